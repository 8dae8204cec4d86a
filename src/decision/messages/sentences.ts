// SPDX-License-Identifier: EUPL-1.2
// What is computed, in words: the outcome of a round, a party's decision, finality, what applies instead.

import type { Day } from '#kernel/day.ts'
import { formatDay, formatList } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { DayOff, FinalityReason } from '../rules/finality-reasons.ts'
import type { FinalityOutput } from '../rules/finality.ts'
import type { Instead } from '../rules/what-applies-instead.ts'

type Numbers = readonly string[]
const swedishNumbers: Numbers = ' en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ')
const englishNumbers: Numbers =
  ' one two three four five six seven eight nine ten eleven twelve'.split(' ')

const inWords = (count: number, numbers: Numbers) => numbers[count] || String(count)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Who is named when several are waited for. */
export type Waiting = {
  readonly count: number
  readonly names: readonly string[]
  /** The next council to take up the matter, when a day is known. */
  readonly next: { readonly name: string; readonly on: Day } | undefined
}

const sv = {
  approvedOf: (approved: number, of: number) => `${approved} av ${of} har godkänt`,
  waitingFor: ({ count, names, next }: Waiting) => {
    if (count <= 3) return `vi väntar på ${formatList(names, 'sv')}`
    const soon = next ? `, närmast ${next.name} ${formatDay(next.on, 'sv', 'short')}` : ''
    return `vi väntar på ${count} parter${soon}`
  },
  otherText: (count: number) =>
    count === 1
      ? 'en part har godkänt en annan lydelse'
      : `${inWords(count, swedishNumbers)} parter har godkänt en annan lydelse`,
  referredBack: (count: number) => `${inWords(count, swedishNumbers)} har återremitterat ärendet`,
  rejected: (names: readonly string[]) => `${formatList(names, 'sv')} har sagt nej`,
  notFinal: (count: number) =>
    count === 1
      ? 'ett beslut har inte fått laga kraft'
      : `${inWords(count, swedishNumbers)} beslut har inte fått laga kraft`,
  adopted: (of: number, adoptedOn: Day, inForceOn: Day, on: Day) =>
    `Alla ${of} har godkänt samma text. Den antogs ${formatDay(adoptedOn, 'sv')} och ${inForceOn <= on ? 'gäller' : 'börjar gälla'} ${inForceOn <= on ? 'från ' : ''}${formatDay(inForceOn, 'sv')}.`,
  strategyAdopted: (approved: number, of: number, adoptedOn: Day, inForceOn: Day) =>
    `Antagen ${formatDay(adoptedOn, 'sv')}, gäller från ${formatDay(inForceOn, 'sv')}. ${approved} av ${of} har godkänt; det krävs inte att alla gör det.`,
  allApproved: (of: number, left: string) => `Alla ${of} har godkänt samma text; ${left}.`,
  fallen: 'Omgången föll',
  overdue: (deadline: Day) => `Sista dag för beslut var ${formatDay(deadline, 'sv')}`,
  cancelled: 'Omgången är inställd',
  byLetter: (count: number) =>
    count === 1
      ? 'Ett av besluten är registrerat efter brev och inte bekräftat av parten.'
      : `${capital(inWords(count, swedishNumbers))} av besluten är registrerade efter brev och inte bekräftade av parterna.`,
  join: (parts: readonly string[]) => `${capital(parts.join('; '))}.`,

  decided: (council: string, on: Day, paragraph: string) =>
    `${council} beslutade ${formatDay(on, 'sv')}${paragraph ? ` ${paragraph}` : ''}`,
  finality: (finality: FinalityOutput): string => {
    const { state, finalOn, lastAppealDay } = finality
    if (state === 'awaiting-attestation') return 'Protokollet är inte justerat än.'
    if (state === 'awaiting-announcement') return 'Justeringen är inte anslagen än.'
    if (state === 'appealed') return 'Beslutet är överklagat och har inte fått laga kraft.'
    if (state === 'final') return `Beslutet fick laga kraft ${formatDay(finalOn!, 'sv')}.`
    return `Beslutet kan överklagas till och med ${formatDay(lastAppealDay!, 'sv')}. Överklagar ingen får det laga kraft ${formatDay(finalOn!, 'sv')}.`
  },
  finalityShort: (finality: FinalityOutput): string => {
    const { state, finalOn } = finality
    if (state === 'awaiting-attestation') return 'Väntar på justering'
    if (state === 'awaiting-announcement') return 'Väntar på anslag'
    if (state === 'appealed') return 'Överklagat'
    return state === 'final'
      ? formatDay(finalOn!, 'sv')
      : `${formatDay(finalOn!, 'sv')}, om ingen överklagar`
  },
  reason: (reason: FinalityReason): string => {
    switch (reason.kind) {
      case 'awaiting-attestation':
        return 'Protokollet väntar på justering. Tiden för överklagande har inte börjat. Kommunallagen 5 kap. 69 §.'
      case 'attested':
        return `Protokollet justerades ${formatDay(reason.on, 'sv')}${reason.daysAfter > 14 ? ', mer än 14 dagar efter mötet. Det ändrar inte beslutet' : ''}. Kommunallagen 5 kap. 69 §.`
      case 'awaiting-announcement':
        return 'Justeringen väntar på att anslås. Tiden för överklagande har inte börjat. Kommunallagen 8 kap. 12 §.'
      case 'announced':
        return `Justeringen anslogs på anslagstavlan ${formatDay(reason.on, 'sv')}${reason.daysAfter > 2 ? ', senare än andra dagen. Tiden räknas ändå från anslaget' : ''}. Kommunallagen 8 kap. 12 §.`
      case 'three-weeks':
        return `Tre veckor från anslaget är ${formatDay(reason.until, 'sv', 'long')}. Kommunallagen 13 kap. 5 §.`
      case 'moved':
        return `${capital(dayOff(reason.because))}. Sista dag att överklaga blir ${formatDay(reason.to, 'sv', 'long')}. Lagen (1930:173) om beräkning av lagstadgad tid 2 §.`
      case 'appealed':
        return `Beslutet överklagades ${formatDay(reason.on, 'sv')}. Kommunallagen 13 kap. 1 §.`
      case 'appeal-ended':
        return `Överklagandet avslutades ${formatDay(reason.on, 'sv')} och beslutet står fast.`
      case 'becomes-final':
        return `Överklagar ingen får beslutet laga kraft ${formatDay(reason.on, 'sv')}, dagen efter.`
      case 'final':
        return `Beslutet fick laga kraft ${formatDay(reason.on, 'sv')}.`
    }
  },
  instead: ({ title, label, lasts }: Instead): string => {
    const name = `${title} (${label})`
    switch (lasts.kind) {
      case 'runs-on':
        return `${name} löper vidare tills parterna beslutar något annat.`
      case 'runs-on-after':
        return `${name} gäller till och med ${formatDay(lasts.until, 'sv')} och löper sedan vidare tills parterna beslutar något annat.`
      case 'extends-itself-after':
        return `${name} gäller till och med ${formatDay(lasts.until, 'sv')} och förlängs då av sig självt.`
      case 'follows-main':
        return `${name} följer huvudavtalet och gäller så länge som det.`
      case 'own-end':
        return `${name} har eget slutdatum, ${formatDay(lasts.until, 'sv')}, och måste förlängas särskilt.`
      case 'ends':
        return `${name} gäller till och med ${formatDay(lasts.until, 'sv')} och upphör då, om parterna inte beslutar något annat.`
      case 'without-end':
        return `${name} gäller tills vidare.`
    }
  },
}

