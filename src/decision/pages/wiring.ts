// SPDX-License-Identifier: EUPL-1.2
// What the room is told by app.ts: the process that a round belongs to lies in a room above.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Visit } from '#platform/page.ts'
import type { ReadOriginal } from '../../process/rules/incoming-letter.ts'
import { messagesIn } from '../messages.ts'

type Reads = Visit['db']
type Tx = Parameters<Parameters<Visit['act']>[0]>[0]

export type ProcessOfRound = {
  readonly roundId: string
  readonly title: Bilingual
  /** The path of the process, without language: /sa-gar-det/nytt-avtal-2027. */
  readonly href: string
}

export type DecisionWiring = {
  /** Opens the original of a letter; the room that reads Word files is not one that this one knows. */
  readonly readOriginal: ReadOriginal
  /** The latest decision round of a process, by the slug in the address. */
  readonly roundOfProcess: (db: Reads, slug: string) => Promise<ProcessOfRound | undefined>
  readonly listProcesses: (
    db: Reads,
  ) => Promise<readonly { readonly slug: string; readonly title: Bilingual }[]>
  /** The documents that the rounds of a process have been about so far, by id. */
  readonly documentsOfProcess: (db: Reads, slug: string) => Promise<readonly string[]>
  /** Whether the round is of the process now; a round of another process stays there. */
  readonly attachToProcess: (
    tx: Tx,
    today: Day,
    mandate: Mandate,
    roundId: string,
    slug: string,
  ) => Promise<boolean>
}

/** The same for what the room tells elsewhere: where each of its rounds is shown. */
export type Processes = Omit<DecisionWiring, 'readOriginal'> & {
  /** The path of the process that a round belongs to. */
  readonly pathOfRound: (db: Reads, roundId: string) => Promise<string | undefined>
  /** The rounds that processes are about on a day, by id, with the path of each process. */
  readonly pathsOn: (db: Reads, on: Day) => Promise<ReadonlyMap<string, string>>
}

/** The process named in the address, or NotFound. */
export async function getProcess(visit: Visit, wiring: DecisionWiring): Promise<ProcessOfRound> {
  const slug = visit.params['process'] ?? ''
  const found = await wiring.roundOfProcess(visit.db, slug)
  if (!found) throw new NotFound(`no decision round of ${slug}`)
  return found
}

/** The path of all parties' decisions in the process of the address. */
export const pathOf = (visit: Visit): string => `/sa-gar-det/${visit.params['process']}/beslut`

/** From the start page to the process; the page adds its own last steps. */
export function crumbsTo(visit: Visit, process: ProcessOfRound) {
  const words = messagesIn(visit.language)
  return [
    { text: words.start, href: visit.link('/') },
    { text: words.processes, href: visit.link('/sa-gar-det') },
    { text: process.title[visit.language], href: visit.link(process.href) },
  ]
}
