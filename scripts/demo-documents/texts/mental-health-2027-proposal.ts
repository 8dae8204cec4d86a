// SPDX-License-Identifier: EUPL-1.2
import { revised, type DraftDocument } from '../draft.ts'
import { mentalHealth2017 } from './mental-health-2017.ts'
import { mentalHealthAdded2027 } from './mental-health-2027/added.ts'
import { mentalHealthReworded2027 } from './mental-health-2027/reworded.ts'

export const mentalHealth2027Proposal: DraftDocument = {
  file: 'psykisk-funktionsnedsattning-skadligt-bruk-2027-remiss.docx',
  title: 'Personer med psykisk funktionsnedsättning och personer med skadligt bruk och missbruk',
  subtitle: 'Överenskommelse, bilaga till Hälso- och sjukvårdsavtal 2027. Remissförslag.',
  notice:
    'Exempeltext. Förslaget till lydelse är påhittat från grunden. Det ger ingen upplysning om vad parterna har föreslagit om målgruppen.',
  habit: 'swedish',
  provisions: revised(mentalHealth2017, {
    exchange: mentalHealthReworded2027,
    drop: ['psy-sip', 'psy-barn-anhoriga', 'psy-oenighet'],
    insertAfter: mentalHealthAdded2027,
  }),
}
