// SPDX-License-Identifier: EUPL-1.2
// The county packs that come with the product. Another county is one more line here.

import type { CountyPack } from '../organisation/rules/county-pack.ts'
import { readVastraGotaland } from './vastra-gotaland.ts'

const packs: Readonly<Record<string, () => CountyPack>> = {
  'vastra-gotaland': readVastraGotaland,
}

export const countyPackNames: readonly string[] = Object.keys(packs)

/** The county pack of that name; nothing if there is none. */
export function findCountyPack(name: string): CountyPack | undefined {
  return Object.hasOwn(packs, name) ? packs[name]!() : undefined
}
