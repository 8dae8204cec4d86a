// SPDX-License-Identifier: EUPL-1.2
// Whether letters can go out. Nothing is sent unless someone is named to send to.

import type { MailSettings } from '#platform/mail/sender.ts'
import { makeSender, tryMailServer } from '#platform/mail/sender.ts'
import { newId } from '#platform/id.ts'
import { teller, type Observation } from './observation.ts'

const say = teller('mail')

type Advice = { readonly sv: string; readonly en: string }

const reach: Advice = {
  sv: 'Jämför värdnamn och port i SAMSYN_SMTP_URL, och se efter att brandväggen släpper ut trafiken',
  en: 'Compare host and port in SAMSYN_SMTP_URL, and see that the firewall lets it out',
}

/** What to look at, by the library's own codes. */
const advice: Readonly<Record<string, Advice>> = {
  EDNS: reach,
  ECONNECTION: reach,
  ESOCKET: reach,
  ETIMEDOUT: reach,
  ETLS: {
    sv: 'Servern ger ingen säker väg, eller ett certifikat som inte går att tro på. Pröva smtps:// och porten 465; ett certifikat från en egen utfärdare anges med NODE_EXTRA_CA_CERTS',
    en: 'The server gives no safe way, or a certificate that cannot be believed. Try smtps:// and port 465; a certificate of your own issuer is named by NODE_EXTRA_CA_CERTS',
  },
  EAUTH: {
    sv: 'Servern tar inte emot namnet och lösenordet i SAMSYN_SMTP_URL. Tecknen @, : och / skrivs procentkodade',
    en: 'The server does not take the name and password in SAMSYN_SMTP_URL. The signs @, : and / are percent-encoded',
  },
}

export async function examineMail(
  settings: MailSettings | undefined,
  sending: { readonly baseUrl: string; readonly sendTo: string | undefined },
): Promise<readonly Observation[]> {
  if (settings === undefined) {
    return [
      say.warning(
        'SAMSYN_SMTP_URL är inte satt: breven väntar och kastas efter tre dygn',
        'SAMSYN_SMTP_URL is not set: letters wait, and are thrown away after three days',
      ),
    ]
  }
  const tried = await tryMailServer(settings)
  if (tried.kind === 'failed') {
    const certificate = /certificate|self-signed|altnames/i.test(tried.why)
    const what = advice[certificate ? 'ETLS' : (tried.why.split(' ')[0] ?? '')] ?? reach
    return [say.fault(`${what.sv}. ${tried.why}`, `${what.en}. ${tried.why}`)]
  }
  const place = `${settings.host}:${settings.port}`
  const safely = settings.isSecure || settings.demandsTls
  const well = say.ok(
    `${place} svarar${safely ? ' på en säker väg' : ''}${settings.user ? ' och tar emot lösenordet' : ''}`,
    `${place} answers${safely ? ' in a safe way' : ''}${settings.user ? ' and takes the password' : ''}`,
  )
  return sending.sendTo === undefined
    ? [well]
    : [well, await sendOne(settings, sending.baseUrl, sending.sendTo)]
}

async function sendOne(
  settings: MailSettings,
  baseUrl: string,
  sendTo: string,
): Promise<Observation> {
  const delivery = await makeSender(
    settings,
    baseUrl,
  )({
    id: newId(),
    to: { name: '', address: sendTo },
    subject: 'Ett prov från Samsyn',
    body: 'Breven från Samsyn kommer fram. Den som sköter Samsyn har skickat det här för att pröva.',
    path: '/',
    stopKey: undefined,
  })
  if (delivery.kind !== 'failed')
    return say.ok(
      `ett brev till ${sendTo} är lämnat till servern: se efter att det kom fram, och inte bland skräpposten`,
      `a letter to ${sendTo} was handed to the server: see that it arrived, and not among the spam`,
    )
  const { why } = delivery
  return say.fault(
    `brevet till ${sendTo} togs inte emot: ${why}. Jämför SAMSYN_MAIL_FROM med vad servern låter Samsyn skicka från`,
    `the letter to ${sendTo} was not taken: ${why}. Compare SAMSYN_MAIL_FROM with what the server lets Samsyn send from`,
  )
}
