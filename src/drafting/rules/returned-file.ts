// SPDX-License-Identifier: EUPL-1.2
// A file that left as an export and comes back, put together with what the text has become here meanwhile:
// what was changed in the file alone is the file's, what was changed here alone is kept, and what was changed
// in both waits for a person. What Word never had is not struck.

import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { endOfId, hasGoneOn, markOfWording } from '../../agreement/rules/left-as.ts'
import type { Doubt, ImportedDocument, ImportedProvision } from './imported-document.ts'

/** Whose words a person has chosen where both were changed, by the id of the provision. */
export type WordingChoices = Readonly<Record<string, 'file' | 'here'>>

export type Collision = {
  /** In the text that was put together. */
  readonly place: number
  readonly id: string
  readonly file: ImportedProvision
  readonly here: NumberedProvision
  readonly chosen: 'file' | 'here' | undefined
}

export type MergedFile = {
  readonly content: ImportedDocument
  readonly collisions: readonly Collision[]
}

type TextHere = {
  readonly version: { readonly id: string; readonly basedOnVersionId?: string | undefined }
  readonly provisions: readonly NumberedProvision[]
}

/** `text` is the one that the file is paired with. A file that did not leave as it, or as what it was begun from, is as it is. */
export function mergeReturned(
  content: ImportedDocument,
  text: TextHere | undefined,
  choices: WordingChoices = {},
): MergedFile {
  const { leftAs } = content
  if (leftAs === undefined) return { content: sayingIfLost(content, text), collisions: [] }
  if (text === undefined || !hasGoneOn(leftAs, text.version)) return { content, collisions: [] }
  const leftOf = (id: string) => leftAs.wordings[endOfId(id)]
  const here = text.provisions

  const byId = new Map(here.map((one) => [one.id, one]))
  const placesOf = firstPlaces(content.provisions)
  // It is as it left, and was taken away here.
  const struckHere = new Set(
    content.provisions.filter((one) => {
      const left = leftOf(one.bookmark ?? '')
      return left !== undefined && !byId.has(one.bookmark!) && left === markOfWording(one)
    }),
  )
  const doubts: Doubt[] = []
  const collisions: Collision[] = []
  const words = content.provisions.map((one, place): ImportedProvision => {
    const own = byId.get(one.bookmark ?? '')
    const left = own && leftOf(own.id)
    if (own === undefined && struckHere.has(one)) return one
    if (own === undefined && leftOf(one.bookmark ?? '') !== undefined)
      doubts.push({ code: 'struck-here-but-edited', place, facts: {} })
    if (own === undefined || left === undefined || placesOf.get(own.id) !== place) return one
    const [ofFile, ofHere] = [markOfWording(one), markOfWording(own)]
    if (ofHere === left || ofHere === ofFile) return one
    if (ofFile === left) {
      doubts.push({ code: 'kept-from-draft', place, facts: {} })
      return wordsOf(one, own)
    }
    const chosen = choices[own.id]
    collisions.push({ place, id: own.id, file: one, here: own, chosen })
    return chosen === 'here' ? wordsOf(one, own) : one
  })

  const inserted = here.flatMap((one, at) => {
    if (placesOf.has(one.id)) return []
    const left = leftOf(one.id)
    // It was in the file and is as it was: whoever wrote in Word has struck it.
    if (left !== undefined && left === markOfWording(one)) return []
    return [{ one, at, code: left === undefined ? 'new-in-draft' : 'struck-but-edited' } as const]
  })
  const gone = new Set([...struckHere].map((one) => words.indexOf(one)))
  if (gone.size > 0)
    doubts.push({ code: 'struck-in-draft', place: undefined, facts: { count: gone.size } })
  return placed(
    { ...content, provisions: words, doubts: [...content.doubts, ...doubts] },
    { inserted, gone },
    here,
    collisions,
  )
}

