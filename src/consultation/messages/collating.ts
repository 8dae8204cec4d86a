// SPDX-License-Identifier: EUPL-1.2
// The collation, and one comment with its answer.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ChangeKind } from '../../agreement/rules/comparison.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { Said } from '../rules/said-in-comment.ts'
import type { commentAnswerForm } from '../views/forms.ts'
import { dayWordsIn } from './day-words.ts'
import { refusals } from './refusals.ts'
import type { Wide } from './wide.ts'

const day = dayWordsIn('sv')
const dayEn = dayWordsIn('en')

const sv = {
  collation: {
    title: 'Sammanställning av remissen',
    crumb: 'Sammanställning',
    notPublic: 'Arbetsmaterial. Sammanställningen är inte publicerad än.',
    dueWas: (on: Day) => `Sista svarsdag ${day(on)}`,
    asOf: (on: Day) => `Läget ${day(on)}`,
    publishedOn: (on: Day) => `Publicerad ${day(on)}`,
    csv: 'Hämta CSV',
    json: 'Hämta JSON',
    answeredParties: (answered: number, asked: number) => `${answered} av ${asked}`,
    partiesText: (late: number) =>
      late === 0
        ? 'parter har svarat'
        : `parter har svarat. ${late} svar kom efter sista dag och är märkta.`,
    commentsText: (provisions: number) => `synpunkter i ${provisions} bestämmelser`,
    answeredText: 'har fått svar och skäl',
    proposalsText: 'föreslår en egen lydelse',
    gate: (count: number) =>
      count === 1
        ? '1 obesvarad synpunkt. När den har fått svar kan rundan stängas.'
        : `${count} obesvarade synpunkter. När alla har fått svar kan rundan stängas.`,
    gateOpen: 'Alla synpunkter har fått svar. Rundan kan stängas.',
    gateLabel: (answered: number, all: number) => `${answered} av ${all} synpunkter är besvarade`,
    showThem: (count: number) => `Visa de ${count}`,
    toRound: 'Gå till remissen',
    overall: 'Hållning till helheten',
    perDocument: 'Hållning per dokument',
    document: 'Dokument',
    whole: 'Hela förslaget',
    perSection: 'Hållning och synpunkter per avsnitt',
    section: 'Avsnitt',
    actor: 'Ansvar',
    stances: 'Hållning',
    noStances: 'Ingen har tagit ställning',
    count: 'Synpunkter',
    unanswered: 'Obesvarade',
    responses: 'Svar från parterna',
    respondent: 'Svar från',
    sentOn: 'Inskickat',
    answers: 'Svar på frågorna',
    filter: 'Visa synpunkter',
    all: 'Alla synpunkter',
    only: 'Bara obesvarade',
    by: 'Från',
    on: 'På',
    noFilter: 'Välj ett avsnitt eller en part för att läsa synpunkterna med svar.',
    noneYet: 'Inga svar har kommit in än. De visas här när parterna har skickat dem.',
    questions: 'Frågorna i remissen',
    questionsCsv: 'Hämta svaren på frågorna som CSV',
    questionsFile: 'fragor',
    question: 'Fråga',
    answer: 'Svar',
    readAnswers: (count: number) => (count === 1 ? '1 svar' : `${count} svar`),
    today: 'Lydelse i remissen',
    became: 'I den nya versionen',
    change: {
      unchanged: 'Oförändrad',
      inserted: 'Ny',
      deleted: 'Struken',
      moved: 'Flyttad',
      reworded: 'Omskriven',
      'moved-and-reworded': 'Flyttad och omskriven',
      split: 'Delad',
      merged: 'Sammanslagen',
    } satisfies Record<ChangeKind, string> as Readonly<Record<ChangeKind, string>>,
    nowNumber: (number: string) => `Har nu nummer ${number}`,
    saidColumns: {
      kind: 'Slag',
      text: 'Text',
      proposedWording: 'Föreslagen lydelse',
    } satisfies Record<keyof Said, string> as Readonly<Record<keyof Said, string>>,
  },

  comment: {
    fields: {
      outcome: {
        label: 'Bedömning',
        none: 'Välj bedömning',
        missing: refusals.sv['outcome-unknown']({}),
      },
      reason: {
        label: 'Skäl',
        hint: 'Skickas till parten och publiceras.',
        missing: refusals.sv['reason-missing']({}),
      },
      change: {
        label: 'Var finns ändringen?',
        hint: 'Välj bestämmelsen i den nya versionen.',
        none: 'Ingen ändring',
        missing: refusals.sv['change-missing']({}),
      },
    } as WordsOf<typeof commentAnswerForm.fields>,
    title: (number: number) => `Synpunkt ${number}`,
    from: (name: string) => `Från ${name}`,
    on: 'Gäller',
    proposed: 'Föreslagen lydelse',
    answer: 'Svar på synpunkten',
    waiting: 'Synpunkten har inte fått svar än.',
    seeChange: 'Se ändringen',
    change: 'Vad det ledde till',
    changedIn: (title: string) => `Ändringen finns i ${title}`,
    before: 'Före',
    after: 'Efter',
    answerIt: (number: number) => `Svara på synpunkt ${number}`,
    changeAnswer: (number: number) => `Ändra svaret på synpunkt ${number}`,
    noPackage: 'Ange först på remissens sida vilket paket som svarar på synpunkterna.',
    doAnswer: 'Spara svaret',
    changedSince: (number: number) => `Ändrad efter ditt svar på synpunkt ${number}`,
    formerAnswer: 'Svaret då',
    carried: 'Parten har skickat sitt svar på nytt med synpunkten oförändrad. Svaret följer med.',
    saved: 'Svaret är sparat.',
    replaces: (number: number) =>
      `Parten har skickat sitt svar på nytt. Synpunkt ${number} har ersatts av den här.`,
    answerAnew:
      'Parten har skickat synpunkten på nytt medan du svarade. Läs den och spara svaret igen.',
    back: 'Till sammanställningen',
  },
}

