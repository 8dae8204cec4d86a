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
