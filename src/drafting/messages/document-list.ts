// SPDX-License-Identifier: EUPL-1.2
// What the front page of the editors' workspace says: its table, its documents and its packages.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { DayOfEdition } from '../../agreement/rules/days-of-edition.ts'
import type { Turn } from '../rules/what-waits.ts'

type DayKind = DayOfEdition['kind']

const sv = {
  list: {
    caption: 'Dokument och versioner efter vad som väntar',
    noun: { one: 'version', many: 'versioner' },
    ownOrder: 'Vad som väntar',
    columns: {
      name: 'Dokument och version',
      document: 'Dokument',
      label: 'Beteckning',
      kind: 'Slag',
      state: 'Läge',
      waits: 'Väntar på',
      frozen: 'Fryst',
    },
    filters: {
      state: { label: 'Läge', all: 'Alla' },
      words: { label: 'Sök dokument eller utgåva', all: '' },
      kind: { label: 'Slag', all: 'Alla slag' },
    },
    nothing: 'Inga versioner än. Lägg upp ett dokument och börja ett utkast.',
    fileName: 'arbetsyta',
  },
  choices: {
    mig: 'Väntar på dig',
    utkast: 'Utkast',
    fryst: 'Fryst',
    remiss: 'På remiss',
    beslut: 'Under beslut',
    antaget: 'Antaget',
    galler: 'Gäller',
    over: 'Upphört eller fallit',
  },
  counted: (choice: string, count: number) => `${choice} ${count}`,
  turns: {
    yours: 'Väntar på dig',
    others: 'Väntar på andra',
    dates: 'Datum att hålla reda på',
    rest: 'Inget väntar',
  } satisfies Record<Turn, string> as Record<Turn, string>,
  sum: (waiting: number, first: string | undefined) =>
    first === undefined
      ? 'Inget väntar på dig.'
      : `${waiting === 1 ? 'En text väntar' : `${waiting} texter väntar`} på dig. Börja med ${first}.`,
  nextStep: 'Nästa steg',
  waits: {
    draft: 'Att skriva färdigt och frysa',
    package: 'Att läggas i ett paket',
    round: 'Att gå ut på remiss eller till beslut',
    inPackage: (title: string) => `I paketet ${title}.`,
    leader: 'Processledaren',
    answers: 'Parternas svar',
    decisions: 'Parternas beslut',
    import: 'Att granskas och sparas',
    read: (fileName: string, day: Day) => `${fileName}, inläst ${formatDay(day, 'sv')}.`,
    frozenOn: (day: Day) => `Fryst ${formatDay(day, 'sv')}.`,
    days: {
      begins: (day: Day) => `Börjar gälla ${formatDay(day, 'sv')}`,
      ends: (day: Day) => `Slutar ${formatDay(day, 'sv')}`,
      'last-day-of-notice': (day: Day) => `Sista dag att säga upp: ${formatDay(day, 'sv')}`,
    } as Record<DayKind, (day: Day) => string>,
    next: (name: string) => `På tur: ${name}.`,
    noNext: 'Inget utkast är på tur.',
  },
  acts: {
    draft: 'Fortsätt skriva',
    package: 'Gör ett paket',
    round: 'Öppna paketet',
    read: 'Läs texten',
    import: 'Granska inläsningen',
    begin: 'Börja ett utkast',
    next: 'Se vad som är på tur',
  },
  partsOf: (count: number) => (count === 1 ? 'Paket med en text' : `Paket med ${count} texter`),
  internal: 'Utkast ser bara ni som skriver. En fryst text ändras aldrig.',
  allDocuments: {
    heading: 'Dokument',
    document: 'Dokument',
    kind: 'Slag',
    versions: 'Versioner',
    begin: 'Börja något nytt',
    package: 'Paket',
    made: 'Gjort',
    texts: 'Texter',
  },
  allPackages: (count: number) => `Alla ${count} paket`,
}

const en: typeof sv = {
  list: {
    caption: 'Documents and versions by what they wait for',
    noun: { one: 'version', many: 'versions' },
    ownOrder: 'What waits',
    columns: {
      name: 'Document and version',
      document: 'Document',
      label: 'Label',
      kind: 'Kind',
      state: 'State',
      waits: 'Waits for',
      frozen: 'Frozen',
    },
    filters: {
      state: { label: 'State', all: 'All' },
      words: { label: 'Search document or edition', all: '' },
      kind: { label: 'Kind', all: 'All kinds' },
    },
    nothing: 'No versions yet. Enter a document and begin a draft.',
    fileName: 'workspace',
  },
  choices: {
    mig: 'Waits for you',
    utkast: 'Drafts',
    fryst: 'Frozen',
    remiss: 'In consultation',
    beslut: 'Being decided',
    antaget: 'Adopted',
    galler: 'In force',
    over: 'Ended or fallen',
  },
  counted: (choice, count) => `${choice} ${count}`,
  turns: {
    yours: 'Waits for you',
    others: 'Waits for others',
    dates: 'Days to keep in mind',
    rest: 'Nothing waits',
  },
  sum: (waiting, first) =>
    first === undefined
      ? 'Nothing waits for you.'
      : `${waiting === 1 ? 'One text waits' : `${waiting} texts wait`} for you. Begin with ${first}.`,
  nextStep: 'Next step',
  waits: {
    draft: 'To be finished and frozen',
    package: 'To be put in a package',
    round: 'To go on consultation or to decision',
    inPackage: (title) => `In the package ${title}.`,
    leader: 'The process leader',
    answers: 'The answers of the parties',
    decisions: 'The decisions of the parties',
    import: 'To be reviewed and saved',
    read: (fileName, day) => `${fileName}, read in ${formatDay(day, 'en')}.`,
    frozenOn: (day) => `Frozen ${formatDay(day, 'en')}.`,
    days: {
      begins: (day) => `Begins to apply ${formatDay(day, 'en')}`,
      ends: (day) => `Ends ${formatDay(day, 'en')}`,
      'last-day-of-notice': (day) => `Last day to give notice: ${formatDay(day, 'en')}`,
    },
    next: (name) => `Next in turn: ${name}.`,
    noNext: 'No draft is next in turn.',
  },
  acts: {
    draft: 'Go on writing',
    package: 'Make a package',
    round: 'Open the package',
    read: 'Read the text',
    import: 'Review what was read',
    begin: 'Begin a draft',
    next: 'See what is next',
  },
  partsOf: (count) => (count === 1 ? 'A package of one text' : `A package of ${count} texts`),
  internal: 'Only those who write see drafts. A frozen text never changes.',
  allDocuments: {
    heading: 'Documents',
    document: 'Document',
    kind: 'Kind',
    versions: 'Versions',
    begin: 'Begin something new',
    package: 'Package',
    made: 'Made',
    texts: 'Texts',
  },
  allPackages: (count) => `All ${count} packages`,
}

export const documentListWords = { sv, en }
