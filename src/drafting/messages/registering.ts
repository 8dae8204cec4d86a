// SPDX-License-Identifier: EUPL-1.2
// The words about what applied before the product was in use, and is registered afterwards.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'

const d = (day: Day) => formatDay(day, 'sv')
const e = (day: Day) => formatDay(day, 'en')

type ToldDays = {
  readonly adoptedOn: Day
  readonly entersIntoForceOn: Day
  readonly registeredOn: Day
}

export const registeringSv = {
  link: 'Registrera det som redan gäller',
  title: 'Registrera det som redan gäller',
  lead: 'Avtal, remisser och processer från tiden före Samsyn. Allt som registreras här märks så på de öppna sidorna, med källan.',
  whatToRegister: 'Vad vill du registrera?',
  ways: {
    edition: {
      text: 'En utgåva vars text inte finns här',
      hint: 'Dagar, villkor och källa. Filen kan följa med som original.',
    },
    adoption: {
      text: 'Att en inläst text är antagen',
      hint: 'Läs först in texten i arbetsytan och frys den.',
    },
    consultation: {
      text: 'En tidigare remiss',
      hint: 'Dagar, vilka som fick den, hur många som svarade.',
    },
    process: {
      text: 'En tidigare process med dagar i tidslinjen',
      hint: 'Börja processen och lägg till en dag i taget.',
    },
  },
  many: 'Är det många? Den som driver Samsyn kan registrera dem ur en fil, med kommandot samsyn register.',
  registered: 'Registrerat i efterhand',
  none: 'Inget är registrerat i efterhand än.',
  told: ({ adoptedOn, entersIntoForceOn, registeredOn }: ToldDays) =>
    `Antagen ${d(adoptedOn)}, gäller från ${d(entersIntoForceOn)}. Registrerad ${d(registeredOn)}.`,
  correct: 'Rätta',
  takeBack: 'Ta tillbaka',
  saved: {
    utgava: 'Utgåvan är registrerad.',
    antagande: 'Antagandet är registrerat.',
    rattad: 'Uppgifterna är rättade.',
    tillbaka: 'Registreringen är tillbakatagen.',
  } as Record<string, string>,

  editionTitle: 'Registrera en tidigare utgåva',
  editionLead:
    'För en utgåva vars text inte ska läsas in. Uppgifterna blir offentliga när du sparar.',
  adoptionTitle: 'Registrera att en text är antagen',
  adoptionLead:
    'För en fryst text som fullmäktige antog innan Samsyn användes. Uppgifterna blir offentliga när du sparar.',
  noVersions: 'Ingen fryst text saknar antagande. Läs in texten och frys den först.',
  noDocuments: 'Det finns inget dokument än. Lägg upp dokumentet i arbetsytan först.',
  document: 'Dokument',
  chooseDocument: 'Välj ett dokument.',
  version: 'Text',
  chooseVersion: 'Välj en text.',
  label: 'Beteckning',
  labelHint: 'Står i adressen, till exempel 2012.',
  versionTitle: 'Titel',
  subtitle: 'Underrubrik',
  adoptedOn: 'Antagen',
  adoptedOnHint: 'Dagen för det sista beslutet.',
  adoptedBy: 'Antagen av',
  adoptedByHint: 'Till exempel regionfullmäktige och alla kommunfullmäktige.',
  inForceFrom: 'Gäller från',
  source: 'Källa',
  sourceHint: 'Var det kan läsas: protokoll, diarienummer eller webbsida.',
  original: 'Original',
  originalHint: 'PDF eller Word, högst 20 MB. Filen blir offentlig.',
  originalAgain: 'Välj filen igen. PDF eller Word, högst 20 MB. Filen blir offentlig.',
  keepsOriginal: (name: string) => `Nu: ${name}. Lämna tomt för att behålla den.`,
  dayMissing: 'Skriv en dag, till exempel 2012-04-01.',
  save: 'Registrera',

  correctTitle: (name: string) => `Rätta det som är registrerat om ${name}`,
  correctLead: 'Det som stod står kvar på sidan med utgåvor, med skälet.',
  correctSave: 'Spara rättelsen',
  takeBackTitle: (name: string) => `Ta tillbaka registreringen av ${name}`,
  takeBackLead:
    'Antagandet räknas inte längre. Var bara en uppgift fel rättar du den i stället. Det som stod står kvar på sidan med utgåvor, med skälet.',
  doTakeBack: 'Ta tillbaka registreringen',
  reason: 'Varför är det fel?',
  standsNow: (adopted: Day, inForce: Day) =>
    `Nu är registrerat: antagen ${d(adopted)}, gäller från ${d(inForce)}.`,
  back: 'Tillbaka',
}

