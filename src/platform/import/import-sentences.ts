// SPDX-License-Identifier: EUPL-1.2
// Why a file of rows cannot be read, in words.

import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { SheetRefusal } from '#platform/spreadsheet/read-spreadsheet.ts'

export type FileRefusal = SheetRefusal | 'no-file' | 'rows-lost'
type Sentences = Readonly<Record<FileRefusal, (facts: Facts) => string>>

export const fileSentences: Readonly<Record<Language, Sentences>> = {
  sv: {
    'no-file': () => 'Välj en fil.',
    'rows-lost': () => 'Raderna kom inte fram hela. Välj filen igen.',
    'empty-file': () => 'Filen är tom.',
    'too-large': () => 'Filen är för stor. Dela den i flera.',
    encrypted: () => 'Filen har ett lösenord. Spara den utan.',
    'other-kind': () => 'Filen är ingen .xlsx eller CSV. Spara den som en sådan.',
    broken: () => 'Filen går inte att läsa. Öppna den i kalkylprogrammet och spara den på nytt.',
    'no-rows': () => 'Filen har inga rader under rubrikerna.',
    'too-many-rows': ({ most }) => `Filen har för många rader. Läs in högst ${most} åt gången.`,
    'too-many-columns': ({ most }) => `Filen har för många kolumner. Högst ${most} kan läsas.`,
    'cell-too-long': ({ row, column }) =>
      `Rad ${row}, kolumn ${column}: texten är för lång. Korta den.`,
    'personal-number-in-name': () =>
      'Filens namn ser ut att innehålla ett personnummer. Byt namn på filen. Inget är sparat.',
    'personal-number-in-cell': ({ row, column }) =>
      `Rad ${row}, kolumn ${column}: cellen ser ut att innehålla ett personnummer. Ta bort det ur filen. Inget är sparat.`,
  },
  en: {
    'no-file': () => 'Choose a file.',
    'rows-lost': () => 'The rows did not arrive whole. Choose the file again.',
    'empty-file': () => 'The file is empty.',
    'too-large': () => 'The file is too large. Part it into several.',
    encrypted: () => 'The file has a password. Save it without one.',
    'other-kind': () => 'The file is no .xlsx or CSV. Save it as one.',
    broken: () => 'The file cannot be read. Open it in the spreadsheet program and save it anew.',
    'no-rows': () => 'The file has no rows below its headings.',
    'too-many-rows': ({ most }) =>
      `The file has too many rows. Bring in at most ${most} at a time.`,
    'too-many-columns': ({ most }) => `The file has too many columns. At most ${most} can be read.`,
    'cell-too-long': ({ row, column }) =>
      `Row ${row}, column ${column}: the text is too long. Shorten it.`,
    'personal-number-in-name': () =>
      'The name of the file seems to hold a personal number. Rename the file. Nothing is saved.',
    'personal-number-in-cell': ({ row, column }) =>
      `Row ${row}, column ${column}: the cell seems to hold a personal number. Take it out of the file. Nothing is saved.`,
  },
}
