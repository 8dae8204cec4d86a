// SPDX-License-Identifier: EUPL-1.2
// What is told by mail about a round. What someone has written in it is read in the product.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Letter } from '#kernel/letter.ts'
import type { ToldLetter } from '../../process/rules/incoming-letter.ts'
import type { Consultation } from '../rules/consultation.ts'

type Round = Pick<Consultation, 'title' | 'slug'>

const inWords = (on: Day) => formatDay(on, 'sv')
const pathOf = ({ slug }: Round) => `/remiss/${slug}`

export function openedLetter(round: Round, dueOn: Day): Letter {
  return {
    subject: `Remiss: ${round.title}`,
    paragraphs: [
      `Ni har fått en remiss: ${round.title}.`,
      `Svara senast ${inWords(dueOn)}. Texten, frågorna och svarsformuläret finns i Samsyn.`,
    ],
    path: pathOf(round),
  }
}

/** `dueOn` is the recipient's own last day, which stays the same for bodies under the region. */
export function extendedLetter(
  round: Round,
  days: { readonly before: Day; readonly after: Day; readonly dueOn: Day },
): Letter {
  const own =
    days.dueOn === days.after
      ? `Svara senast ${inWords(days.after)}, i stället för ${inWords(days.before)}.`
      : `Parterna kan svara till och med ${inWords(days.after)}. Er sista dag är oförändrad: ${inWords(days.dueOn)}.`
  return {
    subject: `Längre svarstid: ${round.title}`,
    paragraphs: [
      `Remissen ${round.title} har fått längre svarstid.`,
      own,
      'Skälet står på remissens sida.',
    ],
    path: pathOf(round),
  }
}

export function cancelledLetter(round: Round): Letter {
  return {
    subject: `Inställd remiss: ${round.title}`,
    paragraphs: [
      `Remissen ${round.title} är inställd. Ni behöver inte svara.`,
      'Skälet står på remissens sida.',
    ],
    path: pathOf(round),
  }
}

/** To the one who sent the answer. Says nothing of what was answered. */
export function receiptLetter(
  round: Round,
  receipt: { readonly number: number; readonly on: Day; readonly isLate: boolean },
): Letter {
  return {
    subject: `Ert remissvar är mottaget: ${round.title}`,
    paragraphs: [
      `Ert svar på remissen ${round.title} togs emot ${inWords(receipt.on)}${
        receipt.isLate ? ', efter svarstidens slut' : ''
      }.`,
      `Svaret har nummer ${receipt.number}. Kvittot med kontrollsumma finns i Samsyn.`,
    ],
    path: `${pathOf(round)}/kvitto/${receipt.number}`,
  }
}

export function reminderLetter(round: Round, dueOn: Day): Letter {
  return {
    subject: `Påminnelse, svara senast ${inWords(dueOn)}: ${round.title}`,
    paragraphs: [
      `Ni har inte svarat på remissen ${round.title}.`,
      `Svarstiden går ut ${inWords(dueOn)}.`,
    ],
    path: pathOf(round),
  }
}

export function recordedByLetterLetter(
  round: Round,
  response: { readonly number: number },
  letter: ToldLetter,
): Letter {
  const came = `${letter.channel === 'letter' ? 'brev' : 'e-post'} ${inWords(letter.cameOn)}`
  return {
    subject: `Bekräfta ert svar: ${round.title}`,
    paragraphs: [
      `Processledaren har registrerat ert svar efter ${came}: ${round.title}.`,
      'Det sammanställs, och visas som obekräftat tills ni har sagt att det stämmer.',
      'Stämmer det: bekräfta det i Samsyn. Är något fel: skicka ett eget svar, som ersätter det.',
    ],
    path: `${pathOf(round)}/bekrafta/${response.number}`,
  }
}