export const registeringEn: typeof registeringSv = {
  link: 'Register what already applies',
  title: 'Register what already applies',
  lead: 'Agreements, consultations and processes from before Samsyn. All that is registered here is marked so on the public pages, with its source.',
  whatToRegister: 'What do you want to register?',
  ways: {
    edition: {
      text: 'An edition whose text is not here',
      hint: 'Days, terms and source. The file may come along as the original.',
    },
    adoption: {
      text: 'That an imported text has been adopted',
      hint: 'First import the text in the workspace and freeze it.',
    },
    consultation: {
      text: 'An earlier consultation',
      hint: 'Days, who were asked, how many answered.',
    },
    process: {
      text: 'An earlier process with days in its timeline',
      hint: 'Begin the process and add one day at a time.',
    },
  },
  many: 'Are they many? Those who run Samsyn can register them from a file, with the command samsyn register.',
  registered: 'Registered afterwards',
  none: 'Nothing has been registered afterwards yet.',
  told: ({ adoptedOn, entersIntoForceOn, registeredOn }) =>
    `Adopted ${e(adoptedOn)}, applies from ${e(entersIntoForceOn)}. Registered ${e(registeredOn)}.`,
  correct: 'Correct',
  takeBack: 'Take back',
  saved: {
    utgava: 'The edition is registered.',
    antagande: 'The adoption is registered.',
    rattad: 'What was registered is corrected.',
    tillbaka: 'The registration is taken back.',
  },

  editionTitle: 'Register an earlier edition',
  editionLead:
    'For an edition whose text is not to be imported. What you write is public when you save.',
  adoptionTitle: 'Register that a text has been adopted',
  adoptionLead:
    'For a frozen text that the councils adopted before Samsyn was in use. What you write is public when you save.',
  noVersions: 'No frozen text lacks an adoption. Import the text and freeze it first.',
  noDocuments: 'There is no document yet. Lay up the document in the workspace first.',
  document: 'Document',
  chooseDocument: 'Choose a document.',
  version: 'Text',
  chooseVersion: 'Choose a text.',
  label: 'Label',
  labelHint: 'Stands in the address, such as 2012.',
  versionTitle: 'Title',
  subtitle: 'Subtitle',
  adoptedOn: 'Adopted',
  adoptedOnHint: 'The day of the last decision.',
  adoptedBy: 'Adopted by',
  adoptedByHint: 'Such as the regional council and all municipal councils.',
  inForceFrom: 'Applies from',
  source: 'Source',
  sourceHint: 'Where it can be read: minutes, a reference number or a web page.',
  original: 'Original',
  originalHint: 'PDF or Word, at most 20 MB. The file is public.',
  originalAgain: 'Choose the file again. PDF or Word, at most 20 MB. The file is public.',
  keepsOriginal: (name) => `Now: ${name}. Leave empty to keep it.`,
  dayMissing: 'Write a day, such as 2012-04-01.',
  save: 'Register',

  correctTitle: (name) => `Correct what is registered of ${name}`,
  correctLead: 'What stood there stays on the page of editions, with the reason.',
  correctSave: 'Save the correction',
  takeBackTitle: (name) => `Take back the registration of ${name}`,
  takeBackLead:
    'The adoption counts no more. If only one thing was wrong, correct it instead. What stood there stays on the page of editions, with the reason.',
  doTakeBack: 'Take back the registration',
  reason: 'Why is it wrong?',
  standsNow: (adopted, inForce) =>
    `Registered now: adopted ${e(adopted)}, applies from ${e(inForce)}.`,
  back: 'Back',
}
