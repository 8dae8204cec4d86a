// SPDX-License-Identifier: EUPL-1.2
// The answer as a whole: stance, stance on each document, overall text, the round's questions. One
// form: whichever button is pressed, everything that was written is saved.

import type { VNode } from 'preact'
import { drawFields, ownOf, seenBy } from '#web/form-of.tsx'
import { Button, Hidden, PostForm } from '#web/form.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { wholeWords } from '../messages/answer-fields.ts'
import { listSections, titleOf } from '../rules/answer-sections.ts'
import { stances, type Stance, type StanceSubject } from '../rules/consultation.ts'
import { factOfQuestion, factOfStance, findStance } from '../rules/seen.ts'
import { partPath, savedBy, seenOfModel, type AnsweringProps } from './answering-model.ts'
import { wholeForm, wholeFormOf } from './forms.ts'
import { Prose, type Setting } from './parts.tsx'
import { stanceWords } from './stances.ts'

type Props = AnsweringProps & { readonly fields: Readonly<Record<string, VNode>> }

export function AnsweringWhole(answering: AnsweringProps) {
  const { setting, model, form } = answering
  const { language, words } = setting
  const props = {
    ...answering,
    fields: drawFields({
      of: wholeFormOf(model),
      words: wholeWords(words, model),
      options: wholeOptions(setting, model),
      begins: beginsWith(model),
      sending: ownOf(wholeForm, form),
      language,
    }),
  }
  return (
    <>
      <PostForm
        class="stack-l"
        action={setting.link(`/remiss/${model.consultation.slug}/svara`)}
        seen={seenBy(wholeForm, form, seenOfModel(model))}
        noValidate
      >
        <Hidden values={{ gor: wholeForm.name }} />
        <WholeStance {...props} />
        <Overall {...props} />
        {model.questions.length > 0 && <Questions {...props} />}
        {model.documents.length > 1 && <DocumentStances {...props} />}
      </PostForm>
      <p>
        <a href={setting.link(`/remiss/${model.consultation.slug}/svara/beslut`)}>
          {words.behind.link}
        </a>
      </p>
      <FirstSection {...props} />
    </>
  )
}

/** What is saved, by the names of the fields. */
function beginsWith({ draft, questions, documents }: AnsweringProps['model']) {
  const subjects: readonly StanceSubject[] = [
    { kind: 'package' },
    ...documents.map(({ version }) => ({ kind: 'document', versionId: version.id }) as const),
  ]
  return {
    ...Object.fromEntries(
      subjects.map((subject) => [factOfStance(subject), findStance(draft, subject)?.stance ?? '']),
    ),
    [wholeForm.fields.overallText.name]: draft?.overallText ?? '',
    ...Object.fromEntries(
      questions.map(({ id }) => [
        factOfQuestion(id),
        draft?.answers.find((one) => one.questionId === id)?.text ?? '',
      ]),
    ),
  }
}

/** The stances to choose among: of the whole each with what it means, of a document also none. */
function wholeOptions({ language, words }: Setting, { documents }: AnsweringProps['model']) {
  const text = (stance: Stance) => stanceWords[stance][language]
  const own = [
    { value: '', text: words.answering.noStance },
    ...stances.map((stance) => ({ value: stance, text: text(stance) })),
  ]
  return {
    [wholeForm.fields.stance.name]: stances.map((stance) => ({
      value: stance,
      text: text(stance),
      hint: words.stanceMeans[stance],
    })),
    ...Object.fromEntries(
      documents.map(({ version }) => [
        factOfStance({ kind: 'document', versionId: version.id }),
        own,
      ]),
    ),
  }
}

/** The way on from the whole to the text itself. */
function FirstSection({ setting, model }: AnsweringProps) {
  const [first] = listSections(model.documents)
  if (!first) return null
  return (
    <p>
      <a href={setting.link(partPath(model.consultation, first))}>
        <WithSwedish
          text={setting.words.answering.next(titleOf(first.provision))}
          swedish={titleOf(first.provision)}
          language={setting.language}
        />
      </a>
    </p>
  )
}

