// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import { daysBetween, type Day } from '#kernel/day.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { Group, Task } from './rules/matter.ts'

export type Selection = 'mina' | 'kommunen' | 'klara'

type TaskWords = { readonly title: string; readonly text: string; readonly act: string }

const sv = {
  start: 'Start',
  desk: {
    title: 'Mina ärenden',
    today: (on: Day) => capital(formatDay(on, 'sv', 'long')),
    actsFor: (whom: string) => `Du företräder ${whom}`,
    selection: 'Urval',
    beside: 'Läget i korthet',
    own: (count: number) => `Mina ${count}`,
    all: { municipality: 'Kommunens', region: 'Regionens', joint: 'Försenat i länet' },
    withCount: (text: string, count: number) => `${text} ${count}`,
    done: 'Klara',
    groups: {
      late: 'Försenat',
      'this-week': 'Den här veckan',
      later: 'Senare',
    } as Readonly<Record<Group, string>>,
    noDay: 'Ingen dag',
    noMandate: 'Välj ett mandat för att se dina ärenden.',
    chooseMandate: 'Välj mandat',
    nothing: 'Inget väntar på dig.',
    nothingForParty: 'Inget väntar på någon hos er.',
    nothingLate: 'Inget steg är försenat i länet.',
    nothingDone: 'Inget är klart än. Det ni gör visas här med sin dag.',
    next: (what: string, on: Day) => `Nästa gång kan bli ${formatDay(on, 'sv')}: ${what}.`,
    deadline: (title: string) => `sista dag för beslut om ${title}`,
    noNext: 'När en remiss eller beslutsomgång öppnar kommer ärendet hit.',
    doneOn: 'Klart',
    what: 'Vad',
    who: 'Vem',
    doneCaption: 'Steg som är klara, de senaste först',
    waiting: (name: string | undefined) => (name ? ` på ${name}` : ''),
  },
  when: (on: Day, today: Day): string => {
    const days = daysBetween(today, on)
    if (days < -1) return `${-days} dagar sen`
    if (days === -1) return 'i går'
    if (days === 0) return 'i dag'
    if (days === 1) return 'i morgon'
    return days < 7 ? weekdayIn(on, 'sv') : `om ${days} dagar`
  },
  side: {
    inShort: (name: string) => `${name} i korthet`,
    rounds: 'Omgångarna i korthet',
    final: (on: Day, isFinal: boolean) =>
      `Laga kraft ${formatDay(on, 'sv')}${isFinal ? '' : ', om ingen överklagar'}`,
    answered: 'Har svarat',
    notAnswered: 'Har inte svarat',
    meetings: 'Möten',
    noMeetings: 'Inga möten är anmälda.',
    meeting: (name: string) => `Fullmäktige i ${name}`,
    lately: 'Senaste besluten',
    nothingLately: 'Inga beslut är registrerade.',
    of: (approved: number, of: number) => `${approved} av ${of} har godkänt`,
    answeredOf: (answered: number, asked: number) => `${answered} av ${asked} har svarat`,
  },
  task: (task: Task, about: string): TaskWords => {
    switch (task.kind) {
      case 'answer':
        return {
          title: `Svara på remissen: ${about}`,
          text: task.waitsFor
            ? `Väntar på att ${task.waitsFor} sänder den vidare. Ni kan börja ändå.`
            : task.hasDraft
              ? 'Svaret är påbörjat. Koordinatorn skickar det.'
              : 'Ingen har börjat skriva än.',
          act: task.hasDraft ? 'Fortsätt' : 'Svara',
        }
      case 'step':
        return {
          title: `${task.step.sv}: ${about}`,
          text: `${task.body}.${task.isOptional ? ' Steget är frivilligt.' : ''}${task.waiting > 0 ? ` ${task.waiting === 1 ? 'Ett organ' : `${task.waiting} organ`} väntar på steget.` : ''}`,
          act: 'Öppna',
        }
      case 'book-meeting':
        return {
          title: `Anmäl mötesdag: ${about}`,
          text: 'Ingen vet när fullmäktige tar upp ärendet. Dagen visas för alla.',
          act: 'Anmäl',
        }
      case 'decide':
        return {
          title: `Registrera beslutet: ${about}`,
          text: task.hasMet
            ? `Mötet ${formatDay(task.meetsOn, 'sv', 'short')} har varit, men inget beslut är registrerat.`
            : `Fullmäktige tar upp ärendet ${formatDay(task.meetsOn, 'sv', 'short')}.`,
          act: 'Registrera',
        }
      case 'decide-again':
        return {
          title: `Anmäl nästa möte: ${about}`,
          text: againIn.sv[task.why],
          act: 'Öppna',
        }
      case 'announce':
        return {
          title: `Registrera ${task.isAttested ? 'anslag' : 'justering och anslag'}, ${task.paragraph}`,
          text: `${about}. Tiden för överklagande räknas från anslaget.`,
          act: 'Registrera',
        }
      case 'minutes':
        return {
          title: `Lägg till protokollsutdrag, ${task.paragraph}`,
          text: `${about}. Beslutet är registrerat, utdraget saknas.`,
          act: 'Lägg till',
        }
      case 'comments':
        return {
          title: `Besvara ${task.count === 1 ? 'en synpunkt' : `${task.count} synpunkter`}: ${about}`,
          text: 'Remissen kan stängas när alla synpunkter har ett svar.',
          act: 'Besvara',
        }
      case 'close':
        return {
          title: `Stäng remissen: ${about}`,
          text: 'Svarstiden är slut och alla synpunkter har ett svar.',
          act: 'Öppna',
        }
      case 'publish':
        return {
          title: `Publicera sammanställningen: ${about}`,
          text: 'Remissen är stängd. Gå igenom sekretessen innan du publicerar.',
          act: 'Öppna',
        }
      case 'questions':
        return {
          title: `Svara på ${task.count === 1 ? 'en fråga' : `${task.count} frågor`}: ${about}`,
          text: 'Svaret visas för alla.',
          act: 'Svara',
        }
      case 'open-consultation':
        return {
          title: `Öppna remissen: ${about}`,
          text: 'Remissen är ett utkast. Ingen annan ser den än.',
          act: 'Öppna',
        }
      case 'draft':
        return {
          title: `Skriv klart: ${about}`,
          text: 'Ett utkast. Bara de som skriver ser det.',
          act: 'Skriv',
        }
    }
  },

  life: {
    agreements: 'Avtal',
    eyebrow: 'Bestämmelsens liv',
    laws: 'Lagrum:',
    untitled: (number: string) => `Bestämmelse ${number}`,
    appliesAs: (number: string, label: string) =>
      number ? ` som ${number} (${label})` : ` i ${label}`,
    wordings: (count: number): string => (count === 1 ? 'lydelse' : 'olika lydelser'),
    editions: (count: number, first: string) =>
      `i ${count} ${count === 1 ? 'utgåva' : 'utgåvor och förslag'}, den första ${first}`,
    comments: (unanswered: number) =>
      unanswered === 0 ? 'synpunkter, alla besvarade' : `synpunkter, ${unanswered} utan svar`,
    noComments: 'synpunkter att läsa',
    approvedOf: (approved: number, of: number) => `${approved} av ${of}`,
    approved: 'har godkänt den nya lydelsen',
    text: 'Texten genom utgåvorna',
    inVersion: (number: string, name: string) => (number ? `${number} i ${name}` : name),
    unchanged: 'Samma lydelse som i utgåvan före.',
    removedIn: 'Togs bort i',
    why: 'Varför:',
    round: (title: string, count: number) =>
      `${title}: ${count} ${count === 1 ? 'synpunkt' : 'synpunkter'}`,
    answers: (counts: string) => `Svaren: ${counts}.`,
    toCollation: 'Så vägdes de',
    decision: (of: number) => `Beslut hos ${of} parter`,
    toDecision: 'Se läget',
    now: 'Nu',
    comesIntoForce: 'Börjar gälla, om alla godkänner',
    enteredIntoForce: 'Börjar gälla',
    answerWord: {
      met: 'Tillgodosedd',
      partly: 'Tillgodosedd till en del',
      'not-met': 'Inte tillgodosedd',
      noted: 'Noterad',
      'other-forum': 'Hör till annat forum',
    },
    outcome: {
      met: 'tillgodosedda',
      partly: 'tillgodosedda till en del',
      'not-met': 'inte tillgodosedda',
      noted: 'noterade',
      'other-forum': 'hör till annat forum',
    },
    commentsHeading: 'Synpunkter och svar',
    commentCaption: 'Synpunkter på bestämmelsen med svaren',
    comment: 'Synpunkt',
    from: 'Från',
    answer: 'Svar',
    noAnswer: 'Inget svar än',
    noCommentsYet: 'Inga synpunkter är publicerade.',
    moreComments: (count: number) => `Och ${count} till. Alla står i remissens sammanställning.`,
    asOf: (on: Day) => `Läget ${formatDay(on, 'sv')}, enligt det som är registrerat i dag.`,
    fell: 'Alla parter godkände inte förslaget.',
  },
}

