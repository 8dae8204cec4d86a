// SPDX-License-Identifier: EUPL-1.2
// One page for paper: a whole package, or one version, with what identifies each text.

import type { Day } from '#kernel/day.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#web/form.tsx'
import { Fingerprint, Notice, Pairs } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import type { BesideText } from '../rules/beside-text.ts'
import type { NumberedProvision, VersionText } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import { TextView, type Margin } from './text-view.tsx'

export type PrintedText = VersionText & Pick<BesideText, 'laws' | 'sharedTexts'>

export type PrintProps = {
  readonly language: Language
  readonly texts: readonly PrintedText[]
  /** Given for a package; a version alone needs no cover. */
  readonly cover:
    { readonly title: string; readonly packageHash: string; readonly createdOn: Day } | undefined
  /** What can be done with the package, for those who may. */
  readonly nextSteps?: readonly { readonly text: string; readonly href: string }[]
  readonly hrefOf: (text: VersionText) => string
  readonly link: (path: string) => string
}

export function PrintView({ language, texts, cover, nextSteps, hrefOf, link }: PrintProps) {
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <div class="tools">
        <Notice tone="none" icon="print">
          <p>{words.package.printNote}</p>
        </Notice>
      </div>
      {cover && (
        <div class="stack">
          <h1 lang="sv">{cover.title}</h1>
          <p class="lead">{words.package.lead(texts.length)}</p>
          <Pairs
            pairs={[
              [words.package.made, formatDay(cover.createdOn, language)],
              [words.package.hash, <Fingerprint key="hash" hash={cover.packageHash} />],
            ]}
          />
          {nextSteps && nextSteps.length > 0 && (
            <p class="row tools">
              {nextSteps.map(({ text, href }) => (
                <ButtonLink key={href} text={text} href={href} look="secondary" />
              ))}
            </p>
          )}
          <h2>{words.package.holds}</h2>
          <ol class="dotted">
            {texts.map(({ version }) => (
              <li key={version.id}>
                <a href={`#text-${version.documentSlug}`} lang="sv">
                  {editionName(version)}
                </a>
              </li>
            ))}
          </ol>
        </div>
      )}
      {texts.map((text) => (
        <PrintedTextView
          key={text.version.id}
          language={language}
          text={text}
          isAlone={cover === undefined}
          href={hrefOf(text)}
          link={link}
        />
      ))}
    </div>
  )
}

function PrintedTextView({
  language,
  text,
  isAlone,
  href,
  link,
}: {
  readonly language: Language
  readonly text: PrintedText
  readonly isAlone: boolean
  readonly href: string
  readonly link: (path: string) => string
}) {
  const { version, provisions } = text
  const words = messagesIn(language)
  const id = `text-${version.documentSlug}`
  const Title = isAlone ? 'h1' : 'h2'
  return (
    <article class={isAlone ? 'stack' : 'stack new-sheet'} aria-labelledby={id}>
      <Title id={id} lang="sv">
        {editionName(version)}
      </Title>
      {version.subtitle && (
        <p class="muted" lang="sv">
          {version.subtitle}
        </p>
      )}
      <p class="small">
        {version.frozenOn && <>{words.frozenOn(version.frozenOn)}. </>}
        {version.textHash && (
          <>
            {words.package.textHash}: <Fingerprint hash={version.textHash} />
          </>
        )}
      </p>
      <p class="small tools">
        <a href={href}>{words.package.readOnline}</a>
      </p>
      <div class="agreement">
        <TextView
          language={language}
          provisions={provisions}
          isExampleText={version.isExampleText}
          headingLevel={isAlone ? 2 : 3}
          anchorPrefix={`${version.documentSlug}-`}
          marginOf={(provision) => marginOnPaper(text, provision)}
          link={link}
        />
      </div>
    </article>
  )
}

/** The laws, and the shared text by its name: the places are links, and of no use on paper. */
function marginOnPaper(
  { version, laws, sharedTexts }: PrintedText,
  { id, sharedTextId, beginsOn, beginsSaid }: NumberedProvision,
): Margin {
  const shared = sharedTexts.find((one) => one.id === sharedTextId)
  return {
    laws: laws.filter(({ provisionId }) => provisionId === id),
    notes: [],
    // Paper says the day itself: it is read on many.
    ownDay: beginsOn && {
      day: { kind: 'begins', on: beginsOn, said: beginsSaid, hasBegun: false, until: [] },
      isInForce: false,
    },
    shared: shared && { note: { name: shared.name, others: [] }, readId: version.id },
  }
}
