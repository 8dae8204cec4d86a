// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readVectors } from '../../test/support/vectors.ts'
import { Misuse, type Io } from '#platform/running/command.ts'
import { compute, computeFamilies, computeFamily, computeSentence, computeText } from './compute.ts'

for (const name of ['finality', 'validity', 'outcome', 'route']) {
  test(`${name} computes every case of a list, in its order`, () => {
    const vectors = readVectors(`dates/${name}`)
    const text = JSON.stringify(vectors.map((vector) => vector.input))
    const computed = computeText(name, text)
    assert.ok(computed.granted)
    assert.deepEqual(
      JSON.parse(computed.value),
      vectors.map((vector) => vector.expected),
    )
  })
}

/** The sentence that a person at the command line reads. */
function faultOf(name: string, text: string): string {
  const computed = computeText(name, text)
  assert.ok(!computed.granted)
  return computeSentence(computed.refusal, computed.facts)
}

const finality = {
  decidedOn: '2026-05-18',
  attestedOn: null,
  announcedOn: null,
  appealed: false,
  appealEndedOn: null,
  on: '2026-05-25',
}

function faultWith(change: Readonly<Record<string, unknown>>): string {
  return faultOf('finality', JSON.stringify([finality, { ...finality, ...change }]))
}

test('an empty list gives an empty list', () => {
  assert.deepEqual(computeText('route', '[]'), { granted: true, value: '[]' })
})

test('nothing recorded is written out as null, and keys left out count as null', () => {
  const { attestedOn: _, announcedOn: __, appealEndedOn: ___, ...bare } = finality
  const computed = computeText('finality', JSON.stringify([bare]))
  assert.ok(computed.granted)
  assert.equal(
    computed.value,
    '[{"lastAppealDay":null,"finalOn":null,"state":"awaiting-attestation"}]',
  )
})

test('an unknown family is refused with those that exist', () => {
  assert.match(faultOf('finalitet', '[]'), /ingen beräkning ”finalitet”.*finality, validity/)
  assert.ok(computeFamilies().length >= 4)
})

test('what is not JSON or not a list is refused', () => {
  assert.match(faultOf('finality', 'hej'), /inte JSON/)
  assert.match(faultOf('finality', ''), /inte JSON/)
  assert.match(faultOf('finality', '{}'), /ingen lista/)
})

test('a day that does not exist is refused with its place and how to write it', () => {
  assert.equal(
    faultWith({ on: '2026-02-30' }),
    'Post 2, fältet ”on”: "2026-02-30" är ingen dag som finns. Skriv dagen som "2026-03-26".',
  )
  assert.match(faultWith({ attestedOn: '26/3 2026' }), /fältet ”attestedOn”/)
})

test('a missing field and a field of the wrong kind are refused', () => {
  assert.match(faultWith({ on: undefined }), /”on”: saknas/)
  assert.match(faultWith({ appealed: undefined }), /”appealed”: saknas/)
  assert.match(faultWith({ appealed: 'nej' }), /”appealed”: ska vara true eller false/)
  assert.equal(faultOf('finality', '[3]'), 'Post 1 ska vara ett objekt.')
})

test('a fault deep in an entry is named with its place', () => {
  const [vector] = readVectors<{ decisions: object[] }, unknown>('dates/outcome').slice(1)
  assert.ok(vector)
  const decisions = [...vector.input.decisions, { ...vector.input.decisions[0], outcome: 'yes' }]
  const text = JSON.stringify([{ ...vector.input, decisions }])
  assert.match(faultOf('outcome', text), /Post 1, fältet ”decisions\[50\]\.outcome”: ska vara/)
})

test('half a year is allowed as a label beside a last day, and only there', () => {
  const vector = readVectors<{ rules: object }, unknown>('dates/validity')[0]
  assert.ok(vector)
  const labelled = { ...vector.input, rules: { ...vector.input.rules, periodYears: 3.5 } }
  assert.deepEqual(computeFamily('validity', [labelled]), {
    granted: true,
    value: [vector.expected],
  })
  const alone = { ...labelled, rules: { ...labelled.rules, until: null } }
  assert.match(
    faultOf('validity', JSON.stringify([alone])),
    /”rules.periodYears”: ska vara hela år/,
  )
})

/** The command as it is run, with what it wrote and where. */
async function run(args: readonly string[], input: string) {
  const written = { stdout: [] as string[], stderr: [] as string[] }
  const io: Io = {
    env: {},
    asJson: false,
    pathOf: (path) => path,
    readInput: async () => input,
    answer: (text) => void written.stdout.push(text),
    tell: (text) => void written.stderr.push(text),
  }
  return { code: await compute(args, io), ...written }
}

test('the command answers on stdout alone, or complains on stderr alone with exit code 2', async () => {
  assert.deepEqual(await run(['finality'], '[]'), { code: 0, stdout: ['[]'], stderr: [] })
  const refused = await run(['finality'], 'hej')
  assert.equal(refused.code, 2)
  assert.deepEqual(refused.stdout, [])
  assert.match(refused.stderr.join(), /inte JSON/)
})

test('without a family, with an unknown one or with one word too many the command is misused', async () => {
  await assert.rejects(run([], '[]'), Misuse)
  await assert.rejects(run(['finalitet'], '[]'), Misuse)
  await assert.rejects(run(['finality', 'route'], '[]'), Misuse)
})
