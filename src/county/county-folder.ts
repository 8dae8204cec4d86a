// SPDX-License-Identifier: EUPL-1.2
// A county as it lies in a folder, read and tried. counties/README.md says how it is written.

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import type { Bilingual } from '#kernel/language.ts'
import type {
  AssociationInPack,
  BodyInPack,
  CareAreaInPack,
  CountyPack,
  PartyInPack,
} from '../organisation/rules/county-pack.ts'
import { slugOf } from '../organisation/rules/slug.ts'
import { inSwedishOrder } from '../organisation/rules/swedish-order.ts'
import type { CountyRoutes } from '../process/rules/county-on-day.ts'
import type { CountyPlans } from '../process/rules/county-plans.ts'
import { checkRoutes } from './check-routes.ts'
import type { FolderFault } from './folder-fault.ts'
import {
  countyShape,
  type RowOf,
  routesShape,
  type TableName,
  tableShapes,
} from './folder-shapes.ts'
import { folderWords as words } from './folder-words.ts'
import { readTable } from './table-file.ts'

/** A county with the steps that its rounds take. */
export type County = CountyPack & {
  readonly routes: CountyRoutes
  /** What is proposed for a round about each kind of document. */
  readonly plans: CountyPlans
}

export type ReadFolder =
  | { readonly county: County; readonly faults: readonly [] }
  | { readonly county: undefined; readonly faults: readonly FolderFault[] }

/** The text of a file in the folder; nothing if it cannot be read. */
export type ReadFile = (name: string) => string | undefined

/** The county in the folder, or everything that has to be mended there. */
export function readCountyFolder(folder: string): ReadFolder {
  return readCounty((name) => {
    try {
      return readFileSync(join(folder, name), 'utf8')
    } catch {
      return undefined
    }
  })
}

export function readCounty(read: ReadFile): ReadFolder {
  const faults: FolderFault[] = []
  const names = readJson('county.json', countyShape, read, faults)
  const written = readJson('routes.json', routesShape, read, faults)
  const rows = {
    parties: readRows('parties.csv', read, faults),
    memberships: readRows('memberships.csv', read, faults),
    bodies: readRows('bodies.csv', read, faults),
  }
  // What refers to something that could not be read would only be told of once more.
  if (faults.length > 0 || !names || !written) return { county: undefined, faults }
  faults.push(...checkTables(rows))
  if (faults.length > 0) return { county: undefined, faults }
  const { slug, ...called } = names
  const pack = {
    slug,
    names: { ...called, guidingQuestions: called.guidingQuestions },
    ...packOf(rows),
  }
  const checked = checkRoutes(written, pack)
  return checked.routes
    ? { county: { ...pack, routes: checked.routes, plans: written.plans ?? {} }, faults: [] }
    : { county: undefined, faults: checked.faults }
}

function readJson<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
  read: ReadFile,
  faults: FolderFault[],
): z.output<Shape> | undefined {
  const text = read(file)
  if (text === undefined) {
    faults.push({ file, text: words.fileMissing })
    return undefined
  }
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    faults.push({ file, text: words.notJson })
    return undefined
  }
  const parsed = shape.safeParse(said)
  if (parsed.success) return parsed.data
  const places = new Set(parsed.error.issues.map(({ path }) => placeIn(path)))
  faults.push(...[...places].map((place) => ({ file, text: words.shape(place || basename(file)) })))
  return undefined
}

/** A place in a JSON file, its lists counted from one: `consultation 3, title, sv`. */
function placeIn(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? ` ${part + 1}` : `, ${String(part)}`))
    .join('')
    .replace(/^[, ]+/, '')
}

type Numbered<Name extends TableName> = RowOf<Name> & { readonly row: number }

