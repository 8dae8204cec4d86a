// SPDX-License-Identifier: EUPL-1.2
// A form that was drawn for another mandate than its sender acts under: both are named, the words
// are kept, and one button acts under the first again and sends.

import { drawnForField } from '#kernel/mandate.ts'
import type { OtherMandateFacts } from '#platform/http/site.ts'
import { switchBackField } from '#platform/http/for-whom.ts'
import { Button, PostForm } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { Notice } from '#web/parts.tsx'
import { words } from './words.ts'

export function otherMandateContent(facts: OtherMandateFacts): PageContent {
  const word = words[facts.language].otherMandate
  return {
    title: word.title,
    place: '',
    kind: 'desk',
    hasErrors: true,
    content: <OtherMandate facts={facts} />,
  }
}

function OtherMandate({ facts }: { readonly facts: OtherMandateFacts }) {
  const all = words[facts.language]
  const word = all.otherMandate
  const { drawnForInWords, actsFor } = facts
  const written = facts.typed.filter(([, value]) => isProse(value))
  return (
    <div class="stack measure">
      <h1>{word.title}</h1>
      <p class="lead">{word.nothingSaved}</p>
      <dl class="facts">
        <dt>{word.drawnFor}</dt>
        <dd>{drawnForInWords ?? word.noLonger}</dd>
        <dt>{word.actsFor}</dt>
        <dd>{actsFor ?? word.noMandate}</dd>
      </dl>
      {facts.hadFile && <Notice tone="warn">{word.fileIsLost}</Notice>}
      {drawnForInWords !== undefined && !facts.hadFile && (
        <PostForm class="stack" action={facts.action} drawnFor={facts.drawnFor}>
          {facts.typed
            .filter(([name]) => name !== drawnForField && name !== switchBackField)
            .map(([name, value]) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            ))}
          <Button text={word.switchBack(drawnForInWords)} name={switchBackField} value="ja" />
        </PostForm>
      )}
      <p>
        <a href={facts.link('/min-part/mandat')}>{all.switchMandate}</a>
      </p>
      {written.length > 0 && (
        <section class="stack" aria-labelledby="skrivet">
          <h2 id="skrivet">{word.written}</h2>
          <p>{word.writtenHint}</p>
          {written.map(([name, value]) => (
            <blockquote key={`${name} ${value}`} class="panel as-written">
              {value}
            </blockquote>
          ))}
        </section>
      )}
    </div>
  )
}

/** Words that a person wrote, and not an id or a choice. */
const isProse = (value: string) => /\S\s+\S/u.test(value)
