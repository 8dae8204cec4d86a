// SPDX-License-Identifier: EUPL-1.2
// The decisions of a round as a table, with the bodies on the way.

import { daysBetween, type Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { Button, PostForm, RefusedButton } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { DayTime, Fingerprint } from '#web/parts.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import type { Body } from '../../organisation/rules/party.ts'
import { LetterMark } from '../../process/views/letter-view.tsx'
import { messagesIn } from '../messages.ts'
import { rowWords } from '../messages/row-words.ts'
import type { BodyStatement } from '../rules/decision.ts'
import { askRoundStep, steps, type RoundStep } from '../rules/lifecycle.ts'
import { showsFinality } from '../rules/party-standing.ts'
import type { OutcomeView } from '../rules/round-outcome.ts'
import { seenOfOutcome } from '../rules/seen.ts'
import type { Instead } from '../rules/what-applies-instead.ts'
import { DecisionPill } from './decision-pill.tsx'
import { cancelForm } from './forms.ts'
import { InsteadPanel, needsInstead } from './instead-view.tsx'
import { OwnParties, type OwnPartiesProps } from './own-parties-view.tsx'
import { DecisionMarks, outcomeSentence } from './outcome-view.tsx'
import type { decisionList } from './lists.ts'
import { standingLooks } from './standing-looks.ts'

/** A body on the way, its step and what it has said. */
export type BodyOnTheWay = {
  readonly body: Body
  readonly step: string
  readonly statement: BodyStatement | undefined
}

export type RoundProps = {
  readonly language: Language
  readonly today: Day
  readonly outcome: OutcomeView
  readonly list: ShownList<typeof decisionList>
  readonly instead: readonly Instead[]
  readonly bodies: readonly BodyOnTheWay[]
  /** The parties that the reader registers for, when they are several. */
  readonly own: OwnPartiesProps['own']
  /** The path of this page; those of parties and bodies begin with it. */
  readonly path: string
  readonly processHref: string
  readonly packageHref: string
  readonly mayLead: boolean
  /** Where whoever records for parties of the round brings in many decisions. */
  readonly rowsHref: string | undefined
  readonly form: Returned | undefined
  /** Where the forms are sent: this page, today. */
  readonly action: string
  /** To another page, about the same day. */
  readonly link: (path: string) => string
  /** To the list itself, whose address says the day. */
  readonly listLink: (path: string) => string
}

export function RoundView(props: RoundProps) {
  const { language, outcome, today } = props
  const words = messagesIn(language)
  const { round, approved, of, on } = outcome
  return (
    <div class="stack-l">
      {props.form && (
        <WhyReturned form={props.form} language={language} idPrefix={cancelForm.name} />
      )}
      <div class="stack">
        <h1>
          <WithSwedish
            text={words.round.title(round.title)}
            swedish={round.title}
            language={language}
          />
        </h1>
        {on !== today && <p class="muted">{on > today ? words.asOfFuture(on) : words.asOf(on)}</p>}
        <p>
          <DecisionPill {...{ outcome, language }} />
        </p>
        <p class="lead">{outcomeSentence(outcome, language)}</p>
        <DecisionMarks outcome={outcome} language={language} />
        {round.status === 'open' && (
          <p>{words.round.deadline(round.deadline, daysBetween(on, round.deadline))}</p>
        )}
        <p class="small">
          {words.round.sameText} <Fingerprint hash={round.packageHash} />{' '}
          <a href={props.packageHref}>{words.round.package}</a> ·{' '}
          <a href={props.processHref}>{words.round.process}</a>
        </p>
      </div>
      <OwnParties {...props} round={round} />
      {needsInstead(outcome) && <InsteadPanel {...props} />}
      {approved < of && <Remaining {...props} />}
      <AllDecisions {...props} />
      {props.rowsHref && (
        <p>
          <a href={props.rowsHref}>{rowWords[language].link}</a>
        </p>
      )}
      {!needsInstead(outcome) && approved < of && <InsteadPanel {...props} />}
      <Bodies {...props} />
      {props.mayLead && <Lead {...props} />}
    </div>
  )
}

function AllDecisions({ list, language, outcome, path, link, listLink }: RoundProps) {
  const words = messagesIn(language)
  return (
    <section class="stack" aria-labelledby="alla">
      <h2 id="alla">{words.round.all(outcome.of)}</h2>
      <ListOf
        of={list}
        language={language}
        link={listLink}
        placeOf={({ party }) => `p-${party.code}`}
        cells={{
          party: ({ party }) => <a href={link(`${path}/${party.slug}`)}>{party.name}</a>,
          standing: ({ standing, decision }) => (
            <>
              <Status of={standingLooks[standing]} language={language} />
              <LetterMark letter={decision?.letter} language={language} />
            </>
          ),
          decidedOn: ({ decision }) =>
            decision ? (
              <>
                <DayTime day={decision.decidedOn} language={language} /> {decision.paragraph}
              </>
            ) : (
              '–'
            ),
          finalOn: ({ finality, decision }) =>
            finality && decision && showsFinality(decision)
              ? words.say.finalityShort(finality)
              : '–',
          nextMeetingOn: ({ nextMeetingOn }) =>
            nextMeetingOn ? <DayTime day={nextMeetingOn} language={language} /> : '–',
        }}
      />
    </section>
  )
}

/** Those who have not approved, sorted by their next meeting. */
function Remaining({
  outcome,
  language,
  path,
  link,
}: Pick<RoundProps, 'outcome' | 'language' | 'path' | 'link'>) {
  const words = messagesIn(language).round
  return (
    <section class="stack" aria-labelledby="aterstar">
      <h2 id="aterstar">{words.remaining(outcome.remaining.length)}</h2>
      <p class="muted small">{words.sorted}</p>
      <Table
        caption={words.remainingCaption}
        hidesCaption
        columns={[
          { heading: words.party },
          { heading: words.standing },
          { heading: words.nextMeeting },
        ]}
        rows={outcome.remaining.map(({ party, standing, nextMeetingOn }) => ({
          key: party.id,
          cells: [
            <a href={link(`${path}/${party.slug}`)}>{party.shortName}</a>,
            <Status of={standingLooks[standing]} language={language} />,
            nextMeetingOn ? <DayTime day={nextMeetingOn} language={language} style="short" /> : '–',
          ],
        }))}
      />
    </section>
  )
}

function Bodies({ bodies, language, path, link }: RoundProps) {
  const words = messagesIn(language)
  if (bodies.length === 0) return null
  return (
    <section class="stack" aria-labelledby="organ">
      <h2 id="organ">{words.round.bodies}</h2>
      <Table
        caption={words.round.bodiesCaption}
        hidesCaption
        columns={[
          { heading: words.round.body },
          { heading: words.round.step },
          { heading: words.round.said },
        ]}
        rows={bodies.map(({ body, step, statement }) => ({
          key: body.id,
          cells: [
            <a href={link(`${path}/organ/${body.slug}`)} lang="sv">
              {body.name}
            </a>,
            step,
            statement ? (
              <>
                {words.bodyPage.outcomes[statement.outcome]}{' '}
                <DayTime day={statement.statedOn} language={language} />
              </>
            ) : (
              <span class="muted">{words.round.nothingSaid}</span>
            ),
          ],
        }))}
      />
    </section>
  )
}

function Lead({ language, outcome, action, form }: RoundProps) {
  const words = messagesIn(language).lead
  const may = (step: RoundStep) => askRoundStep(outcome.round.status, step, outcome.state).granted
  const isOver = !may('end')
  const mayCancel = !isOver && may('cancel')
  // What was typed for a round that has ended meanwhile is not lost.
  const hasReason = mayCancel || (form?.form.typed['skal'] ?? '') !== ''
  return (
    <section class="panel stack" aria-labelledby="led">
      <h2 id="led">{words.heading}</h2>
      {isOver && <p>{words.over}</p>}
      {(!isOver || hasReason) && (
        <PostForm class="form measure" action={action} seen={seenOfOutcome(outcome)} noValidate>
          {!isOver && (
            <>
              <p>{words.endNote}</p>
              <Button name="gor" value={steps.end.path} text={words.end} look="secondary" />
            </>
          )}
          {!isOver && !mayCancel && (
            <RefusedButton text={words.cancel} reason={words.notCancellable} id="stall-in" />
          )}
          {hasReason && (
            <>
              <FieldsOf of={cancelForm} words={words.fields} sending={form} language={language} />
              <Button name="gor" value={steps.cancel.path} text={words.cancel} look="secondary" />
            </>
          )}
        </PostForm>
      )}
    </section>
  )
}
