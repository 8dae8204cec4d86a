// SPDX-License-Identifier: EUPL-1.2
// What is told of a county's folder that can not be read. Each says what to do.

import type { Bilingual } from '#kernel/language.ts'

const listed = (values: readonly string[]) => values.join(', ')

export const folderWords = {
  fileMissing: {
    sv: 'Filen saknas eller går inte att läsa. Lägg den i mappen; counties/README.md visar hur den ser ut.',
    en: 'The file is missing or cannot be read. Put it in the folder; counties/README.md shows what it looks like.',
  },
  notJson: {
    sv: 'Filen är inte giltig JSON. Rätta kommatecken, citattecken och klamrar.',
    en: 'The file is not valid JSON. Mend commas, quotes and brackets.',
  },
  planStep: (kind: string, said: string): Bilingual => ({
    sv: `Planen för ${kind} hoppar över steget ${said}, som inte finns i consultation. Rätta namnet eller ta bort det.`,
    en: `The plan for ${kind} skips the step ${said}, which is not in consultation. Mend its name or remove it.`,
  }),
  columnMissing: (column: string): Bilingual => ({
    sv: `Kolumnen ${column} saknas. Lägg till den i första raden.`,
    en: `The column ${column} is missing. Add it to the first row.`,
  }),
  columnUnknown: (column: string): Bilingual => ({
    sv: `Kolumnen ${column} känns inte igen. Ta bort den eller rätta namnet.`,
    en: `The column ${column} is not known. Remove it or mend its name.`,
  }),
  needed: (column: string): Bilingual => ({
    sv: `${column} är tom. Fyll i den.`,
    en: `${column} is empty. Fill it in.`,
  }),
  code: (column: string, said: string): Bilingual => ({
    sv: `${column} är ”${said}”. Skriv en kod med bara siffror, till exempel 1380.`,
    en: `${column} is “${said}”. Write a code of digits only, such as 1380.`,
  }),
  slug: (column: string, said: string): Bilingual => ({
    sv: `${column} är ”${said}”. Skriv med små bokstäver a–z, siffror och bindestreck.`,
    en: `${column} is “${said}”. Write it with small letters a–z, digits and hyphens.`,
  }),
  day: (column: string, said: string): Bilingual => ({
    sv: `${column} är ”${said}”. Skriv en dag som 2026-01-31.`,
    en: `${column} is “${said}”. Write a day such as 2026-01-31.`,
  }),
  period: {
    sv: 'valid_until ligger före valid_from. Skriv en senare dag eller lämna valid_until tom.',
    en: 'valid_until is before valid_from. Write a later day or leave valid_until empty.',
  },
  oneOf: (column: string, said: string, known: readonly string[]): Bilingual => ({
    sv: `${column} är ”${said}”. Välj bland: ${listed(known)}.`,
    en: `${column} is “${said}”. Choose among: ${listed(known)}.`,
  }),
  between: (column: string, said: string, least: number, most: number): Bilingual => ({
    sv: `${column} är ”${said}”. Skriv ett heltal från ${least} till ${most}.`,
    en: `${column} is “${said}”. Write a whole number from ${least} to ${most}.`,
  }),
  bothPlaces: {
    sv: 'map_column och map_row hör ihop. Fyll i båda eller ingen.',
    en: 'map_column and map_row belong together. Fill in both or none.',
  },
  twice: (column: string, said: string, first: number): Bilingual => ({
    sv: `${column} ”${said}” finns redan på rad ${first}. Varje rad ska ha sin egen.`,
    en: `${column} “${said}” is already on row ${first}. Each row has its own.`,
  }),
  unknown: (column: string, said: string, file: string): Bilingual => ({
    sv: `${column} är ”${said}”, som inte finns i ${file}. Lägg till den där eller rätta här.`,
    en: `${column} is “${said}”, which is not in ${file}. Add it there or mend it here.`,
  }),
  parentCircle: (slug: string): Bilingual => ({
    sv: `${slug} hör till sist under sig själv. Rätta parent så att trädet har en rot.`,
    en: `${slug} belongs under itself in the end. Mend parent so that the tree has a root.`,
  }),
  alike: (said: string, other: string): Bilingual => ({
    sv: `group ”${said}” får samma adress som ”${other}”. Skriv namnet lika på alla rader, eller ge gruppen ett annat.`,
    en: `group “${said}” gets the same address as “${other}”. Write the name alike on all rows, or give the group another.`,
  }),
  overlaps: (said: string, first: number): Bilingual => ({
    sv: `${said} är redan medlem de dagarna enligt rad ${first}. Låt perioderna inte gå in i varandra.`,
    en: `${said} is a member on those days already by row ${first}. Let the periods not overlap.`,
  }),
  memberMissing: {
    sv: 'Fyll i party (partens kod), eller member (namnet) när medlemmen inte är part.',
    en: 'Fill in party (its code), or member (its name) when the member is no party.',
  },
  careAreaMember: {
    sv: 'Ett område består av parter. Fyll i party.',
    en: 'A care area consists of parties. Fill in party.',
  },
  noParties: {
    sv: 'Filen har inga parter. Skriv en rad för regionen och en för varje kommun.',
    en: 'The file has no parties. Write a row for the region and one for each municipality.',
  },
  twoRegions: {
    sv: 'Det finns mer än en region. Ett län har en.',
    en: 'There is more than one region. A county has one.',
  },
  shape: (where: string): Bilingual => ({
    sv: `${where} saknas eller har fel form. counties/README.md visar hur det skrivs.`,
    en: `${where} is missing or has the wrong form. counties/README.md shows how it is written.`,
  }),
  stepTwice: (key: string): Bilingual => ({
    sv: `Steget ${key} finns två gånger. Ge varje steg ett eget key.`,
    en: `The step ${key} is there twice. Give each step a key of its own.`,
  }),
  stepUnknown: (key: string, said: string): Bilingual => ({
    sv: `Steget ${key} nämner steget ${said}, som inte finns i samma väg. Rätta namnet.`,
    en: `The step ${key} names the step ${said}, which is not in the same route. Mend the name.`,
  }),
  stepCircle: (route: string): Bilingual => ({
    sv: `Stegen i ${route} väntar på varandra i en ring. Rätta after så att vägen har en början.`,
    en: `The steps of ${route} wait for one another in a circle. Mend after so that the route has a beginning.`,
  }),
  stepDay: (key: string, said: string, known: readonly string[]): Bilingual => ({
    sv: `Steget ${key} har dagen ${said}. Välj bland: ${listed(known)}.`,
    en: `The step ${key} has the day ${said}. Choose among: ${listed(known)}.`,
  }),
  stepBody: (key: string, said: string): Bilingual => ({
    sv: `Steget ${key} nämner organet ${said}, som inte finns i bodies.csv. Lägg till det där eller rätta här.`,
    en: `The step ${key} names the body ${said}, which is not in bodies.csv. Add it there or mend it here.`,
  }),
  lastTwice: (route: string, party: string): Bilingual => ({
    sv: `Vägen ${route} låter ${party} svara eller besluta i mer än ett steg eller organ. Behåll ett.`,
    en: `The route ${route} lets ${party} answer or decide in more than one step or body. Keep one.`,
  }),
  leftOut: (route: string, party: string): Bilingual => ({
    sv: `Vägen ${route} lämnar ${party} utanför. Ge parten ett organ i bodies.csv som svarar eller beslutar, eller ändra vägens steg.`,
    en: `The route ${route} leaves ${party} out. Give the party a body in bodies.csv that answers or decides, or change the steps of the route.`,
  }),
} as const
