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
] as const
export type ShownChangeKind = (typeof shownChangeKinds)[number]

export type ShownChange = {
  /** One or more; a number that alone differs is told, and is no change. */
  readonly kinds: readonly ShownChangeKind[]
  /** Places in each file. Every place of both stands in exactly one change. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** Rebuild the words of both. */
  readonly words: readonly Hunk[]
}

export function compareShown(
  before: readonly ShownProvision[],
  after: readonly ShownProvision[],
): readonly ShownChange[] {
  const [old, young] = [asProvisions(before, 'before'), asProvisions(after, 'after')]
  const { changes } = compareVersions(old.provisions, young.provisions)
  return changes.map((change) => {
    const from = change.before && old.places.get(change.before.id)
    const to = change.after && young.places.get(change.after.id)
    const [was, is] = [before[from ?? -1], after[to ?? -1]]
    return {
      kinds: kindsOf(change, was, is),
      before: from === undefined ? [] : [from],
      after: to === undefined ? [] : [to],
      words: differ(was ? shownWords(was) : '', is ? shownWords(is) : ''),
    }
  })
}

/** What is compared and pointed at: the words of a heading, of a text, or of a table with its caption. */
export function shownWords({ heading, text }: ShownProvision): string {
  return [heading, text].filter((words) => words !== '').join('\n')
}

function kindsOf(
  change: ProvisionChange,
  was: ShownProvision | undefined,
  is: ShownProvision | undefined,
): readonly ShownChangeKind[] {
  if (was === undefined) return ['inserted']
  if (is === undefined) return ['deleted']
  const kinds: ShownChangeKind[] = []
  if (change.isMoved) kinds.push('moved')
  if (shownWords(was) !== shownWords(is)) kinds.push('reworded')
  if (kinds.length > 0) return kinds
  return was.number === is.number ? ['unchanged'] : ['renumbered']
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
