// SPDX-License-Identifier: EUPL-1.2
// What a row of a file says of one council's decision. Its cells are read as the fields of the form are.

import { formOf, line, optional, picked } from '#web/form-of.tsx'
import { decisionForm } from './forms.ts'

const { outcome, decidedOn, paragraph, registryNumber, attestedOn, announcedOn } =
  decisionForm.fields
const { reservationNote, changesNote, newMeetingOn } = decisionForm.fields

export const decisionRowForm = formOf('beslut', {
  partyId: picked('part'),
  outcome,
  decidedOn,
  paragraph,
  registryNumber,
  attestedOn,
  announcedOn,
  reservationNote,
  changesNote,
  newMeetingOn,
  textHash: optional(line('fingeravtryck', { most: 100 })),
})
