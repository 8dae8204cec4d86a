// SPDX-License-Identifier: EUPL-1.2
// A round from invitation to publication. Each command asks the table of steps first.

import { type Day, latest } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type Seen, type SeenMark } from '#kernel/seen.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { checkSlug } from '../../agreement/rules/address.ts'
import { publishPackage } from '../../agreement/commands/publishing.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { extendStep, openRoute } from '../../process/commands.ts'
import { countyOnDay, readRoute } from '../../process/reads.ts'
import { findEndedStep } from '../../process/reads/body-ends.ts'
import { checkChosen } from '../reads/chosen.ts'
import { countUnanswered, listResponses } from '../reads/responses.ts'
import { findConsultationBySlug, getConsultation } from '../reads/rounds.ts'
import {
  mostCharacters,
  type Consultation,
  type ConsultationStatus,
  type Notice,
} from '../rules/consultation.ts'
import { consultationEvent } from '../rules/events.ts'
import {
  askConsultationStep,
  isCompiled,
  stepFrom,
  steps,
  type ConsultationStep,
} from '../rules/lifecycle.ts'
import { checkLastDays } from '../rules/last-days.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import { plannedRoute } from '../rules/planned-route.ts'
import { askedIn, checkPrepared, type PreparedRound } from '../rules/prepared-round.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { seenOfAnswering, seenOfPrepared, seenOfPublication, seenOfRound } from '../rules/seen.ts'
import { isPartyAnswer } from '../rules/tally.ts'
import { notifyCancelled, notifyExtended, notifyOpened } from './notifying.ts'
import {
  insertConsultation,
  insertNotice,
  lockAddress,
  lockConsultation,
  updateConsultation,
  updateConsulteesDue,
} from '../writes/rounds.ts'

export type NewConsultation = PreparedRound & { readonly slug: string }

/** A round is prepared: its route is laid and those asked are named, but nobody is told yet. */
export async function draftConsultation(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewConsultation,
): Promise<Result<Consultation, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'draft')) throw new NotAllowed('draft')
  const slug = about('slug', checkSlug(input.slug))
  if (!slug.granted) return slug
  const checked = checkPrepared(input)
  if (!checked.granted) return checked
  const prepared = checked.value
  await lockAddress(tx, input.slug)
  if (await findConsultationBySlug(tx, input.slug)) return refused('slug-taken', {}, 'slug')
  await getPackage(tx, input.packageId)
  const county = await countyOnDay(tx, input.opensOn)
  const chosen = await checkChosen(tx, county, prepared)
  if (!chosen.granted) return chosen
  const route = plannedRoute(chosen.value, prepared)
  const inTime = checkLastDays(route, prepared)
  if (!inTime.granted) return inTime
  const asked = askedIn(chosen.value, route, prepared)
  if (!asked.granted) return asked
  const routeId = await openRoute(tx, today, route)
  const consultation: Consultation = {
    id: newId(),
    slug: input.slug,
    kind: input.kind,
    title: prepared.title,
    invitation: prepared.invitation,
    packageId: input.packageId,
    routeId,
    answeringPackageId: undefined,
    status: 'draft',
    opensOn: input.opensOn,
    dueOn: input.dueOn,
    closedOn: undefined,
    publishedOn: undefined,
    revision: 1,
  }
  await insertConsultation(tx, consultation, prepared.questions, asked.value)
  await record(
    tx,
    today,
    consultationEvent('consultation-drafted', 'consultation', consultation.id),
  )
  return granted(consultation)
}

type StepInput = { readonly consultationId: string; readonly seen: SeenMark }

type Allowed = {
  readonly step: ConsultationStep
  readonly consultation: Consultation
  readonly to: ConsultationStatus
  readonly reason: string
}

/** What a step was decided on. */
const seenForStep: Readonly<
  Record<ConsultationStep, (tx: Tx, consultation: Consultation) => Promise<Seen> | Seen>
> = {
  open: (_, consultation) => seenOfPrepared(consultation),
  extend: (_, consultation) => seenOfRound(consultation),
  cancel: (_, consultation) => seenOfRound(consultation),
  close: (_, consultation) => seenOfRound(consultation),
  publish: async (tx, consultation) =>
    seenOfPublication(consultation, await listResponses(tx, consultation.id)),
}

/** Holds the round and asks the table of steps; a step that needs a reason has one. */
async function allowStep(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  step: ConsultationStep,
  input: StepInput & { readonly reason?: string },
): Promise<Result<Allowed, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, steps[step].by)) throw new NotAllowed(step)
  await lockConsultation(tx, input.consultationId)
  const consultation = await getConsultation(tx, input.consultationId)
  const { status, dueOn } = consultation
  const planned = stepFrom(status, step)
  if (!planned) return refused('step-not-possible')
  const now = await seenForStep[step](tx, consultation)
  if (hasChanged(input.seen, now)) return refused('changed-meanwhile')
  const unanswered = planned.when?.includes('nothing-unanswered')
    ? await countUnanswered(tx, consultation.id)
    : 0
  const asked = askConsultationStep(status, step, { today, dueOn, unanswered })
  if (!asked.granted) return asked
  const limits = { most: mostCharacters.reason }
  const reason = about('reason', checkTypedText(input.reason ?? '', limits))
  if (!reason.granted) return reason
  if (asked.value.reason === 'required' && reason.value === '')
    return refused('reason-missing', {}, 'reason')
  return granted({ step, consultation, to: asked.value.to, reason: reason.value })
}

