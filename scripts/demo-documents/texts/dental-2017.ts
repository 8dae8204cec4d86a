// SPDX-License-Identifier: EUPL-1.2
import type { DraftDocument } from '../draft.ts'
import { dentalGround2017 } from './dental-2017/ground.ts'
import { dentalWork2017 } from './dental-2017/work.ts'

export const dental2017: DraftDocument = {
  file: 'munhalsa-2017.docx',
  title: 'Munhälsa – uppsökande och nödvändig tandvård',
  subtitle: 'Överenskommelse om samverkan, bilaga till Hälso- och sjukvårdsavtal 2017.',
  notice:
    'Exempeltext. Bestämmelserna om munhälsa är påhittade för demonstrationen. Ingen rätt till tandvård kan grundas på dem.',
  habit: 'english',
  provisions: [...dentalGround2017, ...dentalWork2017],
}
