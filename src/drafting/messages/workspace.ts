// SPDX-License-Identifier: EUPL-1.2
// The words of the editors' workspace.
// Long because each sentence stands in both languages.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Actor, ProvisionKind } from '../../agreement/rules/provision.ts'
import { documentListWords } from './document-list.ts'

export const workspaceSv = {
  title: 'Arbetsyta',
  lead: 'Här skrivs avtalen. Utkast ser bara de som skriver. En fryst text ändras aldrig.',
  documents: 'Dokument',
  newDocument: 'Nytt dokument',
  makePackage: 'Gör ett paket',
  importFile: 'Importera en Word-fil',
  startDraft: 'Börja ett utkast',
  ...documentListWords.sv,
  noVersions: 'Inga versioner än. Importera en fil eller börja ett utkast.',
  packages: 'Paket',
  noPackages: 'Inga paket än. Ett paket görs av frysta versioner.',
  versions: 'Versioner',
  versionsOf: (name: string) => `Versioner av ${name}`,
  state: 'Läge',
  frozen: 'Fryst',
  onlyProcessLeader: 'Det gör processledaren.',

  document: {
    title: 'Nytt dokument',
    lead: 'Dokumentet får en adress som aldrig ändras. Titel och text kommer med versionerna.',
    slug: 'Adress',
    slugHint: 'Små bokstäver a–z, siffror och bindestreck, till exempel halso-och-sjukvardsavtal.',
    kind: 'Slag',
    main: 'Bilaga till',
    mainNone: 'Eget dokument',
    statutory: 'Lagen kräver avtalet',
    statutoryHint: 'Hälso- och sjukvårdslagen eller lagen om samverkan vid utskrivning kräver det.',
    save: 'Lägg upp dokumentet',
  },

  draft: {
    startTitle: (name: string) => `Börja ett utkast: ${name}`,
    startLead: 'Utkastet börjar som en kopia. Bestämmelserna behåller sin identitet.',
    copyOf: 'Kopia av',
    empty: 'Tomt utkast',
    label: 'Beteckning',
    labelHint: 'Versionens namn i adressen, till exempel 2027-remiss. Ska vara ledigt.',
    versionTitle: 'Titel',
    subtitle: 'Underrubrik',
    start: 'Börja utkastet',
    header: 'Titel och underrubrik',
    saveHeader: 'Spara titeln',
    saved: 'Sparat.',
    provisions: 'Bestämmelser',
    edit: 'Ändra',
    beside: (number: string) => `Vid ${number}`,
    lacksReason: 'Motiv saknas',
    up: 'Upp',
    down: 'Ned',
    more: 'Flytta, dela, infoga, stryk',
    otherWays: 'Fler sätt',
    waysWith: (number: string) => `Vad som kan göras med ${number}`,
    split: 'Dela',
    merge: 'Slå ihop med nästa',
    remove: 'Stryk',
    seenBy: 'ser bara ni som skriver',
    left: (count: number) => {
      if (count === 0) return 'Allt är klart att frysa.'
      return count === 1
        ? 'En sak är kvar innan ni fryser.'
        : `${count} saker är kvar innan ni fryser.`
    },
    modes: { label: 'Arbetssätt', skriv: 'Skriv', foresla: 'Föreslå', ordna: 'Ordna' },
    contents: 'Innehåll',
    checks: {
      broken: 'Hänvisningar till något som är struket. Välj en annan, eller ta bort orden:',
      brokenIn: (words: string, place: string) => `${words} i ${place}`,
      heading: 'Innan ni fryser',
      done: 'Klart',
      left: 'Kvar',
      text: 'Texten är påbörjad.',
      noText: 'Texten är tom.',
      terms: 'Villkoren är satta.',
      noTerms: 'Villkor saknas.',
      setTerms: 'Sätt villkoren',
      note: 'När ni fryser låses orden. Bara ni som skriver ser texten tills den går på remiss eller till beslut.',
    },
    before: 'Ny före',
    after: 'Ny efter',
    inside: 'Ny inuti',
    move: 'Flytta till annan plats',
    firstProvision: 'Skriv den första bestämmelsen',
    lastProvision: 'Ny sist',
    emptyText: 'Utkastet är tomt.',
    compare: (name: string) => `Jämför med ${name}`,
    freeze: 'Granska och frys',
    terms: 'Villkor',
    preview: 'Läs utkastet',
    read: 'Läs texten',
    withdraw: 'Återkalla versionen',
    isFrozen: (day: Day) => `Texten frystes ${formatDay(day, 'sv')} och ändras aldrig.`,
    isWithdrawn: 'Versionen är återkallad.',
    changed: 'Ändrad',
    reasons: ({ changed, lackReason }: { changed: number; lackReason: number }) => {
      if (changed === 0) return 'Inget är ändrat.'
      const changes = changed === 1 ? 'En ändring.' : `${changed} ändringar.`
      return `${changes} ${lackReason === 0 ? 'Inget motiv saknas.' : `${lackReason} saknar motiv.`}`
    },
  },

  provision: {
    editTitle: (name: string) => `Ändra ${name}`,
    newTitle: 'Ny bestämmelse',
    kind: 'Slag',
    kinds: {
      chapter: 'Kapitel',
      section: 'Avsnitt',
      paragraph: 'Bestämmelse',
      point: 'Punkt',
      definition: 'Definition',
      table: 'Tabell',
    } as Record<ProvisionKind, string>,
    actor: 'Vem den gäller',
    actors: { region: 'Region', municipality: 'Kommun', joint: 'Gemensamt' } as Record<
      Actor,
      string
    >,
    noActor: 'Inte angivet',
    heading: 'Rubrik',
    text: 'Text',
    textHint:
      'Tom rad ger nytt stycke. **fet**, *kursiv*, [ord](https://exempel.se), - punkt, 1. numrerad, | cell | cell |, fotnot med [^1] och [^1]: text.',
    refersTo: 'Hänvisning till en annan bestämmelse',
    refersToHint:
      'Den hamnar där du har skrivit [?] i texten, annars sist. Numret följer med när bestämmelsen får ett annat.',
    refer: 'Sätt in hänvisningen',
    noReference: 'Ingen',
    reason: 'Varför ändras den?',
    beginsLater: 'Börjar gälla en annan dag än resten',
    beginsOn: 'Börjar gälla',
    beginsOnHint:
      'Bara om texten själv säger en senare dag. Till dess gäller den tidigare lydelsen.',
    beginsSaid: 'Var i texten dagen står',
    reasonHint: 'Visas i jämförelsen, så att alla förstår ändringen.',
    preview: 'Förhandsgranska',
    save: 'Spara',
    previewHeading: 'Så blir texten',
    differenceHeading: (name: string) => `Ändring mot ${name}`,
    noDifference: 'Lydelsen är densamma.',
    isNewHere: 'Bestämmelsen finns inte i den version som utkastet bygger på.',
    clash: 'Någon annan har sparat den här bestämmelsen medan du skrev.',
    clashHelp:
      'Din text står kvar i formuläret. Jämför med den sparade, ta med det du vill ha och spara igen.',
    theirs: 'Den sparade texten',
    yours: 'Din text',
    back: 'Tillbaka till utkastet',
    backToVersion: 'Tillbaka till versionen',
    insertBefore: (name: string) => `Hamnar före ${name}.`,
    insertAfter: (name: string) => `Hamnar efter ${name}.`,
    insertInside: (name: string) => `Hamnar sist i ${name}.`,
    insertLast: 'Hamnar sist i texten.',
  },

  move: {
    title: (name: string) => `Flytta ${name}`,
    lead: 'Bestämmelsen flyttas med allt som hör till den. Numren räknas om.',
    target: 'Till',
    where: 'Plats',
    wheres: { before: 'Före', after: 'Efter', inside: 'Sist i' },
    do: 'Flytta',
    keep: 'Låt den stå',
    clash:
      'Någon annan har ändrat utkastet sedan du öppnade sidan. Inget är flyttat. Platserna nedan är de som gäller nu. Se efter och flytta igen.',
  },

  remove: {
    title: (name: string) => `Stryk ${name}`,
    lead: (count: number) =>
      count === 1
        ? 'Bestämmelsen stryks ur utkastet. Den finns kvar i tidigare versioner.'
        : `${count} bestämmelser stryks ur utkastet, den här och allt som hör till den. De finns kvar i tidigare versioner.`,
    reason: 'Varför stryks den?',
    reasonHint: 'Visas i jämförelsen, så att alla förstår ändringen. Du kan skriva det senare.',
    do: 'Stryk ur utkastet',
    keep: 'Behåll',
    clash:
      'Någon annan har ändrat det som skulle strykas sedan du öppnade sidan. Inget är struket. Läs listan nedan innan du stryker.',
  },

  publish: {
    public:
      'Alla kan läsa texten när den är publicerad: i listor, i sökningen, som öppna data och på sina adresser.',
    neverBack: 'Det går inte att ta tillbaka.',
    what: 'Det som publiceras',
    address: 'Adress för alla',
    do: 'Publicera för alla',
    link: 'Publicera',
    isInternal:
      'Texten är inte publicerad: bara de som skriver ser den. Den visas för alla när en remiss eller beslutsomgång öppnas med den, eller när någon publicerar den.',
    state: 'Fryst, inte publicerad',
  },

  removing: {
    draft: {
      link: 'Ta bort utkastet',
      do: 'Ta bort utkastet',
      gone: (provisions: number) =>
        provisions === 1
          ? 'Utkastet försvinner med sin bestämmelse.'
          : `Utkastet försvinner med sina ${provisions} bestämmelser, motiv och villkor.`,
      stays: 'Dokumentet och dess andra versioner står kvar.',
    },
    document: {
      link: 'Ta bort dokumentet',
      do: 'Ta bort dokumentet',
      gone: (drafts: number) =>
        drafts === 0
          ? 'Dokumentet försvinner. Det har inga texter.'
          : drafts === 1
            ? 'Dokumentet försvinner med sitt utkast.'
            : `Dokumentet försvinner med sina ${drafts} utkast.`,
      address: 'Adressen blir ledig för ett annat dokument.',
    },
    package: {
      link: 'Ta bort paketet',
      do: 'Ta bort paketet',
      gone: 'Paketet försvinner. Ingen remiss eller beslutsomgång gäller det.',
      stays: 'Texterna i det står kvar och kan ingå i ett annat paket.',
    },
    imports: 'Filer som har lästs in för texten försvinner också.',
    journal: 'Loggen minns att det fanns och vem som tog bort det.',
    back: 'Du kan ångra på nästa sida, i högst ett dygn.',
    removed: 'Borttaget.',
    putBack: 'Det ligger där det låg.',
    tooLate: 'Det går inte att ångra',
  },

  freeze: {
    binding: 'Texten får ett fingeravtryck och ändras aldrig mer.',
    who: 'Bara de som skriver ser den tills en remiss eller beslutsomgång öppnas med den, eller någon publicerar den.',
    neverBack: 'Den blir inte ett utkast igen. En ny ändring börjar som ett nytt utkast från den.',
    what: 'Det som fryses',
    fingerprintHad: 'Fingeravtryck',
    count: (count: number) => (count === 1 ? '1 bestämmelse' : `${count} bestämmelser`),
    changes: 'Ändringar',
    fingerprint: 'Fingeravtryck den får',
    do: 'Frys texten',
    clash: 'Någon har ändrat utkastet sedan du öppnade sidan. Läs det igen innan du fryser.',
  },

  withdraw: {
    binding: 'En återkallad version kan inte gå på remiss eller till beslut.',
    public: 'Texten står kvar för den som söker den, märkt som återkallad.',
    neverBack: 'Det går inte att ta tillbaka. Ett nytt utkast kan börja från den.',
    do: 'Återkalla versionen',
  },

  terms: {
    title: (name: string) => `Villkor för ${name}`,
    lead: 'Villkoren avgör hur länge utgåvan gäller. Giltigheten räknas ut från dem.',
    startsOn: 'Gäller från',
    endsOn: 'Sista dag',
    endsHint: 'Lämna tomt om avtalstiden räknas i år.',
    periodYears: 'Avtalstid i år',
    noticeMonths: 'Uppsägningstid i månader',
    extension: 'Förlängning',
    extensions: {
      none: 'Ingen',
      automatic: 'Av sig själv om ingen säger upp',
      'by-decision': 'Genom beslut av alla',
    },
    extensionYears: 'Förlängning i år',
    maxExtensions: 'Antal förlängningar, högst',
    continues: 'Löper vidare',
    continuesHint: 'Tills annat beslut är fattat.',
    followsMain: 'Följer huvudavtalet',
    followsHint: 'Gäller så länge huvudavtalet gäller.',
    more: 'Mer om giltigheten',
    source: 'Källa',
    isAssumed: 'Villkoren är antagna, inte publicerade',
    save: 'Spara villkoren',
    correctTitle: (name: string) => `Rätta villkoren för ${name}`,
    correctLead:
      'Villkoren är antagna. En rättelse syns för alla: det som stod, det som står, skälet och beslutet.',
    correct: 'Rätta villkoren',
    decision: 'Beslut som rättelsen bygger på',
    decisionHint:
      'Vem som beslutade och var det står, till exempel organ, paragraf och diarienummer.',
    decidedOn: 'Beslutad den',
    reason: 'Varför rättas villkoren?',
    saveCorrection: 'Rätta villkoren för alla',
    none: 'Inga villkor är satta. Processledaren sätter dem före beslutet.',
    inherited: (name: string) =>
      `Första dagen är densamma som för ${name}. Villkoren är ärvda: läs dem och ändra det som är nytt.`,
    hasEnded: (day: Day) =>
      `Sista dagen är ${formatDay(day, 'sv')}, som redan har varit. Läs villkoren.`,
    frozenWith: 'Villkoren fryses med texten och ingår i det som beslutas.',
  },

  package: {
    title: 'Gör ett paket',
    lead: 'Ett paket är frysta texter i ordning, med ett gemensamt fingeravtryck. Det är det som remiss och beslut gäller.',
    name: 'Paketets titel',
    slug: 'Adress',
    slugHint: 'Små bokstäver a–z, siffror och bindestreck, till exempel avtal-2027.',
    versions: 'Frysta versioner',
    versionsHint: 'I paketet står de i dokumentens ordning: avtalet först, sedan bilagorna.',
    groups: {
      chosen: () => 'Valda',
      free: () => 'Inte i något paket än',
      packed: (title: string) => `I paketet ${title}`,
      adopted: () => 'Redan antagna',
    },
    frozenOn: (day: Day) => `Fryst ${formatDay(day, 'sv')}`,
    none: 'Det finns ingen fryst version än. Frys ett utkast först.',
    do: 'Gör paketet',
  },
}

