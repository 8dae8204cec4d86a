// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import { Status, statusLook, type StatusOf, type Tone } from '#web/status.tsx'
import type { ShapeName } from '#web/symbols.tsx'
import type { Edition } from '../rules/edition.ts'
import type { VersionState } from '../rules/version-state.ts'

/** A withdrawn version is told as one that has ended: the vocabulary has no other word. */
const wordOf = (state: VersionState): StatusOf<'document'> =>
  state === 'withdrawn' ? 'ended' : state

export function lookOfState(state: VersionState): {
  readonly shape: ShapeName
  readonly tone: Tone
} {
  return statusLook('document', wordOf(state))
}

export function VersionStatus({
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
      kind="document"
      state={wordOf(state)}
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
