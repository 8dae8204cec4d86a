// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import type { Day } from '#kernel/day.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { Branch, RevisionRefusal } from './rules/revision.ts'
import type { Stage } from './rules/stage.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { milestoneForm, processForm, roundForm } from './views/forms.ts'

const sv = {
  start: 'Start',
  branch: {
    joint: 'Gemensamt',
    region: 'Region',
    municipalities: 'Kommuner',
  } as Readonly<Record<Branch, string>>,
  asOf: (on: Day) => `Läget ${formatDay(on, 'sv')}, enligt det som är registrerat i dag.`,
  asOfFuture: (on: Day) => `Läget ${formatDay(on, 'sv')}, enligt dagens beslut.`,

  list: {
    title: 'Så går det',
    lead: 'Här följer du varje process: från remiss till beslut hos alla parter.',
    heading: {
      'under-way': 'Pågår',
      planned: 'Planeras',
      earlier: 'Tidigare',
    } as Readonly<Record<Stage, string>>,
    nothingUnderWay: 'Ingen process pågår. Nästa visas här när den börjar.',
    period: (from: Day, to: Day | undefined) =>
      to ? `${formatDay(from, 'sv')} – ${formatDay(to, 'sv')}` : `Sedan ${formatDay(from, 'sv')}`,
    comes: (from: Day) => `Börjar ${formatDay(from, 'sv')}`,
    lastDay: (day: Day) => `Sista dag ${formatDay(day, 'sv')}.`,
    begin: 'Börja en process',
    noRound: 'Ingen remiss eller beslutsomgång har öppnat än.',
  },

  page: {
    title: (title: string) => `Så går det: ${title}`,
    approved: (of: number, left: number) =>
      left === 0 ? `av ${of} har godkänt` : `av ${of} har godkänt, ${left} återstår`,
    daysLeft: (left: number) => `${left} ${left === 1 ? 'dag' : 'dagar'} kvar`,
    toDeadline: (day: Day) => ` till sista dag för beslut, ${formatDay(day, 'sv')}.`,
    toAnswer: (day: Day) => ` till sista dag för svar, ${formatDay(day, 'sv')}.`,
    lastToday: 'I dag är sista dagen.',
    deadlineWas: (day: Day, isOpen: boolean) =>
      `Sista dag för beslut var ${formatDay(day, 'sv')}.${isOpen ? ' Ett senare beslut räknas ändå.' : ''}`,
    answerWas: (day: Day) => `Sista dag för svar var ${formatDay(day, 'sv')}.`,
    sameText: (count: number) =>
      count === 1 ? 'Beslutet gäller den här texten.' : `Alla ${count} beslut gäller samma text.`,
    howToCheck: 'Så kontrollerar du det',
    readText: 'Läs texten',
    timeline: 'Tidsplan',
    timelineLabel: (from: string, to: string) =>
      `Tidsplan i tre rader från ${from} till ${to}. Samma uppgifter finns som tabell.`,
    asTable: 'Visa tidsplanen som tabell',
    steps: 'Alla steg, organ för organ',
    day: 'Dag',
    who: 'Vem',
    what: 'Vad',
    source: 'Källa',
    afterwards: (title: string) => `${title} (i efterhand)`,
    toldAfterwards: (on: string) => `Registrerad i efterhand ${on}.`,
    noMilestones: 'Inga dagar är satta än.',
    map: 'Läget per part',
    mapNote: 'Rutorna ligger ungefär som i länet. Välj en ruta för beslut, paragraf och protokoll.',
    remaining: (count: number) => (count === 1 ? 'En återstår' : `${count} återstår`),
    sorted: 'Sorterade efter nästa möte i fullmäktige.',
    remainingCaption: 'Parter som inte har godkänt',
    party: 'Part',
    state: 'Läge',
    nextMeeting: 'Nästa möte',
    notAnnounced: 'inte anmält',
    allApproved: 'Ingen återstår. Alla har godkänt.',
    allDecisions: (of: number) => `Alla ${of} beslut som tabell`,
    csv: 'CSV',
    json: 'JSON',
    ifNot: 'Vad händer om inte alla godkänner?',
    insteadHeading: 'Det här gäller i stället',
    before: 'Det har hänt förut',
    readAbout: (title: string) => `Läs om ${title}`,
    consultation: 'Remissen',
    toConsultation: 'Till remissen',
    toCollation: 'Sammanställning och svar på synpunkterna',
    consultationWas: (title: string, answered: number, asked: number) =>
      `${title}: ${answered} av ${asked} parter svarade.`,
    notBegun: (on: Day) => `Processen börjar ${formatDay(on, 'sv')}.`,
    noRound: 'Ingen remiss eller beslutsomgång har öppnat än.',
    manage: 'Ändra tidsplan och omgångar',
  },

  answers: {
    answered: (of: number, left: number) =>
      left === 0 ? `av ${of} har svarat` : `av ${of} har svarat, ${left} återstår`,
    marks: (answered: number, of: number) => `${answered} av ${of} parter har svarat på remissen.`,
    mapNote: 'Rutorna ligger ungefär som i länet. Välj en ruta för att läsa om parten.',
    answeredWord: 'Har svarat',
    late: 'Försenad',
    notYet: 'Har inte svarat',
    remaining: (count: number) => (count === 1 ? 'En har inte svarat' : `${count} har inte svarat`),
    sorted: 'Sorterade efter sista dag för svar.',
    caption: 'Parter som inte har svarat',
    due: 'Sista dag',
    everyone: 'Alla har svarat.',
    cancelled: 'Remissen är inställd.',
  },

  steps: {
    title: (title: string) => `Alla steg: ${title}`,
    lead: 'Varje organ ser sitt eget steg, vad det väntar på och vem som väntar. Försenade steg står först.',
    none: 'Inga steg finns än. De kommer när en remiss eller beslutsomgång öppnar.',
    crumb: 'Alla steg',
    consultation: (title: string) => `Remiss: ${title}`,
    decision: (title: string) => `Beslut: ${title}`,
  },

  begin: {
    title: 'Börja en process',
    lead: 'En process samlar remiss och beslut om nya utgåvor under en adress som aldrig ändras.',
    fields: {
      titleSv: { label: 'Titel på svenska', missing: 'Skriv en titel på svenska.' },
      titleEn: { label: 'Titel på engelska', missing: 'Skriv en titel på engelska.' },
      slug: {
        label: 'Namn i adressen',
        hint: 'Små bokstäver a–z, siffror och bindestreck, till exempel nytt-avtal-2030. Det kan inte ändras.',
        missing: 'Skriv ett namn för adressen.',
      },
      startsOn: 'Börjar',
      endsOn: 'Slutar',
      documents: 'Vilka dokument gäller processen?',
      summarySv: 'Kort om processen på svenska',
      summaryEn: 'Kort om processen på engelska',
    } as WordsOf<typeof processForm.fields>,
    noDocuments: 'Det finns inga dokument än. Processen kan börja ändå.',
    submit: 'Börja processen',
  },

  manage: {
    title: (title: string) => `Ändra: ${title}`,
    crumb: 'Ändra',
    lead: 'Det du lägger till här syns för alla.',
    milestone: 'Lägg till en dag i tidsplanen',
    fields: {
      branch: { label: 'Rad', missing: 'Välj en rad.' },
      titleSv: { label: 'Vad, på svenska', missing: 'Skriv vad som händer, på svenska.' },
      titleEn: { label: 'Vad, på engelska', missing: 'Skriv vad som händer, på engelska.' },
      startsOn: 'Dag',
      endsOn: { label: 'Till och med', hint: 'Fyll i om det är en tid och inte en enda dag.' },
      source: { label: 'Källa', hint: 'Var dagen står, till exempel ett protokoll.' },
    } as WordsOf<typeof milestoneForm.fields>,
    add: 'Lägg till dagen',
    added: 'Dagen är tillagd.',
    round: 'Knyt en omgång till processen',
    roundFields: {
      round: {
        label: 'Remiss eller beslutsomgång',
        hint: 'Omgångar som redan hör till en process visas inte.',
        missing: 'Välj en remiss eller beslutsomgång.',
      },
    } as WordsOf<typeof roundForm.fields>,
    attach: 'Knyt till processen',
    attached: 'Omgången är knuten till processen.',
    noRounds: 'Alla omgångar hör redan till en process.',
    openConsultation: 'Öppna en remiss',
    openRound: 'Öppna en beslutsomgång',
    consultation: (title: string) => `Remiss: ${title}`,
    decision: (title: string) => `Beslut: ${title}`,
  },

  seen: {
    latestProcess: 'Senast påbörjade process',
    latestDay: 'Senast tillagda dag i tidsplanen',
    consultations: 'Remisser i processen',
    decisionRounds: 'Beslutsomgångar i processen',
    none: 'Ingen',
    other: 'En annan',
  },

  refusals: {
    'round-taken': () => 'Omgången hör redan till en process. Välj en annan.',
    'slug-taken': () => 'Namnet finns redan. Välj ett annat.',
    'slug-not-usable': () => 'Skriv namnet med små bokstäver a–z, siffror och bindestreck.',
    ...typedTextWords.sv,
    'ends-before-start': () => 'Slutet kan inte komma före början. Ändra en av dagarna.',
    'changed-meanwhile': () =>
      'Något har ändrats sedan du öppnade formuläret. Läs vad, och skicka igen om det du skrev står sig.',
  } as Readonly<Record<RevisionRefusal, (facts: Facts) => string>>,
}

