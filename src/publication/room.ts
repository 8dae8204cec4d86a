// SPDX-License-Identifier: EUPL-1.2
// What the roof gives the house, of what the rooms below tell.

import { inBoth } from '#kernel/language.ts'
import type { Room } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { aboutPages } from './about-texts.ts'
import { messagesIn } from './messages.ts'
import { publicationPages, type PublicationParts } from './pages.tsx'

export function publicationRoof(
  parts: PublicationParts,
): Pick<Room<PageContent, never>, 'name' | 'pages' | 'menu'> {
  return {
    name: 'publication',
    pages: publicationPages(parts),
    menu: aboutPages.map((place, at) => ({
      place,
      words: inBoth((language) => messagesIn(language).menu[place]),
      menu: 'service',
      position: at + 1,
    })),
  }
}
