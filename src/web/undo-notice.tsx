// SPDX-License-Identifier: EUPL-1.2
// On the page after something was removed: that it is gone, and one button that puts it back.

import type { Language } from '#kernel/language.ts'
import { Button, Hidden, PostForm } from './form.tsx'
import { Notice } from './parts.tsx'
import { words } from './words.ts'

/** The field that names what is put back. */
export const undoField = 'angra'

export function UndoNotice({
  text,
  action,
  fields = {},
  removedId,
  language,
}: {
  readonly text: string
  readonly action: string
  /** What else the address asks for. */
  readonly fields?: Readonly<Record<string, string>>
  /** Nothing when it cannot be put back from here. */
  readonly removedId: string | undefined
  readonly language: Language
}) {
  return (
    <Notice tone="ok" icon="info">
      <p role="status">{text}</p>
      {removedId !== undefined && (
        <PostForm action={action}>
          <Hidden values={{ ...fields, [undoField]: removedId }} />
          <Button text={words[language].undo} look="secondary" isSmall />
        </PostForm>
      )}
    </Notice>
  )
}