type Words = typeof sv

const en: Words = {
  start: 'Start',
  branch: { joint: 'Joint', region: 'Region', municipalities: 'Municipalities' },
  asOf: (on) => `As of ${formatDay(on, 'en')}, from what is on record today.`,
  asOfFuture: (on) => `As of ${formatDay(on, 'en')}, from the decisions of today.`,

  list: {
    title: 'Progress',
    lead: 'Follow each process here: from consultation to a decision by every party.',
    heading: { 'under-way': 'Under way', planned: 'Planned', earlier: 'Earlier' },
    nothingUnderWay: 'No process is under way. The next is shown here when it begins.',
    period: (from, to) =>
      to ? `${formatDay(from, 'en')} – ${formatDay(to, 'en')}` : `Since ${formatDay(from, 'en')}`,
    comes: (from) => `Begins ${formatDay(from, 'en')}`,
    lastDay: (day) => `Last day ${formatDay(day, 'en')}.`,
    begin: 'Begin a process',
    noRound: 'No consultation or decision round has opened yet.',
  },

  page: {
    title: (title) => `Progress: ${title}`,
    approved: (of, left) =>
      left === 0 ? `of ${of} have approved` : `of ${of} have approved, ${left} remain`,
    daysLeft: (left) => `${left} ${left === 1 ? 'day' : 'days'} left`,
    toDeadline: (day) => ` to the last day for decisions, ${formatDay(day, 'en')}.`,
    toAnswer: (day) => ` to the last day for answers, ${formatDay(day, 'en')}.`,
    lastToday: 'Today is the last day.',
    deadlineWas: (day, isOpen) =>
      `The last day for decisions was ${formatDay(day, 'en')}.${isOpen ? ' A later decision still counts.' : ''}`,
    answerWas: (day) => `The last day for answers was ${formatDay(day, 'en')}.`,
    sameText: (count) =>
      count === 1
        ? 'The decision is about this text.'
        : `All ${count} decisions are about the same text.`,
    howToCheck: 'How you check it',
    readText: 'Read the text',
    timeline: 'Timeline',
    timelineLabel: (from, to) =>
      `Timeline in three rows from ${from} to ${to}. The same is there as a table.`,
    asTable: 'Show the timeline as a table',
    steps: 'Every step, body by body',
    day: 'Day',
    who: 'Who',
    what: 'What',
    source: 'Source',
    afterwards: (title) => `${title} (told afterwards)`,
    toldAfterwards: (on) => `Registered afterwards, ${on}.`,
    noMilestones: 'No days are set yet.',
    map: 'Each party',
    mapNote:
      'The tiles lie roughly as in the county. Choose one for its decision, paragraph and minutes.',
    remaining: (count) => (count === 1 ? 'One remains' : `${count} remain`),
    sorted: 'Sorted by the next meeting of the council.',
    remainingCaption: 'Parties that have not approved',
    party: 'Party',
    state: 'State',
    nextMeeting: 'Next meeting',
    notAnnounced: 'not announced',
    allApproved: 'None remain. All have approved.',
    allDecisions: (of) => `All ${of} decisions as a table`,
    csv: 'CSV',
    json: 'JSON',
    ifNot: 'What if not all approve?',
    insteadHeading: 'This applies instead',
    before: 'It has happened before',
    readAbout: (title) => `Read about ${title}`,
    consultation: 'The consultation',
    toConsultation: 'To the consultation',
    toCollation: 'Collation and answers to the comments',
    consultationWas: (title, answered, asked) =>
      `${title}: ${answered} of ${asked} parties answered.`,
    notBegun: (on) => `The process begins on ${formatDay(on, 'en')}.`,
    noRound: 'No consultation or decision round has opened yet.',
    manage: 'Change timeline and rounds',
  },

  answers: {
    answered: (of, left) =>
      left === 0 ? `of ${of} have answered` : `of ${of} have answered, ${left} remain`,
    marks: (answered, of) => `${answered} of ${of} parties have answered the consultation.`,
    mapNote: 'The tiles lie roughly as in the county. Choose one to read about the party.',
    answeredWord: 'Has answered',
    late: 'Late',
    notYet: 'Has not answered',
    remaining: (count) => (count === 1 ? 'One has not answered' : `${count} have not answered`),
    sorted: 'Sorted by last day for answers.',
    caption: 'Parties that have not answered',
    due: 'Last day',
    everyone: 'All have answered.',
    cancelled: 'The consultation is cancelled.',
  },

  steps: {
    title: (title) => `Every step: ${title}`,
    lead: 'Each body sees its own step, what it waits for and who waits. Late steps come first.',
    none: 'There are no steps yet. They come when a consultation or decision round opens.',
    crumb: 'Every step',
    consultation: (title) => `Consultation: ${title}`,
    decision: (title) => `Decisions: ${title}`,
  },

  begin: {
    title: 'Begin a process',
    lead: 'A process gathers consultation and decisions on new editions under an address that never changes.',
    fields: {
      titleSv: { label: 'Title in Swedish', missing: 'Write a title in Swedish.' },
      titleEn: { label: 'Title in English', missing: 'Write a title in English.' },
      slug: {
        label: 'Name in the address',
        hint: 'Small letters a–z, digits and hyphens, such as nytt-avtal-2030. It cannot be changed.',
        missing: 'Write a name for the address.',
      },
      startsOn: 'Begins',
      endsOn: 'Ends',
      documents: 'Which documents is it about?',
      summarySv: 'The process in short, in Swedish',
      summaryEn: 'The process in short, in English',
    },
    noDocuments: 'There are no documents yet. The process can begin all the same.',
    submit: 'Begin the process',
  },

  manage: {
    title: (title) => `Change: ${title}`,
    crumb: 'Change',
    lead: 'What you add here is seen by everyone.',
    milestone: 'Add a day to the timeline',
    fields: {
      branch: { label: 'Row', missing: 'Choose a row.' },
      titleSv: { label: 'What, in Swedish', missing: 'Write what happens, in Swedish.' },
      titleEn: { label: 'What, in English', missing: 'Write what happens, in English.' },
      startsOn: 'Day',
      endsOn: {
        label: 'Up to and including',
        hint: 'Fill in when it is a period and not a single day.',
      },
      source: { label: 'Source', hint: 'Where the day is written, for instance minutes.' },
    },
    add: 'Add the day',
    added: 'The day is added.',
    round: 'Tie a round to the process',
    roundFields: {
      round: {
        label: 'Consultation or decision round',
        hint: 'Rounds that belong to a process already are not shown.',
        missing: 'Choose a consultation or decision round.',
      },
    },
    attach: 'Tie to the process',
    attached: 'The round is tied to the process.',
    noRounds: 'All rounds belong to a process already.',
    openConsultation: 'Open a consultation',
    openRound: 'Open a decision round',
    consultation: (title) => `Consultation: ${title}`,
    decision: (title) => `Decisions: ${title}`,
  },

  seen: {
    latestProcess: 'Process begun last',
    latestDay: 'Day added last to the timeline',
    consultations: 'Consultations of the process',
    decisionRounds: 'Decision rounds of the process',
    none: 'None',
    other: 'Another',
  },

  refusals: {
    'round-taken': () => 'The round belongs to a process already. Choose another.',
    'slug-taken': () => 'The name is taken. Choose another.',
    'slug-not-usable': () => 'Write the name with small letters a–z, digits and hyphens.',
    ...typedTextWords.en,
    'ends-before-start': () => 'The end cannot come before the beginning. Change one of the days.',
    'changed-meanwhile': () =>
      'Something has changed since you opened the form. Read what, and send it again if what you wrote still holds.',
  },
}

const words: Readonly<Record<Language, Words>> = { sv, en }

export function messagesIn(language: Language): Words {
  return words[language]
}
