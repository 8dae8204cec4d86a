// SPDX-License-Identifier: EUPL-1.2
// A suggestion as it is read: the words it strikes and adds, who made it and why, and what can be done with it.

import { formatInstant } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#web/form.tsx'
import { differWording } from '../../agreement/rules/comparison/wording.ts'
import { DifferenceView } from '../../agreement/views/difference-view.tsx'
import { messagesIn } from '../messages.ts'
import type { Standing, Suggestion } from '../rules/suggestions.ts'

/** One that waits, with how it stands to the draft, or one that is decided. */
export type ShownSuggestion = {
  readonly suggestion: Suggestion
  /** Nothing when it is decided. */
  readonly standing: Standing | undefined
  /** What it is about, as it is called now. */
  readonly name: string
  /** The names of who made it and who decided. */
  readonly by: string
  readonly decidedBy: string
}

/** What is struck and what is added, word by word, against the words that it was made against. */
export function SuggestedWords({
  suggestion,
  language,
}: {
  readonly suggestion: Suggestion
  readonly language: Language
}) {
  const { kind, madeAgainst, proposed } = suggestion
  if (kind === 'strike') {
    return (
      <>
        {madeAgainst.map((one) => (
          <DifferenceView
            key={one.id}
            difference={differWording(one, undefined)}
            isWhole
            language={language}
          />
        ))}
      </>
    )
  }
  const before = kind === 'words' ? madeAgainst[0] : undefined
  return (
    <DifferenceView
      difference={differWording(before, proposed)}
      isWhole={kind === 'new'}
      language={language}
    />
  )
}

/** Where a suggestion is decided about, or made anew. */
export function pathsOf({ id, kind, provisionId }: Suggestion, path: string) {
  const tail = { words: '', new: '/efter', strike: '/stryk' }[kind]
  return {
    accept: `${path}/forslag/godta?forslag=${id}`,
    reject: `${path}/forslag/avvisa?forslag=${id}`,
    anew: `${path}/foresla/${provisionId}${tail}?utgar=${id}`,
  }
}

/** Who made it and why, and the ways to decide about it. */
export function SuggestionNote({
  shown,
  path,
  link,
  language,
  isThere = true,
}: {
  readonly shown: ShownSuggestion
  readonly path: string
  readonly link: (path: string) => string
  readonly language: Language
  /** Whether what it is about is still in the draft, so that it can be made anew. */
  readonly isThere?: boolean
}) {
  const { suggestion, standing, name, by, decidedBy } = shown
  const { reason, suggestedAt, decided } = suggestion
  const words = messagesIn(language).suggesting
  const paths = pathsOf(suggestion, path)
  const about = words.about(name)
  return (
    <div
      class={`side-note${standing === 'applies' ? ' side-note--sugg' : standing ? ' side-note--miss' : ''}`}
      role="group"
      aria-label={words.group(name)}
    >
      <p class="strong">{words.what[suggestion.kind](name)}</p>
      <p class="muted">{words.by(formatInstant(suggestedAt, language), by)}</p>
      {reason && <p lang="sv">{words.because(reason)}</p>}
      {standing && standing !== 'applies' && <p>{words.standings[standing]}</p>}
      {decided && (
        <p>
          {words.outcomeBy(
            words.outcomes[decided.outcome],
            formatInstant(decided.at, language),
            decidedBy,
          )}
        </p>
      )}
      {standing && (
        <div class="row">
          {standing === 'applies' && (
            <ButtonLink
              text={words.accept}
              about={about}
              href={link(paths.accept)}
              look="secondary"
              isSmall
            />
          )}
          {standing === 'collides' && isThere && (
            <ButtonLink
              text={words.anew}
              about={about}
              href={link(paths.anew)}
              look="secondary"
              isSmall
            />
          )}
          <ButtonLink
            text={words.reject}
            about={about}
            href={link(paths.reject)}
            look="tertiary"
            isSmall
          />
        </div>
      )}
    </div>
  )
}
