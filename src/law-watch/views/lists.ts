// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { listOf } from '#kernel/list.ts'
import { messagesIn } from '../messages/told.ts'
import { type Law, nameOfLaw } from '../rules/law.ts'
import type { WatchedThing } from '../rules/look.ts'
import { lookLooks, lookOfLaw } from './law-looks.ts'

export type LawRow = { readonly law: Law; readonly on: Day }

export const lawList = listOf<LawRow>()({
  name: 'laws',
  idOf: ({ law }) => law.id,
  onAPage: 100,
  columns: {
    name: { at: 'vad', data: ({ law }) => nameOfLaw(law), by: ({ law }) => law.designation },
    title: { at: 'rubrik', data: ({ law }) => law.title },
    kind: {
      at: 'slag',
      data: ({ law }) => law.kind,
      text: ({ law }, language) => messagesIn(language).kinds[law.kind],
    },
    status: { text: ({ law, on }, language) => lookOfLaw(law, on).text[language] },
    from: { at: 'fran', data: ({ law }) => law.inForceFrom ?? law.plannedOn, isDay: true },
    until: { at: 'till', data: ({ law }) => law.endsOn, isDay: true },
  },
  filters: { kind: { at: 'visa', holds: ({ law }, value) => law.kind === value } },
})

export const watchList = listOf<WatchedThing>()({
  name: 'watched',
  idOf: ({ change, thing }) => `${change.law.id} ${thing.kind} ${thing.id} ${thing.fingerprint}`,
  onAPage: 50,
  columns: {
    what: { at: 'vad', data: ({ thing }) => thing.name },
    of: { at: 'i', data: ({ thing }) => thing.of },
    law: { at: 'andring', data: ({ change }) => nameOfLaw(change.law) },
    on: { at: 'fran', data: ({ change }) => change.on, isDay: true },
    because: { data: ({ thing }) => thing.because.join(', ') },
    state: {
      at: 'lage',
      data: ({ state }) => state,
      text: ({ state }, language) => lookLooks[state].text[language],
    },
    reason: { data: ({ look }) => look?.reason },
  },
  filters: {
    state: { at: 'visa', holds: ({ state }, value) => state === value },
    law: { at: 'lag', holds: ({ change }, value) => change.law.slug === value },
  },
})
