// SPDX-License-Identifier: EUPL-1.2
// The marking of a text: what is missing, what does not agree, and every provision with its mark.

import type { Language } from '#kernel/language.ts'
import { Notice } from '#web/parts.tsx'
import { ActorTag } from '#web/symbols.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { markingWords } from '../messages/marking.ts'
import type { CarriedMark } from '../rules/carrying.ts'
import type { Contradiction, Gap } from '../rules/findings.ts'
import type { SituationWord } from '../rules/situation-word.ts'
import { findWord, nameIn } from './naming.ts'

export const markingRoot = '/markning'

export function nameOfProvision({ number, heading, plainText }: NumberedProvision): string {
  return [number, heading].filter(Boolean).join(' ') || [...plainText].slice(0, 60).join('')
}

/** Which texts there are to mark. */
export function MarkedTextsView({
  texts,
  language,
  link,
}: {
  readonly texts: readonly Version[]
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const words = markingWords(language)
  return (
    <div class="stack measure">
      <h1>{words.texts}</h1>
      <p class="lead">{words.lead}</p>
      {texts.length === 0 && <p>{words.noTexts}</p>}
      <ul class="dotted">
        {texts.map((version) => (
          <li key={version.id}>
            <a href={link(`${markingRoot}/${version.documentSlug}/${version.label}`)} lang="sv">
              {editionName(version)}
            </a>
            {version.status === 'draft' && ` (${words.draft})`}
          </li>
        ))}
      </ul>
    </div>
  )
}

export function MarkingView({
  version,
  provisions,
  marks,
  gaps,
  contradictions,
  known,
  isSaved,
  language,
  link,
}: {
  readonly version: Version
  readonly provisions: readonly NumberedProvision[]
  readonly marks: ReadonlyMap<string, CarriedMark>
  readonly gaps: readonly Gap[]
  readonly contradictions: readonly Contradiction[]
  readonly known: readonly SituationWord[]
  readonly isSaved: boolean
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const words = markingWords(language)
  const edition = editionName(version)
  const hrefOf = ({ id }: NumberedProvision) =>
    link(`${markingRoot}/${version.documentSlug}/${version.label}/${id}`)
  return (
    <div class="stack-l">
      {isSaved && (
        <Notice tone="ok">
          <p>{words.saved}</p>
        </Notice>
      )}
      <div class="stack-s">
        <h1>
          <WithSwedish text={words.title(edition)} swedish={edition} language={language} />
        </h1>
        <p class="lead">{words.lead}</p>
      </div>
      {contradictions.length > 0 && (
        <section class="stack-s" aria-labelledby="motsager">
          <h2 id="motsager">{words.contradictions(contradictions.length)}</h2>
          <ul class="plain stack-s">
            {contradictions.map(({ one, other }) => (
              <li key={`${one.id} ${other.id}`}>
                <a href={hrefOf(one)}>{words.contradicts(one.number, other.number)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack-s" aria-labelledby="luckor">
        <h2 id="luckor">{words.gaps(gaps.length)}</h2>
        {gaps.length === 0 && <p>{words.noGaps}</p>}
        <ul class="plain stack-s">
          {gaps.map(({ provision, why }) => (
            <li key={provision.id}>
              <a href={hrefOf(provision)} lang="sv">
                {nameOfProvision(provision)}
              </a>{' '}
              <span class="xs muted">{words[why]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack-s" aria-labelledby="alla">
        <h2 id="alla">{words.all}</h2>
        <ul class="plain stack-s">
          {provisions.map((provision) => (
            <li key={provision.id}>
              <a href={hrefOf(provision)} lang="sv">
                {nameOfProvision(provision)}
              </a>{' '}
              <MarkInShort carried={marks.get(provision.id)} {...{ known, language }} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function MarkInShort({
  carried,
  known,
  language,
}: {
  readonly carried: CarriedMark | undefined
  readonly known: readonly SituationWord[]
  readonly language: Language
}) {
  const words = markingWords(language)
  if (!carried) return <span class="xs muted">{words.notMarked}</span>
  const { mark, isCarried } = carried
  const { responsible } = mark
  const about = [
    ...mark.measures.map((slug) => findWord(known, 'measure', slug)),
    ...mark.settings.map((slug) => findWord(known, 'setting', slug)),
  ].flatMap((word) => (word ? [nameIn(word, language)] : []))
  return (
    <span class="xs">
      {responsible === 'unclear' || responsible === 'none' ? (
        <span>{words.markings[responsible]}</span>
      ) : (
        <ActorTag actor={responsible === 'both' ? 'joint' : responsible} language={language} />
      )}{' '}
      <span class="muted">{[...about, ...(isCarried ? [words.carried] : [])].join(' · ')}</span>
    </span>
  )
}
