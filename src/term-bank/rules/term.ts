// SPDX-License-Identifier: EUPL-1.2
// The county's own words: those to use, those that may be used, and those it has left.

import type { Day } from '#kernel/day.ts'
import { inNormalForm } from '#kernel/text/normal-form.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Term, TermRating } from '../../agreement/rules/text-checks/term-bank.ts'
import type { TermBankRefusal } from './refusals.ts'

export const mostInTerm = { term: 80, definition: 1000, source: 300 } as const

/** What an editor can say of a term. */
export type TermFacts = Term & {
  /** '' for nothing. */
  readonly definition: string
  readonly source: string
  readonly validFrom: Day | undefined
  /** The last day. */
  readonly validUntil: Day | undefined
}

export type BankedTerm = TermFacts & {
  readonly id: string
  readonly slug: string
  readonly revision: number
}

/** «hälso- och sjukvård i hemmet» is `halso-och-sjukvard-i-hemmet` in an address. */
export function slugOfTerm(term: string): string {
  return inNormalForm(term.toLowerCase(), 'NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)
}

const reserved = new Set(['ny', 'las-in'])

/** The facts in one form, or why they cannot be kept. */
export function checkTerm(facts: TermFacts): Result<TermFacts, TermBankRefusal> {
  const slug = slugOfTerm(facts.term)
  if (slug === '' || reserved.has(slug)) return refused('term-not-usable', {}, 'term')
  if (facts.status === 'discouraged' && facts.instead === '')
    return refused('instead-missing', { term: facts.term }, 'instead')
  if (facts.instead.toLowerCase() === facts.term.toLowerCase())
    return refused('instead-of-itself', {}, 'instead')
  const { validFrom, validUntil } = facts
  if (validFrom && validUntil && validUntil < validFrom)
    return refused('term-ends-before', {}, 'validUntil')
  return granted(facts)
}

/** Whether it is the county's word on a day. */
export function holdsOn({ validFrom, validUntil }: TermFacts, on: Day): boolean {
  return (!validFrom || validFrom <= on) && (!validUntil || on <= validUntil)
}

/** What differs between what was known and what is said now, by the names of the facts. */
export function changedFacts(before: TermFacts, after: TermFacts): readonly string[] {
  const names = ['status', 'instead', 'definition', 'source', 'validFrom', 'validUntil'] as const
  return names.filter((name) => before[name] !== after[name])
}

/** As a list tells it: the words that stand for the same. */
export function relatedTo(term: BankedTerm, all: readonly BankedTerm[]): readonly BankedTerm[] {
  const lower = (word: string) => word.toLowerCase()
  const meant = lower(term.instead || term.term)
  return all.filter(
    (one) => one.id !== term.id && (lower(one.term) === meant || lower(one.instead) === meant),
  )
}

export type { TermRating }
