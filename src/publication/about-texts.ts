// SPDX-License-Identifier: EUPL-1.2
// The pages about the service, as headings and paragraphs. Long because both languages stand beside
// each other.

import type { Language } from '#kernel/language.ts'

export const aboutPages = ['om', 'tillganglighet', 'personuppgifter', 'oppna-data'] as const
export type AboutPage = (typeof aboutPages)[number]

type Section = { readonly heading: string; readonly paragraphs: readonly string[] }
export type AboutText = {
  readonly title: string
  readonly lead: string
  readonly sections: readonly Section[]
}

const sv: Readonly<Record<AboutPage, AboutText>> = {
  om: {
    title: 'Om Samsyn',
    lead: 'Samsyn är platsen där en region och dess kommuner skriver, prövar, beslutar och följer sina gemensamma hälso- och sjukvårdsavtal.',
    sections: [
      {
        heading: 'Ett varv, från förslag till revidering',
        paragraphs: [
          'Ett avtal skrivs, går på remiss, får svar på varje synpunkt och beslutas av alla parter. Sedan gäller det tills det ersätts.',
          'Det minsta som något kan handla om är en bestämmelse. Synpunkter, svar, ändringar och beslut pekar på bestämmelser, så att en sida kan visa vad som har hänt med ett stycke.',
        ],
      },
      {
        heading: 'Räknat, inte ifyllt',
        paragraphs: [
          'Vad som gäller en dag, vem som är sen och när ett beslut får laga kraft räknas ut från det som är registrerat. Ingen skriver in svaret för hand.',
          'Ett beslut räknas bara om det gäller exakt den text som alla beslutar om. Texten känns igen på sitt fingeravtryck.',
        ],
      },
      {
        heading: 'Öppen kod',
        paragraphs: ['Samsyn är öppen programvara med licensen EUPL 1.2.'],
      },
    ],
  },
  tillganglighet: {
    title: 'Tillgänglighet',
    lead: 'Alla ska kunna läsa avtalen och lämna svar, med vilken teknik de än använder.',
    sections: [
      {
        heading: 'Så tillgänglig är webbplatsen',
        paragraphs: [
          'Lag (2018:1937) om tillgänglighet till digital offentlig service gäller för webbplatsen. Den är byggd för att följa WCAG 2.2 på nivå AA.',
          'Vi bedömer att webbplatsen är delvis förenlig med lagen. Bedömningen är vår egen och bygger på automatiska prov.',
          'Varje sida prövas automatiskt på bred och smal skärm. Sidorna är byggda för att fungera med tangentbord, utan JavaScript, i hög kontrast och på papper.',
        ],
      },
      {
        heading: 'Det vi vet saknas',
        paragraphs: [
          'Webbplatsen är inte prövad av en oberoende granskare. Den är inte prövad för hand med skärmläsare eller med 400 procents förstoring.',
          'Protokollsutdrag är PDF-filer som parterna själva laddar upp. De kan ha brister som vi inte kan rätta.',
          'Avtalens text finns bara på svenska. På de engelska sidorna är den märkt som svensk.',
        ],
      },
      {
        heading: 'Säg till om något inte fungerar',
        paragraphs: [
          'Kontakta en part genom kontaktpersonen på partens sida, så får du innehållet på ett annat sätt. Svar ges skyndsamt.',
          'Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning, som har tillsyn över lagen.',
        ],
      },
    ],
  },
  personuppgifter: {
    title: 'Personuppgifter',
    lead: 'Samsyn handlar om avtal, inte om patienter. Inga uppgifter om enskilda patienter får skrivas in.',
    sections: [
      {
        heading: 'Det här lagras',
        paragraphs: [
          'Om den som har ett uppdrag: namn, e-postadress i tjänsten, titel och tjänstetelefon om den är ifylld, vilka mandat personen har och vad personen har gjort i tjänsten.',
          'Breven som Samsyn har skrivit till den som har ett uppdrag. De säger att något har hänt, aldrig vad en part har skrivit. Du ser dina brev och väljer om du vill ha påminnelser under Min part.',
          'Om den som ställer en fråga på en remiss: frågan, och ett namn om personen vill skriva ett.',
          'Det du skickar när inloggningen har gått ut sparas i sju dagar, bara för dig, så att du kan skicka det när du har loggat in igen.',
          'Personnummer tas inte emot i något fält. Texten avvisas och det du har skrivit står kvar så att du kan rätta det. I det som sparas efter att inloggningen har gått ut tas de bort.',
        ],
      },
      {
        heading: 'Kakor',
        paragraphs: [
          'Den som loggar in får en kaka som håller inloggningen. Den innehåller bara ett slumptal och försvinner när du loggar ut.',
          'Den som läser utan att logga in får inga kakor. Det finns ingen statistik hos någon annan och inga typsnitt, skript eller kartor från andra.',
        ],
      },
      {
        heading: 'Vem ansvarar',
        paragraphs: [
          'Varje part är personuppgiftsansvarig för sina medarbetare och sina svar. Fråga kontaktpersonen på partens sida om du vill veta vad som är sparat om dig.',
          'Loggen över vad som har gjorts kan inte ändras. Den visar namn bara för dem som förvaltar tjänsten.',
        ],
      },
    ],
  },
  'oppna-data': {
    title: 'Öppna data',
    lead: 'Det som är publicerat kan hämtas som data. Adresserna är desamma som sidornas, med .json, .csv eller .xlsx.',
    sections: [],
  },
}

