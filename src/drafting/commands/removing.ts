// SPDX-License-Identifier: EUPL-1.2
// What was never used is removed with the files that were read for it, and taken back by the one who did.

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { keepRemoved, markPutBack, takeRemoved } from '#platform/undo/removed.ts'
import {
  putBack,
  removeDocument,
  removeDraft,
  removePackage,
  type RemoveRefusal,
  type Taken,
} from '../../agreement/commands/removing.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import {
  takeBesideDraft,
  type TakenBesideDraft,
  writeTakenBesideDraft,
} from '../writes/beside-draft.ts'
import { takeImports, type TakenImport, writeTakenImports } from '../writes/imports.ts'

/** What stood beside a text: files read for it, suggestions and notes. */
type Beside = { readonly imports: readonly TakenImport[]; readonly said?: TakenBesideDraft }

/** What is kept of a text or a package: that which agreement took, and what stood beside it. */
type RemovedText = Beside & { readonly taken: Taken }

const removedText = 'text'

/** Answers the id that takes it back. */
export async function removeDraftAsked(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly seen: SeenWord },
): Promise<Result<string, RemoveRefusal>> {
  const beside = await takeBeside(tx, { versionId: input.versionId })
  return keepTaken(tx, mandate, beside, await removeDraft(tx, today, mandate, input))
}

/** Answers the id that takes it back. */
export async function removeDocumentAsked(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly documentId: string; readonly seen: SeenWord },
): Promise<Result<string, RemoveRefusal>> {
  const beside = await takeBeside(tx, { documentId: input.documentId })
  return keepTaken(tx, mandate, beside, await removeDocument(tx, today, mandate, input))
}

/** Answers the id that takes it back. */
export async function removePackageAsked(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly packageId: string; readonly seen: SeenWord },
): Promise<Result<string, 'package-is-used'>> {
  return keepTaken(tx, mandate, { imports: [] }, await removePackage(tx, today, mandate, input))
}

async function takeBeside(tx: Tx, of: Parameters<typeof takeImports>[1]): Promise<Beside> {
  return { imports: await takeImports(tx, of), said: await takeBesideDraft(tx, of) }
}

async function writeBeside(tx: Tx, { imports, said }: Beside): Promise<void> {
  await writeTakenImports(tx, imports)
  if (said) await writeTakenBesideDraft(tx, said)
}

/** What was refused stands as it stood, with what stood beside it. */
async function keepTaken<Refusal extends string>(
  tx: Tx,
  mandate: Mandate,
  beside: Beside,
  done: Result<Taken, Refusal>,
): Promise<Result<string, Refusal>> {
  if (!done.granted) {
    await writeBeside(tx, beside)
    return done
  }
  const kept: RemovedText = { taken: done.value, ...beside }
  return granted(await keepRemoved(tx, mandate, removedText, kept))
}

/** Where one goes on when it is back. */
export type PutBack = { readonly kind: Taken['kind']; readonly id: string }

/** Once, by the one who removed it and with the same mandate. */
export async function putBackRemoved(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  removedId: string,
): Promise<Result<PutBack, 'version-not-draft' | 'undo-too-late'>> {
  const { content, isPutBack } = await takeRemoved(tx, mandate, removedId, [removedText])
  const { taken, ...beside } = content as RemovedText
  const back = { kind: taken.kind, id: taken.id }
  if (isPutBack) return granted(back)
  const done = await putBack(tx, today, mandate, taken)
  if (!done.granted) return done
  await writeBeside(tx, beside)
  await markPutBack(tx, removedId)
  return granted(back)
}
