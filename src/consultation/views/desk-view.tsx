// SPDX-License-Identifier: EUPL-1.2
// The desk where a party writes its answer: parts to the left, the chosen part, who wrote what.

import { formatDay, formatInstant } from '#kernel/dates-in-words.ts'
import { daysBetween } from '#kernel/day.ts'
import { ButtonLink } from '#web/form.tsx'
import { Notice, Panel, ProgressBar } from '#web/parts.tsx'
import { Icon, Shape } from '#web/symbols.tsx'
import { notBegun, stepLooks } from '../../process/views/step-looks.ts'
import { isTreated, listSections, titleOf, type AnswerChapter } from '../rules/answer-sections.ts'
import type { Reception } from '../rules/lifecycle.ts'
import { partPath, type DeskModel, type DeskProps } from './desk-model.ts'
import { DeskSection } from './desk-section.tsx'
import { DeskWhole } from './desk-whole.tsx'
import { Returned, Saved, type Look } from './look.tsx'

export function DeskView(props: DeskProps) {
  const { look, model, form, done } = props
  const { words, language, link } = look
  const { consultation, dueOn, reception } = model
  return (
    <div class="stack">
      <Returned {...{ look, form }} />
      <div class="row between">
        <div class="stack-s">
          <h1>{words.desk.title(model.name)}</h1>
          <p class="muted">
            <a href={link(`/remiss/${consultation.slug}`)} lang="sv">
              {consultation.title}
            </a>{' '}
            · {words.round.answerBy}{' '}
            <b class="strong">
              <time datetime={dueOn}>{formatDay(dueOn, language, 'long')}</time>
            </b>
            , {words.daysLeft(daysBetween(look.today, dueOn))}
          </p>
        </div>
        <ButtonLink text={words.desk.review} href={link(`/remiss/${consultation.slug}/granska`)} />
      </div>
      <Reminder reception={reception} look={look} />
      <Saved
        text={done === 'sparat' ? words.desk.saved : done === 'borta' ? words.desk.removed : ''}
      />
      <div class="answer">
        <Parts {...props} />
        <div class="stack">
          {model.section ? (
            <DeskSection {...props} section={model.section} />
          ) : (
            <DeskWhole {...props} />
          )}
        </div>
        <aside class="stack" aria-label={words.desk.inside}>
          <Inside {...props} />
          <WhenSending look={look} />
        </aside>
      </div>
    </div>
  )
}

function Reminder({ reception, look }: { readonly reception: Reception; readonly look: Look }) {
  const { words } = look
  if (reception === 'late' || reception === 'correspondence') {
    return (
      <Notice tone="warn" shape="s-clock">
        <p>{words.desk[reception]}</p>
      </Notice>
    )
  }
  return null
}

type PartState = 'done' | 'open' | 'not-begun'

