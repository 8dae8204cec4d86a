// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import type { ColumnWords } from '#kernel/described-import.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import type { FieldWords } from '#web/form-of.tsx'
import type { TermRating } from '../../agreement/rules/text-checks/term-bank.ts'
import type { TermBankRefusal } from '../rules/refusals.ts'
import type { TermFacts } from '../rules/term.ts'

type Refusals = Readonly<Record<TermBankRefusal, (facts: Facts) => string>>
type Ratings = Readonly<Record<TermRating, string>>
type Fields = Readonly<Record<keyof TermFacts, Exclude<FieldWords, string>>>

const sv = {
  start: 'Start',
  title: 'Ordlista',
  lead: 'Orden som länet har bestämt sig för i sina avtal, och de som det har slutat använda.',
  add: 'Lägg till ett ord',
  takeIn: 'Läs in från fil',
  change: 'Ändra',
  changeOf: (term: string) => `Ändra ${term}`,
  save: 'Spara',
  saved: 'Sparat.',
  toList: 'Hela ordlistan',
  ratings: {
    preferred: 'Rekommenderas',
    allowed: 'Får användas',
    discouraged: 'Används inte',
  } as Ratings,
  instead: 'Använd i stället',
  related: 'Andra ord för samma sak',
  noDefinition: 'Ordet har ingen definition än.',
  facts: { status: 'Läge', source: 'Källa', from: 'Gäller från', until: 'Gäller till och med' },
  seen: { term: 'Ordet i listan', other: 'Har ändrats' },
  fields: {
    term: { label: 'Ord', hint: 'I grundform, som i en ordbok.', missing: 'Skriv ordet.' },
    status: {
      label: 'Läge',
      missing: 'Välj om ordet rekommenderas, får användas eller inte används.',
    },
    instead: { label: 'Använd i stället', hint: 'Behövs för ett ord som inte används.' },
    definition: { label: 'Definition' },
    source: { label: 'Källa' },
    validFrom: { label: 'Gäller från' },
    validUntil: { label: 'Gäller till och med' },
  } as Fields,
  refusals: {
    ...typedTextWords.sv,
    'changed-meanwhile': () =>
      'Någon har ändrat ordet under tiden. Se vad som står nu, och spara igen.',
    'term-not-usable': () => 'Ordet går inte att använda. Skriv det med bokstäver, i grundform.',
    'term-is-there': () => 'Ordet finns redan i listan. Sök upp det och ändra det.',
    'instead-missing': ({ term }) => `Skriv vilket ord som används i stället för ${term}.`,
    'instead-of-itself': () => 'Ett ord kan inte ersättas av sig självt. Skriv ett annat.',
    'term-ends-before': () => 'Ordet kan inte sluta gälla innan det börjar. Ändra en av dagarna.',
  } as Refusals,
  importTitle: 'Läs in ord från en fil',
  importLead: 'Ett ord på varje rad. Ord som redan finns får det som står i filen.',
  importFile: 'ordlista-mall',
  columns: {
    term: { label: 'Ord', meaning: 'ordet i grundform', also: ['term', 'begrepp', 'word'] },
    status: { label: 'Läge', meaning: 'rekommenderad, tillåten eller avrådd', also: ['status'] },
    instead: {
      label: 'Använd i stället',
      meaning: 'ordet som används i stället',
      also: ['instead', 'ersätts av'],
    },
    definition: {
      label: 'Definition',
      meaning: 'vad ordet betyder',
      also: ['definition', 'betydelse'],
    },
    source: { label: 'Källa', meaning: 'var det står', also: ['source'] },
    validFrom: {
      label: 'Gäller från',
      meaning: 'en dag, 2026-07-01',
      also: ['valid_from', 'från'],
    },
    validUntil: {
      label: 'Gäller till och med',
      meaning: 'en dag, 2026-12-31',
      also: ['valid_until', 'till'],
    },
  } as Readonly<Record<keyof TermFacts, ColumnWords>>,
  list: {
    caption: 'Ord',
    noun: { one: 'ord', many: 'ord' },
    columns: {
      term: 'Ord',
      status: 'Läge',
      instead: 'Använd i stället',
      definition: 'Definition',
      source: 'Källa',
      validFrom: 'Gäller från',
      validUntil: 'Till och med',
    },
    filters: {
      status: { label: 'Läge', all: 'Alla' },
      words: { label: 'Sök bland orden', all: '' },
    },
    nothing: 'Inget ord är bestämt än. Länets ord visas här.',
    fileName: 'ordlista',
  },
}

