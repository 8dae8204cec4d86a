// SPDX-License-Identifier: EUPL-1.2
// Word files on the command line, as another program meets them: one JSON value, no database.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { paragraphsOf } from '../../test/support/accepted-changes.ts'
import { p, r, styled, swedishStyles, wordFile } from '../../test/fixtures/word-files.ts'

const program = fileURLToPath(new URL('command-line.ts', import.meta.url))
const project = fileURLToPath(new URL('../..', import.meta.url))
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-files-'))
})
after(() => rm(folder, { recursive: true }))

type Said = { readonly code: number; readonly out: string; readonly told: string }

/** The database that is named does not exist: nothing may ask for one. */
function samsyn(...args: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', './scripts/typescript.mjs', program, ...args],
      {
        cwd: project,
        env: {
          PATH: process.env['PATH'],
          INIT_CWD: folder,
          DATABASE_URL: 'postgres://ingen@127.0.0.1:1/x',
        },
      },
      (error, out, told) => resolve({ code: Number(error?.code ?? 0), out, told }),
    )
  })
}

const comments = `<w:comment w:id="0" w:author="Bo" w:date="2027-01-02T08:00:00Z"><w:p w14:paraId="11111111"><w:r><w:t>Hur snart?</w:t></w:r></w:p></w:comment>
<w:comment w:id="1" w:author="Eva" w:date="2027-01-03T08:00:00Z"><w:p w14:paraId="22222222"><w:r><w:t>Inom tre dagar.</w:t></w:r></w:p></w:comment>`
const extended = `<w15:commentEx w15:paraId="11111111" w15:done="1"/><w15:commentEx w15:paraId="22222222" w15:paraIdParent="11111111" w15:done="1"/>`

const heading = p('Ansvar', styled('a1'))
const wholeFile = (body: string, parts = {}) => wordFile(body, { styles: swedishStyles, ...parts })
const change = (kind: 'ins' | 'del', text: string) =>
  `<w:${kind} w:id="9" w:author="Eva" w:date="2027-01-04T08:00:00Z"><w:r><w:${kind === 'ins' ? 't' : 'delText'} xml:space="preserve">${text}</w:${kind === 'ins' ? 't' : 'delText'}></w:r></w:${kind}>`

test('a file is told as it was before its tracked changes, with comments and their answers', async () => {
  const body = [
    heading,
    `<w:p>${r('Kommunen ')}<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>${r('svarar')}<w:commentRangeEnd w:id="0"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r>${change('del', ' snart')}${change('ins', ' inom tre dagar')}${r('.')}</w:p>`,
  ].join('')
  await writeFile(join(folder, 'a.docx'), wholeFile(body, { comments, commentsExtended: extended }))
  const { code, out, told } = await samsyn('import', 'a.docx', '--dry-run', '--json')
  assert.deepEqual([code, told], [0, ''])
  const { provisions, warnings } = JSON.parse(out) as {
    warnings: readonly { code: string }[]
    provisions: readonly { kind: string; heading: string; text: string }[]
  }
  assert.deepEqual(
    provisions.map(({ kind, heading, text }) => [kind, heading, text]),
    [
      ['chapter', 'Ansvar', ''],
      ['paragraph', '', 'Kommunen svarar snart.'],
    ],
  )
  // What is shown is not said to be left out.
  assert.deepEqual(
    warnings.filter(({ code }) => code === 'comment' || code === 'tracked-changes'),
    [],
  )
  const at = 'Kommunen svarar'.length
  assert.deepEqual(provisions[1], {
    index: 1,
    id: null,
    kind: 'paragraph',
    number: null,
    heading: '',
    text: 'Kommunen svarar snart.',
    depth: 2,
    notes: [],
    comments: [
      {
        author: 'Bo',
        date: '2027-01-02T08:00:00Z',
        text: 'Hur snart?',
        quote: 'svarar',
        resolved: true,
        parent: null,
      },
      {
        author: 'Eva',
        date: '2027-01-03T08:00:00Z',
        text: 'Inom tre dagar.',
        quote: 'svarar',
        resolved: true,
        parent: 0,
      },
    ],
    tracked: [
      { kind: 'delete', author: 'Eva', date: '2027-01-04T08:00:00Z', text: ' snart', at },
      {
        kind: 'insert',
        author: 'Eva',
        date: '2027-01-04T08:00:00Z',
        text: ' inom tre dagar',
        at: at + ' snart'.length,
      },
    ],
  })
})

