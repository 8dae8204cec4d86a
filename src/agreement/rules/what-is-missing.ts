// SPDX-License-Identifier: EUPL-1.2
// An agreement that the law demands and that does not apply, or soon will not: what is not there says
// nothing by itself, so it is looked for.

import { addDays, addMonths, type Day } from '#kernel/day.ts'
import { daysOfEdition } from './days-of-edition.ts'
import type { Document } from './document.ts'
import { type Edition, isInForce } from './edition.ts'

/** [assumption] How long before an end it is told of; a consultation and the decisions of all parties take a year. */
export const monthsOfWarning = 12

export type Missing = {
  readonly document: Document
  /** The edition that applied last, or applies until it ends. */
  readonly last: Edition
  /** Its last day. */
  readonly lastDay: Day
  /** Whether it has ended: nothing applies on the day. */
  readonly hasEnded: boolean
  /** When an adopted edition begins after a gap. */
  readonly nextBegins: Day | undefined
}

/**
 * On a day, the statutory agreements that ended without a successor, and those whose end within a year
 * none follows. One that was never adopted is not missing here: nobody has said that it should be.
 */
export function whatIsMissing(editions: readonly Edition[], on: Day): readonly Missing[] {
  const documents = [...new Set(editions.map(({ document }) => document))]
  return documents
    .filter(({ isStatutory }) => isStatutory)
    .flatMap((document) => {
      const own = editions.filter((one) => one.document.id === document.id)
      const missing = missingOf(document, own, on)
      return missing ? [missing] : []
    })
}

function missingOf(document: Document, own: readonly Edition[], on: Day): Missing | undefined {
  const nextBegins = own
    .flatMap(({ standing }) => (standing?.state === 'not-yet' ? [standing.from] : []))
    .toSorted()[0]
  const inForce = own.filter(({ standing }) => isInForce(standing))
  if (inForce.length === 0) {
    const ended = own
      .flatMap((last) =>
        last.standing?.state === 'ended' && last.standing.currentUntil
          ? [{ last, lastDay: last.standing.currentUntil }]
          : [],
      )
      .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay))
      .at(-1)
    return ended && { document, ...ended, hasEnded: true, nextBegins }
  }
  const last = inForce.at(-1)!
  const end = daysOfEdition(last).find(({ kind }) => kind === 'ends')
  if (!end || end.on > addMonths(on, monthsOfWarning)) return undefined
  const isFollowed = nextBegins !== undefined && addDays(end.on, 1) >= nextBegins
  return isFollowed ? undefined : { document, last, lastDay: end.on, hasEnded: false, nextBegins }
}
