// SPDX-License-Identifier: EUPL-1.2

import { looks, type StatusLook } from '#kernel/status-look.ts'
import type { TermRating } from '../../agreement/rules/text-checks/term-bank.ts'

export const ratingLooks: Readonly<Record<TermRating, StatusLook>> = {
  preferred: looks('Rekommenderas', 'Recommended', 's-yes', 'ok'),
  allowed: looks('Får användas', 'May be used', 's-half', 'none'),
  discouraged: looks('Används inte', 'Not used', 's-no', 'warn'),
}