export type CollatingWords = Wide<typeof sv>

const en: CollatingWords = {
  collation: {
    title: 'Collation of the consultation',
    crumb: 'Collation',
    notPublic: 'Working material. The collation is not published yet.',
    dueWas: (on) => `Last day for answers ${dayEn(on)}`,
    asOf: (on) => `As of ${dayEn(on)}`,
    publishedOn: (on) => `Published ${dayEn(on)}`,
    csv: 'Download CSV',
    json: 'Download JSON',
    answeredParties: (answered, asked) => `${answered} of ${asked}`,
    partiesText: (late) =>
      late === 0
        ? 'parties have answered'
        : `parties have answered. ${late} answers came after the last day and are marked.`,
    commentsText: (provisions) => `comments on ${provisions} provisions`,
    answeredText: 'have an answer with a reason',
    proposalsText: 'propose a wording',
    gate: (count) =>
      count === 1
        ? '1 comment without an answer. The round can be closed when it has one.'
        : `${count} comments without an answer. The round can be closed when all have one.`,
    gateOpen: 'Every comment has an answer. The round can be closed.',
    gateLabel: (answered, all) => `${answered} of ${all} comments are answered`,
    showThem: (count) => `Show the ${count}`,
    toRound: 'Go to the consultation',
    overall: 'Stance on the whole',
    perDocument: 'Stance on each document',
    document: 'Document',
    whole: 'The whole proposal',
    perSection: 'Stances and comments on each section',
    section: 'Section',
    actor: 'Responsible',
    stances: 'Stance',
    noStances: 'Nobody has taken a stance',
    count: 'Comments',
    unanswered: 'Unanswered',
    responses: 'Answers of the parties',
    respondent: 'Answer of',
    sentOn: 'Sent',
    answers: 'Answers to the questions',
    filter: 'Show comments',
    all: 'All comments',
    only: 'Only those without an answer',
    by: 'From',
    on: 'On',
    noFilter: 'Choose a section or a party to read the comments with their answers.',
    noneYet: 'No answers have come in yet. They are shown here when the parties have sent them.',
    questions: 'The questions of the consultation',
    questionsCsv: 'Download the answers to the questions as CSV',
    questionsFile: 'questions',
    question: 'Question',
    answer: 'Answer',
    readAnswers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    today: 'Wording in the consultation',
    became: 'In the new version',
    change: {
      unchanged: 'Unchanged',
      inserted: 'New',
      deleted: 'Removed',
      moved: 'Moved',
      reworded: 'Reworded',
      'moved-and-reworded': 'Moved and reworded',
      split: 'Split',
      merged: 'Merged',
    },
    nowNumber: (number) => `Now has number ${number}`,
    saidColumns: { kind: 'Kind', text: 'Text', proposedWording: 'Proposed wording' },
  },

  comment: {
    fields: {
      outcome: {
        label: 'Outcome',
        none: 'Choose an outcome',
        missing: refusals.en['outcome-unknown']({}),
      },
      reason: {
        label: 'Reason',
        hint: 'Sent to the party and published.',
        missing: refusals.en['reason-missing']({}),
      },
      change: {
        label: 'Where is the change?',
        hint: 'Choose the provision in the new version.',
        none: 'No change',
        missing: refusals.en['change-missing']({}),
      },
    },
    title: (number) => `Comment ${number}`,
    from: (name) => `From ${name}`,
    on: 'On',
    proposed: 'Proposed wording',
    answer: 'Answer to the comment',
    waiting: 'The comment has no answer yet.',
    seeChange: 'See the change',
    change: 'What it led to',
    changedIn: (title) => `The change is in ${title}`,
    before: 'Before',
    after: 'After',
    answerIt: (number) => `Answer comment ${number}`,
    changeAnswer: (number) => `Change the answer to comment ${number}`,
    noPackage: 'First name the package that answers the comments, on the consultation’s page.',
    doAnswer: 'Save the answer',
    changedSince: (number) => `Changed after your answer to comment ${number}`,
    formerAnswer: 'The answer then',
    carried: 'The party has sent its answer anew with the comment unchanged. The answer stands.',
    saved: 'The answer is saved.',
    replaces: (number) =>
      `The party has sent its answer anew. This comment has replaced comment ${number}.`,
    answerAnew:
      'The party sent the comment anew while you were answering. Read it and save the answer again.',
    back: 'To the collation',
  },
}

export const collating: Readonly<Record<Language, CollatingWords>> = { sv, en }
