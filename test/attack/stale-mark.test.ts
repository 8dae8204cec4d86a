// SPDX-License-Identifier: EUPL-1.2
// Every form of the demonstration that carries a mark of what its reader saw, filled in and sent with a
// mark of nothing: nothing is written, and it comes back with what was typed and a mark of what stands
// now, with which it can be sent.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { seenField } from '#kernel/seen.ts'
import { pages } from '../../src/app.ts'
import { openEveryForm, type FoundForm } from '../support/every-form.ts'
import { harmless } from '../support/harmless-words.ts'
import { formsOf, type FormOnPage } from '../support/html-forms.ts'

const forms = await openEveryForm()
after(() => forms[Symbol.asyncDispose]())

const isMark = (name: string) => name.startsWith(seenField)
/** What is taken back is named by the form, and refused when anyone has changed it since. */
const isItsOwnMark = (action: string) => action.endsWith('/angra')
const found = (await forms.findForms()).filter(
  ({ form }) => form.fields.some(({ name }) => isMark(name)) && !isItsOwnMark(form.action),
)

async function send(
  { who }: FoundForm,
  action: string,
  fields: readonly (readonly [string, string])[],
) {
  const browser = await forms.browserOf(who)
  const headers = { 'sec-fetch-site': 'same-origin' }
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
  const response = await browser.request(action, { method: 'POST', body, headers })
  return { status: response.status, text: await response.text() }
}

async function countJournal(): Promise<number> {
  const row = await forms.db
    .selectFrom('journal')
    .select((the) => the.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

const whatItWants = ({ fields }: FormOnPage) => fields.find(({ name }) => name === 'gor')?.value
const hiddenOf = (form: FormOnPage, isWanted: (name: string) => boolean) =>
  Object.fromEntries(
    form.fields.filter(({ name }) => isWanted(name)).map(({ name, value }) => [name, value]),
  )

const refusedByMark: string[] = []

describe('a form that is sent with another mark', () => {
  for (const one of found) {
    test(`${one.form.action} ${whatItWants(one.form) ?? ''}`, async () => {
      const form: FormOnPage | undefined = await forms.again(one)
      assert.ok(form, 'the form is drawn no more')
      const typed = form.fields.map((field): readonly [string, string] => [
        field.name,
        field.isTyped || field.name === 'handling' ? harmless(field) : field.value,
      ])
      const stale = typed.map(([name, value]) => [name, isMark(name) ? '' : value] as const)
      const count = await countJournal()
      const late = await send(one, form.action, stale)
      assert.equal(await countJournal(), count, 'something was written')
      // What stands already is chosen again: there is nothing to refuse.
      const isChoice =
        form.action === '/min-part/brev' ||
        form.action.endsWith('/publicera') ||
        form.action.includes('/aterstall/') ||
        whatItWants(form) === 'avsnitt'
      if (isChoice && late.status === 303) return
      assert.ok([409, 422].includes(late.status), `answered ${late.status}`)
      if (late.status === 409) refusedByMark.push(form.action)
      const back: FormOnPage | undefined = formsOf(late.text, one.address).find(
        (other) => other.action === form.action && whatItWants(other) === whatItWants(form),
      )
      assert.ok(back, 'the form did not come back')
      const now = await forms.again(one)
      // One that comes back for its words alone says nothing of what changed, and keeps the mark it had.
      const isAsSent = late.status === 422 && Object.values(hiddenOf(back, isMark)).join('') === ''
      if (!isAsSent) {
        assert.deepEqual(hiddenOf(back, isMark), hiddenOf(now!, isMark), 'not what stands')
      }
      for (const [name, value] of typed.filter((_, at) => form.fields[at]!.isTyped)) {
        const kept: string | undefined = back.fields
          .find((field) => field.name === name)
          ?.value.trim()
        assert.equal(kept, value.replaceAll('\r\n', '\n').trim(), `${name} was lost`)
      }
    })
  }
})

test('the mark is what most were refused for', () => {
  assert.ok(refusedByMark.length > 25, `${refusedByMark.length}: ${refusedByMark.join(' ')}`)
})

// Routes that are not tried here, and why.
const notTried: Readonly<Record<string, string>> = {
  '/arbetsyta/:dok/:utgava/angra':
    'a step is its own mark, undone only by whoever took it; drafting/pages/history-pages.test.tsx',
  '/arbetsyta/angra': 'what was removed is its own mark; src/drafting/asked-again.test.ts',
  '/admin/dag':
    'would move the day under the other forms; organisation/commands/held-locks.test.ts',
  '/admin/utskick': 'no letter of the demonstration has failed; organisation/pages.test.tsx',
  '/arbetsyta/:dok/:utgava/giltighet/ny': 'an event of its own beside those that stand',
  '/arbetsyta/:dok/import': 'a file that nobody has seen yet',
  '/arbetsyta/:dok/ta-bort':
    'no document of the demonstration is unused; drafting/pages/removing-pages.test.tsx',
  '/arbetsyta/paket/:slug/ta-bort':
    'no package of the demonstration is unused; drafting/pages/removing-pages.test.tsx',
  '/arbetsyta/registrera/antagande': 'one more is told beside those that stand',
  '/arbetsyta/registrera/utgava': 'one more is told beside those that stand',
  '/arenden/:steg/:organ': 'no step is done by hand in the demonstration; process/pages.test.tsx',
  '/brev/sluta/:nyckel': 'what stands in the letter is all there is; stop-reminders.test.ts',
  '/min-part/inbjudningar': 'an offer never changes but to be answered',
  '/min-part/mandat': 'for whom one acts in this browser',
  '/remiss/:id/bekrafta/:nr':
    'no answer of the demonstration came by letter; consultation/by-letter.test.ts',
  '/remiss/:id/fraga': 'anyone asks something new',
  '/remiss/:id/publicera': 'no round is closed; consultation/both-shown.test.ts',
  '/remiss/:id/stang': 'every open round has unanswered comments; consultation/both-shown.test.ts',
  '/remiss/ny': 'a draft that nobody is told of',
  '/remiss/tidigare/:id/ta-tillbaka':
    'what is told never changes, but to be taken back; consultation/earlier-rounds.test.ts',
  '/lagrum/ny': 'one more law beside those that stand; one that is there is refused',
  '/vem-ansvarar/fall/nytt': 'one more case beside those that stand',
  '/vem-ansvarar/fragor/ny': 'anyone asks something new',
  '/vem-ansvarar/hjalpte': 'one more of a count',
  '/ordlista/ny': 'one more word beside those that stand; one that is there is refused',
  '/remiss/tidigare/registrera': 'one more is told beside those that stand',
  '/sa-gar-det/:process/beslut/organ/:organ':
    'no body of the demonstration has more to say; decision/pages.test.tsx',
}

test('every route that is posted to is tried with another mark, or has its reason', () => {
  const tried = found.map(({ form }) => new URL(form.action, 'http://a').pathname.split('/'))
  const isTried = (route: readonly string[]) =>
    tried.some(
      (parts) =>
        parts.length === route.length &&
        route.every((part, at) => part.startsWith(':') || part === parts[at]),
    )
  const routes = pages.filter(({ method }) => method === 'POST').map(({ path }) => path)
  assert.deepEqual(
    routes.filter((route) => !isTried(route.split('/'))).toSorted(),
    Object.keys(notTried).toSorted(),
  )
})
