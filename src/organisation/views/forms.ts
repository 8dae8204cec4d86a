// SPDX-License-Identifier: EUPL-1.2
// What is filled in about people, mandates and units.

import { roles } from '#kernel/mandate.ts'
import {
  area,
  dayField,
  formOf,
  line,
  neededWhen,
  obeying,
  oneOf,
  onlyWhen,
  optional,
  picked,
  pressed,
} from '#web/form-of.tsx'
import { mostInCounty, readMeetingDays } from '../rules/county-edit.ts'
import { bodyKinds, partyKinds, unitKinds } from '../rules/party.ts'
import { checkEmail, checkPhone, mostCharacters as most } from '../rules/person.ts'

const unhelped = { autocomplete: 'off', hidesMost: true } as const

export const inviteForm = formOf('invite', {
  name: line('namn', { most: most.name, autocomplete: 'off' }),
  email: obeying(checkEmail, line('epost', { most: most.email, isEmail: true, ...unhelped })),
  title: optional(line('titel', { most: most.title, hidesMost: true })),
  role: oneOf('roll', roles, { isList: true }),
  place: picked('plats', { isList: true, isFilled: true }),
  from: dayField('fran'),
  until: optional(dayField('till')),
})

export const handOverForm = formOf('hand-over', {
  toPersonId: picked('vem'),
  from: dayField('fran'),
})

export const contactForm = formOf('contact', {
  personId: picked('vem'),
  phone: optional(
    obeying(checkPhone, line('telefon', { most: most.phone, isShort: true, ...unhelped })),
  ),
})

export const unitForm = formOf('unit', {
  name: line('enhet', { most: most.name }),
  kind: oneOf('slag', unitKinds, { isList: true }),
  parentId: neededWhen(() => false, picked('ingar')),
})

export const endForm = formOf('', {
  when: oneOf('nar', ['nu', 'sedan']),
  lastDay: {
    ...onlyWhen((form) => form.text('nar') === 'sedan', dayField('sista')),
    isOptional: true,
  },
})

export const chooseForm = formOf('', { mandateId: picked('mandat', {}) })

export const dayForm = formOf('', { to: dayField('dag') })

export const remindersForm = formOf('', { wants: oneOf('paminn', ['ja', 'nej']) })

/** An answer to one invitation; the page has a form for each. */
export function answerForm(mandateId: string) {
  return formOf(`inbjudan-${mandateId}`, { answer: pressed('svar', ['ja', 'nej']) })
}

export const signInAnswers = ['confirm', 'reject'] as const

/** An answer to one request; the page has a form for each. */
export function signInForm(requestId: string) {
  return formOf(`svar-${requestId}`, { answer: oneOf('svar', signInAnswers) })
}

const named = {
  name: line('namn', { most: mostInCounty.name, ...unhelped }),
  shortName: optional(line('kort', { most: mostInCounty.shortName, isShort: true, ...unhelped })),
}

export const renameForm = formOf('nytt-namn', { ...named, from: dayField('fran') })

export const newBodyForm = formOf('nytt-organ', {
  ...named,
  kind: oneOf('slag', bodyKinds, { isList: true }),
  partyId: optional(picked('part')),
  associationId: optional(picked('forbund')),
  parentId: optional(picked('under')),
  from: dayField('fran'),
})

export const newPartyForm = formOf('ny-part', {
  ...named,
  code: line('kod', { most: mostInCounty.code, isShort: true, ...unhelped }),
  kind: oneOf('slag', partyKinds, { isList: true }),
  organisationNumber: optional(
    line('orgnummer', { most: mostInCounty.number, isShort: true, ...unhelped }),
  ),
  from: dayField('fran'),
})

export const endPartyForm = formOf('part-upphor', {
  lastDay: dayField('sista'),
  successorId: optional(picked('efter')),
  note: optional(line('anmarkning', { most: mostInCounty.endNote })),
})

export const endBodyForm = formOf('upphor', {
  lastDay: dayField('sista'),
  successorId: optional(picked('efter')),
})

export const associationForm = formOf('forbund', {
  groupId: optional(picked('forbundet')),
  from: dayField('fran'),
})

export const careAreaForm = formOf('omrade', {
  groupId: optional(picked('omradet')),
  from: dayField('fran'),
})

export const meetingDaysForm = formOf('moten', {
  days: obeying(
    readMeetingDays,
    area('dagar', { most: mostInCounty.calendar, hidesMost: true, rows: 6 }),
  ),
})

export const meetingChangeForm = formOf('mote', {
  meetingId: picked('mote'),
  to: optional(dayField('till')),
})
