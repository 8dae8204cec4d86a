// SPDX-License-Identifier: EUPL-1.2
// What pages cost as visitors meet them: statements, and processor time of Node and PostgreSQL, on the
// demonstration and on the grown county, each build in turn.

import type { Build } from './build.ts'
import { countiesWorth } from './grow-county.ts'
import { median } from './row.ts'
import type { Extent, Stage } from './stage.ts'
import { openBuilds, people, visitAnew, type Cost, type Visited, type Who } from './visitor.ts'

const main = 'halso-och-sjukvardsavtal'
const third = { demonstration: 1 / 3 }
const desk = { grown: 1 / 12, unanswered: 1 / 12 }

type Page = {
  readonly what: string
  readonly address: string
  /** The most of the earlier build's processor time that it may take, by extent. */
  readonly goals: Partial<Record<Extent, number>>
}

const pages: readonly Page[] = [
  { what: 'Start', address: '/', goals: third },
  { what: 'Avtalen', address: '/avtal', goals: {} },
  { what: 'Avtalssidan, 301 rader', address: `/avtal/${main}/2027`, goals: third },
  {
    what: 'Jämförelsen 2017–2027',
    address: `/avtal/jamfor?fran=${main}/2017&till=${main}/2027`,
    goals: third,
  },
  { what: 'Sammanställningen', address: '/remiss/nytt-avtal-2027/sammanstallning', goals: third },
  { what: 'Remisserna', address: '/remiss', goals: {} },
  { what: 'Så går det', address: '/sa-gar-det/nytt-avtal-2027', goals: third },
  { what: 'Beslutsläget', address: '/sa-gar-det/nytt-avtal-2027/beslut', goals: third },
  { what: 'Svara på remiss', address: '/remiss/avvikelser-och-tvister/svara', goals: third },
  { what: 'Min part', address: '/min-part', goals: third },
  { what: 'En part', address: '/parter/1441-lerum', goals: third },
  { what: 'Mina ärenden', address: '/arenden', goals: desk },
  { what: 'Arbetsytan', address: '/arbetsyta', goals: desk },
  { what: 'Sök', address: '/sok?q=ansvar', goals: {} },
]
/** What is only slow when most is unanswered, and slowest for whoever leads. */
const unansweredPages = pages.filter(({ goals }) => goals.unanswered !== undefined)

export type PageCost = {
  readonly what: string
  readonly who: Who
  readonly extent: Extent
  readonly goal: number | undefined
  readonly before: Cost | undefined
  readonly now: Cost
}

const mostStatements = 25
const mostExponent = 0.1
/** Pages that take long are drawn fewer times, by every build alike. */
const longest = { demonstration: 20_000, grown: 60_000, unanswered: 90_000 }

const extentNames: readonly Extent[] = ['demonstration', 'grown', 'unanswered']

/** All, or those that BENCH_DATA names: the grown county takes long to make. */
function chosenExtents(): readonly Extent[] {
  const named = process.env['BENCH_DATA']?.split(',')
  return extentNames.filter((extent) => named === undefined || named.includes(extent))
}

export async function measurePages(
  stage: Stage,
  builds: readonly Build[],
  times: number,
  tell: (text: string) => void,
): Promise<readonly PageCost[]> {
  const costs: PageCost[] = []
  for (const extent of chosenExtents()) {
    await using opened = await openBuilds(stage, extent, builds)
    for (const page of extent === 'unanswered' ? unansweredPages : pages) {
      for (const who of Object.keys(people) as Who[]) {
        if (extent === 'unanswered' && who !== 'leader') continue
        const cost = await measure(stage, opened.visited, page, who, extent, times)
        if (cost === undefined) continue
        costs.push(cost)
        tell(`${extent} ${page.what} ${who}: ${[cost.before, cost.now].map(inShort).join(' → ')}`)
      }
    }
  }
  return costs
}

const inShort = (cost: Cost | undefined) =>
  cost && `${cost.statements} SQL ${Math.round(cost.nodeMs)}+${Math.round(cost.databaseMs)} ms`

