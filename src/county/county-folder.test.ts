// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bundledCounty, listBundled } from './bundled.ts'
import { readCounty } from './county-folder.ts'
import { inWords } from './folder-fault.ts'

const files = [
  'county.json',
  'parties.csv',
  'memberships.csv',
  'bodies.csv',
  'routes.json',
] as const
type File = (typeof files)[number]
const halland = Object.fromEntries(
  files.map((name) => [
    name,
    readFileSync(new URL(`../../counties/halland/${name}`, import.meta.url), 'utf8'),
  ]),
) as Record<File, string>

type Edit = (text: string) => string

/** What is told of Halland's folder when one of its files is another. */
function told(file: File, edit: Edit | undefined): { readonly sv: string; readonly en: string } {
  const { faults } = readCounty((name) => {
    const text = halland[name as File]
    return name === file ? edit?.(text) : text
  })
  return inWords(faults)
}

/** Another text in the place of one that must be there. */
const put =
  (from: string, to: string): Edit =>
  (text) => {
    assert.ok(text.includes(from), from)
    return text.replace(from, to)
  }
/** Every row that begins so, without it. */
const without =
  (start: string): Edit =>
  (text) =>
    text
      .split('\n')
      .filter((line) => !line.startsWith(start))
      .join('\n')
const also =
  (line: string): Edit =>
  (text) =>
    `${text}${line}\n`

test('the counties that come with the product can be used as they are', () => {
  assert.deepEqual(listBundled(), ['halland', 'vastra-gotaland'])
  const seen = listBundled().map((name) => {
    const { slug, parties, associations, careAreas, bodies } = bundledCounty(name)
    assert.equal(slug, name)
    return [parties.length, associations.length, careAreas.length, bodies.length]
  })
  assert.deepEqual(seen, [
    [7, 1, 0, 24],
    [50, 4, 6, 169],
  ])
})

test('the region comes first and the municipalities in Swedish order, however they are written', () => {
  assert.deepEqual(
    bundledCounty('halland').parties.map(({ shortName }) => shortName),
    ['Region Halland', 'Falkenberg', 'Halmstad', 'Hylte', 'Kungsbacka', 'Laholm', 'Varberg'],
  )
})

test('a table is read as Excel saves it too: semicolons, a byte order mark, Windows line ends, quotes', () => {
  const asExcel: Edit = (text) => `\uFEFF${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`
  assert.deepEqual(told('parties.csv', asExcel), { sv: '', en: '' })
  const quoted = put('Hylte kommun,Hylte', '"Hylte ""kommun"", Halland",Hylte')
  const { county } = readCounty((name) => {
    const text = halland[name as File]
    return name === 'parties.csv' ? quoted(text) : text
  })
  const hylte = county?.parties.find(({ code }) => code === '1315')
  assert.equal(hylte?.name, 'Hylte "kommun", Halland')
})

test('empty rows are no rows, and still counted', () => {
  const edit: Edit = (text) => put('1315,Hylte', 'x,Hylte')(text.replace('\n', '\n\n,,,,,,,,,\n'))
  assert.match(told('parties.csv', edit).sv, /^parties\.csv, rad 7: code är ”x”/)
})

