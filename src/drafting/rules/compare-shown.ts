// SPDX-License-Identifier: EUPL-1.2
// What became of each line of one Word file in another: by the same comparison as that of versions.

import { differ, type Hunk } from '#kernel/text/word-difference.ts'
import { compareVersions, type ProvisionChange } from '../../agreement/rules/comparison.ts'
import type { Provision } from '../../agreement/rules/provision.ts'
import type { ShownProvision } from './shown-provision.ts'

export const shownChangeKinds = [
  'unchanged',
  'reworded',
  'moved',
  'renumbered',
  'inserted',
  'deleted',
  'split',
  'merged',
] as const
export type ShownChangeKind = (typeof shownChangeKinds)[number]

export type ShownChange = {
  /** One or more; a number that alone differs is told, and is no change. */
  readonly kinds: readonly ShownChangeKind[]
  /** Places in each file, in order. Every place of both stands in exactly one change. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** Rebuild the words of both; those of several lines are joined by one space. */
  readonly words: readonly Hunk[]
}

export function compareShown(
  before: readonly ShownProvision[],
  after: readonly ShownProvision[],
): readonly ShownChange[] {
  const [old, young] = [asProvisions(before, 'before'), asProvisions(after, 'after')]
  const { changes } = compareVersions(old.provisions, young.provisions)
  return changes.map((change) => {
    const from = change.befores.map(({ id }) => old.places.get(id)!)
    const to = change.afters.map(({ id }) => young.places.get(id)!)
    const was = from.map((place) => before[place]!)
    const is = to.map((place) => after[place]!)
    const words = differ(was.map(shownWords).join(' '), is.map(shownWords).join(' '))
    return { kinds: kindsOf(change, was, is, words), before: from, after: to, words }
  })
}

/** What is compared and pointed at: the words of a heading, of a text, or of a table with its caption. */
export function shownWords({ heading, text }: ShownProvision): string {
  return [heading, text].filter((words) => words !== '').join('\n')
}

function kindsOf(
  { isMoved }: ProvisionChange,
  was: readonly ShownProvision[],
  is: readonly ShownProvision[],
  words: readonly Hunk[],
): readonly ShownChangeKind[] {
  if (was.length === 0) return ['inserted']
  if (is.length === 0) return ['deleted']
  const kinds: ShownChangeKind[] = []
  if (is.length > 1) kinds.push('split')
  if (was.length > 1) kinds.push('merged')
  if (isMoved) kinds.push('moved')
  if (words.some(({ kind }) => kind !== 'same')) kinds.push('reworded')
  if (kinds.length > 0) return kinds
  return was[0]?.number === is[0]?.number ? ['unchanged'] : ['renumbered']
}

/** The lines as provisions of a version: the same id in both files only when both have it in a bookmark. */
function asProvisions(shown: readonly ShownProvision[], side: string) {
  const open: { readonly id: string; readonly depth: number }[] = []
  const places = new Map<string, number>()
  const provisions = shown.map((one, place): Provision => {
    const id = one.id !== undefined && !places.has(one.id) ? one.id : `${side} ${place}`
    places.set(id, place)
    while ((open.at(-1)?.depth ?? 0) >= one.depth) open.pop()
    const parentId = open.at(-1)?.id
    open.push({ id, depth: one.depth })
    return {
      id,
      parentId,
      kind: one.kind === 'item' ? 'point' : one.kind,
      heading: one.heading,
      text: {
        blocks: one.text === '' ? [] : [{ kind: 'text', content: [{ text: one.text }] }],
        notes: [],
      },
      actor: undefined,
      sharedTextId: undefined,
    }
  })
  return { provisions, places }
}
