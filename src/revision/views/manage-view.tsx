// SPDX-License-Identifier: EUPL-1.2
// What a process leader may add to a process: a day in the timeline, a round.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Sending } from '#web/form-of.tsx'
import { Button, Hidden, type Option, PostForm } from '#web/form.tsx'
import { type Change, WhyReturned } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import { branches, type Revision } from '../rules/revision.ts'
import { milestoneForm, roundForm } from './forms.ts'

/** A form of the page as it was sent, and which one it is. */
export type ManageForm = Sending & { readonly name: string }

type ManageProps = {
  readonly language: Language
  readonly revision: Revision
  /** Rounds that no process has yet. */
  readonly rounds: readonly Option[]
  readonly form: ManageForm | undefined
  /** What is not as it was when the form that came back was drawn. */
  readonly changes: readonly Change[]
  readonly seen: { readonly milestones: Seen; readonly rounds: Seen }
  readonly done: string | undefined
  readonly link: (path: string) => string
}

export function ManageView(props: ManageProps) {
  const { language, revision, form, done, link } = props
  const words = messagesIn(language).manage
  return (
    <div class="stack-l">
      {form && (
        <WhyReturned
          form={{ errors: form.errors, changes: props.changes }}
          language={language}
          idPrefix={form.name}
        />
      )}
      <div class="stack">
        <h1>{words.title(revision.title[language])}</h1>
        <p class="lead">{words.lead}</p>
        {(done === 'dag' || done === 'omgang') && (
          <p class="saved" role="status">
            {done === 'dag' ? words.added : words.attached}
          </p>
        )}
        <p class="row small">
          <a href={link('/remiss/ny')}>{words.openConsultation}</a>
          <a href={link('/beslutsomgang/ny')}>{words.openRound}</a>
        </p>
      </div>
      <div class="cols cols--2">
        <MilestoneForm {...props} />
        <RoundForm {...props} />
      </div>
    </div>
  )
}

/** A form with its heading: its fields, and a button when there is something to send. */
function Own({
  name,
  heading,
  action,
  submit,
  seen,
  children,
}: {
  readonly name: string
  readonly heading: string
  readonly action: string
  readonly submit: string
  readonly seen: Seen
  readonly children: ComponentChildren
}) {
  return (
    <section class="panel stack" aria-labelledby={`ny-${name}`}>
      <h2 id={`ny-${name}`}>{heading}</h2>
      <PostForm class="form" action={action} seen={seen} noValidate>
        <Hidden values={{ gor: name }} />
        {children}
        <Button text={submit} />
      </PostForm>
    </section>
  )
}

function MilestoneForm({ language, revision, form, seen, link }: ManageProps) {
  const words = messagesIn(language)
  return (
    <Own
      name={milestoneForm.name}
      heading={words.manage.milestone}
      action={link(`/sa-gar-det/${revision.slug}/hantera`)}
      submit={words.manage.add}
      seen={seen.milestones}
    >
      <FieldsOf
        of={milestoneForm}
        words={words.manage.fields}
        options={{ branch: branches.map((value) => ({ value, text: words.branch[value] })) }}
        sending={form?.name === milestoneForm.name ? form : undefined}
        language={language}
      />
    </Own>
  )
}

function RoundForm({ language, revision, rounds, form, seen, link }: ManageProps) {
  const words = messagesIn(language).manage
  if (rounds.length === 0) {
    return (
      <section class="panel stack" aria-labelledby="ny-omgang">
        <h2 id="ny-omgang">{words.round}</h2>
        <p class="muted">{words.noRounds}</p>
      </section>
    )
  }
  return (
    <Own
      name={roundForm.name}
      heading={words.round}
      action={link(`/sa-gar-det/${revision.slug}/hantera`)}
      submit={words.attach}
      seen={seen.rounds}
    >
      <FieldsOf
        of={roundForm}
        words={words.roundFields}
        options={{ round: rounds }}
        sending={form?.name === roundForm.name ? form : undefined}
        language={language}
      />
    </Own>
  )
}
