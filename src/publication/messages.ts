// SPDX-License-Identifier: EUPL-1.2
// The words of the start page and search. The texts about the service stand in about-texts.ts.

import { formatDay, formatList } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Notice } from '../consultation/rules/consultation.ts'
import type { ComingDay } from './rules/coming-days.ts'
import type { LatestEvent } from './rules/latest-events.ts'
import type { SearchScope } from './rules/search.ts'

const councilsSv = (names: readonly string[]) => `Fullmäktige i ${formatList(names, 'sv')}`
const councilsEn = (names: readonly string[]) => `Council of ${formatList(names, 'en')}`

const sv = {
  start: 'Start',
  title: (municipalities: number) =>
    `Ett avtal om vården mellan en region och ${municipalities} kommuner`,
  lead: 'Här ser du vad som gäller när någon behöver hälso- och sjukvård från både region och kommun, vad som är på väg och vilka vi väntar på.',
  asOf: (on: Day) => `Läget ${formatDay(on, 'sv')}, enligt det som är registrerat i dag.`,
  underWay: (title: string) => `På väg: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  appliesToday: 'Gäller i dag',
  appliesOn: (on: Day) => `Gällde ${formatDay(on, 'sv')}`,
  willApplyOn: (on: Day) => `Gäller ${formatDay(on, 'sv')}, enligt dagens beslut`,
  nothingApplies: 'Inget avtal är registrerat som gällande den här dagen.',
  annexes: 'Överenskommelser och strategi',
  ownEnd: (until: Day) => `Har eget slutdatum, ${formatDay(until, 'sv')}. Förlängs särskilt.`,
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
  doors: {
    read: 'Läs avtalet',
    readText:
      'Hela texten som den gäller i dag eller ett annat datum du väljer. Jämför utgåvor och se varför något ändrades.',
    progress: 'Så går det',
    progressText:
      'Tidsplanen steg för steg, vilka som har beslutat och vad som händer om inte alla godkänner.',
    answer: 'Remisser',
    answerText: 'Läs förslagen, ställ en fråga och se hur varje synpunkt har besvarats.',
  },
  fell: (title: string) => `${title}: föll`,
  open: 'Öppet för svar',
  dueOn: (on: Day) => `Svara senast ${formatDay(on, 'sv')}`,
  latest: 'Senast hänt',
  nothingLatest: 'Inget är registrerat än.',
  decided: {
    approved: (name: string) => `${name} godkände avtalet`,
    'approved-with-reservation': (name: string) => `${name} godkände avtalet, med reservation`,
    'approved-with-changes': (name: string) => `${name} godkände en annan lydelse`,
    rejected: (name: string) => `${name} avslog förslaget`,
    'referred-back': (name: string) => `${name} återremitterade ärendet`,
    withdrawn: (name: string) => `${name} återkallade sitt beslut`,
  },
  newMeeting: (on: Day) => `Ny behandling ${formatDay(on, 'sv')}.`,
  told: {
    opened: 'Remissen öppnade',
    extended: 'Remissen fick längre tid',
    cancelled: 'Remissen ställdes in',
    published: 'Sammanställningen publicerades',
  } satisfies Record<Notice['kind'], string> as Record<Notice['kind'], string>,
  newDueOn: (on: Day) => `Ny sista dag är ${formatDay(on, 'sv')}.`,
  answered: (question: string) => `Ny fråga besvarad: ${question}`,
  noProcess: 'Ingen process pågår',
  noProcessText: 'Här syns nästa revidering när den har börjat.',
  coming: 'Kommande datum',
  nothingComing: 'Inga kommande datum är kända.',
  comingText: {
    councils: (one) => [councilsSv(one.names), ''],
    'last-day-to-decide': (one) => ['Sista dag för beslut', `hos alla ${one.of} parter`],
    'last-day-to-answer': (one) => ['Sista dag för svar', one.title],
    'enters-into-force': (one) => [
      one.isAdopted ? `${one.title} börjar gälla` : 'Nytt avtal börjar gälla',
      one.isAdopted ? '' : 'om alla har godkänt',
    ],
    ends: (one) => [one.isSettled ? 'Sista dag' : 'Sista dag om inget beslutas', one.title],
    'last-day-of-notice': (one) => ['Sista dag för uppsägning', one.title],
  } as ComingWords,
  threeQuestions: 'Tre frågor styr arbetet',
  threeQuestionsLead:
    'Det politiska samrådsorganet (SRO) har bestämt att varje ändring i avtalet ska prövas mot dem.',
  questions: [
    'Vad är bäst för individen?',
    'Vad är bäst ur samhälls- och invånarperspektiv?',
    'Behövs förtydligande i avtal och överenskommelser?',
  ] as readonly string[],

  search: {
    title: 'Sök',
    titleFor: (words: string) => `Sök: ${words}`,
    label: 'Vad söker du?',
    hint: 'Sök ord i bestämmelser, eller namn på en part, process eller remiss.',
    scope: 'Sök i',
    scopes: {
      galler: 'Det som gäller den här dagen',
      'pa-vag': 'Förslag',
      alla: 'Alla utgåvor',
    } as Readonly<Record<SearchScope, string>>,
    do: 'Sök',
    count: (count: number) =>
      count === 1 ? '1 bestämmelse' : `${count.toLocaleString('sv-SE')} bestämmelser`,
    named: 'Sidor med det namnet',
    kinds: {
      party: 'Part',
      process: 'Process',
      consultation: 'Remiss',
      document: 'Dokument',
    },
    none: 'Inget hittades. Pröva ett kortare ord eller sök i alla utgåvor.',
    tooLong: 'Skriv högst 200 tecken i sökrutan.',
    personalNumber: 'Ta bort personnumret. Samsyn har inga uppgifter om enskilda.',
  },
}

type ComingWords = {
  readonly [Kind in ComingDay['kind']]: (
    coming: Extract<ComingDay, { kind: Kind }>,
  ) => readonly [what: string, more: string]
}

const en: typeof sv = {
  start: 'Start',
  title: (municipalities) =>
    `One agreement on care between a region and ${municipalities} municipalities`,
  lead: 'Here you see what applies when someone needs health care from both region and municipality, what is under way and whom we wait for.',
  asOf: (on) => `As of ${formatDay(on, 'en')}, by what is registered today.`,
  underWay: (title) => `Under way: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  appliesToday: 'Applies today',
  appliesOn: (on) => `Applied on ${formatDay(on, 'en')}`,
  willApplyOn: (on) => `Applies on ${formatDay(on, 'en')}, by today’s decisions`,
  nothingApplies: 'No agreement is registered as applying on this day.',
  annexes: 'Annexed agreements and strategy',
  ownEnd: (until) =>
    `Has an end date of its own, ${formatDay(until, 'en')}. Must be extended separately.`,
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
  doors: {
    read: 'Read the agreement',
    readText:
      'The whole text as it applies today or on a day you choose. Compare editions and see why something changed.',
    progress: 'How it goes',
    progressText:
      'The timeline step by step, who has decided, and what happens if not all approve.',
    answer: 'Consultations',
    answerText: 'Read the proposals, ask a question and see how each comment was answered.',
  },
  fell: (title) => `${title}: fell`,
  open: 'Open for answers',
  dueOn: (on) => `Answer by ${formatDay(on, 'en')}`,
  latest: 'Latest',
  nothingLatest: 'Nothing is registered yet.',
  decided: {
    approved: (name) => `${name} approved the agreement`,
    'approved-with-reservation': (name) => `${name} approved the agreement, with a reservation`,
    'approved-with-changes': (name) => `${name} approved another wording`,
    rejected: (name) => `${name} rejected the proposal`,
    'referred-back': (name) => `${name} referred the matter back`,
    withdrawn: (name) => `${name} withdrew its decision`,
  },
  newMeeting: (on) => `Back on ${formatDay(on, 'en')}.`,
  told: {
    opened: 'The consultation opened',
    extended: 'The consultation was given more time',
    cancelled: 'The consultation was cancelled',
    published: 'The collation was published',
  },
  newDueOn: (on) => `The new last day is ${formatDay(on, 'en')}.`,
  answered: (question) => `A question was answered: ${question}`,
  noProcess: 'No process is under way',
  noProcessText: 'The next revision is shown here when it has begun.',
  coming: 'Coming dates',
  nothingComing: 'No coming dates are known.',
  comingText: {
    councils: (one) => [councilsEn(one.names), ''],
    'last-day-to-decide': (one) => ['Last day for decisions', `by all ${one.of} parties`],
    'last-day-to-answer': (one) => ['Last day for answers', one.title],
    'enters-into-force': (one) => [
      one.isAdopted ? `${one.title} enters into force` : 'A new agreement enters into force',
      one.isAdopted ? '' : 'if all have approved',
    ],
    ends: (one) => [one.isSettled ? 'Last day' : 'Last day unless it is prolonged', one.title],
    'last-day-of-notice': (one) => ['Last day to give notice', one.title],
  },
  threeQuestions: 'Three questions guide the work',
  threeQuestionsLead:
    'The county’s political joint body (SRO) has decided that every change is tried against them.',
  questions: [
    'What is best for the individual?',
    'What is best for society and the inhabitants?',
    'Do the agreements need to be made clearer?',
  ],

  search: {
    title: 'Search',
    titleFor: (words) => `Search: ${words}`,
    label: 'What are you looking for?',
    hint: 'Search words in provisions, or the name of a party, process or consultation. The texts are in Swedish.',
    scope: 'Search in',
    scopes: {
      galler: 'What applies on this day',
      'pa-vag': 'Proposals',
      alla: 'All editions',
    },
    do: 'Search',
    count: (count) => (count === 1 ? '1 provision' : `${count.toLocaleString('en-GB')} provisions`),
    named: 'Pages of that name',
    kinds: {
      party: 'Party',
      process: 'Process',
      consultation: 'Consultation',
      document: 'Document',
    },
    none: 'Nothing was found. Try a shorter word, or search all editions.',
    tooLong: 'Write at most 200 characters in the search box.',
    personalNumber:
      'Remove the personal identity number. Samsyn holds nothing about individual patients.',
  },
}

export function messagesIn(language: Language): typeof sv {
  return language === 'sv' ? sv : en
}

/** What a coming day is, in two lines. */
export function comingWords(
  coming: ComingDay,
  language: Language,
): readonly [what: string, more: string] {
  const say = messagesIn(language).comingText[coming.kind] as (
    one: ComingDay,
  ) => readonly [string, string]
  return say(coming)
}

/** What has happened, in two lines. */
export function latestWords(
  event: LatestEvent,
  language: Language,
): readonly [what: string, more: string] {
  const words = messagesIn(language)
  if (event.kind === 'decided') {
    const { outcome, name, newMeetingOn } = event
    return [words.decided[outcome](name), newMeetingOn ? words.newMeeting(newMeetingOn) : '']
  }
  if (event.kind === 'answered') return [words.answered(event.question), event.title]
  const more = event.dueOn ? ` ${words.newDueOn(event.dueOn)}` : ''
  return [words.told[event.what], `${event.title}.${more}`]
}
