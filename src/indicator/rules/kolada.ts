// SPDX-License-Identifier: EUPL-1.2
// What is asked of Kolada (API v3) and what its answers say. Källa: Kolada; what is computed from it is our own.

/** At most so many ids stand in one part of an address. */
export const mostIdsTogether = 25

export type KoladaQuestion = {
  readonly kpis: readonly string[]
  readonly municipalities: readonly string[]
  /** All years when none is named. */
  readonly years: readonly string[]
  /** Only what has changed since that day. */
  readonly since: string | undefined
}

export type KoladaRow = {
  readonly kpi: string
  readonly municipality: string
  readonly period: number
  readonly gender: string
  /** Nothing when it is missing, whatever status it is given. */
  readonly value: number | null
  readonly deleted: boolean
}

/** A page of an answer, and where the next one is. */
export type KoladaPage<Entry> = {
  readonly entries: readonly Entry[]
  readonly next: string | undefined
}

/** Something else than a page of what was asked for. */
export type OtherShape = 'other-shape'

/** The addresses that ask for all of it, each within what one may hold. */
export function dataAddresses(base: string, question: KoladaQuestion): readonly string[] {
  const { kpis, municipalities, years, since } = question
  const from = since === undefined ? '' : `&from_date=${since}`
  return inParts(kpis).flatMap((kpi) =>
    inParts(municipalities).flatMap((municipality) =>
      (years.length === 0 ? [undefined] : inParts(years)).map((year) => {
        const yearly = year === undefined ? '' : `/year/${year}`
        return `${base}/data/kpi/${kpi}/municipality/${municipality}${yearly}?per_page=5000${from}`
      }),
    ),
  )
}

/** The addresses of what is told of some measures or municipalities. */
export function aboutAddresses(
  base: string,
  kind: 'kpi' | 'municipality',
  ids: readonly string[],
): readonly string[] {
  return inParts(ids).map((part) => `${base}/${kind}/${part}`)
}

function inParts(ids: readonly string[]): readonly string[] {
  const parts: string[] = []
  for (let at = 0; at < ids.length; at += mostIdsTogether)
    parts.push(ids.slice(at, at + mostIdsTogether).join(','))
  return parts
}

type Loose = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readPage<Entry>(
  answer: unknown,
  readEntry: (entry: Loose) => readonly Entry[] | undefined,
): KoladaPage<Entry> | OtherShape {
  if (!isObject(answer) || !Array.isArray(answer['values'])) return 'other-shape'
  const next = answer['next_url'] ?? ''
  // The version that has gone told the next page by another name, and would be read as one page.
  const isOld = 'next_page' in answer && !('next_url' in answer)
  if (typeof next !== 'string' || isOld) return 'other-shape'
  const entries: Entry[] = []
  for (const entry of answer['values'] as readonly unknown[]) {
    const read = isObject(entry) ? readEntry(entry) : undefined
    if (!read) return 'other-shape'
    entries.push(...read)
  }
  return { entries, next: next === '' ? undefined : next }
}

export function readDataPage(answer: unknown): KoladaPage<KoladaRow> | OtherShape {
  return readPage(answer, ({ kpi, municipality, period, values }) => {
    if (typeof kpi !== 'string' || typeof municipality !== 'string') return undefined
    if (!Number.isInteger(period) || !Array.isArray(values)) return undefined
    const rows: KoladaRow[] = []
    for (const one of values as readonly unknown[]) {
      if (!isObject(one) || typeof one['gender'] !== 'string') return undefined
      const value = one['value'] ?? null
      const deleted = one['isdeleted'] ?? false
      if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) return undefined
      if (typeof deleted !== 'boolean') return undefined
      rows.push({
        kpi,
        municipality,
        period: period as number,
        gender: one['gender'],
        value: deleted ? null : value,
        deleted,
      })
    }
    return rows
  })
}

export type KoladaMeasure = { readonly id: string; readonly hasEnded: boolean }

/** A measure that has ended is called so (« (-2023)») and is no longer published. */
export function readMeasurePage(answer: unknown): KoladaPage<KoladaMeasure> | OtherShape {
  return readPage(answer, ({ id, title, publ_period: published }) => {
    if (typeof id !== 'string' || typeof title !== 'string') return undefined
    return [{ id, hasEnded: /\([-–]\d{4}\)$/.test(title.trim()) || published === null }]
  })
}

export function readIdPage(answer: unknown): KoladaPage<string> | OtherShape {
  return readPage(answer, ({ id }) => (typeof id === 'string' ? [id] : undefined))
}

export type KoladaGathered = {
  readonly rows: readonly KoladaRow[]
  readonly measures: readonly KoladaMeasure[]
  /** Municipalities that Kolada says there are. */
  readonly known: readonly string[]
}

/** What came of what was asked for, and what did not; every list is sorted. */
export function gather(question: KoladaQuestion, { rows, measures, known }: KoladaGathered) {
  const kpis = new Set(question.kpis)
  const municipalities = new Set(question.municipalities)
  const own = rows.filter((row) => kpis.has(row.kpi) && municipalities.has(row.municipality))
  // Two pages may tell of one value when it was changed between them; the later tells what is.
  const each = new Map(own.map((row) => [placeOf(row).join(' '), row]))
  const came = new Set(own.flatMap(({ kpi, municipality }) => [kpi, municipality]))
  // What has not changed since a day is not missing.
  if (question.since !== undefined)
    for (const id of [...measures.map((one) => one.id), ...known]) came.add(id)
  const missing = (ids: readonly string[]) => ids.filter((id) => !came.has(id)).toSorted()
  return {
    rows: [...each.values()].toSorted(inOrder),
    missing: { kpi: missing(question.kpis), municipality: missing(question.municipalities) },
    ended: measures
      .filter(({ id, hasEnded }) => hasEnded && kpis.has(id))
      .map(({ id }) => id)
      .toSorted(),
  }
}

const placeOf = ({ kpi, municipality, period, gender }: KoladaRow) =>
  [kpi, municipality, period, gender] as const

function inOrder(a: KoladaRow, b: KoladaRow): number {
  const [one, other] = [placeOf(a), placeOf(b)]
  for (const [at, value] of one.entries()) {
    if (value !== other[at]) return value < other[at]! ? -1 : 1
  }
  return 0
}
