// SPDX-License-Identifier: EUPL-1.2
// A draft is numbered anew, as was shown.

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { changeDraft } from '../../agreement/commands/change-draft.ts'
import { textHash } from '../../agreement/rules/canonical-form.ts'
import { demandSeen, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import { renumber, type WayToNumber } from '../rules/renumbering.ts'

/** Of the text that was seen. One that is numbered so already is left as it is. */
export async function renumberDraft(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly way: WayToNumber; readonly seen: SeenWord },
): Promise<Result<undefined, 'version-not-draft'>> {
  return changeDraft(tx, today, mandate, input.versionId, (text) => {
    const { numbering } = text.version
    const { scheme, provisions, changed } = renumber(text.provisions, numbering, input.way)
    // Pressed twice: it is numbered so, which is what was asked for.
    const isDone =
      textHash({ title: '', numbering: scheme, provisions }) ===
      textHash({ title: '', numbering, provisions: text.provisions })
    if (isDone) return granted({ about: [] })
    demandSeen(input.seen, seenIn.draft(text), `draft ${text.version.id}`)
    return granted({
      provisions,
      numbering: { scheme, way: input.way, count: changed.length },
      about: [],
    })
  })
}
