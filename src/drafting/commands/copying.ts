// SPDX-License-Identifier: EUPL-1.2
// A draft that begins as a copy of another version, held as it was seen until the copy is there.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { listOwnReferences, readText } from '../../agreement/reads/texts.ts'
import { listVersionsByIds } from '../../agreement/reads/versions.ts'
import type { Version, VersionText } from '../../agreement/rules/document.ts'
import { mayInAgreement } from '../../agreement/rules/permissions.ts'
import { demandSeen, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import { holdSharedTexts, holdVersions, lockDocuments } from '../../agreement/reads/locks.ts'
import { startVersion, type StartRefusal } from '../../agreement/commands/documents.ts'

/** A draft that begins as a copy of another version as it was seen, with the same provisions. */
export async function startDraft(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly id?: string
    readonly basedOnVersionId: string
    readonly seen: SeenWord | undefined
    readonly label: string
    readonly title: string
  },
): Promise<Result<Version, StartRefusal>> {
  if (!mayInAgreement(mandate, 'import-version')) throw new NotAllowed('import-version')
  const base = await holdText(tx, input.basedOnVersionId)
  const [there] = input.id === undefined ? [] : await listVersionsByIds(tx, [input.id])
  if (!there) demandSeen(input.seen, seenIn.version(base.version), `version ${base.version.id}`)
  return startVersion(tx, today, mandate, {
    ...(input.id !== undefined && { id: input.id }),
    documentId: base.version.documentId,
    label: input.label,
    title: input.title,
    subtitle: base.version.subtitle,
    isExampleText: base.version.isExampleText,
    basedOnVersionId: base.version.id,
    sourceFileHash: undefined,
    numbering: base.version.numbering,
    provisions: base.provisions.map((provision) => ({ ...provision, changeReason: '' })),
    ownReferences: await listOwnReferences(tx, base.version.id),
  })
}

/** The text of a version that is copied, held with its shared texts until the copy is there. */
async function holdText(tx: Tx, versionId: string): Promise<VersionText> {
  const found = await readText(tx, versionId)
  await holdSharedTexts(tx, sharedIn([found]))
  await lockDocuments(tx, [found.version.documentId])
  await holdVersions(tx, [versionId])
  return readText(tx, versionId)
}

/** The shared texts that some texts have words from. */
export function sharedIn(texts: readonly VersionText[]): readonly string[] {
  const provisions = texts.flatMap((text) => text.provisions)
  return [...new Set(provisions.flatMap(({ sharedTextId }) => sharedTextId ?? []))]
}
