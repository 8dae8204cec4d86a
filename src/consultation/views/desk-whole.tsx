// SPDX-License-Identifier: EUPL-1.2
// The answer as a whole: stance, stance on each document, overall text, the round's questions.

import { Button, Hidden, Radios, Select, TextArea } from '#web/form.tsx'
import { stanceWords } from '#web/stance-bar.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { listSections, titleOf } from '../rules/answer-sections.ts'
import { mostCharacters, stances, type Stance } from '../rules/consultation.ts'
import { partPath, savedBy, type DeskProps } from './desk-model.ts'
import { fieldsOf } from './look.tsx'

export function DeskWhole(props: DeskProps) {
  return (
    <>
      <p class="small">{props.look.words.desk.eachBox}</p>
      <WholeStance {...props} />
      <Overall {...props} />
      {props.model.questions.length > 0 && <Questions {...props} />}
      {props.model.documents.length > 1 && <DocumentStances {...props} />}
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

const action = ({ look, model }: DeskProps) => look.link(`/remiss/${model.consultation.slug}/svara`)

function WholeStance(props: DeskProps) {
  const { look, model, form } = props
  const { words, language } = look
  const saved = model.draft?.stances.find(({ subject }) => subject.kind === 'package')
  const field = fieldsOf(look, 'helhet', form)
  return (
    <section class="panel" id="helheten" aria-label={words.desk.whole}>
      <form class="stack" method="post" action={action(props)} noValidate>
        <Hidden values={{ gor: 'helhet' }} />
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
          <Button text={words.desk.saveStance} />
          <p class="xs muted">{saved ? savedBy(look, model.names, saved) : words.desk.noSaved}</p>
        </div>
      </form>
    </section>
  )
}

function Overall(props: DeskProps) {
  const { look, model, form } = props
  const { words } = look
  const field = fieldsOf(look, 'text', form)
  const { draft } = model
  return (
    <section class="panel" id="kommentar" aria-label={words.desk.overall}>
      <form class="stack" method="post" action={action(props)} noValidate>
        <Hidden values={{ gor: 'text', revision: draft?.revision ?? 1 }} />
        <TextArea
          {...field('text', draft?.overallText)}
          label={words.desk.overall}
          hint={words.desk.overallHint}
          most={mostCharacters.overallText}
          rows={8}
          isOptional
        />
        <div class="row between">
          <Button text={words.desk.saveOverall} look="secondary" />
          <p class="xs muted">
            {draft && draft.overallText !== ''
              ? savedBy(look, model.names, draft)
              : words.desk.noSaved}
          </p>
        </div>
      </form>
    </section>
  )
}

function Questions(props: DeskProps) {
  const { look, model } = props
  return (
    <section class="panel stack" aria-labelledby="fragorna">
      <h2 id="fragorna">{look.words.desk.questionsTitle}</h2>
      {model.questions.map((question) => (
        <Question key={question.id} {...props} question={question} />
      ))}
    </section>
  )
}

function Question(
  props: DeskProps & { readonly question: DeskProps['model']['questions'][number] },
) {
  const { look, model, form, question } = props
  const { words } = look
  const saved = model.draft?.answers.find((one) => one.questionId === question.id)
  const field = fieldsOf(look, `fraga-${question.id}`, form)
  return (
    <form
      class="stack-s"
      method="post"
      action={action(props)}
      noValidate
      id={`fraga-${question.id}`}
      aria-label={question.text}
    >
      <Hidden values={{ gor: 'fraga', fraga: question.id, sett: saved?.updatedAt ?? '' }} />
      <TextArea
        {...field('svar', saved?.text)}
        label={question.text}
        most={mostCharacters.questionAnswer}
        rows={3}
        isOptional
      />
      <div class="row between">
        <Button text={words.desk.saveAnswer} look="secondary" isSmall />
        <p class="xs muted">{saved ? savedBy(look, model.names, saved) : words.desk.noSaved}</p>
      </div>
    </form>
  )
}

function DocumentStances(props: DeskProps) {
  const { look, model, form } = props
  const { words, language } = look
  return (
    <section class="panel stack" aria-labelledby="dokumenten">
      <h2 id="dokumenten">{words.desk.documents}</h2>
      <p class="small muted">{words.desk.documentsNote}</p>
      {model.documents.map(({ version }) => {
        const saved = model.draft?.stances.find(
          ({ subject }) => subject.kind === 'document' && subject.versionId === version.id,
        )
        const field = fieldsOf(look, `dokument-${version.id}`, form)
        return (
          <form
            key={version.id}
            class="inline-form"
            method="post"
            action={action(props)}
            id={`dokument-${version.id}`}
          >
            <Hidden values={{ gor: 'dokument', version: version.id }} />
            <Select
              {...field('hallning', saved?.stance ?? '')}
              label={version.title}
              options={stanceOptions(words.desk.noStance, language)}
            />
            <Button text={words.desk.saveStance} look="secondary" />
            {saved && <p class="xs muted">{savedBy(look, model.names, saved)}</p>}
          </form>
        )
      })}
    </section>
  )
}

function stanceOptions(none: string, language: 'sv' | 'en') {
  return [
    { value: '', text: none },
    ...stances.map((stance: Stance) => ({ value: stance, text: stanceWords[stance][language] })),
  ]
}
