// SPDX-License-Identifier: EUPL-1.2
// What is filled in of a round: before it is opened, while it is led, what anyone asks about it, and
// what is said of an answer and of a comment.

import {
  area,
  dayField,
  formOf,
  line,
  lines,
  neededWhen,
  oneOf,
  optional,
  picked,
} from '#web/form-of.tsx'
import { consultationKinds, mostCharacters } from '../rules/consultation.ts'
import { steps } from '../rules/lifecycle.ts'

const packageId = picked('paket')
const title = line('namn', { most: mostCharacters.title, autocomplete: 'off' })
const content = {
  kind: oneOf('slag', consultationKinds, { isList: true }),
  // A round without an invitation may be opened, but hardly anyone means to.
  invitation: neededWhen(
    () => false,
    area('inbjudan', { most: mostCharacters.invitation, rows: 8 }),
  ),
  questions: lines('fragor', { most: mostCharacters.question, rows: 4 }),
}
const days = {
  opensOn: dayField('fran'),
  dueOn: dayField('till'),
  regionDueOn: optional(dayField('namnder')),
}

export const newRoundForm = formOf('ny', {
  packageId,
  title,
  slug: line('adress', {
    most: mostCharacters.slug,
    isShort: true,
    autocomplete: 'off',
    hidesMost: true,
  }),
  ...content,
  ...days,
})

export const changeRoundForm = formOf('andra', { packageId, title, ...content, ...days })

/** What the planned route is made of: who only asks for it may fill in the rest later. */
export const routeForm = formOf('vag', days)

const reason = area('skal', { most: mostCharacters.reason, rows: 3 })

export const extendForm = formOf(steps.extend.path, { dueOn: dayField('dag'), reason })
export const cancelForm = formOf(steps.cancel.path, { reason })
/** Of a draft nobody has been told. */
export const cancelDraftForm = formOf(steps.cancel.path, { reason: optional(reason) })
export const answeringForm = formOf('svarspaket', { packageId: picked('paket') })

export const askForm = formOf('fraga', {
  text: area('text', { most: mostCharacters.publicQuestion, rows: 4 }),
  askedByName: optional(line('namn', { most: mostCharacters.name, autocomplete: 'name' })),
})

export const questionForm = formOf('fraga-svar', {
  answer: area('svar', { most: mostCharacters.reason, rows: 4 }),
})

/** An empty reason takes the mark away. */
export const secrecyForm = formOf('sekretess', { reason: neededWhen(() => false, reason) })

export const reviewForm = formOf('', {
  secrecyReason: optional(area('sekretess', { most: mostCharacters.reason, rows: 3 })),
})

export const commentAnswerForm = formOf('svar', {
  outcome: picked('utfall'),
  reason: area('skal', { most: mostCharacters.reason, rows: 4 }),
  change: optional(picked('andring')),
})
