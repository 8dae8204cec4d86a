// SPDX-License-Identifier: EUPL-1.2
// The words of an import, with a sentence for every doubt.

import type { Facts } from '#kernel/result.ts'
import type { DoubtCode } from '../rules/imported-document.ts'
import type { Pairing } from '../rules/pairing.ts'

type Doubts = Readonly<Record<DoubtCode, (facts: Facts) => string>>

const quoted = (facts: Facts, name: string) => (facts[name] ? ` (”${facts[name]}”)` : '')
const inQuotes = (facts: Facts, name: string) => (facts[name] ? ` (“${facts[name]}”)` : '')

const doubtsSv: Doubts = {
  'guessed-headings': (facts) =>
    `${facts['count']} rubriker saknar rubrikformat i filen. Se efter att de är rubriker.`,
  'no-headings': () => 'Filen har inga rubriker. Se efter att indelningen stämmer.',
  'guessed-definition': () => 'Ser ut som en definition. Ändra slaget i utkastet om det är fel.',
  'title-guessed': (facts) => `Titeln är gissad${quoted(facts, 'title')}. Rätta den om den är fel.`,
  'no-title': () => 'Filen har ingen titel. Skriv en.',
  'text-before-first-heading': () => 'Texten står före den första rubriken och får inget nummer.',
  'text-after-points': () => 'Texten står efter en punktlista och blev en egen bestämmelse.',
  'level-skipped': (facts) =>
    `En rubriknivå är överhoppad${quoted(facts, 'heading')}. Rubriken lades en nivå högre.`,
  'heading-without-number': (facts) =>
    `Rubriken saknar nummer i filen${quoted(facts, 'heading')} medan de andra har ett.`,
  'numbers-as-written': (facts) =>
    `Filens numrering förklarar inte alla nummer. De står kvar som de är skrivna: ${facts['numbers']}.`,
  'typed-number': (facts) => `Numret ${facts['number'] ?? ''} var skrivet för hand i filen.`,
  'typed-list': () => 'Listan var skriven för hand i filen. Se efter att punkterna stämmer.',
  'nested-table': () => 'En tabell i en tabell blev text i cellen.',
  'merged-cells': () => 'En cell som hör ihop med den ovanför har egna ord och fick stå för sig.',
  'note-in-heading': (facts) => `En fotnot i en rubrik togs bort${quoted(facts, 'heading')}.`,
  'note-missing': () => 'En fotnot i filen saknar text och togs bort.',
  'link-dropped': (facts) => `Länken ${facts['address']} togs bort. Orden står kvar.`,
  'cross-reference': () =>
    'En hänvisning inom filen blev vanlig text. Se efter att numret stämmer.',
  symbol: (facts) => `Ett tecken i typsnittet ${facts['font']} kunde inte läsas.`,
  image: (facts) => `En bild togs inte med${quoted(facts, 'text')}.`,
  'text-box': (facts) => `En textruta togs inte med${quoted(facts, 'text')}.`,
  equation: () => 'En formel blev vanlig text. Se efter att den går att läsa.',
  ruby: (facts) => `Ord som stod ovanför texten togs inte med${quoted(facts, 'text')}.`,
  'empty-control': (facts) =>
    `Ett fält i filen är inte ifyllt. Dess ledtext blev text${quoted(facts, 'text')}.`,
  'embedded-object': () => 'Ett inbäddat objekt togs inte med.',
  comment: (facts) => `En kommentar togs inte med${quoted(facts, 'text')}.`,
  'tracked-changes': () =>
    'Filen har spårade ändringar här. Tillägg togs med och strykningar togs bort.',
  'tracked-in-note': (facts) =>
    `En fotnot har spårade ändringar${quoted(facts, 'text')}. Se efter att den säger det den ska.`,
  'tracked-in-title': () => 'Titeln har spårade ändringar. Den visas som den var före dem.',
  'hidden-text': (facts) => `Dold text togs inte med${quoted(facts, 'text')}.`,
  'struck-text': (facts) => `Överstruken text står kvar som överstruken${quoted(facts, 'text')}.`,
  'raised-text': (facts) =>
    `Upphöjda eller nedsänkta tecken står kvar som sådana${quoted(facts, 'text')}.`,
  'text-in-table': () =>
    'Nästan all text står i en tabell. Rubriker och paragrafer i den blev inga bestämmelser.',
  'contents-left-out': () => 'Innehållsförteckningen togs inte med. Samsyn gör en egen.',
  'kept-from-draft': () =>
    'Ändrad här sedan filen lämnade Samsyn, och inte i filen. Orden härifrån står kvar.',
  'new-in-draft': () => 'Tillkom här sedan filen lämnade Samsyn. Den står kvar. Se efter numret.',
  'struck-but-edited': () =>
    'Struken i filen, men ändrad här sedan filen lämnade Samsyn. Den står kvar. Ta bort den i utkastet om den ska bort.',
  'struck-here-but-edited': () =>
    'Ändrad i filen, men struken här sedan filen lämnade Samsyn. Den kommer tillbaka med filens ord.',
  'left-as-lost': () =>
    'Filen kommer från Samsyn men säger inte längre vad den lämnade som. Det som är ändrat här sedan dess kan bli struket: jämför innan du sparar.',
  'struck-in-draft': (facts) =>
    `Bestämmelser som är strukna här sedan filen lämnade Samsyn, och oförändrade i den, togs inte med: ${facts['count']}.`,
  'personal-number': () =>
    'Filen innehåller ett personnummer, kanske i en kommentar eller en textruta. Ta bort det: filen går inte att spara.',
  'header-or-footer': (facts) => `Sidhuvud och sidfot togs inte med${quoted(facts, 'text')}.`,
}

