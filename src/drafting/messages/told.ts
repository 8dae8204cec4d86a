// SPDX-License-Identifier: EUPL-1.2
// What the room tells on pages that are not its own, in both languages.

import type { Language } from '#kernel/language.ts'

const sv = {
  workspace: 'Arbetsyta',
  title: (about: string) => `Skriv klart: ${about}`,
  text: 'Ett utkast. Bara de som skriver ser det.',
  act: 'Skriv',
}

const en: typeof sv = {
  workspace: 'Workspace',
  title: (about) => `Finish: ${about}`,
  text: 'A draft. Only those who write see it.',
  act: 'Write',
}

export const told: Readonly<Record<Language, typeof sv>> = { sv, en }
