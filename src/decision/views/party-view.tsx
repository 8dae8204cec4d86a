// SPDX-License-Identifier: EUPL-1.2
// One party's decision: what was decided, whether it is final and why, and all that is on record.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { Button, ButtonLink, Hidden, PostForm } from '#web/form.tsx'
import { DayTime, Fingerprint, Notice, Pairs } from '#web/parts.tsx'
import { WhyReturned, type ReturnedForm } from '#web/returned.tsx'
import { Status } from '#web/status.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { messagesIn } from '../messages.ts'
import type { BookedMeeting, CouncilDecision } from '../rules/decision.ts'
import { finalityReasons } from '../rules/finality-reasons.ts'
import { showsFinality } from '../rules/party-standing.ts'
import type { OutcomeView, PartyStanding } from '../rules/round-outcome.ts'
import { seenOfMeeting } from '../rules/seen.ts'
import { DecisionForm, type OpenForm } from './decision-form-view.tsx'
import { outcomeSentence } from './outcome-view.tsx'
import { Preparation, type PreparationStep } from './preparation-view.tsx'
import { standingLooks } from './standing-looks.ts'

export type PartyProps = {
  readonly language: Language
  readonly today: Day
  readonly outcome: OutcomeView
  readonly own: PartyStanding
  /** All registrations of the party in the round, the first first. */
  readonly decisions: readonly CouncilDecision[]
  readonly meetings: readonly BookedMeeting[]
  /** What the party's own bodies do before the council. */
  readonly preparation: readonly PreparationStep[]
  /** The path of all parties' decisions; this page's is below it. */
  readonly path: string
  readonly may: {
    readonly record: boolean
    readonly book: boolean
    /** A colleague of the party, who may not record herself. */
    readonly sees: boolean
    /** Whether the round still takes decisions. */
    readonly decides: boolean
    readonly corrects: boolean
  }
  readonly form: OpenForm | undefined
  /** What came back, of the open form or of another. */
  readonly returned: Pick<ReturnedForm, 'errors' | 'changes'> | undefined
  /** Where the forms are sent: this page, today. */
  readonly action: string
  readonly done: string | undefined
  readonly link: (path: string) => string
}

export function PartyView(props: PartyProps) {
  const { language, outcome, own, form, today } = props
  const words = messagesIn(language)
  const { on, round } = outcome
  const done = props.done === undefined ? undefined : words.party.done[props.done]
  const hasMore = Boolean(own.decision ?? form) || props.decisions.length > 0
  return (
    <div class="stack-l">
      {props.returned && (
        <WhyReturned form={props.returned} language={language} idPrefix={form?.name} />
      )}
      <div class="stack">
        <h1>
          <WithSwedish
            text={words.party.title(own.party.name, round.title)}
            swedish={round.title}
            language={language}
          />
        </h1>
        {on !== today && <p class="muted">{on > today ? words.asOfFuture(on) : words.asOf(on)}</p>}
        {done && (
          <Notice tone="ok" shape="s-yes">
            <p role="status">{done}</p>
          </Notice>
        )}
        <p>
          <Status of={standingLooks[own.standing]} language={language} isPill />
        </p>
        <p class="lead">{leadOf(props)}</p>
        <p class="small">
          {outcomeSentence(outcome, language)}{' '}
          <a href={props.link(props.path)}>{words.party.all}</a>
        </p>
      </div>
      <div class={hasMore ? 'cols cols--8-4' : 'measure'}>
        <div class="stack-l">
          {own.decision && <TheDecision {...props} decision={own.decision} />}
          {form && (
            <DecisionForm
              language={language}
              form={form}
              round={round}
              partyName={own.party.name}
              action={props.action}
            />
          )}
          <History {...props} />
        </div>
        <div class="stack-l">
          <Acts {...props} />
          <Meetings {...props} />
          <Preparation
            {...{ language, path: props.path, link: props.link }}
            steps={props.preparation}
            hasDecided={own.decision !== undefined}
          />
        </div>
      </div>
    </div>
  )
}

