// SPDX-License-Identifier: EUPL-1.2
// `audit verify`: whether the journal is what it was when it was sealed.

import { type ExitCode, type Io, Misuse } from '#platform/command.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database.ts'
import { openDatabaseServer } from '#platform/database-server.ts'
import {
  type Finding,
  type KeptSeal,
  type Verification,
  verifyJournal,
} from '#platform/journal-verification.ts'

/** Verifies the journal of the database that the settings name. Exit code 1 when something is wrong. */
export async function audit(args: readonly string[], io: Io): Promise<ExitCode> {
  const kept = readArguments(args)
  const server = await openDatabaseServer(readConfig(io.env))
  try {
    if (server.notice) io.tell(server.notice.sv)
    const db = openDatabase({ connectionString: server.migratingUrl, maxConnections: 1 })
    try {
      const verification = await verifyJournal(db, kept)
      io.answer(io.asJson ? JSON.stringify(verification) : inWords(verification))
      return verification.finding ? 1 : 0
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

function inWords(verification: Verification): string {
  const { finding, latest, seals, sealedRows, unsealedRows } = verification
  if (finding) return findingInWords(finding)
  const counted = `${sealedRows} rader i ${seals} sigill stämmer, ${unsealedRows} rader väntar på sigill.`
  return latest ? `${counted}\nSenaste sigill: ${latest.number}:${latest.hash}` : counted
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
