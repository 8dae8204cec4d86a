// SPDX-License-Identifier: EUPL-1.2
// Where something is said to be read: a record, a reference number, a web page.

import type { Result } from '#kernel/result.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'

export const sourceLimit = 500

export type SourceRefusal = 'text-too-long' | 'personal-number'

export function checkSource(typed: string): Result<string, SourceRefusal> {
  return checkTypedText(typed, { most: sourceLimit, isLine: true })
}
