// SPDX-License-Identifier: EUPL-1.2
// Whether a paragraph says what a word means in the agreement.

import type { Inline } from '../../../agreement/rules/provision.ts'
import { onOneLine } from './inlines.ts'

export function isDefinitionHeading(heading: string): boolean {
  return /^(termer|definition|begrepp|ordförklaring|förklaring av (ord|begrepp))/i.test(heading)
}

/** A term in bold and what it is taken to mean; under a heading for definitions less will do. */
export function isDefinition(content: readonly Inline[], isUnderDefinitions: boolean): boolean {
  const text = onOneLine(content)
  const [first] = content
  const hasBoldTerm = first?.bold === true && first.text.length <= 80 && content.length > 1
  if (hasBoldTerm && isUnderDefinitions) return true
  const rest = hasBoldTerm ? text.slice(first.text.trim().length).trimStart() : ''
  if (/^(avses?|betyder)\b/.test(rest)) return true
  if (!isUnderDefinitions) return false
  return /^[\p{L}"”][^.:;]{1,60}?(?:\s[–—-]\s|:\s|\s(?:avses?|betyder)\s)/u.test(text)
}
