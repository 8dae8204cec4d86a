// SPDX-License-Identifier: EUPL-1.2
// Every text about accounts at a second provider, Swedish (the source) and English.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { signInForm } from '../views/forms.ts'

type FieldsOfForm = ReturnType<typeof signInForm>['fields']
type Answer = 'confirm' | 'reject'

const sv = {
  title: 'Inloggningar att bekräfta',
  toConfirm: (count: number) =>
    count === 0 ? 'Inloggningar att bekräfta' : `Inloggningar att bekräfta (${count})`,
  lead: 'Någon har loggat in hos en ny leverantör med en e-postadress som redan hör till ett konto hos en annan. Ingen släpps in förrän en administratör har bekräftat.',
  how: 'Tala med personen innan du svarar, på ett sätt som du känner till sedan tidigare. Ett svar kan inte tas tillbaka. Personen får ett brev.',
  waiting: 'Väntar på svar',
  none: 'Ingen inloggning väntar på svar.',
  own: 'Det här gäller dig själv. En annan administratör svarar.',
  answered: 'Besvarade',
  answeredCaption: 'Inloggningar som nyss har besvarats',
  person: 'Person',
  email: 'E-postadress som leverantören har bekräftat',
  provider: 'Leverantör',
  account: 'Kontots beteckning hos leverantören',
  accounts: 'Konton som personen har redan',
  askedOn: 'Första försöket',
  answerBy: 'Svara senast',
  answer: 'Svar',
  by: 'Av',
  on: 'Dag',
  status: { waiting: 'Väntar', confirmed: 'Bekräftad', rejected: 'Avslagen' },
  fields: {
    answer: { label: 'Hör kontot till personen?', missing: 'Välj om kontot hör till personen.' },
  } satisfies WordsOf<FieldsOfForm> as WordsOf<FieldsOfForm>,
  options: {
    confirm: 'Ja, bekräfta. Personen kan logga in med kontot.',
    reject: 'Nej, avslå. Kontot släpps inte in.',
  } satisfies Record<Answer, string> as Record<Answer, string>,
  saveFor: (name: string) => `Spara svaret om ${name}`,
  saved: 'Svaret är sparat. Personen får ett brev.',
  statusNow: 'Läge',
  choose: 'Välj en inloggning i listan och svara.',
  ownLine: {
    waiting: (provider: string, until: Day) =>
      `Någon vill logga in som du hos ${provider}. En administratör kan bekräfta det senast ${formatDay(until, 'sv')}. Är det inte du, säg till en administratör i dag.`,
    confirmed: (provider: string, on: Day) =>
      `Ditt konto hos ${provider} bekräftades ${formatDay(on, 'sv')}. Du kan logga in med det.`,
    rejected: (provider: string, on: Day) =>
      `Inloggningen hos ${provider} avslogs ${formatDay(on, 'sv')}. Är kontot ditt, hör av dig till en administratör.`,
  },
}

export type SignInMessages = typeof sv

const en: SignInMessages = {
  title: 'Sign-ins to confirm',
  toConfirm: (count) => (count === 0 ? 'Sign-ins to confirm' : `Sign-ins to confirm (${count})`),
  lead: 'Someone has signed in at a new provider with an e-mail address that already belongs to an account at another. No one is let in until an administrator has confirmed it.',
  how: 'Speak with the person before you answer, in a way that you know from before. An answer cannot be taken back. The person gets a letter.',
  waiting: 'Waiting for an answer',
  none: 'No sign-in waits for an answer.',
  own: 'This is about you. Another administrator answers.',
  answered: 'Answered',
  answeredCaption: 'Sign-ins that were answered recently',
  person: 'Person',
  email: 'E-mail address that the provider has verified',
  provider: 'Provider',
  account: 'What the provider calls the account',
  accounts: 'Accounts that the person has already',
  askedOn: 'First attempt',
  answerBy: 'Answer by',
  answer: 'Answer',
  by: 'By',
  on: 'Day',
  status: { waiting: 'Waiting', confirmed: 'Confirmed', rejected: 'Rejected' },
  fields: {
    answer: {
      label: 'Does the account belong to the person?',
      missing: 'Choose whether the account belongs to the person.',
    },
  },
  options: {
    confirm: 'Yes, confirm. The person can sign in with the account.',
    reject: 'No, reject. The account is not let in.',
  },
  saveFor: (name) => `Save the answer about ${name}`,
  saved: 'The answer is saved. The person gets a letter.',
  statusNow: 'State',
  choose: 'Choose a sign-in in the list and answer.',
  ownLine: {
    waiting: (provider, until) =>
      `Someone wants to sign in as you at ${provider}. An administrator can confirm it until ${formatDay(until, 'en')}. If it is not you, tell an administrator today.`,
    confirmed: (provider, on) =>
      `Your account at ${provider} was confirmed ${formatDay(on, 'en')}. You can sign in with it.`,
    rejected: (provider, on) =>
      `The sign-in at ${provider} was rejected ${formatDay(on, 'en')}. If the account is yours, tell an administrator.`,
  },
}

const messages: Readonly<Record<Language, SignInMessages>> = { sv, en }

export function signInMessages(language: Language): SignInMessages {
  return messages[language]
}