function readRows<Name extends TableName>(
  file: Name,
  read: ReadFile,
  faults: FolderFault[],
): Numbered<Name>[] {
  const text = read(file)
  if (text === undefined) {
    faults.push({ file, text: words.fileMissing })
    return []
  }
  const { columns, rows } = readTable(text)
  const known = Object.keys(tableShapes[file].shape)
  const missing = known.filter((column) => !columns.includes(column))
  // What the one who writes it wants to remember beside a row.
  const strange = columns.filter((column) => !known.includes(column) && column !== 'source')
  faults.push(...missing.map((column) => ({ file, row: 1, text: words.columnMissing(column) })))
  faults.push(...strange.map((column) => ({ file, row: 1, text: words.columnUnknown(column) })))
  if (missing.length > 0) return []
  return rows.flatMap(({ number: row, cells }) => {
    const parsed = tableShapes[file].safeParse(cells)
    if (parsed.success) return [{ ...(parsed.data as RowOf<Name>), row }]
    faults.push(...parsed.error.issues.map((issue) => ({ file, row, text: textOf(issue) })))
    return []
  })
}

function textOf(issue: z.core.$ZodIssue): Bilingual {
  const said = issue.code === 'custom' ? issue.params?.['text'] : undefined
  return (said as Bilingual | undefined) ?? words.shape(placeIn(issue.path))
}

type Rows = {
  readonly parties: readonly Numbered<'parties.csv'>[]
  readonly memberships: readonly Numbered<'memberships.csv'>[]
  readonly bodies: readonly Numbered<'bodies.csv'>[]
}

/** What a row says of other rows. */
function checkTables({ parties, memberships, bodies }: Rows): FolderFault[] {
  const faults: FolderFault[] = []
  const say = (file: TableName, row: number | undefined, text: Bilingual) =>
    faults.push({ file, row, text })
  if (parties.length === 0) say('parties.csv', undefined, words.noParties)
  for (const second of parties.filter(({ kind }) => kind === 'region').slice(1))
    say('parties.csv', second.row, words.twoRegions)
  for (const [file, rows, column] of [
    ['parties.csv', parties, 'code'],
    ['bodies.csv', bodies, 'slug'],
  ] as const) {
    const first = new Map<string, number>()
    for (const one of rows) {
      const value = 'code' in one ? one.code : one.slug
      const known = first.get(value)
      if (known === undefined) first.set(value, one.row)
      else say(file, one.row, words.twice(column, value, known))
    }
  }
  for (const [file, rows] of [
    ['parties.csv', parties],
    ['memberships.csv', memberships],
    ['bodies.csv', bodies],
  ] as const) {
    for (const { row, valid_from, valid_until } of rows)
      if (valid_until && valid_until < valid_from) say(file, row, words.period)
  }
  for (const one of parties)
    if ((one.map_column === undefined) !== (one.map_row === undefined))
      say('parties.csv', one.row, words.bothPlaces)
  const codes = new Set(parties.map(({ code }) => code))
  const groups = (kind: string) =>
    new Set(memberships.filter((one) => one.kind === kind).map(({ group }) => group))
  const known = {
    party: [codes, 'parties.csv'],
    association: [groups('association'), 'memberships.csv'],
    care_area: [groups('care-area'), 'memberships.csv'],
    parent: [new Set(bodies.map(({ slug }) => slug)), 'bodies.csv'],
  } as const
  for (const one of memberships) {
    if (one.party !== undefined && !codes.has(one.party))
      say('memberships.csv', one.row, words.unknown('party', one.party, 'parties.csv'))
    if (one.party === undefined && one.kind === 'care-area')
      say('memberships.csv', one.row, words.careAreaMember)
    else if (one.party === undefined && one.member === undefined)
      say('memberships.csv', one.row, words.memberMissing)
  }
  faults.push(...checkGroups(memberships))
  for (const one of bodies) {
    for (const column of ['party', 'association', 'care_area', 'parent'] as const) {
      const said = one[column]
      const [values, file] = known[column]
      if (said !== undefined && !values.has(said))
        say('bodies.csv', one.row, words.unknown(column, said, file))
    }
    if (isUnderItself(one.slug, bodies)) say('bodies.csv', one.row, words.parentCircle(one.slug))
  }
  return faults
}

