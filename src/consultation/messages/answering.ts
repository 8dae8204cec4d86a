// SPDX-License-Identifier: EUPL-1.2
// What a party reads while it writes its answer.

import type { Language } from '#kernel/language.ts'
import type { Wide } from './wide.ts'

const sv = {
  answering: {
    title: (name: string) => `${name}: svar på remissen`,
    progress: (treated: number, all: number) => `${treated} av ${all} avsnitt`,
    progressLabel: (treated: number, all: number) => `${treated} av ${all} avsnitt är behandlade`,
    parts: 'Delar i svaret',
    whole: 'Hela förslaget',
    questions: 'Frågor',
    done: ', klart',
    begun: ', påbörjat',
    notBegun: ', inte påbörjat',
    review: 'Granska och skicka',
    treatedOf: (treated: number, all: number) => `${treated} av ${all}`,
    wholeTitle: 'Vad tycker ni om förslaget som helhet?',
    wholeHint: 'Svaret gäller hela paketet. Ni kan ha en annan hållning i enskilda delar.',
    stance: 'Hållning',
    saveStance: 'Spara hållningen',
    documents: 'Hållning till varje dokument',
    documentsNote: 'Fyll i om ni vill skilja på dokumenten.',
    noStance: 'Ingen särskild hållning',
    overall: 'Er samlade kommentar',
    overallHint: 'Det ni vill säga om helheten. En tom rad ger nytt stycke.',
    saveOverall: 'Spara kommentaren',
    questionsTitle: 'Frågor i remissen',
    answer: 'Ert svar',
    saveAnswers: 'Spara svaren',
    saveStances: 'Spara hållningarna',
    savedNow: 'Det här har en kollega sparat under tiden',
    changedMeanwhile:
      'En kollega har sparat här under tiden. Dina ord står kvar i rutan: spara igen om de ska gälla.',
    oneAtATime:
      'Spara eller avbryt synpunkten. Då kommer er hållning och länkarna till fler synpunkter tillbaka.',
    sectionStance: 'Er hållning i avsnittet',
    saveSection: 'Spara hållningen',
    saveAndNext: (title: string) => `Spara och gå till ${title}`,
    previous: (title: string) => `Föregående: ${title}`,
    next: (title: string) => `Nästa: ${title}`,
    addComment: 'Lägg till synpunkt',
    addCommentOn: (title: string) => `på ${title}`,
    addCommentOnWhole: 'Lägg till synpunkt på hela avsnittet',
    commentOn: (title: string) => `Synpunkt på ${title}`,
    change: 'Ändra',
    changeWhat: 'synpunkten',
    remove: 'Ta bort',
    removeWhat: 'synpunkten',
    kind: 'Vad är det för slags synpunkt?',
    chooseKind: 'Välj slag',
    text: 'Vad vill ni säga?',
    textHint: 'Skriv inget om enskilda patienter.',
    wording: 'Ert förslag till lydelse',
    wordingHint:
      'Ändra direkt i texten. Skillnaden visas när ni sparar. Orörd text räknas inte som förslag.',
    saveComment: 'Spara synpunkten',
    howChanged: 'Så ändras texten',
    savedBy: (time: string, name: string) =>
      name ? `Sparad ${time} av ${name}` : `Sparad ${time}`,
    noSaved: 'Inget är sparat än.',
    saved: 'Sparat.',
    removed: 'Synpunkten är borttagen.',
    putBack: 'Synpunkten är tillbaka.',
    inside: 'Ert gemensamma arbete',
    insideLink: 'Se vad varje enhet har skrivit',
    insideNote: (name: string) => `Syns bara för ${name}. Ingen annan part kan läsa det.`,
    wrote: (count: number, time: string) =>
      `${count === 1 ? '1 sparning' : `${count} sparningar`}, senast ${time}`,
    nobody: 'Ingen har skrivit något än.',
    when: 'När ni skickar in',
    freezes: 'Svaret fryses.',
    freezesText:
      'Ni kan inte ändra det efteråt. Behöver ni rätta något skickar ni ett nytt svar som ersätter det gamla.',
    record: 'Svaret blir allmän handling.',
    recordText:
      'Det är inkommet hos mottagaren när ni har skickat det. Fram till dess är det ert arbetsmaterial.',
    receipt: 'Ni får ett kvitto',
    receiptText: 'med tid, nummer, fingeravtryck och hela svaret att skriva ut för ert diarium.',
    late: 'Svarstiden är slut. Ni kan ändå svara, och svaret märks som sent.',
    correspondence:
      'Remissen är stängd. Ett svar nu registreras som skrivelse och sammanställs inte.',
    closed: 'Remissen tar inte emot svar.',
    compare: 'Läs hela texten',
  },

  clash: {
    title: 'Någon annan hann spara',
    lead: 'Din text är kvar nedan. Inget är förlorat. Jämför och välj vad som ska gälla.',
    theirs: 'Sparat nu',
    theirsBy: (name: string, time: string) => `${name}, ${time}`,
    gone: 'Synpunkten har tagits bort av en kollega.',
    yours: 'Din text',
    saveMine: 'Spara min text',
    keepTheirs: 'Behåll den sparade',
    wording: 'Förslag till lydelse',
    empty: 'Ingen text.',
  },

  insideView: {
    title: (name: string) => `Intern vy: ${name}`,
    crumb: 'Intern vy',
    lead: 'Här ser ni vem i vilken enhet som har skrivit vad, innan koordinatorn skickar svaret. Ingen annan part kan läsa det.',
    back: 'Till svaret',
    unit: 'Enhet eller nämnd',
    all: 'Alla',
    filter: 'Visa',
    nothing: 'Inget är skrivet här än.',
    stance: 'Hållning till avsnittet',
  },

  review: {
    title: 'Granska och skicka',
    lead: (name: string) => `Det här skickar ${name}.`,
    freeze:
      'När ni skickar fryser svaret. Det är då inkommet hos mottagaren och en allmän handling. Ni kan skicka ett nytt svar som ersätter det.',
    send: 'Skicka svaret',
    secrecy: 'Ska svaret inte publiceras?',
    secrecyHint:
      'Till exempel 18 kap. 8 § offentlighets- och sekretesslagen. Svaret visas då bara för er och för dem som sammanställer.',
    secrecyAtOnce:
      'Sammanställningen är redan publicerad. Utan ett skäl här kan alla läsa svaret så snart ni skickar det.',
    back: 'Fortsätt skriva',
    onlyCoordinator:
      'Bara den som är koordinator för hela er part eller nämnd skickar svaret. Säg till när det är klart.',
    noStance: 'Ni har inte valt hållning till förslaget som helhet. Välj den innan ni skickar.',
    chooseStance: 'Välj hållning',
    unansweredQuestions: (count: number) =>
      count === 1 ? '1 fråga är inte besvarad.' : `${count} frågor är inte besvarade.`,
    untreated: (count: number) =>
      count === 1
        ? '1 avsnitt är inte behandlat. Det är inget hinder.'
        : `${count} avsnitt är inte behandlade. Det är inget hinder.`,
    replaces: (number: number) => `Det nya svaret ersätter svar ${number}. Båda bevaras.`,
    empty: 'Utkastet är tomt.',
  },
}

