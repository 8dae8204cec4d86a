// SPDX-License-Identifier: EUPL-1.2
// What an address asks of its page, and nothing else: what no page reads makes no other page of it,
// no other copy to keep and no other tag.

/** The day that any page may be asked for. */
const everywhere = ['per'] as const

/** A name that a page reads; of one that may stand several times, every value. */
export type QueryName = string | { readonly each: string }

/**
 * The names that a page declares, in that order and each with its first value. To read another is a
 * mistake in the page, and throws.
 */
export class DeclaredQuery extends URLSearchParams {
  readonly #names: ReadonlySet<string>

  constructor(asked: URLSearchParams, declared: readonly QueryName[] = []) {
    super()
    const names = [...everywhere, ...declared]
    this.#names = new Set(names.map(nameIn))
    for (const name of this.#names) {
      const isEach = names.some((one) => typeof one !== 'string' && one.each === name)
      const values = asked.getAll(name)
      for (const value of isEach ? values : values.slice(0, 1)) super.append(name, value)
    }
  }

  override get(name: string): string | null {
    return super.get(this.#known(name))
  }

  override getAll(name: string): string[] {
    return super.getAll(this.#known(name))
  }

  override has(name: string): boolean {
    return super.has(this.#known(name))
  }

  #known(name: string): string {
    if (this.#names.has(name)) return name
    throw new RangeError(`the page reads “${name}” in its address and does not declare it`)
  }
}

function nameIn(name: QueryName): string {
  return typeof name === 'string' ? name : name.each
}

/** A form that comes back is the page it was on, so it reads what that page reads. */
export function shareQueries<
  Row extends { readonly path: string; readonly query?: readonly QueryName[] },
>(rows: readonly Row[]): Row[] {
  const byPath = Map.groupBy(rows, ({ path }) => path)
  return rows.map((row) => {
    const query = byPath.get(row.path)!.flatMap((one) => one.query ?? [])
    return query.length === 0 ? row : { ...row, query: [...new Set(query)] }
  })
}
