// SPDX-License-Identifier: EUPL-1.2
// No regular expression takes time that grows faster than the text it is asked about. A checker looks
// for texts that would make it do so, in a machine that tries every way; the few that our engine reads
// in time, though the checker cannot see it, are tried in our engine with the very texts it found.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growthOf, mostGrowth } from './house/doubling.ts'
import { listPatterns, readPatterns, type Pattern } from './house/patterns.ts'

// The part in JavaScript is the same everywhere; the programs beside it are only faster.
process.env['RECHECK_BACKEND'] = 'pure'
const { check } = await import('recheck')

/** By steps and not by the clock, so that it finds the same on any machine. */
const settings = { timeout: null, attackTimeout: null, incubationTimeout: null } as const

const patterns = await listPatterns()

type Exception = {
  /** What stands in the pattern and in no other. */
  readonly holds: string
  readonly why: string
  /** The worst that the checker found, so many times over. */
  readonly worst: readonly ((times: number) => string)[]
}

const exceptions: readonly Exception[] = [
  {
    holds: 'strecksats(?:en|erna)',
    why: 'at most thirty more numbers are read from each place, however many follow',
    worst: [
      (times) => `0-0-0-0-0m${` ${'-0'.repeat(22)} samt`.repeat(times)}n`,
      (times) => `0-0-0-0-0m${' 000-00-0-'.repeat(times)}0-0-0mm${' 00-0-m\0'.repeat(times)}`,
      (times) => '1, '.repeat(times),
    ],
  },
  {
    holds: '(?:,? \\(?\\p{Lu}',
    why: 'it begins only where a word does, and reads no further than that word and the next',
    worst: [
      (times) => `${'elag Sr'.repeat(times)}\0`,
      (times) => 'lag'.repeat(times),
      (times) => `${'a'.repeat(times)}- och ${'a'.repeat(times)}`,
      (times) => 'a- och '.repeat(times),
    ],
  },
  {
    holds: '(?:SFS|HSL',
    why: 'it begins only where a word does, and reads no further than that word and the next',
    worst: [
      (times) => `${'elag SFS'.repeat(times)}\0`,
      (times) => 'lag'.repeat(times),
      (times) => `${'a'.repeat(times)}- och ${'a'.repeat(times)}`,
      (times) => 'a- och '.repeat(times),
    ],
  },
  {
    holds: '\\u00AD]*)*(?:[-',
    why: 'what it has read of a word is a word, whatever comes next, and is not read again',
    worst: [
      (times) => `${'00'.repeat(times)}${'-00'.repeat(times)}-0-`,
      (times) => '0-'.repeat(times),
    ],
  },
]

const exceptionFor = ({ source }: Pattern) => exceptions.find(({ holds }) => source.includes(holds))

/** What is wrong with a pattern; nothing when its time grows with the text. */
async function faultOf({ at, source, flags }: Pattern): Promise<string[]> {
  const found = await check(source, flags, settings)
  if (found.status === 'safe') return []
  const why =
    found.status === 'vulnerable'
      ? `${found.complexity.summary}, as with ${found.attack.pattern}`
      : `not known: ${JSON.stringify(found.error)}`
  return [`${at} /${source}/${flags}: ${why}`]
}

test('every regular expression takes time that grows with the text and no faster', async () => {
  assert.ok(patterns.length > 150, `${patterns.length} patterns were read`)
  // Those that are put together were read too.
  assert.ok(patterns.some(({ source }) => source.includes('kap')))
  assert.ok(patterns.some(({ source }) => source.includes('patientlagen')))
  const each = new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one]))
  const faults: string[] = []
  for (const one of each.values()) if (!exceptionFor(one)) faults.push(...(await faultOf(one)))
  assert.deepEqual(faults, [])
})

for (const { holds, why, worst } of exceptions) {
  test(`${holds}: ${why}`, async () => {
    const held = patterns.filter(({ source }) => source.includes(holds))
    assert.equal(new Set(held.map(({ source }) => source)).size, 1)
    const { source, flags } = held[0]!
    for (const make of worst) {
      const work = (text: string) => text.replace(new RegExp(source, flags), '')
      const { ratio, size } = await growthOf({ make, work, from: 500, most: 1 << 18 })
      assert.ok(ratio <= mostGrowth, `${ratio} from ${size} of ${make(2).slice(0, 80)}`)
    }
  })
}

test('a pattern that reads a run of signs anew from each place in it is found', async () => {
  const planted = String.raw`const a = /\s+$/; const b = /^(\s*)(.*?)(\s*)$/s; const c = /url\(([^)]*)\)/g; const d = /(a+)+b/`
  const { written } = readPatterns('planted.ts', planted)
  assert.equal(written.length, 4)
  for (const pattern of written) assert.equal((await faultOf(pattern)).length, 1, pattern.source)
})
