// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { type Io, Misuse } from '#platform/running/command.ts'
import { p, r, styled, swedishStyles, wordFile } from '../../test/fixtures/word-files.ts'
import { checkFile } from './check-command.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-check-'))
})
after(() => rm(folder, { recursive: true }))

async function check(args: readonly string[], asJson = true) {
  const answers: string[] = []
  const told: string[] = []
  const io: Io = {
    env: {},
    asJson,
    pathOf: (typed) => join(folder, typed),
    readInput: async () => '',
    answer: (text) => void answers.push(text),
    tell: (text) => void told.push(text),
  }
  const code = await checkFile(args, io)
  return { code, out: answers.join('\n'), told: told.join('\n') }
}

// Made up: the check digit is right, the person is not.
const number = '19640229-9801'
const comments = `<w:comment w:id="0" w:author="Bo" w:date="2027-01-02T08:00:00Z"><w:p><w:r><w:t>Gäller ${number}.</w:t></w:r></w:p></w:comment>`
const body = [
  p('Ansvar', styled('a1')),
  p('Landstinget svarar enligt 16 kap. 1 § HSL.'),
  p(`Se avsnitt 9.9. ${number} ringde.`),
  `<w:p>${r('Brukaren')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
].join('')

test('each finding tells its kind, its place and what is meant; a number is never written', async () => {
  await writeFile(join(folder, 'a.docx'), wordFile(body, { styles: swedishStyles, comments }))
  const { code, out } = await check(['a.docx'])
  assert.equal(code, 0)
  assert.doesNotMatch(out, /9801/)
  const { findings } = JSON.parse(out) as { findings: readonly Record<string, unknown>[] }
  assert.deepEqual(
    findings.map(({ kind, provision, start, end, value, normal }) => [
      kind,
      provision,
      start,
      end,
      value,
      normal,
    ]),
    [
      ['term', 1, 0, 11, 'Landstinget', 'region'],
      ['law-reference', 1, 26, 41, '16 kap. 1 § HSL', '2017:30 16 kap. 1 §'],
      ['broken-reference', 2, 3, 14, 'avsnitt 9.9', '9.9'],
      ['personal-number', 2, 16, 29, 'personnummer', 'personnummer'],
      ['term', 3, 0, 8, 'Brukaren', 'den enskilde'],
      // In the comment.
      ['personal-number', null, null, null, 'personnummer', 'personnummer'],
    ],
  )
  const lines = await check(['a.docx'], false)
  assert.match(lines.out, /^Landstinget svarar enligt 16 k: term: Landstinget → region$/m)
  assert.doesNotMatch(lines.out, /9801/)
})

test('a county’s own words go before those that all begin with', async () => {
  await mkdir(join(folder, 'eget'))
  const own = 'term;status;instead\nlandsting;tillåten;\nsvarar;avrådd;ansvarar\n'
  await writeFile(join(folder, 'eget', 'terms.csv'), own)
  await writeFile(join(folder, 'b.docx'), wordFile(body, { styles: swedishStyles }))
  const { out } = await check(['b.docx', '--county', 'eget'])
  const { findings } = JSON.parse(out) as { findings: readonly { kind: string; value: string }[] }
  assert.deepEqual(
    findings.filter(({ kind }) => kind === 'term').map(({ value }) => value),
    ['svarar', 'Brukaren'],
  )
  await writeFile(join(folder, 'eget', 'terms.csv'), 'term;status\nlandsting;gammalt\n')
  await assert.rejects(check(['b.docx', '--county', 'eget']), (error) => {
    assert.ok(error instanceof CannotStart)
    assert.match(error.message, /terms\.csv, rad 2: Kolumnen status kan vara/)
    return true
  })
})

test('the name of a law is read for the day that is asked for', async () => {
  await writeFile(join(folder, 'c.docx'), wordFile(p('Enligt 10 kap. 8 § SoL.')))
  const normal = async (day: string) =>
    (JSON.parse((await check(['c.docx', '--per', day])).out) as { findings: { normal: string }[] })
      .findings[0]?.normal
  assert.equal(await normal('2025-06-30'), '2001:453 10 kap. 8 §')
  assert.equal(await normal('2026-01-01'), '2025:400 10 kap. 8 §')
})

test('what cannot be read is told in one line', async () => {
  await writeFile(join(folder, 'd.docx'), 'inte en Word-fil')
  const { code, out, told } = await check(['d.docx'])
  assert.deepEqual([code, out], [1, ''])
  assert.match(told, /^d\.docx: [^\n]+$/)
  await assert.rejects(check([]), Misuse)
  await assert.rejects(check(['a.docx', '--county', 'mars']), Misuse)
  await assert.rejects(check(['a.docx', '--per', 'igår']), Misuse)
})
