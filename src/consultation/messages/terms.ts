// SPDX-License-Identifier: EUPL-1.2
// What every page of a round says: its names for kinds, judgements and steps.

import type { Language } from '#kernel/language.ts'
import type { StepVerb } from '../../process/rules/route.ts'
import type { AnswerOutcome, CommentKind, ConsultationKind, Stance } from '../rules/consultation.ts'
import type { Wide } from './wide.ts'

const sv = {
  start: 'Start',
  consultations: 'Remiss',
  save: 'Spara',
  cancel: 'Avbryt',
  exampleText: 'Exempeltext',
  notADay: 'Skriv en dag som finns, med år, till exempel 2026-03-26 eller 26 mars 2026.',
  daysLeft: (days: number) =>
    days < 0
      ? `${-days} ${days === -1 ? 'dag' : 'dagar'} för sent`
      : days === 0
        ? 'sista dagen i dag'
        : `${days} ${days === 1 ? 'dag' : 'dagar'} kvar`,
  comments: (count: number) => (count === 1 ? '1 synpunkt' : `${count} synpunkter`),
  commentKind: {
    reword: 'Ändra texten',
    clarify: 'Förtydliga',
    'more-detail': 'Mer detaljerat',
    'less-detail': 'Mindre detaljerat',
    remove: 'Ta bort',
    add: 'Lägg till',
    support: 'Stöd',
    question: 'Fråga',
  } satisfies Record<CommentKind, string> as Readonly<Record<CommentKind, string>>,
  outcome: {
    met: 'Tillgodosedd',
    partly: 'Tillgodosedd till en del',
    'not-met': 'Inte tillgodosedd',
    noted: 'Noterad',
    'other-forum': 'Hör till annat forum',
  } satisfies Record<AnswerOutcome, string> as Readonly<Record<AnswerOutcome, string>>,
  stanceMeans: {
    endorse: 'Vi vill att förslaget antas',
    'endorse-with-changes': 'Vi vill att det antas om något ändras',
    oppose: 'Vi vill inte att förslaget antas',
    abstain: 'Vi tar inte ställning',
    'no-comments': 'Vi har läst och har inget att säga',
  } satisfies Record<Stance, string> as Readonly<Record<Stance, string>>,
  kind: {
    formal: 'Remiss',
    'comment-round': 'Synpunktsrunda',
    survey: 'Enkät',
  } satisfies Record<ConsultationKind, string> as Readonly<Record<ConsultationKind, string>>,
  verb: {
    position: 'Ställer sig bakom',
    'hand-over': 'Sänder vidare',
    answer: 'Svarar',
    compile: 'Sammanställer',
    prepare: 'Bearbetar',
    recommend: 'Rekommenderar',
    decide: 'Beslutar',
  } satisfies Record<StepVerb, string> as Readonly<Record<StepVerb, string>>,
}

export type TermsWords = Wide<typeof sv>

const en: TermsWords = {
  start: 'Start',
  consultations: 'Consultations',
  save: 'Save',
  cancel: 'Cancel',
  exampleText: 'Example text',
  notADay: 'Write a day that exists, such as 2026-03-26.',
  daysLeft: (days) =>
    days < 0
      ? `${-days} ${days === -1 ? 'day' : 'days'} late`
      : days === 0
        ? 'the last day is today'
        : `${days} ${days === 1 ? 'day' : 'days'} left`,
  comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
  commentKind: {
    reword: 'Change the text',
    clarify: 'Clarify',
    'more-detail': 'More detail',
    'less-detail': 'Less detail',
    remove: 'Remove',
    add: 'Add',
    support: 'Support',
    question: 'Question',
  },
  outcome: {
    met: 'Met',
    partly: 'Met in part',
    'not-met': 'Not met',
    noted: 'Noted',
    'other-forum': 'Belongs in another forum',
  },
  stanceMeans: {
    endorse: 'We want the proposal adopted',
    'endorse-with-changes': 'We want it adopted if something is changed',
    oppose: 'We do not want the proposal adopted',
    abstain: 'We take no position',
    'no-comments': 'We have read it and have nothing to say',
  },
  kind: { formal: 'Consultation', 'comment-round': 'Comment round', survey: 'Survey' },
  verb: {
    position: 'Backs it',
    'hand-over': 'Sends it on',
    answer: 'Answers',
    compile: 'Compiles',
    prepare: 'Works on it',
    recommend: 'Recommends',
    decide: 'Decides',
  },
}

export const terms: Readonly<Record<Language, TermsWords>> = { sv, en }
