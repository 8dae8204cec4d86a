// SPDX-License-Identifier: EUPL-1.2
// Forms that could not act when they were sent: drawn for another mandate than their sender acts under,
// or sent when the session had ended. Nothing was saved, the words are kept, and one button sends them.

import { drawnForField, switchBackField } from '#kernel/mandate.ts'
import type { ErrorFacts, KeptFacts, OtherMandateFacts, Unsent } from '#platform/http/site.ts'
import { Button, PostForm } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { Notice, Pairs } from '#web/parts.tsx'
import { doorWords } from './door-words.ts'

export function otherMandateContent(facts: OtherMandateFacts): PageContent {
  const word = doorWords[facts.language].otherMandate
  return {
    title: word.title,
    place: '',
    kind: 'work',
    hasErrors: true,
    content: <OtherMandate facts={facts} />,
  }
}

function OtherMandate({ facts }: { readonly facts: OtherMandateFacts }) {
  const all = doorWords[facts.language]
  const word = all.otherMandate
  const { drawnForInWords, actsFor } = facts
  return (
    <div class="stack measure">
      <h1>{word.title}</h1>
      <p class="lead">{word.nothingSaved}</p>
      <Pairs
        pairs={[
          [word.drawnFor, drawnForInWords ?? word.noLonger],
          [word.actsFor, actsFor ?? word.noMandate],
        ]}
      />
      {facts.hadFile && <Notice tone="warn">{word.fileIsLost}</Notice>}
      {drawnForInWords !== undefined && !facts.hadFile ? (
        <SendAgain {...facts} text={word.switchBack(drawnForInWords)} name={switchBackField} />
      ) : (
        <p>
          <a href={facts.link('/min-part/mandat')}>{all.switchMandate}</a>
        </p>
      )}
      <Written typed={facts.typed} language={facts.language} />
    </div>
  )
}

/** What was typed when the session had ended, and a button that sends it now. */
export function keptContent(facts: KeptFacts): PageContent {
  const word = doorWords[facts.language].kept
  return {
    title: word.title,
    place: '',
    kind: 'work',
    content: (
      <div class="stack measure">
        <h1>{word.title}</h1>
        <p class="lead">{word.lead}</p>
        <SendAgain {...facts} text={word.send} />
        <p>
          <a href={facts.pageHref}>{word.toPage}</a>
        </p>
        <Written typed={facts.typed} language={facts.language} />
      </div>
    ),
  }
}

const canBeSentLater: readonly ErrorFacts['status'][] = [429, 503]

/** On a page that says why a form was not taken: what it held, and a button when waiting helps. */
export function UnsentForm({
  facts: { status, language },
  unsent,
}: {
  readonly facts: Pick<ErrorFacts, 'status' | 'language'>
  readonly unsent: Unsent
}) {
  const word = doorWords[language]
  return (
    <>
      {unsent.hadFile && <Notice tone="warn">{word.unsent.fileIsLost}</Notice>}
      {canBeSentLater.includes(status) && !unsent.hadFile && (
        <SendAgain {...unsent} text={word.unsent.sendAgain} />
      )}
      <Written typed={unsent.typed} language={language} />
    </>
  )
}

/** Everything that was sent before, to be sent once more by one button. */
function SendAgain({
  action,
  typed,
  drawnFor,
  text,
  name,
}: Omit<Unsent, 'hadFile'> & {
  readonly text: string
  readonly name?: string
}) {
  return (
    <PostForm class="stack" action={action} drawnFor={drawnFor}>
      {typed
        .filter(([field]) => field !== drawnForField && field !== switchBackField)
        .map(([field, value], place) => (
          <input key={place} type="hidden" name={field} value={value} />
        ))}
      <Button text={text} {...(name !== undefined && { name, value: 'ja' })} />
    </PostForm>
  )
}

function Written({ typed, language }: Pick<OtherMandateFacts, 'typed' | 'language'>) {
  const word = doorWords[language].otherMandate
  const written = typed.filter(([, value]) => isProse(value))
  if (written.length === 0) return null
  return (
    <section class="stack" aria-labelledby="skrivet">
      <h2 id="skrivet">{word.written}</h2>
      <p>{word.writtenHint}</p>
      {written.map(([, value], place) => (
        <blockquote key={place} class="panel as-written" lang="sv">
          {value}
        </blockquote>
      ))}
    </section>
  )
}

/** Words that a person wrote, and not an id or a choice. */
const isProse = (value: string) => /\S\s+\S/u.test(value)
