// SPDX-License-Identifier: EUPL-1.2
// A change word by word: old words before new, marked for eye, ear and paper.

import type { Language } from '#kernel/language.ts'
import { words } from './words.ts'

export type ChangedRun = {
  readonly kind: 'same' | 'deleted' | 'inserted'
  readonly text: string
  /** Shown whole: the texts were too long and too unlike to be compared inside it. */
  readonly isWhole?: true
}

export function WordChange({
  runs,
  language,
}: {
  readonly runs: readonly ChangedRun[]
  readonly language: Language
}) {
  const word = words[language]
  return (
    <>
      {runs.map((run, place) => {
        // Runs have no identity of their own; their place is what they are known by.
        if (run.kind === 'inserted') {
          return (
            <ins key={place}>
              <span class="hidden">{word.added} </span>
              {run.text}
              <span class="hidden"> {word.addedEnd}</span>
            </ins>
          )
        }
        if (run.kind === 'deleted') {
          return (
            <del key={place}>
              <span class="hidden">{word.removed} </span>
              {run.text}
              <span class="hidden"> {word.removedEnd}</span>
            </del>
          )
        }
        return <span key={place}>{run.text}</span>
      })}
      {runs.some(({ isWhole }) => isWhole) && <ShownWhole language={language} />}
    </>
  )
}

/** Why a long change is not marked word by word. */
export function ShownWhole({ language }: { readonly language: Language }) {
  return (
    <small class="xs muted" lang={language}>
      {' '}
      {words[language].shownWhole}
    </small>
  )
}
