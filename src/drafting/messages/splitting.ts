// SPDX-License-Identifier: EUPL-1.2
// The words of splitting a provision and of merging two.

export const splittingSv = {
  splitTitle: (name: string) => `Dela ${name}`,
  splitLead:
    'Den första delen behåller bestämmelsens synpunkter, beslut och länkar. Den andra blir en egen bestämmelse direkt efter. Punkterna under följer den andra delen.',
  place: 'Var ska den andra delen börja?',
  placeHint: 'Varje val visar orden som den andra delen skulle börja med.',
  secondHeading: 'Rubrik på den andra delen',
  secondHeadingHint: 'Den första behåller sin rubrik.',
  whySplit: 'Varför delas den?',
  doSplit: 'Dela',
  splitClash:
    'Någon annan har ändrat bestämmelsen sedan du öppnade sidan. Inget är delat. Välj plats i texten som gäller nu.',
  mergeTitle: (name: string, next: string) => `Slå ihop ${name} med ${next}`,
  mergeLead:
    'Den första står kvar och minns den andra. Synpunkter, beslut och länkar till båda hittar hit.',
  way: 'Hur fortsätter texten?',
  ways: {
    'new-paragraph': 'Som ett nytt stycke',
    'goes-on': 'I samma stycke',
  },
  mergedHeading: 'Rubrik på den nya bestämmelsen',
  headingGoes: (heading: string) => `Rubriken ”${heading}” på den andra försvinner.`,
  whyMerge: 'Varför slås de ihop?',
  doMerge: 'Slå ihop',
  mergeClash:
    'Någon annan har ändrat bestämmelserna sedan du öppnade sidan. Inget är ihopslaget. Läs dem igen nedan.',
  leavesShared: 'Orden hör till en gemensam text. Bestämmelsen lämnar den texten.',
  show: 'Visa hur det blir',
  keep: 'Låt bli',
  becomes: 'Så blir det',
  before: 'Nu',
  after: 'Efter',
  numbers: 'Nummer som ändras',
  noNumbers: 'Inget annat nummer ändras.',
}

export const splittingEn: typeof splittingSv = {
  splitTitle: (name) => `Split ${name}`,
  splitLead:
    'The first part keeps the comments, decisions and links of the provision. The second becomes a provision of its own right after. The points under it follow the second part.',
  place: 'Where is the second part to begin?',
  placeHint: 'Each choice shows the words that the second part would begin with.',
  secondHeading: 'Heading of the second part',
  secondHeadingHint: 'The first keeps its heading.',
  whySplit: 'Why is it split?',
  doSplit: 'Split',
  splitClash:
    'Someone else has changed the provision since you opened the page. Nothing is split. Choose a place in the text as it is now.',
  mergeTitle: (name, next) => `Merge ${name} with ${next}`,
  mergeLead:
    'The first remains and remembers the other. Comments, decisions and links to both find their way here.',
  way: 'How does the text go on?',
  ways: {
    'new-paragraph': 'As a new paragraph',
    'goes-on': 'In the same paragraph',
  },
  mergedHeading: 'Heading of the new provision',
  headingGoes: (heading) => `The heading “${heading}” of the second goes away.`,
  whyMerge: 'Why are they merged?',
  doMerge: 'Merge',
  mergeClash:
    'Someone else has changed the provisions since you opened the page. Nothing is merged. Read them again below.',
  leavesShared: 'The words belong to a shared text. The provision leaves that text.',
  show: 'Show what it becomes',
  keep: 'Leave it',
  becomes: 'What it becomes',
  before: 'Now',
  after: 'After',
  numbers: 'Numbers that change',
  noNumbers: 'No other number changes.',
}