const againIn = {
  sv: {
    'referred-back': 'Fullmäktige återremitterade ärendet. Nästa möte är inte anmält.',
    'other-text': 'Fullmäktige godkände en annan lydelse. Den räknas inte.',
    rejected: 'Fullmäktige sa nej. Ett nytt beslut kan ändra det.',
    withdrawn: 'Beslutet är återkallat.',
  },
  en: {
    'referred-back': 'The council referred the matter back. The next meeting is not announced.',
    'other-text': 'The council approved another wording. It does not count.',
    rejected: 'The council said no. A new decision can change that.',
    withdrawn: 'The decision is withdrawn.',
  },
} as const

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function weekdayIn(on: Day, language: Language): string {
  return formatDay(on, language, 'long').split(/[ ,]/)[0] ?? ''
}

type Words = typeof sv

const en: Words = {
  start: 'Start',
  desk: {
    title: 'My matters',
    today: (on) => formatDay(on, 'en', 'long'),
    actsFor: (whom) => `You act for ${whom}`,
    selection: 'Selection',
    beside: 'In short',
    own: (count) => `Mine ${count}`,
    all: {
      municipality: 'The municipality’s',
      region: 'The region’s',
      joint: 'Late in the county',
    },
    withCount: (text, count) => `${text} ${count}`,
    done: 'Done',
    groups: { late: 'Late', 'this-week': 'This week', later: 'Later' },
    noDay: 'No day',
    noMandate: 'Choose a mandate to see your matters.',
    chooseMandate: 'Choose mandate',
    nothing: 'Nothing waits for you.',
    nothingForParty: 'Nothing waits for anyone of yours.',
    nothingLate: 'No step is late in the county.',
    nothingDone: 'Nothing is done yet. What you do is shown here with its day.',
    next: (what, on) => `The next may be on ${formatDay(on, 'en')}: ${what}.`,
    deadline: (title) => `last day for decisions on ${title}`,
    noNext: 'When a consultation or decision round opens the matter comes here.',
    doneOn: 'Done',
    what: 'What',
    who: 'Who',
    doneCaption: 'Steps that are done, the latest first',
    waiting: (name) => (name ? ` for ${name}` : ''),
  },
  when: (on, today) => {
    const days = daysBetween(today, on)
    if (days < -1) return `${-days} days ago`
    if (days === -1) return 'yesterday'
    if (days === 0) return 'today'
    if (days === 1) return 'tomorrow'
    return days < 7 ? weekdayIn(on, 'en') : `in ${days} days`
  },
  side: {
    inShort: (name) => `${name} in short`,
    rounds: 'The rounds in short',
    final: (on, isFinal) => `Final ${formatDay(on, 'en')}${isFinal ? '' : ', if nobody appeals'}`,
    answered: 'Has answered',
    notAnswered: 'Has not answered',
    meetings: 'Meetings',
    noMeetings: 'No meetings are announced.',
    meeting: (name) => `The council of ${name}`,
    lately: 'Latest decisions',
    nothingLately: 'No decisions are on record.',
    of: (approved, of) => `${approved} of ${of} have approved`,
    answeredOf: (answered, asked) => `${answered} of ${asked} have answered`,
  },
  task: (task, about) => {
    switch (task.kind) {
      case 'answer':
        return {
          title: `Answer the consultation: ${about}`,
          text: task.waitsFor
            ? `Waits for ${task.waitsFor} to send it on. You may begin all the same.`
            : task.hasDraft
              ? 'The answer is begun. The coordinator sends it.'
              : 'Nobody has begun to write yet.',
          act: task.hasDraft ? 'Go on' : 'Answer',
        }
      case 'step':
        return {
          title: `${task.step.en}: ${about}`,
          text: `${task.body}.${task.isOptional ? ' The step is optional.' : ''}${task.waiting > 0 ? ` ${task.waiting === 1 ? 'One body waits' : `${task.waiting} bodies wait`} for the step.` : ''}`,
          act: 'Open',
        }
      case 'book-meeting':
        return {
          title: `Announce the meeting: ${about}`,
          text: 'Nobody knows when the council takes up the matter. The day is shown to all.',
          act: 'Announce',
        }
      case 'decide':
        return {
          title: `Record the decision: ${about}`,
          text: task.hasMet
            ? `The meeting of ${formatDay(task.meetsOn, 'en', 'short')} has been, but no decision is on record.`
            : `The council takes up the matter on ${formatDay(task.meetsOn, 'en', 'short')}.`,
          act: 'Record',
        }
      case 'decide-again':
        return {
          title: `Announce the next meeting: ${about}`,
          text: againIn.en[task.why],
          act: 'Open',
        }
      case 'announce':
        return {
          title: `Record ${task.isAttested ? 'the announcement' : 'attestation and announcement'}, ${task.paragraph}`,
          text: `${about}. The time for appeal runs from the announcement.`,
          act: 'Record',
        }
      case 'minutes':
        return {
          title: `Add the minutes extract, ${task.paragraph}`,
          text: `${about}. The decision is on record, the extract is missing.`,
          act: 'Add',
        }
      case 'comments':
        return {
          title: `Answer ${task.count} ${task.count === 1 ? 'comment' : 'comments'}: ${about}`,
          text: 'The consultation can be closed when every comment has an answer.',
          act: 'Answer',
        }
      case 'close':
        return {
          title: `Close the consultation: ${about}`,
          text: 'The response period is over and every comment has an answer.',
          act: 'Open',
        }
      case 'publish':
        return {
          title: `Publish the collation: ${about}`,
          text: 'The consultation is closed. Go through the secrecy before you publish.',
          act: 'Open',
        }
      case 'questions':
        return {
          title: `Answer ${task.count} ${task.count === 1 ? 'question' : 'questions'}: ${about}`,
          text: 'The answer is shown to all.',
          act: 'Answer',
        }
      case 'open-consultation':
        return {
          title: `Open the consultation: ${about}`,
          text: 'The consultation is a draft. Nobody else sees it yet.',
          act: 'Open',
        }
      case 'draft':
        return {
          title: `Finish: ${about}`,
          text: 'A draft. Only those who write see it.',
          act: 'Write',
        }
    }
  },

  life: {
    agreements: 'Agreements',
    eyebrow: 'The life of a provision',
    laws: 'Law references:',
    untitled: (number) => `Provision ${number}`,
    appliesAs: (number, label) => (number ? ` as ${number} (${label})` : ` in ${label}`),
    wordings: (count) => (count === 1 ? 'wording' : 'different wordings'),
    editions: (count, first) =>
      `in ${count} ${count === 1 ? 'edition' : 'editions and proposals'}, the first ${first}`,
    comments: (unanswered) =>
      unanswered === 0 ? 'comments, all answered' : `comments, ${unanswered} unanswered`,
    noComments: 'comments to read',
    approvedOf: (approved, of) => `${approved} of ${of}`,
    approved: 'have approved the new wording',
    text: 'The text through the editions',
    inVersion: (number, name) => (number ? `${number} in ${name}` : name),
    unchanged: 'The same wording as before.',
    removedIn: 'Left out of',
    why: 'Why:',
    round: (title, count) => `${title}: ${count} ${count === 1 ? 'comment' : 'comments'}`,
    answers: (counts) => `The answers: ${counts}.`,
    toCollation: 'How they were weighed',
    decision: (of) => `Decisions by ${of} parties`,
    toDecision: 'See where it stands',
    now: 'Now',
    comesIntoForce: 'Enters into force, if all approve',
    enteredIntoForce: 'Enters into force',
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
    commentsHeading: 'Comments and answers',
    commentCaption: 'Comments on the provision with their answers',
    comment: 'Comment',
    from: 'From',
    answer: 'Answer',
    noAnswer: 'No answer yet',
    noCommentsYet: 'No comments are published.',
    moreComments: (count) => `And ${count} more. All are in the collation of the consultation.`,
    asOf: (on) => `As of ${formatDay(on, 'en')}, from what is on record today.`,
    fell: 'Not all parties approved the proposal.',
  },
}

const words: Readonly<Record<Language, Words>> = { sv, en }

export function messagesIn(language: Language): Words {
  return words[language]
}
