// SPDX-License-Identifier: EUPL-1.2
// One shared text: its words, a form to change them everywhere, and each place where it stands.

import type { Language } from '#kernel/language.ts'
import { FieldsOf, type Sending } from '#web/form-of.tsx'
import { Button, ErrorSummary } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import { sharedTextWords } from '../messages/fields.ts'
import type { WordingDifference } from '../../agreement/rules/comparison/wording.ts'
import { writeDraftingText } from '../rules/drafting-text.ts'
import type { RichText } from '../../agreement/rules/provision.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import type { Occurrence, SharedText } from '../../agreement/rules/shared-text.ts'
import { DifferenceView } from '../../agreement/views/difference-view.tsx'
import { sharedTextForm } from './forms.ts'
import { SeenForm } from './meanwhile-view.tsx'
import { versionLooks } from '../../agreement/views/version-looks.ts'

export type OccurrenceRow = {
  readonly occurrence: Occurrence
  readonly text: string
  readonly href: string
  /** Nothing when the words are the source's. */
  readonly difference: WordingDifference | undefined
}

type SharedTextProps = {
  readonly language: Language
  readonly source: SharedText
  readonly sending: Sending | undefined
  readonly seen: SeenWord
  readonly occurrences: readonly OccurrenceRow[]
  /** How many provisions took the new words just now. */
  readonly saved: number | undefined
  readonly preview:
    | { readonly heading: string; readonly text: RichText; readonly difference: WordingDifference }
    | undefined
  /** What is typed against what someone else saved. */
  readonly clash: WordingDifference | undefined
  readonly hasClash: boolean
  /** Who saved it, and when, as a sentence. */
  readonly changedBy: string | undefined
  readonly link: (path: string) => string
}

export function SharedTextView(props: SharedTextProps) {
  const { language, source, sending } = props
  const words = messagesIn(language).sharing
  return (
    <div class="stack-l">
      <ErrorSummary errors={sending?.errors ?? []} language={language} />
      <div class="stack">
        <p class="eyebrow">{words.title}</p>
        <h1 lang="sv">{source.name}</h1>
        {props.saved !== undefined && (
          <Notice tone="ok" icon="info">
            <p role="status">{words.saved(props.saved)}</p>
          </Notice>
        )}
      </div>
      <Clash {...props} />
      {!props.hasClash && <Current {...props} />}
      <Preview {...props} />
      <ChangeForm {...props} />
      <Occurrences {...props} />
      <p>
        <a href={props.link('/arbetsyta/gemensam-text')}>{words.back}</a>
      </p>
    </div>
  )
}

function Words({
  heading,
  text,
  id,
  language,
}: {
  readonly heading: string
  readonly text: RichText
  readonly id: string
  readonly language: Language
}) {
  return (
    <>
      {heading && (
        <p class="strong" lang="sv">
          {heading}
        </p>
      )}
      <RichTextView text={text} id={id} language={language} />
    </>
  )
}

function Current({ source, language }: SharedTextProps) {
  return (
    <section class="panel stack measure" aria-labelledby="nu">
      <h2 id="nu">{messagesIn(language).sharing.current}</h2>
      <Words heading={source.heading} text={source.text} id="nu-text" language={language} />
    </section>
  )
}

function Clash({ hasClash, clash, changedBy, source, language }: SharedTextProps) {
  const words = messagesIn(language).sharing
  if (!hasClash) return null
  return (
    <section class="stack" aria-labelledby="krock">
      <Notice tone="warn" icon="warn">
        <h2 id="krock">{words.clash}</h2>
        <p>{words.clashHelp}</p>
      </Notice>
      <div class="cols cols--2">
        <div class="panel stack-s">
          <h3>{words.theirs}</h3>
          {changedBy && <p class="small muted">{changedBy}</p>}
          <Words heading={source.heading} text={source.text} id="sparad" language={language} />
        </div>
        <div class="panel stack-s">
          <h3>{words.yours}</h3>
          {clash && <DifferenceView difference={clash} language={language} />}
        </div>
      </div>
    </section>
  )
}

function Preview({ preview, language }: SharedTextProps) {
  const words = messagesIn(language).sharing
  if (!preview) return null
  return (
    <section class="panel stack measure" aria-labelledby="forhandsgranskning">
      <h2 id="forhandsgranskning">{words.previewHeading}</h2>
      <Words heading={preview.heading} text={preview.text} id="visad" language={language} />
      <h3>{words.previewDifference}</h3>
      <DifferenceView difference={preview.difference} language={language} />
    </section>
  )
}

function ChangeForm(props: SharedTextProps) {
  const { language, sending, source, link } = props
  const words = messagesIn(language).sharing
  const following = props.occurrences.filter(
    ({ occurrence }) => occurrence.version.status === 'draft',
  ).length
  return (
    <section class="stack" aria-labelledby="andra">
      <h2 id="andra">{words.changeHeading}</h2>
      <p>{words.changes(following)}</p>
      <SeenForm
        class="panel stack"
        action={link(`/arbetsyta/gemensam-text/${source.slug}`)}
        seen={props.seen}
      >
        <FieldsOf
          of={sharedTextForm}
          words={sharedTextWords(language)}
          begins={{
            name: source.name,
            heading: source.heading,
            text: writeDraftingText(source.text),
          }}
          sending={sending}
          language={language}
        />
        <div class="row">
          <Button text={words.save} name="handling" value="spara" />
          <Button text={words.preview} name="handling" value="visa" look="secondary" />
        </div>
      </SeenForm>
    </section>
  )
}

function Occurrences({ occurrences, language }: SharedTextProps) {
  const words = messagesIn(language).sharing
  return (
    <section class="stack" aria-labelledby="platser">
      <h2 id="platser">{words.occurrences}</h2>
      {occurrences.length === 0 ? (
        <p>{words.usedNowhere}</p>
      ) : (
        <Table
          caption={words.occurrences}
          hidesCaption
          columns={[{ heading: words.place }, { heading: words.state }, { heading: words.wording }]}
          rows={occurrences.map(({ occurrence, text, href, difference }) => {
            const { version, provision } = occurrence
            const isDraft = version.status === 'draft'
            return {
              key: `${version.id} ${provision.id}`,
              cells: [
                <a key="place" href={href} lang="sv">
                  {text}
                </a>,
                <span key="state">
                  <Status of={versionLooks[version.status]} language={language} />{' '}
                  <span class="small muted">{isDraft ? words.follows : words.keeps}</span>
                </span>,
                difference ? (
                  <details key="words">
                    <summary>
                      {words.differs}
                      <span class="hidden">: {text}</span>
                    </summary>
                    <DifferenceView difference={difference} language={language} />
                  </details>
                ) : (
                  words.same
                ),
              ],
            }
          })}
        />
      )}
    </section>
  )
}
