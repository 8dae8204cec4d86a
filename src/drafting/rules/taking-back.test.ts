// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { numbered, prose, provision } from '../../../test/fixtures/provisions.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import {
  isAlike,
  isSameProvision,
  orderOf,
  type DraftStanding,
  stepBetween,
} from '../../agreement/rules/draft-steps.ts'
import { numberAll } from '../../agreement/rules/numbering.ts'
import { mergeIn, nextBeside, splitIn, splitPlaces } from './split-and-merge.ts'
import { deedOf, takeBack } from './taking-back.ts'
import { moveTo, putAt } from './tree-changes.ts'

const text = numbered(
  provision('chapter', 'A', { heading: 'Ansvar' }),
  provision('paragraph', 'a', { under: 'A', text: 'Regionen svarar. Kommunen svarar.' }),
  provision('point', 'a1', { under: 'a', text: 'Punkt.' }),
  provision('paragraph', 'b', { under: 'A', text: 'Båda samverkar. Alltid.' }),
  provision('chapter', 'B', { heading: 'Övrigt' }),
  provision('paragraph', 'c', { under: 'B', text: 'Avtalet gäller.' }),
)

const standing = (provisions: readonly NumberedProvision[]): DraftStanding => ({
  header: { title: 'Avtal', subtitle: '' },
  numbering: undefined,
  provisions: numberAll(provisions, undefined),
  references: new Map(),
  removals: new Map(),
})

const reword = (list: readonly NumberedProvision[], id: string, words: string) =>
  list.map((one) =>
    one.id === id
      ? { ...one, text: prose(words), plainText: words, revision: one.revision + 1 }
      : one,
  )
const without = (list: readonly NumberedProvision[], ...ids: string[]) =>
  list.filter(({ id }) => !ids.includes(id))

/** The text that comes of taking back what happened between the two, where a third stands now. */
function back(
  before: readonly NumberedProvision[],
  after: readonly NumberedProvision[],
  now = after,
): readonly NumberedProvision[] | 'too late' {
  const taken = takeBack(standing(now), stepBetween(standing(before), standing(after)))
  return taken.granted ? taken.value.provisions! : 'too late'
}

function isSameDraft(a: readonly NumberedProvision[], b: readonly NumberedProvision[]): boolean {
  return isAlike(orderOf(a), orderOf(b)) && a.every((one, at) => isSameProvision(one, b[at]!))
}

/** The same row of chances each time. */
function chances(seed: number) {
  let state = seed
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * most)
  }
}

/** Some change of a draft, by the rules that editors change it by. */
function changed(
  list: readonly NumberedProvision[],
  next: (most: number) => number,
  count: number,
) {
  const own = list[next(list.length)]
  if (!own) return list
  const other = list[next(list.length)]!
  const newId = `n${count}`
  switch (next(6)) {
    case 0:
      return reword(list, own.id, `Ord ${count}. Mer ${next(9)}.`)
    case 1: {
      const added = {
        ...own,
        id: newId,
        kind: 'paragraph' as const,
        parentId: undefined,
        madeOf: undefined,
      }
      const put = putAt(list, [added], { where: 'after', anchorId: other.id })
      return put.granted ? put.value : list
    }
    case 2: {
      const moved = moveTo(list, own.id, { where: 'before', anchorId: other.id })
      return moved.granted ? moved.value : list
    }
    case 3: {
      const gone = new Set([own.id])
      return list.filter(({ id, parentId }) => {
        if (parentId !== undefined && gone.has(parentId)) gone.add(id)
        return !gone.has(id)
      })
    }
    case 4: {
      const place = splitPlaces(own.text)[0]?.place ?? ''
      const split = splitIn(list, own, { place, newId, heading: '' })
      return split.granted ? split.value : list
    }
    default: {
      const merged = nextBeside(list, own)
        ? mergeIn(list, own, { way: 'goes-on', heading: own.heading, changeReason: '' })
        : undefined
      return merged?.granted ? merged.value.provisions : list
    }
  }
}

test('whatever is done to a draft and taken back step by step is the draft it was', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const next = chances(seed)
    const drafts: (readonly NumberedProvision[])[] = [text]
    for (let count = 0; count < 12; count++) {
      drafts.push(numberAll(changed(drafts.at(-1)!, next, count), undefined))
    }
    let now = drafts.at(-1)!
    for (let at = drafts.length - 1; at > 0; at--) {
      const was = back(drafts[at - 1]!, drafts[at]!, now)
      assert.notEqual(was, 'too late', `seed ${seed}, step ${at}`)
      now = numberAll(was as readonly NumberedProvision[], undefined)
      assert.ok(isSameDraft(now, drafts[at - 1]!), `seed ${seed}, step ${at}`)
    }
  }
})

