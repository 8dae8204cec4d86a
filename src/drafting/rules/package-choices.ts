// SPDX-License-Identifier: EUPL-1.2
// The frozen texts that a package can be made of, as they are offered: what is chosen, what no package
// holds yet, what each package holds, the newest first, and last what has been adopted already.

import type { Package, Version } from '../../agreement/rules/document.ts'

export type OfferedGroup = {
  readonly kind: 'chosen' | 'free' | 'packed' | 'adopted'
  /** The newest package that holds them. */
  readonly package: Package | undefined
  /** In the order of their documents. */
  readonly versions: readonly Version[]
}

/** `frozen` in the order of their documents, `packages` the newest first. */
export function offeredVersions(
  frozen: readonly Version[],
  packages: readonly Package[],
  ids: { readonly chosen: readonly string[]; readonly adopted: readonly string[] },
): readonly OfferedGroup[] {
  const chosen = frozen.filter(({ id }) => ids.chosen.includes(id))
  const rest = frozen.filter(({ id }) => !ids.chosen.includes(id))
  const adopted = rest.filter(({ id }) => ids.adopted.includes(id))
  const others = rest.filter(({ id }) => !ids.adopted.includes(id))
  const newestWith = (id: string) =>
    packages.find(({ versions }) => versions.some((one) => one.id === id))
  const held = Map.groupBy(others, ({ id }) => newestWith(id))
  const groups: readonly OfferedGroup[] = [
    { kind: 'chosen', package: undefined, versions: chosen },
    { kind: 'free', package: undefined, versions: newestFirst(held.get(undefined) ?? []) },
    ...packages.map((one): OfferedGroup => ({
      kind: 'packed',
      package: one,
      versions: held.get(one) ?? [],
    })),
    { kind: 'adopted', package: undefined, versions: newestFirst(adopted) },
  ]
  return groups.filter(({ versions }) => versions.length > 0)
}

/** Those frozen the same day stay in the order of their documents. */
function newestFirst(versions: readonly Version[]): readonly Version[] {
  return versions.toSorted((a, b) => (b.frozenOn ?? '').localeCompare(a.frozenOn ?? ''))
}

/** What was chosen in the order of the documents, wherever it stood on the page. What is unknown stands last. */
export function inOrderOfDocuments(
  chosenIds: readonly string[],
  frozen: readonly Version[],
): readonly string[] {
  const place = (id: string) => {
    const found = frozen.findIndex((one) => one.id === id)
    return found < 0 ? frozen.length : found
  }
  return chosenIds.toSorted((a, b) => place(a) - place(b))
}
