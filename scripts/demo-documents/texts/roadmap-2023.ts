// SPDX-License-Identifier: EUPL-1.2
import type { DraftDocument } from '../draft.ts'
import { roadmapChange2023 } from './roadmap-2023/change.ts'
import { roadmapDirection2023 } from './roadmap-2023/direction.ts'

export const roadmap2023: DraftDocument = {
  file: 'fardplan-2023.docx',
  title: 'Färdplan – länsgemensam strategi för god och nära vård',
  subtitle: 'Strategi för Västra Götalandsregionen och länets 49 kommuner, 2023.',
  notice:
    'Exempeltext. Strategins ord och delmål är påhittade för att Samsyn ska kunna visa en strategi. De är inte den beslutade Färdplanens.',
  habit: 'english',
  provisions: [...roadmapDirection2023, ...roadmapChange2023],
}
