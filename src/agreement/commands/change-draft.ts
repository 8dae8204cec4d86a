// SPDX-License-Identifier: EUPL-1.2
// The one way into a draft. The row of the version is locked, what a rule answers is numbered, only
// what differs is written, and the journal tells of it in the same act.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { JournalRow } from '#kernel/journal-row.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { lockVersions } from '../reads/locks.ts'
import { readStanding } from '../reads/standing.ts'
import { readText } from '../reads/texts.ts'
import { followReferences } from '../rules/bound-references.ts'
import type { VersionText } from '../rules/document.ts'
import type { DraftChange } from '../rules/draft-change.ts'
import { type DraftStanding, stepBetween } from '../rules/draft-steps.ts'
import { agreementEvent } from '../rules/events.ts'
import { numberAll } from '../rules/numbering.ts'
import { isSameScheme } from '../rules/numbering/scheme.ts'
import { isStepFrom, versionSteps } from '../rules/lifecycle.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import {
  countUpRevision,
  updateText,
  updateVersionHeader,
  updateVersionNumbering,
} from '../writes.ts'
import { insertDraftStep } from '../writes/draft-steps.ts'
import { replaceOwnReferences } from '../writes/law-references.ts'
import { writeRemovalReason } from '../writes/removals.ts'

/** `change` is asked when the draft is locked; a no of it, or a text as it stood, writes nothing. */
export async function changeDraft<Refusal extends string>(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  versionId: string,
  change: (
    text: VersionText,
  ) => Result<DraftChange, Refusal> | Promise<Result<DraftChange, Refusal>>,
): Promise<Result<undefined, Refusal | 'version-not-draft'>> {
  const { by, event } = versionSteps.change
  if (!mayInAgreement(mandate, by)) throw new NotAllowed(by)
  await lockVersions(tx, [versionId])
  const before = await readText(tx, versionId)
  if (!isStepFrom(before.version.status, 'change')) return refused('version-not-draft')
  const asked = await change(before)
  if (!asked.granted) return asked
  const followed = withReferences(before, asked.value)
  const stood = await readStanding(tx, before)
  if (!(await write(tx, before, followed))) return granted()
  await countUpRevision(tx, versionId)
  const { way = 'changed', undoes } = followed
  await insertDraftStep(tx, versionId, {
    revision: before.version.revision + 1,
    way: undoes === undefined ? way : 'undone',
    undoes,
    content: stepBetween(stood, standingAfter(stood, followed)),
  })
  const isRenumbered = followed.numbering !== undefined && undoes === undefined
  const done = isRenumbered ? 'draft-renumbered' : event
  await record(tx, today, agreementEvent(done, 'version', versionId, told(followed)))
  return granted()
}

/** With its numbers, and the words of references that name one of them. */
function withReferences({ version, provisions }: VersionText, change: DraftChange): DraftChange {
  if (!change.provisions) return change
  const scheme = change.numbering ? change.numbering.scheme : version.numbering
  const after = numberAll(change.provisions, scheme)
  return { ...change, provisions: followReferences(provisions, after) }
}

/** Answers whether anything did differ. */
async function write(tx: Tx, before: VersionText, change: DraftChange): Promise<boolean> {
  const { version } = before
  const { provisions, numbering, header, removed, references } = change
  let isWritten = false
  const scheme = numbering ? numbering.scheme : version.numbering
  if (numbering && !isSameScheme(scheme, version.numbering)) {
    await updateVersionNumbering(tx, version.id, scheme)
    isWritten = true
  }
  if (provisions) {
    const after = numberAll(provisions, scheme)
    isWritten = (await updateText(tx, version, before.provisions, after)) || isWritten
  }
  if (header) {
    await updateVersionHeader(tx, version.id, header)
    isWritten = true
  }
  for (const { provisionIds, reason } of [removed ?? []].flat()) {
    if (provisionIds.length === 0) continue
    await writeRemovalReason(tx, version.id, provisionIds, reason)
    isWritten = true
  }
  for (const { provisionId, own } of references ?? []) {
    await replaceOwnReferences(tx, version.id, provisionId, own)
    isWritten = true
  }
  return isWritten
}

function standingAfter(stood: DraftStanding, change: DraftChange): DraftStanding {
  const { header, numbering, removed, references } = change
  const scheme = numbering ? numbering.scheme : stood.numbering
  const provisions = change.provisions ? numberAll(change.provisions, scheme) : stood.provisions
  const left = new Set(provisions.map(({ id }) => id))
  const own = new Map([...stood.references].filter(([id]) => left.has(id)))
  for (const one of references ?? []) own.set(one.provisionId, one.own)
  const removals = new Map(stood.removals)
  for (const { provisionIds, reason } of [removed ?? []].flat()) {
    for (const id of provisionIds) removals.set(id, reason)
  }
  return {
    header: header ?? stood.header,
    numbering: scheme,
    provisions,
    references: own,
    removals,
  }
}

function told({ header, numbering, about, undoes }: DraftChange): JournalRow['payload'] {
  if (undoes !== undefined) return { provisions: about, undoes }
  if (numbering) return { way: numbering.way, count: numbering.count }
  return header ? { fields: Object.keys(header) } : { provisions: about }
}
