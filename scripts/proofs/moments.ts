// SPDX-License-Identifier: EUPL-1.2
// What may happen in the same moment, one function each. They assert what must be so afterwards.

import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { seenField, writeSeen } from '#kernel/seen.ts'
import { inSnapshot, scopeOf } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { listAdoptions } from '../../src/agreement/reads/editions.ts'
import { findDraft } from '../../src/consultation/reads/drafts.ts'
import { seenOfComment } from '../../src/consultation/rules/seen.ts'
import { readOutcome } from '../../src/decision/reads/outcomes.ts'
import { listDecisions } from '../../src/decision/reads/rounds.ts'
import { lastOfDays } from '../../src/decision/rules/what-counts.ts'
import { type Answered, drawn, send, sendAndHangUp } from './sending.ts'
import { type Person, processSlug, type Stage } from './stage.ts'

export type Moment = (stage: Stage, run: number) => Promise<void>

type Form = Readonly<Record<string, string>>

/** The form as it is drawn for someone now, with what is typed in it. */
const decisionForm = async (
  stage: Stage,
  person: Person,
  run: number,
  rest: Form,
): Promise<Form> => ({
  ...(await drawn(stage.addresses[0], person, `${decisionPath(person)}?gor=beslut`, 'beslut')),
  motesdag: '2026-03-02',
  paragraf: `§ ${run}`,
  diarienummer: 'KS 2026/1',
  fingeravtryck: stage.round.packageHash,
  ...rest,
})
const approval = { utfall: 'approved', justerat: '2026-03-03', anslaget: '2026-03-04' }
const decisionPath = ({ slug }: Person) => `/sa-gar-det/${processSlug}/beslut/${slug}`

/** Two registrars record the last two decisions, each in a process of its own. */
export const lastTwoDecide: Moment = async (stage, run) => {
  const [one, other] = stage.last
  const [a, b] = stage.addresses
  const before = await adoptionsOf(stage)
  assert.equal(before.length, 0)
  const told = await countJournal(stage, 'adoption-computed')
  const [ones, others] = [
    await decisionForm(stage, one, run, approval),
    await decisionForm(stage, other, run, approval),
  ]
  const answers = await Promise.all([
    send(a, one, decisionPath(one), ones),
    send(b, other, decisionPath(other), others),
  ])
  assertReceipts(answers)
  const adopted = await adoptionsOf(stage)
  const { state } = await readOutcome(stage.db, stage.round.id, lastOfDays)
  assert.equal(state, 'adopted')
  assert.equal(adopted.length, 2, 'one row for each version of the package')
  assert.equal(await countJournal(stage, 'adoption-computed'), told + 2)
  // So that the next run finds them lacking again.
  for (const person of stage.last) {
    // Of one day's decisions the later one stands.
    const form = await decisionForm(stage, person, run, { utfall: 'withdrawn' })
    assertReceipts([await send(a, person, decisionPath(person), form)])
  }
  assert.equal((await adoptionsOf(stage)).length, 0)
}

/** All fifty parties send their answers at once, every other to the other process. */
export const fiftySubmit: Moment = async (stage, run) => {
  const { coordinators, addresses } = stage
  const before = await responsesOf(stage)
  for (const [place, person] of coordinators.entries()) {
    await writeText(stage, addresses[place % 2]!, person, `Omgång ${run}: ${person.slug}`)
  }
  const reviewed = await Promise.all(
    coordinators.map((person, place) => drawn(addresses[place % 2]!, person, submitPath(stage))),
  )
  const answers = await Promise.all(
    coordinators.map((person, place) =>
      send(addresses[place % 2]!, person, submitPath(stage), reviewed[place]!),
    ),
  )
  assertReceipts(answers)
  const after = await responsesOf(stage)
  assert.equal(after.length, before.length + coordinators.length)
  assert.deepEqual(
    answers.map(numberIn).toSorted((x, y) => x - y),
    coordinators.map((_, place) => before.length + place + 1),
    'every number once, and none left out',
  )
  const standing = after.filter((one) => one.superseded_by === null)
  assert.equal(new Set(standing.map((one) => one.party_id)).size, coordinators.length)
  assert.equal(standing.length, coordinators.length)
  assert.equal(await countJournal(stage, 'response-submitted'), after.length)
}

/** A form that is sent twice at once, to both processes, or again since its answer was lost. */
type Twice = (send: (at: string) => Promise<Answered>, form: Form) => Promise<readonly Answered[]>

const atOnce =
  (stage: Stage): Twice =>
  (send) =>
    Promise.all(stage.addresses.map((at) => send(at)))

export const submitTwice: Moment = (stage, run) => submitting(stage, run, atOnce(stage))
export const decideTwice: Moment = (stage, run) => deciding(stage, run, atOnce(stage))
export const commentTwice: Moment = (stage, run) => commenting(stage, run, atOnce(stage))

