// SPDX-License-Identifier: EUPL-1.2
// What the roof gives the house, of what the rooms below tell.

import type { Room } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { menuWords } from './messages.ts'
import { countWaiting, deskPages, type DeskParts } from './pages.tsx'

export function deskRoof(
  parts: DeskParts,
): Pick<Room<PageContent, never>, 'name' | 'pages' | 'menu'> {
  return {
    name: 'desk',
    pages: deskPages(parts),
    menu: [
      {
        place: 'arenden',
        words: menuWords,
        menu: 'signed-in',
        position: 1,
        count: (db, mandate, today) => countWaiting(db, mandate, today, parts.waits),
      },
    ],
  }
}
