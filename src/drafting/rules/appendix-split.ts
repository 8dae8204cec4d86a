// SPDX-License-Identifier: EUPL-1.2
// One file is one document. A file that also holds annexes is split at the headings that a
// person has confirmed.

import type { ImportedDocument, ImportedProvision } from './imported-document.ts'

/**
 * The main document first, then one for each heading in `starts` (places in the list). The
 * heading becomes the annex's title, and what stood under it moves up. Doubts follow their
 * provision; those about the whole file stay with the main document.
 */
export function splitAtAppendices(
  document: ImportedDocument,
  starts: readonly number[],
): ImportedDocument[] {
  const cuts = Array.from(new Set(starts))
    .filter((start) => start >= 0 && start < document.provisions.length)
    .toSorted((a, b) => a - b)
  const [first = document.provisions.length] = cuts
  const main: ImportedDocument = { ...document, ...part(document, 0, first), appendixStarts: [] }
  const annexes = cuts.map((start, place) => {
    const begun = document.appendixStarts.find((one) => one.place === start)
    const heading = document.provisions[start]
    const end = cuts[place + 1] ?? document.provisions.length
    return {
      title: begun?.title || heading?.heading || '',
      subtitle: begun?.label ?? '',
      appendixStarts: [],
      ...part(document, start, end, hasOnlyHeading(heading) ? start : undefined),
    }
  })
  return [main, ...annexes]
}

function hasOnlyHeading(provision: ImportedProvision | undefined): boolean {
  return provision?.text.blocks.length === 0
}

/** The provisions from one place up to another, without the heading that became a title. */
function part(
  document: ImportedDocument,
  from: number,
  to: number,
  title?: number,
): Pick<ImportedDocument, 'provisions' | 'doubts'> {
  const begin = title === undefined ? from : from + 1
  const own = document.provisions.slice(begin, to)
  const risesBy = Math.max(0, Math.min(...own.map((provision) => provision.level)) - 1)
  const inside = (place: number | undefined) =>
    place !== undefined && place >= begin && place < to ? place - begin : undefined
  const provisions = own.map((provision) => {
    const level = provision.level - risesBy
    const isRisenSection = level === 1 && provision.kind === 'section' && risesBy > 0
    return {
      ...provision,
      level,
      parent: inside(provision.parent),
      kind: isRisenSection ? ('chapter' as const) : provision.kind,
    }
  })
  const doubts = document.doubts.flatMap((doubt) => {
    if (doubt.place === undefined) return from === 0 ? [doubt] : []
    const place = inside(doubt.place)
    return place === undefined ? [] : [{ ...doubt, place }]
  })
  return { provisions, doubts }
}