function dayOff(off: DayOff): string {
  if (off.kind === 'holiday') return `det är ${off.name}`
  return off.kind === 'saturday' ? 'det är en lördag' : 'det är en söndag'
}

type Sentences = typeof sv

const englishHolidays: Readonly<Record<string, string>> = {
  nyårsdagen: 'New Year’s Day',
  'trettondedag jul': 'Epiphany',
  'första maj': 'May Day',
  'Sveriges nationaldag': 'Sweden’s National Day',
  julafton: 'Christmas Eve',
  juldagen: 'Christmas Day',
  'annandag jul': 'Boxing Day',
  nyårsafton: 'New Year’s Eve',
  långfredagen: 'Good Friday',
  påskdagen: 'Easter Sunday',
  'annandag påsk': 'Easter Monday',
  'Kristi himmelsfärdsdag': 'Ascension Day',
  pingstdagen: 'Whit Sunday',
  midsommarafton: 'Midsummer Eve',
  midsommardagen: 'Midsummer Day',
  'alla helgons dag': 'All Saints’ Day',
}

const en: Sentences = {
  approvedOf: (approved, of) => `${approved} of ${of} have approved`,
  waitingFor: ({ count, names, next }) => {
    if (count <= 3) return `we wait for ${formatList(names, 'en')}`
    const soon = next ? `, ${next.name} next on ${formatDay(next.on, 'en', 'short')}` : ''
    return `we wait for ${count} parties${soon}`
  },
  otherText: (count) =>
    count === 1
      ? 'one party has approved another wording'
      : `${inWords(count, englishNumbers)} parties have approved another wording`,
  referredBack: (count) =>
    count === 1
      ? 'one has referred the matter back'
      : `${inWords(count, englishNumbers)} have referred the matter back`,
  rejected: (names) => `${formatList(names, 'en')} ${names.length === 1 ? 'has' : 'have'} said no`,
  notFinal: (count) =>
    count === 1
      ? 'one decision is not yet final'
      : `${inWords(count, englishNumbers)} decisions are not yet final`,
  adopted: (of, adoptedOn, inForceOn, on) =>
    `All ${of} have approved the same text. It was adopted on ${formatDay(adoptedOn, 'en')} and ${inForceOn <= on ? 'has been in force since' : 'enters into force on'} ${formatDay(inForceOn, 'en')}.`,
  strategyAdopted: (approved, of, adoptedOn, inForceOn) =>
    `Adopted on ${formatDay(adoptedOn, 'en')}, in force from ${formatDay(inForceOn, 'en')}. ${approved} of ${of} have approved; not all need to.`,
  allApproved: (of, left) => `All ${of} have approved the same text; ${left}.`,
  fallen: 'The round fell',
  overdue: (deadline) => `The last day for decisions was ${formatDay(deadline, 'en')}`,
  cancelled: 'The round is cancelled',
  byLetter: (count) =>
    count === 1
      ? 'One of the decisions is recorded by letter and not confirmed by its party.'
      : `${capital(inWords(count, englishNumbers))} of the decisions are recorded by letter and not confirmed by their parties.`,
  join: (parts) => `${capital(parts.join('; '))}.`,

  decided: (council, on, paragraph) =>
    `${council} decided on ${formatDay(on, 'en')}${paragraph ? `, ${paragraph}` : ''}`,
  finality: (finality) => {
    const { state, finalOn, lastAppealDay } = finality
    if (state === 'awaiting-attestation') return 'The minutes are not attested yet.'
    if (state === 'awaiting-announcement') return 'The attestation is not announced yet.'
    if (state === 'appealed') return 'The decision is appealed and not final.'
    if (state === 'final') return `The decision became final on ${formatDay(finalOn!, 'en')}.`
    return `The decision may be appealed up to and including ${formatDay(lastAppealDay!, 'en')}. If nobody appeals it becomes final on ${formatDay(finalOn!, 'en')}.`
  },
  finalityShort: (finality) => {
    const { state, finalOn } = finality
    if (state === 'awaiting-attestation') return 'Awaits attestation'
    if (state === 'awaiting-announcement') return 'Awaits announcement'
    if (state === 'appealed') return 'Appealed'
    return state === 'final'
      ? formatDay(finalOn!, 'en')
      : `${formatDay(finalOn!, 'en')}, if nobody appeals`
  },
  reason: (reason) => {
    switch (reason.kind) {
      case 'awaiting-attestation':
        return 'The minutes await attestation. The time for appeal has not begun. Local Government Act 5:69.'
      case 'attested':
        return `The minutes were attested on ${formatDay(reason.on, 'en')}${reason.daysAfter > 14 ? ', more than 14 days after the meeting. That does not change the decision' : ''}. Local Government Act 5:69.`
      case 'awaiting-announcement':
        return 'The attestation awaits its announcement. The time for appeal has not begun. Local Government Act 8:12.'
      case 'announced':
        return `The attestation was announced on the notice board on ${formatDay(reason.on, 'en')}${reason.daysAfter > 2 ? ', later than the second day. The time still runs from the announcement' : ''}. Local Government Act 8:12.`
      case 'three-weeks':
        return `Three weeks from the announcement is ${formatDay(reason.until, 'en', 'long')}. Local Government Act 13:5.`
      case 'moved':
        return `${capital(englishDayOff(reason.because))}. The last day for appeal becomes ${formatDay(reason.to, 'en', 'long')}. Act (1930:173) on the computation of statutory time, section 2.`
      case 'appealed':
        return `The decision was appealed on ${formatDay(reason.on, 'en')}. Local Government Act 13:1.`
      case 'appeal-ended':
        return `The appeal ended on ${formatDay(reason.on, 'en')} and the decision stands.`
      case 'becomes-final':
        return `If nobody appeals the decision becomes final on ${formatDay(reason.on, 'en')}, the day after.`
      case 'final':
        return `The decision became final on ${formatDay(reason.on, 'en')}.`
    }
  },
  instead: ({ title, label, lasts }) => {
    const name = `${title} (${label})`
    switch (lasts.kind) {
      case 'runs-on':
        return `${name} continues until the parties decide otherwise.`
      case 'runs-on-after':
        return `${name} applies up to and including ${formatDay(lasts.until, 'en')} and then continues until the parties decide otherwise.`
      case 'extends-itself-after':
        return `${name} applies up to and including ${formatDay(lasts.until, 'en')} and is then extended by itself.`
      case 'follows-main':
        return `${name} follows the main agreement and applies as long as it does.`
      case 'own-end':
        return `${name} has an end date of its own, ${formatDay(lasts.until, 'en')}, and must be extended separately.`
      case 'ends':
        return `${name} applies up to and including ${formatDay(lasts.until, 'en')} and then ends, unless the parties decide otherwise.`
      case 'without-end':
        return `${name} applies until further notice.`
    }
  },
}

function englishDayOff(off: DayOff): string {
  if (off.kind === 'holiday') return `it is ${englishHolidays[off.name] ?? off.name}`
  return off.kind === 'saturday' ? 'it is a Saturday' : 'it is a Sunday'
}

export const sentences: Readonly<Record<Language, Sentences>> = { sv, en }
