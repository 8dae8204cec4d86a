// SPDX-License-Identifier: EUPL-1.2
// Nothing that is public, sends letters to others or cannot be taken back happens by one press. Every
// route that is posted to says here how it asks, and those that ask once more are tried without a yes.

import assert from 'node:assert/strict'
import { glob } from 'node:fs/promises'
import { test } from 'node:test'
import { confirmedField } from '#kernel/foreseen.ts'
import { pages } from '../src/app.ts'
import { openEveryForm } from './support/every-form.ts'
import { harmless } from './support/harmless-words.ts'

/**
 * `page`: a page of the house's own kind says what would happen, and is answered.
 * `own page`: the form stands on a page of its own, which says the same and does nothing else.
 * Else why one press is enough.
 */
const howAsked: Readonly<Record<string, 'page' | 'own page' | (string & {})>> = {
  '/min-part invite': 'page',
  '/min-part hand-over': 'page',
  '/min-part contact': 'what stands there is changed again',
  '/min-part unit': 'seen by the party alone',
  '/min-part withdraw': 'what is withdrawn can be offered again',
  '/min-part/las-in': 'a file is shown row by row with what each will do, and then confirmed',
  '/min-part/avsluta/:id': 'own page',
  '/min-part/inbjudningar': 'an answer to an offer, which says what it opens',
  '/min-part/mandat': 'a choice of the reader’s own',
  '/min-part/brev': 'a choice of the reader’s own',
  '/brev/sluta/:nyckel': 'a choice of the reader’s own',
  '/admin/utskick': 'sends what was to be sent',
  '/admin/inloggningar':
    'each request says which account would be opened, and is answered by a choice',
  '/admin/dag': 'own page',
  '/admin/organisation/:slag/:slug upphor': 'page',
  '/admin/organisation/:slag/:slug part-upphor': 'page',
  '/admin/organisation/:slag/:slug': 'holds from a day, and is followed by another from a day',
  '/admin/organisation/ny': 'own page',
  '/admin/organisation/ny-part': 'own page',
  '/admin/organisation/vagar': 'holds for what is opened from then on, and is changed again',
  '/admin/organisation/vagar/:slag/:steg':
    'holds for what is opened from then on, and is changed again',
  '/arbetsyta/nytt': 'a draft, which nobody else sees',
  '/arbetsyta/paket': 'a package reaches nobody until a round opens with it',
  '/arbetsyta/gemensam-text/:slug': 'a draft, which nobody else sees',
  '/arbetsyta/registrera/utgava': 'own page',
  '/arbetsyta/registrera/antagande': 'own page',
  '/arbetsyta/:dok/:utgava/registrering': 'own page',
  '/arbetsyta/:dok/:utgava/registrering/ta-tillbaka': 'own page',
  '/arbetsyta/:dok/utkast': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/import': 'a draft, which nobody else sees',
  '/arbetsyta/import/:id': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/frys': 'page',
  '/arbetsyta/:dok/:utgava/publicera': 'page',
  '/arbetsyta/:dok/:utgava/aterkalla': 'page',
  '/arbetsyta/:dok/ta-bort': 'page',
  '/arbetsyta/:dok/:utgava/ta-bort': 'page',
  '/arbetsyta/paket/:slug/ta-bort': 'page',
  '/arbetsyta/angra': 'puts back what was removed',
  '/arbetsyta/:dok/:utgava/villkor/ratta': 'own page',
  '/arbetsyta/:dok/:utgava/villkor': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/giltighet/ny': 'own page',
  '/arbetsyta/:dok/:utgava/giltighet/:handelse/ta-tillbaka': 'own page',
  '/arbetsyta/:dok/:utgava/bestammelse/:id': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/bestammelse/:id/gemensam': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/ny': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/numrera/:satt': 'own page',
  '/arbetsyta/:dok/:utgava/foresla/:id': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/foresla/:id/efter': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/foresla/:id/stryk': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/anteckna/:id': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/anteckning/:id': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/forslag/godta': 'page',
  '/arbetsyta/:dok/:utgava/forslag/avvisa': 'page',
  '/arbetsyta/:dok/:utgava/motiv': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/flytta/:id': 'a draft, which nobody else sees',
  '/arbetsyta/:dok/:utgava/angra': 'undoes what was done',
  '/arbetsyta/:dok/:utgava/bestammelse/:id/aterstall/:steg': 'own page',
  '/arbetsyta/:dok/:utgava/dela/:id': 'own page',
  '/arbetsyta/:dok/:utgava/sla-ihop/:id': 'own page',
  '/arbetsyta/:dok/:utgava/stryk/:id': 'own page',
  '/arenden/:steg/:organ': 'a step that is done is opened again there',
  '/remiss/:id/fraga': 'a question of the asker’s own',
  '/remiss/:id/fraga-svar': 'what is answered can be answered anew and hidden',
  '/remiss/tidigare/registrera': 'own page',
  '/remiss/tidigare/:id/ta-tillbaka': 'own page',
  '/remiss/ny': 'a draft, which nobody else sees',
  '/remiss/:id/andra': 'a draft, which nobody else sees',
  '/remiss/:id/oppna': 'page',
  '/remiss/:id/forlang': 'page',
  '/remiss/:id/stall-in': 'page',
  '/remiss/:id/stang': 'page',
  '/remiss/:id/publicera': 'page',
  '/remiss/:id/brev':
    'told as what came by letter; the party is told, and confirms it or sends its own',
  '/remiss/:id/bekrafta/:nr': 'own page',
  '/remiss/:id/svara/beslut': 'a draft, which nobody outside the party sees',
  '/remiss/:id/svarspaket': 'changed until the collation is published, which shows it',
  '/remiss/:id/svara': 'a draft, which nobody outside the party sees',
  '/remiss/:id/granska': 'own page',
  '/remiss/:id/sammanstallning/flera': 'changed until the collation is published, which shows it',
  '/remiss/:id/svar/:part': 'a mark of secrecy hides, and is taken away again',
  '/remiss/:id/synpunkter/:nr': 'changed until the collation is published, which shows it',
  '/vem-ansvarar/fall/nytt': 'a draft, which only those who write see',
  '/vem-ansvarar/fall/:nr/andra': 'a draft, which only those who write see',
  '/vem-ansvarar/fall/:nr/besluta': 'own page',
  '/vem-ansvarar/fall/:nr/aterkalla': 'own page',
  '/vem-ansvarar/fragor/ny': 'a question of the asker’s own, which nobody reads before it is shown',
  '/vem-ansvarar/fragor/:nr/visa': 'own page',
  '/vem-ansvarar/fragor/:nr/till-organ': 'own page',
  '/vem-ansvarar/fragor/:nr/svara': 'own page',
  '/vem-ansvarar/fragor/:nr/avsluta': 'own page',
  '/vem-ansvarar/fragor/:nr/samma': 'what is joined is parted again',
  '/vem-ansvarar/fragor/:nr/skilj': 'what is parted is joined again',
  '/vem-ansvarar/hjalpte': 'one more of a count, and nothing else',
  '/ordlista/ny': 'a word list, which is changed again',
  '/markning/:dok/:utgava/:bestammelse': 'a reading of a text, which is changed again',
  '/ordlista/:term/andra': 'a word list, which is changed again',
  '/ordlista/las-in': 'a file is shown row by row with what each will do, and then confirmed',
  '/lagrum/ny': 'a register of what others decide, which is changed again',
  '/lagrum/:slug/andra': 'a register of what others decide, which is changed again',
  '/lagrum/:slug/titta/:nyckel': 'what is said later stands instead',
  '/sa-gar-det/:process/beslut avsluta': 'page',
  '/sa-gar-det/:process/beslut stall-in': 'page',
  '/sa-gar-det/:process/beslut/las-in':
    'a file is shown row by row with what each will do, and then confirmed',
  '/sa-gar-det/:process/beslut/:part':
    'what a council has decided is told with a box about the text that it decided on; a mistake is corrected',
  '/sa-gar-det/:process/beslut/organ/:organ':
    'what a body has said, as its minutes say; what it says later stands instead',
  '/beslutsomgang/ny': 'page',
  '/sa-gar-det/ny': 'own page',
  '/sa-gar-det/:process/hantera': 'a day in the timeline, or a round that is shown there',
}

