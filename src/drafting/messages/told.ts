// SPDX-License-Identifier: EUPL-1.2
// What the room tells on pages that are not its own, in both languages.

import type { Language } from '#kernel/language.ts'

const sv = {
  workspace: 'Arbetsyta',
  title: (about: string) => `Skriv klart: ${about}`,
  text: 'Ett utkast. Bara de som skriver ser det.',
  act: 'Skriv',
  register: {
    title: 'Registrera det som redan gäller',
    text: 'Inget dokument finns här än. Börja med utgåvorna som gäller i dag, så visas de för alla.',
    act: 'Registrera',
  },
  begin: {
    title: 'Börja ett utkast',
    text: 'Inget utkast är påbörjat. Läs in en Word-fil eller skriv från början.',
    act: 'Till arbetsytan',
  },
}

const en: typeof sv = {
  workspace: 'Workspace',
  title: (about) => `Finish: ${about}`,
  text: 'A draft. Only those who write see it.',
  act: 'Write',
  register: {
    title: 'Register what already applies',
    text: 'There is no document here yet. Begin with the editions in force today, and all can read them.',
    act: 'Register',
  },
  begin: {
    title: 'Begin a draft',
    text: 'No draft is begun. Read a Word file or write from the beginning.',
    act: 'To the workspace',
  },
}

export const told: Readonly<Record<Language, typeof sv>> = { sv, en }
