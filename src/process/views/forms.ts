// SPDX-License-Identifier: EUPL-1.2
// What is filled in about a step: that it is done, that the body does without it, that it is open again.

import {
  area,
  dayField,
  formOf,
  line,
  oneOf,
  optional,
  picked,
  several,
  ticked,
} from '#web/form-of.tsx'
import { noteLength } from '../rules/note.ts'
import { stepVerbs } from '../rules/route.ts'
import { mostInStep } from '../rules/route-edit.ts'
import { branches } from '../rules/route-template.ts'

export const doneForm = formOf('klart', {
  doneOn: dayField('dag'),
  note: optional(area('anteckning', { most: noteLength, rows: 3 })),
})

export const waiveForm = formOf('avsta', {
  note: optional(area('avstar', { most: noteLength, rows: 2 })),
})

export const reopenForm = formOf('oppna', {
  reason: area('skal', { most: noteLength, rows: 2 }),
})

const from = dayField('fran')

/** One of the county's own steps. */
export const countyStepForm = formOf('steg', {
  sv: line('svenska', { most: mostInStep.title, autocomplete: 'off', hidesMost: true }),
  en: line('engelska', { most: mostInStep.title, autocomplete: 'off', hidesMost: true }),
  verb: oneOf('slag', stepVerbs, { isList: true }),
  branch: oneOf('sida', branches, { isList: true }),
  by: picked('vem'),
  after: several('efter'),
  opens: optional(picked('borjar')),
  due: optional(picked('sista')),
  isOptional: optional(ticked('frivilligt')),
  from,
})

export const removeStepForm = formOf('bort', { from })

const preferred = (kind: 'remiss' | 'beslut') => ({
  stepKey: picked(`steget-${kind}`),
  partyId: picked(`part-${kind}`),
  bodyId: optional(picked(`organet-${kind}`)),
  from: dayField(`fran-${kind}`),
})
/** Which body a party takes a step through: a form for each kind of round, on one page. */
export const preferConsultationForm = formOf('organ-remiss', preferred('remiss'))
export const preferDecisionForm = formOf('organ-beslut', preferred('beslut'))
