// SPDX-License-Identifier: EUPL-1.2
// Why a backup is not made or not restored, in sentences that say what to do.

import type { Bilingual } from '#kernel/language.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'
import type { Finding } from '#platform/journal/journal-verification.ts'
import type { RecordFinding } from '#platform/record/kept-noun.ts'

export function fileIsThere(path: string): CannotStart {
  return new CannotStart({
    sv: `Filen ${path} finns redan. Välj ett annat namn, eller skriv över den med --force.`,
    en: `The file ${path} is there already. Choose another name, or replace it with --force.`,
  })
}

export function isNoBackup(path: string): CannotStart {
  return new CannotStart({
    sv: `Filen ${path} är ingen säkerhetskopia från Samsyn och skrivs inte över. Välj ett annat namn.`,
    en: `The file ${path} is no backup made by Samsyn, and is not replaced. Choose another name.`,
  })
}

export function cannotWrite(path: string, cause: NodeJS.ErrnoException): CannotStart {
  return new CannotStart(
    {
      sv: `Säkerhetskopian kan inte skrivas till ${path}: ${reasonOf(cause)}. Ingen fil finns kvar.`,
      en: `The backup cannot be written to ${path}: ${cause.message}. No file is left behind.`,
    },
    { cause },
  )
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'disken är full',
  EDQUOT: 'utrymmet är slut',
  EACCES: 'mappen eller filen får inte skrivas',
  EPERM: 'mappen eller filen får inte skrivas',
  EROFS: 'disken går bara att läsa',
  ENOENT: 'mappen eller filen finns inte',
  ENOTDIR: 'sökvägen går genom en fil',
  EISDIR: 'det är en mapp',
}

function reasonOf(cause: NodeJS.ErrnoException): string {
  return reasons[cause.code ?? ''] ?? cause.message
}

export function cannotRead(path: string, cause: NodeJS.ErrnoException): CannotStart {
  return new CannotStart(
    {
      sv: `Filen ${path} kan inte läsas: ${reasonOf(cause)}.`,
      en: `The file ${path} cannot be read: ${cause.message}.`,
    },
    { cause },
  )
}

export function isForeignFile(path: string): CannotStart {
  return new CannotStart({
    sv: `Filen ${path} är ingen säkerhetskopia från Samsyn. Inget har ändrats.`,
    en: `The file ${path} is no backup made by Samsyn. Nothing was changed.`,
  })
}

export function hasNewerFormat(format: string): CannotStart {
  return new CannotStart({
    sv: `Säkerhetskopian har formatet ${format}, som den här versionen inte kan läsa. Kör en nyare version av Samsyn. Inget har ändrats.`,
    en: `The backup has the format ${format}, which this version cannot read. Run a newer version of Samsyn. Nothing was changed.`,
  })
}

export function isDamaged(path: string, place: number): CannotStart {
  return new CannotStart({
    sv: `Filen ${path} är skadad vid byte ${place}. Använd en annan kopia. Inget har ändrats.`,
    en: `The file ${path} is damaged at byte ${place}. Use another copy. Nothing was changed.`,
  })
}

export function isCutOff(path: string): CannotStart {
  return new CannotStart({
    sv: `Filen ${path} tar slut för tidigt. Använd en annan kopia. Inget har ändrats.`,
    en: `The file ${path} ends too early. Use another copy. Nothing was changed.`,
  })
}

export function hasOtherMode(made: string, wanted: string): CannotStart {
  return new CannotStart({
    sv: `SAMSYN_MODE är ${wanted}, men säkerhetskopian är av en installation för ${made}. Sätt SAMSYN_MODE=${made}. Inget har ändrats.`,
    en: `SAMSYN_MODE is ${wanted}, but the backup is of an installation for ${made}. Set SAMSYN_MODE=${made}. Nothing was changed.`,
  })
}

export function isFromNewer(version: string, migration: string): CannotStart {
  return new CannotStart({
    sv: `Säkerhetskopian är gjord med Samsyn ${version} och har ${migration}, som inte finns här. Kör den versionen eller en nyare. Inget har ändrats.`,
    en: `The backup was made with Samsyn ${version} and has ${migration}, which is not here. Run that version or a newer one. Nothing was changed.`,
  })
}

