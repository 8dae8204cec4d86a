// SPDX-License-Identifier: EUPL-1.2
// The published schema is held against the files that are sent, by a reader of JSON Schema that is not ours.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { day } from '#kernel/day.ts'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { agreementPages } from '../pages.tsx'
import type { NumberedProvision, Version } from '../rules/document.ts'
import { versionAsJson } from './version-json.ts'

let room: EditionsOnPages
let schema: z.ZodType
before(async () => {
  room = await openEditionsOnPages(agreementPages(saidBeside))
  const published = await room.fetchFile('/avtal/utgava.schema.json')
  assert.equal(published.status, 200)
  schema = z.fromJSONSchema((await published.json()) as Parameters<typeof z.fromJSONSchema>[0])
})
after(() => room[Symbol.asyncDispose]())

const faultOf = (file: unknown) => {
  const read = schema.safeParse(file)
  return read.success ? undefined : z.prettifyError(read.error)
}

test('each edition is as its schema says', async () => {
  for (const label of ['2017', '2027']) {
    const file = await (await room.fetchFile(`/avtal/vardavtal/${label}.json`)).json()
    assert.equal(faultOf(file), undefined, label)
  }
})

const version: Version = {
  id: 'v',
  documentId: 'd',
  documentSlug: 'avtal',
  label: '2027',
  title: 'Avtal',
  subtitle: '',
  status: 'frozen',
  textHash: 'a'.repeat(64),
  canonicalForm: 2,
  numbering: {
    levels: [
      {
        level: 'chapter',
        style: 'decimal',
        before: '',
        after: ' kap',
        joins: null,
        restarts: 'never',
      },
    ],
  },
  frozenOn: day('2026-11-30'),
  publishedOn: undefined,
  isExampleText: false,
  revision: 1,
  basedOnVersionId: undefined,
}

const everything: NumberedProvision = {
  id: 'p',
  parentId: undefined,
  kind: 'paragraph',
  heading: 'Rubrik',
  actor: 'joint',
  sharedTextId: undefined,
  countsFrom: 3,
  beginsOn: day('2027-07-01'),
  beginsSaid: '9.2',
  writtenNumber: undefined,
  number: '3',
  address: '3',
  plainText: 'x',
  changeReason: 'Ny lag.',
  revision: 1,
  madeOf: ['a', 'b'],
  text: {
    blocks: [
      {
        kind: 'text',
        content: [
          { text: 'a', bold: true, italic: true, note: 0 },
          { text: '2', height: 'raised', struck: true, link: 'https://exempel.se' },
        ],
      },
      { kind: 'list', ordered: true, items: [[{ text: 'b' }]], marks: ['iv'], levels: [1] },
      {
        kind: 'table',
        hasHeader: true,
        rows: [[[{ text: 'c' }], []]],
        merged: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      },
    ],
    notes: [[{ text: 'n' }]],
  },
}

test('and so is one with something of everything, and nothing but that', () => {
  const file = versionAsJson({ version, provisions: [everything] }, {
    laws: [{ provisionId: 'p', label: 'HSL 16 kap. 1 §', href: undefined }],
    sharedTexts: [],
    removals: new Map([['q', 'Struken.']]),
  } as unknown as Parameters<typeof versionAsJson>[1])
  assert.equal(faultOf(JSON.parse(JSON.stringify(file))), undefined)
  assert.match(faultOf({ ...file, other: 1 }) ?? '', /other/)
  assert.match(faultOf({ ...file, status: 'final' }) ?? '', /status/)
  const { title: _, ...untitled } = file
  assert.match(faultOf(untitled) ?? '', /title/)
})