const en: Readonly<Record<AboutPage, AboutText>> = {
  om: {
    title: 'About Samsyn',
    lead: 'Samsyn is where a region and its municipalities write, try, decide and follow their joint health-care agreements.',
    sections: [
      {
        heading: 'One loop, from proposal to revision',
        paragraphs: [
          'An agreement is written, goes on consultation, has every comment answered, and is decided by all parties. Then it applies until it is replaced.',
          'The smallest thing that anything can be about is a provision. Comments, answers, changes and decisions point at provisions, so that one page can show the life of one paragraph.',
        ],
      },
      {
        heading: 'Computed, not typed in',
        paragraphs: [
          'What applies on a day, who is late and when a decision is final is computed from what is registered. Nobody types in the answer.',
          'A decision counts only if it is about exactly the text that all decide on. The text is known by its fingerprint.',
        ],
      },
      {
        heading: 'Open source',
        paragraphs: ['Samsyn is open software under the licence EUPL 1.2.'],
      },
    ],
  },
  tillganglighet: {
    title: 'Accessibility',
    lead: 'Everyone is to be able to read the agreements and to answer, with whatever technology they use.',
    sections: [
      {
        heading: 'How accessible the site is',
        paragraphs: [
          'The Swedish act (2018:1937) on accessibility to digital public service applies to the site. It is built to follow WCAG 2.2 at level AA.',
          'We judge that the site partly conforms to the act. The judgement is our own and rests on automatic checks.',
          'Every page is tried automatically on a wide and a narrow screen. The pages are built to work with a keyboard, without JavaScript, in high contrast and on paper.',
        ],
      },
      {
        heading: 'What we know is missing',
        paragraphs: [
          'The site has not been tried by an independent auditor. It has not been tried by hand with a screen reader or at 400 per cent zoom.',
          'Minutes are PDF files that the parties upload themselves. They may have faults that we cannot mend.',
          'The agreements exist in Swedish only. On the English pages they are marked as Swedish.',
        ],
      },
      {
        heading: 'Tell us if something does not work',
        paragraphs: [
          'Turn to a party through the contact person on its page, and you will get the content in another way. You are answered promptly.',
          'If you are not content with the answer you can report it to the Agency for Digital Government, which supervises the act.',
        ],
      },
    ],
  },
  personuppgifter: {
    title: 'Personal data',
    lead: 'Samsyn is about agreements, not patients. Nothing about an individual patient may be written here.',
    sections: [
      {
        heading: 'What is stored',
        paragraphs: [
          'About those who have a mandate: name, e-mail address at work, title and telephone at work if given, which mandates they have and what they have done at work.',
          'The letters that Samsyn has written to those who have a mandate. They say that something has happened, never what a party has written. You see your letters and choose about reminders under My party.',
          'About those who ask a question on a consultation: the question, and a name if they want to give one.',
          'What you send when your session has ended is kept for seven days, for you alone, so that you can send it when you have signed in again.',
          'Personal identity numbers are refused in every field. What you typed is kept so that you can mend it. In what is kept after a session has ended they are taken out.',
        ],
      },
      {
        heading: 'Cookies',
        paragraphs: [
          'Those who sign in get one cookie that holds the sign-in. It is nothing but a random number and is gone when you sign out.',
          'Those who read without signing in get no cookies. There are no statistics elsewhere, and no fonts, scripts or maps from others.',
        ],
      },
      {
        heading: 'Who is responsible',
        paragraphs: [
          'Each party is the controller for its own staff and its own answers. Ask the contact person on the party’s page if you want to know what is stored about you.',
          'The journal of what was done cannot be changed. It shows names only to those who run the service.',
        ],
      },
    ],
  },
  'oppna-data': {
    title: 'Open data',
    lead: 'What is published can be fetched as data. The addresses are those of the pages, with .json, .csv or .xlsx.',
    sections: [],
  },
}