function Parts({ look, model }: DeskProps) {
  const { words, link, language } = look
  const { consultation, documents, draft } = model
  const sections = listSections(documents)
  const treated = sections.filter((section) => isTreated(section, draft)).length
  const wholeDone = draft?.stances.some(({ subject }) => subject.kind === 'package') ?? false
  const share = sections.length === 0 ? 0 : Math.round((100 * treated) / sections.length)
  return (
    <nav class="stack" aria-label={words.desk.parts}>
      <div class="stack-s">
        <div class="row between small">
          <span>{words.desk.progress(treated, sections.length)}</span>
          <b class="num">{share} %</b>
        </div>
        <ProgressBar
          done={treated}
          of={sections.length}
          label={words.desk.progressLabel(treated, sections.length)}
        />
      </div>
      <ul class="sidelist">
        <li>
          <PartLink
            look={look}
            href={link(partPath(consultation, undefined))}
            text={words.desk.whole}
            state={wholeDone ? 'done' : draft ? 'open' : 'not-begun'}
            isCurrent={!model.section}
          />
        </li>
      </ul>
      {documents.map(({ version, chapters }) => (
        <div key={version.id} class="stack-s">
          <p class="xs strong muted" lang="sv">
            {version.title}
          </p>
          <ul class="sidelist" lang={language === 'sv' ? undefined : 'sv'}>
            {chapters.map((chapter) => (
              <Chapter key={chapter.provision.id} look={look} model={model} chapter={chapter} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function Chapter({
  look,
  model,
  chapter,
}: {
  readonly look: Look
  readonly model: DeskModel
  readonly chapter: AnswerChapter
}) {
  const { consultation, draft, section: current } = model
  const [first] = chapter.sections
  if (!first) return null
  const treated = chapter.sections.filter((section) => isTreated(section, draft)).length
  const isHere =
    current !== undefined &&
    chapter.sections.some(
      (one) => one.provision.id === current.provision.id && one.versionId === current.versionId,
    )
  return (
    <li>
      <PartLink
        look={look}
        href={look.link(partPath(consultation, first))}
        text={titleOf(chapter.provision)}
        state={treated === chapter.sections.length ? 'done' : treated > 0 ? 'open' : 'not-begun'}
        isCurrent={isHere && chapter.sections.length === 1}
        note={
          chapter.sections.length > 1
            ? look.words.desk.treatedOf(treated, chapter.sections.length)
            : undefined
        }
      />
      {isHere && chapter.sections.length > 1 && (
        <ul class="sidelist sidelist--inner">
          {chapter.sections.map((section) => (
            <li key={section.provision.id}>
              <PartLink
                look={look}
                href={look.link(partPath(consultation, section))}
                text={titleOf(section.provision)}
                state={isTreated(section, draft) ? 'done' : 'not-begun'}
                isCurrent={section.provision.id === current.provision.id}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function PartLink({
  look,
  href,
  text,
  state,
  isCurrent,
  note,
}: {
  readonly look: Look
  readonly href: string
  readonly text: string
  readonly state: PartState
  readonly isCurrent: boolean
  /** How many of its sections are treated, when it holds more than one. */
  readonly note?: string | undefined
}) {
  const { words } = look
  const { shape, tone } = state === 'not-begun' ? notBegun : stepLooks[state]
  const said = { done: words.desk.done, open: words.desk.begun, 'not-begun': words.desk.notBegun }
  return (
    <a href={href} aria-current={isCurrent ? 'page' : undefined}>
      <span class={`status is-${tone}`}>
        <Shape name={shape} />
      </span>
      <span>
        {text}
        {note && (
          <span class="xs muted" lang={look.language}>
            {' '}
            {note}
          </span>
        )}
        <span class="hidden" lang={look.language}>
          {said[state]}
        </span>
      </span>
    </a>
  )
}

function Inside({ look, model }: DeskProps) {
  const { words, language } = look
  const authors = authorsOf(model)
  return (
    <Panel heading={words.desk.inside} id="internt">
      <p class="xs muted">
        <Icon name="lock" /> {words.desk.insideNote(model.name)}
      </p>
      <p class="small">
        <a href={look.link(`/remiss/${model.consultation.slug}/svara/internt`)}>
          {words.desk.insideLink}
        </a>
      </p>
      {authors.length === 0 ? (
        <p class="small">{words.desk.nobody}</p>
      ) : (
        <ul class="plain stack-s">
          {authors.map((author) => (
            <li key={author.name} class="small">
              <b class="strong">{author.name}</b>
              <br />
              <span class="xs muted">
                {words.desk.wrote(author.count, formatInstant(author.last, language))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function authorsOf({ draft, names }: DeskModel) {
  if (!draft) return []
  const acts = [
    ...draft.stances,
    ...draft.comments,
    ...draft.answers,
    ...(draft.overallText === '' ? [] : [draft]),
  ]
  const byPerson = Map.groupBy(acts, (act) => act.updatedBy ?? '')
  return [...byPerson]
    .map(([personId, own]) => ({
      name: names.get(personId) ?? '',
      count: own.length,
      last: own
        .map((act) => act.updatedAt)
        .toSorted()
        .at(-1)!,
    }))
    .filter((author) => author.name !== '')
    .toSorted((a, b) => (a.last < b.last ? 1 : -1))
}

function WhenSending({ look }: { readonly look: Look }) {
  const { desk } = look.words
  return (
    <Panel heading={desk.when} id="nar-ni-skickar">
      <p class="small">
        <Icon name="lock" /> <b class="strong">{desk.freezes}</b> {desk.freezesText}
      </p>
      <p class="small">
        <Icon name="inbox" /> <b class="strong">{desk.record}</b> {desk.recordText}
      </p>
      <p class="small">
        <Icon name="doc" /> <b class="strong">{desk.receipt}</b> {desk.receiptText}
      </p>
    </Panel>
  )
}
