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
import { partPath, savedBy, seenOfDeskWhole, type DeskProps } from './desk-model.ts'
import { wholeForm, wholeFormOf } from './forms.ts'
import { Prose, type Look } from './look.tsx'
import { stanceWords } from './stances.ts'

type Props = DeskProps & { readonly fields: Readonly<Record<string, VNode>> }

export function DeskWhole(desk: DeskProps) {
  const { look, model, form } = desk
  const { language, words } = look
  const props = {
    ...desk,
    fields: drawFields({
      of: wholeFormOf(model),
      words: wholeWords(words, model),
      options: wholeOptions(look, model),
      begins: beginsWith(model),
      sending: ownOf(wholeForm, form),
      language,
    }),
  }
  return (
    <>
      <PostForm
        class="stack-l"
        action={look.link(`/remiss/${model.consultation.slug}/svara`)}
        seen={seenBy(wholeForm, form, seenOfDeskWhole(model))}
        noValidate
      >
        <Hidden values={{ gor: wholeForm.name }} />
        <WholeStance {...props} />
        <Overall {...props} />
        {model.questions.length > 0 && <Questions {...props} />}
        {model.documents.length > 1 && <DocumentStances {...props} />}
      </PostForm>
      <FirstSection {...props} />
    </>
  )
}

/** What is saved, by the names of the fields. */
function beginsWith({ draft, questions, documents }: DeskProps['model']) {
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
function wholeOptions({ language, words }: Look, { documents }: DeskProps['model']) {
  const text = (stance: Stance) => stanceWords[stance][language]
  const own = [
    { value: '', text: words.desk.noStance },
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
function FirstSection({ look, model }: DeskProps) {
  const [first] = listSections(model.documents)
  if (!first) return null
  return (
    <p>
      <a href={look.link(partPath(model.consultation, first))}>
        <WithSwedish
          text={look.words.desk.next(titleOf(first.provision))}
          swedish={titleOf(first.provision)}
          language={look.language}
        />
      </a>
    </p>
  )
}

function WholeStance({ look, model, fields }: Props) {
  const { words } = look
  const saved = findStance(model.draft, { kind: 'package' })
  return (
    <section class="panel stack" id="helheten" aria-label={words.desk.whole}>
      {fields[wholeForm.fields.stance.name]}
      <div class="row between">
        <Button text={words.desk.saveStance} name="plats" value="helheten" />
        <p class="xs muted">{saved ? savedBy(look, model.names, saved) : words.desk.noSaved}</p>
      </div>
    </section>
  )
}

function Overall({ look, model, form, fields }: Props) {
  const { words } = look
  const { draft } = model
  const { name } = wholeForm.fields.overallText
  return (
    <section class="panel stack" id="kommentar" aria-label={words.desk.overall}>
      {fields[name]}
      <SavedNow {...{ look, form }} field={name} text={draft?.overallText} />
      <div class="row between">
        <Button text={words.desk.saveOverall} look="secondary" name="plats" value="kommentar" />
        <p class="xs muted">
          {draft && draft.overallText !== ''
            ? savedBy(look, model.names, draft)
            : words.desk.noSaved}
        </p>
      </div>
    </section>
  )
}

/** What a colleague has saved meanwhile, beside one's own words, which stand in the field. */
function SavedNow({
  look,
  form,
  field,
  text,
}: Pick<DeskProps, 'look' | 'form'> & {
  readonly field: string
  readonly text: string | undefined
}) {
  const own = ownOf(wholeForm, form)
  const isWrong = own?.errors.some((error) => error.field === field)
  if (!isWrong || !text || text === own?.form.typed[field]) return null
  return (
    <div class="stack-s" role="group" aria-label={look.words.desk.savedNow}>
      <p class="small strong">{look.words.desk.savedNow}</p>
      <Prose text={text} />
    </div>
  )
}

function Questions(props: Props) {
  const { look, model } = props
  return (
    <section class="panel stack" id="fragorna" aria-labelledby="fragorna-rubrik">
      <h2 id="fragorna-rubrik">{look.words.desk.questionsTitle}</h2>
      {model.questions.map((question) => (
        <Question key={question.id} {...props} question={question} />
      ))}
      <div>
        <Button text={look.words.desk.saveAnswers} look="secondary" name="plats" value="fragorna" />
      </div>
    </section>
  )
}

function Question(props: Props & { readonly question: DeskProps['model']['questions'][number] }) {
  const { look, model, form, question, fields } = props
  const saved = model.draft?.answers.find((one) => one.questionId === question.id)
  return (
    <div class="stack-s">
      {fields[factOfQuestion(question.id)]}
      <SavedNow {...{ look, form }} field={factOfQuestion(question.id)} text={saved?.text} />
      {saved && <p class="xs muted">{savedBy(look, model.names, saved)}</p>}
    </div>
  )
}

function DocumentStances({ look, model, fields }: Props) {
  const { words } = look
  return (
    <section class="panel stack" id="dokumenten" aria-labelledby="dokumenten-rubrik">
      <h2 id="dokumenten-rubrik">{words.desk.documents}</h2>
      <p class="small muted">{words.desk.documentsNote}</p>
      {model.documents.map(({ version }) => {
        const subject = { kind: 'document', versionId: version.id } as const
        const saved = findStance(model.draft, subject)
        return (
          <div key={version.id} class="stack-s">
            {fields[factOfStance(subject)]}
            {saved && <p class="xs muted">{savedBy(look, model.names, saved)}</p>}
          </div>
        )
      })}
      <div>
        <Button text={words.desk.saveStances} look="secondary" name="plats" value="dokumenten" />
      </div>
    </section>
  )
}
