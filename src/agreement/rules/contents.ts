// SPDX-License-Identifier: EUPL-1.2
// The table of contents of a text, and what lies around a provision.

import { firstWords } from '#kernel/text/first-words.ts'
import type { NumberedProvision } from './document.ts'

export type ContentsEntry = {
  readonly provision: NumberedProvision
  readonly below: readonly ContentsEntry[]
}

type Place = Pick<NumberedProvision, 'id' | 'parentId'>

/** The chapters and sections, two levels deep: what a reader looks for first. */
export function contentsOf(provisions: readonly NumberedProvision[]): readonly ContentsEntry[] {
  const headed = provisions.filter(
    ({ kind, heading }) => (kind === 'chapter' || kind === 'section') && heading !== '',
  )
  const isTop = (one: NumberedProvision) => one.parentId === undefined
  return headed.filter(isTop).map((top) => ({
    provision: top,
    below: headed
      .filter((one) => one.parentId === top.id)
      .map((provision) => ({ provision, below: [] })),
  }))
}

/** How deep each provision lies, from 1. */
export function depthsOf(provisions: readonly Place[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parentId } of provisions) {
    depths.set(id, parentId === undefined ? 1 : (depths.get(parentId) ?? 0) + 1)
  }
  return depths
}

/** The ids of a provision and of all that hold it, the nearest first. */
export function pathTo(provisions: readonly Place[], id: string): readonly string[] {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]))
  const path: string[] = []
  for (let at = byId.get(id); at !== undefined; at = byId.get(at.parentId ?? '')) path.push(at.id)
  return path
}

/** A provision's heading, or its first words: enough to know it by. */
export function nameOf(
  provision: Pick<NumberedProvision, 'heading'> & { readonly plainText: string },
  most = 60,
): string {
  if (provision.heading !== '') return provision.heading
  const words = provision.plainText.replaceAll(/\s+/g, ' ').trim()
  if (words.length <= most) return words
  return `${firstWords(words, most)} …`
}
