// SPDX-License-Identifier: EUPL-1.2
// A form that comes back to the one who sent it: with what she typed, what is to be mended, and what
// has changed since she opened it.

import type { FieldError } from '#kernel/faults.ts'
import { formatInstant } from '#kernel/dates-in-words.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { changedFacts, seenField, type Seen } from '#kernel/seen.ts'
import { ErrorList, ErrorSummary } from './form.tsx'
import { Table } from './table.tsx'
import { words } from './words.ts'

/** How a fact of a mark is told. */
export type FactWords = {
  readonly what: string
  /** The value in words, '' being nothing. A value that came with a form may be anything. */
  readonly say: (value: string) => string
  /** Who made it what it is now, and when. */
  readonly by?: string | undefined
  /** What the reader typed about the same thing. */
  readonly typed?: string | undefined
}

/** Something that is not as the reader of a form saw it. */
export type Change = {
  readonly fact: string
  readonly what: string
  /** Nothing when the form does not tell. */
  readonly seen: string | undefined
  readonly now: string
  readonly by: string | undefined
  readonly typed: string | undefined
}

export type ReturnedForm = {
  readonly typed: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  readonly changes: readonly Change[]
}

/** A form that nobody has sent. */
export const untouched: ReturnedForm = { typed: {}, errors: [], changes: [] }

/** A form as it comes back. That its mark no longer holds, an error of the field of marks, the changes say with more words. */
export function comesBack(
  typed: ReturnedForm['typed'],
  errors: readonly FieldError[],
  changes: readonly Change[],
): ReturnedForm {
  const isTold = changes.length > 0
  const told = errors.filter(({ field }) => !isTold || field !== seenField)
  return {
    typed,
    errors: told.map((error) => (error.field === seenField ? { ...error, field: '' } : error)),
    changes,
  }
}

/** What changed between a mark that came with a form and what stands now; a fact without words does not compile. */
export function tellChanges<Fact extends string>(
  seen: Seen,
  now: Seen<Fact>,
  factWords: Readonly<Record<Fact, FactWords>>,
): readonly Change[] {
  return changedFacts(seen, now).map((fact) => {
    const { what, say, by, typed } = factWords[fact]
    const before = Object.hasOwn(seen, fact) ? seen[fact] : undefined
    return {
      fact,
      what,
      seen: before === undefined ? undefined : say(before),
      now: say(now[fact]),
      by,
      typed: typed || undefined,
    }
  })
}

/** «Ingrid Lövmark, 19 mars 2026 kl. 10.04». */
export function tellWho(name: string | undefined, at: Instant, language: Language): string {
  return [name, formatInstant(at, language)].filter((part) => part).join(', ')
}

/** First on a page whose form came back: what has changed, or else what is to be mended. */
export function WhyReturned({
  form: { errors, changes },
  language,
  idPrefix,
}: {
  readonly form: Pick<ReturnedForm, 'errors' | 'changes'>
  readonly language: Language
  readonly idPrefix?: string | undefined
}) {
  const word = words[language]
  if (changes.length === 0) {
    return <ErrorSummary errors={errors} language={language} {...(idPrefix && { idPrefix })} />
  }
  const hasTyped = changes.some(({ typed }) => typed !== undefined)
  return (
    <div
      class="error-summary stack"
      role="alert"
      aria-labelledby="changed-title"
      tabindex={-1}
      // Where the reader begins when the form comes back; without script this is how focus moves.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autofocus
    >
      <h2 id="changed-title">{word.changed}</h2>
      <p>{word.changedLead}</p>
      <Table
        caption={word.changed}
        hidesCaption
        columns={[
          { heading: word.changedWhat },
          { heading: word.changedSeen },
          ...(hasTyped ? [{ heading: word.changedTyped }] : []),
          { heading: word.changedNow },
          { heading: word.changedBy },
        ]}
        rows={changes.map((change) => ({
          key: change.fact,
          cells: [
            change.what,
            change.seen ?? word.notKnown,
            ...(hasTyped ? [change.typed ?? '–'] : []),
            <strong>{change.now}</strong>,
            change.by ?? '–',
          ],
        }))}
      />
      <ErrorList errors={errors} {...(idPrefix && { idPrefix })} />
    </div>
  )
}
