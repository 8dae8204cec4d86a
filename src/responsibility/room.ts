// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house: who is responsible, from marked provisions.

import type { ComponentChildren } from 'preact'
import type { Room } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { inJournal } from './messages/in-journal.ts'
import { guidancePart } from './room/guidance.ts'

export const responsibility = {
  name: 'responsibility',
  pages: guidancePart.pages,
  menu: guidancePart.menu,
  waits: guidancePart.waits,
  journal: { events: { ...inJournal, ...guidancePart.events }, named: guidancePart.named },
} as const satisfies Room<PageContent, ComponentChildren>
