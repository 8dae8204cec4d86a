// SPDX-License-Identifier: EUPL-1.2
// What is told by mail about a decision round.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Letter } from '#kernel/letter.ts'
import type { IncomingLetter } from '../../process/rules/incoming-letter.ts'
import type { CouncilDecision, DecisionRound } from '../rules/decision.ts'

type Round = Pick<DecisionRound, 'title' | 'deadline' | 'entersIntoForceOn'>

/** My matters, where the way to the party's own page is one click. */
const path = '/arenden'

export function openedLetter(round: Round): Letter {
  return {
    subject: `Beslut senast ${formatDay(round.deadline, 'sv')}: ${round.title}`,
    paragraphs: [
      `Ert fullmäktige är ombett att besluta: ${round.title}.`,
      `Besluta senast ${formatDay(round.deadline, 'sv')}. Avtalet är tänkt att gälla från ${formatDay(round.entersIntoForceOn, 'sv')}.`,
      'Boka sammanträdet och registrera sedan beslutet i Samsyn.',
    ],
    path,
  }
}

export function cancelledLetter(round: Round): Letter {
  return {
    subject: `Inställd beslutsomgång: ${round.title}`,
    paragraphs: [
      `Beslutsomgången ${round.title} är inställd. Ni behöver inte besluta.`,
      'Skälet står på beslutsomgångens sida.',
    ],
    path,
  }
}

export function reminderLetter(round: Round): Letter {
  const deadline = formatDay(round.deadline, 'sv')
  return {
    subject: `Påminnelse, besluta senast ${deadline}: ${round.title}`,
    paragraphs: [
      `Det finns inget registrerat beslut från er om ${round.title}.`,
      `Besluten ska vara fattade senast ${deadline}. Har ni redan beslutat: registrera det i Samsyn.`,
    ],
    path,
  }
}

export function recordedByLetterLetter(
  round: Pick<Round, 'title'>,
  decision: Pick<CouncilDecision, 'decidedOn' | 'paragraph'>,
  letter: Pick<IncomingLetter, 'cameOn' | 'channel'>,
): Letter {
  const came = `${letter.channel === 'letter' ? 'brev' : 'e-post'} ${formatDay(letter.cameOn, 'sv')}`
  const decided = [formatDay(decision.decidedOn, 'sv'), decision.paragraph]
    .filter(Boolean)
    .join(' ')
  return {
    subject: `Bekräfta ert beslut: ${round.title}`,
    paragraphs: [
      `Processledaren har registrerat ert beslut ${decided} efter ${came}: ${round.title}.`,
      'Det räknas, och visas som obekräftat tills ni har sagt att det stämmer.',
      'Stämmer det: bekräfta det i Samsyn. Är något fel: rätta det, så gäller det ni skriver.',
    ],
    path,
  }
}
