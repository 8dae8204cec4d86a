// SPDX-License-Identifier: EUPL-1.2
// Who else has a provision open: told, never a hindrance.

import type { Language } from '#kernel/language.ts'
import { Icon } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'

export function Writing({
  names,
  language,
}: {
  readonly names: readonly string[] | undefined
  readonly language: Language
}) {
  if (!names || names.length === 0) return null
  const words = messagesIn(language).noting
  return (
    <div class="side-note side-note--lock">
      <p>
        <Icon name="user" /> {words.writing(names.join(', '))} {words.writingHint}
      </p>
    </div>
  )
}
