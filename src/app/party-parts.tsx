// SPDX-License-Identifier: EUPL-1.2
// What the rooms above know of a party: its decisions, its next meetings and its answers.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { linkOnDay } from '#platform/link-on-day.ts'
import type { Visit } from '#platform/page.ts'
import { DayTime } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { listConsultations, readTally } from '../consultation/reads/rounds.ts'
import { decisionsOfParty } from '../decision/reads/outcomes.ts'
import type { PartyInRound } from '../decision/rules/round-outcome.ts'
import { standingLooks } from '../decision/views/standing-looks.ts'
import type { Party } from '../organisation/rules/party.ts'
import type { StepState } from '../process/rules/route.ts'
import { stepLooks } from '../process/views/step-looks.ts'
import { findRevisionOfRound } from '../revision/reads.ts'

const words = {
  sv: {
    decisions: 'Beslut',
    decisionsNote: 'Vad fullmäktige har beslutat i varje omgång.',
    noDecisions: 'Parten ingår inte i någon beslutsomgång än.',
    round: 'Omgång',
    state: 'Läge',
    day: 'Dag',
    next: 'Nästa möte',
    answers: 'Remissvar',
    answersNote: 'Remisser som parten har fått frågan i.',
    noAnswers: 'Parten har inte fått någon remiss än.',
    consultation: 'Remiss',
    answeredOn: 'Svarade',
    read: 'Läs svaret',
  },
  en: {
    decisions: 'Decisions',
    decisionsNote: 'What the council has decided in each round.',
    noDecisions: 'The party is in no decision round yet.',
    round: 'Round',
    state: 'State',
    day: 'Day',
    next: 'Next meeting',
    answers: 'Answers to consultations',
    answersNote: 'Consultations the party has been asked in.',
    noAnswers: 'The party has been asked in no consultation yet.',
    consultation: 'Consultation',
    answeredOn: 'Answered',
    read: 'Read the answer',
  },
} as const

type Decided = PartyInRound & { readonly path: string | undefined }
type Answered = {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly answerPath: string | undefined
  readonly state: StepState
  readonly answeredOn: Day | undefined
}

type Shown = { readonly language: Language; readonly link: (path: string) => string }

/** The sections that stand first on the page of a party. */
export async function partsOfParty(
  db: Visit['db'],
  party: Party,
  visit: Visit,
): Promise<readonly ComponentChildren[]> {
  const { language, asOf } = visit
  const link = linkOnDay(visit)
  const [decisions, answers] = await Promise.all([
    listDecisions(db, party, asOf),
    listAnswers(db, party, asOf),
  ])
  return [
    <Decisions key="beslut" decisions={decisions} language={language} link={link} />,
    <Answers key="remissvar" answers={answers} language={language} link={link} />,
  ]
}

async function listDecisions(db: Visit['db'], party: Party, on: Day): Promise<readonly Decided[]> {
  const rounds = await decisionsOfParty(db, party.id, on)
  return Promise.all(
    rounds.map(async (own) => {
      const process = await findRevisionOfRound(db, { decisionRoundId: own.round.id })
      return { ...own, path: process && `/sa-gar-det/${process.slug}/beslut/${party.slug}` }
    }),
  )
}

async function listAnswers(db: Visit['db'], party: Party, on: Day): Promise<readonly Answered[]> {
  const answers: Answered[] = []
  for (const round of await listConsultations(db, on)) {
    if (round.opensOn > on || round.status === 'cancelled') continue
    const { tally } = await readTally(db, round, on)
    const own = tally.find(({ partyId }) => partyId === party.id)
    if (!own) continue
    const path = `/remiss/${round.slug}`
    answers.push({
      id: round.id,
      title: round.title,
      path,
      answerPath:
        own.isAnswered && round.status === 'published' ? `${path}/svar/${party.slug}` : undefined,
      state: own.state,
      answeredOn: own.answeredOn,
    })
  }
  return answers
}

function Decisions({
  decisions,
  language,
  link,
}: Shown & { readonly decisions: readonly Decided[] }) {
  const word = words[language]
  return (
    <section class="stack" aria-labelledby="beslut">
      <h2 id="beslut">{word.decisions}</h2>
      <p class="muted small">{decisions.length > 0 ? word.decisionsNote : word.noDecisions}</p>
      {decisions.length > 0 && (
        <Table
          caption={word.decisions}
          hidesCaption
          columns={[
            { heading: word.round },
            { heading: word.state },
            { heading: word.day },
            { heading: word.next },
          ]}
          rows={decisions.map(({ round, path, standing, decision, nextMeetingOn }) => ({
            key: round.id,
            cells: [
              path ? (
                <a href={link(path)} lang="sv">
                  {round.title}
                </a>
              ) : (
                <span lang="sv">{round.title}</span>
              ),
              <Status of={standingLooks[standing]} language={language} />,
              decision ? <DayTime day={decision.decidedOn} language={language} /> : '–',
              nextMeetingOn ? <DayTime day={nextMeetingOn} language={language} /> : '–',
            ],
          }))}
        />
      )}
    </section>
  )
}

function Answers({ answers, language, link }: Shown & { readonly answers: readonly Answered[] }) {
  const word = words[language]
  return (
    <section class="stack" aria-labelledby="remissvar">
      <h2 id="remissvar">{word.answers}</h2>
      <p class="muted small">{answers.length > 0 ? word.answersNote : word.noAnswers}</p>
      {answers.length > 0 && (
        <Table
          caption={word.answers}
          hidesCaption
          columns={[
            { heading: word.consultation },
            { heading: word.state },
            { heading: word.answeredOn },
          ]}
          rows={answers.map(({ id, title, path, answerPath, state, answeredOn }) => ({
            key: id,
            cells: [
              <a href={link(path)} lang="sv">
                {title}
              </a>,
              <Status of={stepLooks[state]} language={language} />,
              <>
                {answeredOn ? <DayTime day={answeredOn} language={language} /> : '–'}
                {answerPath && (
                  <>
                    {' · '}
                    <a href={link(answerPath)} aria-label={`${word.read}: ${title}`}>
                      {word.read}
                    </a>
                  </>
                )}
              </>,
            ],
          }))}
        />
      )}
    </section>
  )
}
