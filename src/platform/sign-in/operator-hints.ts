// SPDX-License-Identifier: EUPL-1.2
// What the operator looks at when a provider's account was refused: which setting, in words without
// secrets. It stands in the log and, since she who was refused calls the operator, on the page.

import type { Bilingual } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { providerSetting, type ProviderSettings } from '#platform/http/settings.ts'
import type { SignInRefusal } from '#platform/sign-in/refusal.ts'

export type OperatorHint = { readonly settings: readonly string[]; readonly text: Bilingual }

type Hint = {
  /** Parts of the provider's settings. */
  readonly parts: readonly string[]
  readonly text: (facts: Facts) => Bilingual
}

const sent = (told: unknown): Bilingual =>
  told === '' || told === undefined
    ? { sv: 'ingen sådan uppgift', en: 'no such claim' }
    : { sv: `”${told}”`, en: `“${told}”` }

const hints: Partial<Record<SignInRefusal, Hint>> = {
  'email-missing': {
    parts: ['SCOPE', 'EMAIL_CLAIM'],
    text: ({ claim }) => ({
      sv: `leverantören skickade ingen e-postadress i uppgiften ${claim}. Se till att den lämnas ut, eller ange vad den heter.`,
      en: `the provider sent no e-mail address in the claim ${claim}. See that it is released, or say what it is called.`,
    }),
  },
  'email-not-verified': {
    parts: ['EMAIL_VERIFIED_BY'],
    text: ({ claim, told }) => ({
      sv: `i uppgiften ${claim} skickade leverantören ${sent(told).sv}. Ange vilken uppgift som säger att adressen är bekräftad, eller issuer om leverantören själv svarar för alla adresser.`,
      en: `in the claim ${claim} the provider sent ${sent(told).en}. Say which claim tells that the address is verified, or issuer if the provider itself answers for all addresses.`,
    }),
  },
  'assurance-too-low': {
    parts: ['ACR'],
    text: ({ asked, told }) => ({
      sv: `Samsyn begärde ”${asked}” och leverantören svarade med ${sent(told).sv} (acr). Låt leverantören skicka nivån, eller ange de nivåer som räcker.`,
      en: `Samsyn asked for “${asked}” and the provider answered with ${sent(told).en} (acr). Let the provider send the level, or name the levels that are enough.`,
    }),
  },
  'email-of-another-domain': {
    parts: ['DOMAINS'],
    text: () => ({
      sv: 'leverantören får bara knyta adresser i de domäner som står där.',
      en: 'the provider may bind only addresses in the domains that stand there.',
    }),
  },
  'provider-unreachable': {
    parts: ['ISSUER'],
    text: () => ({
      sv: 'adressen svarar inte med leverantörens uppgifter (/.well-known/openid-configuration).',
      en: 'the address does not answer with what the provider says of itself (/.well-known/openid-configuration).',
    }),
  },
}

/** Why the provider sent her back, by its own error code. */
const answers: Readonly<Record<string, Hint>> = {
  invalid_scope: {
    parts: ['SCOPE'],
    text: () => ({
      sv: 'leverantören lämnar inte ut det som begärs.',
      en: 'the provider does not release what is asked for.',
    }),
  },
  unmet_authentication_requirements: {
    parts: ['ACR'],
    text: () => ({
      sv: 'leverantören kan inte ge den nivå som begärs.',
      en: 'the provider cannot give the level that is asked for.',
    }),
  },
  unauthorized_client: {
    parts: ['CLIENT_ID'],
    text: () => ({
      sv: 'leverantören tillåter inte klienten att logga in någon med kod (authorization_code).',
      en: 'the provider does not let the client sign anyone in by code (authorization_code).',
    }),
  },
}

/** Why the answer could not be exchanged for an account. */
const exchanges: Readonly<Record<string, Hint>> = {
  client: {
    parts: ['CLIENT_ID', 'CLIENT_SECRET'],
    text: () => ({
      sv: 'leverantören kände inte igen klienten eller dess hemlighet. Har hemligheten gått ut, hämta en ny.',
      en: 'the provider did not know the client or its secret. If the secret has expired, fetch a new one.',
    }),
  },
  clock: {
    parts: [],
    text: () => ({
      sv: 'datorns klocka går inte som leverantörens. Ställ den med NTP.',
      en: 'the clock of this computer is not that of the provider. Set it by NTP.',
    }),
  },
  issuer: {
    parts: ['ISSUER', 'CLIENT_ID'],
    text: () => ({
      sv: 'svaret är från en annan utfärdare eller till en annan klient än den som är angiven.',
      en: 'the answer is from another issuer, or to another client, than the one that is set.',
    }),
  },
}

/** What the operator does about a refusal; nothing when it is not hers to mend. */
export function hintFor(
  provider: Pick<ProviderSettings, 'id'>,
  refusal: SignInRefusal,
  facts: Facts = {},
  cause?: unknown,
): OperatorHint | undefined {
  const hint = hints[refusal] ?? byCause(refusal, cause)
  if (hint === undefined) return undefined
  const settings = hint.parts.map((part) => providerSetting(provider, part))
  const said = hint.text(facts)
  const place = settings.length > 0 ? `${settings.join(', ')}: ` : ''
  return { settings, text: { sv: place + said.sv, en: place + said.en } }
}

function byCause(refusal: SignInRefusal, cause: unknown): Hint | undefined {
  const { error = '' } = (cause ?? {}) as { readonly error?: string }
  if (refusal === 'provider-refused') return answers[error]
  if (refusal === 'exchange-failed') return exchanges[kindOfFailure(cause)]
  return undefined
}

/** The libraries tell by codes, and now and then only by the code of the cause. */
function kindOfFailure(cause: unknown): string {
  const said = (cause ?? {}) as { readonly code?: string; readonly error?: string; cause?: unknown }
  const codes = [said.code, (said.cause as { readonly code?: string } | undefined)?.code]
  const has = (...wanted: readonly string[]) =>
    wanted.some((code) => codes.includes(code) || said.error === code)
  if (has('invalid_client', 'OAUTH_WWW_AUTHENTICATE_CHALLENGE')) return 'client'
  if (has('OAUTH_JWT_TIMESTAMP_CHECK_FAILED')) return 'clock'
  if (has('OAUTH_JWT_CLAIM_COMPARISON_FAILED')) return 'issuer'
  return ''
}
