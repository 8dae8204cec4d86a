// SPDX-License-Identifier: EUPL-1.2
// The consultation before the first that is held here.

import { day } from '#kernel/day.ts'
import { registerEarlierRound } from '../consultation/commands/earlier-rounds.ts'
import { actAs, must, type Making } from './make.ts'
import { writeMinutesExtract } from './minutes-extract.ts'

/** That of 2016 is known by its days alone; the figures are assumed. */
export async function makeEarlierConsultation(making: Making): Promise<void> {
  const { processLeader } = making.mandates
  await actAs(making, processLeader, async (tx) =>
    must(
      await registerEarlierRound(tx, day('2017-01-17'), processLeader, {
        title: 'Förslag till hälso- och sjukvårdsavtal 2017',
        openedOn: day('2016-02-15'),
        dueOn: day('2016-06-30'),
        askedWho: 'Regionen och länets kommuner',
        asked: 50,
        answered: 46,
        source: 'Påhittat exempel; dagarna och talen är antagna',
        link: 'https://www.vastkom.se/',
        original: {
          name: 'exempel-remiss-2016.pdf',
          kind: 'pdf',
          bytes: writeMinutesExtract({
            body: 'Politiska samrådsorganet',
            decidedOn: '2016-02-15',
            paragraph: '§ 3',
            registryNumber: 'Exempel 2016-1',
            matter: 'Remiss av hälso- och sjukvårdsavtal',
            decision: 'Förslaget sänds på remiss.',
            packageHash: '',
          }),
        },
      }),
    ),
  )
}
