// SPDX-License-Identifier: EUPL-1.2
// Shared text (gemensam avtalstext): one source, with an occurrence in each document that uses it.
// An occurrence is a provision of its own; a frozen one keeps the words it was frozen with.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import { refused, type Result } from '#kernel/result.ts'
import { canonicalWording } from './canonical-form.ts'
import type { NumberedProvision, Version } from './document.ts'
import type { RichText } from './provision.ts'

export type SharedText = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly heading: string
  readonly text: RichText
  readonly plainText: string
  readonly revision: number
}

/** A provision that has its words from a shared text, where it stands. */
export type Occurrence = {
  readonly sharedTextId: string
  readonly sharedTextName: string
  readonly version: Version
  readonly provision: NumberedProvision
}

/** The same words in canonical form; headings are each document's own. */
export function isSameText(a: RichText, b: RichText): boolean {
  return canonicalWording({ heading: '', text: a }) === canonicalWording({ heading: '', text: b })
}

/** A heading follows its source for as long as it is the source's. */
export function followHeading(own: string, before: string, after: string): string {
  return own === before ? after : own
}

export const nameLimit = 120

export type NameRefusal = 'name-missing' | 'text-too-long' | 'personal-number'

export function checkName(typed: string): Result<string, NameRefusal> {
  if (oneLine(typed) === '') return refused('name-missing')
  return checkTypedText(typed, { most: nameLimit, isLine: true })
}

/** The address of a shared text, from its name; another number after it when it is taken. */
export function slugOf(name: string, taken: ReadonlySet<string>): string {
  const plain = inNormalForm(name.toLowerCase(), 'NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '')
  const slug = plain === '' ? 'text' : plain
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}

/** Which editions stand beside the one that is read: those of its package, else those in force. */
export type Beside = {
  readonly version: Version
  readonly packedIds: ReadonlySet<string>
  readonly inForceIds: ReadonlySet<string>
}

/**
 * The other places of a provision's shared text, as one reads them beside it: in the same edition,
 * and in one edition of each other document.
 */
export function placesBeside(
  occurrences: readonly Occurrence[],
  provisionId: string,
  beside: Beside,
): readonly Occurrence[] {
  const isOwn = ({ version }: Occurrence) => version.id === beside.version.id
  const others = occurrences.filter(
    (one) => !isOwn(one) && one.version.documentId !== beside.version.documentId,
  )
  const packed = others.filter(({ version }) => beside.packedIds.has(version.id))
  const packedDocuments = new Set(packed.map(({ version }) => version.documentId))
  const inForce = others.filter(
    ({ version }) => beside.inForceIds.has(version.id) && !packedDocuments.has(version.documentId),
  )
  const own = occurrences.filter((one) => isOwn(one) && one.provision.id !== provisionId)
  return [...own, ...packed, ...inForce]
}

/** The source that a provision names, and the other places where the same text stands. */
export type SharedNote = {
  readonly name: string
  readonly others: readonly (Occurrence & { readonly isSame: boolean })[]
}
