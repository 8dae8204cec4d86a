// SPDX-License-Identifier: EUPL-1.2
// What the rooms above the agreement say beside its texts.

import type { AgreementWiring } from '../agreement/pages.tsx'

export const agreementWiring: AgreementWiring = {
  marginNotes: async () => new Map(),
  underway: async () => [],
  roundStatuses: async () => new Map(),
}
