// SPDX-License-Identifier: EUPL-1.2
// A form is opened, a colleague acts, and the form is sent: nothing is written, both are shown with
// whose the change is, no word is lost, and the form that came back can be sent.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Role } from '#kernel/mandate.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { copyOf, deeds, type Act, type DeedName } from '../../../test/support/agreement-deeds.ts'
import {
  openAgreementRoom,
  type AgreementRoom,
  type Draft,
} from '../../../test/support/agreement-room.ts'
import { formsOf, type FormOnPage } from '../../../test/support/html-forms.ts'
import { openPages, type VisitedPages } from '../../../test/support/visited-pages.tsx'
import { nothingBeside } from '../../../test/support/nothing-beside.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import { registeringPath } from './registering-form.ts'
import { listNotes } from '../reads/draft-notes.ts'
import { draftingPages } from '../pages.tsx'
import { startImport } from '../commands/importing.ts'
import { readWordFile } from '../commands/word-file.ts'
import { listVersions } from '../../agreement/reads/versions.ts'
import { seenField } from '../../agreement/rules/seen.ts'

let room: AgreementRoom
let pages: VisitedPages

before(async () => {
  room = await openAgreementRoom()
  pages = await openPages(room.db, room.today, [
    ...agreementPages(nothingBeside),
    ...draftingPages(),
  ])
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await room[Symbol.asyncDispose]()
})

const nameOf = (role: Role) => `${role}@exempel.se`

type Fields = Readonly<Record<string, string>>

type Row = {
  /** The page with the form, and where the form is sent when it is not the only one. */
  readonly page: (on: Draft) => string
  readonly action?: RegExp
  /** Who opens it; the colleague is always the process leader. */
  readonly who?: Role
  readonly on: () => Promise<Draft>
  /** What is written in it. */
  readonly fields: (on: Draft) => Fields
  readonly theirs: DeedName | readonly [DeedName, string] | ((on: Draft) => Promise<Act>)
  /** What stands now, as the page tells. */
  readonly stands: RegExp
  /** What is not sent again: it was asked for something that can no longer be done. */
  readonly isOver?: true
}

const workspace = ({ version }: Draft) => `/arbetsyta/${version.documentSlug}/${version.label}`
const draft = () => room.draft()
const frozen = () => room.frozen()
const adopted = () => room.adopted()
/** A copy in which a provision is reworded. */
const copy = async () => {
  const on = await copyOf(room, await room.frozen())
  await room.as('editor', await deeds.changeProvision(room, on, 'Omskrivet.'))
  return on
}

const mine = 'Mina egna ord står kvar'

