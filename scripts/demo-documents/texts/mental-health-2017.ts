// SPDX-License-Identifier: EUPL-1.2
import type { DraftDocument } from '../draft.ts'
import { mentalHealthGround2017 } from './mental-health-2017/ground.ts'
import { mentalHealthWork2017 } from './mental-health-2017/work.ts'

export const mentalHealth2017: DraftDocument = {
  file: 'psykisk-funktionsnedsattning-missbruk-2017.docx',
  title: 'Personer med psykisk funktionsnedsättning och personer med missbruk',
  subtitle: 'Överenskommelse om samarbete, bilaga till Hälso- och sjukvårdsavtal 2017.',
  notice:
    'Exempeltext. Överenskommelsen är påhittad från första till sista bestämmelsen. Parternas egen lydelse är en annan.',
  habit: 'english',
  provisions: [...mentalHealthGround2017, ...mentalHealthWork2017],
}
