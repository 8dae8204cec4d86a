// SPDX-License-Identifier: EUPL-1.2
// The words of shared texts and of the laws beside a provision.

import { formatNumber } from '#kernel/dates-in-words.ts'

const provisionsSv = (count: number) =>
  count === 1 ? '1 bestämmelse' : `${formatNumber(count, 'sv')} bestämmelser`
const provisionsEn = (count: number) =>
  count === 1 ? '1 provision' : `${formatNumber(count, 'en')} provisions`

export const sharingSv = {
  title: 'Gemensam avtalstext',
  lead: 'En gemensam text står i flera dokument. Ändrar du den här följer alla utkast med. Frysta versioner behåller sina ord.',
  toList: 'Gemensam avtalstext',
  differsSomewhere: 'Annan lydelse någonstans',
  list: {
    caption: 'Gemensam avtalstext',
    noun: { one: 'gemensam text', many: 'gemensamma texter' },
    columns: { name: 'Namn', words: 'Text', documents: 'Står i', wording: 'Lydelse' },
    filters: { wording: { label: 'Lydelse', all: 'Alla' } },
    nothing:
      'Det finns ingen gemensam text än. Öppna en bestämmelse i ett utkast och gör den gemensam.',
    fileName: 'gemensam-text',
  },
  name: 'Namn',
  nameHint: 'Visas bredvid texten, till exempel Samordnad individuell plan.',
  words: 'Text',
  documents: 'Står i',
  wording: 'Lydelse',
  allSame: 'Samma överallt',
  someDiffer: (count: number) => `Annan lydelse på ${formatNumber(count, 'sv')} ställen`,
  oneDiffers: 'Annan lydelse på ett ställe',
  usedNowhere: 'Används inte',
  inEditions: (labels: string) => `utgåva ${labels}`,

  occurrences: 'Här står den',
  place: 'Plats',
  state: 'Läge',
  follows: 'Följer när texten ändras',
  keeps: 'Behåller sina ord',
  same: 'Samma lydelse',
  differs: 'Annan lydelse',
  differsHere: (place: string) => `Så skiljer sig ${place}`,
  current: 'Så lyder den nu',

  changeHeading: 'Ändra texten',
  changes: (provisions: number) =>
    provisions === 0
      ? 'Inget utkast använder texten. Bara den gemensamma texten ändras.'
      : `${provisionsSv(provisions)} i utkast får de nya orden.`,
  heading: 'Rubrik',
  headingHint: 'Följer med där rubriken är densamma.',
  reason: 'Varför ändras den?',
  reasonHint: 'Skrivs vid varje bestämmelse som ändras.',
  save: 'Ändra på alla ställen',
  preview: 'Förhandsgranska',
  previewHeading: 'Så blir texten',
  previewDifference: 'Ändring mot nu',
  saved: (provisions: number) =>
    provisions === 0
      ? 'Sparat. Inget utkast behövde ändras.'
      : `Sparat. ${provisionsSv(provisions)} i utkast fick de nya orden.`,
  clash: 'Någon annan har ändrat den gemensamma texten medan du skrev.',
  clashHelp:
    'Din text står kvar i formuläret. Jämför med den sparade, ta med det du vill ha och spara igen.',
  theirs: 'Den sparade texten',
  yours: 'Din text',
  back: 'Tillbaka till listan',

  inForm: 'Gemensam avtalstext',
  isOccurrence: (name: string) => `Orden kommer från den gemensamma texten ${name}.`,
  isOlder: 'Den gemensamma texten har en annan lydelse nu.',
  isNoOccurrence: 'Bestämmelsen har egna ord.',
  choose: 'Välj gemensam text',
  chooseFor: (name: string) => `Gemensam text för ${name}`,
  toSource: 'Se den gemensamma texten',
  scope: 'Om du ändrar orden',
  scopeHint: 'Rubrik, motivering och vem den gäller kan du ändra utan att välja.',
  here: 'Ändra bara här',
  hereHint: 'Bestämmelsen lämnar den gemensamma texten.',
  everywhere: 'Ändra i den gemensamma texten',
  everywhereHint: (others: number) =>
    others === 0
      ? 'Inget annat utkast använder den.'
      : `${provisionsSv(others)} till i utkast får samma ord.`,
  takeFrom: 'Ta orden från en gemensam text',
  takeFromHint: 'Lämna då textfältet tomt.',
  takeNone: 'Nej, skriv egna ord',

  chooseLead: 'En bestämmelse kan ta sina ord från en gemensam text, eller bli en ny.',
  source: 'Gemensam text',
  use: 'Ta den gemensamma textens ord',
  useHeading: 'Ta orden från en gemensam text',
  useNote: 'Orden i bestämmelsen byts ut. Rubriken står kvar om den finns.',
  makeHeading: 'Gör orden gemensamma',
  makeNote: 'Då kan andra dokument ta samma ord.',
  make: 'Gör gemensam',
  leaveHeading: 'Lämna den gemensamma texten',
  leaveNote: 'Orden står kvar men följer inte längre med när den gemensamma texten ändras.',
  leave: 'Lämna den gemensamma texten',
  renewHeading: 'Ta den nya lydelsen',
  renew: 'Ta den gemensamma textens ord',
  noneToUse: 'Det finns ingen annan gemensam text att ta ord från.',
  provisionChanged:
    'Någon har ändrat bestämmelsen sedan du öppnade sidan. Läs den igen innan du väljer.',
  backToProvision: 'Tillbaka till bestämmelsen',

  importKept: (name: string) => `Gemensam text: ${name}`,
  importLeft: (name: string) => `Lämnar den gemensamma texten ${name}: orden är andra.`,

  laws: 'Lagrum',
  lawsFound: 'Lagrum som hittas i texten',
  lawsNone: 'Inget lagrum hittas i texten.',
  lawsOwn: 'Fler lagrum',
  lawsOwnHint:
    'De som står i texten hittas av sig själva. Skriv fler här, ett per rad, med adressen sist: HSL 16 kap. 3 § https://rkrattsbaser.gov.se/sfst?bet=2017:30',
}

