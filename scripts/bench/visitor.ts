// SPDX-License-Identifier: EUPL-1.2
// Builds on copies of one database, side by side: who visits them, and what a visit costs them.

import pg from 'pg'
import { setTimeout as wait } from 'node:timers/promises'
import { openBrowser } from '../../test/support/browser.ts'
import { startCountingProxy, type CountingProxy } from '../../test/support/counting-proxy.ts'
import { signInPath } from '../../test/support/site.ts'
import type { Build } from './build.ts'
import { databaseCpuMs, treeCpuMs } from './processor-time.ts'
import { startBuild, type RunningBuild } from './running-build.ts'
import type { Extent, Stage } from './stage.ts'

export const people = {
  nobody: undefined,
  coordinator: 'anna.ek@lerum.exempel.se',
  leader: 'karin.almlid@region.exempel.se',
} as const
export type Who = keyof typeof people

export type Visited = {
  readonly build: Build
  readonly running: RunningBuild
  readonly proxy: CountingProxy
  /** The database past the proxy, and the role that owns its tables. */
  readonly databaseUrl: string
  readonly owner: pg.Client
  readonly cookies: Readonly<Record<Who, string>>
}

export type Cost = {
  readonly status: number
  readonly bytes: number
  readonly statements: number
  readonly trips: number
  readonly nodeMs: number
  readonly databaseMs: number
  readonly ms: number
}

/** Every build on a copy of its own, with everyone signed in; ended together. */
export async function openBuilds(
  stage: Stage,
  extent: Extent,
  builds: readonly Build[],
): Promise<AsyncDisposable & { readonly visited: readonly Visited[] }> {
  await using opened = new AsyncDisposableStack()
  const visited: Visited[] = []
  for (const build of builds) {
    const copy = opened.use(await stage.copy(extent, build))
    const proxy = opened.use(await startCountingProxy(copy.url))
    const owner = new pg.Client({ connectionString: copy.url })
    await owner.connect()
    opened.defer(() => owner.end())
    const running = opened.use(await startBuild(build, { DATABASE_URL: proxy.url }))
    visited.push({
      build,
      running,
      proxy,
      databaseUrl: copy.url,
      owner,
      cookies: await signInAll(running.url),
    })
  }
  const kept = opened.move()
  return { visited, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

async function signInAll(url: string): Promise<Visited['cookies']> {
  const signedIn = await Promise.all(
    Object.entries(people).map(async ([who, email]) => {
      const browser = openBrowser(url)
      // To a page without a frame: the first one of a leader may take minutes.
      if (email !== undefined) await browser.open(signInPath(email, '/parter.csv'))
      return [who, [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')]
    }),
  )
  return Object.fromEntries(signedIn) as Visited['cookies']
}

/** The first visit after something public has changed: nothing that is kept for visitors is of use. */
export async function visitAnew(
  stage: Stage,
  visited: Visited,
  address: string,
  who: Who,
): Promise<Cost> {
  await writeRows(visited.owner, 1)
  return costOf(stage, visited, () =>
    fetch(visited.running.url + address, {
      headers: { cookie: visited.cookies[who], 'accept-encoding': 'identity' },
      redirect: 'manual',
    }),
  )
}

/** What one request costs. Whatever else the build does by itself meanwhile is in it: take medians. */
export async function costOf(
  stage: Stage,
  { running, proxy }: Visited,
  ask: () => Promise<Response>,
): Promise<Cost> {
  await wait(10)
  proxy.take()
  const before = await processorTimes(stage, running)
  const begun = performance.now()
  const response = await ask()
  const body = await response.arrayBuffer()
  const ms = performance.now() - begun
  // The log line, and what a backend does after its answer.
  await wait(10)
  const after = await processorTimes(stage, running)
  const { statements, trips } = proxy.take()
  return {
    status: response.status,
    bytes: body.byteLength,
    statements,
    trips,
    nodeMs: after.node - before.node,
    databaseMs: after.database - before.database,
    ms,
  }
}

export async function processorTimes(stage: Stage, running: RunningBuild) {
  const [node, database] = await Promise.all([
    treeCpuMs(running.pid),
    databaseCpuMs(stage.postmaster),
  ])
  return { node, database }
}

/** Public rows of the journal, like one that is there, in a transaction of their own. */
export async function writeRows(owner: pg.Client, count: number): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'journal'::regclass and attnum > 0
       and not attisdropped and attgenerated = '' and attname <> 'id'`,
  )
  const names = rows.map(({ name }) => `"${name}"`).join(', ')
  await owner.query(`
    insert into journal (id, ${names})
    select gen_random_uuid(), ${names} from (select * from journal where is_public limit 1) one,
      generate_series(1, ${count})`)
}