test('two files are compared: every line of both once, and the words rebuild both', async () => {
  const [old, young] = [
    [
      'Parterna är regionen och kommunerna.',
      'Kommunen svarar för vård i hemmet alla dagar.',
      'Avtalet gäller ett år.',
    ],
    [
      'Parterna är regionen och kommunerna.',
      'Kommunen svarar för hälso- och sjukvård i hemmet alla dagar.',
    ],
  ] as const
  for (const [name, texts] of [
    ['b', old],
    ['c', young],
  ] as const) {
    const body = [heading, ...texts.map((text) => p(text))].join('')
    await writeFile(join(folder, `${name}.docx`), wholeFile(body))
  }
  const { code, out } = await samsyn('compare', 'b.docx', 'c.docx', '--json')
  assert.equal(code, 0)
  const { changes } = JSON.parse(out) as {
    changes: readonly { kind: string[]; old: number[]; new: number[]; words: [string, string][] }[]
  }
  assert.deepEqual(
    changes.map(({ kind, old: from, new: to }) => [kind, from, to]),
    [
      [['unchanged'], [0], [0]],
      [['unchanged'], [1], [1]],
      [['reworded'], [2], [2]],
      [['deleted'], [3], []],
    ],
  )
  const side = (sign: string) =>
    changes.map(({ words }) =>
      words
        .filter(([one]) => one === '=' || one === sign)
        .map(([, text]) => text)
        .join(''),
    )
  assert.deepEqual(side('-'), ['Ansvar', ...old])
  assert.deepEqual(side('+'), ['Ansvar', ...young, ''])
})

test('places are told in order where they stand now, with what is gone as an orphan', async () => {
  const places = [
    { provision: 1, start: 0, end: 8 },
    { provision: 2, start: 0, end: 8 },
    { provision: 2, start: 16, end: 36 },
    { provision: 3, start: 0, end: 22 },
  ]
  await writeFile(join(folder, 'places.json'), JSON.stringify(places))
  const { code, out, told } = await samsyn('anchor', 'b.docx', 'c.docx', 'places.json', '--json')
  assert.deepEqual([code, told], [0, ''])
  const answered = JSON.parse(out) as readonly Record<string, unknown>[]
  assert.deepEqual(
    answered.map(({ status, provision, start, end }) => [status, provision, start, end]),
    [
      ['same', 1, 0, 8],
      ['same', 2, 0, 8],
      ['edited', 2, 40, 51],
      ['orphan', null, null, null],
    ],
  )
  for (const one of answered)
    assert.deepEqual(Object.keys(one), ['status', 'provision', 'start', 'end', 'certainty'])
})

test('places that cannot be asked about are said in one line', async () => {
  for (const [list, said] of [
    ['{}', 'skriv en JSON-lista med platser.'],
    ['[', 'skriv en JSON-lista med platser.'],
    ['[{"provision":0}]', 'plats 1 behöver provision, start och end, alla heltal från 0.'],
    ['[null]', 'plats 1 behöver provision, start och end, alla heltal från 0.'],
    [
      '[{"provision":99,"start":0,"end":1}]',
      'plats 1 gäller bestämmelse 99, men den äldre filen har 4, räknade från 0.',
    ],
    [
      '[{"provision":0,"start":2,"end":99}]',
      'plats 1 ligger inte i bestämmelse 0, som har 6 tecken. Skriv start och slut som heltal, start först.',
    ],
  ] as const) {
    await writeFile(join(folder, 'wrong.json'), list)
    const { code, out, told } = await samsyn('anchor', 'b.docx', 'c.docx', 'wrong.json', '--json')
    assert.deepEqual([code, out, told], [1, '', `wrong.json: ${said}\n`])
  }
})

