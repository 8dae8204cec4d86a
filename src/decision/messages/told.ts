// SPDX-License-Identifier: EUPL-1.2
// What the room tells on pages that are not its own, in both languages.

import { formatDay, formatList } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { CouncilDecision } from '../rules/decision.ts'
import type { PartyStandingWord } from '../rules/party-standing.ts'

type TaskWords = { readonly title: string; readonly text: string; readonly act: string }

/** Why a council has to take up the matter once more. */
export type Again = Extract<
  PartyStandingWord,
  'referred-back' | 'other-text' | 'rejected' | 'withdrawn'
>

const mostNames = 4

function named(names: readonly string[], language: Language): string {
  const more = names.length - mostNames
  if (more <= 0) return formatList(names, language)
  const rest = language === 'sv' ? `${more} till` : `${more} more`
  return formatList([...names.slice(0, mostNames), rest], language)
}

const sv = {
  tasks: {
    bookMeeting: (about: string): TaskWords => ({
      title: `Anmäl mötesdag: ${about}`,
      text: 'Ingen vet när fullmäktige tar upp ärendet. Dagen visas för alla.',
      act: 'Anmäl',
    }),
    decide: (about: string, meetsOn: Day, hasMet: boolean): TaskWords => ({
      title: `Registrera beslutet: ${about}`,
      text: hasMet
        ? `Mötet ${formatDay(meetsOn, 'sv', 'short')} har varit, men inget beslut är registrerat.`
        : `Fullmäktige tar upp ärendet ${formatDay(meetsOn, 'sv', 'short')}.`,
      act: 'Registrera',
    }),
    decideAgain: (about: string, why: Again): TaskWords => ({
      title: `Anmäl nästa möte: ${about}`,
      text: {
        'referred-back': 'Fullmäktige återremitterade ärendet. Nästa möte är inte anmält.',
        'other-text': 'Fullmäktige godkände en annan lydelse. Den räknas inte.',
        rejected: 'Fullmäktige sa nej. Ett nytt beslut kan ändra det.',
        withdrawn: 'Beslutet är återkallat.',
      }[why],
      act: 'Öppna',
    }),
    announce: (about: string, paragraph: string, isAttested: boolean): TaskWords => ({
      title: `Registrera ${isAttested ? 'anslag' : 'justering och anslag'}, ${paragraph}`,
      text: `${about}. Tiden för överklagande räknas från anslaget.`,
      act: 'Registrera',
    }),
    confirm: (about: string, cameOn: Day): TaskWords => ({
      title: `Bekräfta ert beslut: ${about}`,
      text: `Processledaren registrerade det efter ert brev ${formatDay(cameOn, 'sv', 'short')}.`,
      act: 'Bekräfta eller rätta',
    }),
    minutes: (about: string, paragraph: string): TaskWords => ({
      title: `Lägg till protokollsutdrag, ${paragraph}`,
      text: `${about}. Beslutet är registrerat, utdraget saknas.`,
      act: 'Lägg till',
    }),
  },
  of: (approved: number, of: number) => `${approved} av ${of} har godkänt`,
  final: (on: Day, isFinal: boolean) =>
    `Laga kraft ${formatDay(on, 'sv')}${isFinal ? '' : ', om ingen överklagar'}`,
  meeting: (name: string) => `Fullmäktige i ${name}`,
  deadline: (title: string) => `sista dag för beslut om ${title}`,
  decided: {
    approved: (name: string) => `${name} godkände avtalet`,
    'approved-with-reservation': (name: string) => `${name} godkände avtalet, med reservation`,
    'approved-with-changes': (name: string) => `${name} godkände en annan lydelse`,
    rejected: (name: string) => `${name} avslog förslaget`,
    'referred-back': (name: string) => `${name} återremitterade ärendet`,
    withdrawn: (name: string) => `${name} återkallade sitt beslut`,
  } as Readonly<Record<CouncilDecision['outcome'], (name: string) => string>>,
  notConfirmed: 'Registrerat efter brev, inte bekräftat av parten.',
  newMeeting: (on: Day) => `Ny behandling ${formatDay(on, 'sv')}.`,
  councils: (names: readonly string[]) => `Fullmäktige i ${formatList(names, 'sv')}`,
  lastDay: 'Sista dag för beslut',
  byAll: (of: number) => `hos alla ${of} parter`,
  begins: 'Nytt avtal börjar gälla',
  ifAll: 'om alla har godkänt',
  councilsAhead: (names: readonly string[]) => `Fullmäktige: ${named(names, 'sv')}`,
  finalAhead: (names: readonly string[]) =>
    `Laga kraft, om ingen överklagar: ${named(names, 'sv')}`,
  lastDayAhead: (title: string) => `Sista dag för beslut: ${title}`,
  standing: (approved: number, of: number) => `${approved} av ${of} parter har godkänt`,
  ownNote: (standing: string, hasFallen: boolean) =>
    hasFallen ? `Förslaget föll: ${standing}.` : `Förslaget: ${standing}.`,
  comingNote: (standing: string) => `Den nya utgåvan: ${standing}.`,
  seeHow: 'Se hur det går',
  ofParty: {
    heading: 'Beslut',
    note: 'Vad fullmäktige har beslutat i varje omgång.',
    nothing: 'Parten ingår inte i någon beslutsomgång än.',
    round: 'Omgång',
    state: 'Läge',
    day: 'Dag',
    next: 'Nästa möte',
  },
  life: {
    approvedOf: (approved: number, of: number) => `${approved} av ${of}`,
    approved: 'har godkänt den nya lydelsen',
    decision: (of: number) => `Beslut hos ${of} parter`,
    fell: 'Alla parter godkände inte förslaget.',
    toDecision: 'Se läget',
    comesIntoForce: 'Börjar gälla, om alla godkänner',
    reservations: 'Reservationer och ändringar',
    reservationsNote: 'Det som fullmäktige skrev vid sina beslut om hela texten.',
    moreReservations: (count: number) => `Och ${count} till. Alla står vid parternas beslut.`,
  },
}

