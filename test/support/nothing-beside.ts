// SPDX-License-Identifier: EUPL-1.2

/** What other rooms say beside a text, where there are none. */
export const nothingBeside = {
  marginNotes: async () => new Map(),
  underway: async () => [],
  roundStatuses: async () => new Map(),
}
