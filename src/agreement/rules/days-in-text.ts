// SPDX-License-Identifier: EUPL-1.2
// What the text itself says of its days and its notice, compared with the terms. A machine reads badly:
// what differs is a warning to the one who knows, never a refusal.

import { type Day, parseDay } from '#kernel/day.ts'
import type { NumberedProvision } from './document.ts'
import type { Terms } from './edition.ts'

/** One thing that the text says otherwise than the terms. */
export type SaidOtherwise = {
  readonly provision: Pick<NumberedProvision, 'id' | 'number' | 'address'>
} & (
  | { readonly term: 'startsOn' | 'endsOn'; readonly text: Day; readonly terms: Day | undefined }
  | { readonly term: 'noticeMonths'; readonly text: number; readonly terms: number | undefined }
)

const months = new Set([
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
])

// Of the agreement itself: «avtalet gäller från», «överenskommelsen träder i kraft den».
const itself = /avtal|överenskommels|bilaga|riktlinje|strategi|färdplan/iu

/** What stands right before a day that something begins, and before one that it ends. */
const beforeFirst = ['från', 'från och med', 'fr.o.m.', 'fr o m']
const beforeLast = [
  'till och med',
  't.o.m.',
  't o m',
  'längst till',
  'upphör',
  'upphöra',
  'upphör att gälla',
  'upphöra att gälla',
]
/** So many words at most between what applies and from when. */
const wordsBetween = 10

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

/** Where the text says another day or another notice than the terms, in reading order. */
export function saidOtherwise(
  terms: Terms,
  provisions: readonly Pick<NumberedProvision, 'id' | 'number' | 'address' | 'plainText'>[],
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
  const words = sentence.toLowerCase().split(/\s+/u)
  const said: Said[] = []
  const days = daysIn(words)
  const first = days.find(({ before }) => isFirst(before))?.day
  if (first && first !== terms.startsOn) {
    said.push({ term: 'startsOn', text: first, terms: terms.startsOn })
  }
  const last = days.find(({ before }) => endsWith(before, beforeLast))?.day
  if (last && terms.endsOn !== undefined && last !== terms.endsOn) {
    said.push({ term: 'endsOn', text: last, terms: terms.endsOn })
  }
  const time = noticeIn(words)
  if (time !== undefined && time !== terms.noticeMonths) {
    said.push({ term: 'noticeMonths', text: time, terms: terms.noticeMonths })
  }
  return said
}

type DayInWords = { readonly day: Day; readonly before: readonly string[] }

/** Every day that is written out, with the words before it. */
function daysIn(words: readonly string[]): readonly DayInWords[] {
  return words.flatMap((word, at) => {
    const isMonth = months.has(bare(words[at + 1] ?? ''))
    const written = isMonth
      ? words
          .slice(at, at + 3)
          .map(bare)
          .join(' ')
      : bare(word)
    const day = isMonth || written.length === 10 ? parseDay(written) : undefined
    const before = words.slice(0, at)
    return day ? [{ day, before: before.at(-1) === 'den' ? before.slice(0, -1) : before }] : []
  })
}

const bare = (word: string) => word.replace(/[.,;:)]$/u, '')

const endsWith = (words: readonly string[], endings: readonly string[]) =>
  endings.some((ending) => {
    const those = ending.split(' ')
    return words.slice(-those.length).join(' ') === ending
  })

/** «gäller från …», «i kraft …», «i kraft från och med …». */
function isFirst(before: readonly string[]): boolean {
  if (endsWith(before, ['i kraft', ...beforeFirst.map((from) => `i kraft ${from}`)])) return true
  if (!endsWith(before, beforeFirst)) return false
  return before.slice(-wordsBetween - 3).some((word) => /^(?:gäller|gälla|giltig)/u.test(word))
}

/** In months: «uppsägningstid på minst sex månader», «två års uppsägningstid». */
function noticeIn(words: readonly string[]): number | undefined {
  const at = words.findIndex((word) => word.startsWith('uppsägningstid'))
  if (at < 0) return undefined
  const before = timeIn(words[at - 2], words[at - 1])
  if (before !== undefined) return before
  const bound = ['är', 'av', 'på', 'om', 'ska', 'vara', 'minst']
  const next = words.slice(at + 1)
  const begins = next.findIndex((word) => !bound.includes(word))
  return begins > 0 ? timeIn(next[begins], next[begins + 1]) : undefined
}

function timeIn(count: string | undefined, unit: string | undefined): number | undefined {
  if (count === undefined || unit === undefined) return undefined
  const many = /^\d{1,2}$/.test(count)
    ? Number(count)
    : count === 'ett'
      ? 1
      : counts.indexOf(count) + 1
  if (many === 0) return undefined
  if (unit.startsWith('månad')) return many
  return unit.startsWith('år') ? many * 12 : undefined
}

/** A sentence ends before a capital letter: «fr.o.m.» and «1 kap.» do not end one. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/\n|(?<=[.;])\s+(?=\p{Lu})/u)
}