const routeOf = (row: string) => row.split(' ')[0]!
const rowsThat = (how: string) => Object.keys(howAsked).filter((row) => howAsked[row] === how)

test('every route that is posted to says how it asks', () => {
  const routes = pages.filter(({ method }) => method === 'POST').map(({ path }) => path)
  assert.deepEqual([...new Set(Object.keys(howAsked).map(routeOf))].toSorted(), routes.toSorted())
})

test('what is asked on a page of its own has one', () => {
  const opened = pages.filter(({ method }) => method === 'GET').map(({ path }) => path)
  for (const row of rowsThat('own page')) assert.ok(opened.includes(routeOf(row)), row)
})

type Steps = Readonly<Record<string, { readonly asks?: unknown; readonly path: string }>>

test('a step that its table asks twice is asked on a page, and every table says how often', async () => {
  const asked = [...rowsThat('page'), ...rowsThat('own page')]
  let tables = 0
  for await (const file of glob('src/*/rules/lifecycle.ts')) {
    const all: Readonly<Record<string, unknown>> = await import(`../${file}`)
    for (const [name, table] of Object.entries(all)) {
      if (!/steps$/i.test(name) || typeof table !== 'object') continue
      tables += 1
      for (const [step, { asks, path }] of Object.entries(table as Steps)) {
        if (asks !== 'twice') assert.equal(asks, 'once', `${file} ${step}`)
        // A round is opened by a form of its own, where there is none to open.
        else if (!(file.includes('decision') && step === 'open'))
          assert.ok(
            asked.some((row) => new RegExp(`[/ ]${path}$`).test(row)),
            `${file} ${step} is asked once`,
          )
      }
    }
  }
  assert.ok(tables >= 3)
})

