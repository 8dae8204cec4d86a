// SPDX-License-Identifier: EUPL-1.2
// What is wrong in a county's folder, told so that the one who writes it can mend it: file, row, what to do.

import type { Bilingual } from '#kernel/language.ts'

export type FolderFault = {
  readonly file: string
  /** Counted as a spreadsheet counts: the head is row 1. Left out when the whole file is meant. */
  readonly row?: number | undefined
  readonly text: Bilingual
}

/** Every fault that was found, a line each. */
export function inWords(faults: readonly FolderFault[]): Bilingual {
  return {
    sv: faults.map((one) => `${placeOf(one, 'rad')}: ${one.text.sv}`).join('\n'),
    en: faults.map((one) => `${placeOf(one, 'row')}: ${one.text.en}`).join('\n'),
  }
}

function placeOf({ file, row }: FolderFault, word: string): string {
  return row === undefined ? file : `${file}, ${word} ${row}`
}