export const aboutTexts: Readonly<Record<Language, typeof sv>> = { sv, en }

/** The twins of pages as data, with what each holds. */
export const dataTwins = [
  {
    path: '/avtal.json',
    sv: 'Alla dokument: läge, giltighet och fingeravtryck. Finns också som .csv och .xlsx.',
    en: 'Every document: state, validity and fingerprint. Also as .csv and .xlsx.',
  },
  {
    path: '/avtal/{dok}/{utgåva}.json',
    sv: 'En utgåvas hela text med id, nummer och fingeravtryck.',
    en: 'The whole text of an edition with ids, numbers and fingerprint.',
  },
  {
    path: '/avtal/utgava.schema.json',
    sv: 'Vad filen med en utgåva innehåller, som JSON Schema.',
    en: 'What the file of an edition holds, as JSON Schema.',
  },
  {
    path: '/avtal/jamfor.json?fran={dok}/{utgåva}&till={dok}/{utgåva}',
    sv: 'Vad som skiljer två utgåvor: varje ändring och varför den gjordes.',
    en: 'How two editions differ: every change and why it was made.',
  },
  {
    path: '/sa-gar-det.json',
    sv: 'Alla processer: skede, dagar, hur många som har svarat och godkänt. Finns också som .csv och .xlsx.',
    en: 'Every process: stage, days, how many have answered and approved. Also as .csv and .xlsx.',
  },
  {
    path: '/sa-gar-det/{process}.json',
    sv: 'Var en process står: dagar, parter och vad som återstår.',
    en: 'Where a process stands: days, parties and what remains.',
  },
  {
    path: '/sa-gar-det/{process}/beslut.json',
    sv: 'Varje parts beslut med paragraf, dagar och fingeravtryck. Finns också som .csv och .xlsx.',
    en: 'Each party’s decision with paragraph, days and fingerprint. Also as .csv and .xlsx.',
  },
  {
    path: '/remiss.json',
    sv: 'Alla remisser: läge, dagar och hur många som har svarat. Finns också som .csv och .xlsx.',
    en: 'Every consultation: state, days and how many have answered. Also as .csv and .xlsx.',
  },
  {
    path: '/remiss/{remiss}/sammanstallning.json',
    sv: 'En publicerad sammanställning: synpunkter, svar, skäl och svaren på frågorna. Finns också som .csv och .xlsx; där har frågorna en egen fil, sammanstallning/fragor.csv.',
    en: 'A published collation: comments, answers, reasons and the answers to the questions. Also as .csv and .xlsx, where the questions have a file of their own, sammanstallning/fragor.csv.',
  },
  {
    path: '/parter.json',
    sv: 'Parterna med kommunalförbund och vårdsamverkansområde. Finns också som .csv och .xlsx.',
    en: 'The parties with association and care area. Also as .csv and .xlsx.',
  },
  {
    path: '/sok.json?q={ord}',
    sv: 'Bestämmelser som en sökning hittar, de bästa först. Finns också som .csv och .xlsx.',
    en: 'Provisions that a search finds, the best first. Also as .csv and .xlsx.',
  },
  {
    path: '/sigill.json',
    sv: 'Loggens sigill. Med dem kan vem som helst pröva att loggen inte har ändrats.',
    en: 'The seals of the journal, by which anyone can check that it has not been changed.',
  },
] as const
