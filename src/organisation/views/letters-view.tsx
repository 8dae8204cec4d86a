// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatInstant } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { Button, Hidden, PostForm } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { Notice } from '#web/parts.tsx'
import { type ReturnedForm, WhyReturned } from '#web/returned.tsx'
import { fields } from '../messages/fields.ts'
import { letterMessages } from '../messages/letters.ts'
import type { LetterRow } from '../rules/letter-row.ts'
import { remindersForm } from './forms.ts'
import type { letterList, ownLetterList } from './lists.ts'

type Common = {
  readonly language: Language
  readonly isDemonstration: boolean
  readonly link: (path: string) => string
}

/** A person's own letters, and whether she wants reminders. */
export function OwnLettersView(
  props: Common & {
    readonly letters: ShownList<typeof ownLetterList>
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
        <ListOf
          of={letters}
          language={language}
          link={props.link}
          cells={{
            subject: (letter) => (
              <a href={props.link(letter.path)} lang="sv">
                {letter.subject}
              </a>
            ),
            time: (letter) => <Written letter={letter} props={props} />,
            state: (letter) => <State letter={letter} props={props} />,
          }}
        />
      </section>
    </div>
  )
}

type AllLettersProps = Common & {
  readonly letters: ShownList<typeof letterList>
  readonly form: Pick<ReturnedForm, 'errors' | 'changes'>
  readonly untouched: number
  readonly isRetried: boolean
  readonly seenOf: (letter: LetterRow) => Seen
  /** Whether it can be sent once more. */
  readonly mayRetry: (letter: LetterRow) => boolean
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
        <h2 id="brev">{words.heading}</h2>
        <AllRows {...props} />
      </section>
    </div>
  )
}

function AllRows(props: AllLettersProps) {
  const { letters, link } = props
  const all = letterMessages(props.language)
  return (
    <ListOf
      of={letters}
      language={props.language}
      link={link}
      cells={{
        to: ({ to }) => (
          <>
            {to.name}
            <p class="xs muted">{to.address}</p>
          </>
        ),
        subject: (letter) => <Words letter={letter} language={props.language} />,
        time: (letter) => <Written letter={letter} props={props} />,
        state: (letter) => (
          <>
            <State letter={letter} props={props} />
            {props.mayRetry(letter) && (
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
          </>
        ),
      }}
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

/** Reminders are declined by whoever has the letter, signed in or not. */
export function StopView({
  state,
  action,
  language,
  link,
}: {
  readonly state: 'asked' | 'stopped' | 'unknown'
  readonly action: string
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const words = letterMessages(language).stop
  return (
    <div class="stack-l measure">
      <h1>{words.title}</h1>
      {state === 'asked' ? (
        <PostForm class="stack" action={action}>
          <p>{words.ask}</p>
          <Button text={words.do} />
        </PostForm>
      ) : (
        <>
          {state === 'stopped' ? (
            <Said text={words.stopped} />
          ) : (
            <p role="alert">{words.unknown}</p>
          )}
          <p>
            <a href={link('/min-part/brev')}>{words.toChoice}</a>
          </p>
        </>
      )}
    </div>
  )
}