export function isNotEmpty({ sv, en }: Bilingual): CannotStart {
  return new CannotStart({
    sv: `Databasen är inte tom: den har ${sv}. Ange en tom databas med DATABASE_URL eller SAMSYN_DATA_DIR. Inget har ändrats.`,
    en: `The database is not empty: it has ${en}. Name an empty one with DATABASE_URL or SAMSYN_DATA_DIR. Nothing was changed.`,
  })
}

export function hasOtherTables(table: string): CannotStart {
  return new CannotStart({
    sv: `Tabellen ${table} är en annan i säkerhetskopian än i databasen med samma migreringar. Inget har ändrats.`,
    en: `The table ${table} differs between the backup and the database with the same migrations. Nothing was changed.`,
  })
}

export function countsFromTooLow(told: number, last: string): CannotStart {
  return new CannotStart({
    sv: `Säkerhetskopian säger emot sig själv: loggen skulle räknas vidare från ${told}, men har redan kommit till ${last}. Använd en annan kopia. Inget har ändrats.`,
    en: `The backup contradicts itself: its journal would be counted on from ${told}, but has come to ${last} already. Use another copy. Nothing was changed.`,
  })
}

export function isAnotherFile(path: string, sha256: string): CannotStart {
  return new CannotStart({
    sv: `Filen ${path} är en annan än den du angav: dess SHA-256 är ${sha256}. Använd den kopia som du skrev upp. Inget har ändrats.`,
    en: `The file ${path} is another than the one you named: its SHA-256 is ${sha256}. Use the copy that you wrote down. Nothing was changed.`,
  })
}

export function journalIsWrong(finding: Finding): CannotStart {
  const where = JSON.stringify(finding)
  return new CannotStart({
    sv: `Loggen i säkerhetskopian stämmer inte med sina sigill (${where}). Den var ändrad redan när kopian gjordes. Återställ en äldre kopia. Inget har ändrats.`,
    en: `The journal in the backup does not match its seals (${where}). It was altered before the backup was made. Restore an older one. Nothing was changed.`,
  })
}

export function recordIsWrong({ inWords, id, name, kind }: RecordFinding): CannotStart {
  const called = name === undefined ? id : `${name} (${id})`
  return new CannotStart({
    sv: `${inWords.sv} ${called} i säkerhetskopian är inte som dess logg fick veta (${kind}). Det var ändrat redan när kopian gjordes. Återställ en äldre kopia. Inget har ändrats.`,
    en: `${inWords.en} ${called} in the backup is not as its journal was told (${kind}). It was altered before the backup was made. Restore an older one. Nothing was changed.`,
  })
}

export function nothingToBackUp(): CannotStart {
  return new CannotStart({
    sv: 'Databasen är ingen färdig installation, så det finns inget att säkerhetskopiera.',
    en: 'The database is no finished installation, so there is nothing to back up.',
  })
}

export function anotherIsRunning(): CannotStart {
  return new CannotStart({
    sv: 'En annan säkerhetskopia av samma databas görs just nu. Vänta tills den är klar.',
    en: 'Another backup of the same database is being made. Wait until it is done.',
  })
}

export function isBeingMigrated(): CannotStart {
  return new CannotStart({
    sv: 'Databasen förs fram till en ny version just nu. Gör säkerhetskopian när det är klart.',
    en: 'The database is being brought forward just now. Make the backup when that is done.',
  })
}

export function readerHasCompany(role: string): CannotStart {
  return new CannotStart({
    sv: `Rollen som arbetar ingår i ${role}, som läser allt. Be databasens administratör ta bort den därifrån.`,
    en: `The working role belongs to ${role}, which reads everything. Ask the database administrator to take it out.`,
  })
}

export function tableIsBusy(cause: unknown): CannotStart {
  return new CannotStart(
    {
      sv: 'En tabell används av ett arbete som tar lång tid, så säkerhetskopian kom inte till. Försök igen om en stund.',
      en: 'A table is in use by work that takes long, so no backup was made. Try again in a while.',
    },
    { cause },
  )
}

/** The database's own words may hold what a row says, so only where it happened is told. */
export function rowsDoNotFit(table: string, rule: string, cause: unknown): CannotStart {
  return new CannotStart(
    {
      sv: `Raderna i säkerhetskopian bryter mot regeln ${rule} i tabellen ${table}. Använd en annan kopia. Inget har ändrats.`,
      en: `The rows in the backup break the rule ${rule} of the table ${table}. Use another copy. Nothing was changed.`,
    },
    { cause },
  )
}
