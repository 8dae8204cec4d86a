// SPDX-License-Identifier: EUPL-1.2
// Serving as people start it: two lines to go on with, then a log, until a signal says stop.

import type { Bilingual } from '#kernel/language.ts'
import { readConfig, type Config } from '#platform/running/config.ts'
import type { Env } from '#platform/running/one-setting.ts'
import { logTo } from '#platform/running/log.ts'
import { house } from '../app.ts'
import { serve } from '../serve.ts'

/** As much of Node's `process` as serving needs. */
type Program = {
  readonly env: Env
  readonly stdout: { write(text: string): unknown }
  on(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): unknown
}

/** Resolves when a signal has come and everything has been stopped. */
export async function serveUntilStopped(program: Program): Promise<void> {
  const config = readConfig(program.env)
  const write = (text: string) => void program.stdout.write(text)
  const say = (text: Bilingual) => write(`${text.sv} (${text.en})\n`)
  const told = Promise.withResolvers<void>()
  // Ctrl-C reaches us both from the terminal and from the parent: the first is enough.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) program.on(signal, told.resolve)
  const served = await serve(config, house, logTo(write), say)
  say({ sv: `Samsyn svarar på ${served.url}`, en: 'Samsyn is running' })
  say(howToSignIn(config, served.url))
  if (config.mode === 'production' && !config.mail) {
    say({
      sv: 'Inga brev skickas: SAMSYN_SMTP_URL är inte satt',
      en: 'no mail is sent: SAMSYN_SMTP_URL is not set',
    })
  }
  await told.promise
  await served.stop()
}

function howToSignIn(config: Config, url: string): Bilingual {
  if (config.mode === 'production') {
    const names = config.http.providers.map((provider) => provider.name).join(', ')
    return { sv: `Logga in: ${url}/logga-in med ${names}`, en: `sign in with ${names}` }
  }
  return {
    sv: `Logga in: öppna ${url}/logga-in och välj vem du vill vara`,
    en: 'open it and choose who to be; everything is invented',
  }
}