const en: typeof sv = {
  start: 'Start',
  title: 'Word list',
  lead: 'The words that the county has agreed to use in its agreements, and those it has left.',
  add: 'Add a word',
  takeIn: 'Bring in from a file',
  change: 'Change',
  changeOf: (term) => `Change ${term}`,
  save: 'Save',
  saved: 'Saved.',
  toList: 'The whole word list',
  ratings: { preferred: 'Recommended', allowed: 'May be used', discouraged: 'Not used' },
  instead: 'Use instead',
  related: 'Other words for the same',
  noDefinition: 'The word has no definition yet.',
  facts: { status: 'Status', source: 'Source', from: 'Holds from', until: 'Holds through' },
  seen: { term: 'The word in the list', other: 'Has changed' },
  fields: {
    term: { label: 'Word', hint: 'As a dictionary has it.', missing: 'Write the word.' },
    status: {
      label: 'Status',
      missing: 'Choose whether it is recommended, may be used or is not used.',
    },
    instead: { label: 'Use instead', hint: 'Needed for a word that is not used.' },
    definition: { label: 'Definition' },
    source: { label: 'Source' },
    validFrom: { label: 'Holds from' },
    validUntil: { label: 'Holds through' },
  },
  refusals: {
    ...typedTextWords.en,
    'changed-meanwhile': () =>
      'Somebody has changed the word meanwhile. See what stands now, and save again.',
    'term-not-usable': () =>
      'The word cannot be used. Write it with letters, as a dictionary has it.',
    'term-is-there': () => 'The word is in the list already. Find it and change it.',
    'instead-missing': ({ term }) => `Write which word is used in place of ${term}.`,
    'instead-of-itself': () => 'A word cannot stand in place of itself. Write another.',
    'term-ends-before': () => 'The word cannot end before it begins. Change one of the days.',
  },
  importTitle: 'Bring in words from a file',
  importLead: 'One word in each row. Words that are there get what stands in the file.',
  importFile: 'word-list-template',
  columns: {
    term: { label: 'Word', meaning: 'as a dictionary has it', also: ['term', 'ord', 'begrepp'] },
    status: { label: 'Status', meaning: 'recommended, allowed or discouraged', also: ['läge'] },
    instead: {
      label: 'Use instead',
      meaning: 'the word to use instead',
      also: ['instead', 'använd i stället'],
    },
    definition: { label: 'Definition', meaning: 'what the word means', also: ['betydelse'] },
    source: { label: 'Source', meaning: 'where it is written', also: ['källa'] },
    validFrom: {
      label: 'Holds from',
      meaning: 'a day, 2026-07-01',
      also: ['valid_from', 'gäller från'],
    },
    validUntil: {
      label: 'Holds through',
      meaning: 'a day, 2026-12-31',
      also: ['valid_until', 'gäller till och med'],
    },
  },
  list: {
    caption: 'Words',
    noun: { one: 'word', many: 'words' },
    columns: {
      term: 'Word',
      status: 'Status',
      instead: 'Use instead',
      definition: 'Definition',
      source: 'Source',
      validFrom: 'Holds from',
      validUntil: 'Through',
    },
    filters: {
      status: { label: 'Status', all: 'All' },
      words: { label: 'Search among the words', all: '' },
    },
    nothing: 'No word is agreed yet. The words of the county are shown here.',
    fileName: 'word-list',
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function messagesIn(language: Language): typeof sv {
  return words[language]
}

/** As files write them: in Socialstyrelsen's words, in ours, in both languages. */
export const writtenRatings: Readonly<Record<TermRating, readonly string[]>> = {
  preferred: ['rekommenderad', sv.ratings.preferred, en.ratings.preferred, 'preferred'],
  allowed: ['tillåten', sv.ratings.allowed, en.ratings.allowed, 'allowed'],
  discouraged: ['avrådd', sv.ratings.discouraged, en.ratings.discouraged, 'discouraged'],
}
