// SPDX-License-Identifier: EUPL-1.2
// `doctor`: tries all that an installation stands on, changes nothing, and says what is left to do.

import { readEmail } from '#kernel/text/email.ts'
import { openDatabaseServer } from '#platform/database/database-server.ts'
import { addressOf } from '#platform/http/http-server.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { readConfig, type Config } from '#platform/running/config.ts'
import { readProductVersion } from '#platform/running/product-version.ts'
import { examineDatabase } from './examine-database.ts'
import { lineOf, parts, summaryOf, teller, type Observation } from './observation.ts'
import { examineMail } from './examine-mail.ts'
import { examineProvider } from './examine-provider.ts'
import { examineDictionary, examineWaitingWords } from './search-words.ts'
import { examineAddress, examineFolder, examineProcess, examineProxy } from './surroundings.ts'

export async function doctor(args: readonly string[], io: Io): Promise<ExitCode> {
  const sendTo = readArguments(args)
  const findings = (await examine(io, sendTo)).toSorted(
    (one, other) => parts.indexOf(one.about) - parts.indexOf(other.about),
  )
  const isWell = findings.every(({ sign }) => sign !== 'fault')
  if (io.asJson) {
    const told = findings.map(({ about, sign, text }) => ({ about, sign, ...text }))
    io.answer(JSON.stringify({ isWell, version: readProductVersion(), findings: told }))
  } else {
    for (const finding of findings) io.answer(lineOf(finding))
    io.answer(summaryOf(findings))
  }
  return isWell ? 0 : 1
}

function readArguments(args: readonly string[]): string | undefined {
  if (args.length === 0) return undefined
  const sendTo = args[0] === '--send-to' && args.length === 2 ? readEmail(args[1]!) : undefined
  if (sendTo === undefined) throw new Misuse('Skriv: doctor [--send-to E-POST] [--json]')
  return sendTo
}

async function examine(io: Io, sendTo: string | undefined): Promise<readonly Observation[]> {
  let config: Config
  try {
    config = readConfig(io.env)
  } catch (cause) {
    if (!(cause instanceof CannotStart)) throw cause
    return [teller('settings').fault(cause.text.sv, cause.text.en)]
  }
  const found = await Promise.all([
    examineStore(config),
    examineDictionary(),
    config.mode === 'production' ? examineProduction(config, sendTo) : examineDemonstration(config),
  ])
  const settings = teller('settings').ok(
    `inställningarna går att läsa, för ${config.mode}`,
    `the settings can be read, for ${config.mode}`,
  )
  return [settings, ...found.flat()]
}

async function examineStore(config: Config): Promise<readonly Observation[]> {
  const findings: Observation[] = []
  if (config.databaseUrl === undefined) {
    const folder = await examineFolder(config.dataFolder)
    findings.push(...folder.findings)
    // To look must not make one.
    if (!folder.hasDatabase) return findings
  }
  try {
    const server = await openDatabaseServer(config)
    try {
      findings.push(...(await examineDatabase(server.migratingUrl, config.mode, Date.now)))
      findings.push(...(await examineWaitingWords(server.migratingUrl)))
    } finally {
      await server.stop()
    }
  } catch (cause) {
    if (!(cause instanceof CannotStart)) throw cause
    findings.push(teller('folder').fault(cause.text.sv, cause.text.en))
  }
  return findings
}

async function examineProduction(
  config: Config,
  sendTo: string | undefined,
): Promise<readonly Observation[]> {
  // Production has an address: the settings are not read without one.
  const baseUrl = config.baseUrl!
  const running = await examineProcess(
    addressOf(config.host, config.port.number),
    readProductVersion(),
  )
  const found = await Promise.all([
    examineAddress(baseUrl, running.isRunning),
    examineMail(config.mail, { baseUrl, sendTo }),
    ...config.http.providers.map((provider) => examineProvider(provider, baseUrl, Date.now)),
  ])
  return [...running.findings, ...found.flat(), ...examineProxy(config)]
}

/** Its people are invented: nobody signs in from outside, and no letter is sent. */
async function examineDemonstration(config: Config): Promise<readonly Observation[]> {
  const running = await examineProcess(
    addressOf(config.host, config.port.number),
    readProductVersion(),
  )
  const rest = teller('provider').ok(
    'en demonstration behöver ingen leverantör, och skickar inga brev',
    'a demonstration needs no provider, and sends no letters',
  )
  return [...running.findings, rest]
}
