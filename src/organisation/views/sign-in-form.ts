// SPDX-License-Identifier: EUPL-1.2

import { formOf, oneOf } from '#web/form-of.tsx'

export const signInAnswers = ['confirm', 'reject'] as const

/** An answer to one request; the page has a form for each. */
export function signInForm(requestId: string) {
  return formOf(`svar-${requestId}`, { answer: oneOf('svar', signInAnswers) })
}
