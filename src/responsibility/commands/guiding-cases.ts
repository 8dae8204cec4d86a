// SPDX-License-Identifier: EUPL-1.2
// Cases are written, decided, replaced and withdrawn.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import { addDays } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkNeededText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { record } from '#platform/journal/journal.ts'
import { listBodies } from '../../organisation/reads.ts'
import { findCase, lastCaseNumber, listCaseNames, listCasesByIds } from '../reads/guiding-cases.ts'
import { findNamed } from '../reads/named-provisions.ts'
import type { CaseRefusal } from '../rules/case-refusals.ts'
import { guidanceEvent } from '../rules/guidance-events.ts'
import { mayGuide } from '../rules/guidance-permissions.ts'
import { seenOfCase } from '../rules/guidance-seen.ts'
import {
  type CaseWords,
  checkCase,
  checkDaysOfDecision,
  type GuidingCase,
  mostInCase,
} from '../rules/guiding-case.ts'
import { askCase, caseSteps } from '../rules/lifecycle.ts'
import { readProvisionLine } from '../rules/provision-line.ts'
import { insertCase, type KeptCase, lockCase, moveCase, updateCase } from '../writes/guidance.ts'

/** What a writer says of a case: the provisions by their addresses, other cases by their numbers. */
export type WrittenCase = CaseWords & {
  readonly provisions: readonly string[]
  readonly alike: readonly number[]
  readonly replaces: number | undefined
}

/** A case that nobody has decided yet. Answers its number. */
export async function writeCase(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  written: WrittenCase,
): Promise<Result<number, CaseRefusal>> {
  if (!mayGuide(mandate, 'write-case')) throw new NotAllowed('write a guiding case')
  await holdName(tx, 'a guiding case is written')
  const kept = await keptOf(tx, today, written, undefined)
  if (!kept.granted) return kept
  const number = (await lastCaseNumber(tx)) + 1
  const id = await insertCase(tx, number, today, kept.value)
  await record(tx, today, guidanceEvent('case-written', id, { number }))
  return granted(number)
}

/** A draft says something else. */
export async function rewriteCase(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly number: number; readonly written: WrittenCase; readonly seen: SeenMark },
): Promise<Result<number, CaseRefusal>> {
  if (!mayGuide(mandate, 'write-case')) throw new NotAllowed('write a guiding case')
  const one = await holdCase(tx, input.number)
  if (one.status !== 'draft') return refused('step-not-possible')
  if (hasChanged(input.seen, seenOfCase(one))) return refused('changed-meanwhile')
  const kept = await keptOf(tx, today, input.written, one)
  if (!kept.granted) return kept
  await updateCase(tx, one.id, kept.value)
  await record(tx, today, guidanceEvent('case-rewritten', one.id))
  return granted(one.number)
}

async function holdCase(tx: Tx, number: number): Promise<GuidingCase> {
  const before = await findCase(tx, number)
  if (!before) throw new NotFound(`no guiding case ${number}`)
  await lockCase(tx, before.id)
  return (await findCase(tx, number))!
}

async function keptOf(
  tx: Tx,
  today: Day,
  written: WrittenCase,
  self: GuidingCase | undefined,
): Promise<Result<KeptCase, CaseRefusal>> {
  const words = checkCase(written)
  if (!words.granted) return words
  const provisions = await provisionIdsOf(tx, today, written.provisions)
  if (!provisions.granted) return provisions
  const names = await listCaseNames(tx)
  const alikeIds: string[] = []
  for (const number of new Set(written.alike)) {
    const other = names.find((one) => one.number === number)
    if (!other) return refused('case-unknown', { number }, 'alike')
    if (other.id === self?.id) return refused('case-of-itself', {}, 'alike')
    alikeIds.push(other.id)
  }
  const replaced = names.find((one) => one.number === written.replaces)
  if (written.replaces !== undefined && replaced?.status !== 'decided')
    return refused('replaces-no-decided', { number: written.replaces }, 'replaces')
  const { title, situation, question, answer, why, responsible } = words.value
  return granted({
    title,
    situation,
    question,
    answer,
    why,
    responsible,
    alikeIds,
    replacesId: replaced?.id,
    provisionIds: provisions.value,
  })
}

