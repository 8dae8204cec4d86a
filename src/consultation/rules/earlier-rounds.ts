// SPDX-License-Identifier: EUPL-1.2
// A consultation from before the product was in use, known by its days, who was asked and how many
// answered. Its answers are not here: it says where they can be read.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import { isWebLink } from '#kernel/text/web-link.ts'
import type { Original } from '../../agreement/rules/registration.ts'
import { mostCharacters } from './consultation.ts'

/** What is told of it. */
export type ToldRound = {
  readonly title: string
  readonly openedOn: Day
  readonly dueOn: Day
  /** In words: it may have been others than the parties of today. */
  readonly askedWho: string
  readonly asked: number | undefined
  readonly answered: number | undefined
  readonly source: string
  /** A page where it can be read; '' when there is none. */
  readonly link: string
}

/** One that was wrong is taken back with a reason, and stays to be seen. */
export type EarlierRound = ToldRound & {
  readonly id: string
  readonly original: Original | undefined
  readonly registeredOn: Day
  readonly registeredForBodyId: string | undefined
  readonly withdrawn: { readonly on: Day; readonly reason: string } | undefined
}

export const mostInEarlierRound = { askedWho: 500, source: 500, link: 500 } as const

export type EarlierRoundRefusal =
  | 'title-missing'
  | 'due-before-opening'
  | 'not-over-yet'
  | 'asked-missing'
  | 'more-answers-than-asked'
  | 'source-missing'
  | 'link-not-usable'
  | 'text-too-long'
  | 'personal-number'

/**
 * As it stood on an earlier day: how many answered is known when it is over, and one that was taken back
 * later stood from the day it was registered. Nothing when it had not been opened, or is known to be wrong.
 */
export function earlierAsOf(round: EarlierRound, on: Day): EarlierRound | undefined {
  if (round.openedOn > on) return undefined
  const isWrongLater = round.withdrawn !== undefined && round.withdrawn.on > on
  if (isWrongLater && round.registeredOn > on) return undefined
  return {
    ...round,
    answered: round.dueOn <= on ? round.answered : undefined,
    withdrawn: isWrongLater ? undefined : round.withdrawn,
  }
}

/** Only one that is over is told afterwards: others are held here. */
export function checkOver(dueOn: Day, today: Day): Result<Day, 'not-over-yet'> {
  return dueOn >= today ? refused('not-over-yet', {}, 'dueOn') : granted(dueOn)
}

export function checkLink(
  typed: string,
): Result<string, 'link-not-usable' | 'text-too-long' | 'personal-number'> {
  const link = checkTypedText(typed, { most: mostInEarlierRound.link, isLine: true })
  if (!link.granted || link.value === '') return link
  return isWebLink(link.value) && link.value.startsWith('https://')
    ? link
    : refused('link-not-usable')
}

const needed = <Missing extends EarlierRoundRefusal>(
  typed: string,
  most: number,
  missing: Missing,
) => (oneLine(typed) === '' ? refused(missing) : checkTypedText(typed, { most, isLine: true }))

/** As it is kept. */
export function checkEarlierRound(
  told: ToldRound,
  today: Day,
): Result<ToldRound, EarlierRoundRefusal> {
  const title = about('title', needed(told.title, mostCharacters.title, 'title-missing'))
  if (!title.granted) return title
  if (told.dueOn <= told.openedOn) return refused('due-before-opening', {}, 'dueOn')
  const dueOn = checkOver(told.dueOn, today)
  if (!dueOn.granted) return dueOn
  const askedWho = about(
    'askedWho',
    needed(told.askedWho, mostInEarlierRound.askedWho, 'asked-missing'),
  )
  if (!askedWho.granted) return askedWho
  const { asked, answered } = told
  if (asked !== undefined && answered !== undefined && answered > asked) {
    return refused('more-answers-than-asked', {}, 'answered')
  }
  const source = about('source', needed(told.source, mostInEarlierRound.source, 'source-missing'))
  if (!source.granted) return source
  const link = about('link', checkLink(told.link))
  if (!link.granted) return link
  return granted({
    ...told,
    title: title.value,
    askedWho: askedWho.value,
    source: source.value,
    link: link.value,
  })
}
