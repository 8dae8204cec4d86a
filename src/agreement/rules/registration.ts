// SPDX-License-Identifier: EUPL-1.2
// What was decided before the product was in use and is registered afterwards: when an edition was
// adopted, by whom, from when it binds, and where that can be read.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import { checkSource, type SourceRefusal } from './source.ts'

/** What is told of an adoption that no decision round of the product computed. */
export type EarlierAdoption = {
  readonly adoptedOn: Day
  readonly entersIntoForceOn: Day
  /** The assemblies, in words: it may have been others than those of today. */
  readonly adoptedBy: string
  readonly source: string
}

/** The file that the decision or the text was read from. */
export type Original = { readonly fileHash: string; readonly fileName: string }

export const originalTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** A file that has been opened and found whole. */
export type NewOriginal = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind: keyof typeof originalTypes
}

/**
 * An adoption as it was registered. One that was wrong is taken back with a reason, stays to be seen
 * and counts no more; at most one of a version counts.
 */
export type Registration = EarlierAdoption & {
  readonly id: string
  readonly versionId: string
  readonly original: Original | undefined
  readonly registeredOn: Day
  /** For whom the one who registered it acted; nothing for the product's own people, or before that was kept. */
  readonly registeredForBodyId: string | undefined
  readonly withdrawn: { readonly on: Day; readonly reason: string } | undefined
}

export const adoptedByLimit = 300

export type EarlierAdoptionRefusal =
  'day-not-yet' | 'adopter-missing' | 'source-missing' | 'begins-same-day' | SourceRefusal

/** An adoption is registered when it has been made; the day it binds from may lie ahead. */
export function checkAdoptedOn(adoptedOn: Day, today: Day): Result<Day, 'day-not-yet'> {
  return adoptedOn > today ? refused('day-not-yet', {}, 'adoptedOn') : granted(adoptedOn)
}

export function checkAdopter(typed: string): Result<string, 'adopter-missing' | SourceRefusal> {
  if (oneLine(typed) === '') return refused('adopter-missing')
  return checkTypedText(typed, { most: adoptedByLimit, isLine: true })
}

/** Where it can be read is asked for: nothing else vouches for what no round of the product decided. */
export function checkNeededSource(typed: string): Result<string, 'source-missing' | SourceRefusal> {
  return oneLine(typed) === '' ? refused('source-missing') : checkSource(typed)
}

/** As it is kept. Two editions of one document never begin on one day: neither would replace the other. */
export function checkEarlierAdoption(
  told: EarlierAdoption,
  today: Day,
  others: readonly { readonly entersIntoForceOn: Day }[],
): Result<EarlierAdoption, EarlierAdoptionRefusal> {
  const adoptedOn = checkAdoptedOn(told.adoptedOn, today)
  if (!adoptedOn.granted) return adoptedOn
  if (others.some(({ entersIntoForceOn }) => entersIntoForceOn === told.entersIntoForceOn)) {
    return refused('begins-same-day', {}, 'entersIntoForceOn')
  }
  const adoptedBy = about('adoptedBy', checkAdopter(told.adoptedBy))
  if (!adoptedBy.granted) return adoptedBy
  const source = about('source', checkNeededSource(told.source))
  if (!source.granted) return source
  const { entersIntoForceOn } = told
  return granted({
    adoptedOn: adoptedOn.value,
    entersIntoForceOn,
    adoptedBy: adoptedBy.value,
    source: source.value,
  })
}

/** Whether a form tells what already stands. */
export function tellsTheSame(one: EarlierAdoption, other: EarlierAdoption): boolean {
  return (
    one.adoptedOn === other.adoptedOn &&
    one.entersIntoForceOn === other.entersIntoForceOn &&
    one.adoptedBy === other.adoptedBy &&
    one.source === other.source
  )
}