const changed: Readonly<Record<string, Row>> = {
  'a new document': {
    page: () => '/arbetsyta/nytt',
    on: draft,
    fields: () => ({ adress: 'mina-egna-ord' }),
    theirs: ['createDocument', 'kollegans-dokument'],
    stands: /kollegans-dokument/,
  },
  'a new draft': {
    page: ({ version }) => `/arbetsyta/${version.documentSlug}/utkast`,
    on: draft,
    fields: ({ version }) => ({ fran: version.label, beteckning: 'mitt', titel: mine }),
    theirs: 'changeProvision',
    stands: /3 bestämmelser/,
  },
  'a package': {
    page: () => '/arbetsyta/paket',
    who: 'process-leader',
    on: frozen,
    fields: ({ versionId }) => ({ titel: mine, adress: 'mitt-paket', version: versionId }),
    theirs: 'withdrawVersion',
    stands: /Återkallad/,
    isOver: true,
  },
  'the title of a draft': {
    page: workspace,
    action: /u-\d+$/,
    on: draft,
    fields: () => ({ titel: mine, underrubrik: '' }),
    theirs: ['changeHeader', 'Kollegans titel'],
    stands: /Kollegans titel/,
  },
  'a provision': {
    page: (on) => `${workspace(on)}/bestammelse/${on.first}`,
    on: draft,
    fields: () => ({ text: mine, handling: 'spara' }),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Kollegans ord\./,
  },
  'a suggestion of other words': {
    page: (on) => `${workspace(on)}/foresla/${on.first}`,
    on: draft,
    fields: () => ({ text: mine }),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Kollegans ord\./,
  },
  'a note': {
    page: (on) => `${workspace(on)}/anteckna/${on.first}`,
    on: draft,
    fields: () => ({ anteckning: mine }),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Kollegans ord\./,
  },
  'a suggestion of a new one': {
    page: (on) => `${workspace(on)}/foresla/${on.first}/efter`,
    on: draft,
    fields: () => ({ text: mine, slag: 'paragraph' }),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Kollegans ord\./,
  },
  'a suggestion to strike': {
    page: (on) => `${workspace(on)}/foresla/${on.first}/stryk`,
    on: draft,
    fields: () => ({ skal: mine }),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Kollegans ord\./,
  },
  'a provision, everywhere': {
    page: (on) => `${workspace(on)}/bestammelse/${on.second}`,
    on: draft,
    fields: () => ({ text: mine, galler: 'everywhere', handling: 'spara' }),
    theirs: ['changeSharedText', 'Källans nya ord.'],
    stands: /Källans nya ord\./,
  },
  'a new provision': {
    page: (on) => `${workspace(on)}/ny?vid=${on.first}&plats=after`,
    on: draft,
    fields: () => ({ text: mine, kalla: '', handling: 'spara' }),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Kollegans ord\./,
  },
  'a new provision whose place is gone': {
    page: (on) => `${workspace(on)}/ny?vid=${on.first}&plats=after`,
    on: draft,
    fields: () => ({ text: mine, kalla: '', handling: 'spara' }),
    theirs: async (on) => deeds.deleteProvision(room, on, on.first),
    stands: /Hamnar sist i texten[\s\S]*finns inte längre/,
  },
  'a new provision with the words of a source': {
    page: (on) => `${workspace(on)}/ny`,
    on: draft,
    fields: ({ sourceId }) => ({ kalla: sourceId, rubrik: mine, text: '', handling: 'spara' }),
    theirs: ['changeSharedText', 'Källans nya ord.'],
    stands: /Källans nya ord\./,
  },
  'a move': {
    page: (on) => `${workspace(on)}/flytta/${on.second}`,
    on: draft,
    fields: ({ first }) => ({ plats: 'before', vid: first }),
    theirs: 'insertProvision',
    stands: /Inget är flyttat/,
  },
  'a split': {
    page: (on) => `${workspace(on)}/dela/${on.first}`,
    on: draft,
    fields: () => ({ plats: '0:19', rubrik: mine, handling: 'gor' }),
    theirs: ['changeProvision', 'Kollegan ansvarar. Inte dygnet runt.'],
    stands: /Inget är delat[\s\S]*Inte dygnet runt/,
  },
  'a merge': {
    page: (on) => `${workspace(on)}/sla-ihop/${on.first}`,
    on: draft,
    fields: () => ({ sats: 'goes-on', rubrik: mine, handling: 'gor' }),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Inget är ihopslaget/,
  },
  'an earlier wording': {
    page: (on) => `${workspace(on)}/bestammelse/${on.first}/aterstall/forsta`,
    on: copy,
    fields: () => ({}),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Inget är återställt[\s\S]*Kollegans ord/,
  },
  'a removal': {
    page: (on) => `${workspace(on)}/stryk/${on.chapter}`,
    on: copy,
    fields: () => ({ varfor: mine }),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Inget är struket[\s\S]*Kollegans ord/,
  },
  'a reason': {
    page: (on) => `${workspace(on)}/motiv`,
    on: copy,
    fields: ({ first }) => ({ bestammelse: first, varfor: mine }),
    theirs: ['giveReason', 'Kollegans motiv.'],
    stands: /Motivet är nu ”Kollegans motiv\.”/,
  },
  freezing: {
    page: (on) => `${workspace(on)}/frys`,
    on: draft,
    fields: () => ({}),
    theirs: 'changeProvision',
    stands: /Någon har ändrat utkastet/,
  },
  'numbering anew': {
    page: (on) => `${workspace(on)}/numrera/kapitel-och-paragrafer`,
    on: draft,
    fields: () => ({}),
    theirs: 'changeProvision',
    stands: /Någon har ändrat utkastet/,
  },
  'a withdrawal': {
    page: (on) => `${workspace(on)}/aterkalla`,
    who: 'process-leader',
    on: draft,
    fields: () => ({}),
    theirs: 'freezeVersion',
    stands: /Läge[\s\S]*Fryst/,
  },
  terms: {
    page: (on) => `${workspace(on)}/villkor`,
    who: 'process-leader',
    on: draft,
    fields: () => ({ startsOn: '2027-01-01', extension: 'none', source: mine }),
    theirs: ['setTerms', 'Kollegans källa'],
    stands: /Kollegans källa/,
  },
  'the taking back of an event': {
    page: (on) => `${workspace(on)}/giltighet`,
    who: 'process-leader',
    on: adopted,
    fields: () => ({ varfor: mine }),
    theirs: 'recordValidityEvent',
    stands: /Det här innebär det/,
  },
  'a shared text': {
    page: ({ sourceId }) => `/arbetsyta/gemensam-text/${slugs.get(sourceId)}`,
    on: draft,
    fields: () => ({ namn: mine, text: 'Mina ord.', handling: 'spara' }),
    theirs: ['changeSharedText', 'Källans nya ord.'],
    stands: /Källans nya ord\./,
  },
  'making words shared': {
    page: (on) => `${workspace(on)}/bestammelse/${on.first}/gemensam`,
    action: /gemensam$/,
    on: draft,
    fields: () => ({ namn: `${mine} nu`, handling: 'gor' }),
    theirs: ['changeProvision', 'Kollegans ord.'],
    stands: /Kollegans ord\./,
  },
  'taking the words of a source': {
    page: (on) => `${workspace(on)}/bestammelse/${on.first}/gemensam`,
    on: draft,
    fields: ({ sourceId }) => ({ kalla: sourceId, handling: 'anvand' }),
    theirs: ['changeSharedText', 'Källans nya ord.'],
    stands: /Någon har ändrat/,
  },
}

