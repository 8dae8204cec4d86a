// SPDX-License-Identifier: EUPL-1.2
// What is said where several comments get the same answer.

import type { Language } from '#kernel/language.ts'

const sv = {
  many: {
    title: 'Samma svar på flera synpunkter',
    link: 'Ge flera av dem samma svar',
    lead: 'Kryssa för de synpunkter som svaret gäller. Varje synpunkt får ett eget svar i loggen, och kan ändras för sig efteråt.',
    comments: {
      label: 'Obesvarade synpunkter i urvalet',
      hint: 'Vill du ha ett annat urval går du tillbaka och väljer part, avsnitt eller ord.',
    },
    one: (number: number, from: string, text: string) => `${number}. ${from}: ${text}`,
    proposes: 'Föreslår en egen lydelse.',
    none: 'Inga obesvarade synpunkter finns i urvalet.',
    save: 'Spara svaret på de valda',
    saved: 'Svaret är sparat på de valda synpunkterna.',
    back: 'Till urvalet',
    noAnswer: 'inget svar',
    otherAnswer: 'ett annat svar',
    gone: 'borttagen av parten',
  },
}

export type ManyWords = typeof sv

const en: ManyWords = {
  many: {
    title: 'The same answer to several comments',
    link: 'Give several of them the same answer',
    lead: 'Tick the comments that the answer is for. Each gets an answer of its own in the log, and can be changed by itself afterwards.',
    comments: {
      label: 'Comments without an answer in the selection',
      hint: 'For another selection, go back and choose a party, a section or words.',
    },
    one: (number, from, text) => `${number}. ${from}: ${text}`,
    proposes: 'Proposes a wording.',
    none: 'There are no comments without an answer in the selection.',
    save: 'Save the answer to those chosen',
    saved: 'The answer is saved to the chosen comments.',
    back: 'To the selection',
    noAnswer: 'no answer',
    otherAnswer: 'another answer',
    gone: 'removed by its party',
  },
}

export const many: Readonly<Record<Language, ManyWords>> = { sv, en }
