// SPDX-License-Identifier: EUPL-1.2
// What has changed since a form of the room was opened.

import { formatDay } from '#kernel/dates-in-words.ts'
import { parseDay } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import type { Visit } from '#platform/page.ts'
import { type Change, tellChanges } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import type { ContactPerson, DatedMandate, MandateInWords, Person, Unit } from '../rules/party.ts'
import { seenOfContact, seenOfMandate, seenOfMandates, seenOfUnits } from '../rules/seen.ts'

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
