// SPDX-License-Identifier: EUPL-1.2
import type { DraftDocument } from '../draft.ts'
import { doctorsGround2017 } from './doctors-2017/ground.ts'
import { doctorsWork2017 } from './doctors-2017/work.ts'

export const doctors2017: DraftDocument = {
  file: 'lakarinsatser-2017.docx',
  title: 'Läkarinsatser i kommunernas hälso- och sjukvård',
  subtitle: 'Ramavtal, bilaga till Hälso- och sjukvårdsavtal 2017.',
  notice:
    'Exempeltext. Ramavtalets ord är påhittade för att visa hur en bilaga lever vidare i Samsyn. De binder ingen.',
  habit: 'swedish',
  provisions: [...doctorsGround2017, ...doctorsWork2017],
}
