// SPDX-License-Identifier: EUPL-1.2

import { about, granted, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { putFile } from '#platform/files/file-store.ts'
import { openPdf, type OpenedPdf, type OpeningRefusal } from '#platform/files/open-pdf.ts'
import { mostBytesOfMinutes, type CouncilDecision } from '../rules/decision.ts'

/** An extract of the minutes as it was uploaded: opened and searched before anything is written. */
export async function openMinutes(
  file: { readonly name: string; readonly bytes: Uint8Array } | undefined,
): Promise<Result<OpenedPdf | undefined, OpeningRefusal>> {
  if (!file) return granted(undefined)
  const limits = { mostBytes: mostBytesOfMinutes, unnamed: 'protokollsutdrag.pdf' }
  return about('minutes', await openPdf(file, limits))
}

/** Kept under its own fingerprint. */
export async function storeMinutes(
  tx: Tx,
  minutes: OpenedPdf | undefined,
): Promise<CouncilDecision['minutes']> {
  if (!minutes) return undefined
  const { hash } = await putFile(tx, minutes.bytes, 'application/pdf')
  return { fileHash: hash, fileName: minutes.name }
}
