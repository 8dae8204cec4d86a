// SPDX-License-Identifier: EUPL-1.2
// Two Word files beside each other: how they differ, and where places in the older one stand in the newer.
// Done in a thread of its own, so that what is asked for and answered can be copied.

import { granted, refused, type Result } from '#kernel/result.ts'
import { anchorIn } from '../../agreement/rules/anchoring/anchor.ts'
import { placeAnchors, type Placement } from '../../agreement/rules/anchoring.ts'
import { compareShown, shownWords, type ShownChange } from '../rules/compare-shown.ts'
import type { ShownProvision } from '../rules/shown-provision.ts'
import type { ArchiveRefusal } from './docx-reader/archive.ts'
import { readAsShown } from './file-as-shown.ts'

export type TwoFiles = { readonly older: Uint8Array; readonly newer: Uint8Array }

/** Its place says which of the two. */
export type UnreadableFile = ArchiveRefusal | 'no-text'

export type ComparedFiles = {
  readonly changes: readonly ShownChange[]
  /** What the comparison itself took, without the reading. */
  readonly ms: number
}

export function compareTwoFiles(files: TwoFiles): Result<ComparedFiles, UnreadableFile> {
  const read = readBoth(files)
  if (!read.granted) return read
  const begun = performance.now()
  const changes = compareShown(read.value.before, read.value.after)
  return granted({ changes, ms: performance.now() - begun })
}

/** A place as it is asked about: in UTF-16 units of the words that the file shows. */
export type AskedPlace = {
  readonly provision: number
  readonly start: number
  readonly end: number
}

export type AnchorRefusal = 'no-such-provision' | 'not-in-words'

export function anchorInTwoFiles(
  asked: TwoFiles & { readonly places: readonly AskedPlace[] },
): Result<readonly Placement[], UnreadableFile | AnchorRefusal> {
  const read = readBoth(asked)
  if (!read.granted) return read
  const { before, after } = read.value
  const words = before.map(shownWords)
  const anchors = []
  for (const [at, { provision, start, end }] of asked.places.entries()) {
    const facts = { number: at + 1, provision, length: words[provision]?.length ?? 0 }
    if (words[provision] === undefined)
      return refused('no-such-provision', { ...facts, count: words.length })
    const anchor = anchorIn(words[provision], start, end)
    if (anchor === undefined) return refused('not-in-words', facts)
    anchors.push({ place: provision, anchor })
  }
  const changes = compareShown(before, after).map((change) => ({
    before: change.before,
    after: change.after,
    isMoved: change.kinds.includes('moved'),
  }))
  return granted(placeAnchors({ before: words, after: after.map(shownWords), changes }, anchors))
}

type Both = {
  readonly before: readonly ShownProvision[]
  readonly after: readonly ShownProvision[]
}

function readBoth({ older, newer }: TwoFiles): Result<Both, UnreadableFile> {
  const before = readAsShown(older)
  if (!before.granted) return { ...before, place: 'older' }
  const after = readAsShown(newer)
  if (!after.granted) return { ...after, place: 'newer' }
  return granted({ before: before.value.provisions, after: after.value.provisions })
}