/** The address of a shared text, found when its draft is made. */
const slugs = new Map<string, string>()

async function noteSlug({ sourceId }: Draft): Promise<void> {
  const row = await room.db
    .selectFrom('shared_text')
    .select('slug')
    .where('id', '=', sourceId)
    .executeTakeFirstOrThrow()
  slugs.set(sourceId, row.slug)
}

/** The one form of the page that has all the fields, or is sent where it should be. */
function formIn(html: string, path: string, fields: Fields, action?: RegExp): FormOnPage {
  const forms = formsOf(html, path)
  const [form] = forms.filter(
    (one) =>
      (action === undefined || action.test(one.action)) &&
      Object.keys(fields).every((name) => one.fields.some((field) => field.name === name)) &&
      (fields['bestammelse'] === undefined ||
        one.fields.some(({ value }) => value === fields['bestammelse'])) &&
      (fields['kalla'] === undefined || !one.fields.some(({ name }) => name === 'namn')),
  )
  assert.ok(form, `no form on ${path} of ${forms.length} for ${Object.keys(fields).join()}`)
  return form
}

function sentIn(form: FormOnPage, fields: Fields): Record<string, string> {
  const own = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))
  delete own[drawnForField]
  return { ...own, ...fields }
}

async function countJournal(): Promise<number> {
  const row = await room.db
    .selectFrom('journal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

async function theirsOf({ theirs }: Row, on: Draft): Promise<Act> {
  if (typeof theirs === 'function') return theirs(on)
  const [name, what] = typeof theirs === 'string' ? [theirs, undefined] : theirs
  return deeds[name](room, on, what)
}

/** The page of taking back has the event in its address, which is known when it is recorded. */
async function pathOf(row: Row, on: Draft): Promise<string> {
  const path = row.page(on)
  if (!path.endsWith('/giltighet')) return path
  await room.as('process-leader', await deeds.recordValidityEvent(room, on, '2027-06-01'))
  const { text } = await pages.get(path, nameOf('process-leader'))
  return /href="([^"]+\/ta-tillbaka)"/.exec(text)![1]!
}