const doubtsEn: Doubts = {
  'guessed-headings': (facts) =>
    `${facts['count']} headings have no heading style in the file. See that they are headings.`,
  'no-headings': () => 'The file has no headings. See that the structure is right.',
  'guessed-definition': () =>
    'Looks like a definition. Change its kind in the draft if that is wrong.',
  'title-guessed': (facts) =>
    `The title is a guess${inQuotes(facts, 'title')}. Mend it if it is wrong.`,
  'no-title': () => 'The file has no title. Write one.',
  'text-before-first-heading': () => 'The text stands before the first heading and gets no number.',
  'text-after-points': () => 'The text stands after a list and became a provision of its own.',
  'level-skipped': (facts) =>
    `A level of headings is skipped${inQuotes(facts, 'heading')}. The heading was put one level up.`,
  'heading-without-number': (facts) =>
    `The heading has no number in the file${inQuotes(facts, 'heading')} while the others have one.`,
  'numbers-as-written': (facts) =>
    `The numbering of the file does not explain all numbers. They stay as written: ${facts['numbers']}.`,
  'typed-number': (facts) => `The number ${facts['number'] ?? ''} was typed by hand in the file.`,
  'typed-list': () => 'The list was typed by hand in the file. See that its items are right.',
  'nested-table': () => 'A table in a table became text in its cell.',
  'merged-cells': () =>
    'A cell that belongs to the one above has words of its own and stands by itself.',
  'note-in-heading': (facts) =>
    `A footnote in a heading was left out${inQuotes(facts, 'heading')}.`,
  'note-missing': () => 'A footnote in the file has no text and was left out.',
  'link-dropped': (facts) => `The link ${facts['address']} was left out. Its words remain.`,
  'cross-reference': () =>
    'A reference within the file became plain text. See that the number is right.',
  symbol: (facts) => `A sign in the font ${facts['font']} could not be read.`,
  image: (facts) => `An image was left out${inQuotes(facts, 'text')}.`,
  'text-box': (facts) => `A text box was left out${inQuotes(facts, 'text')}.`,
  equation: () => 'An equation became plain text. See that it can be read.',
  ruby: (facts) => `Words that stood above the text were left out${inQuotes(facts, 'text')}.`,
  'empty-control': (facts) =>
    `A field in the file is not filled in. Its prompt became text${inQuotes(facts, 'text')}.`,
  'embedded-object': () => 'An embedded object was left out.',
  comment: (facts) => `A comment was left out${inQuotes(facts, 'text')}.`,
  'tracked-changes': () =>
    'The file has tracked changes here. Insertions were kept and deletions left out.',
  'tracked-in-note': (facts) =>
    `A note has tracked changes${inQuotes(facts, 'text')}. See that it says what it should.`,
  'tracked-in-title': () => 'The title has tracked changes. It is shown as it was before them.',
  'hidden-text': (facts) => `Hidden text was left out${inQuotes(facts, 'text')}.`,
  'struck-text': (facts) => `Struck-out text is kept as struck out${inQuotes(facts, 'text')}.`,
  'raised-text': (facts) => `Raised or lowered signs are kept as such${inQuotes(facts, 'text')}.`,
  'text-in-table': () =>
    'Nearly all of the text stands in a table. Headings and paragraphs in it became no provisions.',
  'contents-left-out': () => 'The table of contents was left out. Samsyn makes its own.',
  'kept-from-draft': () =>
    'Changed here since the file left Samsyn, and not in the file. The words from here are kept.',
  'new-in-draft': () => 'Added here since the file left Samsyn. It is kept. Look at its number.',
  'struck-but-edited': () =>
    'Struck in the file, but changed here since the file left Samsyn. It is kept. Remove it in the draft if it is to go.',
  'struck-here-but-edited': () =>
    'Changed in the file, but struck here since the file left Samsyn. It comes back with the words of the file.',
  'left-as-lost': () =>
    'The file comes from Samsyn but no longer says what it left as. What was changed here since may be struck: compare before you save.',
  'struck-in-draft': (facts) =>
    `Provisions struck here since the file left Samsyn, and unchanged in it, were left out: ${facts['count']}.`,
  'personal-number': () =>
    'The file holds a personal number, perhaps in a comment or a text box. Take it out: the file cannot be saved.',
  'header-or-footer': (facts) => `Header and footer were left out${inQuotes(facts, 'text')}.`,
}