test('a redline is written: rejected it is the older file, accepted the newer', async () => {
  const { code, out, told } = await samsyn('redline', 'b.docx', 'c.docx', '--out', 'red.docx')
  assert.deepEqual([code, told], [0, ''])
  const counts = JSON.parse(out) as Readonly<Record<string, unknown>>
  assert.deepEqual(
    ['out', 'inserted', 'deleted', 'changed', 'unchanged'].map((name) => counts[name]),
    ['red.docx', 0, 1, 1, 2],
  )
  const [written, older, newer] = await Promise.all(
    ['red.docx', 'b.docx', 'c.docx'].map(
      async (name) => new Uint8Array(await readFile(join(folder, name))),
    ),
  )
  assert.deepEqual(paragraphsOf(written!, 'reject'), paragraphsOf(older!, 'reject'))
  assert.deepEqual(paragraphsOf(written!, 'accept'), paragraphsOf(newer!, 'reject'))
  const nowhere = await samsyn('redline', 'b.docx', 'c.docx', '--out', 'finns/inte/red.docx')
  assert.deepEqual(
    [nowhere.code, nowhere.out, nowhere.told],
    [1, '', 'Filen finns/inte/red.docx går inte att skriva.\n'],
  )
})

test('what cannot be read is said in one line', async () => {
  await writeFile(join(folder, 'd.docx'), 'ingen Word-fil')
  await writeFile(join(folder, 'd.odt'), 'ingen Word-fil')
  await writeFile(join(folder, 'stor.docx'), new Uint8Array(21 * 1024 * 1024))
  await writeFile(join(folder, 'lång.docx'), wholeFile(p('Ord. '.repeat(20_001))))
  await writeFile(join(folder, 'många.docx'), wholeFile(p('Ord.').repeat(5_001)))
  const tooMuch =
    'filen rymmer för mycket för att läsas, högst 5 000 stycken och 100 000 tecken i vart och ett. Dela den i flera.'
  for (const [args, said] of [
    [['import', 'd.docx', '--dry-run', '--json'], 'd.docx: filen är inte en Word-fil (.docx).'],
    [['import', 'finns-inte.docx', '--dry-run'], 'Filen finns-inte.docx går inte att läsa.'],
    [['compare', 'd.docx', 'd.docx', '--json'], 'd.docx: filen är inte en Word-fil (.docx).'],
    [['compare', 'b.docx', 'd.docx', '--json'], 'd.docx: filen är inte en Word-fil (.docx).'],
    [['compare', 'd.odt', 'd.odt', '--json'], 'd.odt: filen är inte en Word-fil (.docx).'],
    [['compare', './saknas.doc', 'd', '--json'], 'Filen ./saknas.doc går inte att läsa.'],
    [['compare', 'b.docx', 'saknas.docx', '--json'], 'Filen saknas.docx går inte att läsa.'],
    [
      ['redline', 'd.docx', 'b.docx', '--out', 'x.docx'],
      'd.docx: filen är inte en Word-fil (.docx).',
    ],
    [['import', 'stor.docx', '--dry-run', '--json'], 'stor.docx: filen är större än 20 MB.'],
    [
      ['import', 'stor.docx', '--document', 'a', '--label', 'b', '--as', 'c'],
      'stor.docx: filen är större än 20 MB.',
    ],
    [['compare', 'b.docx', 'lång.docx', '--json'], `lång.docx: ${tooMuch}`],
    [['import', 'många.docx', '--dry-run', '--json'], `många.docx: ${tooMuch}`],
    [['redline', 'lång.docx', 'b.docx', '--out', 'x.docx'], `lång.docx: ${tooMuch}`],
    [['redline', 'b.docx', 'många.docx', '--out', 'x.docx'], `många.docx: ${tooMuch}`],
    [['anchor', 'd.docx', 'b.docx', 'places.json'], 'd.docx: filen är inte en Word-fil (.docx).'],
    [['anchor', 'b.docx', 'c.docx', 'saknas.json'], 'Filen saknas.json går inte att läsa.'],
  ] as const) {
    const { code, out, told } = await samsyn(...args)
    assert.deepEqual([code, out, told.trim()], [1, '', said])
  }
})