async function measure(
  stage: Stage,
  visited: readonly Visited[],
  { what, address, goals }: Page,
  who: Who,
  extent: Extent,
  times: number,
): Promise<PageCost | undefined> {
  const samples = visited.map((): Cost[] => [])
  const begun = performance.now()
  // The first visit reads what the process keeps from then on; alone, it must do for a very slow page.
  for (let round = 0; round <= times; round += 1) {
    for (const [at, one] of visited.entries()) {
      samples[at]!.push(await visitAnew(stage, one, address, who))
    }
    if (samples.every((costs) => costs[0]!.status === 303 || costs[0]!.status === 403)) return
    if (performance.now() - begun > longest[extent]) break
  }
  const typical = samples.map((costs) => middleOf(costs.length > 1 ? costs.slice(1) : costs))
  const now = typical.at(-1)!
  return {
    what,
    who,
    extent,
    goal: goals[extent],
    before: typical.length > 1 ? typical[0] : undefined,
    now,
  }
}

/** Medians of time; the fewest statements, since the build's own work only adds to them. */
function middleOf(costs: readonly Cost[]): Cost {
  const of = (pick: (cost: Cost) => number) => median(costs.map(pick))
  return {
    status: Math.max(...costs.map(({ status }) => status)),
    bytes: of(({ bytes }) => bytes),
    statements: Math.min(...costs.map(({ statements }) => statements)),
    trips: Math.min(...costs.map(({ trips }) => trips)),
    nodeMs: of(({ nodeMs }) => nodeMs),
    databaseMs: of(({ databaseMs }) => databaseMs),
    ms: of(({ ms }) => ms),
  }
}

const heading = [
  'Sida',
  'vem',
  'data',
  'SQL',
  'Node + PostgreSQL, CPU-ms',
  'nu/före',
  'kB',
  'exponent',
  'mål',
  'nått',
]
const inSwedish = { nobody: 'ingen', coordinator: 'koordinator', leader: 'processledare' }
const extents = { demonstration: 'demo', grown: 'utökad', unanswered: 'utökad, obesvarad' }

export function pageTable(costs: readonly PageCost[]): string {
  const lines = costs.map((cost) => {
    const { before, now, goal } = cost
    const ratio = before && cpuOf(now) / cpuOf(before)
    const exponent = exponentOf(cost, costs)
    const misses = [
      ...(now.status === 200 ? [] : [`svarade ${now.status}`]),
      ...(now.statements > mostStatements ? ['SQL'] : []),
      ...(exponent !== undefined && exponent > mostExponent ? ['exponent'] : []),
      ...(goal !== undefined && ratio !== undefined && ratio > goal ? ['CPU'] : []),
    ]
    return [
      cost.what,
      inSwedish[cost.who],
      extents[cost.extent],
      arrow(before?.statements, now.statements),
      `${before ? `${parts(before)} → ` : ''}${parts(now)}`,
      ratio === undefined ? '' : decimal(ratio, 2),
      arrow(before && Math.round(before.bytes / 1000), Math.round(now.bytes / 1000)),
      exponent === undefined ? '' : decimal(exponent, 2),
      [
        `≤ ${mostStatements} SQL`,
        ...(goal === undefined ? [] : [`CPU ≤ ${decimal(goal, 2)} ×`]),
      ].join(', '),
      misses.length === 0 ? 'ja' : `**nej**: ${misses.join(', ')}`,
    ]
  })
  const rule = heading.map(() => '---')
  return [heading, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** How fast the statements grow with the history: 0 is not at all, 1 is as fast. */
function exponentOf(cost: PageCost, costs: readonly PageCost[]): number | undefined {
  if (cost.extent !== 'grown') return undefined
  const small = costs.find(
    ({ what, who, extent }) => what === cost.what && who === cost.who && extent === 'demonstration',
  )
  if (!small) return undefined
  return Math.log(cost.now.statements / small.now.statements) / Math.log(countiesWorth.times)
}

const cpuOf = ({ nodeMs, databaseMs }: Cost) => nodeMs + databaseMs
const parts = ({ nodeMs, databaseMs }: Cost) => `${decimal(nodeMs, 1)} + ${decimal(databaseMs, 1)}`
const arrow = (before: number | undefined, now: number) =>
  before === undefined ? String(now) : `${before} → ${now}`
const decimal = (value: number, digits: number) => value.toFixed(digits).replace('.', ',')
