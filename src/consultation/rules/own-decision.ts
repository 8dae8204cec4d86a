// SPDX-License-Identifier: EUPL-1.2
// What stands behind an answer at the party itself: the decision it was adopted by, and what is attached.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Original } from '../../agreement/rules/registration.ts'

/** The party's own decision on its answer: each part of it may be left out. */
export type OwnDecision = {
  /** Which board: «Kommunstyrelsen». */
  readonly board: string
  readonly decidedOn: Day | undefined
  readonly paragraph: string
  readonly registryNumber: string
}

export const noDecision: OwnDecision = {
  board: '',
  decidedOn: undefined,
  paragraph: '',
  registryNumber: '',
}

export type OwnDecisionRefusal =
  'text-too-long' | 'personal-number' | 'decided-not-yet' | 'board-missing'

export const mostInOwnDecision = { board: 200, paragraph: 20, registryNumber: 100 } as const

export function isDecided(decision: OwnDecision): boolean {
  return Object.values(decision).some((part) => part !== undefined && part !== '')
}

/** As it is kept. Whoever says a day, a paragraph or a number says of which board. */
export function checkOwnDecision(
  typed: OwnDecision,
  today: Day,
): Result<OwnDecision, OwnDecisionRefusal> {
  const kept: Record<string, string> = {}
  for (const name of ['board', 'paragraph', 'registryNumber'] as const) {
    const limits = { most: mostInOwnDecision[name], isLine: true }
    const checked = about(name, checkTypedText(typed[name], limits))
    if (!checked.granted) return checked
    kept[name] = checked.value
  }
  const { decidedOn } = typed
  if (decidedOn !== undefined && decidedOn > today) {
    return refused('decided-not-yet', { today }, 'decidedOn')
  }
  const { board = '', paragraph = '', registryNumber = '' } = kept
  const decision = { board, decidedOn, paragraph, registryNumber }
  if (board === '' && isDecided(decision)) return refused('board-missing', {}, 'board')
  return granted(decision)
}

/** A file that goes with an answer. */
export type Attachment = Original

/** At most so many, each of at most so many bytes. */
export const mostAttachments = 10
export const mostBytesOfAttachment = 10 * 1024 * 1024
