// SPDX-License-Identifier: EUPL-1.2
// What the room tells on pages that are not its own, in both languages.

import type { Bilingual } from '#kernel/language.ts'

export const told = {
  menu: { sv: 'Parter', en: 'Parties' },
  ownParty: { sv: 'Min part', en: 'My party' },
  party: { sv: 'Part', en: 'Party' },
  noLeader: {
    title: { sv: 'Bjud in en processledare', en: 'Invite a process leader' },
    text: {
      sv: 'Ingen leder arbetet än. Det är processledaren som registrerar avtal och öppnar remisser.',
      en: 'Nobody leads the work yet. The process leader registers agreements and opens consultations.',
    },
  },
  noCoordinators: {
    title: (count: number): Bilingual => ({
      sv: count === 1 ? 'Bjud in en koordinator' : `Bjud in koordinatorer till ${count} parter`,
      en: count === 1 ? 'Invite a coordinator' : `Invite coordinators to ${count} parties`,
    }),
    text: (names: readonly string[]): Bilingual => ({
      sv: `Koordinatorn bjuder in de andra hos parten. Saknas hos: ${names.join(', ')}.`,
      en: `The coordinator invites the others at the party. Missing at: ${names.join(', ')}.`,
    }),
  },
  invite: { sv: 'Bjud in', en: 'Invite' },
  ending: {
    title: (count: number): Bilingual => ({
      sv:
        count === 1
          ? 'Ett mandat slutar, och ingen är utsedd'
          : `${count} mandat slutar, och ingen är utsedd`,
      en:
        count === 1
          ? 'A mandate ends, and nobody is chosen'
          : `${count} mandates end, and nobody is chosen`,
    }),
    text: (name: string, actsFor: Bilingual): Bilingual => ({
      sv: `Först ${name}, ${actsFor.sv}. Bjud in den som tar över, i god tid.`,
      en: `First ${name}, ${actsFor.en}. Invite who takes over, in good time.`,
    }),
    act: { sv: 'Se vilka', en: 'See which' },
  },
} as const
