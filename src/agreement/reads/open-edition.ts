// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { listParties } from '../../organisation/reads.ts'
import type { Party } from '../../organisation/rules/party.ts'
import type { Edition } from '../rules/edition.ts'
import type { RecordedEvent } from '../rules/validity-events.ts'
import { listEditions } from './editions.ts'
import { listRecordedEvents } from './validity-events.ts'

/** An edition with all that decides what one more event would mean for it. */
export type OpenEdition = {
  readonly versionId: string
  readonly editions: readonly Edition[]
  /** Nothing while the version is a draft without terms or adoption. */
  readonly edition: Edition | undefined
  readonly events: readonly RecordedEvent[]
  readonly parties: readonly Party[]
}

/** As it stands on a day. */
export async function openEdition(db: Db, versionId: string, on: Day): Promise<OpenEdition> {
  const [editions, events, parties] = await Promise.all([
    listEditions(db, on),
    listRecordedEvents(db, versionId),
    listParties(db, on),
  ])
  const edition = editions.find(({ version }) => version.id === versionId)
  return { versionId, editions, edition, events, parties }
}
