// SPDX-License-Identifier: EUPL-1.2
import { revised, type DraftDocument } from '../draft.ts'
import { dental2017 } from './dental-2017.ts'
import { dentalAdded2027 } from './dental-2027/added.ts'
import { dentalReworded2027 } from './dental-2027/reworded.ts'

export const dental2027Proposal: DraftDocument = {
  file: 'munhalsa-2027-remiss.docx',
  title: 'Samverkan om munhälsa – uppsökande och nödvändig tandvård',
  subtitle: 'Överenskommelse, bilaga till Hälso- och sjukvårdsavtal 2027. Remissförslag.',
  notice:
    'Exempeltext. Förslaget om munhälsa är påhittat så att remissen har en bilaga om tandvård. Parternas förslag har andra ord.',
  habit: 'english',
  provisions: revised(dental2017, {
    exchange: dentalReworded2027,
    drop: ['mun-upphandling', 'mun-arlig-kontroll'],
    insertAfter: dentalAdded2027,
  }),
}
