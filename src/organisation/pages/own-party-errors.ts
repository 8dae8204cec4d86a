// SPDX-License-Identifier: EUPL-1.2
// A refusal, in words and at the field it is about.

import { formatDay } from '#kernel/dates-in-words.ts'
import { parseDay } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import type { Seen } from '#kernel/seen.ts'
import type { Visit } from '#platform/page.ts'
import { type Change, tellChanges } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import type { ContactPerson, DatedMandate, MandateInWords, Person, Unit } from '../rules/party.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { seenOfContact, seenOfMandate, seenOfMandates, seenOfUnits } from '../rules/seen.ts'

/** Which field a refusal is about. */
const fieldOf: Partial<Readonly<Record<OrganisationRefusal, string>>> = {
  'title-is-none': 'titel',
  'email-is-none': 'epost',
  'phone-is-none': 'telefon',
  'role-not-yours-to-give': 'roll',
  'role-needs-a-party': 'plats',
  'role-is-for-all': 'plats',
  'another-party': 'plats',
  'not-to-yourself': 'epost',
  'party-has-coordinator': 'roll',
  'first-is-for-the-whole': 'plats',
  'ended-by-yourself': 'roll',
  'outlasts-your-own': 'till',
  'begins-in-the-past': 'fran',
  'period-is-backward': 'till',
  'already-has-mandate': 'epost',
  'already-invited': 'epost',
  'hand-over-too-early': 'fran',
  'hand-over-after-your-end': 'fran',
  'hand-over-to-yourself': 'vem',
  'hand-over-outside-party': 'vem',
  'contact-outside-party': 'vem',
  'unit-kind-unknown': 'slag',
  'unit-exists': 'enhet',
  'parent-outside-party': 'ingar',
  'ends-in-the-past': 'sista',
  'ends-no-earlier': 'sista',
}

/** At the field of the form that the refusal is about, or at its first. */
export function errorsOf(
  visit: Visit,
  outcome: Result<unknown, OrganisationRefusal>,
  fields: readonly [string, ...string[]],
): readonly FieldError[] {
  if (outcome.granted) return []
  const text = messagesIn(visit.language).refusals[outcome.refusal](outcome.facts)
  const about = fieldOf[outcome.refusal]
  return [{ field: about !== undefined && fields.includes(about) ? about : fields[0], text }]
}

const dayOr = (value: string, language: Language, words: string) => {
  const on = parseDay(value)
  return on === undefined ? words : formatDay(on, language)
}

/** What is not as the reader of a form about a mandate saw it. */
export function tellMandateChanges(
  { language }: Visit,
  seen: Seen,
  now: DatedMandate,
): readonly Change[] {
  const words = messagesIn(language).own
  return tellChanges(seen, seenOfMandate(now), {
    until: { what: words.lastDay, say: (value) => dayOr(value, language, words.noEnd) },
  })
}

/** What is not as the reader of the form about the contact person saw it. */
export function tellContactChanges(
  { language }: Visit,
  seen: Seen,
  now: ContactPerson | undefined,
  nameOf: (personId: string) => string | undefined,
): readonly Change[] {
  const words = messagesIn(language).own
  return tellChanges(seen, seenOfContact(now), {
    contact: { what: words.contact, say: (value) => nameOf(value) ?? words.noContact },
    phone: { what: words.phone, say: (value) => (/^\d+$/.test(value) ? value : '–') },
  })
}

/** What is not as the one who invites saw it. */
export function tellMandatesChanges(
  { language }: Visit,
  seen: Seen,
  mandates: readonly {
    readonly person: Person
    readonly mandate: DatedMandate
    readonly actsFor: MandateInWords['actsFor']
  }[],
): readonly Change[] {
  const words = messagesIn(language).own
  return tellChanges(seen, seenOfMandates(mandates), {
    latestMandate: {
      what: words.latestMandate,
      say(id) {
        if (id === '') return words.none
        const found = mandates.find(({ mandate }) => mandate.id === id)
        return found ? `${found.person.name}, ${found.actsFor[language]}` : words.other
      },
    },
  })
}

/** What is not as the one who adds a unit saw it. */
export function tellUnitsChanges(
  { language }: Visit,
  seen: Seen,
  units: readonly Unit[],
): readonly Change[] {
  const words = messagesIn(language).own
  return tellChanges(seen, seenOfUnits(units), {
    latestUnit: {
      what: words.latestUnit,
      say: (id) =>
        id === '' ? words.none : (units.find((unit) => unit.id === id)?.name ?? words.other),
    },
  })
}
