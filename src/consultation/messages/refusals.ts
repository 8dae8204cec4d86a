// SPDX-License-Identifier: EUPL-1.2
// What the reader is told when a rule said no.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import { pdfWords } from '#platform/files/pdf-words.ts'
import { letterRefusals, originalMissing } from '../../process/views/letter-view.tsx'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { dayWordsIn } from './day-words.ts'

const day = dayWordsIn('sv')
const dayEn = dayWordsIn('en')

type Refusals = Readonly<Record<ConsultationRefusal, (facts: Facts) => string>>

const sv: Refusals = {
  ...typedTextWords.sv,
  ...pdfWords.sv,
  'slug-taken': () => 'Välj en annan adress. En remiss har redan den.',
  'slug-not-usable': () =>
    'Skriv adressen med små bokstäver a–z, siffror och bindestreck, till exempel avtal-2027.',
  'title-missing': () => 'Skriv vad remissen heter.',
  'text-missing': () => 'Skriv vad ni vill säga.',
  'due-before-opening': () => 'Välj en sista dag som kommer efter första dagen.',
  'region-due-after-due': () =>
    'Välj en sista dag för regionens nämnder som inte kommer efter parternas sista dag.',
  'step-due-before-opening': ({ day: on }) =>
    `Välj en sista dag som inte kommer före ${day(on as Day)}, då svarstiden börjar.`,
  'answer-due-after-due': ({ day: on }) =>
    `Välj en sista dag till och med ${day(on as Day)}. Det är parternas sista dag.`,
  'body-has-ended': ({ body, step, lastDay }) =>
    `${body} fanns till och med ${day(lastDay as Day)} och kan inte ta steget ${step}. Ändra utkastet så att svarstiden börjar efter den dagen. Då läggs vägen om.`,
  'approval-needed': ({ party }) =>
    `${party} måste godkänna avtalet och ska därför frågas. Ta bort krysset vid parten.`,
  'nobody-asked': () => 'Minst en part ska frågas. Ta bort något av kryssen.',
  'party-left-out': (facts) =>
    `${facts['party']} har inget organ som kan svara, och skulle lämnas utanför. Lägg till ett organ för parten först.`,
  'due-not-later': () => 'Välj en dag som är senare än nuvarande sista dag och inte har passerat.',
  'step-not-possible': () => 'Läs in sidan igen. Remissen har kommit längre än du såg.',
  'reason-missing': () => 'Skriv ett skäl.',
  'comments-unanswered': ({ count }) =>
    Number(count) === 1
      ? 'Svara först på den synpunkt som saknar svar. Sedan kan rundan stängas.'
      : `Svara först på de ${count} synpunkter som saknar svar. Sedan kan rundan stängas.`,
  'period-not-over': ({ dueOn }) =>
    `Vänta till efter ${day(dueOn as Day)}. Parterna har till dess att svara.`,
  'not-receiving': () => 'Remissen tar inte emot svar nu. Kontakta processledaren.',
  'stance-missing': () => 'Välj först vad ni tycker om förslaget som helhet.',
  'stance-unknown': () => 'Välj en av hållningarna.',
  'kind-unknown': () => 'Välj vad det är för slags synpunkt.',
  'outcome-unknown': () => 'Välj hur synpunkten har bedömts.',
  'not-in-package': () => 'Välj en bestämmelse som ingår i remissen.',
  'wording-unchanged': () => 'Skriv vad ni vill säga eller ändra i lydelsen.',
  'nothing-to-submit': () => 'Skriv något i svaret innan ni skickar det.',
  'already-submitted-unchanged': ({ number }) =>
    `Svaret är redan skickat, som svar ${number}. Ändra något innan ni skickar igen.`,
  'change-missing': () => 'Välj var ändringen finns.',
  'change-not-in-version': () => 'Välj en bestämmelse i den nya versionen.',
  'body-not-of-party': () => 'Välj ett organ som hör till er part.',
  'no-such-question': () => 'Läs in sidan igen. Frågan finns inte längre.',
  'not-over-yet': () => 'Remissen är inte slut än. Skriv en dag före i dag.',
  'asked-missing': () => 'Skriv vilka som fick remissen.',
  'more-answers-than-asked': () => 'Fler kan inte ha svarat än de som fick remissen. Rätta talen.',
  'source-missing': () =>
    'Skriv var uppgiften finns, till exempel ett diarienummer eller ett protokoll.',
  'link-not-usable': () => 'Skriv en webbadress som börjar med https://.',
  'already-taken-back': () => 'Registreringen är redan tillbakatagen, med ett annat skäl.',
  'nothing-chosen': () => 'Kryssa för de synpunkter som svaret gäller.',
  'decided-not-yet': ({ today }) =>
    `Beslutet har inte fattats än. Skriv en dag till och med ${day(today as Day)}.`,
  'board-missing': () => 'Skriv vilken nämnd eller styrelse som beslutade.',
  'too-many-attachments': ({ most }) => `Ta bort en bilaga först. Högst ${most} får plats.`,
  'party-has-answered': () =>
    'Den här har själv svarat eller bekräftat. Be den skicka ett nytt svar.',
  'respondent-missing': () => 'Välj någon som har fått remissen.',
  ...letterRefusals('sv'),
  'original-missing': () => originalMissing('sv'),
  'changed-meanwhile': () =>
    'Det här har ändrats under tiden. Läs vad som står nu, och skicka igen om det ska gälla.',
}

