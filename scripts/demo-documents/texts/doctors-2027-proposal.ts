// SPDX-License-Identifier: EUPL-1.2
import { revised, type DraftDocument } from '../draft.ts'
import { doctors2017 } from './doctors-2017.ts'
import { doctorsAdded2027 } from './doctors-2027/added.ts'
import { doctorsReworded2027 } from './doctors-2027/reworded.ts'

export const doctors2027Proposal: DraftDocument = {
  file: 'lakaransvar-2027-remiss.docx',
  title: 'Regionens läkaransvar i kommunal primärvård',
  subtitle: 'Överenskommelse, bilaga till Hälso- och sjukvårdsavtal 2027. Remissförslag.',
  notice:
    'Exempeltext. Förslaget om läkaransvar är påhittat för att en remiss om flera bilagor ska kunna visas. Ingen part har tagit ställning till det.',
  habit: 'english',
  provisions: revised(doctors2017, {
    exchange: doctorsReworded2027,
    drop: ['lak-riktmarke', 'lak-ersattning', 'lak-utbildning'],
    insertAfter: doctorsAdded2027,
  }),
}
