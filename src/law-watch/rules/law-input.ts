// SPDX-License-Identifier: EUPL-1.2
// What can be registered of a law.

import type { Touch } from '#kernel/gathered/law.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { isWebLink } from '#kernel/text/web-link.ts'
import type { LawFacts } from './law.ts'
import type { LawWatchRefusal } from './refusals.ts'

export const mostInLaw = {
  designation: 40,
  title: 300,
  shortName: 40,
  touch: 120,
  touches: 50,
  source: 500,
  note: 1000,
  reason: 1000,
} as const

const lawNumber = /^(?:1[7-9]|20)\d\d:[1-9]\d{0,3}$/
const billNumber = /^prop\. (?:19|20)\d\d\/(?:\d\d|2000):[1-9]\d{0,3}$/

/** «SFS 2017:30» and «Prop 2025/26:19» as they are kept. */
export function tidyNumber(typed: string): string {
  return typed
    .trim()
    .replace(/^SFS /i, '')
    .replace(/^prop(?:osition)?\.? ?(?=\d)/i, 'prop. ')
}

const places = String.raw`(?:\d{1,3}(?: ?[a-z])? kap\.?(?: \d[\d a-zåäö,–-]{0,60}§{1,2})?|\d[\d a-zåäö,–-]{0,60}§{1,2})`
const touchOfLaw = new RegExp(String.raw`^((?:1[7-9]|20)\d\d:[1-9]\d{0,3})(?: (${places}))?$`, 'u')
const touchOfWord = /^ord(?:et)?:? ?[”"“]?(\p{L}[\p{L} -]{1,60})[”"“]?$/iu

/** A line of what it changes: «2017:30», «2017:30 16 kap. 1 §», «ord: hemsjukvård». */
export function readTouch(typed: string): Result<Touch, 'touch-not-usable'> {
  const line = typed.trim().replace(/^SFS /i, '')
  const word = touchOfWord.exec(line)
  if (word) return granted({ designation: '', place: '', word: word[1]!.trim().toLowerCase() })
  const law = touchOfLaw.exec(line)
  if (!law) return refused('touch-not-usable', { line: typed }, 'touches')
  return granted({ designation: law[1]!, place: law[2] ?? '', word: '' })
}

export function writeTouch({ designation, place, word }: Touch): string {
  return word === '' ? `${designation} ${place}`.trim() : `ord: ${word}`
}

/** The facts in one form, or why they cannot be kept. */
export function checkLaw(facts: LawFacts): Result<LawFacts, LawWatchRefusal> {
  const designation = tidyNumber(facts.designation)
  const isBill = facts.kind === 'bill'
  if (!(isBill ? billNumber : lawNumber).test(designation))
    return refused('law-number-not-usable', {}, 'designation')
  const replacedBy = tidyNumber(facts.replacedBy)
  if (replacedBy !== '' && !lawNumber.test(replacedBy))
    return refused('law-number-not-usable', {}, 'replacedBy')
  if (isBill && facts.billStatus === undefined)
    return refused('bill-has-no-status', {}, 'billStatus')
  if (facts.endsOn && facts.inForceFrom && facts.endsOn < facts.inForceFrom)
    return refused('law-ends-before', {}, 'endsOn')
  if (facts.shortUntil && facts.shortFrom && facts.shortUntil < facts.shortFrom)
    return refused('name-ends-before', {}, 'shortUntil')
  if (facts.source !== '' && !isWebLink(facts.source))
    return refused('source-not-usable', {}, 'source')
  return granted({
    ...facts,
    designation,
    replacedBy,
    // A law has been passed; what a bill is planned for says nothing of one.
    ...(!isBill && { billStatus: undefined, plannedOn: undefined, datedOn: undefined }),
  })
}

/** What differs between what was known and what is said now, by the names of the facts. */
export function changedFields(before: LawFacts, after: LawFacts): readonly string[] {
  const plain = (facts: LawFacts): Readonly<Record<string, unknown>> => ({
    ...facts,
    touches: facts.touches.map(writeTouch).join('\n'),
  })
  const [old, now] = [plain(before), plain(after)]
  return Object.keys(plain(after)).filter((key) => old[key] !== now[key])
}
