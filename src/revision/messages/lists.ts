// SPDX-License-Identifier: EUPL-1.2
// What the list of the room says, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'

const sv = {
  caption: 'Processer',
  noun: { one: 'process', many: 'processer' },
  ownOrder: 'Efter skede, senaste först',
  columns: {
    title: 'Process',
    titleInEnglish: 'Process, på engelska',
    address: 'Adress',
    stage: 'Skede',
    startsOn: 'Börjar',
    endsOn: 'Slutar',
    answered: 'Har svarat',
    asked: 'Tillfrågade',
    lastAnswerOn: 'Sista svarsdag',
    approved: 'Har godkänt',
    deciding: 'Beslutar',
    lastDecisionOn: 'Sista dag för beslut',
    entersIntoForceOn: 'Börjar gälla',
  },
  filters: { stage: { label: 'Skede', all: 'Alla skeden' } },
  nothing: 'Det finns inga processer än. De visas här när en processledare börjar en.',
  fileName: 'processer',
}

const en: typeof sv = {
  caption: 'Processes',
  noun: { one: 'process', many: 'processes' },
  ownOrder: 'By stage, the latest first',
  columns: {
    title: 'Process',
    titleInEnglish: 'Process, in English',
    address: 'Address',
    stage: 'Stage',
    startsOn: 'Begins',
    endsOn: 'Ends',
    answered: 'Have answered',
    asked: 'Were asked',
    lastAnswerOn: 'Last day for answers',
    approved: 'Have approved',
    deciding: 'Decide',
    lastDecisionOn: 'Last day for decisions',
    entersIntoForceOn: 'Enters into force',
  },
  filters: { stage: { label: 'Stage', all: 'All stages' } },
  nothing: 'There are no processes yet. They are shown here when a process leader begins one.',
  fileName: 'processes',
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function listWords(language: Language): typeof sv {
  return words[language]
}
