// SPDX-License-Identifier: EUPL-1.2
// A comment saved: what one costs, alone; and how many a second when twenty people of twenty parties
// write on one and the same text. Each is a row of its own with a row in the journal; afterwards all
// that was answered is counted.

import autocannon, { type Request } from 'autocannon'
import type pg from 'pg'
import { drawnForField } from '#kernel/mandate.ts'
import { newId } from '#platform/id.ts'
import { openBrowser } from '../../test/support/browser.ts'
import { signInPath } from '../../test/support/site.ts'
import type { Build } from './build.ts'
import { median, type Row } from './row.ts'
import type { Stage } from './stage.ts'
import { costOf, openBuilds, type Cost, type Visited } from './visitor.ts'

const slug = 'avvikelser-och-tvister'
const path = `/remiss/${slug}/svara`
const people = 20
const seconds = 5
const warming = 40

export async function commentRows(
  stage: Stage,
  builds: readonly Build[],
  times: number,
): Promise<readonly Row[]> {
  await using opened = await openBuilds(stage, 'demonstration', builds)
  const desks = await Promise.all(opened.visited.map(openDesk))
  // What is asked again and again costs less; what is measured is a day's work, not its first minute.
  for (let round = 0; round < warming; round += 1) {
    for (const desk of desks) await saveOne(stage, desk)
  }
  const alone = desks.map((): Cost[] => [])
  for (let round = 0; round < times * 3; round += 1) {
    for (const [at, desk] of desks.entries()) alone[at]!.push(await saveOne(stage, desk))
  }
  const perSecond = desks.map((): number[] => [])
  for (let round = 0; round < 3; round += 1) {
    for (const [at, desk] of desks.entries()) perSecond[at]!.push(await saveMany(desk))
  }
  const row = (what: string, unit: string, values: readonly number[], goal: Row['goal']): Row => ({
    what,
    unit,
    before: values.length > 1 ? values[0] : undefined,
    now: values.at(-1)!,
    goal,
  })
  const fewest = (pick: (cost: Cost) => number) =>
    alone.map((costs) => Math.min(...costs.map(pick)))
  const middle = (pick: (cost: Cost) => number) => alone.map((costs) => median(costs.map(pick)))
  return [
    row(
      'En synpunkt sparad: rundturer',
      '',
      fewest(({ trips }) => trips),
      { atMost: 6 },
    ),
    row(
      'En synpunkt sparad: frågor',
      '',
      fewest(({ statements }) => statements),
      undefined,
    ),
    row(
      'En synpunkt sparad: Node',
      'CPU-ms',
      middle(({ nodeMs }) => nodeMs),
      undefined,
    ),
    row(
      'En synpunkt sparad: PostgreSQL',
      'CPU-ms',
      middle(({ databaseMs }) => databaseMs),
      undefined,
    ),
    row(
      'En synpunkt sparad: Node + PostgreSQL',
      'CPU-ms',
      middle(({ nodeMs, databaseMs }) => nodeMs + databaseMs),
      { ratioAtMost: 0.4 },
    ),
    row(`Synpunkter av ${people} samtidiga`, 'per s', perSecond.map(median), { ratioAtLeast: 2.2 }),
  ]
}

type Writer = { readonly cookie: string; readonly drawnFor: string }
type Desk = {
  readonly visited: Visited
  readonly writers: readonly Writer[]
  readonly place: { readonly section: string; readonly provision: string }
}

async function openDesk(visited: Visited): Promise<Desk> {
  const { rows } = await visited.owner.query<{ email: string }>(
    `select distinct on (mandate.for_party_id) person.email
     from mandate join person on person.id = mandate.person_id
     where mandate.role = 'coordinator' and mandate.for_party_id is not null
     order by mandate.for_party_id, person.email limit $1`,
    [people],
  )
  const writers = await Promise.all(rows.map(({ email }) => signIn(visited.running.url, email)))
  return { visited, writers, place: await findPlace(visited.owner) }
}

/** A build of before the field says nothing of whom a page was drawn for, and asks for nothing. */
async function signIn(url: string, email: string): Promise<Writer> {
  const browser = openBrowser(url)
  await browser.open(signInPath(email))
  await browser.open(path)
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return { cookie, drawnFor: browser.drawnFor() }
}

/** A provision of the round's text, and the section it is answered in. */
async function findPlace(owner: pg.Client): Promise<Desk['place']> {
  const { rows } = await owner.query<Desk['place']>(
    `select wording.version_id || '.' || section.provision_id as section, wording.provision_id as provision
     from consultation
     join package_version on package_version.package_id = consultation.package_id
     join provision_wording wording on wording.version_id = package_version.version_id
     join provision_wording section on section.version_id = wording.version_id
       and section.provision_id = wording.parent_id and section.kind = 'section'
     where consultation.slug = $1 and wording.kind = 'paragraph'
     order by section.position, wording.position limit 1`,
    [slug],
  )
  return rows[0]!
}

function formOf({ place }: Desk, { drawnFor }: Writer): string {
  return new URLSearchParams({
    [drawnForField]: drawnFor,
    gor: 'synpunkt',
    del: place.section,
    kommentar: newId(),
    bestammelse: place.provision,
    slag: 'clarify',
    text: 'Skriv tydligare vem som tar kontakt, och när det senast ska ske.',
    lydelse: '',
    // There was no such comment when the form was drawn.
    sett: 'synpunkt=',
  }).toString()
}

async function saveOne(stage: Stage, desk: Desk): Promise<Cost> {
  const { url } = desk.visited.running
  const [writer] = desk.writers
  const cost = await costOf(stage, desk.visited, () =>
    fetch(url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headersOf(url, writer!), 'content-type': 'application/x-www-form-urlencoded' },
      body: formOf(desk, writer!),
    }),
  )
  if (cost.status !== 303) throw new Error(`a comment was answered with ${cost.status}`)
  return cost
}

const headersOf = (url: string, { cookie }: Writer) => ({ cookie, origin: url })

/** Comments a second; none that was answered may be missing. */
async function saveMany(desk: Desk): Promise<number> {
  const { url } = desk.visited.running
  const before = await countSaved(desk.visited.owner)
  let connection = 0
  const result = await autocannon({
    url: url + path,
    connections: people,
    duration: seconds,
    setupClient: (client) => {
      const writer = desk.writers[connection++ % desk.writers.length]!
      client.setRequests([
        {
          method: 'POST',
          path,
          setupRequest: (request: Request) => ({
            ...request,
            headers: {
              ...headersOf(url, writer),
              'content-type': 'application/x-www-form-urlencoded',
            },
            body: formOf(desk, writer),
          }),
        },
      ])
    },
  })
  const answered = result.statusCodeStats?.['303']?.count ?? 0
  const others = Object.keys(result.statusCodeStats ?? {}).filter((status) => status !== '303')
  if (others.length > 0) throw new Error(`comments were answered with ${others.join(', ')}`)
  const saved = (await countSaved(desk.visited.owner)) - before
  if (saved < answered) throw new Error(`${answered} comments were answered, ${saved} are there`)
  return answered / seconds
}

async function countSaved(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::integer as count from journal where event = 'draft-comment-saved'`,
  )
  return rows[0]!.count
}
