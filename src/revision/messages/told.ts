// SPDX-License-Identifier: EUPL-1.2
// What the room tells on pages that are not its own, in both languages.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'

const sv = {
  menu: 'Så går det',
  process: 'Process',
  underWay: (title: string) => `På väg: ${title}`,
  fell: (title: string) => `${title}: föll`,
  approvedOf: (of: number) => `av ${of} har godkänt`,
  answeredOf: (of: number) => `av ${of} parter har svarat`,
  seeWho: 'Se vilka som återstår',
  seeProcess: 'Se hur det går',
  stepsOf: (title: string) => `Stegen i ${title}`,
  steps: {
    consultation: 'Remiss',
    decision: 'Beslut',
    force: 'I kraft',
    until: (on: Day) => `till ${formatDay(on, 'sv')}`,
  },
}

const en: typeof sv = {
  menu: 'Progress',
  process: 'Process',
  underWay: (title) => `Under way: ${title}`,
  fell: (title) => `${title}: fell`,
  approvedOf: (of) => `of ${of} have approved`,
  answeredOf: (of) => `of ${of} parties have answered`,
  seeWho: 'See who remains',
  seeProcess: 'See how it goes',
  stepsOf: (title) => `The steps of ${title}`,
  steps: {
    consultation: 'Consultation',
    decision: 'Decision',
    force: 'In force',
    until: (on) => `until ${formatDay(on, 'en')}`,
  },
}

export const told: Readonly<Record<Language, typeof sv>> = { sv, en }
