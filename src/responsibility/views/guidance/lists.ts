// SPDX-License-Identifier: EUPL-1.2

import { listOf } from '#kernel/list.ts'
import { caseStateOn, type GuidingCase } from '../../rules/guiding-case.ts'
import type { RatedAnswer } from '../../rules/rated-answer.ts'
import type { StaffQuestion } from '../../rules/staff-question.ts'
import type { Day } from '#kernel/day.ts'
import { answeredLooks, caseLooks, questionLooks } from '../guidance-looks.ts'

/** A case as it stood on the day that is asked about. */
export type ListedCase = GuidingCase & { readonly on: Day }

const stateOf = (one: ListedCase) => caseStateOn(one, one.on)

export const caseList = listOf<ListedCase>()({
  name: 'cases',
  idOf: ({ id }) => id,
  begins: { by: 'number', isDown: true },
  columns: {
    number: { at: 'nr', data: ({ number }) => number, isNumber: true },
    title: { at: 'rubrik', data: ({ title }) => title },
    responsible: {
      at: 'ansvar',
      data: ({ responsible }) => responsible,
      text: ({ responsible }, language) => answeredLooks[responsible].text[language],
    },
    state: {
      data: (one) => stateOf(one),
      text: (one, language) => caseLooks[stateOf(one) ?? 'draft'].text[language],
    },
    decidedOn: { at: 'beslutat', data: ({ decidedOn }) => decidedOn, isDay: true },
    validFrom: { at: 'fran', data: ({ validFrom }) => validFrom, isDay: true },
    validUntil: {
      data: ({ validUntil }) => validUntil,
      isDay: true,
      isInFilesOnly: true,
    },
    situation: { data: ({ situation }) => situation, isInFilesOnly: true },
    question: { data: ({ question }) => question, isInFilesOnly: true },
    answer: { data: ({ answer }) => answer, isInFilesOnly: true },
    why: { data: ({ why }) => why, isInFilesOnly: true },
  },
  filters: {
    state: { at: 'lage' },
    responsible: { at: 'vem' },
    document: { at: 'avtal' },
    words: { at: 'sok', isTyped: true },
  },
})

/** A question as it stood on a day, with the body's name. */
export type ListedQuestion = StaffQuestion & { readonly body: string }

export const questionList = listOf<ListedQuestion>()({
  name: 'questions',
  idOf: ({ id }) => id,
  begins: { by: 'asked', isDown: true },
  columns: {
    number: { at: 'nr', data: ({ number }) => number },
    text: { data: ({ text }) => text },
    asked: { at: 'antal', data: ({ asked }) => asked, isNumber: true },
    status: {
      data: ({ status }) => status,
      text: ({ status }, language) => questionLooks[status].text[language],
    },
    body: { data: ({ body }) => body, isInFilesOnly: true },
    askedOn: { at: 'stalld', data: ({ askedOn }) => askedOn, isDay: true },
    answerBy: { at: 'senast', data: ({ answerBy }) => answerBy, isDay: true },
    answeredOn: { at: 'besvarad', data: ({ answeredOn }) => answeredOn, isDay: true },
    answer: { data: ({ answer }) => answer, isInFilesOnly: true },
  },
  filters: { state: { at: 'lage' }, words: { at: 'sok', isTyped: true } },
})

export const ratingList = listOf<RatedAnswer>()({
  name: 'ratings',
  idOf: ({ answer }) => answer,
  begins: { by: 'not', isDown: true },
  columns: {
    answer: { at: 'svar', data: ({ answer }) => answer },
    helped: { at: 'ja', data: ({ helped }) => helped, isNumber: true },
    not: { at: 'nej', data: ({ not }) => not, isNumber: true },
    lastOn: { at: 'senast', data: ({ lastOn }) => lastOn, isDay: true },
  },
})
