// SPDX-License-Identifier: EUPL-1.2
// Whether two places in one law have anything in common: «16 kap. 1–3 §§» and «16 kap. 2 §» do.

type Parts = {
  readonly chapter: string | undefined
  /** From one section to another; nothing for the whole. */
  readonly sections: readonly (readonly [from: number, to: number])[] | undefined
}

/** A place without sections is the chapter; one without either is met by nothing but itself. */
export function placesMeet(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (!a || !b) return false
  if (a.chapter !== b.chapter) return false
  if (!a.sections || !b.sections) return true
  return a.sections.some(([from, to]) =>
    b.sections!.some(([start, end]) => from <= end && start <= to),
  )
}

function partsOf(place: string): Parts | undefined {
  const chapter = /^(\d{1,3}(?: ?[a-z])?) kap\.?/i.exec(place)
  const rest = chapter ? place.slice(chapter[0].length) : place
  const listed = /^\s*(\d[^§]{0,200}?)\s*§/u.exec(rest)
  if (!chapter && !listed) return undefined
  return {
    chapter: chapter?.[1]!.replaceAll(' ', '').toLowerCase(),
    sections: listed && sectionsIn(listed[1]!),
  } as Parts
}

/** «9 a» stands between 9 and 10: a letter is a part of the way. */
function sectionsIn(listed: string): readonly (readonly [number, number])[] {
  return listed.split(/,| och | eller | samt /).flatMap((part) => {
    const [from, to = from] = part.split(/[–-]/).map(asNumber)
    return from === undefined || to === undefined ? [] : [[from, to] as const]
  })
}

function asNumber(section: string): number | undefined {
  const found = /(\d{1,3}) ?([a-z])?/i.exec(section)
  if (!found) return undefined
  const letter = found[2] ? (found[2].toLowerCase().charCodeAt(0) - 96) / 100 : 0
  return Number(found[1]) + letter
}
