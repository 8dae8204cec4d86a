// SPDX-License-Identifier: EUPL-1.2

import { about, granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { putFile } from '#platform/files/file-store.ts'
import { checkPdf, type PdfRefusal } from '#platform/files/pdf-file.ts'
import { mostBytesOfMinutes, mostCharacters, type CouncilDecision } from '../rules/decision.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'

/** A minutes extract as it was uploaded. */
export type NewMinutes = { readonly fileName: string; readonly bytes: Uint8Array }

const refusalOf = {
  'pdf-missing': 'minutes-missing',
  'pdf-too-large': 'minutes-too-large',
  'pdf-not-pdf': 'minutes-not-pdf',
  'pdf-cut-off': 'minutes-cut-off',
  'pdf-encrypted': 'minutes-encrypted',
  'pdf-without-pages': 'minutes-without-pages',
} as const satisfies Record<PdfRefusal, DecisionRefusal>

/** The file is opened and checked, and kept under its own fingerprint. */
export async function storeMinutes(
  tx: Tx,
  minutes: NewMinutes | undefined,
): Promise<Result<CouncilDecision['minutes'], DecisionRefusal>> {
  if (!minutes) return granted(undefined)
  const checked = checkPdf(minutes.bytes, mostBytesOfMinutes)
  if (!checked.granted) return refused(refusalOf[checked.refusal], checked.facts, 'minutes')
  // Some systems name the file by its whole path.
  const last = minutes.fileName.split(/[\\/]/).at(-1) ?? ''
  const name = oneLine(last) || 'protokollsutdrag.pdf'
  const limits = { most: mostCharacters.fileName, isLine: true }
  const fileName = about('minutes', checkTypedText(name, limits))
  if (!fileName.granted) return fileName
  const file = await putFile(tx, checked.value, 'application/pdf')
  return granted({ fileHash: file.hash, fileName: fileName.value })
}
