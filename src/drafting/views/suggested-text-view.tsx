// SPDX-License-Identifier: EUPL-1.2
// What is suggested, in its place in the draft: other words as tracked changes in the text, what is struck
// as struck, what is new after what it is put after. Of words that say otherwise of the same provision, each
// stands below the text.

import type { Language } from '#kernel/language.ts'
import { RichTextView } from '#web/rich-text.tsx'
import { differWording } from '../../agreement/rules/comparison/wording.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { subtreeOf } from '../../agreement/rules/provision-tree.ts'
import { DifferenceView } from '../../agreement/views/difference-view.tsx'
import { messagesIn } from '../messages.ts'
import { SuggestedWords, SuggestionNote, type ShownSuggestion } from './suggestion-view.tsx'

type InPlace = {
  readonly suggestions: readonly ShownSuggestion[]
  readonly provision: NumberedProvision
  readonly language: Language
}

const isOf = (provision: NumberedProvision) => (shown: ShownSuggestion) =>
  shown.suggestion.provisionId === provision.id

/** The words of a provision as they would be; `fallback` draws them as they are. */
export function WordsWithSuggestions({
  suggestions,
  provision,
  language,
  id,
}: InPlace & { readonly id: string }) {
  const applying = suggestions.filter(({ standing }) => standing === 'applies')
  const isStruck = applying.some(
    ({ suggestion }) =>
      suggestion.kind === 'strike' && suggestion.madeAgainst.some((one) => one.id === provision.id),
  )
  if (isStruck) {
    return (
      <DifferenceView
        difference={differWording(provision, undefined)}
        isWhole
        language={language}
      />
    )
  }
  const own = suggestions.filter(isOf(provision))
  const words = own.filter(({ suggestion }) => suggestion.kind === 'words')
  const tracked = words.find(({ standing }) => standing === 'applies')
  if (tracked) return <SuggestedWords suggestion={tracked.suggestion} language={language} />
  return (
    <>
      {provision.text.blocks.length > 0 && (
        <RichTextView text={provision.text} id={id} language={language} after={undefined} />
      )}
      {words.map((shown) => (
        <div key={shown.suggestion.id} class="suggested stack-s">
          <p class="eyebrow">{messagesIn(language).suggesting.what.words(shown.name)}</p>
          <SuggestedWords suggestion={shown.suggestion} language={language} />
        </div>
      ))}
    </>
  )
}

type Placed = {
  readonly suggestions: readonly ShownSuggestion[]
  readonly path: string
  readonly link: (path: string) => string
  readonly language: Language
}

/** Beside the provision: what is suggested of its own words. */
export function SuggestionsBeside({
  provision,
  ...placed
}: Placed & { readonly provision: NumberedProvision }) {
  return (
    <>
      {placed.suggestions
        .filter(isOf(provision))
        .filter(({ suggestion }) => suggestion.kind !== 'new')
        .map((shown) => (
          <SuggestionNote key={shown.suggestion.id} {...placed} shown={shown} />
        ))}
    </>
  )
}

/** New ones after a provision, where it ends with all that it holds. */
export function NewAfter({
  provision,
  provisions,
  ...placed
}: Placed & {
  readonly provision: NumberedProvision
  readonly provisions: readonly NumberedProvision[]
}) {
  const ending = placed.suggestions.filter(
    ({ suggestion }) =>
      suggestion.kind === 'new' &&
      subtreeOf(provisions, suggestion.provisionId).at(-1)?.id === provision.id,
  )
  return (
    <>
      {ending.map((shown) => (
        <div key={shown.suggestion.id} class="prov suggested">
          <div class="prov__text">
            <SuggestedWords suggestion={shown.suggestion} language={placed.language} />
          </div>
          <div class="margin">
            <SuggestionNote {...placed} shown={shown} />
          </div>
        </div>
      ))}
    </>
  )
}