test('without a yes nothing is done: every such form of the demonstration', async () => {
  await using forms = await openEveryForm()
  const count = async () => {
    const all = forms.db.selectFrom('journal').select((the) => the.fn.countAll<number>().as('n'))
    return Number((await all.executeTakeFirstOrThrow()).n)
  }
  const wanted = rowsThat('page').map((row) => {
    const [route = '', deed = ''] = row.split(' ')
    const path = new RegExp(`^(/en)?${route.replaceAll(/:[a-z]+/g, '[^/]+')}$`)
    return { row, path, deed }
  })
  const tried = new Set<string>()
  for (const { form, address, who } of await forms.findForms()) {
    for (const { row, path, deed } of wanted) {
      const isOf = path.test(form.action) && (deed === '' || form.deeds.includes(deed))
      if (!isOf) continue
      const typed = form.fields
        .filter(({ name }) => name !== confirmedField && name !== 'gor')
        .map((field): [string, string] => [
          field.name,
          field.isTyped ? field.value || harmless(field) : field.value,
        ])
      if (deed !== '') typed.push(['gor', deed])
      const written = await count()
      const browser = await forms.browserOf(who)
      await browser.open(address)
      const answer = await browser.request(form.action, {
        method: 'POST',
        body: new URLSearchParams(typed),
        headers: { 'sec-fetch-site': 'same-origin' },
      })
      const text = await answer.text()
      assert.equal(await count(), written, `${row} was done, from ${address}`)
      assert.notEqual(answer.status, 303, `${row} was done, from ${address}`)
      if (text.includes(`name="${confirmedField}"`)) tried.add(row)
    }
  }
  // The others are tried in their rooms: consultation/asked-before.test.ts and decision/pages.test.tsx.
  assert.deepEqual(
    rowsThat('page').filter((row) => !tried.has(row)),
    [
      // No body of the demonstration can end: rounds wait for it. src/organisation/pages.test.tsx.
      '/admin/organisation/:slag/:slug upphor',
      '/admin/organisation/:slag/:slug part-upphor',
      // Nothing in it is unused. src/drafting/pages/removing-pages.test.tsx.
      '/arbetsyta/:dok/ta-bort',
      '/arbetsyta/paket/:slug/ta-bort',
      '/remiss/:id/forlang',
      '/remiss/:id/stall-in',
      '/remiss/:id/stang',
      '/remiss/:id/publicera',
      '/sa-gar-det/:process/beslut stall-in',
    ],
  )
})
