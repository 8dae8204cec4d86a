// SPDX-License-Identifier: EUPL-1.2

export type NestedItem<Item> = { readonly own: Item; readonly inside: readonly NestedItem<Item>[] }

/** Items that stand deeper go inside the one before. */
export function nestItems<Item extends { readonly level: number }>(
  items: readonly Item[],
): readonly NestedItem<Item>[] {
  const gathered: { readonly own: Item; readonly below: Item[] }[] = []
  for (const item of items) {
    const last = gathered.at(-1)
    if (last && item.level > last.own.level) last.below.push(item)
    else gathered.push({ own: item, below: [] })
  }
  return gathered.map(({ own, below }) => ({ own, inside: nestItems(below) }))
}
