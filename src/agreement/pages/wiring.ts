// SPDX-License-Identifier: EUPL-1.2
// What the rooms above know about texts, handed in by app.ts.

import type { Visit } from '#platform/page.ts'
import type { BannerNote, MarginNote, RoundStatus } from '../rules/notes.ts'

export type AgreementWiring = {
  /** What other rooms have to say beside provisions, asked once for a whole page. */
  marginNotes(
    db: Visit['db'],
    asked: {
      readonly versionId: string
      readonly provisionIds: readonly string[]
      readonly visit: Visit
    },
  ): Promise<ReadonlyMap<string, readonly MarginNote[]>>
  /** What is under way about a document. */
  underway(
    db: Visit['db'],
    asked: { readonly documentId: string; readonly versionId: string; readonly visit: Visit },
  ): Promise<readonly BannerNote[]>
  /** Where versions stand in the rounds that hold them, on the day the visit asks about. */
  roundStatuses(
    db: Visit['db'],
    asked: { readonly versionIds: readonly string[]; readonly visit: Visit },
  ): Promise<ReadonlyMap<string, RoundStatus>>
}
