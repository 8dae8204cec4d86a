// SPDX-License-Identifier: EUPL-1.2
// The columns of a file of people and mandates, and other headings that mean the same.

import type { Language } from '#kernel/language.ts'
import type { ImportWords } from '#web/import-of.tsx'
import type { personRowForm } from '../views/person-row-form.ts'

export const personColumns: ImportWords<typeof personRowForm.fields> = {
  sv: {
    name: {
      label: 'Namn',
      meaning: 'För- och efternamn.',
      also: ['Person'],
      missing: 'Skriv ett namn.',
    },
    email: {
      label: 'E-post',
      meaning: 'Adressen i tjänsten, den som personen loggar in med.',
      also: ['E-post i tjänsten', 'E-postadress', 'Epost', 'Mejl', 'Mail', 'Email', 'E-mail'],
      missing: 'Skriv hela e-postadressen, till exempel namn@kommun.se.',
      wrong: 'Skriv hela e-postadressen, till exempel namn@kommun.se.',
    },
    role: {
      label: 'Roll',
      meaning: 'Koordinator, medarbetare, registrator eller en annan av rollerna.',
      also: ['Mandat', 'Uppdrag'],
      missing: 'Skriv en roll, till exempel registrator.',
    },
    place: {
      label: 'Gäller för',
      meaning:
        'Parten, eller ett organ eller en enhet hos er. Tomt är hela er part, eller alla parter.',
      also: ['Part', 'Kommun', 'Organ', 'Organisation', 'Nämnd', 'Enhet'],
    },
    from: {
      label: 'Från och med',
      meaning: 'Första dagen. Tomt är i dag.',
      also: ['Från', 'Fr.o.m.', 'Startdag', 'Startdatum'],
    },
    until: {
      label: 'Till och med',
      meaning: 'Sista dagen. Tomt är tills vidare.',
      also: ['Till', 'T.o.m.', 'Slutdag', 'Slutdatum'],
    },
    title: { label: 'Titel', meaning: 'Som den visas för andra.', also: ['Befattning'] },
  },
  en: {
    name: {
      label: 'Name',
      meaning: 'First and last name.',
      also: ['Person', 'Namn'],
      missing: 'Write a name.',
    },
    email: {
      label: 'E-mail',
      meaning: 'The work address, which the person signs in with.',
      also: ['Email', 'Mail', 'E-post', 'Address'],
      missing: 'Write the whole address, for example name@example.se.',
      wrong: 'Write the whole address, for example name@example.se.',
    },
    role: {
      label: 'Role',
      meaning: 'Coordinator, contributor, registrar or another of the roles.',
      also: ['Mandate', 'Roll'],
      missing: 'Write a role, for example registrar.',
    },
    place: {
      label: 'For',
      meaning: 'The party, or a body or unit of yours. Empty is your whole party, or all parties.',
      also: ['Party', 'Municipality', 'Body', 'Unit', 'Gäller för', 'Part', 'Kommun'],
    },
    from: {
      label: 'From',
      meaning: 'The first day. Empty is today.',
      also: ['Start', 'Från och med'],
    },
    until: {
      label: 'Until',
      meaning: 'The last day. Empty is until further notice.',
      also: ['To', 'End', 'Till och med'],
    },
    title: { label: 'Title', meaning: 'As it is shown to others.', also: ['Titel'] },
  },
}

export const personRowWords = {
  sv: {
    title: 'Bjud in flera från en fil',
    lead: 'Bjud in många personer på en gång. Raderna visas innan något skickas, och alla bjuds in eller ingen.',
    letters:
      'Var och en får ett brev med sin inbjudan när du bekräftar, och svarar själv ja eller nej.',
    byRule: 'Du ger samma roller här som på sidan Min part, och inga andra.',
    own: 'Min part',
    fileName: 'personer-att-bjuda-in',
  },
  en: {
    title: 'Invite several from a file',
    lead: 'Invite many people at once. The rows are shown before anything is sent, and all of them are invited or none.',
    letters:
      'Each gets a letter with the invitation when you confirm, and answers yes or no herself.',
    byRule: 'You give the same roles here as on the page of your party, and no others.',
    own: 'My party',
    fileName: 'people-to-invite',
  },
} as const satisfies Readonly<Record<Language, unknown>>