test('an earlier step is taken back when nobody has touched the same, and never over what somebody did', () => {
  for (let seed = 1; seed <= 80; seed++) {
    const next = chances(seed)
    const after = numberAll(changed(text, next, 1), undefined)
    const now = numberAll(changed(after, next, 2), undefined)
    const later = stepBetween(standing(after), standing(now))
    const was = back(text, after, now)
    if (was === 'too late') continue
    const left = new Map(was.map((one) => [one.id, one]))
    const mine = new Set(
      stepBetween(standing(text), standing(after)).provisions.map(({ id }) => id),
    )
    for (const { id, after: theirs } of later.provisions) {
      if (mine.has(id)) continue
      const own = left.get(id)
      assert.ok(theirs ? own && isSameProvision(own, theirs) : !own, `seed ${seed}: ${id}`)
    }
  }
})

describe('a step is taken back', () => {
  const mine = reword(text, 'a', 'Mina ord.')

  test('though others have changed other provisions, moved them and put in new', () => {
    const others = reword(mine, 'c', 'Kollegans ord.')
    const moved = moveTo(others, 'b', { where: 'before', anchorId: 'a' })
    assert.ok(moved.granted)
    const was = back(text, mine, moved.value)
    assert.notEqual(was, 'too late')
    const words = (was as readonly NumberedProvision[]).map(
      ({ id, plainText }) => `${id} ${plainText}`,
    )
    assert.ok(words.includes('a Regionen svarar. Kommunen svarar.'))
    assert.ok(words.includes('c Kollegans ord.'))
  })

  test('never over the words of somebody else', () => {
    assert.equal(back(text, mine, reword(mine, 'a', 'Kollegans ord.')), 'too late')
    assert.equal(back(text, mine, without(mine, 'a', 'a1')), 'too late')
  })

  test('what was struck comes back where it stood, if that is there', () => {
    const struck = without(text, 'b')
    assert.ok(isSameDraft(back(text, struck) as readonly NumberedProvision[], text))
    const gone = without(struck, 'a', 'a1')
    assert.equal(back(text, struck, gone), 'too late', 'what it stood after is gone')
    const more = reword(struck, 'c', 'Kollegans ord.')
    assert.ok(isSameDraft(back(text, struck, more) as never, reword(text, 'c', 'Kollegans ord.')))
  })

  test('what was put in is not taken with what somebody has put under it', () => {
    const under = { ...text[3]!, id: 'ny', parentId: 'b' }
    const more = [...text.slice(0, 4), under, ...text.slice(4)]
    assert.equal(back(without(text, 'b'), text, more), 'too late')
  })

  test('title, numbering, laws and reasons come back too, unless they are others since', () => {
    const before = standing(text)
    const after: DraftStanding = {
      ...before,
      header: { title: 'Nytt', subtitle: '' },
      references: new Map([['a', [{ label: 'Lagen', href: undefined }]]]),
      removals: new Map([['x', 'Utgår.']]),
    }
    const content = stepBetween(before, after)
    const taken = takeBack(after, content)
    assert.ok(taken.granted)
    assert.deepEqual(
      [taken.value.header, taken.value.references, taken.value.removed],
      [before.header, [{ provisionId: 'a', own: [] }], [{ provisionIds: ['x'], reason: '' }]],
    )
    for (const later of [
      { ...after, header: { title: 'Ännu nyare', subtitle: '' } },
      { ...after, removals: new Map() },
      { ...after, references: new Map() },
    ]) {
      assert.equal(takeBack(later, content).granted, false)
    }
  })
})

test('a step is called by what a reader would say was done', () => {
  const deed = (after: readonly NumberedProvision[]) =>
    deedOf(stepBetween(standing(text), standing(after)))
  assert.equal(deed(reword(text, 'a', 'Nytt.')), 'reworded')
  assert.equal(deed(without(text, 'b')), 'removed')
  assert.equal(deed(text.map((one) => ({ ...one, changeReason: 'För att.' }))), 'reasoned')
  const moved = moveTo(text, 'b', { where: 'before', anchorId: 'a' })
  assert.equal(moved.granted && deed(moved.value), 'moved')
})
