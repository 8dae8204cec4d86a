// SPDX-License-Identifier: EUPL-1.2
// `register`: what already applies, from a file of rows, on behalf of a process leader. All of it is
// registered, or nothing.

import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { NotFound } from '#kernel/faults.ts'
import { fromEpoch } from '#kernel/instant.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { type Db, inTransaction, scopeOf } from '#platform/database/database.ts'
import { readToday } from '#platform/day/day-of-product.ts'
import { mayInAgreement } from '../agreement/rules/permissions.ts'
import type { NewOriginal } from '../agreement/rules/registration.ts'
import { readOriginal } from '../drafting/commands/original-file.ts'
import { listPeople } from '../organisation/reads.ts'
import { readOptions } from './read-options.ts'
import { actOnRows, type Given } from './register-acts.ts'
import { checkRows, errorInWords, readRows, type Row, type RowError } from './register-rows.ts'
import { readSheetOfRows } from './register-sheet.ts'
import { withDatabase } from './with-database.ts'

export async function register(args: readonly string[], io: Io): Promise<ExitCode> {
  const { words, values, flags } = readOptions(args, ['as'], ['dry-run'])
  const [file, ...rest] = words
  if (!file || rest.length > 0 || !values.as) {
    throw new Misuse('Skriv filen och vem som registrerar.')
  }
  const email = values.as
  const path = io.pathOf(file)
  const bytes = await readFile(path).catch(() => {
    throw new NotFound(`Filen ${file} går inte att läsa. (The file cannot be read.)`)
  })
  const sheet = /\.json$/i.test(path) ? undefined : await readSheetOfRows(basename(path), bytes)
  if (sheet && 'fault' in sheet) return tellFault(io, sheet.fault)
  const tellErrors = tellsErrors(sheet?.numbers)
  const read = sheet ? checkRows(sheet.rows) : readRows(bytes.toString('utf8'))
  if ('errors' in read) return tellErrors(io, read.errors)
  const opened = await openFiles(read.rows, dirname(path))
  if ('errors' in opened) return tellErrors(io, opened.errors)
  return withDatabase(io, async (db) => {
    const today = await readToday(db, readConfig(io.env).mode, () => fromEpoch(Date.now()))
    const mandate = (await listPeople(db, today))
      .filter(({ person }) => person.email === email)
      .find((one) => mayInAgreement(one.mandate, 'register-earlier'))?.mandate
    if (!mandate) {
      throw new NotFound(`${email} är inte processledare. (${email} is no process leader.)`)
    }
    const isDry = flags.has('dry-run')
    const errors = await actOnAll(db, mandate, { today, files: opened.files }, read.rows, isDry)
    if (errors.length > 0) return tellErrors(io, errors)
    const { length: rows } = read.rows
    if (io.asJson) io.answer(JSON.stringify({ rows, isDry }))
    else if (isDry) io.answer(`${rows} rader går att registrera. Inget är registrerat.`)
    else io.answer(`${rows} rader är registrerade.`)
    return 0
  })
}

/** Thrown to take the transaction back: something was wrong, or it was only tried. */
class TakenBack extends Error {
  override readonly name = 'TakenBack'
}

async function actOnAll(
  db: Db,
  mandate: Mandate,
  given: Omit<Given, 'tx' | 'mandate'>,
  rows: readonly Row[],
  isDry: boolean,
): Promise<readonly RowError[]> {
  let errors: readonly RowError[] = []
  try {
    await inTransaction(db, scopeOf(mandate), async (tx) => {
      errors = await actOnRows({ ...given, tx, mandate }, rows)
      if (errors.length > 0 || isDry) throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
  return errors
}

/** The files that rows name, each opened once, beside the file of rows. */
async function openFiles(
  rows: readonly Row[],
  folder: string,
): Promise<
  { readonly files: ReadonlyMap<string, NewOriginal> } | { readonly errors: readonly RowError[] }
> {
  const files = new Map<string, NewOriginal>()
  const errors: RowError[] = []
  for (const [place, row] of rows.entries()) {
    const name = 'file' in row ? row.file : undefined
    if (name === undefined || files.has(name)) continue
    const bytes = await readFile(join(folder, name)).catch(() => undefined)
    const read =
      bytes && (await readOriginal({ name: basename(name), bytes: new Uint8Array(bytes) }))
    if (read?.granted) files.set(name, read.value)
    else errors.push({ row: place + 1, field: 'file', text: notUsable })
  }
  return errors.length > 0 ? { errors } : { files }
}

const notUsable = {
  sv: 'Filen går inte att läsa som hel PDF eller Word-fil (.docx), utan lösenord och personnummer.',
  en: 'The file cannot be read as a whole PDF or Word file (.docx), without password and personal number.',
}

/** Rows of a sheet are called by their number in it. */
function tellsErrors(numbers: readonly number[] | undefined) {
  return (io: Io, errors: readonly RowError[]) =>
    tellErrorsOf(
      io,
      errors.map((error) => ({ ...error, row: numbers?.[error.row - 1] ?? error.row })),
    )
}

function tellFault(io: Io, { sv, en }: Bilingual): ExitCode {
  if (io.asJson) io.answer(JSON.stringify({ errors: [{ text: { sv, en } }] }))
  io.tell(`${sv} (${en})`)
  io.tell('Inget är registrerat. (Nothing is registered.)')
  return 1
}

/** In both languages to who reads; as data to who asked for JSON. Nothing has been written. */
function tellErrorsOf(io: Io, errors: readonly RowError[]): ExitCode {
  if (io.asJson) io.answer(JSON.stringify({ errors }))
  for (const error of errors) {
    const { sv, en } = errorInWords(error)
    io.tell(`${sv} (${en})`)
  }
  io.tell('Inget är registrerat. (Nothing is registered.)')
  return 1
}
