// SPDX-License-Identifier: EUPL-1.2
// A decision round as everyone follows it: the number, a mark for each party, the map and who remains.

import { formatDay } from '#kernel/dates-in-words.ts'
import { daysBetween } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { DayTime } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { Legend, TileMap } from '#web/tile-map.tsx'
import type { OutcomeView, PartyStanding } from '../../decision/rules/round-outcome.ts'
import { DecisionMarks, legendOf, outcomeSentence } from '../../decision/views/outcome-view.tsx'
import { decisionTile, standingLooks } from '../../decision/views/standing-looks.ts'
import { messagesIn } from '../messages.ts'

export type DecisionsProps = {
  readonly outcome: OutcomeView
  readonly language: Language
  /** The page of all decisions; that of a party begins with it. */
  readonly path: string
  readonly packageHref: string
  /** Keeps the day that is asked about. */
  readonly link: (path: string) => string
}

export function DecisionsHead(props: DecisionsProps) {
  const { outcome, language } = props
  const words = messagesIn(language).page
  const { approved, of } = outcome
  return (
    <div class="stack">
      <div class="cols cols--8-4 cols--end">
        <div class="stack">
          <p class="big">
            {approved} <small>{words.approved(of, of - approved)}</small>
          </p>
          <DecisionMarks outcome={outcome} language={language} />
        </div>
        <DaysLeft {...props} />
      </div>
      <p class="lead">{outcomeSentence(outcome, language)}</p>
    </div>
  )
}

function DaysLeft({ outcome, language, path, packageHref, link }: DecisionsProps) {
  const words = messagesIn(language).page
  const { round, on, approved, state } = outcome
  const left = daysBetween(on, round.deadline)
  return (
    <p class="small">
      {state === 'adopted' ? null : left > 0 ? (
        <>
          <b class="strong">{words.daysLeft(left)}</b>
          {words.toDeadline(round.deadline)}{' '}
        </>
      ) : left === 0 ? (
        <b class="strong">{words.lastToday} </b>
      ) : (
        `${words.deadlineWas(round.deadline, round.status === 'open')} `
      )}
      {approved > 0 && words.sameText(approved)}
      <br />
      <a href={link(path)}>{words.howToCheck}</a> · <a href={packageHref}>{words.readText}</a>
    </p>
  )
}

/** The map beside the list that says the same. */
export function DecisionsMap(props: DecisionsProps) {
  const { outcome, language } = props
  const words = messagesIn(language).page
  return (
    <div class="cols cols--map">
      <section class="stack" aria-labelledby="karta">
        <h2 id="karta">{words.map}</h2>
        <p class="muted small">{words.mapNote}</p>
        <TileMap label={words.map} tiles={outcome.parties.map((one) => tileOf(one, props))} />
        <Legend entries={legendOf(outcome, language)} />
      </section>
      <Remaining {...props} />
    </div>
  )
}

function tileOf(
  { party, standing, decision }: PartyStanding,
  { language, path, link }: DecisionsProps,
) {
  const isRegion = party.kind === 'region'
  const detail =
    isRegion && decision
      ? `${standingLooks[standing].text[language]} ${formatDay(decision.decidedOn, language)}`
      : undefined
  return decisionTile(
    {
      code: party.code,
      place: party.tile,
      name: isRegion ? party.name : party.shortName,
      isRegion,
    },
    standing,
    { href: link(`${path}/${party.slug}`), language, ...(detail !== undefined && { detail }) },
  )
}

function Remaining({ outcome, language, path, link }: DecisionsProps) {
  const words = messagesIn(language).page
  const { remaining, of } = outcome
  return (
    <section class="stack" aria-labelledby="kvar">
      <h2 id="kvar">
        {remaining.length === 0 ? words.allApproved : words.remaining(remaining.length)}
      </h2>
      {remaining.length > 0 && (
        <>
          <p class="muted small">{words.sorted}</p>
          <Table
            caption={words.remainingCaption}
            hidesCaption
            columns={[
              { heading: words.party },
              { heading: words.state },
              { heading: words.nextMeeting },
            ]}
            rows={remaining.map(({ party, standing, nextMeetingOn }) => ({
              key: party.id,
              id: `k-${party.code}`,
              cells: [
                <a href={link(`${path}/${party.slug}`)}>{party.shortName}</a>,
                <Status of={standingLooks[standing]} language={language} />,
                nextMeetingOn ? (
                  <DayTime day={nextMeetingOn} language={language} style="short" />
                ) : (
                  <span class="muted">{words.notAnnounced}</span>
                ),
              ],
            }))}
          />
        </>
      )}
      <p class="small">
        <a href={link(path)}>{words.allDecisions(of)}</a> ·{' '}
        <a href={link(`${path}.csv`)}>{words.csv}</a>
      </p>
    </section>
  )
}
