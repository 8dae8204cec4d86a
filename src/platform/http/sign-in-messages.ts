// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from '#kernel/language.ts'
import type { SignInRefusal } from '#platform/sign-in/refusal.ts'

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
  'bound-at-another-provider': {
    sv: 'E-postadressen hör redan till ett konto hos en annan leverantör. Logga in där. Kan du inte det, be er administratör om hjälp.',
    en: 'The e-mail address already belongs to an account at another provider. Sign in there. If you cannot, ask your administrator for help.',
  },
  'waits-for-confirmation': {
    sv: 'E-postadressen hör redan till ett konto hos en annan leverantör. En administratör behöver bekräfta att även det här kontot är ditt, inom två veckor. Du får ett brev. Till dess loggar du in som förut.',
    en: 'The e-mail address already belongs to an account at another provider. An administrator has to confirm within two weeks that this account is yours too. You will get a letter. Until then, sign in as before.',
  },
  'email-of-another-domain': {
    sv: 'Leverantören svarar inte för e-postadressens domän. Välj den inloggning som hör till din organisation.',
    en: 'The provider does not answer for the domain of the e-mail address. Choose the sign-in of your organisation.',
  },
  'email-not-usable': {
    sv: 'E-postadressen har tecken som inte går att använda. Be den som sköter kontot att ge det en adress med bokstäverna a–z.',
    en: 'The e-mail address has signs that cannot be used. Ask whoever keeps the account to give it an address with the letters a–z.',
  },
  'email-missing': {
    sv: 'Leverantören skickade ingen e-postadress, och utan den vet inte Samsyn vem du är. Visa den som sköter Samsyn det som står här.',
    en: 'The provider sent no e-mail address, and without it Samsyn does not know who you are. Show whoever runs Samsyn what stands here.',
  },
  'assurance-too-low': {
    sv: 'Inloggningen har en lägre tillitsnivå än Samsyn kräver. Logga in på ett säkrare sätt, till exempel med e-legitimation eller tjänstekort.',
    en: 'The sign-in has a lower level of assurance than Samsyn demands. Sign in in a safer way, for example with an e-ID or a smart card.',
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
