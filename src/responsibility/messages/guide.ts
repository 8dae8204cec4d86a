// SPDX-License-Identifier: EUPL-1.2
// The words of the guide for care staff: plain, verb early, one thought in each sentence.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'

const counted = {
  sv: ['inga', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
} as const

const sv = {
  start: 'Start',
  title: 'Vem ansvarar?',
  lead: 'Skriv med egna ord eller svara på tre frågor.',
  own: {
    form: 'Fråga med egna ord',
    label: 'Skriv med egna ord',
    hint: 'Till exempel ”sårvård i hemmet en lördag”. Skriv inget om en bestämd patient.',
    do: 'Sök svar',
    tooLong: 'Frågan får vara högst 300 tecken. Korta den.',
    personalNumber: 'Frågan ser ut att innehålla ett personnummer. Ta bort det och fråga igen.',
  },
  or: 'eller svara på tre frågor',
  three: {
    form: 'Tre frågor',
    setting: 'Var bor eller vistas personen?',
    measure: 'Vilken insats gäller det?',
    orderer: 'Vem har ordinerat?',
    unknown: 'Vet inte',
    other: 'Något annat',
    do: 'Visa vem som ansvarar',
    skip: (day: Day) => `Hoppa över det du inte vet. Svaret gäller ${formatDay(day, 'sv')}.`,
  },
  others: 'Andra frågar om',
  more: {
    title: 'Mer om vem som ansvarar',
    pocket: 'Alla svar på papper, en sida för varje boende',
    cases: 'Vägledande patientfall',
    questions: 'Frågor från vården och deras svar',
    checklist: 'Checklista för en specialists ordination i primärvården',
    marking: 'Märk bestämmelserna med vem som ansvarar',
  },
  asked: 'Din fråga',
  change: 'Ändra',
  marks: {
    region: 'Regionens ansvar',
    municipality: 'Kommunens ansvar',
    both: 'Gemensamt ansvar',
    unclear: 'Oklart',
  },
  verdicts: {
    region: (what: string) => `Regionen ansvarar för ${what}`,
    municipality: (what: string) => `Kommunen ansvarar för ${what}`,
    both: (what: string) => `Region och kommun ansvarar tillsammans för ${what}`,
  },
  care: 'vården',
  onConditions: (count: number) =>
    count === 1
      ? ', om ett villkor är uppfyllt'
      : `, om ${counted.sv[count] ?? count} villkor är uppfyllda`,
  unclear: 'Avtalet ger inget säkert svar',
  depends: {
    setting: 'Det beror på var personen bor eller vistas',
    measure: 'Det beror på vilken insats det gäller',
    orderer: 'Det beror på vem som har ordinerat',
    group: 'Det beror på vem det gäller',
  },
  dependsLead: 'Bestämmelserna säger olika för olika lägen. Svara på frågan så får du ett svar.',
  contradicts: 'Bestämmelserna kan läsas olika. Vården fortsätter som ordinatören har bestämt.',
  markedUnclear: 'Bestämmelsen avgör inte vem. Vården fortsätter som ordinatören har bestämt.',
  notSettled: 'Ingen bestämmelse avgör det säkert. Vården fortsätter som ordinatören har bestämt.',
  guess: 'Inget säkert svar på din fråga',
  guessLead: 'Bestämmelserna nedan ligger närmast det du skrev. Läs dem, eller välj vad du menar.',
  meant: 'Menar du något av det här?',
  nothing: 'Inget gäller den dagen',
  nothingLead: (day: Day) => `Ingen utgåva av avtalet gäller ${formatDay(day, 'sv')}.`,
  nearest: (day: Day) => `Se svaret ${formatDay(day, 'sv')}`,
  settledLead: 'Så säger bestämmelserna nedan.',
  disagreeLink: 'Är ni oense fortsätter vården.',
  conditionsTitle: (count: number) =>
    count === 1 ? 'Stäm av villkoret' : `Stäm av de ${counted.sv[count] ?? count} villkoren`,
  elseWho: 'Är något av dem inte uppfyllt: fråga den som ordinerade innan ni börjar.',
  duties: 'Vem gör vad',
  region: 'Regionen',
  municipality: 'Kommunen',
  provisions: 'Bestämmelserna',
  mayDiffer: 'Bestämmelserna som kan läsas olika',
  closest: 'Närmast det du frågade om',
  also: (count: number) => (count === 1 ? 'En till' : `${count} till`),
  earlier: 'Enligt den tidigare utgåvan, som också gäller',
  payers: {
    region: 'Regionen betalar.',
    municipality: 'Kommunen betalar.',
    both: 'Båda betalar sin del.',
    unclear: 'Vem som betalar avgör inte bestämmelsen.',
  },
  disagree: {
    title: 'Om ni är oense: vården fortsätter',
    text: 'Gör som ordinatören har bestämt tills ni är överens. Vem som betalar avgörs efteråt.',
    report: 'Rapportera händelsen i ert avvikelsesystem. Lämna inga uppgifter om patienten.',
    by: (number: string) => `Enligt ${number}.`,
  },
  now: {
    title: 'Nu: ring den som ordinerade',
    text: 'Kom överens för just den här gången.',
  },
  rests: {
    title: 'Svaret vilar på',
    edition: 'Utgåva',
    day: 'Gäller dagen',
    since: 'Gäller från',
    life: 'Bestämmelsens liv',
  },
  onItsWay: 'Svaret enligt den text som är på väg',
  onItsWayNote: 'Texten är inte beslutad. Den gäller inte än.',
  inForce: 'Svaret enligt det som gäller',
  pocket: {
    title: 'Vem ansvarar? På papper',
    lead: 'En sida per boendeform, att skriva ut i A5 och ha i fickan.',
    of: (setting: string) => `Vem ansvarar? ${setting}`,
    general: 'Huvudregel',
    printed: (day: Day) =>
      `Så gällde avtalet ${formatDay(day, 'sv')}. Kolla webben om du är osäker.`,
    what: 'Insats',
    who: 'Ansvarar',
    where: 'Bestämmelse',
    none: 'Inget är märkt för den här boendeformen.',
  },
  searchAll: 'Sök i hela avtalet',
}

const en: typeof sv = {
  start: 'Start',
  title: 'Who is responsible?',
  lead: 'Write in your own words or answer three questions.',
  own: {
    form: 'Ask in your own words',
    label: 'Write in your own words, in Swedish',
    hint: 'For example “sårvård i hemmet en lördag”. Write nothing about a certain patient.',
    do: 'Find the answer',
    tooLong: 'The question may have at most 300 characters. Make it shorter.',
    personalNumber:
      'The question seems to hold a personal identity number. Take it away and ask again.',
  },
  or: 'or answer three questions',
  three: {
    form: 'Three questions',
    setting: 'Where does the person live or stay?',
    measure: 'What is to be done?',
    orderer: 'Who has ordered it?',
    unknown: 'Not known',
    other: 'Something else',
    do: 'Show who is responsible',
    skip: (day) => `Skip what you do not know. The answer is for ${formatDay(day, 'en')}.`,
  },
  others: 'Others ask about',
  more: {
    title: 'More about who is responsible',
    pocket: 'All answers on paper, a page for each setting',
    cases: 'Guiding patient cases',
    questions: 'Questions from care staff and their answers',
    checklist: 'Checklist for a specialist’s order in primary care',
    marking: 'Mark the provisions with who is responsible',
  },
  asked: 'Your question',
  change: 'Change',
  marks: {
    region: 'The region’s responsibility',
    municipality: 'The municipality’s responsibility',
    both: 'Joint responsibility',
    unclear: 'Unclear',
  },
  verdicts: {
    region: (what) => `The region is responsible for ${what}`,
    municipality: (what) => `The municipality is responsible for ${what}`,
    both: (what) => `Region and municipality are together responsible for ${what}`,
  },
  care: 'the care',
  onConditions: (count) =>
    count === 1 ? ', on one condition' : `, on ${counted.en[count] ?? count} conditions`,
  unclear: 'The agreement gives no certain answer',
  depends: {
    setting: 'It depends on where the person lives or stays',
    measure: 'It depends on what is to be done',
    orderer: 'It depends on who has ordered it',
    group: 'It depends on whom it is for',
  },
  dependsLead: 'The provisions differ between situations. Answer the question to get an answer.',
  contradicts:
    'The provisions can be read differently. Care goes on as the prescriber has decided.',
  markedUnclear: 'The provision does not settle who. Care goes on as the prescriber has decided.',
  notSettled: 'No provision settles it for certain. Care goes on as the prescriber has decided.',
  guess: 'No certain answer to your question',
  guessLead:
    'The provisions below are closest to what you wrote. Read them, or choose what you mean.',
  meant: 'Do you mean one of these?',
  nothing: 'Nothing applies that day',
  nothingLead: (day) => `No edition of the agreement applies on ${formatDay(day, 'en')}.`,
  nearest: (day) => `See the answer on ${formatDay(day, 'en')}`,
  settledLead: 'So say the provisions below.',
  disagreeLink: 'If you disagree, care goes on.',
  conditionsTitle: (count) =>
    count === 1
      ? 'Go through the condition'
      : `Go through the ${counted.en[count] ?? count} conditions`,
  elseWho: 'If one of them is not met: ask whoever ordered it before you begin.',
  duties: 'Who does what',
  region: 'The region',
  municipality: 'The municipality',
  provisions: 'The provisions',
  mayDiffer: 'The provisions that can be read differently',
  closest: 'Closest to what you asked',
  also: (count) => (count === 1 ? 'One more' : `${count} more`),
  earlier: 'By the earlier edition, which applies too',
  payers: {
    region: 'The region pays.',
    municipality: 'The municipality pays.',
    both: 'Each pays its part.',
    unclear: 'Who pays is not settled by the provision.',
  },
  disagree: {
    title: 'If you disagree: care goes on',
    text: 'Do as the prescriber has decided until you agree. Who pays is settled afterwards.',
    report: 'Report the event in your deviation system. Give no information about the patient.',
    by: (number) => `By ${number}.`,
  },
  now: {
    title: 'Now: call whoever ordered it',
    text: 'Agree for this time.',
  },
  rests: {
    title: 'The answer rests on',
    edition: 'Edition',
    day: 'On the day',
    since: 'Applies from',
    life: 'The life of the provision',
  },
  onItsWay: 'The answer by the text on its way',
  onItsWayNote: 'The text is not decided. It does not apply yet.',
  inForce: 'The answer by what applies',
  pocket: {
    title: 'Who is responsible? On paper',
    lead: 'A page for each setting, to print on A5 and keep in a pocket.',
    of: (setting) => `Who is responsible? ${setting}`,
    general: 'Main rule',
    printed: (day) => `The agreement on ${formatDay(day, 'en')}. Look on the web if in doubt.`,
    what: 'What',
    who: 'Responsible',
    where: 'Provision',
    none: 'Nothing is marked for this setting.',
  },
  searchAll: 'Search the whole agreement',
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function guideWords(language: Language): typeof sv {
  return words[language]
}