/** «Kommunfullmäktige, Lerums kommun»: the page has said the second half. */
function councilOf({ council, party }: Pick<PartyStanding, 'council' | 'party'>): string {
  return council.name.replace(`, ${party.name}`, '')
}

const ownPath = ({ path, own }: Pick<PartyProps, 'path' | 'own'>) => `${path}/${own.party.slug}`

function leadOf({ language, own }: PartyProps): string {
  const words = messagesIn(language)
  const { decision, finality, nextMeetingOn } = own
  const next = nextMeetingOn ? words.party.next(nextMeetingOn) : ''
  if (!decision) {
    return `${words.party.nothing(own.party.name)} ${next || words.party.noDate}`
  }
  const decided = words.say.decided(councilOf(own), decision.decidedOn, decision.paragraph)
  const what = words.outcome[decision.outcome].text
  const final = finality && showsFinality(decision) ? ` ${words.say.finality(finality)}` : ''
  return `${decided}: ${what}.${final}${next ? ` ${next}` : ''}`
}

function TheDecision(props: PartyProps & { readonly decision: CouncilDecision }) {
  const { language, own, outcome, decision } = props
  const words = messagesIn(language)
  const reasons = [...finalityReasons(decision, outcome.on)]
  return (
    <section class="stack" aria-labelledby="beslutet">
      <h2 id="beslutet">{words.party.decision}</h2>
      <DecisionPairs {...props} decision={decision} councilName={councilOf(own)} />
      {showsFinality(decision) && (
        <>
          <h3>{words.party.how}</h3>
          <p class="small muted">{words.party.howNote}</p>
          <div class="prose">
            <ol>
              {reasons.map((reason) => (
                <li key={reason.kind}>{words.say.reason(reason)}</li>
              ))}
            </ol>
          </div>
        </>
      )}
    </section>
  )
}

/** Everything that is recorded about a decision. */
export function DecisionPairs({
  language,
  decision,
  councilName,
  outcome,
  path,
  own,
  link,
}: Pick<PartyProps, 'language' | 'outcome' | 'path' | 'own' | 'link'> & {
  readonly decision: CouncilDecision
  readonly councilName: string
}) {
  const words = messagesIn(language).party
  const allWords = messagesIn(language)
  const dayOf = (day: Day | undefined) =>
    day ? <DayTime day={day} language={language} /> : <span class="muted">{words.unknown}</span>
  const isSame = decision.packageHash === outcome.round.packageHash
  const isYes = decision.outcome === 'approved' || decision.outcome === 'approved-with-reservation'
  const { minutes } = decision
  return (
    <Pairs
      pairs={[
        [words.outcome, allWords.outcome[decision.outcome].text],
        [words.council, <span lang="sv">{councilName}</span>],
        [words.decidedOn, dayOf(decision.decidedOn)],
        ...(decision.paragraph ? [[words.paragraph, decision.paragraph] as const] : []),
        ...(decision.registryNumber
          ? [[words.registryNumber, decision.registryNumber] as const]
          : []),
        ...(decision.reservationNote
          ? [[words.reservation, <span lang="sv">{decision.reservationNote}</span>] as const]
          : []),
        ...(decision.changesNote
          ? [[words.changes, <span lang="sv">{decision.changesNote}</span>] as const]
          : []),
        ...(decision.newMeetingOn
          ? [[words.newMeeting, dayOf(decision.newMeetingOn)] as const]
          : []),
        [words.attestedOn, dayOf(decision.attestedOn)],
        [words.announcedOn, dayOf(decision.announcedOn)],
        ...(decision.appealedOn ? [[words.appealedOn, dayOf(decision.appealedOn)] as const] : []),
        ...(decision.appealEndedOn
          ? [[words.appealEndedOn, dayOf(decision.appealEndedOn)] as const]
          : []),
        ...(isYes
          ? [
              [
                words.hash,
                <>
                  <Fingerprint hash={decision.packageHash} />
                  <br />
                  {isSame ? words.sameHash : words.otherHash}
                </>,
              ] as const,
            ]
          : []),
        [
          words.minutes,
          minutes ? (
            <a href={link(`${ownPath({ path, own })}/protokoll/${decision.id}`)}>
              {words.minutesLink}
            </a>
          ) : (
            <span class="muted">{words.noMinutes}</span>
          ),
        ],
      ]}
    />
  )
}

