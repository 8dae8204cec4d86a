// SPDX-License-Identifier: EUPL-1.2
// What is filled in about cases and questions.

import {
  area,
  dayField,
  formOf,
  line,
  lines,
  oneOf,
  optional,
  picked,
  pressed,
  ticked,
} from '#web/form-of.tsx'
import { mostInCase } from '../../rules/guiding-case.ts'
import { responsibles } from '../../rules/mark.ts'
import { mostInQuestion } from '../../rules/staff-question.ts'

export const caseForm = formOf('fall', {
  title: line('rubrik', { most: mostInCase.title }),
  situation: area('lage', { most: mostInCase.text, rows: 4 }),
  question: area('fraga', { most: mostInCase.text, rows: 2 }),
  answer: area('svar', { most: mostInCase.text, rows: 4 }),
  responsible: oneOf('ansvar', responsibles),
  why: area('varfor', { most: mostInCase.text, rows: 4 }),
  provisions: lines('bestammelser', { most: 300, rows: 3 }),
  alike: optional(line('liknande', { most: 80, isShort: true, hidesMost: true })),
  replaces: optional(line('ersatter', { most: 8, isShort: true, hidesMost: true })),
})

export const decideCaseForm = formOf('beslut', {
  decidedBy: picked('organ'),
  decidedOn: dayField('beslutad'),
  validFrom: dayField('galler-fran'),
  validUntil: optional(dayField('galler-till')),
})

export const withdrawCaseForm = formOf('aterkalla', {
  reason: area('skal', { most: mostInCase.reason, rows: 3 }),
})

export const staffQuestionForm = formOf('fraga', {
  text: area('fraga', { most: mostInQuestion.text, rows: 5 }),
})

export const showQuestionForm = formOf('visa', { isRead: ticked('last') })

export const joinQuestionForm = formOf('samma', {
  to: line('nummer', { most: 20, isShort: true, hidesMost: true }),
})

export const passQuestionForm = formOf('till-organ', {
  bodyId: picked('organ'),
  answerBy: dayField('svar-senast'),
})

export const answerQuestionForm = formOf('svara', {
  answer: area('svar', { most: mostInQuestion.answer, rows: 6 }),
  instruction: optional(line('anvisning', { most: mostInQuestion.instruction })),
  caseNumber: optional(line('fall', { most: 8, isShort: true, hidesMost: true })),
})

export const closeQuestionForm = formOf('avsluta', {
  reason: area('skal', { most: mostInQuestion.reason, rows: 3 }),
})

/** Drawn as two buttons beside an answer. */
export const ratingForm = formOf('hjalpte', { helped: pressed('hjalpte', ['ja', 'nej']) })
