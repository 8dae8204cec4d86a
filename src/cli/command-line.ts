// SPDX-License-Identifier: EUPL-1.2
// The command line. A row of the table is a command; what it needs is imported when it is run, so
// that `compute` opens no database.

import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { BadInput, Conflict, NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { Misuse, type Command, type ExitCode, type Io } from '#platform/running/command.ts'
import { assertNode } from '#platform/running/node-version.ts'

const commands: readonly Command[] = [
  {
    name: 'serve',
    summary: { sv: 'Starta Samsyn, som npm start.', en: 'Start Samsyn, as npm start does.' },
    usage: 'serve',
    run: async () => {
      const { serveUntilStopped } = await import('./serve-command.ts')
      await serveUntilStopped(process)
      return 0
    },
  },
  {
    name: 'migrate',
    summary: {
      sv: 'För databasen fram till programmets version.',
      en: 'Bring the database forward to the version of the program.',
    },
    usage: 'migrate',
    run: async (_args, io) => {
      const { migrateDatabase } = await import('#platform/database/migrate-command.ts')
      return migrateDatabase(io)
    },
  },
  {
    name: 'init',
    summary: {
      sv: 'Förbered en tom databas för produktion: länets parter och den första administratören.',
      en: 'Prepare an empty database for production: the parties of the county and the first administrator.',
    },
    usage: 'init --county MAPP --admin E-POST',
    run: async (args, io) => {
      const { init } = await import('./init-command.ts')
      return init(args, io)
    },
  },
  {
    name: 'county',
    summary: {
      sv: 'Pröva mappen med ett län utan att lägga in den.',
      en: 'Try the folder of a county without putting it in.',
    },
    usage: 'county MAPP',
    run: async (args, io) => {
      const { county } = await import('./county-command.ts')
      return county(args, io)
    },
  },
  {
    name: 'doctor',
    summary: {
      sv: 'Pröva allt som Samsyn står på, och säg vad som är kvar att göra. Inget ändras.',
      en: 'Try all that Samsyn stands on, and say what is left to do. Nothing is changed.',
    },
    usage: 'doctor [--send-to E-POST]',
    run: async (args, io) => {
      const { doctor } = await import('#platform/doctor/doctor-command.ts')
      return doctor(args, io)
    },
  },
  {
    name: 'demo',
    summary: {
      sv: 'Återställ demonstrationen till sin första dag. Det som gjorts i den försvinner.',
      en: 'Put the demonstration back to its first day. What was done in it is gone.',
    },
    usage: 'demo --reset',
    run: async (args, io) => {
      const { demo } = await import('./demo-command.ts')
      return demo(args, io)
    },
  },
  {
    name: 'import',
    summary: {
      sv: 'Läs en Word-fil som ett nytt utkast av ett dokument, eller visa bara hur den läses.',
      en: 'Read a Word file as a new draft of a document, or only show how it is read.',
    },
    usage: 'import FIL.docx (--document DOKUMENT --label BETECKNING --as E-POST | --dry-run)',
    run: async (args, io) => {
      const { importFile } = await import('./agreement-commands.ts')
      return importFile(args, io)
    },
  },
  {
    name: 'register',
    summary: {
      sv: 'Registrera det som redan gäller ur en fil: utgåvor, antaganden, remisser och processer. Allt eller inget.',
      en: 'Register what already applies from a file: editions, adoptions, consultations and processes. All or nothing.',
    },
    usage: 'register FIL.json|.xlsx|.csv --as E-POST [--dry-run]',
    run: async (args, io) => {
      const { register } = await import('./register-command.ts')
      return register(args, io)
    },
  },
  {
    name: 'compare',
    summary: {
      sv: 'Visa vad som skiljer två versioner eller två Word-filer.',
      en: 'Show how two versions or two Word files differ.',
    },
    usage: 'compare DOKUMENT/BETECKNING DOKUMENT/BETECKNING | ÄLDRE.docx NYARE.docx',
    run: async (args, io) => {
      const { compare } = await import('./compare-command.ts')
      return compare(args, io)
    },
  },
  {
    name: 'redline',
    summary: {
      sv: 'Skriv en Word-fil där det som skiljer två andra är spårade ändringar.',
      en: 'Write a Word file in which what differs between two others is tracked.',
    },
    usage: 'redline ÄLDRE.docx NYARE.docx --out FIL.docx',
    run: async (args, io) => {
      const { redline } = await import('./redline-command.ts')
      return redline(args, io)
    },
  },
  {
    name: 'anchor',
    summary: {
      sv: 'Visa var platser i en Word-fil står i en nyare.',
      en: 'Show where places in one Word file stand in a newer one.',
    },
    usage: 'anchor ÄLDRE.docx NYARE.docx PLATSER.json',
    run: async (args, io) => {
      const { anchor } = await import('./anchor-command.ts')
      return anchor(args, io)
    },
  },
  {
    name: 'check',
    summary: {
      sv: 'Pröva texten i en Word-fil: lagrum, termer, hänvisningar som inte går fram och personnummer.',
      en: 'Check the text of a Word file: references to laws, terms, references that lead nowhere and personal numbers.',
    },
    usage: 'check FIL.docx [--county MAPP] [--per DAG]',
    run: async (args, io) => {
      const { checkFile } = await import('./check-command.ts')
      return checkFile(args, io)
    },
  },
  {
    name: 'export',
    summary: {
      sv: 'Skriv ut en version som fil, samma som sidan ger. Utan beteckning den utgåva som gäller.',
      en: 'Write a version as a file, the same as its page gives. Without a label the edition that applies.',
    },
    usage:
      'export DOKUMENT [--version BETECKNING] [--per DAG] [--format json|docx|redline|pdf|pdfa|html|markdown|akn] [--since BETECKNING] [--out FIL]',
    run: async (args, io) => {
      const { exportVersion } = await import('./export-command.ts')
      return exportVersion(args, io)
    },
  },
  {
    name: 'compute',
    summary: {
      sv: 'Räkna med reglerna: en JSON-lista in, en JSON-lista ut, ingen databas.',
      en: 'Compute by the rules: a JSON array in, a JSON array out, no database.',
    },
    usage: 'compute FAMILJ < fall.json',
    run: async (args, io) => {
      const { compute } = await import('./compute.ts')
      return compute(args, io)
    },
  },
  {
    name: 'indicator',
    summary: {
      sv: 'Hämta mått ur Kolada och visa dem, utan databas. Adressen är SAMSYN_KOLADA_URL.',
      en: 'Fetch measures from Kolada and show them, without a database. SAMSYN_KOLADA_URL is the address.',
    },
    usage:
      'indicator fetch --source kolada --kpi ID,ID --municipality KOD,KOD [--year ÅR] [--since DAG] --dry-run',
    run: async (args, io) => {
      const { indicator } = await import('./kolada-fetch.ts')
      return indicator(args, io)
    },
  },
  {
    name: 'audit',
    summary: {
      sv: 'Pröva loggen mot sina sigill, och det som är sparat mot loggen. Nämn det första som inte stämmer.',
      en: 'Check the journal against its seals, and what is kept against the journal. Name the first thing that is wrong.',
    },
    usage: 'audit verify [--seal NUMMER:FINGERAVTRYCK]',
    run: async (args, io) => {
      const { audit } = await import('#platform/journal/audit-command.ts')
      const { wholeRecord } = await import('../record.ts')
      return audit(args, io, wholeRecord)
    },
  },
  {
    name: 'backup',
    summary: {
      sv: 'Säkerhetskopiera allt till en fil, medan Samsyn är igång.',
      en: 'Back up everything to a file, while Samsyn is running.',
    },
    usage: 'backup FIL [--force]',
    run: async (args, io) => {
      const { backup } = await import('#platform/backup/backup-command.ts')
      return backup(args, io)
    },
  },
  {
    name: 'restore',
    summary: {
      sv: 'Återställ en säkerhetskopia till en tom databas, eller pröva bara filen.',
      en: 'Restore a backup into an empty database, or only check the file.',
    },
    usage: 'restore FIL [--check] [--sha256 FINGERAVTRYCK]',
    run: async (args, io) => {
      const { restore } = await import('#platform/backup/restore-command.ts')
      const { wholeRecord } = await import('../record.ts')
      return restore(args, io, wholeRecord)
    },
  },
]

async function main(): Promise<ExitCode> {
  const typed = process.argv.slice(2)
  const flags = ['--json', '--help']
  const words = typed.filter((word) => !flags.includes(word))
  const asJson = typed.includes('--json')
  const wantsHelp = words.length === 0 || words[0] === 'help' || typed.includes('--help')
  const [name = '', ...args] = words[0] === 'help' ? words.slice(1) : words
  const command = commands.find((each) => each.name === name)
  if (wantsHelp && (command || name === '')) {
    process.stdout.write(command ? helpOn(command) : help())
    return 0
  }
  if (!command) return complain(sentences.unknown(name), help())
  try {
    assertNode(process.version)
    return await command.run(args, ioOf(asJson))
  } catch (error) {
    if (error instanceof Misuse) return complain(error.message, helpOn(command))
    console.error(isSentence(error) ? error.message : error)
    return 1
  }
}

function complain(sentence: string, usage: string): ExitCode {
  process.stderr.write(`${sentence}\n\n${usage}`)
  return 2
}

/** What was thrown to be read by the one who typed, without a stack. */
function isSentence(error: unknown): error is Error {
  return [CannotStart, BadInput, Conflict, NotAllowed, NotFound].some(
    (kind) => error instanceof kind,
  )
}

function ioOf(asJson: boolean): Io {
  // npm moves us to the root of the project; INIT_CWD is where the person stands.
  const standsIn = process.env['INIT_CWD'] ?? process.cwd()
  return {
    env: process.env,
    asJson,
    pathOf: (path) => resolve(standsIn, path),
    readInput: () => text(process.stdin),
    answer: (line) => void process.stdout.write(line.endsWith('\n') ? line : `${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
  }
}

const language: Language = (process.env['LC_ALL'] || process.env['LANG'] || '').startsWith('en')
  ? 'en'
  : 'sv'

const sentences = {
  unknown: (name: string) =>
    ({ sv: `Det finns inget kommando ${name}.`, en: `There is no command ${name}.` })[language],
  usage: { sv: 'Användning', en: 'Usage' }[language],
  command: { sv: 'KOMMANDO', en: 'COMMAND' }[language],
  options: {
    sv: '  --help   visa hjälp om ett kommando\n  --json   svara med JSON\n\nSlutkod: 0 klart, 1 gick inte eller fann fel, 2 kommandot går inte att förstå.\n',
    en: '  --help   show help on a command\n  --json   answer with JSON\n\nExit code: 0 done, 1 could not or found faults, 2 the command is not understood.\n',
  }[language],
}

function help(): string {
  const width = Math.max(...commands.map((command) => command.usage.length))
  const rows = commands.map(
    (command) => `  ${command.usage.padEnd(width)}   ${command.summary[language]}\n`,
  )
  return `${sentences.usage}: npm run -s samsyn -- ${sentences.command} [--json]\n\n${rows.join('')}\n${sentences.options}`
}

function helpOn(command: Command): string {
  return `${command.summary[language]}\n\n${sentences.usage}: npm run -s samsyn -- ${command.usage}\n`
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main()
