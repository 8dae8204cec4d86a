// SPDX-License-Identifier: EUPL-1.2
// What stands beside the words of a version, for its twin as data and for paper.

import type { Db } from '#platform/database/database.ts'
import type { BesideText } from '../rules/beside-text.ts'
import { listRemovalReasons } from './removals.ts'
import { listSharedTexts } from './shared-texts.ts'
import { listLawReferences } from './texts.ts'

export async function readBesideText(db: Db, versionId: string): Promise<BesideText> {
  const [removals, laws, sharedTexts] = await Promise.all([
    listRemovalReasons(db, versionId),
    listLawReferences(db, versionId),
    listSharedTexts(db),
  ])
  return { removals, laws, sharedTexts }
}