describe('a form that meets what a colleague did', () => {
  for (const [name, row] of Object.entries(changed)) {
    test(name, async () => {
      const on = await row.on()
      await noteSlug(on)
      const who = nameOf(row.who ?? 'editor')
      const path = await pathOf(row, on)
      const fields = row.fields(on)
      const opened = await pages.get(path, who)
      assert.equal(opened.status, 200)
      const form = formIn(opened.text, path, fields, row.action)
      const act = await theirsOf(row, on)
      await room.as('process-leader', act)
      const count = await countJournal()

      const met = await pages.post(form.action, who, sentIn(form, fields))
      assert.equal(met.status, 409, met.text)
      assert.equal(await countJournal(), count, 'nothing was written')
      assert.match(met.text, row.stands)
      assert.match(met.text, /Senast ändrat [^<]+ av process-leader@exempel\.se\./)
      assert.match(met.text, /role="alert"|id="krock"/)
      if (Object.values(fields).some((value) => value.startsWith(mine)))
        assert.ok(met.text.includes(mine), 'words are kept')

      if (row.isOver) return
      const again = formIn(met.text, path, fields, row.action)
      const sent = await pages.post(again.action, who, sentIn(again, {}))
      // The state that came back may be refused in words; it is not a clash any more.
      assert.ok([303, 422].includes(sent.status), `${sent.status}`)
      if (name !== 'a withdrawal' && sent.status === 422) {
        const typed = await pages.post(again.action, who, sentIn(again, fields))
        assert.equal(typed.status, 303, typed.text)
      }
    })
  }
})

const written = { rubrik: '', text: mine, varfor: '', handling: 'spara' }

const gone: Readonly<Record<string, Row>> = {
  'a title, frozen': {
    page: workspace,
    action: /u-\d+$/,
    on: draft,
    fields: () => ({ titel: mine, underrubrik: '' }),
    theirs: 'freezeVersion',
    stands: /En fryst text ändras aldrig/,
  },
  'a provision, frozen': {
    page: (on) => `${workspace(on)}/bestammelse/${on.first}`,
    on: draft,
    fields: () => written,
    theirs: 'freezeVersion',
    stands: /En fryst text ändras aldrig/,
  },
  'a provision, removed': {
    page: (on) => `${workspace(on)}/bestammelse/${on.first}`,
    on: draft,
    fields: () => written,
    theirs: 'deleteProvision',
    stands: /Bestämmelsen ströks ur utkastet/,
  },
  'a new provision, frozen': {
    page: (on) => `${workspace(on)}/ny`,
    on: draft,
    fields: () => written,
    theirs: 'freezeVersion',
    stands: /En fryst text ändras aldrig/,
  },
  'a move, frozen': {
    page: (on) => `${workspace(on)}/flytta/${on.second}`,
    on: draft,
    fields: ({ first }) => ({ plats: 'before', vid: first }),
    theirs: 'freezeVersion',
    stands: /En fryst text ändras aldrig/,
  },
  'a move, removed': {
    page: (on) => `${workspace(on)}/flytta/${on.second}`,
    on: draft,
    fields: ({ first }) => ({ plats: 'before', vid: first }),
    theirs: async (on) => deeds.deleteProvision(room, on, on.second),
    stands: /Bestämmelsen ströks ur utkastet/,
  },
  'a removal, frozen': {
    page: (on) => `${workspace(on)}/stryk/${on.chapter}`,
    on: copy,
    fields: () => ({ varfor: mine }),
    theirs: 'freezeVersion',
    stands: /En fryst text ändras aldrig/,
  },
  'a reason, frozen': {
    page: (on) => `${workspace(on)}/motiv`,
    on: copy,
    fields: ({ first }) => ({ bestammelse: first, varfor: mine }),
    theirs: 'freezeVersion',
    stands: /En fryst text ändras aldrig/,
  },
  'a reason, changed back': {
    page: (on) => `${workspace(on)}/motiv`,
    on: copy,
    fields: ({ first }) => ({ bestammelse: first, varfor: mine }),
    theirs: ['changeProvision', 'Kommunen ansvarar. Det gäller dygnet runt.'],
    stands: /Ändringen finns inte längre i utkastet/,
  },
  'making words shared, frozen': {
    page: (on) => `${workspace(on)}/bestammelse/${on.first}/gemensam`,
    on: draft,
    fields: () => ({ namn: mine, handling: 'gor' }),
    theirs: 'freezeVersion',
    stands: /En fryst text ändras aldrig/,
  },
}

