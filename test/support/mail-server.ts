// SPDX-License-Identifier: EUPL-1.2
// A mail server on this computer, which keeps what it is given.

import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { MailSettings } from '#platform/mail/sender.ts'

export type ReceivedMail = {
  readonly to: readonly string[]
  /** As it came over the wire. */
  readonly raw: string
  readonly isEncrypted: boolean
}

export type MailServer = AsyncDisposable & {
  readonly received: readonly ReceivedMail[]
  readonly settings: MailSettings
}

const pem = (name: string) =>
  readFileSync(new URL(`../fixtures/tls/localhost-${name}.pem`, import.meta.url), 'utf8')

/** Opens a server that takes everything but for addresses that begin with `refused`. */
export async function openMailServer(
  options: SMTPServerOptions & { readonly port?: number } = {},
): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    key: pem('key'),
    cert: pem('certificate'),
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      if (!address.startsWith('refused')) return done()
      return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
    },
    onData(stream, session, done) {
      const keep = async () => {
        const raw = await text(stream)
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, raw, isEncrypted: Boolean(session.secure) })
      }
      void keep().finally(done)
    },
    ...options,
  })
  // A client that hangs up in the middle of the greeting is no fault of the test.
  server.on('error', () => undefined)
  const { port = 0 } = options
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    received,
    settings: {
      host: '127.0.0.1',
      port: (server.server.address() as AddressInfo).port,
      isSecure: options.secure ?? false,
      demandsTls: false,
      user: undefined,
      password: undefined,
      from: { name: 'Samsyn', address: 'samsyn@example.se' },
      trusted: pem('certificate'),
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
      }),
  }
}

/** The words of a letter's plain text, decoded. */
export function plainWords(raw: string): string {
  const [, part = ''] = /Content-Type: text\/plain[^]*?\r\n\r\n([^]*?)\r\n----_/.exec(raw) ?? []
  const [, encoding = ''] = /text\/plain[^]*?Content-Transfer-Encoding: (\S+)/.exec(raw) ?? []
  if (encoding === 'base64') return Buffer.from(part, 'base64').toString('utf8')
  const bytes = part
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** The value of a header, unfolded, with encoded words read. */
export function headerOf(raw: string, name: string): string | undefined {
  const head = raw.split('\r\n\r\n')[0]!.replaceAll(/\r\n[ \t]+/g, ' ')
  const line = head
    .split('\r\n')
    .find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  return line
    ?.slice(name.length + 1)
    .trim()
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_, kind: string, value: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(value, 'base64').toString('utf8')
        : Buffer.from(
            value
              .replaceAll('_', ' ')
              .replaceAll(/=([0-9A-F]{2})/gi, (__, hex: string) =>
                String.fromCharCode(parseInt(hex, 16)),
              ),
            'latin1',
          ).toString('utf8'),
    )
}
