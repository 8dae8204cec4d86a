// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from '#kernel/language.ts'
import type { SignInRefusal } from '#platform/sign-in.ts'

/** Why no one was signed in, and what to do. */
export const signInProblems: Record<SignInRefusal, Bilingual> = {
  'unknown-person': {
    sv: 'Din e-postadress finns inte i Samsyn. Be er koordinator bjuda in dig, och logga in igen.',
    en: 'Your e-mail address is not in Samsyn. Ask your coordinator to invite you, then sign in again.',
  },
  'bound-to-another-account': {
    sv: 'E-postadressen hör redan till ett annat konto hos samma leverantör. Be er koordinator om hjälp.',
    en: 'The e-mail address already belongs to another account at this provider. Ask your coordinator for help.',
  },
  'email-not-verified': {
    sv: 'Leverantören har inte bekräftat din e-postadress. Bekräfta den där, och logga in igen.',
    en: 'The provider has not verified your e-mail address. Verify it there, then sign in again.',
  },
  'attempt-over': {
    sv: 'Inloggningen tog för lång tid eller började i en annan webbläsare. Börja om här.',
    en: 'The sign-in took too long or began in another browser. Begin again here.',
  },
  'provider-refused': {
    sv: 'Leverantören avbröt inloggningen. Börja om här, eller välj ett annat sätt.',
    en: 'The provider stopped the sign-in. Begin again here, or choose another way.',
  },
  'exchange-failed': {
    sv: 'Svaret från leverantören gick inte att använda. Börja om här.',
    en: 'The answer from the provider could not be used. Begin again here.',
  },
  'provider-unreachable': {
    sv: 'Leverantören svarar inte just nu. Försök igen om en stund, eller välj ett annat sätt.',
    en: 'The provider does not answer right now. Try again in a while, or choose another way.',
  },
  'unknown-provider': {
    sv: 'Det finns ingen sådan leverantör. Välj ett sätt att logga in.',
    en: 'There is no such provider. Choose a way to sign in.',
  },
}
