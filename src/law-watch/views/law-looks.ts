// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { looks, type StatusLook } from '#kernel/status-look.ts'
import type { BillStatus, Law } from '../rules/law.ts'
import type { LookState } from '../rules/look.ts'

export const lookLooks: Readonly<Record<LookState, StatusLook>> = {
  'to-look': looks('Att titta på', 'To look at', 's-clock', 'warn'),
  unchanged: looks('Tittat på: oförändrat', 'Looked at: unchanged', 's-yes', 'ok'),
  revise: looks('Går till revideringen', 'Goes to the revision', 's-loop', 'wait'),
}

const billLooks: Readonly<Record<BillStatus, StatusLook>> = {
  proposed: looks('Föreslagen', 'Proposed', 's-talk', 'wait'),
  passed: looks('Antagen', 'Passed', 's-yes', 'ok'),
  rejected: looks('Avslagen', 'Rejected', 's-no', 'none'),
}

const ended = looks('Upphävd', 'Repealed', 's-end', 'none')
const coming = looks('Börjar gälla', 'Enters into force', 's-soon', 'wait')
const inForce = looks('Gäller', 'In force', 's-yes', 'ok')

/** Where a law or a bill stands on a day. */
export function lookOfLaw({ billStatus, endsOn, inForceFrom }: Law, on: Day): StatusLook {
  if (billStatus !== undefined) return billLooks[billStatus]
  if (endsOn !== undefined && endsOn < on) return ended
  return inForceFrom !== undefined && inForceFrom > on ? coming : inForce
}
