// SPDX-License-Identifier: EUPL-1.2
// A refusal as the form shows it: at the field it is about.

import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { messagesIn } from '../messages.ts'
import type { AgreementRefusal } from '../rules/refusals.ts'

export function errorsOf(
  refused: { readonly refusal: AgreementRefusal; readonly facts: Facts },
  language: Language,
  field: string,
): readonly FieldError[] {
  return [{ field, text: messagesIn(language).refusals[refused.refusal](refused.facts) }]
}