export const importingSv = {
  title: (name: string) => `Importera ${name}`,
  lead: 'Välj en Word-fil. Du ser hur den delas in och vilka bestämmelser den hör ihop med innan något sparas.',
  file: 'Word-fil',
  fileHint: 'En .docx på högst 20 MB.',
  fileAgain: 'Välj filen igen. En .docx på högst 20 MB.',
  label: 'Beteckning',
  labelHint: 'Versionens namn i adressen, till exempel 2027-remiss. Ska vara ledigt.',
  compareWith: 'Para ihop med',
  compareHint: 'Bestämmelser som känns igen behåller sin identitet.',
  nothing: 'Ingen tidigare version',
  chooseAgain: 'Valet finns inte längre. Välj igen.',
  read: 'Läs filen',
  previewTitle: (file: string) => `Så läser Samsyn ${file}`,
  isRead: (doubtful: number, collisions: number) => {
    if (collisions > 0)
      return collisions === 1
        ? 'Filen är läst. En bestämmelse är ändrad på två håll.'
        : `Filen är läst. ${collisions} bestämmelser är ändrade på två håll.`
    if (doubtful === 0) return 'Filen är läst. Inget är osäkert.'
    return doubtful === 1
      ? 'Filen är läst. Ett tvivel väntar på ditt svar.'
      : `Filen är läst. ${doubtful} tvivel väntar på ditt svar.`
  },
  counts: {
    all: (count: number): string => (count === 1 ? 'bestämmelse i filen' : 'bestämmelser i filen'),
    allNew: (count: number): string =>
      count === 1 ? 'bestämmelse i filen, som är ny' : 'bestämmelser i filen, alla nya',
    same: 'har samma ord som förut',
    reworded: (count: number): string => (count === 1 ? 'är omskriven' : 'är omskrivna'),
    fresh: (count: number): string => (count === 1 ? 'är ny' : 'är nya'),
    doubtful: (count: number): string => (count === 1 ? 'är osäker' : 'är osäkra'),
    leftOut: 'från förut saknas i filen',
  },
  doubtsHeading: (count: number) => (count === 1 ? 'Ett tvivel' : `${count} tvivel`),
  collisionsHeading: (count: number) =>
    count === 1 ? 'Ändrad på två håll' : `${count} ändrade på två håll`,
  collisionsLead:
    'De här är ändrade både i filen och här sedan filen lämnade Samsyn. Struket står bara här, understruket bara i filen. Välj vilka ord som ska stå i utkastet.',
  whoseWords: (name: string) => `Vilka ord ska stå i ${name}?`,
  wordsOfFile: 'Filens ord',
  wordsOfHere: 'Orden härifrån',
  isItTheSame: (here: string, before: string) =>
    `Är ${here} i filen samma bestämmelse som ${before} i den tidigare versionen?`,
  wholeFile: 'Hela filen',
  beforeFirst: 'Före första kapitlet',
  sameRun: (count: number) =>
    count === 1 ? '1 oförändrad, samma nummer' : `${count} oförändrade, samma nummer`,
  noNumber: 'utan nr',
  toDoubt: 'Se tvivlet',
  nothingSaved: 'Inget är sparat som utkast än. Gå igenom, ändra det som är fel och spara.',
  alreadySaved: 'Filen är sparad som utkast.',
  toDraft: 'Gå till utkastet',
  versionTitle: 'Titel',
  subtitle: 'Underrubrik',
  isExampleText: 'Texten är en exempeltext',
  isExampleHint: 'Varje bestämmelse märks då ”Exempeltext”.',
  parts: 'Bilagor i filen',
  partsNote: 'Rubriker som ser ut att börja en bilaga. Välj vilket dokument var och en hör till.',
  keepTogether: 'Hör till samma dokument',
  partOf: (title: string) => `Del: ${title}`,
  wholeDoubts: 'Att se över i hela filen',
  noDoubts: 'Inga tvivel.',
  structure: 'Bestämmelser i filen',
  wholeText: 'Visa texten',
  isNew: 'Ny bestämmelse',
  paired: (number: string) => `Parning för ${number}`,
  leftOut: 'Saknas i filen',
  nearest: (count: number) =>
    `Varje lista visar de ${count} närmaste av de tidigare bestämmelserna. Är det en annan, uppdatera förhandsvisningen när fler är ihopparade.`,
  leftOutNote: 'De här bestämmelserna finns i den tidigare versionen och blir strukna.',
  by: {
    person: 'vald för hand',
    bookmark: 'bokmärke i filen',
    'same-wording': 'samma lydelse',
    similar: 'liknande lydelse',
    structure: 'samma plats',
    none: 'liknar ingen tidigare',
  } as Record<Pairing['by'], string>,
  similarity: (share: number) => `${Math.round(share * 100)} % lika`,
  deed: 'Vad du vill göra nu',
  update: 'Uppdatera förhandsvisningen',
  save: 'Spara som utkast',
  toSave: 'Gå till knappen Spara som utkast',
  doubts: doubtsSv,
}