describe('a form about what is no more', () => {
  for (const [name, row] of Object.entries(gone)) {
    test(name, async () => {
      const on = await row.on()
      const who = nameOf('editor')
      const path = row.page(on)
      const fields = row.fields(on)
      const opened = await pages.get(path, who)
      const form = formIn(opened.text, path, fields, row.action)
      await room.as('process-leader', await theirsOf(row, on))
      const count = await countJournal()
      const met = await pages.post(form.action, who, sentIn(form, fields))
      assert.equal(met.status, 409, met.text)
      assert.equal(await countJournal(), count, 'nothing was written')
      assert.match(met.text, row.stands)
      assert.match(met.text, /Senast ändrat [^<]+ av process-leader@exempel\.se\./)
      assert.match(met.text, /<h1>Det går inte att spara<\/h1>/)
      if (Object.values(fields).some((value) => value.startsWith(mine)))
        assert.ok(met.text.includes(mine), 'words are kept')
    })
  }
})

test('an event is recorded as it was shown, or shown anew', async () => {
  const on = await room.adopted()
  const who = nameOf('process-leader')
  const path = `${workspace(on)}/giltighet/ny?slag=upphorande`
  const blank = formIn((await pages.get(path, who)).text, path, {})
  const typed = { dag: '2026-03-01', fran: '2026-07-01', kalla: mine }
  const shown = await pages.post(blank.action, who, sentIn(blank, { ...typed, handling: 'visa' }))
  assert.match(shown.text, /sista dag 30 juni 2026/)
  const form = formIn(shown.text, path, { kalla: '' })
  await room.as('process-leader', await deeds.correctTerms(room, on, 'Andra villkor'))
  const met = await pages.post(form.action, who, sentIn(form, { handling: 'spara' }))
  assert.equal(met.status, 409)
  assert.match(met.text, /Läs den nya följden nedan/)
  assert.match(met.text, /Senast ändrat [^<]+ av process-leader@exempel\.se\./)
  assert.ok(met.text.includes(mine))
  const again = formIn(met.text, path, { kalla: '' })
  const sent = await pages.post(again.action, who, sentIn(again, { handling: 'spara' }))
  assert.equal(sent.status, 303)
})