const en: typeof sv = {
  tasks: {
    bookMeeting: (about) => ({
      title: `Announce the meeting: ${about}`,
      text: 'Nobody knows when the council takes up the matter. The day is shown to all.',
      act: 'Announce',
    }),
    decide: (about, meetsOn, hasMet) => ({
      title: `Record the decision: ${about}`,
      text: hasMet
        ? `The meeting of ${formatDay(meetsOn, 'en', 'short')} has been, but no decision is on record.`
        : `The council takes up the matter on ${formatDay(meetsOn, 'en', 'short')}.`,
      act: 'Record',
    }),
    decideAgain: (about, why) => ({
      title: `Announce the next meeting: ${about}`,
      text: {
        'referred-back': 'The council referred the matter back. The next meeting is not announced.',
        'other-text': 'The council approved another wording. It does not count.',
        rejected: 'The council said no. A new decision can change that.',
        withdrawn: 'The decision is withdrawn.',
      }[why],
      act: 'Open',
    }),
    announce: (about, paragraph, isAttested) => ({
      title: `Record ${isAttested ? 'the announcement' : 'attestation and announcement'}, ${paragraph}`,
      text: `${about}. The time for appeal runs from the announcement.`,
      act: 'Record',
    }),
    confirm: (about, cameOn) => ({
      title: `Confirm your decision: ${about}`,
      text: `The process leader recorded it after your letter of ${formatDay(cameOn, 'en', 'short')}.`,
      act: 'Confirm or correct',
    }),
    minutes: (about, paragraph) => ({
      title: `Add the minutes extract, ${paragraph}`,
      text: `${about}. The decision is on record, the extract is missing.`,
      act: 'Add',
    }),
  },
  of: (approved, of) => `${approved} of ${of} have approved`,
  final: (on, isFinal) => `Final ${formatDay(on, 'en')}${isFinal ? '' : ', if nobody appeals'}`,
  meeting: (name) => `The council of ${name}`,
  deadline: (title) => `last day for decisions on ${title}`,
  decided: {
    approved: (name) => `${name} approved the agreement`,
    'approved-with-reservation': (name) => `${name} approved the agreement, with a reservation`,
    'approved-with-changes': (name) => `${name} approved another wording`,
    rejected: (name) => `${name} rejected the proposal`,
    'referred-back': (name) => `${name} referred the matter back`,
    withdrawn: (name) => `${name} withdrew its decision`,
  },
  notConfirmed: 'Recorded by letter, not confirmed by the party.',
  newMeeting: (on) => `Back on ${formatDay(on, 'en')}.`,
  councils: (names) => `Council of ${formatList(names, 'en')}`,
  lastDay: 'Last day for decisions',
  byAll: (of) => `by all ${of} parties`,
  begins: 'A new agreement enters into force',
  ifAll: 'if all have approved',
  councilsAhead: (names) => `Councils: ${named(names, 'en')}`,
  finalAhead: (names) => `Final, if nobody appeals: ${named(names, 'en')}`,
  lastDayAhead: (title) => `Last day for decisions: ${title}`,
  standing: (approved, of) => `${approved} of ${of} parties have approved`,
  ownNote: (standing, hasFallen) =>
    hasFallen ? `The proposal fell: ${standing}.` : `The proposal: ${standing}.`,
  comingNote: (standing) => `The new edition: ${standing}.`,
  seeHow: 'See how it goes',
  ofParty: {
    heading: 'Decisions',
    note: 'What the council has decided in each round.',
    nothing: 'The party is in no decision round yet.',
    round: 'Round',
    state: 'State',
    day: 'Day',
    next: 'Next meeting',
  },
  life: {
    approvedOf: (approved, of) => `${approved} of ${of}`,
    approved: 'have approved the new wording',
    decision: (of) => `Decisions by ${of} parties`,
    fell: 'Not all parties approved the proposal.',
    toDecision: 'See where it stands',
    comesIntoForce: 'Enters into force, if all approve',
    reservations: 'Reservations and changes',
    reservationsNote: 'What councils wrote with their decisions on the whole text.',
    moreReservations: (count) => `And ${count} more. All stand with the decisions of the parties.`,
  },
}

export const told: Readonly<Record<Language, typeof sv>> = { sv, en }
