// SPDX-License-Identifier: EUPL-1.2
// The answers put together: who stands where, what is commented, what each comment got for an answer.

import type { Day } from '#kernel/day.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { Empty, ProgressBar } from '#web/parts.tsx'
import { ShareBar } from '#web/share-bar.tsx'
import { ActorTag, Shape } from '#web/symbols.tsx'
import { Table } from '#web/table.tsx'
import { titleOf } from '../rules/answer-sections.ts'
import type { Collation, SectionSummary, StanceCounts } from '../rules/collation.ts'
import { stances, type Consultation, type ConsultationPhase } from '../rules/consultation.ts'
import { CollationComments, type CommentGroup } from './collation-comments.tsx'
import {
  CollatedAnswers,
  CollatedResponses,
  type AnsweredQuestion,
  type NamedResponse,
} from './collation-responses.tsx'
import type { commentList } from './lists.ts'
import { Saved, StanceTag, type Setting } from './parts.tsx'
import { sharesOf, stanceWords } from './stances.ts'

export type CollationModel = {
  readonly consultation: Consultation
  readonly phase: ConsultationPhase
  readonly on: Day
  readonly isPublic: boolean
  readonly mayAnswer: boolean
  /** Where several of those that are chosen get the same answer. */
  readonly manyHref: string | undefined
  readonly asked: number
  readonly collation: Collation
  readonly proposals: number
  readonly responses: readonly NamedResponse[]
  readonly questions: readonly AnsweredQuestion[]
  readonly list: ShownList<typeof commentList>
  /** The comments of the page; nothing while none are asked for. */
  readonly groups: readonly CommentGroup[] | undefined
}

type Props = {
  readonly setting: Setting
  readonly model: CollationModel
  readonly done: string | undefined
}

const pathOf = (model: CollationModel) => `/remiss/${model.consultation.slug}/sammanstallning`

export function CollationView(props: Props) {
  const { setting, model, done } = props
  const { words, link } = setting
  const { collation } = model
  return (
    <div class="stack-l">
      <Head {...props} />
      <Saved text={done === 'flera' ? words.many.saved : done ? words.comment.saved : undefined} />
      {collation.responses === 0 ? (
        <Empty>
          <p>{words.collation.noneYet}</p>
          <p>
            <a href={link(`/remiss/${model.consultation.slug}`)}>{words.collation.toRound}</a>
          </p>
        </Empty>
      ) : (
        <>
          <Facts {...props} />
          {!model.isPublic && model.mayAnswer && <Gate {...props} />}
          <Comments {...props} />
          <Stances {...props} />
          <Sections {...props} />
          <CollatedAnswers
            setting={setting}
            slug={model.consultation.slug}
            questions={model.questions}
          />
          <CollatedResponses
            setting={setting}
            slug={model.consultation.slug}
            responses={model.responses}
          />
        </>
      )}
    </div>
  )
}

function Head({ setting, model }: Props) {
  const { words, link } = setting
  const { consultation } = model
  const facts = [
    words.collation.dueWas(consultation.dueOn),
    model.isPublic && consultation.publishedOn
      ? words.collation.publishedOn(consultation.publishedOn)
      : words.collation.asOf(model.on),
  ]
  return (
    <div class="row between">
      <div class="stack-s">
        <h1>{words.collation.title}</h1>
        <p class="muted">
          <a href={link(`/remiss/${consultation.slug}`)} lang="sv">
            {consultation.title}
          </a>{' '}
          · {facts.join(' · ')}
        </p>
        {!model.isPublic && <p class="small">{words.collation.notPublic}</p>}
      </div>
      <div class="tools">
        <ButtonLink
          text={words.collation.csv}
          look="secondary"
          href={link(`${pathOf(model)}.csv`)}
        />
        <ButtonLink
          text={words.collation.json}
          look="secondary"
          href={link(`${pathOf(model)}.json`)}
        />
      </div>
    </div>
  )
}

function Facts({ setting, model }: Props) {
  const { words } = setting
  const { collation } = model
  const facts = [
    [
      words.collation.answeredParties(
        model.responses.filter((one) => !one.bodyId && !one.isCorrespondence).length,
        model.asked,
      ),
      words.collation.partiesText(collation.late),
    ],
    [collation.comments, words.collation.commentsText(collation.commentedProvisions)],
    [collation.answered, words.collation.answeredText],
    [model.proposals, words.collation.proposalsText],
  ] as const
  return (
    <div class="facts">
      {facts.map(([number, text]) => (
        <div class="fact" key={text}>
          <b>{number}</b>
          <span>{text}</span>
        </div>
      ))}
    </div>
  )
}

