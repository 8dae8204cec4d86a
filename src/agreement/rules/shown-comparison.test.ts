// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEdition } from '../../../test/fixtures/editions.ts'
import { numbered, prose, provision } from '../../../test/fixtures/provisions.ts'
import type { ReasonedStep } from './change-reasons.ts'
import {
  actorByWord,
  changeFilters,
  filterByWord,
  showComparison,
  type ChangeFilter,
  type ChosenChanges,
} from './shown-comparison.ts'
import { compareVersions } from './comparison.ts'
import type { NumberedProvision } from './document.ts'
import { actors, type Provision } from './provision.ts'

const preamble = provision('paragraph', 'inledning', { text: 'Parterna har kommit överens.' })
const ansvar = provision('chapter', 'ansvar', { heading: 'Ansvar' })
const lakare: Provision = {
  ...provision('section', 'lakare', { under: 'ansvar', text: 'Regionen svarar för läkare.' }),
  actor: 'region',
}
const vard: Provision = {
  ...provision('section', 'vard', { under: 'ansvar', text: 'Kommunen erbjuder hemsjukvård.' }),
  actor: 'municipality',
}
const tvister = provision('chapter', 'tvister', { heading: 'Tvister' })
const trappa = provision('section', 'trappa', { under: 'tvister', text: 'Tvist löses lokalt.' })
const before = numbered(preamble, ansvar, lakare, vard, tvister, trappa)

function shown(
  after: readonly NumberedProvision[],
  { steps = [], ...chosen }: { steps?: readonly ReasonedStep[] } & ChosenChanges = {},
) {
  return showComparison(compareVersions(before, after), before, after, steps, chosen)
}
/** Each group by its chapter, with its changes; a run of what is unchanged is one number. */
const inShort = (...args: Parameters<typeof shown>) =>
  shown(...args).groups.map(({ heading, parts }) => [
    heading,
    parts
      .map((part) =>
        part.kind === 'unchanged'
          ? String(part.changes.length)
          : `${part.change.kind} ${(part.change.after ?? part.change.before)?.id}`,
      )
      .join(' '),
  ])

const reworded = numbered(
  preamble,
  ansvar,
  { ...lakare, text: prose('Regionen svarar för läkare dygnet runt.') },
  vard,
  tvister,
  trappa,
)

test('changes stand chapter by chapter, between runs of what is unchanged; a preamble is of no chapter', () => {
  assert.deepEqual(inShort(reworded), [
    ['', '1'],
    ['Ansvar', '1 reworded lakare 1'],
    ['Tvister', '2'],
  ])
})

test('a chapter that is gone is named by what it was, and what it held stands in it', () => {
  const after = numbered(preamble, ansvar, lakare, vard)
  assert.deepEqual(inShort(after).at(-1), ['Tvister', 'deleted tvister deleted trappa'])
})

test('what is gone from a chapter that lives on stands there', () => {
  const after = numbered(preamble, ansvar, lakare, tvister, trappa)
  assert.deepEqual(inShort(after)[1], ['Ansvar', '2 deleted vard'])
})

test('what is both moved and reworded is in both counts, and is counted once in all', () => {
  const both = {
    ...lakare,
    parentId: 'tvister',
    text: prose('Regionen svarar för läkare dygnet runt.'),
  }
  const {
    counts,
    both: inBoth,
    changed,
    unchanged,
  } = shown(numbered(preamble, ansvar, vard, tvister, trappa, both))
  assert.deepEqual([counts.moved, counts.reworded, inBoth, changed, unchanged], [1, 1, 1, 1, 5])
})

test('a filter leaves what it asks for, and leaves the counts', () => {
  const both = {
    ...lakare,
    parentId: 'tvister',
    text: prose('Regionen svarar för läkare dygnet runt.'),
  }
  const after = numbered(
    preamble,
    ansvar,
    tvister,
    trappa,
    both,
    provision('section', 'ny', { under: 'tvister', text: 'Vården fortsätter under en tvist.' }),
  )
  const kept = (filter?: ChangeFilter) =>
    inShort(after, { kind: filter })
      .map(([, parts]) => parts)
      .filter(Boolean)
  assert.deepEqual(kept('moved'), ['moved-and-reworded lakare'])
  assert.deepEqual(kept('reworded'), ['moved-and-reworded lakare'])
  assert.deepEqual(kept('inserted'), ['inserted ny'])
  assert.deepEqual(kept('deleted'), ['deleted vard'])
  assert.deepEqual(shown(after, { kind: 'inserted' }).counts, shown(after).counts)
})

test('those of one party, or of one chapter, are chosen in the same way and together', () => {
  const after = numbered(
    preamble,
    ansvar,
    { ...lakare, text: prose('Regionen svarar för läkare dygnet runt.') },
    { ...vard, text: prose('Kommunen erbjuder hemsjukvård och rehabilitering.') },
    tvister,
    { ...trappa, text: prose('Tvist löses så nära som möjligt.') },
  )
  const chosen = (choice: ChosenChanges) =>
    inShort(after, choice)
      .map(([, parts]) => parts)
      .filter(Boolean)
  assert.deepEqual(chosen({ actor: 'municipality' }), ['reworded vard'])
  assert.deepEqual(chosen({ actor: 'region', kind: 'inserted' }), [])
  const { groups } = shown(after)
  assert.deepEqual(
    groups.map(({ id, changed }) => [id, changed]),
    [
      ['inledning', 0],
      ['1', 2],
      ['2', 1],
    ],
  )
  assert.deepEqual(chosen({ chapter: '2' }), ['1 reworded trappa'])
  assert.deepEqual(chosen({ chapter: '2', actor: 'region' }), [])
})

test('every filter has a word in the address', () => {
  assert.deepEqual(Object.values(actorByWord).toSorted(), actors.toSorted())
  assert.deepEqual(Object.values(filterByWord).toSorted(), changeFilters.toSorted())
})

test('a move tells from where to where, and one inside its own chapter tells neither', () => {
  const movementOf = (after: readonly NumberedProvision[]) =>
    shown(after)
      .groups.flatMap(({ parts }) => parts)
      .flatMap((part) => (part.kind === 'change' ? [part.movement] : []))
  const toOther = numbered(preamble, ansvar, vard, tvister, trappa, {
    ...lakare,
    parentId: 'tvister',
  })
  assert.deepEqual(movementOf(toOther), [{ from: '1 Ansvar', to: '2 Tvister' }])
  const inside = numbered(preamble, ansvar, vard, lakare, tvister, trappa)
  assert.deepEqual(movementOf(inside), [undefined])
})

test('changes are counted by whom they concern; what is unchanged or concerns nobody is in none', () => {
  const shorter = { ...trappa, text: prose('Tvist löses.') }
  const both = { ...vard, id: 'plan', text: prose('Vården planeras.'), actor: 'joint' as const }
  const also = { ...both, id: 'rutin', text: prose('En rutin finns för hjälpmedel.') }
  const after = numbered(preamble, ansvar, vard, both, also, tvister, shorter)
  assert.deepEqual(shown(after).byActor, { region: 1, municipality: 0, joint: 2 })
})

test('each change has the reasons given along the way, and the way its number of versions', () => {
  const { version } = anEdition({ id: '2027', document: 'avtalet', from: '2027-01-01' })
  const steps = [{ version, reasons: new Map([['lakare', 'Önskat i remissen.']]) }]
  const { groups, steps: count } = shown(reworded, { steps })
  const [reason] = groups
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'change' ? part.change.reasons : []))
  assert.deepEqual([reason?.reason, reason?.version.id, count], ['Önskat i remissen.', '2027', 1])
})
