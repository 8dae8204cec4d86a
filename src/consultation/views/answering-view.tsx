// SPDX-License-Identifier: EUPL-1.2
// Where a party writes its answer: parts to the left, the chosen part, who wrote what.

import { formatDay, formatInstant } from '#kernel/dates-in-words.ts'
import { daysBetween } from '#kernel/day.ts'
import { ButtonLink } from '#web/form.tsx'
import { Notice, Panel, ProgressBar } from '#web/parts.tsx'
import { Icon, Shape } from '#web/symbols.tsx'
import { UndoNotice } from '#web/undo-notice.tsx'
import { notBegun, stepLooks } from '../../process/views/step-looks.ts'
import { isTreated, listSections, titleOf, type AnswerChapter } from '../rules/answer-sections.ts'
import type { Reception } from '../rules/lifecycle.ts'
import { partPath, type AnsweringModel, type AnsweringProps, undoDeed } from './answering-model.ts'
import { AnsweringSection, sectionKey } from './answering-section.tsx'
import { AnsweringWhole } from './answering-whole.tsx'
import { Returned, Saved, type Setting } from './parts.tsx'

export function AnsweringView(props: AnsweringProps) {
  const { setting, model, form, done } = props
  const { words, language, link } = setting
  const { consultation, dueOn, reception } = model
  return (
    <div class="stack">
      <Returned {...{ setting, form }} />
      <div class="row between">
        <div class="stack-s">
          <h1>{words.answering.title(model.name)}</h1>
          <p class="muted">
            <a href={link(`/remiss/${consultation.slug}`)} lang="sv">
              {consultation.title}
            </a>{' '}
            · {words.round.answerBy}{' '}
            <b class="strong">
              <time datetime={dueOn}>{formatDay(dueOn, language, 'long')}</time>
            </b>
            , {words.daysLeft(daysBetween(setting.today, dueOn))}
          </p>
        </div>
        <ButtonLink
          text={words.answering.review}
          href={link(`/remiss/${consultation.slug}/granska`)}
        />
      </div>
      <Reminder reception={reception} setting={setting} />
      {done === 'borta' ? (
        <UndoNotice
          text={words.answering.removed}
          action={link(`/remiss/${consultation.slug}/svara`)}
          fields={{ gor: undoDeed, ...(model.section && { del: sectionKey(model.section) }) }}
          removedId={props.removedId}
          language={language}
        />
      ) : (
        <Saved
          text={
            done === 'sparat'
              ? words.answering.saved
              : done === 'tillbaka'
                ? words.answering.putBack
                : ''
          }
        />
      )}
      <div class="answer">
        <Parts {...props} />
        <div class="stack">
          {model.section ? (
            <AnsweringSection {...props} section={model.section} />
          ) : (
            <AnsweringWhole {...props} />
          )}
        </div>
        <aside class="stack" aria-label={words.answering.inside}>
          <Inside {...props} />
          <WhenSending setting={setting} />
        </aside>
      </div>
    </div>
  )
}

function Reminder({
  reception,
  setting,
}: {
  readonly reception: Reception
  readonly setting: Setting
}) {
  const { words } = setting
  if (reception === 'late' || reception === 'correspondence') {
    return (
      <Notice tone="warn" shape="s-clock">
        <p>{words.answering[reception]}</p>
      </Notice>
    )
  }
  return null
}

type PartState = 'done' | 'open' | 'not-begun'

