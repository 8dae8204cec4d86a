// SPDX-License-Identifier: EUPL-1.2
// Every text about being invited, Swedish (the source) and English.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Role } from '#kernel/mandate.ts'

const sv = {
  title: 'Inbjudningar till dig',
  lead: 'Läs vad uppdraget innebär och svara. Inget händer förrän du har tackat ja.',
  meanwhile: (actsFor: string) => `Nu företräder du ${actsFor}. Det ändras inte av ditt svar.`,
  none: 'Ingen inbjudan väntar på ditt svar.',
  waiting: (count: number) =>
    count === 1 ? 'En inbjudan väntar på ditt svar.' : `${count} inbjudningar väntar på ditt svar.`,
  answer: 'Läs och svara',
  period: 'Gäller',
  by: 'Inbjudan kommer från',
  answerBy: 'Svara senast',
  accept: 'Tacka ja',
  decline: 'Tacka nej',
  accepted: (actsFor: string) => `Du har tackat ja till uppdraget ${actsFor}.`,
  begins: (from: Day) => `Det börjar ${formatDay(from, 'sv')}.`,
  goesOn: (actsFor: string) => `Du företräder fortfarande ${actsFor}. Byt mandat överst på sidan.`,
  declined: (actsFor: string) => `Du har tackat nej till uppdraget ${actsFor}.`,
  toOwnParty: 'Till Min part',
  means: {
    'process-leader':
      'Du leder arbetet för alla parter: öppnar remisser och beslutsomgångar och registrerar vad som gäller.',
    editor: 'Du skriver avtalstexten och svarar på synpunkter, för alla parter.',
    administrator: 'Du ordnar vem som får göra vad och ser brev och logg, för alla parter.',
    coordinator: 'Du håller ihop svaret, skickar det och bjuder in kolleger.',
    contributor: 'Du skriver i svaret tillsammans med kolleger. Koordinatorn skickar det.',
    registrar: 'Du registrerar vad som har beslutats.',
    reader: 'Du läser det som är ert, men ändrar inget.',
  } satisfies Record<Role, string> as Record<Role, string>,

  openOffers: 'Inbjudna som inte har svarat',
  openOffersCaption: 'Personer som är inbjudna och inte har svarat',
  noAnswerYet: 'Svar senast',
  withdraw: 'Dra tillbaka',
  withdrawFor: (name: string) => `Dra tillbaka inbjudan till ${name}`,
  withdrawn: 'Inbjudan är tillbakadragen.',
}

export type InvitationMessages = typeof sv

const en: InvitationMessages = {
  title: 'Invitations to you',
  lead: 'Read what the assignment means and answer. Nothing happens until you have said yes.',
  meanwhile: (actsFor) => `You now act for ${actsFor}. Your answer does not change that.`,
  none: 'No invitation waits for your answer.',
  waiting: (count) =>
    count === 1
      ? 'One invitation waits for your answer.'
      : `${count} invitations wait for your answer.`,
  answer: 'Read and answer',
  period: 'Valid',
  by: 'The invitation comes from',
  answerBy: 'Answer by',
  accept: 'Accept',
  decline: 'Decline',
  accepted: (actsFor) => `You have accepted: ${actsFor}.`,
  begins: (from) => `It begins ${formatDay(from, 'en')}.`,
  goesOn: (actsFor) => `You still act for ${actsFor}. Switch mandate at the top of the page.`,
  declined: (actsFor) => `You have declined: ${actsFor}.`,
  toOwnParty: 'To My party',
  means: {
    'process-leader':
      'You lead the work for all parties: open consultations and decision rounds and register what is valid.',
    editor: 'You write the text of the agreements and answer comments, for all parties.',
    administrator: 'You arrange who may do what and see letters and journal, for all parties.',
    coordinator: 'You hold the response together, send it and invite colleagues.',
    contributor: 'You write in the response with colleagues. The coordinator sends it.',
    registrar: 'You register what has been decided.',
    reader: 'You read what is yours, but change nothing.',
  },

  openOffers: 'Invited and not answered',
  openOffersCaption: 'People who are invited and have not answered',
  noAnswerYet: 'Answer by',
  withdraw: 'Withdraw',
  withdrawFor: (name) => `Withdraw the invitation to ${name}`,
  withdrawn: 'The invitation is withdrawn.',
}

export const invitationMessages: Readonly<Record<Language, InvitationMessages>> = { sv, en }
