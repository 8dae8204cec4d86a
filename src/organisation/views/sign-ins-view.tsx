// SPDX-License-Identifier: EUPL-1.2
// Accounts at a second provider, for the administrator who says whose they are.

import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Sending } from '#web/form-of.tsx'
import { Button, Hidden, PostForm } from '#web/form.tsx'
import { DayTime, Empty, Notice, Pairs } from '#web/parts.tsx'
import { type Change, WhyReturned } from '#web/returned.tsx'
import { Table } from '#web/table.tsx'
import { signInMessages } from '../messages/sign-ins.ts'
import type { IdentityRow } from '../rules/identity-request.ts'
import { signInAnswers, signInForm } from './forms.ts'

export type ShownRequest = IdentityRow & {
  readonly name: string
  readonly answeredByName: string
  readonly isOwn: boolean
  /** Where the person's accounts are, by host. */
  readonly accounts: readonly string[]
  readonly seen: Seen
}

/** The form that came back, and which request it was about. */
export type ReturnedAnswer = Sending & {
  readonly requestId: string
  readonly changes: readonly Change[]
}

type SignInsProps = {
  readonly language: Language
  readonly requests: readonly ShownRequest[]
  readonly returned: ReturnedAnswer | undefined
  readonly isSaved: boolean
  readonly link: (path: string) => string
}

export function SignInsView(props: SignInsProps) {
  const { language, requests, returned } = props
  const words = signInMessages(language)
  const waiting = requests.filter(({ status }) => status === 'waiting')
  const answered = requests.filter(({ status }) => status !== 'waiting')
  return (
    <div class="stack-l">
      {returned && (
        <WhyReturned
          form={returned}
          language={language}
          idPrefix={signInForm(returned.requestId).name}
        />
      )}
      <div class="stack measure">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {props.isSaved && (
          <p class="saved" role="status">
            {words.saved}
          </p>
        )}
        {waiting.length > 0 && <p>{words.how}</p>}
      </div>
      <section class="stack" aria-labelledby="vantar">
        <h2 id="vantar">{words.waiting}</h2>
        {waiting.map((one) => (
          <Waiting key={one.id} one={one} props={props} />
        ))}
        {waiting.length === 0 && (
          <Empty>
            <p>{words.none}</p>
          </Empty>
        )}
      </section>
      {answered.length > 0 && <Answered requests={answered} language={language} />}
    </div>
  )
}

function Waiting({ one, props }: { readonly one: ShownRequest; readonly props: SignInsProps }) {
  const { language, returned, link } = props
  const words = signInMessages(language)
  const form = signInForm(one.id)
  const id = `inloggning-${one.id}`
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h3 id={id}>{one.name}</h3>
      <Pairs
        pairs={[
          [words.email, one.email],
          [words.provider, `${one.provider}, ${hostOf(one.issuer)}`],
          [
            words.account,
            <code key="account" class="mono">
              {one.subject}
            </code>,
          ],
          [words.accounts, one.accounts.join(', ')],
          [words.askedOn, <DayTime key="asked" day={one.askedOn} language={language} />],
          [words.answerBy, <DayTime key="until" day={one.answerBy} language={language} />],
        ]}
      />
      {one.isOwn ? (
        <Notice tone="wait">{words.own}</Notice>
      ) : (
        <PostForm
          class="form measure"
          action={link('/admin/inloggningar')}
          seen={one.seen}
          noValidate
        >
          <Hidden values={{ begaran: one.id }} />
          <FieldsOf
            of={form}
            words={words.fields}
            language={language}
            options={{
              answer: signInAnswers.map((value) => ({ value, text: words.options[value] })),
            }}
            sending={returned?.requestId === one.id ? returned : undefined}
          />
          <Button text={words.saveFor(one.name)} />
        </PostForm>
      )}
    </section>
  )
}

function Answered({
  requests,
  language,
}: {
  readonly requests: readonly ShownRequest[]
  readonly language: Language
}) {
  const words = signInMessages(language)
  return (
    <section class="panel stack" aria-labelledby="besvarade">
      <h2 id="besvarade">{words.answered}</h2>
      <Table
        caption={words.answeredCaption}
        hidesCaption
        columns={[
          { heading: words.person },
          { heading: words.provider },
          { heading: words.answer },
          { heading: words.by },
          { heading: words.on },
        ]}
        rows={requests.map((one) => ({
          key: one.id,
          cells: [
            one.name,
            `${one.provider}, ${hostOf(one.issuer)}`,
            words.status[one.status],
            one.answeredByName,
            <DayTime key="day" day={one.answeredOn!} language={language} />,
          ],
        }))}
      />
    </section>
  )
}

function hostOf(issuer: string): string {
  return new URL(issuer).host
}
