// SPDX-License-Identifier: EUPL-1.2
// `audit verify`: whether the journal is what it was when it was sealed, and whether what is kept is
// what the journal was told.

import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { inSnapshot, openDatabase } from '#platform/database/database.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'
import {
  type Finding,
  type KeptSeal,
  type Verification,
  verifyJournalIn,
} from '#platform/journal/journal-verification.ts'
import { refuseUnmigrated } from '#platform/database/migrator.ts'
import type { KeptRecord, RecordFinding } from '#platform/record/kept-noun.ts'
import {
  readerOfRecord,
  type RecordVerification,
  verifyRecordIn,
} from '#platform/record/verify-record.ts'

/** Verifies the database that the settings name. Exit code 1 when something is wrong. */
export async function audit(
  args: readonly string[],
  io: Io,
  keptRecord: KeptRecord,
): Promise<ExitCode> {
  const keptSeal = readArguments(args)
  const server = await openDatabaseServer(readConfig(io.env))
  try {
    if (server.notice) io.tell(server.notice.sv)
    // What fingerprints are made of is what the program knows; a database behind it has another record.
    await refuseUnmigrated(server.migratingUrl)
    const db = openDatabase({ connectionString: server.migratingUrl, maxConnections: 1 })
    try {
      const { journal, record } = await inSnapshot(db, readerOfRecord, async (snapshot) => {
        const verified = await verifyJournalIn(snapshot, keptSeal)
        // A journal that is wrong says nothing of the rest.
        if (verified.finding) return { journal: verified, record: undefined }
        return { journal: verified, record: await verifyRecordIn(snapshot, keptRecord) }
      })
      io.answer(io.asJson ? JSON.stringify({ ...journal, record }) : inWords(journal, record))
      return journal.finding || record?.finding ? 1 : 0
    } finally {
      await db.destroy()
    }
  } finally {
    await server.stop()
  }
}

function readArguments(args: readonly string[]): KeptSeal | undefined {
  const [action, option, seal, ...rest] = args
  if (action !== 'verify' || rest.length > 0) throw new Misuse('Skriv: audit verify')
  if (option === undefined) return undefined
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(seal ?? '') ?? []
  if (option !== '--seal' || number === undefined || hash === undefined) {
    throw new Misuse('Skriv sigillet som NUMMER:FINGERAVTRYCK, så som det står i /sigill.json.')
  }
  return { number: Number(number), hash }
}

function inWords(journal: Verification, record: RecordVerification | undefined): string {
  const { finding, latest, seals, sealedRows, unsealedRows } = journal
  if (finding) return findingInWords(finding)
  const counted = `${sealedRows} rader i ${seals} sigill stämmer, ${unsealedRows} rader väntar på sigill.`
  return [
    counted,
    ...(record ? [recordInWords(record)] : []),
    ...(latest ? [`Senaste sigill: ${latest.number}:${latest.hash}`] : []),
  ].join('\n')
}

function recordInWords({ finding, fixed, recomputed, sinceUpgrade }: RecordVerification): string {
  if (finding) return recordFindingInWords(finding)
  const counted = `${fixed} uppgifter är som loggen fick veta, och ${recomputed} fingeravtryck är räknade på nytt.`
  if (sinceUpgrade === 0) return counted
  return `${counted}\n${sinceUpgrade} av uppgifterna fanns före den version som började fästa dem. De är prövade från den dagen.`
}

/** The sentence for what does not agree; a restored backup uses it too. */
export function recordFindingInWords({ kind, inWords: what, id, name }: RecordFinding): string {
  const called = `${what.sv} ${name === undefined ? id : `${name} (${id})`}`
  return {
    altered: `${called} är inte som loggen fick veta.`,
    missing: `${called} finns i loggen men är borta.`,
    untold: `${called} finns, men loggen vet inget om det.`,
  }[kind]
}

function findingInWords(finding: Finding): string {
  if (!('row' in finding)) {
    return finding.kind === 'seal-missing'
      ? `Sigill ${finding.seal} saknas.`
      : `Sigill ${finding.seal} är ändrat.`
  }
  const where = finding.seal === undefined ? 'ännu utan sigill' : `sigill ${finding.seal}`
  const what = { 'row-altered': 'är ändrad', 'row-missing': 'saknas', 'row-added': 'är tillagd' }
  return `Rad ${finding.row} ${what[finding.kind]} (${where}).`
}
