// SPDX-License-Identifier: EUPL-1.2
// From a session to a visitor of the day: who she is and for whom she acts.

import type { Day } from '#kernel/day.ts'
import { dayInStockholm, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import type { Visitor } from '#platform/page.ts'
import type { MandateInWords } from './rules/party.ts'
import { findHeldMandate, findPersonOnDay, listMandatesOf, listPeople } from './reads.ts'
import { isValidOn } from './rules/period.ts'

/**
 * The visitor of a session on a day; nothing when the person is gone. A mandate that has ended is
 * no longer acted under, and one that is only offered not yet. One who has a single mandate need not
 * choose it.
 */
export async function resolveVisitor(
  db: Db,
  session: {
    readonly personId: string
    readonly mandateId: string | undefined
    readonly startedAt?: Instant
  },
  today: Day,
  language: Language,
): Promise<Visitor | undefined> {
  const found = await findPersonOnDay(db, session.personId, today)
  if (!found) return undefined
  const { person, mandates, offerCount } = found
  const chosen = mandates.find(({ mandate }) => mandate.id === session.mandateId)
  const acting = chosen ?? findOnly(mandates) ?? findOnly(heldWhenSignedIn(mandates, session))
  return {
    personId: person.id,
    name: person.name,
    mandate: acting?.mandate,
    actsFor: acting?.actsFor[language],
    mandateCount: mandates.length,
    offerCount,
  }
}

function findOnly(mandates: readonly MandateInWords[]): MandateInWords | undefined {
  return mandates.length === 1 ? mandates[0] : undefined
}

/** One that begins while she is signed in does not take the place of what she acts under. */
function heldWhenSignedIn(
  mandates: readonly MandateInWords[],
  { startedAt }: { readonly startedAt?: Instant },
): readonly MandateInWords[] {
  if (startedAt === undefined) return []
  const on = dayInStockholm(startedAt)
  return mandates.filter(({ mandate }) => mandate.validFrom <= on)
}

/** Whether the mandate holds that day, and goes on to until the transaction ends: whoever ends it waits. */
export async function holdMandate(tx: Tx, mandateId: string, today: Day): Promise<boolean> {
  return (await findHeldMandate(tx, mandateId, today)) !== undefined
}

/** A mandate of the person's that holds that day, in words; nothing when it is not hers. */
export async function findMandateInWords(
  db: Db,
  of: { readonly personId: string; readonly mandateId: string },
  today: Day,
  language: Language,
): Promise<string | undefined> {
  const mandates = await listMandatesOf(db, of.personId, today)
  return mandates.find(({ mandate }) => mandate.id === of.mandateId)?.actsFor[language]
}

/** Who may confirm an account at a second provider that day: everyone who is administrator. */
export async function listConfirmers(db: Db, today: Day): Promise<readonly string[]> {
  const people = await listPeople(db, today)
  const confirmers = people.filter(
    ({ mandate }) => mandate.role === 'administrator' && isValidOn(mandate, today),
  )
  return [...new Set(confirmers.map(({ person }) => person.id))]
}
