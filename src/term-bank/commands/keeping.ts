// SPDX-License-Identifier: EUPL-1.2
// The county's words are kept. Who keeps them waits for who does: a word is looked at among the others.

import type { RowDone } from '#kernel/described-import.ts'
import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { asItStands, hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { record } from '#platform/journal/journal.ts'
import { readTermsNow } from '../reads/terms.ts'
import { termBankEvent } from '../rules/events.ts'
import { mayKeepTerms } from '../rules/permissions.ts'
import type { TermBankRefusal } from '../rules/refusals.ts'
import { seenOfTerm } from '../rules/seen.ts'
import {
  type BankedTerm,
  changedFacts,
  checkTerm,
  slugOfTerm,
  type TermFacts,
} from '../rules/term.ts'
import { insertTerm, updateTerm } from '../writes.ts'

/** The words of a new county. */
export async function layTerms(tx: Tx, today: Day, terms: readonly TermFacts[]): Promise<void> {
  const ids: string[] = []
  for (const facts of terms) {
    const checked = checkTerm(facts)
    if (!checked.granted) throw new Error(`${facts.term}: ${checked.refusal}`)
    ids.push(await insertTerm(tx, checked.value))
  }
  if (ids[0] !== undefined)
    await record(tx, today, termBankEvent('terms-laid', ids[0], { count: ids.length }))
}

async function beginKeeping(tx: Tx, mandate: Mandate): Promise<readonly BankedTerm[]> {
  if (!mayKeepTerms(mandate)) throw new NotAllowed('keep the words of the county')
  await holdName(tx, 'the words of the county are kept')
  return readTermsNow(tx)
}

/** A word that was not there. Answers its name in addresses. */
export async function addTerm(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  facts: TermFacts,
): Promise<Result<string, TermBankRefusal>> {
  const terms = await beginKeeping(tx, mandate)
  const checked = checkTerm(facts)
  if (!checked.granted) return checked
  const slug = slugOfTerm(facts.term)
  if (terms.some((one) => one.slug === slug)) return refused('term-is-there', {}, 'term')
  await record(tx, today, termBankEvent('term-added', await insertTerm(tx, checked.value)))
  return granted(slug)
}

/** What is said of a word is other than it was. */
export async function changeTerm(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly slug: string
    readonly facts: Omit<TermFacts, 'term'>
    readonly seen: SeenMark
  },
): Promise<Result<string, TermBankRefusal>> {
  const terms = await beginKeeping(tx, mandate)
  const term = terms.find(({ slug }) => slug === input.slug)
  if (!term) throw new NotFound(`no term ${input.slug}`)
  const checked = checkTerm({ ...input.facts, term: term.term })
  if (!checked.granted) return checked
  if (hasChanged(input.seen, seenOfTerm(term))) return refused('changed-meanwhile')
  const fields = changedFacts(term, checked.value)
  if (fields.length === 0) return granted(term.slug)
  await updateTerm(tx, term.id, checked.value)
  await record(tx, today, termBankEvent('term-changed', term.id, { fields }))
  return granted(term.slug)
}

/** A row of a file: a word that is there is said anew, and one that says the same is left alone. */
export async function takeTermRow(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  facts: TermFacts,
): Promise<Result<RowDone, TermBankRefusal>> {
  const terms = await beginKeeping(tx, mandate)
  const slug = slugOfTerm(facts.term)
  const term = terms.find((one) => one.slug === slug)
  if (term && changedFacts(term, facts).length === 0) return granted('there')
  const done = term
    ? await changeTerm(tx, today, mandate, { slug, facts, seen: asItStands })
    : await addTerm(tx, today, mandate, facts)
  return done.granted ? granted('new') : done
}
