// SPDX-License-Identifier: EUPL-1.2
// The words of those who mark provisions.

import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import type { FieldWords } from '#web/form-of.tsx'
import type { MarkFacts } from '../rules/mark.ts'
import type { ResponsibilityRefusal } from '../rules/refusals.ts'

type Refusals = Readonly<Record<ResponsibilityRefusal, (facts: Facts) => string>>
type Fields = Readonly<Record<keyof MarkFacts, Exclude<FieldWords, string>>>

const sv = {
  start: 'Start',
  guide: 'Vem ansvarar?',
  texts: 'Märk vem som ansvarar',
  noTexts: 'Det finns ingen text att märka än.',
  draft: 'utkast',
  title: (edition: string) => `Vem ansvarar enligt ${edition}`,
  lead: 'Märk bestämmelserna med vem som ansvarar. Svaren under Vem ansvarar? görs av märkningen.',
  gaps: (count: number) => (count === 1 ? 'En lucka' : `${count} luckor`),
  noGaps: 'Inga luckor. Varje bestämmelse som lägger ansvar på någon är märkt.',
  unmarked: 'Säger vem som ska göra något och är inte märkt',
  changed: 'Orden har ändrats sedan den märktes',
  contradictions: (count: number) => (count === 1 ? 'En motsägelse' : `${count} motsägelser`),
  contradicts: (one: string, other: string) => `${one} och ${other} avgör samma läge olika.`,
  all: 'Alla bestämmelser',
  carried: 'från en tidigare utgåva',
  notMarked: 'Inte märkt',
  saved: 'Märkningen är sparad.',
  markOf: (name: string) => `Märk ${name}`,
  proposed: 'Förslaget kommer ur bestämmelsens egna ord. Läs, ändra och spara.',
  save: 'Spara märkningen',
  back: 'Till alla bestämmelser',
  other: 'Någon har ändrat märkningen eller orden.',
  seen: { mark: 'Märkningen', words: 'Bestämmelsens ord' },
  check: 'Vem ansvarar: luckor och motsägelser i märkningen',
  markings: {
    region: 'Regionen',
    municipality: 'Kommunen',
    both: 'Båda tillsammans',
    unclear: 'Det går inte att avgöra',
    none: 'Ingen: den lägger inget ansvar på någon',
  },
  decidings: {
    avgor: 'Den avgör vem som ansvarar',
    tillagger: 'Den lägger till vad någon ska göra',
  },
  fields: {
    responsible: { label: 'Vem ansvarar enligt bestämmelsen?', missing: 'Välj vem.' },
    isDeciding: { label: 'Vad gör bestämmelsen?', missing: 'Välj vad den gör.' },
    measures: { label: 'Insatser', hint: 'Inga kryss betyder alla insatser.' },
    exceptMeasures: { label: 'Utom dessa insatser' },
    settings: { label: 'Boende', hint: 'Inga kryss betyder alla.' },
    orderers: { label: 'Vem som har ordinerat', hint: 'Inga kryss betyder vem som helst.' },
    groups: { label: 'Målgrupper', hint: 'Inga kryss betyder alla.' },
    ageFrom: { label: 'Från ålder' },
    ageTo: { label: 'Till och med ålder' },
    conditions: { label: 'Villkor, ett på varje rad', hint: 'Med bestämmelsens ord.' },
    regionDoes: { label: 'Regionen gör, en sak på varje rad' },
    municipalityDoes: { label: 'Kommunen gör, en sak på varje rad' },
    payer: { label: 'Vem betalar?' },
    note: { label: 'Notering till andra redaktörer' },
  } as Fields,
  refusals: {
    ...typedTextWords.sv,
    'changed-meanwhile': () =>
      'Någon har ändrat märkningen eller bestämmelsen under tiden. Se vad som står nu, och spara igen.',
    'ages-in-wrong-order': () =>
      'Den högsta åldern kan inte vara lägre än den lägsta. Ändra en av dem.',
    'measure-both-ways': () =>
      'En insats kan inte både gälla och vara undantagen. Ta bort ett kryss.',
    'too-many-lines': ({ most }) => `Skriv högst ${most} rader.`,
    'provision-is-gone': () => 'Bestämmelsen finns inte längre i texten. Gå tillbaka till listan.',
    'word-not-usable': () => 'Namnet går inte att använda i en adress. Skriv små bokstäver a–z.',
    'word-is-there': () => 'Ordet finns redan. Sök upp det och ändra det.',
  } as Refusals,
}

