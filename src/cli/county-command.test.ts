// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { type Io, Misuse } from '#platform/running/command.ts'
import { county } from './county-command.ts'

function told(args: readonly string[], asJson = false): string {
  const answers: string[] = []
  const io: Io = {
    env: {},
    asJson,
    pathOf: (typed) => `${import.meta.dirname}/${typed}`,
    readInput: async () => '',
    answer: (text) => void answers.push(text),
    tell: () => {},
  }
  assert.equal(county(args, io), 0)
  return answers.join('\n')
}

test('a folder is tried without a database, and what it holds is counted', () => {
  assert.equal(
    told(['halland']),
    'Halland: 7 parter, 1 kommunalförbund, 0 områden, 24 organ, 7 steg i en remiss och 5 i ett beslut. Mappen kan läggas in med init.',
  )
  assert.deepEqual(JSON.parse(told(['../../counties/vastra-gotaland'], true)), {
    county: 'vastra-gotaland',
    parties: 50,
    associations: 4,
    careAreas: 6,
    bodies: 169,
    consultationSteps: 8,
    decisionSteps: 9,
  })
})

test('a folder that is no county says each file that it lacks', () => {
  assert.throws(
    () => told(['.']),
    (fault) =>
      fault instanceof CannotStart && (fault.message.match(/Filen saknas/g) ?? []).length === 5,
  )
})

test('what is no folder is not understood', () => {
  for (const args of [[], ['mars'], ['halland', 'vastra-gotaland']])
    assert.throws(() => told(args), Misuse, args.join(' '))
})
