// SPDX-License-Identifier: EUPL-1.2
// Who may say that a sent answer is not to be published, and until when.

import type { Mandate } from '#kernel/mandate.ts'
import { actsForRespondent, type Asked } from './acts-for-respondent.ts'
import type { Consultation } from './consultation.ts'
import { mayInConsultation } from './permissions.ts'
import type { Respondent, ResponseHead } from './response.ts'

/** A process leader marks any answer, a coordinator those that she could have sent. */
export function mayMark(mandate: Mandate | undefined, response: Respondent, asked: Asked): boolean {
  if (!mayInConsultation(mandate, 'mark-secrecy')) return false
  return mandate?.role === 'process-leader' || actsForRespondent(mandate, response, 'send', asked)
}

/**
 * What has been published cannot be taken back. Correspondence comes after what is compiled, so its
 * mark is set and taken away at any time.
 */
export function canBeMarked(
  consultation: Pick<Consultation, 'status'>,
  response: Pick<ResponseHead, 'isCorrespondence'>,
): boolean {
  return response.isCorrespondence || consultation.status !== 'published'
}
