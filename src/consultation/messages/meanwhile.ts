// SPDX-License-Identifier: EUPL-1.2
// What is told of a form whose ground has changed since it was drawn.

import type { Language } from '#kernel/language.ts'
import type { ConsultationStatus } from '../rules/consultation.ts'
import type { Reception } from '../rules/lifecycle.ts'
import type { Wide } from './wide.ts'

const sv = {
  changed: {
    nothing: 'Inget',
    otherWords: 'Andra ord',
    answer: 'Svaret',
    former: 'Svaret som ersätts',
    formerNumber: (number: string) => `Svar ${number}`,
    reception: 'När svaret skickas',
    receptions: {
      'in-time': 'Kommer i tid',
      late: 'Märks som sent',
      correspondence: 'Registreras som skrivelse',
    } satisfies Record<Exclude<Reception, 'not-received'>, string> as Readonly<
      Record<string, string>
    >,
    round: 'Remissen',
    status: {
      draft: 'utkast',
      open: 'öppen',
      closed: 'stängd',
      published: 'publicerad',
      cancelled: 'inställd',
    } satisfies Record<ConsultationStatus, string> as Readonly<Record<ConsultationStatus, string>>,
    due: 'Parternas sista dag',
    prepared: 'Utkastet',
    preparedAnew: 'ändrat av en kollega',
    preparedBefore: 'som du såg det',
    marked: 'Sekretessmarkerade svar',
    question: 'Svaret på frågan',
    hidden: 'Frågan',
    isHidden: 'dold',
    isShown: 'visas',
    sentAnswer: 'Partens svar',
    judged: 'Bemötandet',
  },
}

const en: Wide<typeof sv> = {
  changed: {
    nothing: 'Nothing',
    otherWords: 'Other words',
    answer: 'The answer',
    former: 'The answer that is replaced',
    formerNumber: (number) => `Answer ${number}`,
    reception: 'When the answer is sent',
    receptions: {
      'in-time': 'Comes in time',
      late: 'Is marked as late',
      correspondence: 'Is registered as correspondence',
    },
    round: 'The consultation',
    status: {
      draft: 'a draft',
      open: 'open',
      closed: 'closed',
      published: 'published',
      cancelled: 'cancelled',
    },
    due: 'Last day of the parties',
    prepared: 'The draft',
    preparedAnew: 'changed by a colleague',
    preparedBefore: 'as you saw it',
    marked: 'Answers marked as secret',
    question: 'The answer to the question',
    hidden: 'The question',
    isHidden: 'hidden',
    isShown: 'shown',
    sentAnswer: 'The party’s answer',
    judged: 'The reply to the comment',
  },
}

export const meanwhile: Readonly<Record<Language, typeof sv>> = { sv, en }