/** A file with our bookmarks left from here; what it left as may have been taken away by another program. */
function sayingIfLost(content: ImportedDocument, text: TextHere | undefined): ImportedDocument {
  const ids = new Set(text?.provisions.map(({ id }) => id))
  if (!content.provisions.some(({ bookmark }) => ids.has(bookmark ?? ''))) return content
  return {
    ...content,
    doubts: [...content.doubts, { code: 'left-as-lost', place: undefined, facts: {} }],
  }
}

/** A bookmark that was copied with its words stands twice: the first one counts. */
function firstPlaces(provisions: readonly ImportedProvision[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [place, { bookmark }] of provisions.entries())
    if (bookmark !== undefined && !places.has(bookmark)) places.set(bookmark, place)
  return places
}

function wordsOf(
  one: ImportedProvision,
  { kind, heading, text }: NumberedProvision,
): ImportedProvision {
  return { ...one, kind, heading, text }
}

type Inserted = {
  readonly one: NumberedProvision
  readonly at: number
  readonly code: 'new-in-draft' | 'struck-but-edited'
}

/** What came here stands after what it stands after here, and under what it stands under; what went is left out. */
function placed(
  content: ImportedDocument,
  {
    inserted,
    gone,
  }: { readonly inserted: readonly Inserted[]; readonly gone: ReadonlySet<number> },
  here: readonly NumberedProvision[],
  collisions: readonly Collision[],
): MergedFile {
  if (inserted.length + gone.size === 0) return { content, collisions }
  type Row = {
    readonly id: string | undefined
    readonly from: number | undefined
    readonly new?: Inserted
  }
  const rows: Row[] = content.provisions
    .map(({ bookmark }, from) => ({ id: bookmark, from }))
    .filter(({ from }) => !gone.has(from))
  for (const one of inserted) {
    const before = new Set(here.slice(0, one.at).map(({ id }) => id))
    const after = rows.findLastIndex(({ id }) => id !== undefined && before.has(id))
    rows.splice(after + 1, 0, { id: one.one.id, from: undefined, new: one })
  }
  const placeOf = new Map(
    rows.flatMap(({ from }, place) => (from === undefined ? [] : [[from, place]])),
  )
  const placeById = new Map<string, number>()
  for (const [place, { id }] of rows.entries())
    if (id !== undefined && !placeById.has(id)) placeById.set(id, place)
  const moved = (place: number | undefined) =>
    place === undefined ? undefined : placeOf.get(place)
  const taken = new Set(content.provisions.map(({ fileNumber }) => fileNumber))
  const provisions: ImportedProvision[] = []
  for (const [place, row] of rows.entries()) {
    if (row.from !== undefined) {
      const one = content.provisions[row.from]!
      const parent = moved(one.parent)
      const level = (parent === undefined ? 0 : provisions[parent]!.level) + 1
      provisions.push({ ...one, parent, level })
      continue
    }
    const { kind, heading, text, parentId, number, id } = row.new!.one
    const above = parentId === undefined ? undefined : placeById.get(parentId)
    const parent = above !== undefined && above < place ? above : undefined
    provisions.push({
      kind,
      heading,
      text,
      parent,
      level: (parent === undefined ? 0 : provisions[parent]!.level) + 1,
      bookmark: id,
      // The file was numbered without it.
      fileNumber: number !== '' && !taken.has(number) ? number : undefined,
      guesses: [],
    })
  }
  const doubts = content.doubts
    .filter(({ place }) => place === undefined || !gone.has(place))
    .map((one) => ({ ...one, place: moved(one.place) }))
  const told = rows.flatMap((row, place): Doubt[] =>
    row.new ? [{ code: row.new.code, place, facts: {} }] : [],
  )
  return {
    content: {
      ...content,
      provisions,
      doubts: [...doubts, ...told],
      appendixStarts: content.appendixStarts
        .filter(({ place }) => !gone.has(place))
        .map((one) => ({ ...one, place: moved(one.place)! })),
    },
    collisions: collisions.map((one) => ({ ...one, place: moved(one.place)! })),
  }
}
