// SPDX-License-Identifier: EUPL-1.2
// Every door of the room where something is named or written: signs that turn the direction of text,
// that are not seen or that obey are not kept, and markup, paths and formulas are words.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { deeds } from '../../../test/support/agreement-deeds.ts'
import {
  openAgreementRoom,
  type AgreementRoom,
  type Draft,
} from '../../../test/support/agreement-room.ts'
import { formsOf } from '../../../test/support/html-forms.ts'
import { openPages, type VisitedPages } from '../../../test/support/visited-pages.tsx'
import { nothingBeside } from '../../../test/support/nothing-beside.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import { draftingPages } from '../pages.tsx'
import { startImport } from '../commands/importing.ts'
import { readWordFile } from '../commands/word-file.ts'

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

const leader = 'process-leader@exempel.se'

/** Control signs but for tab and line ends, zero-width signs, marks of direction. */
const unseen = /(?![\n\r\t])\p{Cc}|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u
/** Turned, hidden, obeyed, markup, a path and a formula, all in one. */
const hostile =
  '=cmd|x \u202Exslx.\u202C..\\..\\etc/passwd\u200B\u0007 <img src=x onerror=alert(1)>"'

const workspace = ({ version }: Draft) => `/arbetsyta/${version.documentSlug}/${version.label}`

type Door = {
  readonly on: () => Promise<Draft>
  readonly page: (on: Draft) => string
  readonly action?: RegExp
  readonly fields: (on: Draft) => Readonly<Record<string, string>>
  /** Where it can be read afterwards. */
  readonly shown: (on: Draft) => string
}

const doors: Readonly<Record<string, Door>> = {
  'the title of a draft': {
    on: () => room.draft(),
    page: workspace,
    action: /u-\d+$/,
    fields: () => ({ titel: hostile, underrubrik: hostile }),
    shown: workspace,
  },
  'the title of a new draft': {
    on: () => room.frozen(),
    page: ({ version }) => `/arbetsyta/${version.documentSlug}/utkast`,
    fields: () => ({ titel: hostile, beteckning: 'fientligt' }),
    shown: ({ version }) => `/arbetsyta/${version.documentSlug}/fientligt`,
  },
  'a package': {
    on: () => room.frozen(),
    page: () => '/arbetsyta/paket',
    fields: ({ versionId }) => ({ titel: hostile, adress: 'fientligt', version: versionId }),
    shown: () => '/avtal/paket/fientligt',
  },
  'a provision': {
    on: () => room.draft(),
    page: (on) => `${workspace(on)}/bestammelse/${on.first}`,
    fields: () => ({ rubrik: hostile, text: hostile, varfor: hostile, handling: 'spara' }),
    shown: (on) => `/avtal/${on.version.documentSlug}/${on.version.label}`,
  },
  'a law beside it': {
    on: () => room.draft(),
    page: (on) => `${workspace(on)}/bestammelse/${on.first}`,
    fields: () => ({
      text: 'Ord.',
      lagrum: `${hostile} https://exempel.se/lag`,
      handling: 'spara',
    }),
    shown: (on) => `/avtal/${on.version.documentSlug}/${on.version.label}`,
  },
  'a shared text': {
    on: () => room.draft(),
    page: (on) => `${workspace(on)}/bestammelse/${on.first}/gemensam`,
    action: /gemensam$/,
    fields: () => ({ namn: hostile, handling: 'gor' }),
    shown: () => '/arbetsyta/gemensam-text',
  },
  terms: {
    on: () => room.frozen(),
    page: (on) => `${workspace(on)}/villkor`,
    fields: () => ({ startsOn: '2027-01-01', source: hostile }),
    shown: (on) => `${workspace(on)}/giltighet`,
  },
  'the taking back of an event': {
    on: async () => {
      const on = await room.adopted()
      await room.as('process-leader', await deeds.recordValidityEvent(room, on))
      return on
    },
    page: (on) => `${workspace(on)}/giltighet`,
    fields: () => ({ varfor: hostile }),
    shown: (on) => `${workspace(on)}/giltighet`,
  },
}

/** What the room draws; the title of the document is framed by the roof. */
async function read(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const { status, text } = await pages.get(path, leader)
  return { status, text: text.replaceAll(/<title>.*?<\/title>/gs, '') }
}

async function sendHostile(door: Door, on: Draft): Promise<number> {
  const path = door.page(on)
  const opened = await pages.get(path, leader)
  const next = /href="([^"]+\/ta-tillbaka)"/.exec(opened.text)?.[1]
  const { text } = next ? await pages.get(next, leader) : opened
  const fields = door.fields(on)
  const form = formsOf(text, next ?? path).find(
    (one) =>
      (door.action === undefined || door.action.test(one.action)) &&
      Object.keys(fields).every((name) => one.fields.some((field) => field.name === name)),
  )!
  const own = Object.fromEntries(
    form.fields.filter(({ name }) => name !== 'for-mandat').map(({ name, value }) => [name, value]),
  )
  return (await pages.post(form.action, leader, { ...own, ...fields })).status
}

describe('what is written at a door of the room is words', () => {
  for (const [name, door] of Object.entries(doors)) {
    test(name, async () => {
      const on = await door.on()
      assert.equal(await sendHostile(door, on), 303)
      const { status, text } = await read(door.shown(on))
      assert.equal(status, 200)
      assert.doesNotMatch(text, unseen)
      assert.doesNotMatch(text, /<img/)
      assert.match(text, /&lt;img src=x/)
    })
  }
})

test('a file is kept and shown by a name that is seen whole, whatever it was called', async () => {
  const on = await room.draft()
  const seed = 'riktlinje-avvikelser-tvister-forslag.docx'
  const bytes = new Uint8Array(
    await readFile(new URL(`../../../db/seed/texts/${seed}`, import.meta.url)),
  )
  const file = await readWordFile({ name: `${hostile}\r\n.docx`, bytes })
  assert.ok(file.granted)
  const begun = await room.as('editor', (tx, by) =>
    startImport(tx, room.today, by, {
      documentId: on.document.id,
      comparedWithVersionId: undefined,
      label: 'inlast',
      file: file.value,
    }),
  )
  assert.ok(begun.granted)
  const { text } = await read(`/arbetsyta/import/${begun.value}`)
  assert.doesNotMatch(text, unseen)
  assert.doesNotMatch(text, /<img/)
  assert.match(text, /&lt;img src=x/)
  assert.doesNotMatch(text, /etc\/|=cmd/, 'no folders')
})

test('the open data of a text is whole JSON with no unseen sign, and a name of no path', async () => {
  const on = await room.draft()
  assert.equal(await sendHostile(doors['a provision']!, on), 303)
  assert.equal(await sendHostile(doors['the title of a draft']!, on), 303)
  const { text } = await pages.get(
    `/avtal/${on.version.documentSlug}/${on.version.label}.json`,
    leader,
  )
  const data = JSON.parse(text) as {
    readonly title: string
    readonly provisions: readonly object[]
  }
  assert.match(data.title, /<img src=x/)
  assert.equal(data.provisions.length, 3)
  assert.doesNotMatch(JSON.stringify(data).replaceAll(/\\[nr]/g, ''), unseen)
})
