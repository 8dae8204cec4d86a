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
import { readText } from '../reads/texts.ts'
import type { NumberedProvision, Version, VersionText } from '../rules/document.ts'
import { agreementEvent } from '../rules/events.ts'
import type { FoundReference } from '../rules/law-references.ts'
import { numberAll } from '../rules/numbering.ts'
import { isSameScheme, type NumberingScheme } from '../rules/numbering/scheme.ts'
import { isStepFrom, versionSteps } from '../rules/lifecycle.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import {
  countUpRevision,
  updateText,
  updateVersionHeader,
  updateVersionNumbering,
} from '../writes.ts'
import { replaceOwnReferences } from '../writes/law-references.ts'
import { writeRemovalReason } from '../writes/removals.ts'

type Removed = { readonly provisionIds: readonly string[]; readonly reason: string }

/** What becomes of a draft. What is not named stays as it is. */
export type DraftChange = {
  /** The whole text in reading order; the numbers are computed. */
  readonly provisions?: readonly NumberedProvision[]
  /** How the text is counted from now on; said with how many numbers that changes. */
  readonly numbering?: {
    readonly scheme: NumberingScheme | undefined
    readonly way: string
    readonly count: number
  }
  readonly header?: Pick<Version, 'title' | 'subtitle'>
  /** Why provisions of the earlier version are left out; empty takes the reason away. */
  readonly removed?: Removed | readonly Removed[]
  /** The laws that an editor has written beside provisions, in place of those that stood there. */
  readonly references?: readonly {
    readonly provisionId: string
    readonly own: readonly FoundReference[]
  }[]
  /** The provisions it is about, so that whoever meets the change is told whose it is. */
  readonly about: readonly string[]
}

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
  if (!(await write(tx, before, asked.value))) return granted()
  await countUpRevision(tx, versionId)
  const done = asked.value.numbering ? 'draft-renumbered' : event
  await record(tx, today, agreementEvent(done, 'version', versionId, told(asked.value)))
  return granted()
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

function told({ header, numbering, about }: DraftChange): JournalRow['payload'] {
  if (numbering) return { way: numbering.way, count: numbering.count }
  return header ? { fields: Object.keys(header) } : { provisions: about }
}