test('an import is saved as its preview was, or shown anew with one’s own choices', async () => {
  const on = await room.draft()
  const { readFile } = await import('node:fs/promises')
  const name = 'riktlinje-avvikelser-tvister-forslag.docx'
  const bytes = await readFile(new URL(`../../../db/seed/texts/${name}`, import.meta.url))
  const file = await readWordFile({ name, bytes: new Uint8Array(bytes) })
  assert.ok(file.granted)
  const begun = await room.as('editor', (tx, by) =>
    startImport(tx, room.today, by, {
      documentId: on.document.id,
      comparedWithVersionId: on.versionId,
      label: 'inlast',
      file: file.value,
    }),
  )
  assert.ok(begun.granted)
  const [mineIs, theirsIs] = [nameOf('editor'), nameOf('process-leader')]
  const path = `/arbetsyta/import/${begun.value}`
  const form = formIn((await pages.get(path, mineIs)).text, path, { titel: '' })
  const theirs = sentIn(form, { titel: 'Kollegans titel', handling: 'visa' })
  assert.equal((await pages.post(path, theirsIs, theirs)).status, 303)
  const save = { titel: mine, handling: 'spara' }
  const met = await pages.post(path, mineIs, sentIn(form, save))
  assert.equal(met.status, 409)
  assert.match(met.text, /Kollegans titel/)
  assert.match(met.text, /Senast ändrat [^<]+ av process-leader@exempel\.se\./)
  assert.match(
    met.text,
    new RegExp(`name="titel"[^>]*value="${mine}"|value="${mine}"[^>]*name="titel"`),
  )
  await room.as('process-leader', await deeds.changeProvision(room, on, 'Kollegans ord.'))
  const stale = formIn(met.text, path, { titel: '' })
  assert.equal((await pages.post(path, mineIs, sentIn(stale, { handling: 'spara' }))).status, 409)
  assert.equal((await listVersions(room.db, on.document.id)).length, 1, 'nothing was saved')
  const page = await pages.get(path, mineIs)
  const fresh = formIn(page.text, path, { titel: '' })
  assert.equal((await pages.post(path, mineIs, sentIn(fresh, save))).status, 303)
  const saved = (await listVersions(room.db, on.document.id)).at(-1)
  assert.equal(saved?.title, mine)
})

test('every form of the room that acts carries what its reader saw', async () => {
  // What these do is shown before it counts; what is registered anew changes nothing that stands.
  const shownFirst = [/\/import$/, /\/giltighet\/ny$/, /\/registrera\//]
  const on = await copy()
  // What one has done oneself can be undone.
  await room.as('process-leader', await deeds.moveProvision(room, on))
  await room.as('process-leader', await deeds.writeNote(room, on))
  const [note] = await listNotes(room.db, on.versionId)
  const edition = await room.adopted()
  await room.as('process-leader', await deeds.recordValidityEvent(room, edition))
  await noteSlug(on)
  await room.as('editor', await deeds.suggest(room, on))
  const validity = (await pages.get(`${workspace(edition)}/giltighet`, nameOf('process-leader')))
    .text
  const takingBack = /href="([^"]+\/ta-tillbaka)"/.exec(validity)![1]!
  const rows = [...Object.values(changed), ...Object.values(gone)]
  const paths = new Set([
    ...rows.map((row) => row.page(on)).filter((path) => !path.endsWith('/giltighet')),
    `${workspace(edition)}/giltighet/ny?slag=upphorande`,
    `/arbetsyta/${on.version.documentSlug}/import`,
    takingBack,
    ...['godta', 'avvisa'].map((deed) => `${workspace(on)}/forslag/${deed}`),
    `${workspace(on)}/andringar`,
    `${workspace(on)}/anteckning/${note!.id}`,
    `${workspace(edition)}/villkor/ratta`,
    `${workspace(edition)}/publicera`,
    `${workspace(on)}/ta-bort`,
    `/arbetsyta/${(await room.draft()).document.slug}/ta-bort`,
    `${workspace(edition)}/registrering`,
    `${workspace(edition)}/registrering/ta-tillbaka`,
    `${registeringPath}/utgava`,
    `${registeringPath}/antagande`,
  ])
  const sentTo = new Set<string>()
  const bare: string[] = []
  for (const path of paths) {
    const { text } = await pages.get(path, nameOf('process-leader'))
    for (const { action, fields } of formsOf(text, path)) {
      sentTo.add(action.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'N'))
      const isBare = !fields.some(({ name, value }) => name === seenField && value !== '')
      if (isBare && !shownFirst.some((one) => one.test(action))) bare.push(action)
    }
  }
  assert.deepEqual(bare, [])
  const posts = draftingPages().filter(({ method }) => method === 'POST')
  // An import's preview, a package that is removed and what is put back have tests of their own.
  const met = [...sentTo].map((action) => action.split('/').length)
  assert.ok(met.length >= posts.length - 3, `${met.length} forms of ${posts.length} routes`)
})
