// SPDX-License-Identifier: EUPL-1.2
// What the room tells on pages that are not its own, in both languages.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { AnswerOutcome, Notice } from '../rules/consultation.ts'

type TaskWords = { readonly title: string; readonly text: string; readonly act: string }

/** The first three names. */
function shortList(names: readonly string[], others: string): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} ${others}`
}

const sv = {
  menu: 'Remiss',
  consultation: 'Remiss',
  tasks: {
    answer: (about: string, hasDraft: boolean, waitsFor: string | undefined): TaskWords => ({
      title: `Svara på remissen: ${about}`,
      text: waitsFor
        ? `Väntar på att ${waitsFor} sänder den vidare. Ni kan börja ändå.`
        : hasDraft
          ? 'Svaret är påbörjat. Koordinatorn skickar det.'
          : 'Ingen har börjat skriva än.',
      act: hasDraft ? 'Fortsätt' : 'Svara',
    }),
    comments: (about: string, count: number): TaskWords => ({
      title: `Besvara ${count === 1 ? 'en synpunkt' : `${count} synpunkter`}: ${about}`,
      text: 'Remissen kan stängas när alla synpunkter har ett svar.',
      act: 'Besvara',
    }),
    close: (about: string): TaskWords => ({
      title: `Stäng remissen: ${about}`,
      text: 'Svarstiden är slut och alla synpunkter har ett svar.',
      act: 'Öppna',
    }),
    publish: (about: string): TaskWords => ({
      title: `Publicera sammanställningen: ${about}`,
      text: 'Remissen är stängd. Gå igenom sekretessen innan du publicerar.',
      act: 'Öppna',
    }),
    questions: (about: string, count: number): TaskWords => ({
      title: `Svara på ${count === 1 ? 'en fråga' : `${count} frågor`}: ${about}`,
      text: 'Svaret visas för alla.',
      act: 'Svara',
    }),
    open: (about: string): TaskWords => ({
      title: `Öppna remissen: ${about}`,
      text: 'Remissen är ett utkast. Ingen annan ser den än.',
      act: 'Öppna',
    }),
  },
  answered: 'Har svarat',
  notAnswered: 'Har inte svarat',
  answeredOf: (answered: number, asked: number) => `${answered} av ${asked} har svarat`,
  dueOn: (on: Day) => `Svara senast ${formatDay(on, 'sv')}`,
  told: {
    opened: 'Remissen öppnade',
    extended: 'Remissen fick längre tid',
    cancelled: 'Remissen ställdes in',
    published: 'Sammanställningen publicerades',
  } as Readonly<Record<Notice['kind'], string>>,
  newDueOn: (on: Day) => `Ny sista dag är ${formatDay(on, 'sv')}.`,
  questionAnswered: (question: string) => `Ny fråga besvarad: ${question}`,
  lastDay: 'Sista dag för svar',
  lastDayAhead: (title: string) => `Sista dag att svara: ${title}`,
  standing: (dueOn: Day, answered: number, asked: number) =>
    `på remiss till ${formatDay(dueOn, 'sv')}, ${answered} av ${asked} har svarat`,
  ownNote: (standing: string) => `Förslaget: ${standing}.`,
  comingNote: (standing: string) => `Ett förslag är ${standing}.`,
  readAbout: 'Läs om remissen',
  beside: (count: number, year: string) =>
    `${count} ${count === 1 ? 'synpunkt' : 'synpunkter'} i remissen ${year}`,
  ofParty: {
    heading: 'Remissvar',
    note: 'Remisser som parten har fått frågan i.',
    nothing: 'Parten har inte fått någon remiss än.',
    consultation: 'Remiss',
    state: 'Läge',
    answeredOn: 'Svarade',
    read: 'Läs svaret',
  },
  life: {
    comments: (unanswered: number) =>
      unanswered === 0 ? 'synpunkter, alla besvarade' : `synpunkter, ${unanswered} utan svar`,
    noComments: 'synpunkter att läsa',
    round: (title: string, count: number) =>
      `${title}: ${count} ${count === 1 ? 'synpunkt' : 'synpunkter'}`,
    countOfRound: (count: number) => `Remiss: ${count} ${count === 1 ? 'synpunkt' : 'synpunkter'}`,
    answers: (counts: string) => `Svaren: ${counts}.`,
    toCollation: 'Så vägdes de',
    opposed: 'Motstående synpunkter:',
    opposedSentence: (withIt: number, against: readonly string[]) =>
      `${withIt} tillstyrker, ${against.length} avstyrker (${shortList(against, 'med flera')}).`,
    answerWord: {
      met: 'Tillgodosedd',
      partly: 'Tillgodosedd till en del',
      'not-met': 'Inte tillgodosedd',
      noted: 'Noterad',
      'other-forum': 'Hör till annat forum',
    } as Readonly<Record<AnswerOutcome, string>>,
    outcome: {
      met: 'tillgodosedda',
      partly: 'tillgodosedda till en del',
      'not-met': 'inte tillgodosedda',
      noted: 'noterade',
      'other-forum': 'hör till annat forum',
    } as Readonly<Record<AnswerOutcome, string>>,
    heading: 'Synpunkter och svar',
    caption: 'Synpunkter på bestämmelsen med svaren',
    comment: 'Synpunkt',
    from: 'Från',
    answer: 'Svar',
    noAnswer: 'Inget svar än',
    noCommentsYet: 'Inga synpunkter är publicerade.',
    moreComments: (count: number) => `Och ${count} till. Alla står i remissens sammanställning.`,
  },
}

const en: typeof sv = {
  menu: 'Consultations',
  consultation: 'Consultation',
  tasks: {
    answer: (about, hasDraft, waitsFor) => ({
      title: `Answer the consultation: ${about}`,
      text: waitsFor
        ? `Waits for ${waitsFor} to send it on. You may begin all the same.`
        : hasDraft
          ? 'The answer is begun. The coordinator sends it.'
          : 'Nobody has begun to write yet.',
      act: hasDraft ? 'Go on' : 'Answer',
    }),
    comments: (about, count) => ({
      title: `Answer ${count} ${count === 1 ? 'comment' : 'comments'}: ${about}`,
      text: 'The consultation can be closed when every comment has an answer.',
      act: 'Answer',
    }),
    close: (about) => ({
      title: `Close the consultation: ${about}`,
      text: 'The response period is over and every comment has an answer.',
      act: 'Open',
    }),
    publish: (about) => ({
      title: `Publish the collation: ${about}`,
      text: 'The consultation is closed. Go through the secrecy before you publish.',
      act: 'Open',
    }),
    questions: (about, count) => ({
      title: `Answer ${count} ${count === 1 ? 'question' : 'questions'}: ${about}`,
      text: 'The answer is shown to all.',
      act: 'Answer',
    }),
    open: (about) => ({
      title: `Open the consultation: ${about}`,
      text: 'The consultation is a draft. Nobody else sees it yet.',
      act: 'Open',
    }),
  },
  answered: 'Has answered',
  notAnswered: 'Has not answered',
  answeredOf: (answered, asked) => `${answered} of ${asked} have answered`,
  dueOn: (on) => `Answer by ${formatDay(on, 'en')}`,
  told: {
    opened: 'The consultation opened',
    extended: 'The consultation was given more time',
    cancelled: 'The consultation was cancelled',
    published: 'The collation was published',
  },
  newDueOn: (on) => `The new last day is ${formatDay(on, 'en')}.`,
  questionAnswered: (question) => `A question was answered: ${question}`,
  lastDay: 'Last day for answers',
  lastDayAhead: (title) => `Last day to answer: ${title}`,
  standing: (dueOn, answered, asked) =>
    `in consultation until ${formatDay(dueOn, 'en')}, ${answered} of ${asked} have answered`,
  ownNote: (standing) => `The proposal: ${standing}.`,
  comingNote: (standing) => `A proposal is ${standing}.`,
  readAbout: 'Read about the consultation',
  beside: (count, year) =>
    `${count} ${count === 1 ? 'comment' : 'comments'} in the consultation of ${year}`,
  ofParty: {
    heading: 'Answers to consultations',
    note: 'Consultations the party has been asked in.',
    nothing: 'The party has been asked in no consultation yet.',
    consultation: 'Consultation',
    state: 'State',
    answeredOn: 'Answered',
    read: 'Read the answer',
  },
  life: {
    comments: (unanswered) =>
      unanswered === 0 ? 'comments, all answered' : `comments, ${unanswered} unanswered`,
    noComments: 'comments to read',
    round: (title, count) => `${title}: ${count} ${count === 1 ? 'comment' : 'comments'}`,
    countOfRound: (count) => `Consultation: ${count} ${count === 1 ? 'comment' : 'comments'}`,
    answers: (counts) => `The answers: ${counts}.`,
    toCollation: 'How they were weighed',
    opposed: 'Opposite views:',
    opposedSentence: (withIt, against) =>
      `${withIt} endorse, ${against.length} reject (${shortList(against, 'and others')}).`,
    answerWord: {
      met: 'Met',
      partly: 'Partly met',
      'not-met': 'Not met',
      noted: 'Noted',
      'other-forum': 'For another forum',
    },
    outcome: {
      met: 'met',
      partly: 'partly met',
      'not-met': 'not met',
      noted: 'noted',
      'other-forum': 'for another forum',
    },
    heading: 'Comments and answers',
    caption: 'Comments on the provision with their answers',
    comment: 'Comment',
    from: 'From',
    answer: 'Answer',
    noAnswer: 'No answer yet',
    noCommentsYet: 'No comments are published.',
    moreComments: (count) => `And ${count} more. All are in the collation of the consultation.`,
  },
}

export const told: Readonly<Record<Language, typeof sv>> = { sv, en }
