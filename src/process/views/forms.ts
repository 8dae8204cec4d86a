// SPDX-License-Identifier: EUPL-1.2
// What is filled in about a step: that it is done, that the body does without it, that it is open again.

import { area, dayField, formOf, optional } from '#web/form-of.tsx'
import { noteLength } from '../rules/note.ts'

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
