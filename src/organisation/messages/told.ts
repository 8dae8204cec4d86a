// SPDX-License-Identifier: EUPL-1.2
// What the room tells on pages that are not its own, in both languages.

export const told = {
  menu: { sv: 'Parter', en: 'Parties' },
  ownParty: { sv: 'Min part', en: 'My party' },
  party: { sv: 'Part', en: 'Party' },
} as const
