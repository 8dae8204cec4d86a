// SPDX-License-Identifier: EUPL-1.2
// What is filled in about people, mandates and units.

import { roles } from '#kernel/mandate.ts'
import {
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
import { unitKinds } from '../rules/party.ts'
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
