// SPDX-License-Identifier: EUPL-1.2
// A version from the command line is the file that its page gives.

import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { NotFound } from '#kernel/faults.ts'
import { type Io, Misuse } from '#platform/running/command.ts'
import { faultsIn, paragraphsOf } from '../../test/support/accepted-changes.ts'
import {
  type EditionsOnPages,
  openEditionsOnPages,
  saidBeside,
} from '../../test/support/editions-on-pages.ts'
import { agreementPages } from '../agreement/pages.tsx'
import { exportVersion } from './export-command.ts'

let room: EditionsOnPages
let folder: string
before(async () => {
  room = await openEditionsOnPages(agreementPages(saidBeside))
  folder = await mkdtemp(join(tmpdir(), 'samsyn-export-'))
})
after(async () => {
  await room[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

async function run(...args: readonly string[]): Promise<string> {
  const answers: string[] = []
  const io: Io = {
    env: { DATABASE_URL: room.database.migratingUrl },
    asJson: false,
    pathOf: (typed) => join(folder, typed),
    readInput: async () => '',
    answer: (text) => void answers.push(text),
    tell: () => {},
  }
  assert.equal(await exportVersion(args, io), 0)
  return answers.join('\n')
}

const forms = [
  ['docx', '2027.docx'],
  ['pdf', '2027.pdf'],
  ['pdfa', '2027/arkiv.pdf'],
  ['html', '2027.html'],
  ['markdown', '2027.md'],
  ['akn', '2027.akn'],
] as const

for (const [form, path] of forms) {
  test(`${form} is the same to the byte as that of the page`, async () => {
    assert.equal(await run('vardavtal', '--version', '2027', '--format', form, '--out', form), form)
    const page = await room.fetchFile(`/avtal/vardavtal/${path}`)
    assert.equal(page.status, 200)
    const bytes = Buffer.from(await page.arrayBuffer())
    assert.ok(bytes.length > 5000)
    assert.ok(bytes.equals(await readFile(join(folder, form))))
  })
}

test('without a version it is the edition that applies on the day', async () => {
  const labelOn = async (...args: readonly string[]) =>
    (JSON.parse(await run('vardavtal', ...args)) as { edition: string }).edition
  assert.equal(await labelOn('--per', '2026-03-19'), '2017')
  assert.equal(await labelOn('--version', '2027'), '2027')
  const addressed = JSON.parse(await run('vardavtal/2027')) as { edition: string }
  assert.equal(addressed.edition, '2027')
  await assert.rejects(run('vardavtal', '--per', '2001-01-01'), NotFound)
})

test('a redline is the earlier version with every change rejected, and this one with every change accepted', async () => {
  await run('vardavtal/2017', '--format', 'docx', '--out', 'old')
  await run('vardavtal/2027', '--format', 'docx', '--out', 'new')
  await run('vardavtal/2027', '--format', 'redline', '--since', '2017', '--out', 'red')
  const [older, newer, both] = await Promise.all(
    ['old', 'new', 'red'].map(async (name) => new Uint8Array(await readFile(join(folder, name)))),
  )
  assert.deepEqual(paragraphsOf(both!, 'reject'), paragraphsOf(older!, 'reject'))
  assert.deepEqual(paragraphsOf(both!, 'accept'), paragraphsOf(newer!, 'reject'))
  assert.deepEqual(faultsIn(both!), [])
  await assert.rejects(
    run('vardavtal/2027', '--format', 'redline', '--since', '1999', '--out', 'x'),
    NotFound,
  )
})

test('what is not there, or not a form, is said', async () => {
  await assert.rejects(run('inget'), NotFound)
  await assert.rejects(run('vardavtal', '--version', '1999'), NotFound)
  await assert.rejects(run('vardavtal/2027', '--format', 'odt', '--out', 'a'), Misuse)
  await assert.rejects(run('vardavtal/2027', '--format', 'pdf'), Misuse)
  await assert.rejects(run(), Misuse)
})
