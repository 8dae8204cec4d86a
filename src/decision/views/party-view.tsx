// SPDX-License-Identifier: EUPL-1.2
// One party's decision: what was decided, whether it is final and why, and all that is on record.

import { Button, ButtonLink, Hidden, PostForm } from '#web/form.tsx'
import { DayTime, Notice } from '#web/parts.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { Status } from '#web/status.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { awaitsConfirmation } from '../../process/rules/incoming-letter.ts'
import { LetterNotice } from '../../process/views/letter-view.tsx'
import { messagesIn } from '../messages.ts'
import type { CouncilDecision } from '../rules/decision.ts'
import { finalityReasons } from '../rules/finality-reasons.ts'
import { showsFinality } from '../rules/party-standing.ts'
import { seenOfMeeting } from '../rules/seen.ts'
import { DecisionForm } from './decision-form-view.tsx'
import { outcomeSentence } from './outcome-view.tsx'
import {
  councilOf,
  DecisionPairs,
  originalHrefOf,
  ownPath,
  RegisteredDecisions,
} from './registered-view.tsx'
import type { PartyProps } from './party-props.ts'
import { Preparation } from './preparation-view.tsx'
import { standingLooks } from './standing-looks.ts'

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
          {own.decision?.letter && (
            <LetterNotice
              letter={own.decision.letter}
              language={language}
              originalHref={originalHrefOf(props, own.decision)}
            />
          )}
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
          <RegisteredDecisions {...props} />
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

function Acts(props: PartyProps) {
  const { language, may, own, link } = props
  const words = messagesIn(language).party
  const to = (query: string) => link(`${ownPath(props)}?${query}#formular`)
  if (!may.record && !may.book && !may.sees) return null
  const awaiting = own.decision && awaitsConfirmation(own.decision) ? own.decision : undefined
  return (
    <section class="panel stack" aria-labelledby="registrera">
      <h2 id="registrera">{words.acts}</h2>
      {!may.decides && <p class="small">{words.roundOver}</p>}
      {awaiting && may.confirm && may.corrects && (
        <p>
          <ButtonLink
            text={words.confirm}
            href={to(`gor=bekrafta&beslut=${awaiting.id}`)}
            look="primary"
          />
        </p>
      )}
      {may.recordByLetter && may.decides && (
        <p>
          {awaiting ? (
            <a href={to(`gor=brev&beslut=${awaiting.id}`)}>{words.correctLetter}</a>
          ) : own.decision ? (
            <span class="small muted">{words.partyHasRecorded}</span>
          ) : (
            <ButtonLink text={words.byLetter} href={to('gor=brev')} look="secondary" />
          )}
        </p>
      )}
      {may.record && may.decides && !awaiting && (
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
