// SPDX-License-Identifier: EUPL-1.2
// A sentence for every "no". Each says what to do.

import { formatDay, formatNumber } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Facts } from '#kernel/result.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import { pdfWords } from '#platform/files/pdf-words.ts'
import type { DraftingRefusal } from '../rules/refusals.ts'

export type RefusalSentences = Readonly<Record<DraftingRefusal, (facts: Facts) => string>>

const sv = (facts: Facts, name: string) => formatNumber(Number(facts[name]), 'sv')
const en = (facts: Facts, name: string) => formatNumber(Number(facts[name]), 'en')

export const refusalsSv: RefusalSentences = {
  'slug-taken': () => 'Adressen är upptagen. Skriv en annan.',
  'slug-not-usable': () =>
    'Skriv adressen med små bokstäver a–z, siffror och bindestreck, högst 80 tecken.',
  'label-taken': () => 'Dokumentet har redan en version med den beteckningen. Skriv en annan.',
  'label-not-usable': () =>
    'Skriv beteckningen med små bokstäver a–z, siffror och bindestreck, till exempel 2027-remiss.',
  'main-not-usable': () => 'Välj ett dokument som inte själv är en bilaga.',
  'already-made': () =>
    'Formuläret är redan använt med andra uppgifter. Öppna sidan på nytt för att göra ett till.',
  'title-missing': () => 'Skriv en titel.',
  ...pdfWords.sv,
  'text-too-long': typedTextWords.sv['text-too-long'],
  'text-missing': () => 'Skriv en rubrik eller en text.',
  'personal-number': typedTextWords.sv['personal-number'],
  'link-not-allowed': (facts) =>
    `Länken ${facts['address']} går inte att använda. Skriv en webbadress som börjar med https://.`,
  'version-not-draft': () => 'Versionen är inte längre ett utkast. Börja ett nytt utkast från den.',
  'version-empty': () => 'Utkastet saknar text. Skriv minst en bestämmelse innan du fryser det.',
  'version-not-frozen': () => 'Bara en fryst version kan återkallas.',
  'version-is-decided': () =>
    'Versionen ingår i ett paket och kan inte återkallas. Ställ in remissen eller beslutsomgången i stället.',
  'version-is-adopted': () =>
    'Utgåvan är antagen och kan inte återkallas. Registrera att den upphör i stället.',
  'version-is-withdrawn': () =>
    'Versionen är återkallad och får inga villkor. Sätt dem på en version som ska gälla.',
  'terms-are-bound': () =>
    'Villkoren är frysta med texten och ändras inte. Börja ett nytt utkast från versionen: det ärver dem.',
  'terms-are-decided': () =>
    'Utgåvan är antagen med sina villkor. Rätta dem med skäl och beslut i stället.',
  'terms-not-adopted': () =>
    'Utgåvan är inte antagen. Villkoren sätts i utkastet, och rättas först när utgåvan är antagen.',
  'nothing-corrected': () => 'Inget villkor är ändrat. Ändra det som ska rättas.',
  'decision-missing': () =>
    'Skriv vilket beslut rättelsen bygger på: vem som beslutade och var det står.',
  'version-is-published': () => 'Texten är redan publicerad. Inget mer har hänt.',
  'package-empty': () => 'Välj minst en fryst version.',
  'package-holds-draft': () =>
    'Ett paket får bara innehålla frysta versioner. Frys utkasten först.',
  'package-same-document-twice': () =>
    'Paketet har två versioner av samma dokument. Välj en av dem.',
  'already-inserted': () =>
    'Bestämmelsen är redan tillagd med andra ord. Öppna den i utkastet och ändra den där.',
  'suggestion-says-the-same': () =>
    'Förslaget säger detsamma som utkastet. Ändra orden, eller stäng utan att spara.',
  'suggestion-collides': () =>
    'Orden är andra än när förslaget lades. Lägg förslaget på nytt mot orden som står nu, eller avvisa det.',
  'freezing-is-stopped': () =>
    'Texten kan inte frysas än. Avgör det som hindrar, under Innan ni fryser, och frys sedan.',
  'note-missing': () => 'Skriv vad du vill säga.',
  'quote-not-there': () =>
    'Orden står inte i bestämmelsen. Kopiera dem därifrån, eller lämna fältet tomt.',
  'quote-is-twice': () => 'Orden står på flera ställen. Ta med några ord till före eller efter.',
  'nothing-to-take': () => 'Inget förslag går att ta ställning till så. Läs vart och ett.',
  'suggestion-has-rival': () =>
    'Flera förslag säger olika om samma ord. Avvisa dem som inte ska med och godta sedan det som är kvar.',
  'move-into-itself': () => 'En bestämmelse kan inte flyttas in i sig själv. Välj en annan plats.',
  'kind-does-not-fit': () =>
    'Slaget passar inte på den platsen. Kapitel ligger ytterst, avsnitt under kapitel och punkter under en bestämmelse.',
  'place-is-gone': () =>
    'Platsen finns inte längre. Någon annan har ändrat utkastet. Välj plats igen.',
  'nothing-to-split': () =>
    'Bestämmelsen är en enda mening. Skriv en mening till, eller flytta ord till en ny bestämmelse.',
  'split-place-gone': () => 'Välj var den andra delen ska börja.',
  'nothing-to-merge': () =>
    'Ingen bestämmelse står direkt efter den här på samma nivå. Flytta dit den som ska slås ihop.',
  'kinds-do-not-merge': () =>
    'Den här och nästa är av olika slag. Ändra slag på den ena, så att de är lika.',
  'points-in-between': () =>
    'Punkterna under den första skulle hamna efter orden i nästa. Flytta punkterna först.',
  'file-missing': () => 'Välj en Word-fil.',
  'empty-file': () => 'Filen är tom. Välj en Word-fil med text.',
  'too-large': () =>
    'Filen är för stor eller har för mycket text. Välj en fil på högst 20 MB med ett avtal i.',
  encrypted: () => 'Filen är skyddad med lösenord. Ta bort lösenordet i Word och försök igen.',
  'not-docx': () =>
    'Filen är inte en Word-fil (.docx). Öppna den i Word, spara som .docx och försök igen.',
  broken: () => 'Filen är skadad och går inte att läsa. Spara den på nytt i Word och försök igen.',
  'no-text': () => 'Filen saknar text som kan bli bestämmelser. Välj en fil med avtalets text.',
  'too-much-to-read': () =>
    'Filen är för tung att läsa in. Dela den i mindre filer, eller spara den på nytt i Word utan gamla ändringar, och försök igen.',
  'too-much-to-pair': () =>
    'Texten är för stor för att paras ihop med den tidigare. Läs in filen igen utan att jämföra, eller dela den i mindre filer.',
  'too-much-to-compare': () =>
    'De här texterna är för stora för att jämföras här. Välj två utgåvor av samma dokument.',
  'import-already-saved': () => 'Filen är redan sparad som utkast. Inget mer har hänt.',
  'changed-in-both': (facts) =>
    facts['count'] === 1
      ? 'En bestämmelse är ändrad både i filen och här. Välj vilka ord som ska gälla.'
      : `${facts['count']} bestämmelser är ändrade både i filen och här. Välj vilka ord som ska gälla.`,
  'annex-document-twice': () => 'Två delar går till samma dokument. Välj ett eget för varje del.',
  'not-a-number': () => 'Skriv ett helt tal mellan 1 och 100, eller lämna fältet tomt.',
  'ends-before-start': () => 'Sista dagen ligger före den första. Skriv en senare dag.',
  'source-missing': () =>
    'Skriv var uppgiften finns, till exempel ett protokoll eller ett diarienummer.',
  'day-not-yet': () => 'Dagen har inte varit än. Skriv en dag till och med i dag.',
  'before-adoption': (facts) =>
    `Utgåvan antogs ${formatDay(facts['day'] as Day, 'sv')}. Skriv den dagen eller en senare.`,
  'not-later': (facts) =>
    `Utgåvan gäller redan till och med ${formatDay(facts['day'] as Day, 'sv')}. Skriv en senare dag.`,
  'party-missing': () => 'Välj den part som säger upp.',
  'version-not-adopted': () =>
    'Utgåvan är inte antagen. En händelse registreras när den är antagen.',
  'event-already-withdrawn': () => 'Händelsen är redan tillbakatagen, med ett annat skäl.',
  'reason-missing': () => 'Skriv varför.',
  'name-missing': () => 'Skriv ett namn på den gemensamma texten.',
  'adopter-missing': () =>
    'Skriv vem som antog utgåvan, till exempel regionfullmäktige och kommunfullmäktige.',
  'begins-same-day': () =>
    'En annan utgåva av dokumentet gäller från samma dag. Skriv en annan dag, eller rätta den andra utgåvan först.',
  'nothing-registered': () =>
    'Ingenting är registrerat i efterhand för utgåvan. Läs sidan på nytt.',
  'pdf-not-pdf': () => 'Filen är varken PDF eller Word (.docx). Spara den som PDF och välj igen.',
  'name-taken': () => 'En annan gemensam text har det namnet. Skriv ett annat.',
  'already-shared': () =>
    'Bestämmelsen hör redan till en gemensam text. Låt den lämna den texten först.',
  'shared-choice-missing': () =>
    'Du har ändrat ord som är gemensamma. Välj om ändringen gäller bara här eller den gemensamma texten.',
  'shared-words-differ': () =>
    'Texten är inte den gemensamma textens. Lämna fältet tomt, eller välj ingen gemensam text.',
  'begins-day-missing': () =>
    'Skriv dagen som bestämmelsen börjar gälla, eller ta bort var det står.',
  'begins-source-missing': () =>
    'Skriv var i texten dagen står, till exempel Ikraftträdande, punkt 2.',
  'shared-text-gone': () => 'Den gemensamma texten finns inte. Välj en annan.',
  'reference-not-usable': (facts) =>
    `Lagrummet ”${facts['line']}” går inte att använda. Skriv namnet och sist en adress som börjar med https://.`,
  'draft-is-used': () =>
    'Ett annat utkast har börjat från det här, eller så hänvisar ett bemötande till det. Ta bort det andra först.',
  'document-is-used': () =>
    'Dokumentet har en fryst text, en bilaga eller en process och kan inte tas bort.',
  'package-is-used': () =>
    'En remiss eller beslutsomgång gäller paketet, så det står kvar. Gör ett nytt paket i stället.',
  'undo-too-late': () =>
    'Det går inte att ångra längre: platsen, namnet eller texten som det byggde på är ändrad. Gör om det för hand.',
  'too-many-references': (facts) =>
    `Det är för många lagrum. Skriv högst ${sv(facts, 'most')} rader.`,
}

