// SPDX-License-Identifier: EUPL-1.2
// What a process leader may add to a process: a day in the timeline, a round.

import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import {
  Button,
  DayField,
  ErrorSummary,
  Hidden,
  type Option,
  PostForm,
  Radios,
  Select,
  TextField,
} from '#web/form.tsx'
import { messagesIn } from '../messages.ts'
import { branches, mostCharacters, type Revision } from '../rules/revision.ts'

export type ManageForm = {
  readonly name: 'dag' | 'omgang'
  readonly typed: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
}

type ManageProps = {
  readonly language: Language
  readonly revision: Revision
  /** Rounds that no process has yet. */
  readonly rounds: readonly Option[]
  readonly form: ManageForm | undefined
  readonly done: string | undefined
  readonly link: (path: string) => string
}

export function ManageView(props: ManageProps) {
  const { language, revision, form, done, link } = props
  const words = messagesIn(language).manage
  return (
    <div class="stack-l">
      {form && <ErrorSummary errors={form.errors} language={language} idPrefix={form.name} />}
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

function MilestoneForm({ language, revision, form, link }: ManageProps) {
  const words = messagesIn(language)
  const own = form?.name === 'dag' ? form : undefined
  const field = (name: string) => ({
    name,
    language,
    idPrefix: 'dag',
    errors: own?.errors ?? [],
    value: own?.typed[name] ?? '',
  })
  return (
    <section class="panel stack" aria-labelledby="ny-dag">
      <h2 id="ny-dag">{words.manage.milestone}</h2>
      <PostForm class="form" action={link(`/sa-gar-det/${revision.slug}/hantera`)} noValidate>
        <Hidden values={{ gor: 'dag' }} />
        <Radios
          {...field('rad')}
          label={words.manage.branch}
          options={branches.map((branch) => ({ value: branch, text: words.branch[branch] }))}
          isRow
        />
        <TextField {...field('titel')} label={words.manage.titleSv} most={mostCharacters.title} />
        <TextField
          {...field('titel-en')}
          label={words.manage.titleEn}
          most={mostCharacters.title}
        />
        <DayField {...field('borjar')} label={words.manage.startsOn} />
        <DayField
          {...field('slutar')}
          label={words.manage.endsOn}
          hint={words.manage.endsHint}
          isOptional
        />
        <TextField
          {...field('kalla')}
          label={words.manage.source}
          hint={words.manage.sourceHint}
          most={mostCharacters.title}
          isOptional
        />
        <Button text={words.manage.add} />
      </PostForm>
    </section>
  )
}

function RoundForm({ language, revision, rounds, form, link }: ManageProps) {
  const words = messagesIn(language).manage
  const own = form?.name === 'omgang' ? form : undefined
  return (
    <section class="panel stack" aria-labelledby="ny-omgang">
      <h2 id="ny-omgang">{words.round}</h2>
      {rounds.length === 0 ? (
        <p class="muted">{words.noRounds}</p>
      ) : (
        <PostForm class="form" action={link(`/sa-gar-det/${revision.slug}/hantera`)} noValidate>
          <Hidden values={{ gor: 'omgang' }} />
          <Select
            name="omgang"
            idPrefix="omgang"
            label={words.roundLabel}
            hint={words.roundNote}
            options={[{ value: '', text: '–' }, ...rounds]}
            value={own?.typed['omgang'] ?? ''}
            language={language}
            errors={own?.errors ?? []}
          />
          <Button text={words.attach} />
        </PostForm>
      )}
    </section>
  )
}
