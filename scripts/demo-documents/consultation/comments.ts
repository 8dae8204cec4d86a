// SPDX-License-Identifier: EUPL-1.2
import { commentsDental, commentsDoctors, commentsMentalHealth } from './comments-annexes.ts'
import { commentsExtended } from './comments-extended.ts'
import { commentsFoundations, commentsPayment } from './comments-foundations.ts'
import { commentsHome } from './comments-home.ts'
import { commentsLong } from './comments-long.ts'
import { commentsNewCare } from './comments-new-care.ts'
import { commentsNewGround } from './comments-new-ground.ts'
import { commentsResponsibility } from './comments-responsibility.ts'
import { commentsSafety } from './comments-safety.ts'
import type { DraftComment } from './draft-comment.ts'

/** Every comment on the main agreement's proposal. */
export const commentsOnAgreement: readonly DraftComment[] = [
  ...commentsHome,
  ...commentsResponsibility,
  ...commentsExtended,
  ...commentsSafety,
  ...commentsFoundations,
  ...commentsNewCare,
  ...commentsNewGround,
  ...commentsLong,
]

/** Every comment on each of the annexes. */
export const commentsOnAnnexes = {
  doctors: commentsDoctors,
  payment: commentsPayment,
  mentalHealth: commentsMentalHealth,
  dental: commentsDental,
}
