// SPDX-License-Identifier: EUPL-1.2
// The words of the page where rows of a file come in.

import type { Language } from '#kernel/language.ts'

const sv = {
  steps: 'Så här går det till',
  chooseHeading: '1. Välj fil',
  file: 'Fil med rader',
  fileHint: (rows: number, columns: number, megabytes: number) =>
    `.xlsx eller CSV, högst ${rows} rader, ${columns} kolumner och ${megabytes} MB. Första raden är rubriker. Filen sparas inte: den läses, du granskar raderna och först när du bekräftar skrivs de in.`,
  read: 'Läs filen',
  another: 'Välj en annan fil',
  columns: 'Kolumner som läses',
  column: 'Kolumn',
  meaning: 'Vad som står där',
  isNeeded: 'Måste finnas',
  yes: 'Ja',
  no: 'Nej',
  template: 'Hämta en tom fil med rubrikerna (.xlsx)',
  readFrom: (file: string, sheet: string, rows: number) =>
    `${file}${sheet ? `, bladet ${sheet}` : ''}: ${rows === 1 ? 'en rad' : `${rows} rader`}.`,
  otherSheets: (names: string) => `Andra blad i filen är inte lästa: ${names}.`,
  pairHeading: '2. Para kolumner',
  pairLead:
    'Välj vilken rubrik i filen som är vilken kolumn. Det du väljer kommer Samsyn ihåg till nästa fil.',
  pairAgain: 'Ändra vilken rubrik som är vilken kolumn',
  none: 'Finns inte i filen',
  missing: (column: string) => `Välj vilken rubrik i filen som är ${column}.`,
  pair: 'Visa raderna så',
  reviewHeading: '3. Granska',
  wrong: (count: number) =>
    count === 1
      ? 'En sak behöver ändras i filen. Inget är inläst.'
      : `${count} saker behöver ändras i filen. Inget är inläst.`,
  mend: 'Rätta i kalkylprogrammet och välj filen igen.',
  errorAt: (row: number, column: string | undefined, text: string) =>
    column === undefined ? `Rad ${row}: ${text}` : `Rad ${row}, kolumn ${column}: ${text}`,
  moreErrors: (count: number) => `och ${count} till.`,
  willBe: (made: number, there: number) =>
    `${made === 1 ? 'En rad är ny' : `${made} rader är nya`} och läses in. ${
      there === 0
        ? ''
        : `${there === 1 ? 'En rad finns' : `${there} rader finns`} redan och rörs inte.`
    }`,
  allThere: 'Alla rader finns redan. Inget att läsa in.',
  changed: 'Något har ändrats sedan du granskade raderna. Inget är inläst. Granska dem igen.',
  confirm: (made: number) => (made === 1 ? 'Läs in raden' : `Läs in ${made} rader`),
  rows: 'Raderna i filen',
  row: 'Rad',
  state: 'Vad som händer',
  states: { new: 'Läses in', there: 'Finns redan', wrong: 'Behöver ändras' },
  done: (made: number, there: number) =>
    `${made === 1 ? 'En rad är inläst.' : `${made} rader är inlästa.`}${
      there === 0 ? '' : ` ${there === 1 ? 'En fanns' : `${there} fanns`} redan.`
    }`,
}

const en: typeof sv = {
  steps: 'How it is done',
  chooseHeading: '1. Choose a file',
  file: 'File of rows',
  fileHint: (rows, columns, megabytes) =>
    `.xlsx or CSV, at most ${rows} rows, ${columns} columns and ${megabytes} MB. The first row holds headings. The file is not kept: it is read, you look at the rows, and they are written only when you confirm.`,
  read: 'Read the file',
  another: 'Choose another file',
  columns: 'Columns that are read',
  column: 'Column',
  meaning: 'What stands there',
  isNeeded: 'Must be there',
  yes: 'Yes',
  no: 'No',
  template: 'Fetch an empty file with the headings (.xlsx)',
  readFrom: (file, sheet, rows) =>
    `${file}${sheet ? `, sheet ${sheet}` : ''}: ${rows === 1 ? 'one row' : `${rows} rows`}.`,
  otherSheets: (names) => `Other sheets of the file are not read: ${names}.`,
  pairHeading: '2. Match columns',
  pairLead:
    'Choose which heading of the file is which column. What you choose is remembered for the next file.',
  pairAgain: 'Change which heading is which column',
  none: 'Not in the file',
  missing: (column) => `Choose which heading of the file is ${column}.`,
  pair: 'Show the rows so',
  reviewHeading: '3. Review',
  wrong: (count) =>
    count === 1
      ? 'One thing has to be changed in the file. Nothing is written.'
      : `${count} things have to be changed in the file. Nothing is written.`,
  mend: 'Mend them in the spreadsheet program and choose the file again.',
  errorAt: (row, column, text) =>
    column === undefined ? `Row ${row}: ${text}` : `Row ${row}, column ${column}: ${text}`,
  moreErrors: (count) => `and ${count} more.`,
  willBe: (made, there) =>
    `${made === 1 ? 'One row is new' : `${made} rows are new`} and will be written. ${
      there === 0
        ? ''
        : `${there === 1 ? 'One row is' : `${there} rows are`} there already and left alone.`
    }`,
  allThere: 'Every row is there already. Nothing to write.',
  changed:
    'Something has changed since you reviewed the rows. Nothing is written. Review them again.',
  confirm: (made) => (made === 1 ? 'Write the row' : `Write ${made} rows`),
  rows: 'The rows of the file',
  row: 'Row',
  state: 'What happens',
  states: { new: 'Will be written', there: 'There already', wrong: 'Has to be changed' },
  done: (made, there) =>
    `${made === 1 ? 'One row is written.' : `${made} rows are written.`}${
      there === 0 ? '' : ` ${there === 1 ? 'One was' : `${there} were`} there already.`
    }`,
}

export const importWords: Readonly<Record<Language, typeof sv>> = { sv, en }
