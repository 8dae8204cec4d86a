// SPDX-License-Identifier: EUPL-1.2
// What has changed since a form was drawn, in words.

import { formatDay, formatList } from '#kernel/dates-in-words.ts'
import { parseDay, type Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { RoundStatus } from '../rules/decision.ts'
import type { OutcomeState } from '../rules/outcome.ts'

const sv = {
  round: 'Omgången',
  status: {
    draft: 'utkast',
    open: 'öppen',
    ended: 'avslutad',
    cancelled: 'inställd',
  } as Readonly<Record<RoundStatus, string>>,
  state: 'Läget',
  states: {
    awaiting: 'alla har inte godkänt',
    overdue: 'sista dag har varit och alla har inte godkänt',
    fallen: 'omgången föll',
    'approved-not-final': 'alla har godkänt, och alla beslut har inte fått laga kraft',
    adopted: 'antaget',
  } as Readonly<Record<OutcomeState, string>>,
  registration: 'Fullmäktiges beslut',
  latestRegistration: 'Senaste beslutet',
  nothing: 'inget registrerat',
  earlier: 'en tidigare registrering',
  other: 'annat',
  notFilled: 'inte ifyllt',
  minutes: 'Protokollsutdraget',
  hasMinutes: 'tillagt',
  confirmation: 'Partens bekräftelse',
  notConfirmed: 'inte bekräftat',
  meetings: 'Bokade mötesdagar',
  noMeeting: 'ingen bokad',
  meeting: 'Mötesdagen',
  booked: 'bokad',
  taken: 'borttagen',
  statement: 'Vad organet har sagt',
  step: 'Steget',
  stepOpen: 'inte klart',
  stepDone: 'klart',
  stepWaived: 'behövs inte',
  stepReopened: 'öppnat igen',
  latestRound: 'Senast öppnade omgången',
  noRound: 'ingen',
  fileAgain: 'Välj filen igen: den följer inte med när formuläret kommer tillbaka.',
}

type Words = typeof sv

const en: Words = {
  round: 'The round',
  status: { draft: 'draft', open: 'open', ended: 'ended', cancelled: 'cancelled' },
  state: 'Where it stands',
  states: {
    awaiting: 'not all have approved',
    overdue: 'the last day has passed and not all have approved',
    fallen: 'the round fell',
    'approved-not-final': 'all have approved, and not all decisions are final',
    adopted: 'adopted',
  },
  registration: 'The decision of the council',
  latestRegistration: 'The latest decision',
  nothing: 'nothing recorded',
  earlier: 'an earlier registration',
  other: 'something else',
  notFilled: 'not filled in',
  minutes: 'The minutes extract',
  hasMinutes: 'added',
  confirmation: 'The confirmation of the party',
  notConfirmed: 'not confirmed',
  meetings: 'Booked meeting days',
  noMeeting: 'none booked',
  meeting: 'The meeting day',
  booked: 'booked',
  taken: 'taken away',
  statement: 'What the body has said',
  step: 'The step',
  stepOpen: 'not done',
  stepDone: 'done',
  stepWaived: 'not needed',
  stepReopened: 'opened again',
  latestRound: 'The round opened last',
  noRound: 'none',
  fileAgain: 'Choose the file again: it does not come back with the form.',
}

export const seenWords: Readonly<Record<Language, Words>> = { sv, en }

/** Days of a mark, or `none`; what is no day is told as something else. */
export function daysInWords(days: string, language: Language, none: string): string {
  if (days === '') return none
  const parsed = days.split(',').map(parseDay)
  return parsed.every((one): one is Day => one !== undefined)
    ? formatList(
        parsed.map((one) => formatDay(one, language)),
        language,
      )
    : seenWords[language].other
}