export const submitAgainAfterLostAnswer: Moment = (stage, run) =>
  submitting(stage, run, async (again, form) => {
    const person = personOf(stage, run)
    await sendAndHangUp(stage.addresses[0], person, submitPath(stage), form)
    return [await again(stage.addresses[run % 2]!)]
  })

export const decideAgainAfterLostAnswer: Moment = (stage, run) =>
  deciding(stage, run, async (again, form) => {
    const [person] = stage.last
    await sendAndHangUp(stage.addresses[0], person, decisionPath(person), form)
    return [await again(stage.addresses[run % 2]!)]
  })

export const commentAgainAfterLostAnswer: Moment = (stage, run) =>
  commenting(stage, run, async (again, form) => {
    const person = personOf(stage, run)
    await sendAndHangUp(stage.addresses[0], person, answerPath(stage), form)
    return [await again(stage.addresses[run % 2]!)]
  })

const personOf = ({ coordinators }: Stage, run: number) => coordinators[run % coordinators.length]!
const submitPath = ({ consultation }: Stage) => `/remiss/${consultation.slug}/granska`
const answerPath = ({ consultation }: Stage) => `/remiss/${consultation.slug}/svara`

async function submitting(stage: Stage, run: number, twice: Twice): Promise<void> {
  const person = personOf(stage, run)
  await writeText(stage, stage.addresses[0], person, `Svar ${run} ${newId()}`)
  const before = (await responsesOf(stage)).length
  const form = await drawn(stage.addresses[0], person, submitPath(stage))
  const answers = await twice((at) => send(at, person, submitPath(stage), form), form)
  assertReceipts(answers)
  assert.equal((await responsesOf(stage)).length, before + 1)
  assert.deepEqual(new Set(answers.map(numberIn)), new Set([before + 1]), 'one receipt')
}

/** On an earlier day, so that it stands in nobody's way. */
const rejection = (stage: Stage, run: number) =>
  decisionForm(stage, stage.last[0], run, { utfall: 'rejected', motesdag: '2026-02-02' })

async function deciding(stage: Stage, run: number, twice: Twice): Promise<void> {
  const [person] = stage.last
  const before = (await listDecisions(stage.db, stage.round.id)).length
  const form = await rejection(stage, run)
  const answers = await twice((at) => send(at, person, decisionPath(person), form), form)
  assertReceipts(answers)
  assert.equal((await listDecisions(stage.db, stage.round.id)).length, before + 1)
  assert.equal(new Set(answers.map(({ to }) => to)).size, 1, 'one receipt')
}

async function commenting(stage: Stage, run: number, twice: Twice): Promise<void> {
  const { agreement } = stage
  const person = personOf(stage, run)
  const [section] = agreement.sectionIds
  const form = {
    gor: 'synpunkt',
    del: `${agreement.versionId}.${section}`,
    bestammelse: section,
    kommentar: newId(),
    [seenField]: writeSeen(seenOfComment(undefined)),
    slag: 'clarify',
    text: `Synpunkt ${run}`,
    lydelse: '',
  }
  const before = await countComments(stage, person)
  const answers = await twice((at) => send(at, person, answerPath(stage), form), form)
  for (const answer of answers) assert.equal(answer.status, 303, answer.text)
  assert.equal(await countComments(stage, person), before + 1)
}

function assertReceipts(answers: readonly Answered[]): void {
  for (const { status, to, text } of answers) {
    assert.equal(status, 303, text)
    assert.match(to, /\/kvitto\//)
  }
}

const numberIn = ({ to }: Answered) => Number(/\/kvitto\/(\d+)$/.exec(to)?.[1])

async function writeText(stage: Stage, at: string, person: Person, text: string): Promise<void> {
  const form = await drawn(at, person, answerPath(stage), 'helheten')
  const answer = await send(at, person, answerPath(stage), { ...form, text })
  assert.equal(answer.status, 303, answer.text)
}

function draftOf({ db, consultation }: Stage, { mandate }: Person) {
  return inSnapshot(db, scopeOf(mandate), (reads) =>
    findDraft(reads, consultation.id, { partyId: mandate.partyId!, bodyId: undefined }),
  )
}

async function countComments(stage: Stage, person: Person): Promise<number> {
  return (await draftOf(stage, person))?.comments.length ?? 0
}

/** Those that have been replaced too. */
function responsesOf({ db, county, consultation }: Stage) {
  return inSnapshot(db, scopeOf(county.people.processLeader), (reads) =>
    reads
      .selectFrom('response')
      .select(['number', 'party_id', 'superseded_by'])
      .where('consultation_id', '=', consultation.id)
      .execute(),
  )
}

async function adoptionsOf({ db, round }: Stage) {
  return (await listAdoptions(db)).filter((one) => one.decisionRoundId === round.id)
}

async function countJournal({ db }: Stage, event: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from journal where event = ${event}`.execute(db)
  return rows[0]!.count
}
