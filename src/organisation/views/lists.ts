// SPDX-License-Identifier: EUPL-1.2
// The lists of the room, each said once; their words are in `messages/lists.ts`.

import { formatInstant } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import { listOf } from '#kernel/list.ts'
import { messagesIn } from '../messages.ts'
import { letterMessages } from '../messages/letters.ts'
import type { NamedJournalRow } from '../rules/journal-row.ts'
import { roleInWords } from '../rules/acting-for.ts'
import type { EndingMandate } from '../rules/ending-mandates.ts'
import type { LetterRow } from '../rules/letter-row.ts'
import type { PartyRow } from '../rules/party.ts'
import type { ThingRow } from '../rules/thing-row.ts'
import { countyWords } from '../messages/county.ts'
import { endingWords } from '../messages/ending.ts'

export const partyList = listOf<PartyRow>()({
  name: 'parties',
  idOf: ({ party }) => party.id,
  begins: { by: 'party' },
  // There is a row for every party of a county: the whole is read, as one reads a table.
  onAPage: 100,
  columns: {
    code: { data: ({ party }) => party.code, isInFilesOnly: true },
    party: { at: 'part', data: ({ party }) => party.name },
    kind: {
      data: ({ party }) => party.kind,
      text: ({ party }, language) => messagesIn(language).partyKind[party.kind],
      isInFilesOnly: true,
    },
    association: { at: 'forbund', data: ({ association }) => association },
    careArea: { at: 'omrade', data: ({ careArea }) => careArea },
    contact: { at: 'kontakt', data: ({ contact }) => contact?.name },
    email: { data: ({ contact }) => contact?.email, isInFilesOnly: true },
  },
  filters: {
    association: { at: 'i-forbund', holds: ({ association }, value) => association === value },
    careArea: { at: 'i-omrade', holds: ({ careArea }, value) => careArea === value },
  },
})

const written = {
  at: 'skrivet',
  data: ({ queuedAt }: LetterRow) => queuedAt,
  text: ({ queuedAt }: LetterRow, language: Language) => formatInstant(queuedAt, language),
} as const

const state = {
  at: 'lage',
  data: ({ status }: LetterRow) => status,
  text: ({ status }: LetterRow, language: Language) => letterMessages(language).status[status],
} as const

/** A person's own. */
export const ownLetterList = listOf<LetterRow>()({
  name: 'letters',
  idOf: ({ id }) => id,
  begins: { by: 'time', isDown: true },
  columns: { subject: { data: ({ subject }) => subject }, time: written, state },
})

/** Everyone's, for the one who answers for the operation. */
export const letterList = listOf<LetterRow>()({
  name: 'letters',
  idOf: ({ id }) => id,
  begins: { by: 'time', isDown: true },
  columns: {
    to: { at: 'till', data: ({ to }) => to.name },
    address: { data: ({ to }) => to.address, isInFilesOnly: true },
    subject: { data: ({ subject }) => subject },
    time: written,
    state,
  },
  filters: { state: { at: 'lage' } },
})

export const journalList = listOf<NamedJournalRow>()({
  name: 'events',
  idOf: ({ id }) => id,
  begins: { by: 'time', isDown: true },
  columns: {
    time: {
      at: 'tid',
      data: ({ happenedAt }) => happenedAt,
      by: ({ id }) => id,
      text: ({ happenedAt }, language) => formatInstant(happenedAt, language),
    },
    room: { data: ({ room }) => room, isInFilesOnly: true },
    event: { data: ({ event }) => event, text: ({ said }, language) => said[language] },
    subjectKind: { data: ({ subjectKind }) => subjectKind, isInFilesOnly: true },
    subjectId: { data: ({ subjectId }) => subjectId, isInFilesOnly: true },
    who: {
      data: ({ who }) => who,
      text: ({ who }, language) => who ?? messagesIn(language).log.product,
    },
    onBehalfOf: { data: ({ forParty }) => forParty },
    productDay: { data: ({ productDay }) => productDay, isDay: true },
  },
  filters: {
    room: { at: 'del' },
    event: { at: 'handelse' },
    day: { at: 'dag', isDay: true },
    who: { at: 'vem' },
  },
})

/** Mandates that end soon, with who has the same one on the day after. */
export const endingList = listOf<EndingMandate>()({
  name: 'mandates',
  idOf: ({ mandate }) => mandate.id,
  begins: { by: 'lastDay' },
  columns: {
    lastDay: { at: 'slutar', data: ({ lastDay }) => lastDay, isDay: true },
    name: { at: 'namn', data: ({ name }) => name },
    role: {
      data: ({ mandate }) => mandate.role,
      text: ({ mandate }, language) => roleInWords[mandate.role][language],
      isInFilesOnly: true,
    },
    place: {
      at: 'for',
      data: ({ actsFor }) => actsFor.sv,
      text: ({ actsFor }, language) => actsFor[language],
    },
    successor: {
      at: 'efter',
      data: ({ successor }) => successor?.name,
      text: ({ successor }, language) => endingWords[language].successor(successor),
    },
    from: { data: ({ successor }) => successor?.from, isDay: true, isInFilesOnly: true },
  },
  filters: {
    succession: {
      at: 'visa',
      holds: ({ successor }, value) => (successor?.is ?? 'nobody') === value,
    },
  },
})

/** Everything that the county is made of, for those who edit it. */
export const thingList = listOf<ThingRow>()({
  name: 'things',
  idOf: ({ kind, slug }) => `${kind}-${slug}`,
  begins: { by: 'name' },
  columns: {
    name: { at: 'namn', data: ({ name }) => name },
    kind: {
      at: 'slag',
      data: ({ kind }) => kind,
      text: ({ kind }, language) => countyWords(language).things[kind],
    },
    belongs: { at: 'hor-till', data: ({ belongs }) => belongs },
    until: { at: 'till', data: ({ validUntil }) => validUntil },
    next: { data: ({ next }) => next && `${next.from} ${next.name}` },
  },
  filters: { kind: { at: 'visa', holds: ({ kind }, value) => kind === value } },
})