function Gate({ setting, model }: Props) {
  const { words, link } = setting
  const { collation } = model
  const left = collation.comments - collation.answered
  const label = words.collation.gateLabel(collation.answered, collation.comments)
  return (
    <section class={left === 0 ? 'gate gate--open' : 'gate'} aria-labelledby="grind">
      <span class={`status is-${left === 0 ? 'ok' : 'warn'}`}>
        <Shape name={left === 0 ? 's-yes' : 's-other'} />
      </span>
      <div class="stack-s">
        <h2 id="grind">{left === 0 ? words.collation.gateOpen : words.collation.gate(left)}</h2>
        <ProgressBar done={collation.answered} of={collation.comments} label={label} />
      </div>
      {left === 0 ? (
        <ButtonLink
          text={words.collation.toRound}
          href={link(`/remiss/${model.consultation.slug}#led`)}
        />
      ) : (
        <ButtonLink
          text={words.collation.showThem(left)}
          href={link(`${pathOf(model)}?obesvarade=1#synpunkter`)}
        />
      )}
    </section>
  )
}

function Comments({ setting, model }: Props) {
  const { words, link, language } = setting
  const { groups, list } = model
  return (
    <section class="stack" aria-labelledby="synpunkter">
      <h2 id="synpunkter">{words.collation.filter}</h2>
      {model.manyHref && (
        <p>
          <a href={model.manyHref}>{words.many.link}</a>
        </p>
      )}
      <ListOf
        of={list}
        {...{ language, link }}
        awaits={groups ? undefined : words.collation.noFilter}
        draw={() => <CollationComments setting={setting} groups={groups ?? []} />}
      />
    </section>
  )
}

function Swatches({ setting }: { readonly setting: Setting }) {
  return (
    <ul class="legend">
      {stances.map((stance) => (
        <li key={stance}>
          <StanceTag stance={stance} language={setting.language} />
        </li>
      ))}
    </ul>
  )
}

function Bar({ counts, setting }: { readonly counts: StanceCounts; readonly setting: Setting }) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return <span class="muted small">{setting.words.collation.noStances}</span>
  return <ShareBar shares={sharesOf(counts, setting.language)} />
}

function Stances({ setting, model }: Props) {
  const { words, language } = setting
  const { collation } = model
  const heading = (stance: (typeof stances)[number]) => ({
    heading: stanceWords[stance][language],
    isNumber: true,
  })
  const rows = [
    { key: 'hela', name: words.collation.whole, counts: collation.stances },
    ...collation.documents
      .filter(({ stances: counts }) => Object.keys(counts).length > 0)
      .map(({ document, stances: counts }) => ({
        key: document.version.id,
        name: document.version.title,
        counts,
      })),
  ]
  return (
    <section class="stack" aria-labelledby="helhet">
      <h2 id="helhet">{words.collation.overall}</h2>
      <Swatches setting={setting} />
      <Bar counts={collation.stances} setting={setting} />
      <Table
        caption={words.collation.perDocument}
        columns={[{ heading: words.collation.document }, ...stances.map(heading)]}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [row.name, ...stances.map((stance) => row.counts[stance] ?? 0)],
        }))}
      />
    </section>
  )
}

function Sections({ setting, model }: Props) {
  const { words } = setting
  return (
    <section class="stack" aria-labelledby="avsnitt">
      <h2 id="avsnitt">{words.collation.perSection}</h2>
      {model.collation.documents.map(
        ({ document, sections }) =>
          sections.length > 0 && (
            <Table
              key={document.version.id}
              caption={document.version.title}
              columns={[
                { heading: words.collation.section },
                { heading: words.collation.stances },
                { heading: words.collation.count, isNumber: true },
                ...(model.isPublic ? [] : [{ heading: words.collation.unanswered }]),
              ]}
              rows={sections.map((section) => sectionRow(section, setting, model))}
            />
          ),
      )}
    </section>
  )
}

function sectionRow(summary: SectionSummary, setting: Setting, model: CollationModel) {
  const { section, unanswered } = summary
  const key = `${section.versionId}.${section.provision.id}`
  const title = titleOf(section.provision)
  return {
    key,
    cells: [
      <span key="t" class="stack-s">
        <span lang="sv">
          {summary.comments.length > 0 ? (
            <a href={setting.link(`${pathOf(model)}?bestammelse=${key}#synpunkter`)}>{title}</a>
          ) : (
            title
          )}
        </span>
        {section.provision.actor && (
          <span>
            {' '}
            <ActorTag actor={section.provision.actor} language={setting.language} />
          </span>
        )}
      </span>,
      <Bar key="b" counts={summary.stances} setting={setting} />,
      summary.comments.length,
      ...(model.isPublic
        ? []
        : [
            <span key="u" class={`status is-${unanswered === 0 ? 'ok' : 'warn'}`}>
              <Shape name={unanswered === 0 ? 's-yes' : 's-other'} />
              {unanswered}
            </span>,
          ]),
    ],
  }
}
