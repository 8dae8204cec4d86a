// SPDX-License-Identifier: EUPL-1.2
// How the states of a version look. Rooms above borrow them for the rounds a text is in.

import { looks, type StatusLook } from '#kernel/status-look.ts'
import type { VersionState } from '../rules/version-state.ts'

const ended = looks('Har upphört', 'Has ended', 's-end', 'none')

export const versionLooks = {
  draft: looks('Utkast', 'Draft', 's-draft', 'none'),
  consulted: looks('På remiss', 'In consultation', 's-talk', 'wait'),
  deciding: looks('Under beslut', 'Being decided', 's-half', 'wait'),
  adopted: looks('Antaget', 'Adopted', 's-yes', 'ok'),
  'in-force': looks('Gäller', 'In force', 's-yes', 'ok'),
  'running-on': looks('Löper vidare', 'Continues', 's-loop', 'ok'),
  'own-end': looks('Eget slutdatum', 'Own end date', 's-clock', 'wait'),
  ended,
  // Told as one that has ended: readers need no other word.
  withdrawn: ended,
  fell: looks('Föll', 'Fell', 's-fell', 'none'),
  frozen: looks('Fryst', 'Frozen', 's-lock', 'none'),
} as const satisfies Readonly<Record<VersionState, StatusLook>>
