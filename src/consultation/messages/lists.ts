// SPDX-License-Identifier: EUPL-1.2
// What the lists of the room say, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'
import { collating } from './collating.ts'

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
  earlier: {
    caption: 'Tidigare remisser',
    noun: { one: 'tidigare remiss', many: 'tidigare remisser' },
    ownOrder: 'Senaste först',
    columns: {
      title: 'Remiss',
      openedOn: 'Första dag',
      dueOn: 'Sista svarsdag',
      askedWho: 'Vilka som fick den',
      asked: 'Tillfrågade',
      answered: 'Svarade',
      source: 'Källa',
      link: 'Länk',
      registeredOn: 'Registrerad i efterhand',
      withdrawnOn: 'Tillbakatagen',
      reason: 'Skäl',
    },
    filters: {},
    nothing: 'Inga tidigare remisser är registrerade.',
    fileName: 'tidigare-remisser',
  },
  comments: {
    caption: 'Synpunkter',
    noun: { one: 'synpunkt', many: 'synpunkter' },
    ownOrder: 'I textens ordning',
    columns: {
      number: 'Synpunkt',
      from: 'Från',
      document: 'Dokument',
      provision: 'Bestämmelse',
      ...collating.sv.collation.saidColumns,
      outcome: 'Bedömning',
      reason: 'Skäl',
      byLetter: 'Registrerat efter brev',
      confirmedOn: 'Bekräftat av den som svarade',
      board: 'Svaret beslutat av',
      decidedOn: 'Svaret beslutat den',
      paragraph: 'Paragraf',
      registryNumber: 'Diarienummer',
      attachments: 'Bilagor',
      change: 'Ändring',
    },
    filters: {
      part: { label: 'På', all: 'Alla avsnitt' },
      from: { label: 'Från', all: 'Alla som svarat' },
      unanswered: { label: 'Svar', all: 'Med och utan svar' },
      outcome: { label: 'Bedömning', all: 'Alla bedömningar' },
      words: { label: 'Ord', all: 'Sök i synpunkter och svar' },
    },
    nothing: 'Inga synpunkter har kommit in.',
    fileName: 'sammanstallning',
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
  earlier: {
    caption: 'Earlier consultations',
    noun: { one: 'earlier consultation', many: 'earlier consultations' },
    ownOrder: 'The latest first',
    columns: {
      title: 'Consultation',
      openedOn: 'First day',
      dueOn: 'Last day for answers',
      askedWho: 'Who were asked',
      asked: 'Were asked',
      answered: 'Answered',
      source: 'Source',
      link: 'Link',
      registeredOn: 'Registered afterwards',
      withdrawnOn: 'Taken back',
      reason: 'Reason',
    },
    filters: {},
    nothing: 'No earlier consultations are registered.',
    fileName: 'earlier-consultations',
  },
  comments: {
    caption: 'Comments',
    noun: { one: 'comment', many: 'comments' },
    ownOrder: 'In the order of the text',
    columns: {
      number: 'Comment',
      from: 'From',
      document: 'Document',
      provision: 'Provision',
      ...collating.en.collation.saidColumns,
      outcome: 'Outcome',
      reason: 'Reason',
      byLetter: 'Recorded by letter',
      confirmedOn: 'Confirmed by the one who answered',
      board: 'The answer decided by',
      decidedOn: 'The answer decided on',
      paragraph: 'Paragraph',
      registryNumber: 'Registry number',
      attachments: 'Attachments',
      change: 'Change',
    },
    filters: {
      part: { label: 'On', all: 'Every section' },
      from: { label: 'From', all: 'Everyone who answered' },
      unanswered: { label: 'Answer', all: 'With and without an answer' },
      outcome: { label: 'Assessment', all: 'All assessments' },
      words: { label: 'Words', all: 'Search in comments and answers' },
    },
    nothing: 'No comments have come in.',
    fileName: 'collation',
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function listWords(language: Language): typeof sv {
  return words[language]
}
