// SPDX-License-Identifier: EUPL-1.2
// What the fields of the room's forms are called, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type {
  answerForm,
  chooseForm,
  contactForm,
  dayForm,
  endForm,
  handOverForm,
  inviteForm,
  remindersForm,
  unitForm,
} from '../views/forms.ts'

type Words = {
  readonly invite: WordsOf<typeof inviteForm.fields>
  readonly handOver: WordsOf<typeof handOverForm.fields>
  readonly contact: WordsOf<typeof contactForm.fields>
  readonly unit: WordsOf<typeof unitForm.fields>
  readonly end: WordsOf<typeof endForm.fields>
  readonly choose: WordsOf<typeof chooseForm.fields>
  readonly day: WordsOf<typeof dayForm.fields>
  readonly reminders: WordsOf<typeof remindersForm.fields>
  readonly answer: WordsOf<ReturnType<typeof answerForm>['fields']>
}

const sv: Words = {
  invite: {
    name: { label: 'Namn', missing: 'Skriv ett namn.' },
    email: {
      label: 'E-post i tjänsten',
      hint: 'Adressen måste vara den som personen loggar in med.',
      missing: 'Skriv hela e-postadressen, till exempel namn@kommun.se.',
      wrong: 'Skriv hela e-postadressen, till exempel namn@kommun.se.',
    },
    title: 'Titel',
    role: { label: 'Roll', missing: 'Välj en roll i listan.' },
    place: { label: 'Gäller för', missing: 'Välj vad mandatet gäller för i listan.' },
    from: 'Från och med',
    until: 'Till och med',
  },
  handOver: {
    toPersonId: { label: 'Till vem', missing: 'Välj en person i listan.' },
    from: 'Från och med',
  },
  contact: {
    personId: { label: 'Vem', missing: 'Välj en person i listan.' },
    phone: {
      label: 'Telefon i tjänsten',
      wrong: 'Skriv ett telefonnummer med siffror, till exempel 0302-00 00 00.',
    },
  },
  unit: {
    name: { label: 'Enhetens namn', missing: 'Skriv ett namn.' },
    kind: { label: 'Slag', missing: 'Välj ett slag i listan.' },
    parentId: { label: 'Ingår i', missing: 'Välj en enhet hos den egna parten.' },
  },
  end: {
    when: { label: 'När slutar det?', missing: 'Välj när mandatet slutar.' },
    lastDay: 'Sista dag',
  },
  choose: { mandateId: { label: 'Vem företräder du?', missing: 'Välj ett av dina mandat.' } },
  day: { to: 'Dag' },
  reminders: {
    wants: {
      label: 'Ska Samsyn påminna dig om svar och beslut som snart ska vara klara?',
      missing: 'Välj om du vill ha påminnelser.',
    },
  },
  answer: {
    answer: { label: 'Svar', missing: 'Välj Tacka ja eller Tacka nej vid inbjudan.' },
  },
}

const en: Words = {
  invite: {
    name: { label: 'Name', missing: 'Write a name.' },
    email: {
      label: 'Work e-mail',
      hint: 'It must be the address that the person signs in with.',
      missing: 'Write the whole e-mail address, such as name@municipality.se.',
      wrong: 'Write the whole e-mail address, such as name@municipality.se.',
    },
    title: 'Title',
    role: { label: 'Role', missing: 'Choose a role in the list.' },
    place: { label: 'For', missing: 'Choose in the list what the mandate is for.' },
    from: 'From and including',
    until: 'To and including',
  },
  handOver: {
    toPersonId: { label: 'To whom', missing: 'Choose a person in the list.' },
    from: 'From and including',
  },
  contact: {
    personId: { label: 'Who', missing: 'Choose a person in the list.' },
    phone: {
      label: 'Work phone',
      wrong: 'Write a phone number with digits, such as 0302-00 00 00.',
    },
  },
  unit: {
    name: { label: 'Name of the unit', missing: 'Write a name.' },
    kind: { label: 'Kind', missing: 'Choose a kind in the list.' },
    parentId: { label: 'Part of', missing: 'Choose a unit of your own party.' },
  },
  end: {
    when: { label: 'When does it end?', missing: 'Choose when the mandate ends.' },
    lastDay: 'Last day',
  },
  choose: { mandateId: { label: 'Whom do you act for?', missing: 'Choose one of your mandates.' } },
  day: { to: 'Day' },
  reminders: {
    wants: {
      label: 'Should Samsyn remind you of responses and decisions that are soon due?',
      missing: 'Choose whether you want reminders.',
    },
  },
  answer: {
    answer: { label: 'Answer', missing: 'Choose Accept or Decline at the invitation.' },
  },
}

export const fields: Readonly<Record<Language, Words>> = { sv, en }