const en: Refusals = {
  ...typedTextWords.en,
  ...pdfWords.en,
  'slug-taken': () => 'Choose another address. A consultation already has that one.',
  'slug-not-usable': () =>
    'Write the address with small letters a–z, digits and hyphens, such as agreement-2027.',
  'title-missing': () => 'Write what the consultation is called.',
  'text-missing': () => 'Write what you want to say.',
  'due-before-opening': () => 'Choose a last day that comes after the first day.',
  'region-due-after-due': () =>
    'Choose a last day for the region’s boards that is not after the last day of the parties.',
  'step-due-before-opening': ({ day: on }) =>
    `Choose a last day that is not before ${dayEn(on as Day)}, when the time for answers begins.`,
  'answer-due-after-due': ({ day: on }) =>
    `Choose a last day no later than ${dayEn(on as Day)}. That is the last day of the parties.`,
  'body-has-ended': ({ body, stepEn, lastDay }) =>
    `${body} was there through ${dayEn(lastDay as Day)} and cannot take the step ${stepEn}. Change the draft so that the time for answers begins after that day. The route is then laid anew.`,
  'approval-needed': ({ party }) =>
    `${party} must approve the agreement and is therefore to be asked. Untick the party.`,
  'nobody-asked': () => 'At least one party is to be asked. Untick one of them.',
  'party-left-out': (facts) =>
    `${facts['party']} has no body that can answer, and would be left out. Add a body for the party first.`,
  'due-not-later': () => 'Choose a day that is later than the last day now and has not passed.',
  'step-not-possible': () => 'Load the page again. The consultation has moved on.',
  'reason-missing': () => 'Write a reason.',
  'comments-unanswered': ({ count }) =>
    Number(count) === 1
      ? 'First answer the comment without an answer. Then the round can be closed.'
      : `First answer the ${count} comments without an answer. The round can be closed when all have one.`,
  'period-not-over': ({ dueOn }) =>
    `Wait until after ${dayEn(dueOn as Day)}. The parties may answer until then.`,
  'not-receiving': () => 'The consultation takes no answers now. Contact the process leader.',
  'stance-missing': () => 'First choose what you think of the proposal as a whole.',
  'stance-unknown': () => 'Choose one of the stances.',
  'kind-unknown': () => 'Choose what kind of comment it is.',
  'outcome-unknown': () => 'Choose how the comment was judged.',
  'not-in-package': () => 'Choose a provision that is part of the consultation.',
  'wording-unchanged': () => 'Write what you want to say, or change the wording.',
  'nothing-to-submit': () => 'Write something in the answer before you send it.',
  'already-submitted-unchanged': ({ number }) =>
    `The answer is already sent, as answer ${number}. Change something before you send again.`,
  'change-missing': () => 'Choose where the change is.',
  'change-not-in-version': () => 'Choose a provision in the new version.',
  'body-not-of-party': () => 'Choose a body of your own party.',
  'no-such-question': () => 'Load the page again. The question is no longer there.',
  'not-over-yet': () => 'The consultation is not over yet. Write a day before today.',
  'asked-missing': () => 'Write who were asked.',
  'more-answers-than-asked': () =>
    'No more can have answered than were asked. Correct the numbers.',
  'source-missing': () => 'Write where it can be read, such as a reference number or minutes.',
  'link-not-usable': () => 'Write a web address that begins with https://.',
  'already-taken-back': () => 'The registration is taken back already, for another reason.',
  'nothing-chosen': () => 'Tick the comments that the answer is for.',
  'decided-not-yet': ({ today }) =>
    `The decision has not been made yet. Write a day up to ${dayEn(today as Day)}.`,
  'board-missing': () => 'Write which board decided.',
  'too-many-attachments': ({ most }) => `Remove an attachment first. There is room for ${most}.`,
  'party-has-answered': () =>
    'This one has answered or confirmed itself. Ask for a new answer from it.',
  'respondent-missing': () => 'Choose one who was asked.',
  ...letterRefusals('en'),
  'original-missing': () => originalMissing('en'),
  'changed-meanwhile': () =>
    'This has changed meanwhile. Read what stands now, and send again if it is to hold.',
}

export const refusals: Readonly<Record<Language, Refusals>> = { sv, en }
