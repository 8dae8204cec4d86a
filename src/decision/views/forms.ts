// SPDX-License-Identifier: EUPL-1.2
// What is filled in about a round: its opening and its end, what a body said, what a council decided.

import {
  area,
  dayField,
  fileField,
  formOf,
  line,
  neededWhen,
  oneOf,
  optional,
  picked,
  type Sent,
  ticked,
} from '#web/form-of.tsx'
import { letterFields } from '../../process/views/letter-fields.ts'
import { decisionOutcomes, mostCharacters } from '../rules/decision.ts'

const { title, slug, paragraph, registryNumber, note, reason } = mostCharacters

export const openingForm = formOf('omgang', {
  packageSlug: picked('paket'),
  title: line('titel', { most: title, autocomplete: 'off' }),
  slug: line('adress', { most: slug, isShort: true, autocomplete: 'off', hidesMost: true }),
  processSlug: picked('process'),
  consultationSlug: optional(picked('remiss')),
  opensOn: dayField('oppnar'),
  deadline: dayField('sista-dag'),
  entersIntoForceOn: dayField('galler-fran'),
})

export const cancelForm = formOf('stall-in', { reason: area('skal', { most: reason }) })

const paragraphField = line('paragraf', {
  most: paragraph,
  isShort: true,
  autocomplete: 'off',
  hidesMost: true,
})
const registryNumberField = line('diarienummer', {
  most: registryNumber,
  isShort: true,
  autocomplete: 'off',
})

export const statementForm = formOf('yttrande', {
  outcome: oneOf('utfall', decisionOutcomes),
  statedOn: dayField('dag'),
  paragraph: optional(paragraphField),
  registryNumber: optional(registryNumberField),
  note: optional(area('anteckning', { most: note, rows: 3 })),
})

const outcome = (form: Sent) => form.text('utfall')
const isNoWithdrawal = (form: Sent) => outcome(form) !== 'withdrawn'
const isApproval = (form: Sent) =>
  outcome(form) === 'approved' || outcome(form) === 'approved-with-reservation'

/** What was decided. Which of it must be there, the outcome says. */
const decided = {
  outcome: oneOf('utfall', decisionOutcomes),
  packageHash: neededWhen(isApproval, ticked('fingeravtryck')),
  decidedOn: dayField('motesdag'),
  paragraph: neededWhen(isNoWithdrawal, paragraphField),
  registryNumber: neededWhen(isNoWithdrawal, registryNumberField),
  reservationNote: optional(area('reservation', { most: note, rows: 3 })),
  changesNote: optional(
    area('andringar', { most: note, rows: 3 }),
    (form) => outcome(form) === 'approved-with-changes',
  ),
  newMeetingOn: optional(dayField('nytt-mote')),
}

const attestedOn = optional(dayField('justerat'))
const announcedOn = optional(dayField('anslaget'))
const appealedOn = optional(dayField('overklagat'))
const appealEndedOn = optional(dayField('avgjort'))
const minutes = fileField('protokoll', { accept: 'application/pdf,.pdf' })

export const decisionForm = formOf('beslut', { ...decided, attestedOn, announcedOn, minutes })

export const correctionForm = formOf('ratta', {
  reason: area('skal', { most: reason, rows: 3 }),
  ...decided,
  attestedOn,
  announcedOn,
  minutes,
  appealedOn,
  appealEndedOn,
})

/** What stands in a letter from the party. The minutes become public, so its own registrar adds them. */
export const byLetterForm = formOf('brev', {
  reason: neededWhen((form) => form.text('rattar') !== '', area('skal', { most: reason, rows: 3 })),
  ...letterFields,
  ...decided,
  attestedOn,
  announcedOn,
})

export const daysForm = formOf('dagar', {
  attestedOn,
  announcedOn,
  appealedOn,
  appealEndedOn,
  minutes,
})

export const meetingForm = formOf('mote', {
  meetsOn: dayField('motesdag'),
  note: optional(line('anteckning', { most: note, autocomplete: 'off' })),
})
