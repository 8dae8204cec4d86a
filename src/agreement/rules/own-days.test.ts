// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day, type Day } from '#kernel/day.ts'
import type { Version } from './document.ts'
import { answersOn, applyingOn, beginDays, type TextOfDay } from './own-days.ts'

type One = {
  readonly id: string
  readonly parentId: string | undefined
  readonly beginsOn?: Day
  readonly madeOf?: readonly string[]
}

const text = (label: string, beginsOn: Day, provisions: readonly One[]): TextOfDay<One> => ({
  version: { id: label, label } as Version,
  beginsOn,
  provisions,
})
const one = (id: string, more: Partial<One> = {}): One => ({ id, parentId: undefined, ...more })
const [first, second, late] = [day('2017-04-01'), day('2027-01-01'), day('2027-07-01')]
const before = addDays(late, -1)

test('a late provision begins on its day, and until then the earlier wording applies', () => {
  const texts = [
    text('2027', second, [one('a', { beginsOn: late }), one('b')]),
    text('2017', first, [one('a'), one('b')]),
  ]
  const then = answersOn(texts, before)('a')
  assert.ok(then.kind === 'applies')
  assert.deepEqual([then.version.id, then.next?.version.id, then.next?.on], ['2017', '2027', late])
  const now = answersOn(texts, late)('a')
  assert.ok(now.kind === 'applies')
  assert.deepEqual([now.version.id, now.next], ['2027', undefined])
  assert.equal(answersOn(texts, before)('b').kind, 'applies')
})

test('a new one that is late does not apply yet, and what is left out is left out', () => {
  const texts = [
    text('2027', second, [one('new', { beginsOn: late })]),
    text('2017', first, [one('old')]),
  ]
  const answerOf = answersOn(texts, before)
  assert.equal(answerOf('new').kind, 'not-yet')
  assert.equal(answerOf('old').kind, 'left-out')
  assert.equal(answerOf('never').kind, 'left-out')
  assert.deepEqual(answersOn([], before)('old'), { kind: 'no-edition' })
})

test('what a late provision took over applies until it begins', () => {
  const texts = [
    text('2027', second, [one('both', { beginsOn: late, madeOf: ['x', 'y'] })]),
    text('2017', first, [one('x'), one('y'), one('z')]),
  ]
  const ids = (on: Day) => applyingOn(texts, on).map(({ provision }) => provision.id)
  assert.deepEqual(ids(before), ['x', 'y'])
  assert.deepEqual(ids(late), ['both'])
})

test('points follow what holds them, also those that the new wording lacks', () => {
  const texts = [
    text('2027', second, [one('a', { beginsOn: late }), one('a1', { parentId: 'a' })]),
    text('2017', first, [one('a'), one('a1', { parentId: 'a' }), one('a2', { parentId: 'a' })]),
  ]
  assert.equal(beginDays(texts[0]!).get('a1'), late)
  const applying = applyingOn(texts, before)
  assert.deepEqual(
    applying.map(({ version, provision }) => `${version.id} ${provision.id}`),
    ['2017 a', '2017 a1', '2017 a2'],
  )
  assert.equal(answersOn(texts, late)('a2').kind, 'left-out')
})

test('a text that was itself late in the one before waits through both', () => {
  const texts = [
    text('2030', day('2030-01-01'), [one('a', { beginsOn: day('2032-01-01') })]),
    text('2027', second, [one('a', { beginsOn: day('2031-01-01') })]),
    text('2017', first, [one('a')]),
  ]
  const versionOn = (on: string) => {
    const answer = answersOn(texts, day(on))('a')
    return answer.kind === 'applies' ? [answer.version.id, answer.next?.on] : answer.kind
  }
  assert.deepEqual(versionOn('2030-06-01'), ['2017', '2031-01-01'])
  assert.deepEqual(versionOn('2031-06-01'), ['2027', '2032-01-01'])
  assert.deepEqual(versionOn('2032-06-01'), ['2030', undefined])
})

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const begins = day('2020-01-01')

/** The same numbers each time. */
function diceFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Editions that replaced each other, the latest first, with provisions that come, go, wait and take over. */
function historyOf(dice: (below: number) => number): readonly TextOfDay<One>[] {
  const count = 1 + dice(4)
  return Array.from({ length: count }, (_, at) => {
    const ids = names.filter(() => dice(3) > 0)
    const own = ids.map((id, place): One => {
      const others = names.filter((other) => other !== id)
      return {
        id,
        parentId: dice(2) === 0 ? undefined : ids[dice(place + 1) - 1],
        ...(dice(2) === 0 && { beginsOn: addDays(begins, dice(60)) }),
        ...(dice(3) === 0 && { madeOf: [others[dice(others.length)]!] }),
      }
    })
    return text(`v${at}`, addDays(begins, at * 10), own)
  }).toReversed()
}

test('each day each provision has exactly one answer', () => {
  const met = new Set<string>()
  for (let seed = 1; seed <= 3000; seed++) {
    const dice = diceFrom(seed)
    const texts = historyOf(dice)
    const on = addDays(begins, dice(70))
    const answerOf = answersOn(texts, on)
    const ids = applyingOn(texts, on).map(({ provision }) => provision.id)
    assert.equal(new Set(ids).size, ids.length, `${seed}: a provision applies twice`)
    for (const id of names) {
      const answer = answerOf(id)
      met.add(answer.kind)
      assert.deepEqual(answersOn(texts, on)(id), answer)
      assert.equal(answer.kind === 'applies', ids.includes(id), `${seed} ${id}`)
      const inNewest = texts[0]!.provisions.some((own) => own.id === id)
      if (answer.kind === 'left-out') assert.ok(!inNewest)
      if (answer.kind === 'not-yet') assert.ok(answer.next.on > on)
      if (answer.kind === 'applies' && answer.next) assert.ok(answer.next.on > on)
    }
  }
  assert.deepEqual([...met].toSorted(), ['applies', 'left-out', 'not-yet'])
})

test('where no provision has a day of its own, what applies is the text of the edition', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const plain = historyOf(diceFrom(seed)).map((own) => ({
      ...own,
      provisions: own.provisions.map(({ beginsOn: _, ...rest }) => rest),
    }))
    assert.deepEqual(
      applyingOn(plain, addDays(begins, 40)).map(({ provision }) => provision.id),
      plain[0]!.provisions.map(({ id }) => id),
    )
  }
})