export type AnsweringWords = Wide<typeof sv>

const en: AnsweringWords = {
  answering: {
    title: (name) => `${name}: answer to the consultation`,
    progress: (treated, all) => `${treated} of ${all} sections`,
    progressLabel: (treated, all) => `${treated} of ${all} sections are treated`,
    parts: 'Parts of the answer',
    whole: 'The whole proposal',
    questions: 'Questions',
    done: ', done',
    begun: ', begun',
    notBegun: ', not begun',
    review: 'Review and send',
    treatedOf: (treated, all) => `${treated} of ${all}`,
    wholeTitle: 'What do you think of the proposal as a whole?',
    wholeHint: 'The answer is about the whole package. You may take another stance in its parts.',
    stance: 'Stance',
    saveStance: 'Save the stance',
    documents: 'Stance on each document',
    documentsNote: 'Fill in if you tell the documents apart.',
    noStance: 'No stance of its own',
    overall: 'Your overall comment',
    overallHint: 'What you want to say about the whole. An empty line makes a new paragraph.',
    saveOverall: 'Save the comment',
    questionsTitle: 'Questions in the consultation',
    answer: 'Your answer',
    saveAnswers: 'Save the answers',
    saveStances: 'Save the stances',
    savedNow: 'A colleague has saved this meanwhile',
    changedMeanwhile:
      'A colleague has saved here meanwhile. Your words are still in the box: save again if they are to stand.',
    oneAtATime:
      'Save or cancel the comment. Then your stance and the links to more comments come back.',
    sectionStance: 'Your stance on the section',
    saveSection: 'Save the stance',
    saveAndNext: (title) => `Save and go to ${title}`,
    previous: (title) => `Previous: ${title}`,
    next: (title) => `Next: ${title}`,
    addComment: 'Add a comment',
    addCommentOn: (title) => `on ${title}`,
    addCommentOnWhole: 'Add a comment on the whole section',
    commentOn: (title) => `Comment on ${title}`,
    change: 'Change',
    changeWhat: 'the comment',
    remove: 'Remove',
    removeWhat: 'the comment',
    kind: 'What kind of comment is it?',
    chooseKind: 'Choose a kind',
    text: 'What do you want to say?',
    textHint: 'Write nothing about individual patients.',
    wording: 'Your proposed wording',
    wordingHint:
      'Change the text directly. The difference is shown when you save. An untouched text is no proposal.',
    saveComment: 'Save the comment',
    howChanged: 'How the text changes',
    savedBy: (time, name) => (name ? `Saved ${time} by ${name}` : `Saved ${time}`),
    noSaved: 'Nothing is saved yet.',
    saved: 'Saved.',
    removed: 'The comment is removed.',
    putBack: 'The comment is back.',
    inside: 'Your work together',
    insideLink: 'See what each unit has written',
    insideNote: (name) => `Seen by ${name} only. No other party can read it.`,
    wrote: (count, time) => `${count === 1 ? 'saved once' : `saved ${count} times`}, last ${time}`,
    nobody: 'Nobody has written anything yet.',
    when: 'When you send',
    freezes: 'The answer freezes.',
    freezesText:
      'You cannot change it afterwards. To mend something, send a new answer that replaces the old one.',
    record: 'The answer becomes a public record.',
    recordText:
      'It has reached the receiver when you have sent it. Until then it is your working material.',
    receipt: 'You get a receipt',
    receiptText: 'with time, number, fingerprint and the whole answer to print for your register.',
    late: 'The time for answers is over. You can still answer, and the answer is marked as late.',
    correspondence:
      'The consultation is closed. An answer now is registered as correspondence and not compiled.',
    closed: 'The consultation takes no answers.',
    compare: 'Read the whole text',
  },

  clash: {
    title: 'Someone else saved first',
    lead: 'Your text is kept below. Nothing is lost. Compare and choose what is to stand.',
    theirs: 'Saved now',
    theirsBy: (name, time) => `${name}, ${time}`,
    gone: 'A colleague has removed the comment.',
    yours: 'Your text',
    saveMine: 'Save my text',
    keepTheirs: 'Keep what is saved',
    wording: 'Proposed wording',
    empty: 'No text.',
  },

  insideView: {
    title: (name) => `Internal view: ${name}`,
    crumb: 'Internal view',
    lead: 'Here you see who in which unit has written what, before the coordinator sends the answer. No other party can read it.',
    back: 'To the answer',
    unit: 'Unit or board',
    all: 'All',
    filter: 'Show',
    nothing: 'Nothing is written here yet.',
    stance: 'Stance on the section',
  },

  review: {
    title: 'Review and send',
    lead: (name) => `This is what ${name} sends.`,
    freeze:
      'When you send, the answer freezes. It has then reached the receiver and is a public record. You can send a new answer that replaces it.',
    send: 'Send the answer',
    secrecy: 'Is the answer not to be published?',
    secrecyHint:
      'For instance chapter 18, section 8 of the Public Access to Information and Secrecy Act. The answer is then shown only to you and to those who compile.',
    secrecyAtOnce:
      'The collation is published already. Without a reason here everyone can read the answer as soon as you send it.',
    back: 'Go on writing',
    onlyCoordinator:
      'Only who coordinates the whole of your party or board sends the answer. Tell them when it is done.',
    noStance: 'You have not chosen a stance on the proposal as a whole. Choose it before you send.',
    chooseStance: 'Choose a stance',
    unansweredQuestions: (count) =>
      count === 1 ? '1 question is not answered.' : `${count} questions are not answered.`,
    untreated: (count) =>
      count === 1
        ? '1 section is not treated. That is no hindrance.'
        : `${count} sections are not treated. That is no hindrance.`,
    replaces: (number) => `The new answer replaces answer ${number}. Both are kept.`,
    empty: 'The draft is empty.',
  },
}

export const answering: Readonly<Record<Language, AnsweringWords>> = { sv, en }
