// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { Bilingual } from '#kernel/language.ts'
import type { revisionEvents } from '../rules/revision.ts'

export const inJournal: Readonly<Record<keyof typeof revisionEvents, Bilingual>> = {
  'revision-started': {
    sv: 'En process började',
    en: 'A process was begun',
  },
  'milestone-added': {
    sv: 'En dag lades till i en tidsplan',
    en: 'A day was added to a timeline',
  },
  'round-attached': {
    sv: 'En omgång knöts till en process',
    en: 'A round was tied to a process',
  },
}