const en: typeof sv = {
  start: 'Start',
  guide: 'Who is responsible?',
  texts: 'Mark who is responsible',
  noTexts: 'There is no text to mark yet.',
  draft: 'draft',
  title: (edition) => `Who is responsible by ${edition}`,
  lead: 'Mark the provisions with who is responsible. The answers under Who is responsible? are made from the marks.',
  gaps: (count) => (count === 1 ? 'One gap' : `${count} gaps`),
  noGaps: 'No gaps. Every provision that makes somebody responsible is marked.',
  unmarked: 'Says who is to do something, and is not marked',
  changed: 'The words have changed since it was marked',
  contradictions: (count) => (count === 1 ? 'One contradiction' : `${count} contradictions`),
  contradicts: (one, other) => `${one} and ${other} settle the same situation differently.`,
  all: 'All provisions',
  carried: 'from an earlier edition',
  notMarked: 'Not marked',
  saved: 'The mark is saved.',
  markOf: (name) => `Mark ${name}`,
  proposed: 'The proposal comes from the provision’s own words. Read, change and save.',
  save: 'Save the mark',
  back: 'To all provisions',
  other: 'Somebody has changed the mark or the words.',
  seen: { mark: 'The mark', words: 'The words of the provision' },
  check: 'Who is responsible: gaps and contradictions in the marks',
  markings: {
    region: 'The region',
    municipality: 'The municipality',
    both: 'Both together',
    unclear: 'It cannot be told',
    none: 'Nobody: it makes nobody responsible',
  },
  decidings: {
    avgor: 'It settles who is responsible',
    tillagger: 'It adds what somebody is to do',
  },
  fields: {
    responsible: { label: 'Who is responsible by the provision?', missing: 'Choose who.' },
    isDeciding: { label: 'What does the provision do?', missing: 'Choose what it does.' },
    measures: { label: 'Measures', hint: 'None ticked means any.' },
    exceptMeasures: { label: 'But not these measures' },
    settings: { label: 'Settings', hint: 'None ticked means any.' },
    orderers: { label: 'Who has ordered it', hint: 'None ticked means anyone.' },
    groups: { label: 'Target groups', hint: 'None ticked means any.' },
    ageFrom: { label: 'From age' },
    ageTo: { label: 'Through age' },
    conditions: { label: 'Conditions, one on each line', hint: 'In the words of the provision.' },
    regionDoes: { label: 'The region does, one thing on each line' },
    municipalityDoes: { label: 'The municipality does, one thing on each line' },
    payer: { label: 'Who pays?' },
    note: { label: 'Note to other editors' },
  },
  refusals: {
    ...typedTextWords.en,
    'changed-meanwhile': () =>
      'Somebody has changed the mark or the provision meanwhile. See what stands now, and save again.',
    'ages-in-wrong-order': () => 'The highest age cannot be below the lowest. Change one of them.',
    'measure-both-ways': () => 'A measure cannot both hold and be left out. Take away a tick.',
    'too-many-lines': ({ most }) => `Write at most ${most} lines.`,
    'provision-is-gone': () => 'The provision is no longer in the text. Go back to the list.',
    'word-not-usable': () => 'The name cannot stand in an address. Write small letters a–z.',
    'word-is-there': () => 'The word is there already. Find it and change it.',
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function markingWords(language: Language): typeof sv {
  return words[language]
}
