// SPDX-License-Identifier: EUPL-1.2
// The life of a provision, from its first wording to what is on its way.

import { firstWords } from '#kernel/text/first-words.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ExampleTag } from '#web/rich-text.tsx'
import { Status } from '#web/status.tsx'
import { ActorTag, Icon, Shape } from '#web/symbols.tsx'
import { Table } from '#web/table.tsx'
import { WordChange } from '#web/word-change.tsx'
import { editionName } from '../../agreement/rules/edition-name.ts'
import type { VersionState } from '../../agreement/rules/version-state.ts'
import { SharedNoteView } from '../../agreement/views/shared-note-view.tsx'
import { versionLooks } from '../../agreement/views/version-looks.ts'
import { answerOutcomes } from '../../consultation/rules/consultation.ts'
import { messagesIn } from '../messages.ts'
import type { LifeEntry, LifeRemoval, LifeWording, ProvisionLife } from '../rules/provision-life.ts'

type LifeProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly life: ProvisionLife
  readonly link: (path: string) => string
}

/** What a provision is called: its heading, else its number. */
export function titleOf(life: ProvisionLife, language: Language): string {
  return life.title || messagesIn(language).life.untitled(life.number)
}

export function LifeView(props: LifeProps) {
  const { language, today, asOf, life } = props
  const words = messagesIn(language).life
  return (
    <div class="stack-l">
      <header class="stack-s">
        <p class="eyebrow">{words.eyebrow}</p>
        <h1 lang={life.title ? 'sv' : undefined}>{titleOf(life, language)}</h1>
        <div class="row">
          {life.actor && <ActorTag actor={life.actor} language={language} />}
          {life.places.map((wording) => (
            <Status
              key={wording.version.id}
              of={versionLooks[wording.state]}
              language={language}
              detail={words.appliesAs(wording.number, wording.version.label.replaceAll('-', ' '))}
              isPill
            />
          ))}
        </div>
        {asOf !== today && <p class="muted">{words.asOf(asOf)}</p>}
        <Sources {...props} />
      </header>
      <Facts {...props} />
      <div class="cols cols--7-5">
        <section class="stack" aria-labelledby="texten">
          <h2 id="texten">{words.text}</h2>
          <ol class="life">
            {life.entries.map((entry, place) => (
              <li key={place}>
                <When entry={entry} {...props} />
                <Dot entry={entry} />
                <div class="stack-s">
                  <What entry={entry} {...props} />
                </div>
              </li>
            ))}
          </ol>
        </section>
        <Comments {...props} />
      </div>
    </div>
  )
}

function Sources({ life, language, link }: LifeProps) {
  const words = messagesIn(language).life
  return (
    <>
      {life.laws.length > 0 && (
        <p class="small">
          <Icon name="law" /> {words.laws}{' '}
          {life.laws.map(({ label, href }, place) => (
            <span key={label} lang="sv">
              {place > 0 && ', '}
              {href ? <a href={href}>{label}</a> : label}
            </span>
          ))}
        </p>
      )}
      {life.shared && (
        <div class="small">
          <Icon name="link" />{' '}
          <SharedNoteView
            note={life.shared}
            readId={life.versionId}
            language={language}
            link={link}
          />
        </div>
      )}
    </>
  )
}

function Facts({ life, language }: LifeProps) {
  const words = messagesIn(language).life
  const { comments, decision } = life
  const unanswered = comments.filter(({ answer }) => !answer).length
  return (
    <div class="facts">
      <div class="fact">
        <b>{life.wordingCount}</b>
        <span>
          {words.wordings(life.wordingCount)} {words.editions(life.versionCount, life.firstLabel)}
        </span>
      </div>
      <div class="fact">
        <b>{comments.length}</b>
        <span>{comments.length === 0 ? words.noComments : words.comments(unanswered)}</span>
      </div>
      {decision && (
        <div class="fact">
          <b>{words.approvedOf(decision.approved, decision.of)}</b>
          <span>{words.approved}</span>
        </div>
      )}
    </div>
  )
}

function When({ entry, language }: LifeProps & { readonly entry: LifeEntry }) {
  const isNow = entry.kind === 'decision' && entry.round.adoptedOn === undefined
  const words = messagesIn(language).life
  const isUnderWay = isNow && entry.round.status === 'open'
  return (
    <time datetime={entry.on}>
      {isUnderWay ? words.now : formatDay(entry.on, language, 'short')}
      <small>{entry.on.slice(0, 4)}</small>
    </time>
  )
}

function Dot({ entry }: { readonly entry: LifeEntry }) {
  const { shape, tone } = versionLooks[stateOfEntry(entry)]
  return (
    <span class={`dot status is-${tone}`}>
      <Shape name={shape} />
    </span>
  )
}

