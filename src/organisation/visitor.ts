// SPDX-License-Identifier: EUPL-1.2
// From a session to a visitor of the day: who she is and for whom she acts.

import type { Day } from '#kernel/day.ts'
import { dayInStockholm } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/database.ts'
import type { Visitor } from '#platform/page.ts'
import type { Met, PersonId } from '#platform/sign-in/session.ts'
import type { MandateInWords } from './rules/party.ts'
import {
  findPersonWithMandates,
  listMandatesOf,
  listPeople,
  onDay,
  type PersonWithMandates,
} from './reads.ts'
import { isValidOn } from './rules/period.ts'

/** Reads a person, and answers who she is in a session on a day; nothing when the person is gone. */
export async function meetPerson(db: Db, id: PersonId): Promise<(met: Met) => Visitor | undefined> {
  const found = await findPersonWithMandates(db, id)
  return (met) => found && visitorOf(found, met)
}

/**
 * A mandate that has ended is no longer acted under, and one that is only offered not yet. One who has
 * a single mandate need not choose it.
 */
function visitorOf(found: PersonWithMandates, met: Met): Visitor {
  const { person, mandates, offerCount } = onDay(found, met.today)
  const chosen = mandates.find(({ mandate }) => mandate.id === met.mandateId)
  const acting = chosen ?? findOnly(mandates) ?? findOnly(heldWhenSignedIn(mandates, met))
  return {
    personId: person.id,
    name: person.name,
    mandate: acting?.mandate,
    actsFor: acting?.actsFor[met.language],
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
  { startedAt }: Met,
): readonly MandateInWords[] {
  if (startedAt === undefined) return []
  const on = dayInStockholm(startedAt)
  return mandates.filter(({ mandate }) => mandate.validFrom <= on)
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