/** Groups that would have one address, and members that are there twice on the same days. */
function checkGroups(memberships: Rows['memberships']): FolderFault[] {
  const file = 'memberships.csv'
  const known = new Map<string, string>()
  return memberships.flatMap((one, at) => {
    const address = `${one.kind} ${slugOf(one.group)}`
    const other = known.get(address) ?? one.group
    known.set(address, other)
    const before = memberships
      .slice(0, at)
      .find(
        (earlier) =>
          earlier.kind === one.kind &&
          earlier.group === one.group &&
          (earlier.party ?? earlier.member) === (one.party ?? one.member) &&
          overlap(earlier, one),
      )
    return [
      ...(other === one.group ? [] : [{ file, row: one.row, text: words.alike(one.group, other) }]),
      ...(before
        ? [{ file, row: one.row, text: words.overlaps(one.party ?? one.member ?? '', before.row) }]
        : []),
    ]
  })
}

type Days = Pick<RowOf<'memberships.csv'>, 'valid_from' | 'valid_until'>

function overlap(a: Days, b: Days): boolean {
  const startsWithin = (one: Days, other: Days) =>
    one.valid_from >= other.valid_from &&
    (other.valid_until === undefined || one.valid_from <= other.valid_until)
  return startsWithin(a, b) || startsWithin(b, a)
}

function isUnderItself(slug: string, bodies: Rows['bodies']): boolean {
  const parentOf = new Map(bodies.map((body) => [body.slug, body.parent]))
  const met = new Set<string>()
  for (let at = parentOf.get(slug); at !== undefined; at = parentOf.get(at)) {
    if (at === slug) return true
    // Another circle further up is told of where it lies.
    if (met.has(at)) return false
    met.add(at)
  }
  return false
}

function packOf(rows: Rows): Omit<CountyPack, 'slug' | 'names'> {
  const parties = rows.parties.map(partyOf)
  const nameOf = new Map(parties.map(({ code, name }) => [code, name]))
  return {
    // The region first, then municipalities in Swedish order.
    parties: parties.toSorted(
      (a, b) =>
        Number(b.kind === 'region') - Number(a.kind === 'region') ||
        inSwedishOrder(a.shortName, b.shortName),
    ),
    associations: groupsOf(rows.memberships, 'association', nameOf),
    careAreas: groupsOf(rows.memberships, 'care-area', nameOf) as readonly CareAreaInPack[],
    bodies: rows.bodies.map(bodyOf),
  }
}

function partyOf(row: RowOf<'parties.csv'>): PartyInPack {
  const called = row.kind === 'region' ? row.name : row.short_name
  return {
    code: row.code,
    slug: `${row.code}-${slugOf(called)}`,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    organisationNumber: row.organisation_number,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    tile:
      row.map_column === undefined || row.map_row === undefined
        ? undefined
        : { column: row.map_column, row: row.map_row, abbreviation: row.abbreviation },
  }
}

function groupsOf(
  memberships: Rows['memberships'],
  kind: 'association' | 'care-area',
  nameOf: ReadonlyMap<string, string>,
): readonly AssociationInPack[] {
  const groups = Map.groupBy(
    memberships.filter((one) => one.kind === kind),
    ({ group }) => group,
  )
  return [...groups]
    .toSorted(([a], [b]) => inSwedishOrder(a, b))
    .map(([name, members]) => ({
      slug: slugOf(name),
      name,
      members: members.map((member) => ({
        partyCode: member.party,
        name: member.member ?? nameOf.get(member.party ?? '') ?? '',
        validFrom: member.valid_from,
        validUntil: member.valid_until,
      })),
    }))
}

function bodyOf(row: RowOf<'bodies.csv'>): BodyInPack {
  return {
    slug: row.slug,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    partyCode: row.party,
    association: row.association && slugOf(row.association),
    careArea: row.care_area && slugOf(row.care_area),
    parent: row.parent,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  }
}