export const importingEn: typeof importingSv = {
  title: (name) => `Import ${name}`,
  lead: 'Choose a Word file. You see how it is divided and which provisions it goes with before anything is saved.',
  file: 'Word file',
  fileHint: 'A .docx of at most 20 MB.',
  fileAgain: 'Choose the file again. A .docx of at most 20 MB.',
  label: 'Label of the version',
  labelHint: 'Its name in the web address, such as 2027-remiss. No other version may have it.',
  compareWith: 'Pair with',
  compareHint: 'Provisions that are recognised keep their identity.',
  nothing: 'No earlier version',
  chooseAgain: 'That can no longer be chosen. Choose again.',
  read: 'Read the file',
  previewTitle: (file) => `How Samsyn reads ${file}`,
  isRead: (doubtful, collisions) => {
    if (collisions > 0)
      return collisions === 1
        ? 'The file is read. One provision was changed in two places.'
        : `The file is read. ${collisions} provisions were changed in two places.`
    if (doubtful === 0) return 'The file is read. Nothing is doubtful.'
    return doubtful === 1
      ? 'The file is read. One doubt waits for your answer.'
      : `The file is read. ${doubtful} doubts wait for your answer.`
  },
  counts: {
    all: (count) => (count === 1 ? 'provision in the file' : 'provisions in the file'),
    allNew: (count) =>
      count === 1 ? 'provision in the file, which is new' : 'provisions in the file, all new',
    same: 'have the same words as before',
    reworded: (count) => (count === 1 ? 'is reworded' : 'are reworded'),
    fresh: (count) => (count === 1 ? 'is new' : 'are new'),
    doubtful: (count) => (count === 1 ? 'is doubtful' : 'are doubtful'),
    leftOut: 'from before are not in the file',
  },
  doubtsHeading: (count) => (count === 1 ? 'One doubt' : `${count} doubts`),
  collisionsHeading: (count) =>
    count === 1 ? 'Changed in two places' : `${count} changed in two places`,
  collisionsLead:
    'These were changed both in the file and here since the file left Samsyn. What is struck stands only here, what is underlined only in the file. Choose whose words stand in the draft.',
  whoseWords: (name) => `Whose words stand in ${name}?`,
  wordsOfFile: 'The words of the file',
  wordsOfHere: 'The words from here',
  isItTheSame: (here, before) =>
    `Is ${here} in the file the same provision as ${before} in the earlier version?`,
  wholeFile: 'The whole file',
  beforeFirst: 'Before the first chapter',
  sameRun: (count) =>
    count === 1 ? '1 unchanged, same number' : `${count} unchanged, same numbers`,
  noNumber: 'no number',
  toDoubt: 'See the doubt',
  nothingSaved: 'Nothing is saved as a draft yet. Go through it, change what is wrong and save.',
  alreadySaved: 'The file is saved as a draft.',
  toDraft: 'Go to the draft',
  versionTitle: 'Title',
  subtitle: 'Subtitle',
  isExampleText: 'The text is an example',
  isExampleHint: 'Each provision is then marked “Example text”.',
  parts: 'Annexes in the file',
  partsNote:
    'Headings that look like the beginning of an annex. Choose which document each goes to.',
  keepTogether: 'Belongs to the same document',
  partOf: (title) => `Part: ${title}`,
  wholeDoubts: 'To look over in the whole file',
  noDoubts: 'No doubts.',
  structure: 'Provisions in the file',
  wholeText: 'Show the text',
  isNew: 'New provision',
  paired: (number) => `Pairing of ${number}`,
  leftOut: 'Not in the file',
  nearest: (count: number) =>
    `Each list shows the ${count} nearest of the earlier provisions. If it is another one, update the preview when more are paired.`,
  leftOutNote: 'These provisions are in the earlier version and will be removed.',
  by: {
    person: 'chosen by hand',
    bookmark: 'bookmark in the file',
    'same-wording': 'same wording',
    similar: 'similar wording',
    structure: 'same place',
    none: 'like no earlier one',
  },
  similarity: (share) => `${Math.round(share * 100)} % alike`,
  deed: 'What to do now',
  update: 'Update the preview',
  save: 'Save as a draft',
  toSave: 'Go to the button Save as a draft',
  doubts: doubtsEn,
}
