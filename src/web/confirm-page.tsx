// SPDX-License-Identifier: EUPL-1.2
// The page that asks once more before a step that is public, sends letters or cannot be taken back: what
// happens, on which days, to whom letters go, what becomes public, and one button. ADR 53.

import type { ComponentChildren } from 'preact'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { FieldError } from '#kernel/faults.ts'
import {
  type AskedBefore,
  confirmedField,
  type Consequence,
  type Foretold,
  type StepBefore,
} from '#kernel/foreseen.ts'
import type { Language } from '#kernel/language.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { type Seen, seenField, writeSeen } from '#kernel/seen.ts'
import {
  Button,
  ButtonLink,
  Checkboxes,
  ErrorSummary,
  Hidden,
  PostForm,
  RefusedButton,
} from './form.tsx'
import { Notice } from './parts.tsx'
import { Icon, type IconName } from './symbols.tsx'
import { Table } from './table.tsx'
import { words } from './words.ts'

export type ConfirmProps = {
  readonly language: Language
  readonly title: string
  /** What the step is taken with, by its Swedish name. */
  readonly subject: string
  readonly foretold: Foretold
  /** Why the step cannot be taken now; there is no button then. */
  readonly refused?: string | undefined
  /** What was sent, to be sent again with the yes; nothing when the page is opened by its address. */
  readonly sent?: readonly (readonly [name: string, value: string])[]
  /** As the form's mark is written where it is no list of facts. */
  readonly seen?: Seen | string
  /** Whether she has said yes and left what is asked besides. */
  readonly isAgain?: boolean
  readonly action: string
  readonly submit: string
  readonly back: { readonly text: string; readonly href: string }
  /** What has come back, above the rest. */
  readonly above?: ComponentChildren
  readonly errors?: readonly FieldError[]
  /** What she ought to have read before she says yes, below what happens. */
  readonly more?: ComponentChildren
  /** Why the button is disabled, where what is on the page is read all the same. */
  readonly notNow?: string
}

const iconOf: Readonly<Record<Consequence, IconName>> = {
  who: 'user',
  days: 'cal',
  binding: 'lock',
  public: 'inbox',
  'never-back': 'warn',
}

export function ConfirmPage(props: ConfirmProps) {
  const { language, foretold, above, back } = props
  const said = words[language].confirm
  if (props.refused !== undefined) return <CannotBeTaken {...props} because={props.refused} />
  const asks = foretold.asks ?? []
  const sent = props.sent ?? []
  const isTicked = (asked: AskedBefore) =>
    sent.some(([name, value]) => name === asked.name && value === 'ja')
  const left = props.isAgain ? asks.filter((asked) => !isTicked(asked)) : []
  const errors = [
    ...(props.errors ?? []),
    ...left.map(({ name }): FieldError => ({ field: name, text: said.askedAgain })),
  ]
  const typed = sent.find(([name]) => name === seenField)?.[1] ?? ''
  const { seen = typed } = props
  return (
    <div class="stack-l measure">
      {above}
      <ErrorSummary errors={errors} language={language} />
      <div class="stack-s">
        <h1>{props.title}</h1>
        <p class="lead" lang="sv">
          {props.subject}
        </p>
        <p>{said.nothingYet}</p>
      </div>
      <section class="panel stack" aria-labelledby="hander">
        <h2 id="hander">{said.happens}</h2>
        {foretold.told.map(({ about, text }) => (
          <p key={text}>
            <Icon name={iconOf[about]} /> {text}
          </p>
        ))}
        <Letters letters={foretold.letters} language={language} />
      </section>
      {props.more}
      {foretold.route && foretold.route.length > 0 && (
        <Route steps={foretold.route} language={language} />
      )}
      <PostForm class="form" action={props.action} id="bekrafta" noValidate>
        <Hidden values={{ [seenField]: typeof seen === 'string' ? seen : writeSeen(seen) }} />
        <Sent sent={sent} asks={asks} />
        <Hidden values={{ [confirmedField]: 'ja' }} />
        {asks.map((asked) => (
          <Checkboxes
            key={asked.name}
            name={asked.name}
            label={asked.text}
            language={language}
            errors={errors}
            options={[{ value: 'ja', text: asked.answer }]}
            chosen={isTicked(asked) ? ['ja'] : []}
          />
        ))}
        <div class="buttons">
          {props.notNow === undefined ? (
            <Button text={props.submit} />
          ) : (
            <RefusedButton text={props.submit} reason={props.notNow} id="gar-inte" isInForm />
          )}
          <ButtonLink text={back.text} look="tertiary" href={back.href} />
        </div>
      </PostForm>
    </div>
  )
}

function CannotBeTaken({
  title,
  subject,
  above,
  back,
  because,
}: ConfirmProps & { readonly because: string }) {
  return (
    <div class="stack-l measure">
      {above}
      <div class="stack-s">
        <h1>{title}</h1>
        <p class="lead" lang="sv">
          {subject}
        </p>
      </div>
      {!above && (
        <Notice tone="warn">
          <p>{because}</p>
        </Notice>
      )}
      <p>
        <ButtonLink text={back.text} look="secondary" href={back.href} />
      </p>
    </div>
  )
}

/** What she typed is sent as she typed it; for whom it is and that she says yes are this page's own. */
function Sent({
  sent,
  asks,
}: {
  readonly sent: NonNullable<ConfirmProps['sent']>
  readonly asks: readonly AskedBefore[]
}) {
  const own = [drawnForField, seenField, confirmedField, ...asks.map(({ name }) => name)]
  return (
    <>
      {sent
        .filter(([name]) => !own.includes(name))
        .map(([name, value], place) => (
          <Hidden key={place} values={{ [name]: value }} />
        ))}
    </>
  )
}

function Letters({
  letters,
  language,
}: {
  readonly letters: Foretold['letters']
  readonly language: Language
}) {
  const said = words[language].confirm
  const names = Map.groupBy(
    letters.flatMap(({ concerns }) => concerns ?? []),
    (name) => name,
  )
  return (
    <>
      <p>
        <Icon name="mail" /> {said.letters(letters.length)}
      </p>
      {names.size > 0 && (
        <details>
          <summary>{said.lettersFor}</summary>
          <ul class="dotted" lang="sv">
            {[...names].map(([name, those]) => (
              <li key={name}>{those.length === 1 ? name : `${name} (${those.length})`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Route({
  steps,
  language,
}: {
  readonly steps: readonly StepBefore[]
  readonly language: Language
}) {
  const said = words[language].confirm
  return (
    <section class="stack" aria-labelledby="vag">
      <h2 id="vag">{said.route}</h2>
      <Table
        caption={said.route}
        hidesCaption
        columns={[{ heading: said.step }, { heading: said.who }, { heading: said.by }]}
        rows={steps.map(({ what, who, on }, place) => ({
          key: String(place),
          cells: [what, who, on ? formatDay(on, language) : said.noDay],
        }))}
      />
    </section>
  )
}
