// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEdition } from '../../../test/fixtures/editions.ts'
import { numbered, provision } from '../../../test/fixtures/provisions.ts'
import { checkReason, reasonedChanges, reasonLimit, reasonsOf } from './change-reasons.ts'
import { compareVersions } from './comparison.ts'
import type { NumberedProvision } from './document.ts'

const before = numbered(
  provision('chapter', 'ansvar', { heading: 'Ansvar' }),
  provision('section', 'lakare', {
    under: 'ansvar',
    heading: 'Läkare',
    text: 'Regionen ansvarar.',
  }),
  provision('chapter', 'tvister', { heading: 'Tvister' }),
  provision('section', 'trappa', { under: 'tvister', text: 'Tvist löses lokalt.' }),
  provision('point', 'forst', { under: 'trappa', text: 'Först enhetscheferna.' }),
  provision('chapter', 'tid', { heading: 'Avtalstid' }),
)

const changes = (after: readonly NumberedProvision[], removals = new Map<string, string>()) =>
  reasonedChanges(compareVersions(before, after), before, after, removals)
const without = (...ids: readonly string[]) => before.filter(({ id }) => !ids.includes(id))

test('a reason is kept as it is typed, short enough and without anyone’s number; none is none', () => {
  const said = (typed: string) => {
    const result = checkReason(typed)
    return result.granted ? result.value : result.refusal
  }
  assert.equal(said(' Ny lag. '), 'Ny lag.')
  assert.equal(said(''), '')
  assert.equal(said('å'.repeat(reasonLimit)).length, reasonLimit)
  assert.equal(said('å'.repeat(reasonLimit + 1)), 'text-too-long')
  assert.equal(said('Enligt 19811218-9876'), 'personal-number')
})

test('what is as it was needs no reason', () => {
  assert.deepEqual(changes(before), [])
})

test('a provision that says something else tells the reason written at it', () => {
  const after = before.map((one) =>
    one.id === 'lakare'
      ? { ...one, heading: 'Läkare dygnet runt', changeReason: 'Önskat i remissen.' }
      : one,
  )
  assert.deepEqual(
    changes(after).map(({ provisionId, number, name, reason }) => [
      provisionId,
      number,
      name,
      reason,
    ]),
    [['lakare', '1.1', 'Läkare dygnet runt', 'Önskat i remissen.']],
  )
})

test('a chapter that is removed is one change with one reason, which is that of all it held', () => {
  const after = without('tvister', 'trappa', 'forst')
  const found = changes(after, new Map([['tvister', 'Står i lagen.']]))
  assert.deepEqual(
    found.map(({ provisionId, number, reason, removedWith }) => [
      provisionId,
      number,
      reason,
      removedWith,
    ]),
    [['tvister', '2', 'Står i lagen.', ['trappa', 'forst']]],
  )
})

test('what lives on from a removed chapter is not removed with it', () => {
  const after = without('tvister', 'forst').map((one) =>
    one.id === 'trappa' ? { ...one, parentId: 'ansvar' } : one,
  )
  const removed = changes(after).filter(({ kind }) => kind === 'deleted')
  assert.deepEqual(
    removed.map(({ provisionId, removedWith }) => [provisionId, removedWith]),
    [
      ['tvister', []],
      ['forst', []],
    ],
  )
})

test('a removal that nobody has given a reason for lacks one', () => {
  assert.deepEqual(
    changes(without('tid')).map(({ provisionId, reason }) => [provisionId, reason]),
    [['tid', '']],
  )
})

const step = (id: string, reasons: Readonly<Record<string, string>>) => ({
  version: anEdition({ id, document: 'avtalet', from: '2027-01-01' }).version,
  reasons: new Map(Object.entries(reasons)),
})
const told = (change: Parameters<typeof reasonsOf>[0], ...steps: ReturnType<typeof step>[]) =>
  reasonsOf(change, steps).map(({ version, reason }) => `${version.id}: ${reason}`)

test('the reasons along the way are told in the order of the versions, empty ones not', () => {
  const [, lakare] = before
  assert.deepEqual(
    told(
      { befores: [lakare!], afters: [lakare!] },
      step('remiss', { lakare: 'Otydligt.' }),
      step('forslag', { lakare: '' }),
      step('2027', { lakare: 'Önskat.', tid: 'Annat.' }),
    ),
    ['remiss: Otydligt.', '2027: Önskat.'],
  )
})

test('what was taken for the same under two ids has the reasons of both', () => {
  const [chapter, lakare] = before
  const steps = step('2027', { ansvar: 'Borttaget.', lakare: 'Infört.' })
  assert.deepEqual(told({ befores: [chapter!], afters: [lakare!] }, steps), [
    '2027: Borttaget.',
    '2027: Infört.',
  ])
  assert.deepEqual(told({ befores: [], afters: [lakare!] }, steps), ['2027: Infört.'])
})