export const workspaceEn: typeof workspaceSv = {
  title: 'Workspace',
  lead: 'Agreements are written here. Only those who write see drafts. A frozen text never changes.',
  documents: 'Documents',
  newDocument: 'New document',
  makePackage: 'Make a package',
  importFile: 'Import a Word file',
  startDraft: 'Begin a draft',
  ...documentListWords.en,
  noVersions: 'No versions yet. Import a file or begin a draft.',
  packages: 'Packages',
  noPackages: 'No packages yet. A package is made of frozen versions.',
  versions: 'Versions',
  versionsOf: (name) => `Versions of ${name}`,
  state: 'State',
  frozen: 'Frozen',
  onlyProcessLeader: 'The process leader does that.',

  document: {
    title: 'New document',
    lead: 'The document gets an address that never changes. Title and text come with its versions.',
    slug: 'Address',
    slugHint: 'Small letters a–z, digits and hyphens, such as halso-och-sjukvardsavtal.',
    kind: 'Kind',
    main: 'Annex to',
    mainNone: 'A document of its own',
    statutory: 'The law demands the agreement',
    statutoryHint: 'The Health Care Act or the Act on Cooperation at Discharge demands it.',
    save: 'Enter the document',
  },

  draft: {
    startTitle: (name) => `Begin a draft: ${name}`,
    startLead: 'The draft begins as a copy. Provisions keep their identity.',
    copyOf: 'Copy of',
    empty: 'Empty draft',
    label: 'Label of the version',
    labelHint: 'Its name in the web address, such as 2027-remiss. No other version may have it.',
    versionTitle: 'Title',
    subtitle: 'Subtitle',
    start: 'Begin the draft',
    header: 'Title and subtitle',
    saveHeader: 'Save the title',
    saved: 'Saved.',
    provisions: 'Provisions',
    edit: 'Change',
    beside: (number) => `Beside ${number}`,
    lacksReason: 'Has no reason',
    up: 'Up',
    down: 'Down',
    more: 'Move, split, insert, remove',
    otherWays: 'More ways',
    waysWith: (number) => `What can be done with ${number}`,
    split: 'Split',
    merge: 'Merge with the next',
    remove: 'Remove',
    seenBy: 'seen only by those who write',
    left: (count) => {
      if (count === 0) return 'All is ready to freeze.'
      return count === 1
        ? 'One thing is left before you freeze.'
        : `${count} things are left before you freeze.`
    },
    modes: { label: 'Ways of working', skriv: 'Write', foresla: 'Suggest', ordna: 'Order' },
    contents: 'Contents',
    checks: {
      broken: 'References to what has been removed. Choose another, or take the words away:',
      brokenIn: (words, place) => `${words} in ${place}`,
      heading: 'Before you freeze',
      done: 'Done',
      left: 'Left',
      text: 'The text is begun.',
      noText: 'The text is empty.',
      terms: 'The terms are set.',
      noTerms: 'Terms are missing.',
      setTerms: 'Set the terms',
      note: 'Freezing locks the words. Only those who write see the text until it goes on consultation or to decision.',
    },
    before: 'New before',
    after: 'New after',
    inside: 'New inside',
    move: 'Move elsewhere',
    firstProvision: 'Write the first provision',
    lastProvision: 'New last',
    emptyText: 'The draft is empty.',
    compare: (name) => `Compare with ${name}`,
    freeze: 'Review and freeze',
    terms: 'Terms',
    preview: 'Read the draft',
    read: 'Read the text',
    withdraw: 'Withdraw the version',
    isFrozen: (day) => `The text was frozen ${formatDay(day, 'en')} and never changes.`,
    isWithdrawn: 'The version is withdrawn.',
    changed: 'Changed',
    reasons: ({ changed, lackReason }) => {
      if (changed === 0) return 'Nothing is changed.'
      const changes = changed === 1 ? 'One change.' : `${changed} changes.`
      return `${changes} ${lackReason === 0 ? 'No reason is missing.' : `${lackReason} without a reason.`}`
    },
  },

  provision: {
    editTitle: (name) => `Change ${name}`,
    newTitle: 'New provision',
    kind: 'Kind',
    kinds: {
      chapter: 'Chapter',
      section: 'Section',
      paragraph: 'Provision',
      point: 'Point',
      definition: 'Definition',
      table: 'Table',
    },
    actor: 'Whom it concerns',
    actors: { region: 'Region', municipality: 'Municipality', joint: 'Joint' },
    noActor: 'Not stated',
    heading: 'Heading',
    text: 'Text',
    textHint:
      'An empty line begins a paragraph. **bold**, *italic*, [words](https://exempel.se), - item, 1. numbered, | cell | cell |, a footnote with [^1] and [^1]: text.',
    refersTo: 'Reference to another provision',
    refersToHint:
      'It is put where you have written [?] in the text, else last. The number follows when the provision gets another.',
    refer: 'Put in the reference',
    noReference: 'None',
    reason: 'Why is it changed?',
    beginsLater: 'Begins on another day than the rest',
    beginsOn: 'Begins to apply',
    beginsOnHint:
      'Only where the text itself says a later day. Until then the earlier wording applies.',
    beginsSaid: 'Where in the text the day is said',
    reasonHint: 'Shown in the comparison, so that everyone understands the change.',
    preview: 'Preview',
    save: 'Save',
    previewHeading: 'The text will be',
    differenceHeading: (name) => `Change from ${name}`,
    noDifference: 'The wording is the same.',
    isNewHere: 'The provision is not in the version that the draft is based on.',
    clash: 'Someone else saved this provision while you were writing.',
    clashHelp:
      'Your text is still in the form. Compare it with the saved one, take what you want and save again.',
    theirs: 'The saved text',
    yours: 'Your text',
    back: 'Back to the draft',
    backToVersion: 'Back to the version',
    insertBefore: (name) => `Goes before ${name}.`,
    insertAfter: (name) => `Goes after ${name}.`,
    insertInside: (name) => `Goes last in ${name}.`,
    insertLast: 'Goes last in the text.',
  },

  move: {
    title: (name) => `Move ${name}`,
    lead: 'The provision is moved with all that belongs to it. Numbers are computed anew.',
    target: 'To',
    where: 'Place',
    wheres: { before: 'Before', after: 'After', inside: 'Last in' },
    do: 'Move',
    keep: 'Leave it',
    clash:
      'Someone else has changed the draft since you opened the page. Nothing has been moved. The places below are those of now. Look and move again.',
  },

  remove: {
    title: (name) => `Remove ${name}`,
    lead: (count) =>
      count === 1
        ? 'The provision is removed from the draft. It remains in earlier versions.'
        : `${count} provisions are removed from the draft, this one and all that belongs to it. They remain in earlier versions.`,
    reason: 'Why is it removed?',
    reasonHint:
      'Shown in the comparison, so that everyone understands the change. It can be written later.',
    do: 'Remove from the draft',
    keep: 'Keep',
    clash:
      'Someone else has changed what was to be removed since you opened the page. Nothing is removed. Read the list below before you remove it.',
  },

  publish: {
    public:
      'Everyone can read the text once it is published: in lists, in the search, as open data and at its addresses.',
    neverBack: 'It cannot be undone.',
    what: 'What is published',
    address: 'Address for everyone',
    do: 'Publish for everyone',
    link: 'Publish',
    isInternal:
      'The text is not published: only those who write see it. It is shown to everyone when a consultation or decision round opens with it, or when someone publishes it.',
    state: 'Frozen, not published',
  },

  removing: {
    draft: {
      link: 'Remove the draft',
      do: 'Remove the draft',
      gone: (provisions) =>
        provisions === 1
          ? 'The draft goes with its provision.'
          : `The draft goes with its ${provisions} provisions, reasons and terms.`,
      stays: 'The document and its other versions remain.',
    },
    document: {
      link: 'Remove the document',
      do: 'Remove the document',
      gone: (drafts) =>
        drafts === 0
          ? 'The document goes. It has no texts.'
          : drafts === 1
            ? 'The document goes with its draft.'
            : `The document goes with its ${drafts} drafts.`,
      address: 'The address is free for another document.',
    },
    package: {
      link: 'Remove the package',
      do: 'Remove the package',
      gone: 'The package goes. No consultation or decision round is about it.',
      stays: 'The texts in it remain and can be part of another package.',
    },
    imports: 'Files that have been read for the text go too.',
    journal: 'The log remembers that it was there and who removed it.',
    back: 'You can undo on the next page, for a day at most.',
    removed: 'Removed.',
    putBack: 'It lies where it lay.',
    tooLate: 'It cannot be undone',
  },

  freeze: {
    binding: 'The text gets a fingerprint and never changes again.',
    who: 'Only those who write see it until a consultation or decision round opens with it, or someone publishes it.',
    neverBack: 'It never becomes a draft again. A new change begins as a new draft from it.',
    what: 'What is frozen',
    fingerprintHad: 'Fingerprint',
    count: (count) => (count === 1 ? '1 provision' : `${count} provisions`),
    changes: 'Changes',
    fingerprint: 'Fingerprint it gets',
    do: 'Freeze the text',
    clash:
      'Someone has changed the draft since you opened the page. Read it again before freezing.',
  },

  withdraw: {
    binding: 'A withdrawn version cannot go on consultation or to decision.',
    public: 'The text remains for those who look for it, marked as withdrawn.',
    neverBack: 'It cannot be undone. A new draft can begin from it.',
    do: 'Withdraw the version',
  },

  terms: {
    correctTitle: (name) => `Correct the terms of ${name}`,
    correctLead:
      'The terms are adopted. A correction is seen by everyone: what stood, what stands, the reason and the decision.',
    correct: 'Correct the terms',
    decision: 'Decision that the correction rests on',
    decisionHint:
      'Who decided and where it is written, such as body, paragraph and registry number.',
    decidedOn: 'Decided on',
    reason: 'Why are the terms corrected?',
    saveCorrection: 'Correct the terms for everyone',
    none: 'No terms are set. The process leader sets them before the decision.',
    inherited: (name) =>
      `The first day is that of ${name}. The terms are inherited: read them and change what is new.`,
    hasEnded: (day) => `The last day is ${formatDay(day, 'en')}, which has passed. Read the terms.`,
    frozenWith: 'The terms are frozen with the text and are part of what is decided.',
    title: (name) => `Terms of ${name}`,
    lead: 'The terms decide how long the edition applies. Its validity is computed from them.',
    startsOn: 'Applies from',
    endsOn: 'Last day',
    endsHint: 'Leave empty if the term is counted in years.',
    periodYears: 'Term in years',
    noticeMonths: 'Notice in months',
    extension: 'Extension',
    extensions: {
      none: 'None',
      automatic: 'By itself unless someone gives notice',
      'by-decision': 'By decision of all',
    },
    extensionYears: 'Extension in years',
    maxExtensions: 'Extensions at most',
    continues: 'Continues',
    continuesHint: 'Until another decision is made.',
    followsMain: 'Follows the main agreement',
    followsHint: 'Applies for as long as the main agreement does.',
    more: 'More on validity',
    source: 'Source',
    isAssumed: 'The terms are assumed, not published',
    save: 'Save the terms',
  },

  package: {
    title: 'Make a package',
    lead: 'A package is frozen texts in order, with one fingerprint: what consultation and decision are about.',
    name: 'Title of the package',
    slug: 'Address',
    slugHint: 'Small letters a–z, digits and hyphens, such as avtal-2027.',
    versions: 'Frozen versions',
    versionsHint:
      'In the package they stand in the order of their documents: the agreement, then its annexes.',
    groups: {
      chosen: () => 'Chosen',
      free: () => 'In no package yet',
      packed: (title) => `In the package ${title}`,
      adopted: () => 'Already adopted',
    },
    frozenOn: (day) => `Frozen ${formatDay(day, 'en')}`,
    none: 'There is no frozen version yet. Freeze a draft first.',
    do: 'Make the package',
  },
}
