// SPDX-License-Identifier: EUPL-1.2
// From an address to a page. What is written out wins over what varies, whatever room came first:
// /avtal/jamfor before /avtal/:dok, and /remiss/:id/svar.json before /remiss/:id/:what.

type Row = { readonly method: 'GET' | 'POST'; readonly path: string }

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'pattern'
      /** What is written out before, between and after what varies: one more than the names. */
      readonly literals: readonly string[]
      readonly names: readonly string[]
      readonly literalLength: number
    }

type Compiled<R> = { readonly row: R; readonly segments: readonly Segment[] }

export type Match<R> =
  | { readonly found: 'row'; readonly row: R; readonly params: Readonly<Record<string, string>> }
  /** The address exists, for other methods. */
  | { readonly found: 'other-method'; readonly allowed: readonly string[] }
  | { readonly found: 'nothing' }

export type RouteTable<R extends Row> = { find(method: string, path: string): Match<R> }

/** Two rows at the same address are a mistake in the table, and throw at start. */
export function makeRouteTable<R extends Row>(rows: readonly R[]): RouteTable<R> {
  refuseTwins(rows)
  const compiled = rows.map((row) => ({ row, segments: split(row.path).map(compileSegment) }))
  compiled.sort(bySpecificity)
  return { find: (method, path) => find(compiled, method, path) }
}

function find<R extends Row>(
  table: readonly Compiled<R>[],
  method: string,
  path: string,
): Match<R> {
  const asked = method === 'HEAD' ? 'GET' : method
  const parts = split(path)
  const allowed = new Set<string>()
  for (const { row, segments } of table) {
    const params = match(segments, parts)
    if (params === undefined) continue
    if (row.method === asked) return { found: 'row', row, params }
    allowed.add(row.method)
  }
  return allowed.size > 0 ? { found: 'other-method', allowed: [...allowed] } : { found: 'nothing' }
}

function match(
  segments: readonly Segment[],
  parts: readonly string[],
): Record<string, string> | undefined {
  if (segments.length !== parts.length) return undefined
  const params: Record<string, string> = {}
  for (const [place, segment] of segments.entries()) {
    const part = parts[place]!
    if (segment.kind === 'literal') {
      if (segment.text !== part) return undefined
      continue
    }
    const values = valuesIn(part, segment.literals)
    if (values === undefined) return undefined
    for (const [index, name] of segment.names.entries()) params[name] = values[index]!
  }
  return params
}

/** What stands between the literals, as short as can be and never nothing; the last one ends it. */
function valuesIn(part: string, literals: readonly string[]): readonly string[] | undefined {
  const last = literals.at(-1)!
  if (!part.startsWith(literals[0]!) || !part.endsWith(last)) return undefined
  const end = part.length - last.length
  const values: string[] = []
  let at = literals[0]!.length
  for (const literal of literals.slice(1, -1)) {
    const next = part.indexOf(literal, at + 1)
    if (next === -1) return undefined
    values.push(part.slice(at, next))
    at = next + literal.length
  }
  return at < end ? [...values, part.slice(at, end)] : undefined
}

function split(path: string): string[] {
  return path === '/' ? [] : path.slice(1).split('/')
}

function compileSegment(text: string): Segment {
  const pieces = text.split(/:([a-zA-Z]+)/)
  if (pieces.length === 1) return { kind: 'literal', text }
  const names = pieces.filter((_, index) => index % 2 === 1)
  const literals = pieces.filter((_, index) => index % 2 === 0)
  return { kind: 'pattern', literals, names, literalLength: literals.join('').length }
}

/** Only rows of the same length can be in each other's way; by length first, the order is one. */
function bySpecificity<R>(one: Compiled<R>, other: Compiled<R>): number {
  const longer = one.segments.length - other.segments.length
  if (longer !== 0) return longer
  for (const [place, segment] of one.segments.entries()) {
    const difference = weight(other.segments[place]!) - weight(segment)
    if (difference !== 0) return difference
  }
  return 0
}

function weight(segment: Segment): number {
  return segment.kind === 'literal' ? Number.MAX_SAFE_INTEGER : segment.literalLength
}

function refuseTwins(rows: readonly Row[]): void {
  const seen = new Map<string, string>()
  for (const { method, path } of rows) {
    const shape = `${method} ${path.replaceAll(/:[a-zA-Z]+/g, ':')}`
    const twin = seen.get(shape)
    if (twin !== undefined)
      throw new Error(`two pages answer ${method} ${path} (the other: ${twin})`)
    seen.set(shape, path)
  }
}
