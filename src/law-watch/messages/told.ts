// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import type { FieldWords } from '#web/form-of.tsx'
import type { BillStatus, LawFacts, LawKind } from '../rules/law.ts'
import type { LookAnswer, LookState } from '../rules/look.ts'
import type { LawWatchRefusal } from '../rules/refusals.ts'

type Refusals = Readonly<Record<LawWatchRefusal, (facts: Facts) => string>>
type Kinds = Readonly<Record<LawKind, string>>
type Bills = Readonly<Record<BillStatus, string>>
type States = Readonly<Record<LookState, string>>
type Fields = Readonly<Record<keyof LawFacts, FieldWords>>

const sv = {
  start: 'Start',
  title: 'Lagrum',
  lead: 'Lagarna som avtalen vilar på, och förslagen som kan ändra dem.',
  watchTitle: 'Lagbevakning',
  watchLead:
    'Det i avtalen som vilar på en lag som ändras. Titta på varje rad och säg om texten kan stå kvar.',
  toWatch: 'Lagbevakning',
  toLaws: 'Alla lagar och propositioner',
  add: 'Lägg till lag eller proposition',
  change: 'Ändra',
  changeOf: (name: string) => `Ändra ${name}`,
  save: 'Spara',
  saved: 'Sparat.',
  openPublic: 'Alla kan läsa det du skriver.',
  kinds: { law: 'Lag', bill: 'Proposition' } as Kinds,
  bills: { proposed: 'Föreslagen', passed: 'Antagen', rejected: 'Avslagen' } as Bills,
  states: {
    'to-look': 'Att titta på',
    unchanged: 'Tittat på: oförändrat',
    revise: 'Går till revideringen',
  } as States,
  ended: 'Upphävd',
  inForce: 'Gäller',
  coming: 'Börjar gälla',
  facts: {
    kind: 'Slag',
    number: 'Nummer',
    status: 'Läge',
    shortName: 'Kallas i texter',
    from: 'Gäller från',
    until: 'Gäller till och med',
    replacedBy: 'Ersatt av',
    dated: 'Lämnad till riksdagen',
    planned: 'Föreslås gälla från',
    amended: 'Ändrad till och med',
    changes: 'Ändrar',
    source: 'Källa',
    note: 'Vad vi vet',
  },
  notKnown: 'Ingen dag är känd',
  word: (word: string) => `ordet ”${word}”`,
  between: (from: string, until: string) =>
    [from && `från ${from}`, until && `till och med ${until}`].filter(Boolean).join(' '),
  rests: 'Vilar på lagen',
  restsLead: 'Det i avtalen som nämner lagen. Kortnamn läses för den dag då texten börjar gälla.',
  nothingRests: 'Ingen text som gäller eller är på väg nämner lagen.',
  touched: 'Berörs av ändringen',
  touchedLead: {
    settled: (day: string) =>
      `Texter som skrevs före ändringen${day && `, ${day},`} och som vilar på det den ändrar.`,
    proposed: (day: string) =>
      `Texter som vilar på det förslaget ändrar${day && ` från ${day}`}. Riksdagen har inte beslutat.`,
  },
  nothingTouched: 'Inget i avtalen berörs.',
  columns: { what: 'Vad', of: 'I', because: 'Därför', state: 'Läge', act: 'Gör' },
  look: 'Titta på',
  lookAgain: 'Titta igen',
  lookTitle: (name: string) => `Titta på ${name}`,
  lookSaid: (state: string, day: string) => `${state}, ${day}`,
  readText: 'Läs texten',
  lookFields: {
    state: { label: 'Vad betyder ändringen?', missing: 'Välj ett av svaren.' },
    reason: {
      label: 'Varför',
      hint: 'Skriv så att den som kommer efter dig förstår.',
      missing: 'Skriv varför, med några ord.',
    },
  } as Readonly<Record<'state' | 'reason', FieldWords>>,
  answers: {
    unchanged: 'Texten kan stå kvar oförändrad',
    revise: 'Texten går till revideringen',
  } as Readonly<Record<LookAnswer, string>>,
  seen: { law: 'Lagen i registret', words: 'Bestämmelsens text', look: 'Det som sagts' },
  seenOther: 'Har ändrats',
  nothingSaid: 'Inget',
  fields: {
    kind: { label: 'Slag', missing: 'Välj lag eller proposition.' },
    designation: {
      label: 'Nummer',
      hint: 'En lag skrivs 2017:30, en proposition prop. 2025/26:19.',
      missing: 'Skriv numret.',
    },
    title: { label: 'Rubrik', missing: 'Skriv lagens rubrik.' },
    shortName: { label: 'Kortnamn i texter', hint: 'Till exempel HSL.' },
    shortFrom: { label: 'Kortnamnet betyder den här lagen från' },
    shortUntil: { label: 'Kortnamnet betyder den här lagen till och med' },
    inForceFrom: { label: 'Gäller från' },
    endsOn: { label: 'Gäller till och med' },
    replacedBy: { label: 'Ersatt av', hint: 'Den nya lagens nummer.' },
    billStatus: { label: 'Propositionens läge', none: 'Ingen proposition' },
    plannedOn: { label: 'Föreslås gälla från' },
    datedOn: { label: 'Propositionen lämnades', hint: 'Före den dagen visas den inte.' },
    touches: {
      label: 'Ändrar',
      hint: 'En rad för varje: 2017:30, 2017:30 16 kap. 1 § eller ord: hemsjukvård.',
      wrong: (_: string, { line }: Facts) =>
        `”${line}” går inte att läsa. Skriv 2017:30 16 kap. 1 § eller ord: hemsjukvård.`,
    },
    source: { label: 'Källa', hint: 'En adress som börjar med https://.' },
    note: { label: 'Vad vi vet och hur säkert' },
  } as Fields,
  refusals: {
    ...typedTextWords.sv,
    'changed-meanwhile': () => 'Någon har ändrat under tiden. Se vad som står nu, och spara igen.',
    'law-number-not-usable': () =>
      'Numret går inte att läsa. En lag skrivs 2017:30, en proposition prop. 2025/26:19.',
    'law-is-there': () => 'Lagen finns redan i registret. Sök upp den och ändra den.',
    'law-ends-before': () => 'Lagen kan inte sluta gälla innan den börjar. Ändra en av dagarna.',
    'name-ends-before': () =>
      'Kortnamnet kan inte sluta gälla innan det börjar. Ändra en av dagarna.',
    'touch-not-usable': ({ line }) =>
      `”${line}” går inte att läsa. Skriv 2017:30 16 kap. 1 § eller ord: hemsjukvård.`,
    'bill-has-no-status': () => 'Välj om propositionen är föreslagen, antagen eller avslagen.',
    'source-not-usable': () => 'Adressen går inte att använda. Skriv en som börjar med https://.',
    'rests-no-longer': () =>
      'Texten berörs inte längre av ändringen. Gå tillbaka till lagen och se vad som berörs nu.',
  } as Refusals,
  beside: {
    settled: (name: string, day: string) => `Lagen ändras${day && ` ${day}`}: ${name}`,
    gone: (name: string, day: string) => `Lagen gäller inte${day && ` från ${day}`}: ${name}`,
    proposed: (name: string, day: string) => `Lagen kan ändras${day && ` ${day}`}: ${name}`,
  },
  ofLife: {
    heading: 'Lagar som ändras',
    from: (day: string) => `från ${day}`,
    because: 'Bestämmelsen nämner',
  },
  waiting: {
    title: (name: string) => `${name} ändrar det som avtalen vilar på`,
    text: (count: number) => (count === 1 ? '1 text att titta på' : `${count} texter att titta på`),
    act: 'Titta på texterna',
  },
  list: {
    caption: 'Lagar och propositioner',
    ownOrder: 'Efter nummer',
    noun: { one: 'lag eller proposition', many: 'lagar och propositioner' },
    columns: {
      name: 'Vad',
      title: 'Rubrik',
      kind: 'Slag',
      status: 'Läge',
      from: 'Gäller från',
      until: 'Till och med',
    },
    filters: { kind: { label: 'Slag', all: 'Alla' } },
    nothing: 'Inget är registrerat än. Lagar som avtalen vilar på visas här.',
    fileName: 'lagrum',
  },
  watchList: {
    caption: 'Det som berörs',
    ownOrder: 'Efter ändring',
    noun: { one: 'text', many: 'texter' },
    columns: {
      law: 'Ändring',
      on: 'Från',
      what: 'Vad',
      of: 'I',
      because: 'Därför',
      state: 'Läge',
      reason: 'Varför',
    },
    filters: { state: { label: 'Läge', all: 'Alla' }, law: { label: 'Ändring', all: 'Alla' } },
    nothing: 'Inget i avtalen berörs av någon ändring som är känd.',
    fileName: 'lagbevakning',
  },
}

