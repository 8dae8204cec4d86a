// SPDX-License-Identifier: EUPL-1.2
// What the text itself says of its days and its notice, compared with the terms. A machine reads badly:
// what differs is a warning to the one who knows, never a refusal.

import { type Day, parseDay } from '#kernel/day.ts'
import type { NumberedProvision } from './document.ts'
import type { Terms } from './edition.ts'

/** One thing that the text says otherwise than the terms. */
export type SaidOtherwise = {
  readonly provision: Pick<NumberedProvision, 'id' | 'number'>
} & (
  | { readonly term: 'startsOn' | 'endsOn'; readonly text: Day; readonly terms: Day | undefined }
  | { readonly term: 'noticeMonths'; readonly text: number; readonly terms: number | undefined }
)

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const writtenDay = `(?:den\\s+)?(\\d{1,2}\\s+(?:${months})\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`

const from = '(?:från(?:\\s+och\\s+med)?|fr\\.?\\s?o\\.?\\s?m\\.?)'

// Of the agreement itself: «avtalet gäller från», «överenskommelsen träder i kraft den».
const itself = /avtal|överenskommels|bilaga|riktlinje|strategi|färdplan/iu
const begins = new RegExp(
  `(?:(?:gäller|gälla|giltig\\w*|giltighet)[^.;]{0,60}?${from}|i\\s+kraft(?:\\s+${from})?)\\s+${writtenDay}`,
  'iu',
)
const ends = new RegExp(
  `(?:till\\s+och\\s+med|t\\.?\\s?o\\.?\\s?m\\.?|längst\\s+till|upphör(?:a)?(?:\\s+att\\s+gälla)?)\\s+${writtenDay}`,
  'iu',
)
const counts = [
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
]
const count = `(\\d{1,2}|${counts.join('|')}|ett)`
const notice = new RegExp(
  `(?:uppsägningstid\\w*\\s+(?:är|av|på|om|ska\\s+vara)\\s+(?:minst\\s+)?${count}\\s+(månad|år)|${count}\\s+(månad|år)\\w*\\s+uppsägningstid)`,
  'iu',
)

/** Where the text says another day or another notice than the terms, in reading order. */
export function saidOtherwise(
  terms: Terms,
  provisions: readonly Pick<NumberedProvision, 'id' | 'number' | 'plainText'>[],
): readonly SaidOtherwise[] {
  return provisions.flatMap((provision) =>
    sentencesOf(provision.plainText)
      .filter((sentence) => itself.test(sentence))
      .flatMap((sentence) => otherwiseIn(sentence, terms))
      .map((said): SaidOtherwise => ({ ...said, provision })),
  )
}

type Said =
  | { readonly term: 'startsOn' | 'endsOn'; readonly text: Day; readonly terms: Day | undefined }
  | { readonly term: 'noticeMonths'; readonly text: number; readonly terms: number | undefined }

function otherwiseIn(sentence: string, terms: Terms): readonly Said[] {
  const said: Said[] = []
  const first = dayIn(sentence, begins)
  if (first && first !== terms.startsOn) {
    said.push({ term: 'startsOn', text: first, terms: terms.startsOn })
  }
  const last = dayIn(sentence, ends)
  if (last && terms.endsOn !== undefined && last !== terms.endsOn) {
    said.push({ term: 'endsOn', text: last, terms: terms.endsOn })
  }
  const time = noticeIn(sentence)
  if (time !== undefined && time !== terms.noticeMonths) {
    said.push({ term: 'noticeMonths', text: time, terms: terms.noticeMonths })
  }
  return said
}

function dayIn(sentence: string, pattern: RegExp): Day | undefined {
  const found = pattern.exec(sentence)?.[1]
  return found === undefined ? undefined : parseDay(found)
}

function noticeIn(sentence: string): number | undefined {
  const found = notice.exec(sentence)
  if (!found) return undefined
  const typed = (found[1] ?? found[3])!.toLowerCase()
  const unit = (found[2] ?? found[4])!.toLowerCase()
  const many = /^\d+$/.test(typed) ? Number(typed) : typed === 'ett' ? 1 : counts.indexOf(typed) + 1
  return unit === 'år' ? many * 12 : many
}

/** A sentence ends before a capital letter: «fr.o.m.» and «1 kap.» do not end one. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/\n|(?<=[.;])\s+(?=\p{Lu})/u)
}
