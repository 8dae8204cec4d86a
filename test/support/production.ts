// SPDX-License-Identifier: EUPL-1.2
// The product as an operator runs it: a process of its own in production, behind nginx with TLS, with
// an identity provider outside, a mail server, and a county from a folder.

import { fileURLToPath } from 'node:url'
import { openMailServer, type ReceivedMail } from './mail-server.ts'
import { blockOfGuide, startNginx } from './nginx.ts'
import { type Account, openOutsideProvider } from './outside-provider.ts'
import { freePort } from './process-on-database.ts'
import { runProgram } from './program.ts'

export type Production = AsyncDisposable & {
  /** Where people reach it, with https. */
  readonly baseUrl: string
  /** Who signs in from now on at the provider. */
  readonly isHere: (account: Account) => void
  readonly letters: readonly ReceivedMail[]
  /** What the operator types after `samsyn`; answers what it said, and throws unless it went well. */
  readonly command: (args: readonly string[]) => Promise<string>
}

const authority = fileURLToPath(
  new URL('../fixtures/tls/localhost-certificate.pem', import.meta.url),
)

/** Establishes the county on a migrated database without a row, starts the product and waits for it. */
export async function openProduction(options: {
  readonly migratingUrl: string
  readonly county: string
  readonly administrator: string
}): Promise<Production> {
  await using opening = new AsyncDisposableStack()
  const port = await freePort()
  const nginx = opening.use(await startNginx(await blockOfGuide(`http://127.0.0.1:${port}`)))
  const baseUrl = `https://localhost:${nginx.port}`
  const provider = opening.use(
    await openOutsideProvider(`${baseUrl}/logga-in/svar`, {}, { isEncrypted: true }),
  )
  const mail = opening.use(await openMailServer())
  const env: Record<string, string> = {
    DATABASE_URL: options.migratingUrl,
    NODE_EXTRA_CA_CERTS: authority,
    SAMSYN_MODE: 'production',
    SAMSYN_BASE_URL: baseUrl,
    SAMSYN_PORT: String(port),
    SAMSYN_TRUST_PROXY: 'yes',
    SAMSYN_OIDC_1_NAME: 'Länets inloggning',
    SAMSYN_OIDC_1_ISSUER: provider.settings.issuer,
    SAMSYN_OIDC_1_CLIENT_ID: provider.settings.clientId,
    SAMSYN_OIDC_1_CLIENT_SECRET: provider.settings.clientSecret,
    SAMSYN_SMTP_URL: `smtp://127.0.0.1:${mail.settings.port}`,
    SAMSYN_MAIL_FROM: 'Samsyn <samsyn@example.se>',
  }
  const command = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await runProgram('samsyn.mjs', args, { env }).ended
    if (code !== 0) throw new Error(`samsyn ${args.join(' ')}: ${code}\n${stdout}${stderr}`)
    return stdout
  }
  await command(['init', '--county', options.county, '--admin', options.administrator])
  const program = runProgram('start.mjs', [], { env })
  opening.defer(async () => {
    program.signal('SIGTERM')
    await program.ended
  })
  await program.says(/Samsyn svarar på/)
  const opened = opening.move()
  return {
    baseUrl,
    letters: mail.received,
    command,
    isHere: (account) => void (provider.account = account),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}
