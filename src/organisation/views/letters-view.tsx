// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatInstant } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { Button, Hidden, PostForm, Select } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { type ReturnedForm, WhyReturned } from '#web/returned.tsx'
import { Table } from '#web/table.tsx'
import { fields } from '../messages/fields.ts'
import { letterMessages } from '../messages/letters.ts'
import type { LetterRow } from '../rules/letter-row.ts'
import { remindersForm } from './forms.ts'

type Common = {
  readonly language: Language
  readonly letters: readonly LetterRow[]
  readonly isDemonstration: boolean
  readonly link: (path: string) => string
}

/** A person's own letters, and whether she wants reminders. */
export function OwnLettersView(
  props: Common & {
    readonly wants: boolean
    readonly form: Returned | undefined
    readonly seen: Seen
    readonly isSaved: boolean
  },
) {
  const { language, letters } = props
  const all = letterMessages(language)
  const words = all.own
  return (
    <div class="stack-l">
      {props.form && <WhyReturned form={props.form} language={language} />}
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {props.isSaved && <Said text={words.saved} />}
      </div>
      <section class="panel stack" aria-labelledby="val">
        <h2 id="val">{words.choice}</h2>
        <PostForm
          class="form measure"
          action={props.link('/min-part/brev')}
          seen={props.seen}
          noValidate
        >
          <FieldsOf
            of={remindersForm}
            words={fields[language].reminders}
            options={{
              wants: [
                { value: 'ja', text: words.yes },
                { value: 'nej', text: words.no },
              ],
            }}
            begins={{ wants: props.wants ? 'ja' : 'nej' }}
            sending={props.form}
            language={language}
          />
          <p class="muted">{words.always}</p>
          <Button text={words.save} />
        </PostForm>
      </section>
      <section class="panel stack" aria-labelledby="brev">
        <h2 id="brev">{words.letters}</h2>
        {props.isDemonstration && <Notice tone="none">{all.demonstration}</Notice>}
        {letters.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Table
            caption={words.tableCaption}
            hidesCaption
            columns={[{ heading: all.subject }, { heading: all.time }, { heading: all.state }]}
            rows={letters.map((letter) => ({
              key: letter.id,
              cells: [
                <a key="subject" href={props.link(letter.path)} lang="sv">
                  {letter.subject}
                </a>,
                <Written key="time" letter={letter} props={props} />,
                <State key="state" letter={letter} props={props} />,
              ],
            }))}
          />
        )}
      </section>
    </div>
  )
}

type AllLettersProps = Common & {
  readonly form: Pick<ReturnedForm, 'errors' | 'changes'>
  readonly state: string
  readonly untouched: number
  readonly isRetried: boolean
  readonly olderThan: string | undefined
  readonly seenOf: (letter: LetterRow) => Seen
}

/** Every letter, for the one who answers for the operation. */
export function AllLettersView(props: AllLettersProps) {
  const { language } = props
  const all = letterMessages(language)
  const words = all.admin
  return (
    <div class="stack-l">
      <WhyReturned form={props.form} language={language} />
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {props.isDemonstration && <Notice tone="none">{all.demonstration}</Notice>}
        {!props.isDemonstration && props.untouched > 0 && (
          <Notice tone="warn">{words.untouched(props.untouched)}</Notice>
        )}
        {props.isRetried && <Said text={words.retried} />}
      </div>
      <section class="panel stack" aria-labelledby="brev">
        <h2 id="brev">{words.tableCaption}</h2>
        <form class="inline-form" action={props.link('/admin/utskick')}>
          <Select
            language={language}
            name="lage"
            label={all.state}
            value={props.state}
            options={[
              { value: '', text: words.everyState },
              ...Object.entries(all.status).map(([value, text]) => ({ value, text })),
            ]}
          />
          <Button text={words.show} look="secondary" />
        </form>
        {props.letters.length === 0 ? <p>{words.none}</p> : <AllRows {...props} />}
        {props.olderThan && (
          <p>
            <a href={props.link(olderAddress(props.state, props.olderThan))}>{words.older}</a>
          </p>
        )}
      </section>
    </div>
  )
}

function olderAddress(state: string, olderThan: string): string {
  return `/admin/utskick?${new URLSearchParams({ ...(state && { lage: state }), fore: olderThan })}`
}

function AllRows(props: AllLettersProps) {
  const { letters, link } = props
  const all = letterMessages(props.language)
  return (
    <Table
      caption={all.admin.tableCaption}
      hidesCaption
      columns={[
        { heading: all.to },
        { heading: all.subject },
        { heading: all.time },
        { heading: all.state },
      ]}
      rows={letters.map((letter) => ({
        key: letter.id,
        cells: [
          <>
            {letter.to.name}
            <p class="xs muted">{letter.to.address}</p>
          </>,
          <Words key="words" letter={letter} language={props.language} />,
          <Written key="time" letter={letter} props={props} />,
          <>
            <State letter={letter} props={props} />
            {letter.status === 'failed' && (
              <PostForm action={link('/admin/utskick')} seen={props.seenOf(letter)}>
                <Hidden values={{ brev: letter.id }} />
                <button
                  type="submit"
                  class="ds-button is-small"
                  data-variant="secondary"
                  aria-label={all.admin.retryOne(letter.subject)}
                >
                  {all.admin.retry}
                </button>
              </PostForm>
            )}
          </>,
        ],
      }))}
    />
  )
}

function Words({ letter, language }: { readonly letter: LetterRow; readonly language: Language }) {
  return (
    <div lang="sv">
      {letter.subject}
      <details>
        <summary lang={language}>
          {letterMessages(language).admin.text}
          <span class="hidden">: {letter.subject}</span>
        </summary>
        {letter.body.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p class="mono xs">{letter.path}</p>
      </details>
    </div>
  )
}

type Told = { readonly letter: LetterRow; readonly props: Common }

/** In the demonstration the product's day; the clock of the one who looks would say nothing. */
function Written({ letter, props }: Told) {
  return props.isDemonstration ? (
    <time dateTime={letter.queuedOn}>{formatDay(letter.queuedOn, props.language)}</time>
  ) : (
    <time dateTime={letter.queuedAt}>{formatInstant(letter.queuedAt, props.language)}</time>
  )
}

function State({ letter, props }: Told) {
  const words = letterMessages(props.language)
  if (props.isDemonstration) return <>{words.notSent}</>
  if (letter.sentAt) return <>{words.sentAt(letter.sentAt)}</>
  return (
    <>
      {words.status[letter.status]}
      {letter.attempts > 0 && (
        <p class="xs muted">
          {letter.lastError === 'too-old' ? words.tooOld : words.tries(letter.attempts)}
          {letter.status === 'queued' && `. ${words.nextTry(letter.nextAttemptAt)}`}
        </p>
      )}
      {letter.lastError && letter.lastError !== 'too-old' && (
        <p class="xs">
          <code lang="en">{letter.lastError}</code>
        </p>
      )}
    </>
  )
}

function Said({ text }: { readonly text: string }) {
  return (
    <p class="saved" role="status">
      {text}
    </p>
  )
}
