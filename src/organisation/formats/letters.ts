// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Letter } from '#kernel/letter.ts'

/** Someone has been given a mandate, and signs in with this address. */
export function invitationLetter(given: { readonly actsFor: string; readonly from: Day }): Letter {
  return {
    subject: 'Du är inbjuden till Samsyn',
    paragraphs: [
      `Du har fått ett uppdrag i Samsyn: ${given.actsFor}, från och med ${formatDay(given.from, 'sv')}.`,
      'I Samsyn bereder, besvarar och beslutar länets parter sina gemensamma avtal.',
      'Logga in med det konto som har den här e-postadressen.',
    ],
    path: '/logga-in',
  }
}

/** Those who answer for the same learn that someone else has been invited. */
export function newMandateLetter(given: {
  readonly name: string
  readonly actsFor: string
  readonly from: Day
}): Letter {
  return {
    subject: `Nytt mandat: ${given.actsFor}`,
    paragraphs: [
      `${given.name} är inbjuden: ${given.actsFor}, från och med ${formatDay(given.from, 'sv')}.`,
      'Är det fel? Avsluta mandatet under Min part, eller hör av dig till er koordinator.',
    ],
    path: '/min-part',
  }
}

/** The one whose mandate another has ended learns it. */
export function endedLetter(ended: { readonly actsFor: string; readonly lastDay: Day }): Letter {
  return {
    subject: `Ditt mandat slutar: ${ended.actsFor}`,
    paragraphs: [
      `Ditt mandat ${ended.actsFor} slutar. Sista dagen är ${formatDay(ended.lastDay, 'sv')}.`,
      'Det du har gjort står kvar. Är det fel? Hör av dig till er koordinator.',
    ],
    path: '/min-part',
  }
}

/** Those who answer for the same learn that a mandate has been ended. */
export function mandateEndedLetter(ended: {
  readonly name: string
  readonly actsFor: string
  readonly lastDay: Day
}): Letter {
  return {
    subject: `Mandat slutar: ${ended.actsFor}`,
    paragraphs: [
      `Mandatet för ${ended.name} slutar: ${ended.actsFor}. Sista dagen är ${formatDay(ended.lastDay, 'sv')}.`,
    ],
    path: '/min-part',
  }
}