async function provisionIdsOf(
  tx: Tx,
  today: Day,
  lines: readonly string[],
): Promise<Result<readonly string[], CaseRefusal>> {
  if (lines.length === 0) return refused('provision-missing', {}, 'provisions')
  if (lines.length > mostInCase.provisions)
    return refused('too-many-provisions', { most: mostInCase.provisions }, 'provisions')
  const ids: string[] = []
  for (const line of lines) {
    const named = readProvisionLine(line)
    const found = named && (await findNamed(tx, named, today))
    if (!found) return refused('provision-unknown', { line }, 'provisions')
    ids.push(found.id)
  }
  return granted([...new Set(ids)])
}

/** The body that may has decided that the case guides. What it stands in place of ends the day before. */
export async function decideCase(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly number: number
    readonly decidedBy: string
    readonly decidedOn: Day
    readonly validFrom: Day
    readonly validUntil: Day | undefined
    readonly seen: SeenMark
  },
): Promise<Result<number, CaseRefusal>> {
  if (!mayGuide(mandate, caseSteps.decide.by)) throw new NotAllowed('decide a guiding case')
  const one = await holdCase(tx, input.number)
  const move = askCase(one.status, 'decide')
  if (!move.granted) return move
  if (hasChanged(input.seen, seenOfCase(one))) return refused('changed-meanwhile')
  const { decidedBy, decidedOn, validFrom, validUntil } = input
  const days = checkDaysOfDecision({ decidedOn, validFrom, validUntil }, today)
  if (!days.granted) return days
  if (!(await listBodies(tx, today)).some(({ id }) => id === decidedBy))
    throw new NotFound(`no body ${decidedBy}`)
  if (one.replacesId !== undefined) {
    await lockCase(tx, one.replacesId)
    const [old] = await listCasesByIds(tx, [one.replacesId])
    const replaced = old && askCase(old.status, 'replace')
    if (!old || !replaced?.granted)
      return refused('replaces-no-decided', { number: old?.number ?? 0 })
    const ends = addDays(validFrom, -1)
    const last = old.validUntil && old.validUntil < ends ? old.validUntil : ends
    await moveCase(tx, old.id, {
      status: replaced.value.to,
      // One that never came to hold ends on the day it would have begun.
      validUntil: last < old.validFrom! ? old.validFrom : last,
    })
    await record(tx, today, guidanceEvent(caseSteps.replace.event, old.id, { by: one.number }))
  }
  await moveCase(tx, one.id, {
    status: move.value.to,
    decidedBy,
    decidedOn,
    validFrom,
    validUntil,
  })
  await record(tx, today, guidanceEvent(caseSteps.decide.event, one.id, { number: one.number }))
  return granted(one.number)
}

/** A case guides nobody from today. Its words stay, with the reason. */
export async function withdrawCase(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly number: number; readonly reason: string; readonly seen: SeenMark },
): Promise<Result<number, CaseRefusal>> {
  if (!mayGuide(mandate, caseSteps.withdraw.by)) throw new NotAllowed('withdraw a guiding case')
  const one = await holdCase(tx, input.number)
  const move = askCase(one.status, 'withdraw')
  if (!move.granted) return move
  const reason = about('reason', checkNeededText(input.reason, { most: mostInCase.reason }))
  if (!reason.granted) return reason
  if (hasChanged(input.seen, seenOfCase(one))) return refused('changed-meanwhile')
  await moveCase(tx, one.id, {
    status: move.value.to,
    withdrawnOn: today,
    withdrawnBecause: reason.value,
  })
  await record(tx, today, guidanceEvent(caseSteps.withdraw.event, one.id, { number: one.number }))
  return granted(one.number)
}
