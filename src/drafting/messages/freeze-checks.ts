// SPDX-License-Identifier: EUPL-1.2
// The words of what is looked at before a draft is frozen.

import type { LixLevel } from '../../agreement/rules/readability.ts'
import type { CheckKind } from '../rules/freeze-checks.ts'

const lixLevelsSv: Record<LixLevel, string> = {
  'very-easy': 'mycket lätt',
  easy: 'lätt',
  medium: 'medelsvår',
  hard: 'svår',
  'very-hard': 'mycket svår',
}

const lixLevelsEn: Record<LixLevel, string> = {
  'very-easy': 'very easy',
  easy: 'easy',
  medium: 'medium',
  hard: 'hard',
  'very-hard': 'very hard',
}

export const freezeChecksSv = {
  heading: 'Innan ni fryser',
  stopping: 'Hindrar frysning',
  stoppingLead: 'Det här måste vara avgjort innan texten kan frysas.',
  warning: 'Se över',
  warningLead: 'Det här hindrar inte. Läs det och frys om det ska vara så.',
  done: (count: number) => `Klart (${count})`,
  nothing: 'Allt är klart.',
  count: (name: string, count: number) => `${name}: ${count}`,
  noPlace: 'står inte längre i utkastet',
  provision: 'bestämmelsen',
  readability: 'Läsbarhet (LIX) per kapitel',
  readabilityLead:
    'Långa ord och meningar i ett tal. Det säger inte om texten är tydlig, men vilket kapitel som är värt att läsa om först.',
  noChapter: 'Utan kapitel',
  lix: (lix: number, level: LixLevel) => `LIX ${lix}, ${lixLevelsSv[level]}`,
  kinds: {
    'open-suggestions': 'Förslag att ta ställning till',
    'personal-numbers': 'Personnummer',
    'open-notes': 'Öppna anteckningar',
    'broken-references': 'Hänvisningar som inte leder någonstans',
    'discouraged-words': 'Ord som länet har lämnat',
    'missing-reasons': 'Ändringar utan motiv',
    'days-against-terms': 'Dagar och uppsägningstid som villkoren säger annorlunda',
    'numbers-out-of-scheme': 'Nummer som avviker från numreringen',
  } as Record<CheckKind, string>,
}

export const freezeChecksEn: typeof freezeChecksSv = {
  heading: 'Before you freeze',
  stopping: 'Stops freezing',
  stoppingLead: 'This has to be settled before the text can be frozen.',
  warning: 'Look at',
  warningLead: 'This does not stop you. Read it, and freeze if it is meant to be so.',
  done: (count) => `Done (${count})`,
  nothing: 'All is done.',
  count: (name, count) => `${name}: ${count}`,
  noPlace: 'no longer in the draft',
  provision: 'the provision',
  readability: 'Readability (LIX) by chapter',
  readabilityLead:
    'Long words and sentences in one number. It does not say whether the text is clear, only which chapter to read again first.',
  noChapter: 'No chapter',
  lix: (lix, level) => `LIX ${lix}, ${lixLevelsEn[level]}`,
  kinds: {
    'open-suggestions': 'Suggestions to decide about',
    'personal-numbers': 'Personal numbers',
    'open-notes': 'Open notes',
    'broken-references': 'References that lead nowhere',
    'discouraged-words': 'Words that the county has left',
    'missing-reasons': 'Changes without a reason',
    'days-against-terms': 'Days and notice that the terms say otherwise',
    'numbers-out-of-scheme': 'Numbers that depart from the numbering',
  },
}
