// SPDX-License-Identifier: EUPL-1.2
// What a row of a file says of one person and her mandate. Its cells are read as the fields of an
// invitation are.

import { dayField, formOf, optional, picked } from '#web/form-of.tsx'
import { inviteForm } from './forms.ts'

const { name, email, title, role, until } = inviteForm.fields

export const personRowForm = formOf('personer', {
  name,
  email,
  role,
  place: optional(picked('plats')),
  from: optional(dayField('fran')),
  until,
  title,
})