export const sharingEn: typeof sharingSv = {
  title: 'Shared texts',
  lead: 'A shared text stands in several documents. Change it here and every draft follows. Frozen versions keep their words.',
  toList: 'Shared texts',
  differsSomewhere: 'Another wording somewhere',
  list: {
    caption: 'Shared agreement text',
    noun: { one: 'shared text', many: 'shared texts' },
    columns: { name: 'Name', words: 'Text', documents: 'Stands in', wording: 'Wording' },
    filters: { wording: { label: 'Wording', all: 'All' } },
    nothing: 'There is no shared text yet. Open a provision in a draft and make it shared.',
    fileName: 'shared-texts',
  },
  name: 'Name',
  nameHint: 'Shown beside the text, such as Samordnad individuell plan.',
  words: 'Text',
  documents: 'Stands in',
  wording: 'Wording',
  allSame: 'The same everywhere',
  someDiffer: (count) => `Other words in ${formatNumber(count, 'en')} places`,
  oneDiffers: 'Other words in one place',
  usedNowhere: 'Not used',
  inEditions: (labels) => `edition ${labels}`,

  occurrences: 'Where it stands',
  place: 'Place',
  state: 'State',
  follows: 'Follows when the text is changed',
  keeps: 'Keeps its words',
  same: 'The same words',
  differs: 'Other words',
  differsHere: (place) => `How ${place} differs`,
  current: 'How it reads now',

  changeHeading: 'Change the text',
  changes: (provisions) =>
    provisions === 0
      ? 'No draft uses the text. Only the shared text is changed.'
      : `${provisionsEn(provisions)} in drafts will get the new words.`,
  heading: 'Heading',
  headingHint: 'Follows where the heading is the same.',
  reason: 'Why is it changed?',
  reasonHint: 'Written at every provision that changes.',
  save: 'Change everywhere',
  preview: 'Preview',
  previewHeading: 'How the text will read',
  previewDifference: 'Change from now',
  saved: (provisions) =>
    provisions === 0
      ? 'Saved. No draft needed changing.'
      : `Saved. ${provisionsEn(provisions)} in drafts got the new words.`,
  clash: 'Someone else has changed the shared text while you wrote.',
  clashHelp:
    'Your text is still in the form. Compare it with what was saved, bring what you want, and save again.',
  theirs: 'The saved text',
  yours: 'Your text',
  back: 'Back to the list',

  inForm: 'Shared text',
  isOccurrence: (name) => `The words come from the shared text ${name}.`,
  isOlder: 'The shared text has other words now.',
  isNoOccurrence: 'The provision has words of its own.',
  choose: 'Choose shared text',
  chooseFor: (name) => `Shared text for ${name}`,
  toSource: 'See the shared text',
  scope: 'If you change the words',
  scopeHint: 'Heading, reason and whom it concerns can be changed without choosing.',
  here: 'Change here only',
  hereHint: 'The provision leaves the shared text.',
  everywhere: 'Change the shared text',
  everywhereHint: (others) =>
    others === 0
      ? 'No other draft uses it.'
      : `${provisionsEn(others)} more in drafts will get the same words.`,
  takeFrom: 'Take the words from a shared text',
  takeFromHint: 'Then leave the text empty.',
  takeNone: 'No, write own words',

  chooseLead: 'A provision can take its words from a shared text, or become a new one.',
  source: 'Shared text',
  use: 'Take the words of the shared text',
  useHeading: 'Take the words from a shared text',
  useNote: 'The words of the provision are replaced. Its heading stays if it has one.',
  makeHeading: 'Make the words shared',
  makeNote: 'Then other documents can take the same words.',
  make: 'Make shared',
  leaveHeading: 'Leave the shared text',
  leaveNote: 'The words stay but no longer follow when the shared text is changed.',
  leave: 'Leave the shared text',
  renewHeading: 'Take the new words',
  renew: 'Take the words of the shared text',
  noneToUse: 'There is no other shared text to take words from.',
  provisionChanged:
    'Someone has changed the provision since you opened the page. Read it again before you choose.',
  backToProvision: 'Back to the provision',

  importKept: (name) => `Shared text: ${name}`,
  importLeft: (name) => `Leaves the shared text ${name}: the words are others.`,

  laws: 'Law references',
  lawsFound: 'Law references found in the text',
  lawsNone: 'No law reference is found in the text.',
  lawsOwn: 'More law references',
  lawsOwnHint:
    'Those in the text are found by themselves. Write more here, one per line, with the address last: HSL 16 kap. 3 § https://rkrattsbaser.gov.se/sfst?bet=2017:30',
}
