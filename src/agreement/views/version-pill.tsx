// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import { Status } from '#web/status.tsx'
import type { Edition } from '../rules/edition.ts'
import type { VersionState } from '../rules/version-state.ts'
import { versionLooks } from './version-looks.ts'

export function VersionPill({
  state,
  edition,
  language,
}: {
  readonly state: VersionState
  readonly edition?: Edition
  readonly language: Language
}) {
  return (
    <Status
      of={versionLooks[state]}
      language={language}
      detail={detailOf(state, edition, language)}
    />
  )
}

function detailOf(
  state: VersionState,
  edition: Edition | undefined,
  language: Language,
): string | undefined {
  const standing = edition?.standing
  if (state === 'adopted' && standing) {
    const day = formatDay(standing.from, language)
    return language === 'sv' ? `, gäller från ${day}` : `, in force from ${day}`
  }
  if (state === 'own-end' && standing?.currentUntil) {
    return `, ${formatDay(standing.currentUntil, language)}`
  }
  return undefined
}
