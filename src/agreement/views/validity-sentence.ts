// SPDX-License-Identifier: EUPL-1.2
// Where an edition stands on a day, in words. Every word follows from the computed standing.

import type { Day } from '#kernel/day.ts'
import { addDays } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'
import { isInForce, type Edition } from '../rules/edition.ts'
import type { RoundStatus } from '../rules/notes.ts'
import type { ValidityOutput } from '../rules/validity.ts'

/** `strong` answers whether it applies; `rest` since when, until when and why. */
export type ValiditySentence = { readonly strong: string; readonly rest: string }

export function validitySentence(
  edition: Pick<Edition, 'adoption' | 'terms' | 'standing'>,
  asOf: Day,
  today: Day,
  language: Language,
  round?: RoundStatus,
): ValiditySentence {
  const words = messagesIn(language).validitySentence
  const { standing, adoption, terms } = edition
  if (standing && isInForce(standing)) {
    const strong =
      asOf === today
        ? words.appliesToday(today)
        : asOf < today
          ? words.applied(asOf)
          : words.willApply(asOf)
    return { strong, rest: inForce(standing, asOf, language) }
  }
  const strong =
    asOf === today
      ? words.notYetToday(today)
      : asOf < today
        ? words.notThen(asOf)
        : words.notThenByToday(asOf)
  if (!standing || !adoption) {
    if (round === 'fell') return { strong, rest: words.fell }
    const rest =
      terms && terms.startsOn > asOf ? words.proposalFrom(terms.startsOn) : words.proposal
    return { strong, rest }
  }
  if (standing.state === 'not-yet') {
    return { strong, rest: words.adopted(adoption.adoptedOn, standing.from) }
  }
  return { strong, rest: hasEnded(standing, language) }
}

function inForce(standing: ValidityOutput, asOf: Day, language: Language): string {
  const words = messagesIn(language).validitySentence
  const { currentUntil, nextExtensionOn } = standing
  // A day that has passed is nothing to act on.
  const lastNoticeDay =
    standing.lastNoticeDay && standing.lastNoticeDay >= asOf ? standing.lastNoticeDay : undefined
  const sentences = [`${words.since(standing.from)}, ${clause(standing, language)}`]
  // An extension that is decided already lies before the last day; it hangs on nobody's notice.
  const isOpen = currentUntil && nextExtensionOn && nextExtensionOn > currentUntil
  if (isOpen && lastNoticeDay) {
    sentences.push(words.extendsItself(nextExtensionOn, lastNoticeDay))
  } else if (lastNoticeDay) sentences.push(words.noticeBy(lastNoticeDay))
  return sentences.join(' ')
}

function clause(standing: ValidityOutput, language: Language): string {
  const words = messagesIn(language).validitySentence
  const { currentUntil: until, reason, state } = standing
  if (!until) {
    if (reason === 'follows-main') return words.followsMain
    return state === 'running-on' ? words.runsOn : words.openEnded
  }
  if (reason === 'follows-main') return words.followsMainUntil(until)
  if (reason === 'replaced') return words.replacedAfter(addDays(until, 1))
  if (reason === 'notice') return words.endsByNotice(until)
  if (reason === 'terminated') return words.terminatedUntil(until)
  return words.until(until)
}

function hasEnded({ currentUntil, reason }: ValidityOutput, language: Language): string {
  const words = messagesIn(language).validitySentence
  if (!currentUntil) return ''
  if (reason === 'replaced') return words.replaced(currentUntil)
  if (reason === 'notice') return words.noticed(currentUntil)
  if (reason === 'terminated') return words.terminated(currentUntil)
  if (reason === 'follows-main') return words.endedWithMain(currentUntil)
  return words.ended(currentUntil)
}
