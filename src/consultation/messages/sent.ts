// SPDX-License-Identifier: EUPL-1.2
// What was sent: the receipt, and the answer as others read it.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayWordsIn } from './day-words.ts'
import type { Wide } from './wide.ts'

const day = dayWordsIn('sv')
const dayEn = dayWordsIn('en')

const sv = {
  sheet: {
    overall: 'Samlad kommentar',
    noOverall: 'Ingen samlad kommentar.',
    stance: 'Hållning till förslaget som helhet',
    noStance: 'Inte vald',
    answers: 'Svar på frågorna',
    sections: 'Hållningar och synpunkter',
    none: 'Inga synpunkter på enskilda avsnitt.',
    number: (number: number) => `Synpunkt ${number}`,
    comment: 'Synpunkt',
    proposes: 'Föreslagen lydelse',
    answered: 'Svar på synpunkten',
    noAnswer: 'Väntar på svar',
    read: 'Läs synpunkten med svar',
  },

  receipt: {
    title: 'Svaret är inskickat',
    crumb: 'Kvitto',
    lead: (name: string, title: string) => `${name} har svarat på remissen ”${title}”.`,
    number: 'Svar nummer',
    sent: 'Inskickat',
    by: (time: string, name: string) => (name ? `${time} av ${name}` : time),
    day: 'Dag i remissen',
    content: 'Innehåll',
    contains: (stance: string, comments: number, proposals: number) =>
      `${stance}, ${comments === 1 ? '1 synpunkt' : `${comments} synpunkter`}, ${proposals === 1 ? '1 förslag till lydelse' : `${proposals} förslag till lydelse`}`,
    hash: 'Fingeravtryck',
    packageHash: 'Besvarat paket',
    late: 'Svaret kom efter sista dag. Det sammanställs och är märkt som sent.',
    correspondence:
      'Remissen var stängd. Svaret är registrerat som skrivelse och ingår inte i sammanställningen.',
    readLetter: 'Läs skrivelsen',
    letterNote: 'Där kan er koordinator också sekretessmarkera den.',
    superseded: 'Ett nyare svar från er har ersatt det här.',
    next: 'Vad händer nu?',
    closes: (on: Day) =>
      `Svarstiden tar slut ${day(on)}. Fram till dess kan ni skicka ett nytt svar som ersätter det här.`,
    everyComment: 'Varje synpunkt får svar och skäl. Ni ser dem när sammanställningen publiceras.',
    decide: 'Den nya versionen går till beslut hos parterna.',
    frozen: 'Svaret är fryst',
    frozenText: 'Texten kan inte ändras. Fingeravtrycket visar att kvittot och svaret hör ihop.',
    record: 'Allmän handling',
    recordText:
      'Svaret är expedierat från er och inkommet hos mottagaren. Registrera det i ert diarium.',
    print: 'Skriv ut sidan med webbläsarens utskrift. Hela svaret följer nedan.',
    whole: 'Hela svaret',
  },

  response: {
    title: (name: string) => `Svar från ${name}`,
    letterTitle: (name: string) => `Skrivelse från ${name}`,
    sent: (on: Day, number: number) => `Svar ${number}, inskickat ${day(on)}`,
    late: 'Kom efter sista dag',
    correspondence: 'Registrerat som skrivelse',
    secret: 'Svaret är sekretessmarkerat och publiceras inte.',
    without: (number: number) =>
      `Parten har skickat sitt svar på nytt. Synpunkt ${number} är inte med i det.`,
    secretReason: 'Skäl',
    mark: 'Sekretessmarkera svaret',
    markNote:
      'Ett markerat svar publiceras inte i sammanställningen. Ange skälet, till exempel vilken bestämmelse i offentlighets- och sekretesslagen som gäller.',
    marking: 'Skäl för sekretess',
    markHint: 'Lämna tomt för att ta bort markeringen.',
    doMark: 'Spara markeringen',
    saved: 'Markeringen är sparad.',
  },
}

export type SentWords = Wide<typeof sv>

const en: SentWords = {
  sheet: {
    overall: 'Overall comment',
    noOverall: 'No overall comment.',
    stance: 'Stance on the proposal as a whole',
    noStance: 'Not chosen',
    answers: 'Answers to the questions',
    sections: 'Stances and comments',
    none: 'No comments on particular sections.',
    number: (number) => `Comment ${number}`,
    comment: 'Comment',
    proposes: 'Proposed wording',
    answered: 'Answer to the comment',
    noAnswer: 'Awaits an answer',
    read: 'Read the comment with its answer',
  },

  receipt: {
    title: 'The answer is sent',
    crumb: 'Receipt',
    lead: (name, title) => `${name} has answered the consultation “${title}”.`,
    number: 'Answer number',
    sent: 'Sent',
    by: (time, name) => (name ? `${time} by ${name}` : time),
    day: 'Day in the consultation',
    content: 'Content',
    contains: (stance, comments, proposals) =>
      `${stance}, ${comments === 1 ? '1 comment' : `${comments} comments`}, ${proposals === 1 ? '1 proposed wording' : `${proposals} proposed wordings`}`,
    hash: 'Fingerprint',
    packageHash: 'Package answered',
    late: 'The answer came after the last day. It is compiled and marked as late.',
    correspondence:
      'The consultation was closed. The answer is registered as correspondence and is not part of the collation.',
    readLetter: 'Read the letter',
    letterNote: 'There your coordinator can also mark it as secret.',
    superseded: 'A newer answer of yours has replaced this one.',
    next: 'What happens now?',
    closes: (on) =>
      `The time for answers ends ${dayEn(on)}. Until then you can send a new answer that replaces this one.`,
    everyComment:
      'Every comment gets an answer with a reason. You see them when the collation is published.',
    decide: 'The new version goes to the parties for decision.',
    frozen: 'The answer is frozen',
    frozenText:
      'The text cannot be changed. The fingerprint shows that the receipt and the answer belong together.',
    record: 'Public record',
    recordText: 'The answer has left you and reached the receiver. Register it with you.',
    print: 'Print the page with your browser. The whole answer follows below.',
    whole: 'The whole answer',
  },

  response: {
    title: (name) => `Answer of ${name}`,
    letterTitle: (name) => `Letter from ${name}`,
    sent: (on, number) => `Answer ${number}, sent ${dayEn(on)}`,
    late: 'Came after the last day',
    correspondence: 'Registered as correspondence',
    secret: 'The answer carries a secrecy mark and is not published.',
    without: (number) => `The party has sent its answer anew. Comment ${number} is not part of it.`,
    secretReason: 'Reason',
    mark: 'Mark the answer as secret',
    markNote:
      'A marked answer is not published in the collation. Give the reason, such as which provision of the secrecy act applies.',
    marking: 'Reason for secrecy',
    markHint: 'Leave empty to take the mark away.',
    doMark: 'Save the mark',
    saved: 'The mark is saved.',
  },
}

export const sent: Readonly<Record<Language, SentWords>> = { sv, en }
