// SPDX-License-Identifier: EUPL-1.2
// What is filled in of a letter or an e-mail: fields of the form that records what stands in it.

import { dayField, neededFileField, line, oneOf } from '#web/form-of.tsx'
import { originalTypes } from '../../agreement/rules/registration.ts'
import { letterChannels, mostInOffice } from '../rules/incoming-letter.ts'

export const letterFields = {
  channel: oneOf('kom-som', letterChannels),
  cameOn: dayField('kom'),
  fromOffice: line('kontor', { most: mostInOffice, autocomplete: 'off' }),
  original: neededFileField('original', {
    accept: `.pdf,.docx,${Object.values(originalTypes).join()}`,
  }),
}
