// SPDX-License-Identifier: EUPL-1.2
// The words of numbering a draft anew.

import type { WayToNumber } from '../rules/renumbering.ts'

export const renumberingSv = {
  link: 'Numrera om',
  title: (name: string) => `Numrera om ${name}`,
  lead: 'Numren är dokumentets egna. De ändras bara om du numrerar om, och du ser först vad varje nummer blir.',
  choose: 'Välj hur',
  ways: {
    'in-order': {
      name: 'I ordning',
      text: 'Numreringen är densamma. Luckor och nummer som bara är skrivna försvinner. Det som saknar nummer får inget.',
    },
    house: {
      name: 'Allt får nummer',
      text: 'Kapitel 1, avsnitt och stycken 1.1 och 1.1.1, punkter a, b, c.',
    },
    law: {
      name: 'Kapitel och paragrafer',
      text: '1 kap. och 1 §, som börjar om i varje kapitel. Avsnitt får inget nummer.',
    },
    'law-through': {
      name: 'Löpande paragrafer',
      text: '1 kap. och 1 §, som löper genom hela texten. Avsnitt får inget nummer.',
    },
  } as Record<WayToNumber, { readonly name: string; readonly text: string }>,
  becomes: (count: number) =>
    count === 0
      ? 'Inget nummer ändras.'
      : count === 1
        ? '1 nummer ändras.'
        : `${count} nummer ändras.`,
  table: 'Nummer som ändras',
  provision: 'Bestämmelse',
  was: 'Nu',
  is: 'Blir',
  none: 'inget',
  named: 'Hänvisningar i texten',
  namedLead: 'Det som följer med skrivs om när du numrerar om. Resten behöver du ändra själv.',
  words: 'Ord',
  stands: 'Står i',
  follows: 'Följer med',
  yes: 'Ja',
  no: 'Nej, ändra själv',
  alsoFollow:
    'Synpunkter, beslut, motiv och länkar hör till bestämmelsen och inte till numret. De följer med. Det som redan är fryst behåller sina nummer.',
  do: 'Numrera om',
  other: 'Välj ett annat sätt',
  clash: 'Någon har ändrat utkastet sedan du öppnade sidan. Läs det igen innan du numrerar om.',
}

export const renumberingEn: typeof renumberingSv = {
  link: 'Number anew',
  title: (name) => `Number ${name} anew`,
  lead: 'The numbers are the document’s own. They change only if you number it anew, and you see first what each becomes.',
  choose: 'Choose how',
  ways: {
    'in-order': {
      name: 'In order',
      text: 'The numbering is the same. Gaps and numbers that are only written disappear. What has no number gets none.',
    },
    house: {
      name: 'Everything gets a number',
      text: 'Chapters 1, sections and paragraphs 1.1 and 1.1.1, points a, b, c.',
    },
    law: {
      name: 'Chapters and paragraphs',
      text: '1 kap. and 1 §, which begin anew in each chapter. Sections get no number.',
    },
    'law-through': {
      name: 'Paragraphs that run through',
      text: '1 kap. and 1 §, which run through the whole text. Sections get no number.',
    },
  },
  becomes: (count) =>
    count === 0
      ? 'No number changes.'
      : count === 1
        ? '1 number changes.'
        : `${count} numbers change.`,
  table: 'Numbers that change',
  provision: 'Provision',
  was: 'Now',
  is: 'Becomes',
  none: 'none',
  named: 'References in the text',
  namedLead: 'What follows is written anew when you number. The rest you change yourself.',
  words: 'Words',
  stands: 'Stands in',
  follows: 'Follows',
  yes: 'Yes',
  no: 'No, change it yourself',
  alsoFollow:
    'Comments, decisions, reasons and links belong to the provision and not to its number. They follow. What is frozen keeps its numbers.',
  do: 'Number anew',
  other: 'Choose another way',
  clash: 'Someone has changed the draft since you opened the page. Read it again before numbering.',
}
