// SPDX-License-Identifier: EUPL-1.2
// How the phases of a consultation look.

import { looks, type StatusLook } from '#kernel/status-look.ts'
import type { ConsultationPhase } from '../rules/consultation.ts'

export const phaseLooks = {
  draft: looks('Utkast', 'Draft', 's-draft', 'none'),
  open: looks('Öppen', 'Open', 's-talk', 'wait'),
  'being-compiled': looks('Sammanställs', 'Being compiled', 's-stack', 'wait'),
  closed: looks('Stängd', 'Closed', 's-square', 'none'),
  published: looks('Publicerad', 'Published', 's-published', 'ok'),
  cancelled: looks('Inställd', 'Cancelled', 's-bar', 'none'),
} as const satisfies Readonly<Record<ConsultationPhase, StatusLook>>
