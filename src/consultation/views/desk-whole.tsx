// SPDX-License-Identifier: EUPL-1.2
// The answer as a whole: stance, stance on each document, overall text, the round's questions. One
// form: whichever button is pressed, everything that was written is saved.

import { Button, Hidden, PostForm, Radios, Select, TextArea } from '#web/form.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { listSections, titleOf } from '../rules/answer-sections.ts'
import { mostCharacters, stances, type Stance } from '../rules/consultation.ts'
import { factOfQuestion, factOfStance, findStance } from '../rules/seen.ts'
import { partPath, savedBy, seenOfDeskWhole, wholeForm, type DeskProps } from './desk-model.ts'
import { fieldsOf, Prose } from './look.tsx'
import { stanceWords } from './stances.ts'

export function DeskWhole(props: DeskProps) {
  const { look, model } = props
  return (
    <>
      <PostForm
        class="stack-l"
        action={look.link(`/remiss/${model.consultation.slug}/svara`)}
        seen={seenOfDeskWhole(model)}
        noValidate
      >
        <Hidden values={{ gor: wholeForm }} />
        <WholeStance {...props} />
        <Overall {...props} />
        {model.questions.length > 0 && <Questions {...props} />}
        {model.documents.length > 1 && <DocumentStances {...props} />}
      </PostForm>
      <FirstSection {...props} />
    </>
  )
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

function WholeStance({ look, model, form }: DeskProps) {
  const { words, language } = look
  const saved = findStance(model.draft, { kind: 'package' })
  const field = fieldsOf(look, wholeForm, form)
  return (
    <section class="panel stack" id="helheten" aria-label={words.desk.whole}>
      <Radios
        {...field('hallning', saved?.stance ?? '')}
        label={words.desk.wholeTitle}
        hint={words.desk.wholeHint}
        isRow
        options={stances.map((stance) => ({
          value: stance,
          text: stanceWords[stance][language],
          hint: words.stanceMeans[stance],
        }))}
      />
      <div class="row between">
        <Button text={words.desk.saveStance} name="plats" value="helheten" />
        <p class="xs muted">{saved ? savedBy(look, model.names, saved) : words.desk.noSaved}</p>
      </div>
    </section>
  )
}

function Overall({ look, model, form }: DeskProps) {
  const { words } = look
  const { draft } = model
  const field = fieldsOf(look, wholeForm, form)
  return (
    <section class="panel stack" id="kommentar" aria-label={words.desk.overall}>
      <TextArea
        {...field('text', draft?.overallText)}
        label={words.desk.overall}
        hint={words.desk.overallHint}
        most={mostCharacters.overallText}
        rows={8}
        isOptional
      />
      <SavedNow {...{ look, form }} field="text" text={draft?.overallText} />
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
  const isWrong = form?.name === wholeForm && form.errors.some((error) => error.field === field)
  if (!isWrong || !text || text === form.typed[field]) return null
  return (
    <div class="stack-s" role="group" aria-label={look.words.desk.savedNow}>
      <p class="small strong">{look.words.desk.savedNow}</p>
      <Prose text={text} />
    </div>
  )
}

function Questions(props: DeskProps) {
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

function Question(
  props: DeskProps & { readonly question: DeskProps['model']['questions'][number] },
) {
  const { look, model, form, question } = props
  const saved = model.draft?.answers.find((one) => one.questionId === question.id)
  const field = fieldsOf(look, wholeForm, form)
  return (
    <div class="stack-s">
      <TextArea
        {...field(factOfQuestion(question.id), saved?.text)}
        label={question.text}
        most={mostCharacters.questionAnswer}
        rows={3}
        isOptional
      />
      <SavedNow {...{ look, form }} field={factOfQuestion(question.id)} text={saved?.text} />
      {saved && <p class="xs muted">{savedBy(look, model.names, saved)}</p>}
    </div>
  )
}

function DocumentStances({ look, model, form }: DeskProps) {
  const { words, language } = look
  const field = fieldsOf(look, wholeForm, form)
  return (
    <section class="panel stack" id="dokumenten" aria-labelledby="dokumenten-rubrik">
      <h2 id="dokumenten-rubrik">{words.desk.documents}</h2>
      <p class="small muted">{words.desk.documentsNote}</p>
      {model.documents.map(({ version }) => {
        const subject = { kind: 'document', versionId: version.id } as const
        const saved = findStance(model.draft, subject)
        return (
          <div key={version.id} class="stack-s">
            <Select
              {...field(factOfStance(subject), saved?.stance ?? '')}
              label={version.title}
              options={stanceOptions(words.desk.noStance, language)}
            />
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

function stanceOptions(none: string, language: 'sv' | 'en') {
  return [
    { value: '', text: none },
    ...stances.map((stance: Stance) => ({ value: stance, text: stanceWords[stance][language] })),
  ]
}