const en: typeof sv = {
  start: 'Start',
  title: 'Laws',
  lead: 'The laws that the agreements rest on, and the bills that may change them.',
  watchTitle: 'Law watch',
  watchLead:
    'What in the agreements rests on a law that changes. Look at each row and say whether the text can stay.',
  toWatch: 'Law watch',
  toLaws: 'All laws and bills',
  add: 'Add a law or a bill',
  change: 'Change',
  changeOf: (name) => `Change ${name}`,
  save: 'Save',
  saved: 'Saved.',
  openPublic: 'Everyone can read what you write.',
  kinds: { law: 'Law', bill: 'Bill' },
  bills: { proposed: 'Proposed', passed: 'Passed', rejected: 'Rejected' },
  states: {
    'to-look': 'To look at',
    unchanged: 'Looked at: unchanged',
    revise: 'Goes to the revision',
  },
  ended: 'Repealed',
  inForce: 'In force',
  coming: 'Enters into force',
  facts: {
    kind: 'Kind',
    number: 'Number',
    status: 'Status',
    shortName: 'Called in texts',
    from: 'In force from',
    until: 'In force through',
    replacedBy: 'Replaced by',
    dated: 'Given to the Riksdag',
    planned: 'Proposed to be in force from',
    amended: 'Changed through',
    changes: 'Changes',
    source: 'Source',
    note: 'What we know',
  },
  notKnown: 'No day is known',
  word: (word) => `the word “${word}”`,
  between: (from, until) =>
    [from && `from ${from}`, until && `through ${until}`].filter(Boolean).join(' '),
  rests: 'Rests on the law',
  restsLead:
    'What in the agreements names the law. Short names are read for the day on which the text begins to apply.',
  nothingRests: 'No text that applies or is on its way names the law.',
  touched: 'Touched by the change',
  touchedLead: {
    settled: (day) =>
      `Texts written before the change${day && `, ${day},`} that rest on what it changes.`,
    proposed: (day) =>
      `Texts that rest on what the bill changes${day && ` from ${day}`}. The Riksdag has not decided.`,
  },
  nothingTouched: 'Nothing in the agreements is touched.',
  columns: { what: 'What', of: 'In', because: 'Because of', state: 'Status', act: 'Do' },
  look: 'Look at it',
  lookAgain: 'Look again',
  lookTitle: (name) => `Look at ${name}`,
  lookSaid: (state, day) => `${state}, ${day}`,
  readText: 'Read the text',
  lookFields: {
    state: { label: 'What does the change mean?', missing: 'Choose one of the answers.' },
    reason: {
      label: 'Why',
      hint: 'Write so that whoever comes after you understands.',
      missing: 'Write why, in a few words.',
    },
  },
  answers: {
    unchanged: 'The text can stay as it is',
    revise: 'The text goes to the revision',
  },
  seen: {
    law: 'The law in the register',
    words: 'The words of the provision',
    look: 'What was said',
  },
  seenOther: 'Has changed',
  nothingSaid: 'Nothing',
  fields: {
    kind: { label: 'Kind', missing: 'Choose law or bill.' },
    designation: {
      label: 'Number',
      hint: 'A law is written 2017:30, a bill prop. 2025/26:19.',
      missing: 'Write the number.',
    },
    title: { label: 'Title', missing: 'Write the title of the law.' },
    shortName: { label: 'Short name in texts', hint: 'For example HSL.' },
    shortFrom: { label: 'The short name means this law from' },
    shortUntil: { label: 'The short name means this law through' },
    inForceFrom: { label: 'In force from' },
    endsOn: { label: 'In force through' },
    replacedBy: { label: 'Replaced by', hint: 'The number of the new law.' },
    billStatus: { label: 'Status of the bill', none: 'No bill' },
    plannedOn: { label: 'Proposed to be in force from' },
    datedOn: { label: 'The bill was given', hint: 'Before that day it is not shown.' },
    touches: {
      label: 'Changes',
      hint: 'A line for each: 2017:30, 2017:30 16 kap. 1 § or ord: hemsjukvård.',
      wrong: (_, { line }) =>
        `“${line}” cannot be read. Write 2017:30 16 kap. 1 § or ord: hemsjukvård.`,
    },
    source: { label: 'Source', hint: 'An address that begins with https://.' },
    note: { label: 'What we know and how surely' },
  },
  refusals: {
    ...typedTextWords.en,
    'changed-meanwhile': () =>
      'Somebody has changed it meanwhile. See what stands now, and save again.',
    'law-number-not-usable': () =>
      'The number cannot be read. A law is written 2017:30, a bill prop. 2025/26:19.',
    'law-is-there': () => 'The law is in the register already. Find it and change it.',
    'law-ends-before': () => 'The law cannot end before it begins. Change one of the days.',
    'name-ends-before': () => 'The short name cannot end before it begins. Change one of the days.',
    'touch-not-usable': ({ line }) =>
      `“${line}” cannot be read. Write 2017:30 16 kap. 1 § or ord: hemsjukvård.`,
    'bill-has-no-status': () => 'Choose whether the bill is proposed, passed or rejected.',
    'source-not-usable': () => 'The address cannot be used. Write one that begins with https://.',
    'rests-no-longer': () =>
      'The text is not touched by the change any more. Go back to the law and see what is touched now.',
  },
  beside: {
    settled: (name, day) => `The law changes${day && ` ${day}`}: ${name}`,
    gone: (name, day) => `The law does not apply${day && ` from ${day}`}: ${name}`,
    proposed: (name, day) => `The law may change${day && ` ${day}`}: ${name}`,
  },
  ofLife: {
    heading: 'Laws that change',
    from: (day) => `from ${day}`,
    because: 'The provision names',
  },
  waiting: {
    title: (name) => `${name} changes what the agreements rest on`,
    text: (count) => (count === 1 ? '1 text to look at' : `${count} texts to look at`),
    act: 'Look at the texts',
  },
  list: {
    caption: 'Laws and bills',
    ownOrder: 'By number',
    noun: { one: 'law or bill', many: 'laws and bills' },
    columns: {
      name: 'What',
      title: 'Title',
      kind: 'Kind',
      status: 'Status',
      from: 'In force from',
      until: 'Through',
    },
    filters: { kind: { label: 'Kind', all: 'All' } },
    nothing: 'Nothing is registered yet. Laws that the agreements rest on are shown here.',
    fileName: 'laws',
  },
  watchList: {
    caption: 'What is touched',
    ownOrder: 'By change',
    noun: { one: 'text', many: 'texts' },
    columns: {
      law: 'Change',
      on: 'From',
      what: 'What',
      of: 'In',
      because: 'Because of',
      state: 'Status',
      reason: 'Why',
    },
    filters: { state: { label: 'Status', all: 'All' }, law: { label: 'Change', all: 'All' } },
    nothing: 'Nothing in the agreements is touched by any change that is known.',
    fileName: 'law-watch',
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function messagesIn(language: Language): typeof sv {
  return words[language]
}

/** «1 juli 2026», or nothing. */
export function dayOrNothing(day: Day | undefined, language: Language): string {
  return day === undefined ? '' : formatDay(day, language)
}