const rows: readonly (readonly [
  what: string,
  file: File,
  edit: Edit | undefined,
  sv: RegExp,
  en: RegExp,
])[] = [
  ['a file that is not there', 'routes.json', undefined, /^routes\.json: Filen saknas/, /^routes\.json: The file is missing/],
  ['a file that is no JSON', 'county.json', () => '{', /^county\.json: Filen är inte giltig JSON/, /^county\.json: The file is not valid JSON/],
  ['a county without an English name', 'county.json', put('"en": "Halland"', '"en": ""'), /^county\.json: name, en saknas eller har fel form/, /^county\.json: name, en is missing/],
  ['a column that is missing', 'bodies.csv', put('parent,', 'boss,'), /^bodies\.csv, rad 1: Kolumnen parent saknas/, /^bodies\.csv, row 1: The column parent is missing/],
  ['a column that nobody reads', 'parties.csv', put('abbreviation', 'abbreviation,colour'), /^parties\.csv, rad 1: Kolumnen colour känns inte igen/, /^parties\.csv, row 1: The column colour is not known/],
  ['a code that is none', 'parties.csv', put('1315,', '13 15,'), /^parties\.csv, rad 5: code är ”13 15”\. Skriv en kod/, /^parties\.csv, row 5: code is “13 15”\. Write a code/],
  ['a party without a name', 'parties.csv', put('Hylte kommun', ''), /^parties\.csv, rad 5: name är tom\. Fyll i den\.$/, /^parties\.csv, row 5: name is empty\. Fill it in\.$/],
  ['a kind of party that there is not', 'parties.csv', put('Hylte,municipality', 'Hylte,kommun'), /^parties\.csv, rad 5: kind är ”kommun”\. Välj bland: region, municipality\.$/, /^parties\.csv, row 5: kind is “kommun”\. Choose among: region, municipality\.$/],
  ['a day that there is not', 'parties.csv', put('Hylte,municipality,,1974-01-01', 'Hylte,municipality,,1974-02-30'), /^parties\.csv, rad 5: valid_from är ”1974-02-30”/, /^parties\.csv, row 5: valid_from is “1974-02-30”/],
  ['a day written in words', 'parties.csv', put('Hylte,municipality,,1974-01-01', 'Hylte,municipality,,1 januari 1974'), /^parties\.csv, rad 5: valid_from är ”1 januari 1974”\. Skriv en dag som 2026-01-31/, /Write a day such as 2026-01-31/],
  ['an end before its beginning', 'memberships.csv', put('1380,,2019-01-01,', '1380,,2019-01-01,2018-12-31'), /^memberships\.csv, rad 3: valid_until ligger före valid_from/, /^memberships\.csv, row 3: valid_until is before valid_from/],
  ['a place outside the map', 'parties.csv', put('4,4,', '9,4,'), /^parties\.csv, rad 5: map_column är ”9”\. Skriv ett heltal från 1 till 8\.$/, /^parties\.csv, row 5: map_column is “9”\. Write a whole number from 1 to 8\.$/],
  ['half a place on the map', 'parties.csv', put('4,4,', '4,,'), /^parties\.csv, rad 5: map_column och map_row hör ihop/, /^parties\.csv, row 5: map_column and map_row belong together/],
  ['a party twice', 'parties.csv', put('1315,', '1380,'), /parties\.csv, rad 5: code ”1380” finns redan på rad 4/, /parties\.csv, row 5: code “1380” is already on row 4/],
  ['two regions', 'parties.csv', put('Hylte,municipality', 'Hylte,region'), /^parties\.csv, rad 5: Det finns mer än en region/, /^parties\.csv, row 5: There is more than one region/],
  ['no parties', 'parties.csv', (text) => text.slice(0, text.indexOf('\n') + 1), /^parties\.csv: Filen har inga parter/, /^parties\.csv: The file has no parties/],
  ['a member that is no party and has no name', 'memberships.csv', put('Hallands kommuner,1380,', 'Hallands kommuner,,'), /^memberships\.csv, rad 3: Fyll i party/, /^memberships\.csv, row 3: Fill in party/],
  ['a member that is not in the county', 'memberships.csv', put(',1380,', ',1480,'), /^memberships\.csv, rad 3: party är ”1480”, som inte finns i parties\.csv/, /^memberships\.csv, row 3: party is “1480”, which is not in parties\.csv/],
  ['a group that is written in two ways', 'memberships.csv', put('Hallands kommuner,1380', 'Hallands  KOMMUNER,1380'), /^memberships\.csv, rad 3: group ”Hallands KOMMUNER” får samma adress som ”Hallands kommuner”/, /^memberships\.csv, row 3: group “Hallands KOMMUNER” gets the same address/],
  ['a member twice on the same day', 'memberships.csv', also('association,Hallands kommuner,1380,,2025-01-01,'), /^memberships\.csv, rad 8: 1380 är redan medlem de dagarna enligt rad 3/, /^memberships\.csv, row 8: 1380 is a member on those days already by row 3/],
  ['a care area of one that is no party', 'memberships.csv', also('care-area,Norra,,Mark,2019-01-01,'), /^memberships\.csv, rad 8: Ett område består av parter/, /^memberships\.csv, row 8: A care area consists of parties/],
  ['a body with a slug that is no address', 'bodies.csv', put('13-rs,', 'Regionstyrelsen!,'), /bodies\.csv, rad 6: slug är ”Regionstyrelsen!”\. Skriv med små bokstäver/, /bodies\.csv, row 6: slug is “Regionstyrelsen!”\. Write it with small letters/],
  ['a kind of body that there is not', 'bodies.csv', put('RS,executive-board', 'RS,styrelse'), /^bodies\.csv, rad 6: kind är ”styrelse”\. Välj bland: joint-body/, /^bodies\.csv, row 6: kind is “styrelse”\. Choose among: joint-body/],
  ['a body of a party that there is not', 'bodies.csv', put('RS,executive-board,13', 'RS,executive-board,14'), /^bodies\.csv, rad 6: party är ”14”, som inte finns i parties\.csv/, /^bodies\.csv, row 6: party is “14”, which is not in parties\.csv/],
  ['a board of an association that there is not', 'bodies.csv', put('association-board,,Hallands', 'association-board,,Hallandarnas'), /^bodies\.csv, rad 4: association är ”Hallandarnas kommuner”, som inte finns i memberships\.csv/, /^bodies\.csv, row 4: association is “Hallandarnas kommuner”/],
  ['a body under one that there is not', 'bodies.csv', put('13,,,13-rf', '13,,,13-xx'), /^bodies\.csv, rad 6: parent är ”13-xx”, som inte finns i bodies\.csv/, /^bodies\.csv, row 6: parent is “13-xx”/],
  ['bodies under one another in a ring', 'bodies.csv', put('RF,council,13,,,', 'RF,council,13,,,13-rs'), /^bodies\.csv, rad 5: 13-rf hör till sist under sig själv[^\n]*\nbodies\.csv, rad 6: 13-rs hör till sist under sig själv/, /^bodies\.csv, row 5: 13-rf belongs under itself/],
  ['a plan for no kind of document', 'routes.json', put('"guideline"', '"leaflet"'), /^routes\.json: plans saknas eller har fel form/, /^routes\.json: plans is missing/],
  ['a plan without days', 'routes.json', put('"days": 120', '"days": 0'), /^routes\.json: plans, framework-agreement, consultation, days saknas eller har fel form/, /is missing/],
  ['a plan that skips a step there is not', 'routes.json', put('"withoutSteps": ["council-position"]', '"withoutSteps": ["nobody"]'), /^routes\.json: Planen för guideline hoppar över steget nobody/, /^routes\.json: The plan for guideline skips the step nobody/],
  ['a step with a verb that there is not', 'routes.json', put('"hand-over"', '"send"'), /^routes\.json: consultation 2, verb saknas eller har fel form/, /^routes\.json: consultation 2, verb is missing/],
  ['a step that names no step', 'routes.json', put('["council-position"]', '["nobody"]'), /^routes\.json: Steget association-hand-over nämner steget nobody/, /^routes\.json: The step association-hand-over names the step nobody/],
  ['two steps with one key', 'routes.json', put('"key": "region-hand-over"', '"key": "municipality-answer"'), /routes\.json: Steget municipality-answer finns två gånger/, /routes\.json: The step municipality-answer is there twice/],
  ['steps that wait for one another', 'routes.json', put('"due": "opens"', '"after": ["work-up"]'), /^routes\.json: Stegen i consultation väntar på varandra i en ring/, /^routes\.json: The steps of consultation wait for one another/],
  ['a day that a round does not have', 'routes.json', put('"due": "region-due"', '"due": "easter"'), /^routes\.json: Steget region-answer har dagen easter\. Välj bland: opens, due/, /^routes\.json: The step region-answer has the day easter\. Choose among: opens, due/],
  ['a body that a step names and there is not', 'routes.json', put('{\n        "first": "joint-body"\n      }', '{ "body": "sro" }'), /^routes\.json: Steget council-position nämner organet sro, som inte finns i bodies\.csv/, /^routes\.json: The step council-position names the body sro/],
  ['a party that is asked twice', 'routes.json', put('"branch": "region",\n      "title": {\n        "sv": "Svara regionen"', '"branch": "municipalities",\n      "title": {\n        "sv": "Svara regionen"'), /^routes\.json: Vägen consultation låter Region Halland svara eller besluta i mer än ett steg/, /^routes\.json: The route consultation lets Region Halland answer or decide in more than one/],
  ['a party that no step reaches', 'bodies.csv', without('1315-'), /^routes\.json: Vägen consultation lämnar Hylte kommun utanför[^\n]*\nroutes\.json: Vägen decision lämnar Hylte kommun utanför/, /^routes\.json: The route consultation leaves Hylte kommun out/],
] // prettier-ignore

for (const [what, file, edit, sv, en] of rows) {
  test(`${what} is told with its place and what to do, in both languages`, () => {
    const text = told(file, edit)
    assert.match(text.sv, sv)
    assert.match(text.en, en)
  })
}

test('all that has to be mended is told at once', () => {
  const edit: Edit = (text) => put('4,4,', '9,4,')(put('1382,', 'x,')(text))
  assert.equal(told('parties.csv', edit).sv.split('\n').length, 2)
})

test('one who has left and come back has two rows, and that is no fault', () => {
  const edit: Edit = (text) =>
    also('association,Hallands kommuner,1380,,2025-01-01,')(
      put('1380,,2019-01-01,', '1380,,2019-01-01,2023-12-31')(text),
    )
  assert.deepEqual(told('memberships.csv', edit), { sv: '', en: '' })
})

test('a name is one line without signs that no one sees', () => {
  const edit = put('Hylte kommun', '\u200BHy\u00ADlte\u00A0 kommun\u202E')
  const { county } = readCounty((name) =>
    name === 'parties.csv' ? edit(halland[name]) : halland[name as File],
  )
  assert.equal(county?.parties.find(({ code }) => code === '1315')?.name, 'Hylte kommun')
})