function WholeStance({ setting, model, fields }: Props) {
  const { words } = setting
  const saved = findStance(model.draft, { kind: 'package' })
  return (
    <section class="panel stack" id="helheten" aria-label={words.answering.whole}>
      {fields[wholeForm.fields.stance.name]}
      <div class="row between">
        <Button text={words.answering.saveStance} name="plats" value="helheten" />
        <p class="xs muted">
          {saved ? savedBy(setting, model.names, saved) : words.answering.noSaved}
        </p>
      </div>
    </section>
  )
}

function Overall({ setting, model, form, fields }: Props) {
  const { words } = setting
  const { draft } = model
  const { name } = wholeForm.fields.overallText
  return (
    <section class="panel stack" id="kommentar" aria-label={words.answering.overall}>
      {fields[name]}
      <SavedNow {...{ setting, form }} field={name} text={draft?.overallText} />
      <div class="row between">
        <Button
          text={words.answering.saveOverall}
          look="secondary"
          name="plats"
          value="kommentar"
        />
        <p class="xs muted">
          {draft && draft.overallText !== ''
            ? savedBy(setting, model.names, draft)
            : words.answering.noSaved}
        </p>
      </div>
    </section>
  )
}

/** What a colleague has saved meanwhile, beside one's own words, which stand in the field. */
function SavedNow({
  setting,
  form,
  field,
  text,
}: Pick<AnsweringProps, 'setting' | 'form'> & {
  readonly field: string
  readonly text: string | undefined
}) {
  const own = ownOf(wholeForm, form)
  const isWrong = own?.errors.some((error) => error.field === field)
  if (!isWrong || !text || text === own?.form.typed[field]) return null
  return (
    <div class="stack-s" role="group" aria-label={setting.words.answering.savedNow}>
      <p class="small strong">{setting.words.answering.savedNow}</p>
      <Prose text={text} />
    </div>
  )
}

function Questions(props: Props) {
  const { setting, model } = props
  return (
    <section class="panel stack" id="fragorna" aria-labelledby="fragorna-rubrik">
      <h2 id="fragorna-rubrik">{setting.words.answering.questionsTitle}</h2>
      {model.questions.map((question) => (
        <Question key={question.id} {...props} question={question} />
      ))}
      <div>
        <Button
          text={setting.words.answering.saveAnswers}
          look="secondary"
          name="plats"
          value="fragorna"
        />
      </div>
    </section>
  )
}

function Question(
  props: Props & { readonly question: AnsweringProps['model']['questions'][number] },
) {
  const { setting, model, form, question, fields } = props
  const saved = model.draft?.answers.find((one) => one.questionId === question.id)
  return (
    <div class="stack-s">
      {fields[factOfQuestion(question.id)]}
      <SavedNow {...{ setting, form }} field={factOfQuestion(question.id)} text={saved?.text} />
      {saved && <p class="xs muted">{savedBy(setting, model.names, saved)}</p>}
    </div>
  )
}

function DocumentStances({ setting, model, fields }: Props) {
  const { words } = setting
  return (
    <section class="panel stack" id="dokumenten" aria-labelledby="dokumenten-rubrik">
      <h2 id="dokumenten-rubrik">{words.answering.documents}</h2>
      <p class="small muted">{words.answering.documentsNote}</p>
      {model.documents.map(({ version }) => {
        const subject = { kind: 'document', versionId: version.id } as const
        const saved = findStance(model.draft, subject)
        return (
          <div key={version.id} class="stack-s">
            {fields[factOfStance(subject)]}
            {saved && <p class="xs muted">{savedBy(setting, model.names, saved)}</p>}
          </div>
        )
      })}
      <div>
        <Button
          text={words.answering.saveStances}
          look="secondary"
          name="plats"
          value="dokumenten"
        />
      </div>
    </section>
  )
}