function Acts(props: PartyProps) {
  const { language, may, own, link } = props
  const words = messagesIn(language).party
  const to = (query: string) => link(`${ownPath(props)}?${query}#formular`)
  if (!may.record && !may.book && !may.sees) return null
  return (
    <section class="panel stack" aria-labelledby="registrera">
      <h2 id="registrera">{words.acts}</h2>
      {!may.decides && <p class="small">{words.roundOver}</p>}
      {may.record && may.decides && (
        <p>
          <ButtonLink
            text={own.decision ? words.recordNew : words.record}
            href={to('gor=beslut')}
            look={own.decision ? 'secondary' : 'primary'}
          />
        </p>
      )}
      {may.record && may.corrects && own.decision && (
        <ul class="stack-s plain">
          <li>
            <a href={to(`gor=dagar&beslut=${own.decision.id}`)}>{words.addDays}</a>
          </li>
          <li>
            <a href={to(`gor=ratta&beslut=${own.decision.id}`)}>{words.correct}</a>
          </li>
        </ul>
      )}
      {may.book && may.decides && (
        <p>
          <a href={to('gor=mote')}>{words.book}</a>
        </p>
      )}
      {!may.record && <p class="small muted">{words.registrarOnly}</p>}
    </section>
  )
}

function Meetings(props: PartyProps) {
  const { language, meetings, may, outcome } = props
  const words = messagesIn(language).party
  if (meetings.length === 0) return null
  return (
    <section class="stack-s" aria-labelledby="moten">
      <h2 id="moten">{words.meetings}</h2>
      <ul class="stack-s plain">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <DayTime day={meeting.meetsOn} language={language} style="long" />
            {meeting.isCancelled && ` (${words.cancelled})`}
            {meeting.note && (
              <p class="small muted" lang="sv">
                {meeting.note}
              </p>
            )}
            {may.book && may.decides && !meeting.isCancelled && (
              <PostForm action={props.action} seen={seenOfMeeting(outcome.round, meeting)}>
                <Hidden values={{ gor: 'stall-in', mote: meeting.id }} />
                <Button text={words.cancelMeeting} look="tertiary" isSmall />
                <span class="hidden"> {words.cancelMeetingOn(meeting.meetsOn)}</span>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every registration, also those that were corrected: the latest first. */
function History(props: PartyProps) {
  const { language, decisions, may, link } = props
  const words = messagesIn(language)
  if (decisions.length === 0) return null
  const corrected = new Set(decisions.map(({ correctsId }) => correctsId))
  return (
    <section class="stack" aria-labelledby="historik">
      <h2 id="historik">{words.party.history}</h2>
      <p class="small muted">{words.party.historyNote}</p>
      <ol class="stack plain" reversed>
        {decisions.toReversed().map((decision) => (
          <li key={decision.id} class="panel stack-s">
            <p class="strong">
              {words.outcome[decision.outcome].text},{' '}
              <DayTime day={decision.decidedOn} language={language} /> {decision.paragraph}
            </p>
            <p class="small muted">{words.party.recorded(decision.recordedOn)}</p>
            {decision.correctionReason && (
              <p>
                <WithSwedish
                  text={words.party.corrects(decision.correctionReason)}
                  swedish={decision.correctionReason}
                  language={language}
                />
              </p>
            )}
            {corrected.has(decision.id) ? (
              <>
                <p class="small">{words.party.corrected}</p>
                <details>
                  <summary>{words.party.decision}</summary>
                  <DecisionPairs
                    {...props}
                    decision={decision}
                    councilName={councilOf(props.own)}
                  />
                </details>
              </>
            ) : (
              may.record &&
              may.corrects && (
                <p class="small">
                  <a href={link(`${ownPath(props)}?gor=ratta&beslut=${decision.id}#formular`)}>
                    {words.party.correct}
                  </a>
                </p>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
