// SPDX-License-Identifier: EUPL-1.2
// How the invented answers to the consultation of 2025 are written down.

/** The voices that speak: twelve kinds of municipality, three under the region. */
export const tempers = [
  'small-rural',
  'large-city',
  'coast',
  'economy',
  'patient-safety',
  'legal',
  'supportive',
  'critical',
  'brief',
  'detail',
  'simplify',
  'abstaining',
  'hospital',
  'primary-care',
  'private-caregiver',
] as const
export type Temper = (typeof tempers)[number]

export type CommentKind =
  'reword' | 'clarify' | 'more-detail' | 'less-detail' | 'remove' | 'add' | 'support' | 'question'

export type CommentAnswer = {
  readonly outcome: 'met' | 'partly' | 'not-met' | 'noted' | 'other-forum'
  readonly reason: string
  /** The key of the provision whose words were changed in the final text. */
  readonly change?: string
}

export type DraftComment = {
  readonly key: string
  /** The key of the provision that the comment is about. */
  readonly about: string
  readonly kind: CommentKind
  /** Who sends it; several voices sending the same words is a copied comment. */
  readonly by: readonly Temper[]
  readonly text: string
  readonly proposedWording?: string
  /** The key of a comment that wants the opposite. */
  readonly opposes?: string
  readonly answer: CommentAnswer
}

export function met(reason: string, change: string): CommentAnswer {
  return { outcome: 'met', reason, change }
}

export function partly(reason: string, change: string): CommentAnswer {
  return { outcome: 'partly', reason, change }
}

export function notMet(reason: string): CommentAnswer {
  return { outcome: 'not-met', reason }
}

export function noted(reason: string): CommentAnswer {
  return { outcome: 'noted', reason }
}

export function otherForum(reason: string): CommentAnswer {
  return { outcome: 'other-forum', reason }
}
