// SPDX-License-Identifier: EUPL-1.2
// How the states of a step look. Rooms above borrow them for what is done by steps.

import { looks, type StatusLook } from '#kernel/status-look.ts'
import type { StepState } from '../rules/route.ts'

export const stepLooks = {
  waiting: looks('Väntar', 'Waiting', 's-waits', 'none'),
  open: looks('Pågår', 'Under way', 's-half', 'wait'),
  'due-soon': looks('Snart sista dag', 'Due soon', 's-soon', 'warn'),
  late: looks('Försenad', 'Late', 's-clock', 'bad'),
  done: looks('Klar', 'Done', 's-yes', 'ok'),
  'done-late': looks('Klar, sent', 'Done, late', 's-done-late', 'ok'),
} as const satisfies Readonly<Record<StepState, StatusLook>>

/** What may be begun and has not been. */
export const notBegun = looks('Inte påbörjad', 'Not begun', 's-dash', 'none')
