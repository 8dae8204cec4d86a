// SPDX-License-Identifier: EUPL-1.2
// The only file that speaks SMTP, through nodemailer.

import { createTransport } from 'nodemailer'
import { htmlText, plainText, stopPathOf } from '#platform/mail/letter.ts'

export type MailSettings = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise STARTTLS, which must be offered unless it is not needed. */
  readonly isSecure: boolean
  readonly demandsTls: boolean
  readonly user: string | undefined
  readonly password: string | undefined
  readonly from: { readonly name: string; readonly address: string }
  /** Certificates to trust besides the system's, in PEM. */
  readonly trusted?: string | undefined
}

export type OutgoingMail = {
  readonly id: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly body: string
  readonly path: string
  /** What declines the reminders of whoever has the letter; only a reminder has it. */
  readonly stopKey: string | undefined
}

/** What became of a try. What is refused for good is not tried again. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'failed'; readonly isForGood: boolean; readonly why: string }

export type Sender = (mail: OutgoingMail) => Promise<Delivery>

function transportTo(settings: MailSettings) {
  return createTransport({
    host: settings.host,
    port: settings.port,
    secure: settings.isSecure,
    requireTLS: settings.demandsTls,
    ...(settings.user && { auth: { user: settings.user, pass: settings.password ?? '' } }),
    ...(settings.trusted && { tls: { ca: settings.trusted } }),
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** Goes as far as a letter would, and sends none: the way there, its safety, and who one is. */
export async function tryMailServer(
  settings: MailSettings,
): Promise<{ readonly kind: 'well' } | Extract<Delivery, { kind: 'failed' }>> {
  const transport = transportTo(settings)
  try {
    await transport.verify()
    return { kind: 'well' }
  } catch (cause) {
    return failureOf(cause)
  } finally {
    transport.close()
  }
}

/** Sends through the operator's mail server. Each try ends within two minutes, well or badly. */
export function makeSender(settings: MailSettings, baseUrl: string): Sender {
  const transport = transportTo(settings)
  return async (mail) => {
    try {
      await transport.sendMail(messageOf(mail, settings, baseUrl))
      return { kind: 'sent' }
    } catch (cause) {
      return failureOf(cause)
    }
  }
}

function messageOf(mail: OutgoingMail, settings: MailSettings, baseUrl: string) {
  const link = baseUrl + mail.path
  const stopsAt = mail.stopKey === undefined ? undefined : baseUrl + stopPathOf(mail.stopKey)
  const footer =
    `Brevet kommer från Samsyn på ${baseUrl} och går inte att svara på.` +
    ` Påminnelser stänger du av på ${stopsAt ?? `${baseUrl}/min-part/brev`}.`
  return {
    from: settings.from,
    to: mail.to,
    // The same for every try, so that a reader's program can know a second copy by it.
    messageId: `<${mail.id}@${new URL(baseUrl).hostname}>`,
    subject: mail.subject,
    text: plainText(mail.body, link, footer),
    html: htmlText(mail.subject, mail.body, link, footer),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // Written plainly: the library's own option takes the second for an address (RFC 8058).
      ...(stopsAt !== undefined && {
        'List-Unsubscribe': { prepared: true, value: `<${stopsAt}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

function failureOf(cause: unknown): Extract<Delivery, { kind: 'failed' }> {
  const error = cause as Partial<Record<'code' | 'response' | 'message', string>> & {
    responseCode?: number
  }
  // A 5xx about the address or the message is an answer; about anything else it is our settings.
  const isAboutMail = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  const why = error.response ?? error.message ?? String(cause)
  return {
    kind: 'failed',
    isForGood: isAboutMail && (error.responseCode ?? 0) >= 500,
    why: `${error.code ?? 'error'} ${why}`.replaceAll(/\s+/g, ' ').slice(0, 300),
  }
}
