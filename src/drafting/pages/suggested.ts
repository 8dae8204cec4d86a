// SPDX-License-Identifier: EUPL-1.2
// What has been suggested in a draft, with how each stands to it and by whom.

import type { Visit } from '#platform/page.ts'
import { namesOfPeople } from '../../organisation/reads.ts'
import type { VersionText } from '../../agreement/rules/document.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import { messagesIn } from '../messages.ts'
import { listSuggestions } from '../reads/suggestions.ts'
import { standingsOf, type Suggestion } from '../rules/suggestions.ts'
import type { ShownSuggestion } from '../views/suggestion-view.tsx'
import { shortName } from './open-draft.ts'

export async function suggestedIn(
  visit: Visit,
  { version, provisions }: VersionText,
): Promise<readonly ShownSuggestion[]> {
  const all = await listSuggestions(visit.db, version.id)
  if (all.length === 0) return []
  const names = await namesOfPeople(
    visit.db,
    all.flatMap(({ suggestedBy, decided }) => [suggestedBy, ...(decided ? [decided.by] : [])]),
  )
  const standings = standingsOf(
    all.filter(({ decided }) => decided === undefined),
    provisions,
  )
  const nameNow = ({ provisionId, madeAgainst }: Suggestion) => {
    const own = provisions.find(({ id }) => id === provisionId)
    if (own) return shortName(own)
    const was = madeAgainst[0]
    return was
      ? nameOf({ ...was, plainText: plainText(was.text) }, 40)
      : messagesIn(visit.language).suggesting.list.goneProvision
  }
  return all.map((suggestion) => ({
    suggestion,
    standing: standings.get(suggestion.id),
    name: nameNow(suggestion),
    by: names.get(suggestion.suggestedBy) ?? '',
    decidedBy: names.get(suggestion.decided?.by ?? '') ?? '',
  }))
}