function Parts({ setting, model }: AnsweringProps) {
  const { words, link, language } = setting
  const { consultation, documents, draft } = model
  const sections = listSections(documents)
  const treated = sections.filter((section) => isTreated(section, draft)).length
  const wholeDone = draft?.stances.some(({ subject }) => subject.kind === 'package') ?? false
  const share = sections.length === 0 ? 0 : Math.round((100 * treated) / sections.length)
  return (
    <nav class="stack" aria-label={words.answering.parts}>
      <div class="stack-s">
        <div class="row between small">
          <span>{words.answering.progress(treated, sections.length)}</span>
          <b class="num">{share} %</b>
        </div>
        <ProgressBar
          done={treated}
          of={sections.length}
          label={words.answering.progressLabel(treated, sections.length)}
        />
      </div>
      <ul class="sidelist">
        <li>
          <PartLink
            setting={setting}
            href={link(partPath(consultation, undefined))}
            text={words.answering.whole}
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
              <Chapter
                key={chapter.provision.id}
                setting={setting}
                model={model}
                chapter={chapter}
              />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function Chapter({
  setting,
  model,
  chapter,
}: {
  readonly setting: Setting
  readonly model: AnsweringModel
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
        setting={setting}
        href={setting.link(partPath(consultation, first))}
        text={titleOf(chapter.provision)}
        state={treated === chapter.sections.length ? 'done' : treated > 0 ? 'open' : 'not-begun'}
        isCurrent={isHere && chapter.sections.length === 1}
        note={
          chapter.sections.length > 1
            ? setting.words.answering.treatedOf(treated, chapter.sections.length)
            : undefined
        }
      />
      {isHere && chapter.sections.length > 1 && (
        <ul class="sidelist sidelist--inner">
          {chapter.sections.map((section) => (
            <li key={section.provision.id}>
              <PartLink
                setting={setting}
                href={setting.link(partPath(consultation, section))}
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
  setting,
  href,
  text,
  state,
  isCurrent,
  note,
}: {
  readonly setting: Setting
  readonly href: string
  readonly text: string
  readonly state: PartState
  readonly isCurrent: boolean
  /** How many of its sections are treated, when it holds more than one. */
  readonly note?: string | undefined
}) {
  const { words } = setting
  const { shape, tone } = state === 'not-begun' ? notBegun : stepLooks[state]
  const said = {
    done: words.answering.done,
    open: words.answering.begun,
    'not-begun': words.answering.notBegun,
  }
  return (
    <a href={href} aria-current={isCurrent ? 'page' : undefined}>
      <span class={`status is-${tone}`}>
        <Shape name={shape} />
      </span>
      <span>
        {text}
        {note && (
          <span class="xs muted" lang={setting.language}>
            {' '}
            {note}
          </span>
        )}
        <span class="hidden" lang={setting.language}>
          {said[state]}
        </span>
      </span>
    </a>
  )
}

function Inside({ setting, model }: AnsweringProps) {
  const { words, language } = setting
  const authors = authorsOf(model)
  return (
    <Panel heading={words.answering.inside} id="internt">
      <p class="xs muted">
        <Icon name="lock" /> {words.answering.insideNote(model.name)}
      </p>
      <p class="small">
        <a href={setting.link(`/remiss/${model.consultation.slug}/svara/internt`)}>
          {words.answering.insideLink}
        </a>
      </p>
      {authors.length === 0 ? (
        <p class="small">{words.answering.nobody}</p>
      ) : (
        <ul class="plain stack-s">
          {authors.map((author) => (
            <li key={author.name} class="small">
              <b class="strong">{author.name}</b>
              <br />
              <span class="xs muted">
                {words.answering.wrote(author.count, formatInstant(author.last, language))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function authorsOf({ draft, names }: AnsweringModel) {
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

function WhenSending({ setting }: { readonly setting: Setting }) {
  const { answering } = setting.words
  return (
    <Panel heading={answering.when} id="nar-ni-skickar">
      <p class="small">
        <Icon name="lock" /> <b class="strong">{answering.freezes}</b> {answering.freezesText}
      </p>
      <p class="small">
        <Icon name="inbox" /> <b class="strong">{answering.record}</b> {answering.recordText}
      </p>
      <p class="small">
        <Icon name="doc" /> <b class="strong">{answering.receipt}</b> {answering.receiptText}
      </p>
    </Panel>
  )
}