/** That a round is closed is no news to those asked: its response period was over. */
const noticeOf: Readonly<Record<ConsultationStep, Notice['kind'] | undefined>> = {
  open: 'opened',
  extend: 'extended',
  cancel: 'cancelled',
  close: undefined,
  publish: 'published',
}

/** Writes the step: in the round, in what everyone can read of it, and in the journal. */
async function takeStep(
  tx: Tx,
  today: Day,
  { step, consultation, to, reason }: Allowed,
  days: { readonly closed_on?: Day; readonly published_on?: Day; readonly due_on?: Day } = {},
): Promise<void> {
  const { id, dueOn } = consultation
  const kind = noticeOf[step]
  const newDueOn = days.due_on
  await updateConsultation(tx, id, { status: to, ...days })
  if (kind !== undefined) {
    await insertNotice(tx, {
      consultationId: id,
      kind,
      toldOn: today,
      reason,
      ...(newDueOn && { oldDueOn: dueOn, newDueOn }),
    })
  }
  const facts = newDueOn && { dueOn: newDueOn }
  await record(tx, today, consultationEvent(steps[step].event, 'consultation', id, facts))
}

/** The invitation goes out: everyone asked is told, and the route's first steps begin. */
export async function openConsultation(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: StepInput,
): Promise<Result<Consultation, ConsultationRefusal>> {
  const allowed = await allowStep(tx, today, mandate, 'open', input)
  if (!allowed.granted) return allowed
  const { consultation } = allowed.value
  const mayBegin = await checkBodies(tx, today, consultation)
  if (!mayBegin.granted) return mayBegin
  await takeStep(tx, today, allowed.value)
  // What parties are asked about is there for everyone.
  await publishPackage(tx, today, consultation.packageId)
  await notifyOpened(tx, today, consultation)
  return granted({ ...consultation, status: 'open' })
}

/** Whoever ends a body holds the rounds that wait for it, and this round is held. */
async function checkBodies(
  tx: Tx,
  today: Day,
  { routeId, opensOn }: Consultation,
): Promise<Result<undefined, 'body-has-ended'>> {
  const ended = await findEndedStep(tx, routeId, latest(today, opensOn))
  if (!ended) return granted()
  const { body, step, lastDay } = ended
  return refused('body-has-ended', { body, step: step.sv, stepEn: step.en, lastDay })
}

/** The parties get longer; everyone is told, with the reason. */
export async function extendConsultation(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: StepInput & { readonly dueOn: Day; readonly reason: string },
): Promise<Result<undefined, ConsultationRefusal>> {
  const allowed = await allowStep(tx, today, mandate, 'extend', input)
  if (!allowed.granted) return allowed
  const { consultation } = allowed.value
  const { id, routeId, dueOn: before } = consultation
  const { dueOn } = input
  if (dueOn <= before || dueOn < today) return refused('due-not-later', {}, 'dueOn')
  await takeStep(tx, today, allowed.value, { due_on: dueOn })
  await updateConsulteesDue(tx, id, dueOn)
  const { rows } = await readRoute(tx, routeId, today)
  const answering = new Set(rows.filter(isPartyAnswer).map((row) => row.key))
  for (const stepKey of answering) await extendStep(tx, today, { routeId, stepKey, dueOn })
  await notifyExtended(tx, today, consultation, { before, after: dueOn })
  return granted()
}

export async function cancelConsultation(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: StepInput & { readonly reason: string },
): Promise<Result<undefined, ConsultationRefusal>> {
  const allowed = await allowStep(tx, today, mandate, 'cancel', input)
  if (!allowed.granted) return allowed
  const { consultation } = allowed.value
  await takeStep(tx, today, allowed.value)
  // Of a draft nobody has been told.
  if (consultation.status === 'open') await notifyCancelled(tx, today, consultation)
  return granted()
}

/** Closed only when the response period is over and every comment has its answer. */
export async function closeConsultation(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: StepInput,
): Promise<Result<undefined, ConsultationRefusal>> {
  const allowed = await allowStep(tx, today, mandate, 'close', input)
  if (!allowed.granted) return allowed
  await takeStep(tx, today, allowed.value, { closed_on: today })
  return granted()
}

/** The collation becomes public: responses without a secrecy mark, comments, answers and reasons. */
export async function publishConsultation(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: StepInput,
): Promise<Result<undefined, ConsultationRefusal>> {
  const allowed = await allowStep(tx, today, mandate, 'publish', input)
  if (!allowed.granted) return allowed
  await takeStep(tx, today, allowed.value, { published_on: today })
  // Each answer shows its change in the text that came of the comments.
  const { answeringPackageId } = allowed.value.consultation
  if (answeringPackageId) await publishPackage(tx, today, answeringPackageId)
  return granted()
}

/** Names the package that came out of the comments, in which each comment's change can be seen. */
export async function setAnsweringPackage(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: StepInput & { readonly packageId: string },
): Promise<Result<undefined, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'compile')) throw new NotAllowed('compile')
  const { consultationId: id, packageId } = input
  await getPackage(tx, packageId)
  await lockConsultation(tx, id)
  const consultation = await getConsultation(tx, id)
  // What has been published shows the package it was published with.
  if (!isCompiled(consultation.status)) return refused('step-not-possible')
  if (consultation.answeringPackageId === packageId) return granted()
  if (hasChanged(input.seen, seenOfAnswering(consultation))) return refused('changed-meanwhile')
  await updateConsultation(tx, id, { answering_package_id: packageId })
  const facts = { package: packageId }
  await record(tx, today, consultationEvent('answering-package-set', 'consultation', id, facts))
  return granted()
}
