// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Letter } from '#kernel/letter.ts'

/** Someone is offered a mandate, and answers when she has signed in with this address. */
export function invitationLetter(given: {
  readonly actsFor: string
  readonly from: Day
  readonly until: Day | undefined
  readonly answerBy: Day
  readonly by: string
}): Letter {
  return {
    subject: 'Du är inbjuden till Samsyn',
    paragraphs: [
      `Du är inbjuden till ett uppdrag i Samsyn: ${given.actsFor}, ${periodInWords(given)}. Inbjudan kommer från ${given.by}.`,
      'I Samsyn bereder, besvarar och beslutar länets parter sina gemensamma avtal.',
      `Logga in med det konto som har den här e-postadressen. Då kan du tacka ja eller nej, senast ${formatDay(given.answerBy, 'sv')}. Inget händer förrän du har svarat.`,
    ],
    path: '/min-part/inbjudningar',
  }
}

function periodInWords({ from, until }: { from: Day; until: Day | undefined }): string {
  const begins = `från och med ${formatDay(from, 'sv')}`
  return until === undefined ? begins : `${begins} till och med ${formatDay(until, 'sv')}`
}

/** Those who answer for the same learn that someone else has been invited. */
export function newMandateLetter(given: {
  readonly name: string
  readonly actsFor: string
  readonly from: Day
  readonly by: string
}): Letter {
  return {
    subject: `Inbjudan: ${given.actsFor}`,
    paragraphs: [
      `${given.name} är inbjuden: ${given.actsFor}, från och med ${formatDay(given.from, 'sv')}. Inbjudan kommer från ${given.by}.`,
      'Är det fel? Den som bjuder in hos er kan dra tillbaka inbjudan under Min part.',
    ],
    path: '/min-part',
  }
}

/** The one who invited learns the answer, where it changes something for her. */
export function answeredLetter(answered: {
  readonly name: string
  readonly actsFor: string
  readonly answer: 'accepted' | 'declined'
  readonly ownLastDay: Day | undefined
}): Letter {
  const said = answered.answer === 'accepted' ? 'tackat ja' : 'tackat nej'
  return {
    subject: `${answered.name} har ${said}`,
    paragraphs: [
      `${answered.name} har ${said} till uppdraget ${answered.actsFor}.`,
      ...(answered.ownLastDay === undefined
        ? []
        : [`Sista dagen för ditt eget mandat är ${formatDay(answered.ownLastDay, 'sv')}.`]),
    ],
    path: '/min-part',
  }
}

/** The invited person learns that there is nothing to answer any more. */
export function withdrawnLetter(withdrawn: { readonly actsFor: string }): Letter {
  return {
    subject: 'Inbjudan till Samsyn är tillbakadragen',
    paragraphs: [
      `Inbjudan till uppdraget ${withdrawn.actsFor} gäller inte längre. Du behöver inte göra något.`,
    ],
    path: '/min-part/inbjudningar',
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

/** An administrator has confirmed that an account at a second provider is the person's. */
export function confirmedIdentityLetter(provider: string): Letter {
  return {
    subject: 'Du kan logga in i Samsyn på ett sätt till',
    paragraphs: [
      `En administratör har bekräftat ditt konto hos ${provider}. Nu kan du logga in där, och även som förut.`,
      'Känner du inte till kontot? Säg till er administratör i dag.',
    ],
    path: '/logga-in',
  }
}

/** An administrator has said that the account is not the person's, or should not be used. */
export function rejectedIdentityLetter(provider: string): Letter {
  return {
    subject: 'Ett konto är inte knutet till dig i Samsyn',
    paragraphs: [
      `En administratör har avslagit inloggningen hos ${provider} med din e-postadress. Du loggar in som förut.`,
      'Är kontot ditt? Hör av dig till er administratör.',
    ],
    path: '/logga-in',
  }
}
