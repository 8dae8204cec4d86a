// SPDX-License-Identifier: EUPL-1.2
// What the lists of the room say, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'

const sv = {
  rounds: {
    caption: 'Remisser',
    noun: { one: 'remiss', many: 'remisser' },
    ownOrder: 'Efter läge, senaste först',
    columns: {
      title: 'Remiss',
      address: 'Adress',
      kind: 'Slag',
      phase: 'Läge',
      opensOn: 'Öppnar',
      dueOn: 'Sista svarsdag',
      publishedOn: 'Publicerad',
      answered: 'Har svarat',
      asked: 'Tillfrågade',
    },
    filters: { phase: { label: 'Läge', all: 'Alla lägen' } },
    nothing: 'Inga remisser är sända än. Nästa visas här när den öppnar.',
    fileName: 'remisser',
  },
}

const en: typeof sv = {
  rounds: {
    caption: 'Consultations',
    noun: { one: 'consultation', many: 'consultations' },
    ownOrder: 'By state, the latest first',
    columns: {
      title: 'Consultation',
      address: 'Address',
      kind: 'Kind',
      phase: 'State',
      opensOn: 'Opens',
      dueOn: 'Last day for answers',
      publishedOn: 'Published',
      answered: 'Have answered',
      asked: 'Were asked',
    },
    filters: { phase: { label: 'State', all: 'All states' } },
    nothing: 'No consultations have been sent yet. The next is shown here when it opens.',
    fileName: 'consultations',
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function listWords(language: Language): typeof sv {
  return words[language]
}
