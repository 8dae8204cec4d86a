// SPDX-License-Identifier: EUPL-1.2
// The counties that come with the product, each a folder in counties/, and how one is laid down.

import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Day } from '#kernel/day.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'
import type { Tx } from '#platform/database/database.ts'
import { establishCounty } from '../organisation/commands.ts'
import { layLaws } from '../law-watch/commands/keeping.ts'
import { layCountyPlans, layCountyRoutes } from '../process/commands.ts'
import { type County, readCountyFolder } from './county-folder.ts'
import type { TermFacts } from '../term-bank/rules/term.ts'
import { layTerms } from '../term-bank/commands/keeping.ts'
import { inWords } from './folder-fault.ts'
import { getLaws } from './law-file.ts'
import { laySituationWords } from '../responsibility/commands/wording.ts'
import type { WordFacts } from '../responsibility/rules/situation-word.ts'
import { getSituationWords } from './situation-file.ts'
import { getTerms } from './term-file.ts'

const place = fileURLToPath(new URL('../../counties/', import.meta.url))

/** The names that `--county` knows without a path. */
export function listBundled(): readonly string[] {
  return readdirSync(place, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/** The folder that is meant: a bundled one by its name, else the one at that path. */
export function findCountyFolder(
  said: string,
  pathOf: (typed: string) => string,
): string | undefined {
  if (listBundled().includes(said)) return `${place}${said}`
  const path = said === '' ? '' : pathOf(said)
  return path !== '' && existsSync(path) ? path : undefined
}

/** With the words that its texts use, and those that its staff use. */
type CountyWithTerms = County & {
  readonly terms: readonly TermFacts[]
  readonly situations: readonly WordFacts[]
}

/** The county in a folder. What has to be mended there is told all at once. */
export function getCounty(folder: string): CountyWithTerms {
  const { county, faults } = readCountyFolder(folder)
  if (county) return { ...county, terms: getTerms(folder), situations: getSituationWords(folder) }
  const { sv, en } = inWords(faults)
  throw new CannotStart({
    sv: `Länets mapp ${folder} går inte att använda än.\n${sv}`,
    en: `The county’s folder ${folder} cannot be used yet.\n${en}`,
  })
}

export function bundledCounty(name: string): CountyWithTerms {
  return getCounty(`${place}${name}`)
}

/** Fills an empty installation with a county and the steps that its rounds take. */
export async function layCounty(
  tx: Tx,
  today: Day,
  county: County & Partial<CountyWithTerms>,
): Promise<void> {
  const countyId = await establishCounty(tx, today, county)
  await layCountyRoutes(tx, today, countyId, county.routes)
  await layCountyPlans(tx, today, countyId, county.plans)
  await layLaws(tx, today, getLaws())
  await layTerms(tx, today, county.terms ?? getTerms(undefined))
  await laySituationWords(tx, today, county.situations ?? getSituationWords(undefined))
}
