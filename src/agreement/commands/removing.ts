// SPDX-License-Identifier: EUPL-1.2
// What has never been used is removed: a draft, a document that has nothing but drafts, a package that no
// round is about. The journal keeps that it was there and what it was called; what was removed is answered,
// so that it can be put back.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { recordAll } from '#platform/journal/journal.ts'
import { getDocument } from '../reads/documents.ts'
import { lockDocumentList, lockDocuments, lockVersions, lockVersionsOf } from '../reads/locks.ts'
import { getPackage } from '../reads/packages.ts'
import { readText } from '../reads/texts.ts'
import { listVersions } from '../reads/versions.ts'
import { editionName } from '../rules/edition-name.ts'
import { type AgreementEvent, agreementEvent } from '../rules/events.ts'
import { isStepFrom } from '../rules/lifecycle.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { demandSeen, seenIn, type SeenWord } from '../rules/seen.ts'
import {
  takeDocument,
  type TakenRows,
  takePackage,
  takeVersions,
  writeTakenRows,
} from '../writes/taken-rows.ts'

/** What was removed, as it is put back. */
export type Taken = {
  readonly kind: 'version' | 'document' | 'package'
  readonly id: string
  readonly name: string
  readonly rows: TakenRows
}

export type RemoveRefusal = 'version-not-draft' | 'draft-is-used' | 'document-is-used'

/** A draft exactly as it was seen, that nothing has begun from. */
export async function removeDraft(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly seen: SeenWord },
): Promise<Result<Taken, RemoveRefusal>> {
  if (!mayInAgreement(mandate, 'edit-draft')) throw new NotAllowed('edit-draft')
  await lockVersions(tx, [input.versionId])
  const { version, provisions } = await readText(tx, input.versionId)
  if (!isStepFrom(version.status, 'change')) return refused('version-not-draft')
  demandSeen(input.seen, seenIn.draft({ version, provisions }), `draft ${version.id}`)
  const rows = await takeVersions(tx, [version.id])
  if (!rows) return refused('draft-is-used')
  const taken = { kind: 'version', id: version.id, name: editionName(version), rows } as const
  await tell(tx, today, 'draft-removed', taken)
  return granted(taken)
}

/** A document that has no text but drafts, with them, exactly as they were seen. */
export async function removeDocument(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly documentId: string; readonly seen: SeenWord },
): Promise<Result<Taken, RemoveRefusal>> {
  if (!mayInAgreement(mandate, 'create-document')) throw new NotAllowed('create-document')
  await lockDocumentList(tx)
  const document = await getDocument(tx, input.documentId)
  await lockDocuments(tx, [document.id])
  await lockVersionsOf(tx, document.id)
  const versions = await listVersions(tx, document.id)
  const ids = versions.map(({ id }) => id)
  if (!versions.every(({ status }) => isStepFrom(status, 'change'))) {
    return refused('document-is-used')
  }
  demandSeen(input.seen, seenIn.unused(document, versions), `document ${document.id}`)
  const rows = await takeDocument(tx, document.id, ids)
  if (!rows) return refused('document-is-used')
  const taken = { kind: 'document', id: document.id, name: document.slug, rows } as const
  await tell(tx, today, 'document-removed', taken)
  return granted(taken)
}

/** A package that no round has been drafted or opened with. Its texts stay as they are. */
export async function removePackage(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly packageId: string; readonly seen: SeenWord },
): Promise<Result<Taken, 'package-is-used'>> {
  if (!mayInAgreement(mandate, 'make-package')) throw new NotAllowed('make-package')
  await lockDocumentList(tx)
  const { id, title: name, packageHash } = await getPackage(tx, input.packageId)
  demandSeen(input.seen, packageHash, `package ${id}`)
  const rows = await takePackage(tx, id)
  if (!rows) return refused('package-is-used')
  const taken = { kind: 'package', id, name, rows } as const
  await tell(tx, today, 'package-removed', taken)
  return granted(taken)
}

const backAs = {
  version: { by: 'edit-draft', event: 'draft-put-back' },
  document: { by: 'create-document', event: 'document-put-back' },
  package: { by: 'make-package', event: 'package-put-back' },
} as const

/** As it stood, unless its name is taken or what it stood on is gone. */
export async function putBack(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  taken: Taken,
): Promise<Result<undefined, 'undo-too-late'>> {
  const { by, event } = backAs[taken.kind]
  if (!mayInAgreement(mandate, by)) throw new NotAllowed(by)
  await lockDocumentList(tx)
  if (!(await writeTakenRows(tx, taken.rows))) return refused('undo-too-late')
  await tell(tx, today, event, taken)
  return granted()
}

/** A document is told of with each of its drafts. */
function tell(tx: Tx, today: Day, event: AgreementEvent, { kind, id, name, rows }: Taken) {
  const ofDraft = event === 'document-removed' ? 'draft-removed' : 'draft-put-back'
  const drafts = kind === 'document' ? (rows.version ?? []) : []
  return recordAll(tx, today, [
    agreementEvent(event, kind, id, { name }),
    ...drafts.map((row) =>
      agreementEvent(ofDraft, 'version', String(row['id']), { name: String(row['title']) }),
    ),
  ])
}