function stateOfEntry(entry: LifeEntry): VersionState {
  if (entry.kind === 'removal' || entry.kind === 'wording') return entry.state
  if (entry.kind === 'consultation') return 'consulted'
  if (entry.kind === 'entry') return entry.isCertain ? 'adopted' : 'draft'
  if (entry.round.state === 'adopted') return 'adopted'
  return entry.round.state === 'fallen' ? 'fell' : 'deciding'
}

function What({ entry, ...props }: LifeProps & { readonly entry: LifeEntry }) {
  const { language, link } = props
  const words = messagesIn(language).life
  if (entry.kind === 'wording') return <WordingEntry wording={entry} {...props} />
  if (entry.kind === 'removal') return <RemovalEntry removal={entry} {...props} />
  if (entry.kind === 'entry') {
    return <h3>{entry.isCertain ? words.enteredIntoForce : words.comesIntoForce}</h3>
  }
  if (entry.kind === 'decision') {
    const { round, path } = entry
    return (
      <>
        <h3>{words.decision(round.of)}</h3>
        <p class="small">
          {messagesIn(language).side.of(round.approved, round.of)}.{' '}
          {round.state === 'fallen' && `${words.fell} `}
          <a href={link(path)}>{words.toDecision}</a>
        </p>
      </>
    )
  }
  const counts = answerOutcomes
    .filter((outcome) => entry.outcomes.has(outcome))
    .map((outcome) => `${entry.outcomes.get(outcome)} ${words.outcome[outcome]}`)
    .join(', ')
  const href = entry.isPublished ? `${entry.path}/sammanstallning` : entry.path
  return (
    <>
      <h3>{words.round(entry.title, entry.count)}</h3>
      <p class="small">
        {counts !== '' && `${words.answers(counts)} `}
        <a href={link(href)}>{words.toCollation}</a>
      </p>
    </>
  )
}

function WordingEntry({ wording, language, link }: LifeProps & { readonly wording: LifeWording }) {
  const words = messagesIn(language).life
  const { version, number, runs, isSame, reason } = wording
  const name = words.inVersion(number, editionName(version))
  const href = number
    ? `/avtal/${version.documentSlug}/${version.label}/${number.replaceAll(' ', '')}`
    : `/avtal/${version.documentSlug}/${version.label}`
  return (
    <>
      <h3>
        <a href={link(href)}>{name}</a>{' '}
        <span class="small muted">{versionLooks[wording.state].text[language]}</span>
      </h3>
      {isSame ? (
        <p class="small muted">{words.unchanged}</p>
      ) : (
        <p class="redline" lang="sv">
          <WordChange runs={runs} language="sv" />{' '}
          {version.isExampleText && <ExampleTag language={language} />}
        </p>
      )}
      {reason && (
        <p class="small">
          <b class="strong">{words.why}</b> <span lang="sv">{reason}</span>
        </p>
      )}
    </>
  )
}

function RemovalEntry({ removal, language, link }: LifeProps & { readonly removal: LifeRemoval }) {
  const words = messagesIn(language).life
  const { version, reason } = removal
  return (
    <>
      <h3>
        {words.removedIn}{' '}
        <a href={link(`/avtal/${version.documentSlug}/${version.label}`)} lang="sv">
          {editionName(version)}
        </a>{' '}
        <span class="small muted">{versionLooks[removal.state].text[language]}</span>
      </h3>
      {reason && (
        <p class="small">
          <b class="strong">{words.why}</b> <span lang="sv">{reason}</span>
        </p>
      )}
    </>
  )
}

const mostComments = 12

function Comments({ life, language, link }: LifeProps) {
  const words = messagesIn(language).life
  const { comments } = life
  return (
    <section class="stack" aria-labelledby="synpunkter">
      <h2 id="synpunkter">{words.commentsHeading}</h2>
      {comments.length === 0 ? (
        <p class="muted">{words.noCommentsYet}</p>
      ) : (
        <Table
          caption={words.commentCaption}
          hidesCaption
          columns={[{ heading: words.comment }, { heading: words.from }, { heading: words.answer }]}
          rows={comments.slice(0, mostComments).map((comment) => ({
            key: comment.id,
            cells: [
              <a href={link(comment.path)} lang="sv">
                {shortened(comment.text || comment.proposedWording)}
              </a>,
              comment.partyName,
              comment.answer ? words.answerWord[comment.answer.outcome] : words.noAnswer,
            ],
          }))}
        />
      )}
      {comments.length > mostComments && (
        <p class="small muted">{words.moreComments(comments.length - mostComments)}</p>
      )}
    </section>
  )
}

const longest = 140

function shortened(text: string): string {
  return text.length <= longest ? text : `${firstWords(text, longest)} …`
}
