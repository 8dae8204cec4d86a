// SPDX-License-Identifier: EUPL-1.2
// The button of a step of a version, as the step's row answers: one that would be refused says why.

import type { Language } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import { Button, ButtonLink, RefusedButton } from '#web/form.tsx'
import type { DraftingRefusal } from '../rules/refusals.ts'
import { messagesIn } from '../messages.ts'

/** What the row of a step answers. */
export type AskedStep = Result<unknown, DraftingRefusal>

export function StepButton({
  language,
  asked,
  text,
  id,
  href,
  look,
}: {
  readonly language: Language
  readonly asked: AskedStep
  readonly text: string
  readonly id: string
  /** Where the step is asked about; without one the button takes it. */
  readonly href?: string
  readonly look?: 'secondary' | 'tertiary'
}) {
  if (!asked.granted) {
    const reason = messagesIn(language).refusals[asked.refusal]({})
    return <RefusedButton text={text} reason={reason} id={id} isInForm={href === undefined} />
  }
  if (href === undefined) return <Button text={text} />
  return <ButtonLink text={text} href={href} {...(look && { look })} />
}