export const refusalsEn: RefusalSentences = {
  'slug-taken': () => 'The address is taken. Write another.',
  'slug-not-usable': () =>
    'Write the address with small letters a–z, digits and hyphens, at most 80 characters.',
  'label-taken': () => 'The document already has a version with that label. Write another.',
  'label-not-usable': () =>
    'Write the label with small letters a–z, digits and hyphens, such as 2027-remiss.',
  'main-not-usable': () => 'Choose a document that is not an annex itself.',
  'already-made': () =>
    'The form has already been used with other content. Open the page anew to make another.',
  'title-missing': () => 'Write a title.',
  ...pdfWords.en,
  'text-too-long': typedTextWords.en['text-too-long'],
  'text-missing': () => 'Write a heading or a text.',
  'personal-number': typedTextWords.en['personal-number'],
  'link-not-allowed': (facts) =>
    `The link ${facts['address']} cannot be used. Write a web address that begins with https://.`,
  'version-not-draft': () => 'The version is no longer a draft. Begin a new draft from it.',
  'version-empty': () => 'The draft has no text. Write at least one provision before freezing it.',
  'version-not-frozen': () => 'Only a frozen version can be withdrawn.',
  'version-is-decided': () =>
    'The version is part of a package and cannot be withdrawn. Cancel the consultation or the decision round instead.',
  'version-is-adopted': () =>
    'The edition is adopted and cannot be withdrawn. Record that it ends instead.',
  'version-is-withdrawn': () =>
    'The version is withdrawn and takes no terms. Set them on a version that is to apply.',
  'terms-are-bound': () =>
    'The terms are frozen with the text and do not change. Begin a new draft from the version: it inherits them.',
  'terms-are-decided': () =>
    'The edition is adopted with its terms. Correct them with a reason and a decision instead.',
  'terms-not-adopted': () =>
    'The edition is not adopted. Terms are set in the draft, and corrected only once the edition is adopted.',
  'nothing-corrected': () => 'No term is changed. Change what is to be corrected.',
  'decision-missing': () =>
    'Write which decision the correction rests on: who decided, and where it is written.',
  'version-is-published': () => 'The text is already published. Nothing more has happened.',
  'package-empty': () => 'Choose at least one frozen version.',
  'package-holds-draft': () => 'A package may hold frozen versions only. Freeze the drafts first.',
  'package-same-document-twice': () =>
    'The package holds two versions of one document. Choose one of them.',
  'already-inserted': () =>
    'The provision has already been added with other words. Open it in the draft and change it there.',
  'suggestion-says-the-same': () =>
    'The suggestion says the same as the draft. Change the words, or close without saving.',
  'suggestion-collides': () =>
    'The words are others than when the suggestion was made. Make it anew against the words that stand now, or reject it.',
  'freezing-is-stopped': () =>
    'The text cannot be frozen yet. Settle what stops it, under Before you freeze, then freeze.',
  'note-missing': () => 'Write what you want to say.',
  'quote-not-there': () =>
    'The words are not in the provision. Copy them from it, or leave the field empty.',
  'quote-is-twice': () =>
    'The words stand in several places. Take some more words before or after.',
  'nothing-to-take': () => 'No suggestion can be decided about in that way. Read each of them.',
  'suggestion-has-rival': () =>
    'Several suggestions differ about the same words. Reject those that should not go in, then accept the one that is left.',
  'move-into-itself': () => 'A provision cannot be moved into itself. Choose another place.',
  'kind-does-not-fit': () =>
    'The kind does not fit there. Chapters stand outermost, sections under chapters and points under a provision.',
  'place-is-gone': () =>
    'The place is no longer there. Someone else has changed the draft. Choose a place again.',
  'nothing-to-split': () =>
    'The provision is a single sentence. Write another, or move words to a new provision.',
  'split-place-gone': () => 'Choose where the second part is to begin.',
  'nothing-to-merge': () =>
    'No provision stands right after this one at the same level. Move there what is to be merged.',
  'kinds-do-not-merge': () =>
    'This one and the next are of different kinds. Change the kind of one, so that they are alike.',
  'points-in-between': () =>
    'The points under the first would come after the words of the next. Move the points first.',
  'file-missing': () => 'Choose a Word file.',
  'empty-file': () => 'The file is empty. Choose a Word file with text.',
  'too-large': () =>
    'The file is too large or has too much text. Choose a file of at most 20 MB with one agreement.',
  encrypted: () => 'The file is protected by a password. Remove it in Word and try again.',
  'not-docx': () =>
    'The file is not a Word file (.docx). Open it in Word, save it as .docx and try again.',
  broken: () => 'The file is damaged and cannot be read. Save it anew in Word and try again.',
  'no-text': () =>
    'The file has no text that can become provisions. Choose a file with the agreement’s text.',
  'too-much-to-read': () =>
    'The file is too heavy to read. Divide it into smaller files, or save it anew in Word without old changes, and try again.',
  'too-much-to-pair': () =>
    'The text is too large to be paired with the earlier one. Read the file again without comparing, or divide it into smaller files.',
  'too-much-to-compare': () =>
    'These texts are too large to be compared here. Choose two editions of the same document.',
  'import-already-saved': () => 'The file is already saved as a draft. Nothing more has happened.',
  'changed-in-both': (facts) =>
    facts['count'] === 1
      ? 'A provision was changed both in the file and here. Choose whose words stand.'
      : `${facts['count']} provisions were changed both in the file and here. Choose whose words stand.`,
  'annex-document-twice': () => 'Two parts go to the same document. Choose one for each part.',
  'not-a-number': () => 'Write a whole number between 1 and 100, or leave the field empty.',
  'ends-before-start': () => 'The last day is before the first. Write a later day.',
  'source-missing': () => 'Write where this can be read, such as minutes or a reference number.',
  'day-not-yet': () => 'The day has not been yet. Write a day up to and including today.',
  'before-adoption': (facts) =>
    `The edition was adopted on ${formatDay(facts['day'] as Day, 'en')}. Write that day or a later one.`,
  'not-later': (facts) =>
    `The edition already applies until ${formatDay(facts['day'] as Day, 'en')}. Write a later day.`,
  'party-missing': () => 'Choose the party that gives notice.',
  'version-not-adopted': () =>
    'The edition is not adopted. An event is recorded when it is adopted.',
  'event-already-withdrawn': () => 'The event is already taken back, for another reason.',
  'reason-missing': () => 'Write why.',
  'name-missing': () => 'Write a name for the shared text.',
  'adopter-missing': () =>
    'Write who adopted the edition, such as the regional council and the municipal councils.',
  'begins-same-day': () =>
    'Another edition of the document applies from the same day. Write another day, or correct the other edition first.',
  'nothing-registered': () =>
    'Nothing has been registered afterwards for the edition. Read the page anew.',
  'pdf-not-pdf': () => 'The file is neither PDF nor Word (.docx). Save it as PDF and choose again.',
  'name-taken': () => 'Another shared text has that name. Write another.',
  'already-shared': () =>
    'The provision already belongs to a shared text. Let it leave that one first.',
  'shared-choice-missing': () =>
    'You have changed words that are shared. Choose whether the change is for here only or for the shared text.',
  'shared-words-differ': () =>
    'The text is not that of the shared text. Leave the field empty, or choose no shared text.',
  'begins-day-missing': () =>
    'Write the day the provision begins to apply, or remove where it is said.',
  'begins-source-missing': () =>
    'Write where in the text the day is said, for example Entry into force, item 2.',
  'shared-text-gone': () => 'The shared text is not there. Choose another.',
  'reference-not-usable': (facts) =>
    `The law reference “${facts['line']}” cannot be used. Write its name and last an address that begins with https://.`,
  'draft-is-used': () =>
    'Another draft has begun from this one, or a reply refers to it. Remove the other first.',
  'document-is-used': () =>
    'The document has a frozen text, an annex or a process and cannot be removed.',
  'package-is-used': () =>
    'A consultation or decision round is about the package, so it remains. Make a new package instead.',
  'undo-too-late': () =>
    'It can no longer be undone: the place, the name or the text that it stood on has changed. Do it again by hand.',
  'too-many-references': (facts) =>
    `There are too many law references. Write at most ${en(facts, 'most')} lines.`,
}
