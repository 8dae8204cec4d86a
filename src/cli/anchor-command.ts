// SPDX-License-Identifier: EUPL-1.2
// `anchor`: where places in one Word file stand in another.

import { BadInput } from '#kernel/faults.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { placementsAsJson } from '../drafting/formats/shown-json.ts'
import type { anchorInTwoFiles, AnchorRefusal, AskedPlace } from '../drafting/formats/two-files.ts'
import { openFile, openTwo, tellUnreadable, workOn } from './read-word.ts'
import { whyUnreadable } from './why-unreadable.ts'

const anchoring = {
  module: new URL('../drafting/formats/two-files.ts', import.meta.url).href,
  name: 'anchorInTwoFiles',
}

/** More than anyone has marked in one file. */
const mostPlaces = 20_000

export async function anchor(args: readonly string[], io: Io): Promise<ExitCode> {
  const [older, newer, list, ...rest] = args
  if (!older || !newer || !list || rest.length > 0)
    throw new Misuse('Skriv två Word-filer och en JSON-fil med platser.')
  const places = await readPlaces(list, io)
  const files = await openTwo(older, newer, io)
  if (typeof files === 'number') return files
  const placed = await workOn<typeof anchorInTwoFiles>(anchoring, { ...files, places })
  if (placed === 'too-much-to-read') return tellUnreadable(`${older}, ${newer}`, placed, io)
  if (placed.granted) {
    io.answer(JSON.stringify(placementsAsJson(placed.value)))
    return 0
  }
  if (placed.refusal === 'no-such-provision' || placed.refusal === 'not-in-words')
    throw unusable(list, inWords[placed.refusal](placed.facts))
  return tellUnreadable(placed.place === 'older' ? older : newer, placed.refusal, io)
}

const unusable = (field: string, text: string) => new BadInput([{ field, text }])

type Facts = Readonly<Record<string, string | number>>

const inWords: Readonly<Record<AnchorRefusal, (facts: Facts) => string>> = {
  'no-such-provision': ({ number, provision, count }) =>
    `plats ${number} gäller bestämmelse ${provision}, men den äldre filen har ${count}, räknade från 0.`,
  'not-in-words': ({ number, provision, length }) =>
    `plats ${number} ligger inte i bestämmelse ${provision}, som har ${length} tecken. Skriv start och slut som heltal, start först.`,
}

async function readPlaces(list: string, io: Io): Promise<readonly AskedPlace[]> {
  const bytes = await openFile(list, io)
  if (bytes === 'file-too-large') throw unusable(list, whyUnreadable[bytes])
  const told = parse(bytes)
  if (!Array.isArray(told)) throw unusable(list, 'skriv en JSON-lista med platser.')
  if (told.length > mostPlaces) throw unusable(list, `skriv högst ${mostPlaces} platser.`)
  return told.map((one: unknown, at) => {
    if (!isPlace(one))
      throw unusable(list, `plats ${at + 1} behöver provision, start och end, alla heltal från 0.`)
    return { provision: one.provision, start: one.start, end: one.end }
  })
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return undefined
  }
}

function isPlace(one: unknown): one is AskedPlace {
  if (typeof one !== 'object' || one === null) return false
  return ['provision', 'start', 'end'].every((name) => {
    const value = (one as Readonly<Record<string, unknown>>)[name]
    return Number.isInteger(value) && (value as number) >= 0
  })
}
