// SPDX-License-Identifier: EUPL-1.2
// The provisions that rest on laws, in the texts that are watched.

import type { Day } from '#kernel/day.ts'
import type { AskedOfLaws, LawName, RestsOnLaw } from '#kernel/gathered/law.ts'
import { inBoth } from '#kernel/language.ts'
import { sha256 } from '#kernel/sha256.ts'
import type { Db } from '#platform/database/database.ts'
import { listEditions } from '../../agreement/reads/editions.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { listPublicVersions } from '../../agreement/reads/versions.ts'
import { provisionPath } from '../../agreement/rules/address.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { lawsNamedIn, type NamedLaw, restsOn } from '../rules/resting-texts.ts'
import { watchedTexts, type WatchedText } from '../rules/watched-texts.ts'

export const provisionKind = 'provision'

export async function listWatchedTexts(db: Db, on: Day): Promise<readonly WatchedText[]> {
  const [versions, editions] = await Promise.all([listPublicVersions(db), listEditions(db, on)])
  return watchedTexts(versions, editions, on)
}

/** Every provision that rests on what is asked about; one that stands unchanged in several texts is one. */
export async function listRestingProvisions(
  db: Db,
  asked: AskedOfLaws,
): Promise<readonly RestsOnLaw[]> {
  const texts = await listWatchedTexts(db, asked.on)
  const found = await Promise.all(texts.map((text) => listRestingIn(db, text, asked)))
  const things = new Map<string, RestsOnLaw>()
  for (const thing of found.flat()) {
    const key = `${thing.id} ${thing.fingerprint}`
    const same = things.get(key)
    things.set(key, same ? { ...same, of: `${same.of}, ${thing.of}` } : thing)
  }
  return [...things.values()]
}

/** Those of one text. */
export async function listRestingIn(
  db: Db,
  text: WatchedText,
  { touches, names, writtenBefore }: AskedOfLaws,
): Promise<readonly RestsOnLaw[]> {
  const { version } = text
  if (writtenBefore !== undefined && (version.frozenOn ?? '') >= writtenBefore) return []
  const { provisions } = await readText(db, version.id)
  const laws = lawsIn(provisions, text.day, names)
  return provisions.flatMap((provision, place): readonly RestsOnLaw[] => {
    const because = restsOn(touches, wordsOf(provision), laws[place] ?? [])
    if (because.length === 0) return []
    return [
      {
        kind: provisionKind,
        id: provision.id,
        fingerprint: fingerprintOf(provision),
        inWords: inBoth((language) => (language === 'sv' ? 'bestämmelse' : 'provision')),
        name: [provision.number, provision.heading].filter(Boolean).join(' ') || firstOf(provision),
        of: editionName(version),
        href: provisionPath(version, provision),
        because,
      },
    ]
  })
}

const wordsOf = ({ heading, plainText }: NumberedProvision) =>
  [heading, plainText].filter(Boolean).join('\n')

const firstOf = ({ plainText }: NumberedProvision) => [...plainText].slice(0, 60).join('')

/** Of the words alone: a provision that gets another number says the same. */
export function fingerprintOf(provision: NumberedProvision): string {
  return sha256(wordsOf(provision)).slice(0, 16)
}

type Known = {
  readonly day: Day | undefined
  readonly names: string
  readonly laws: readonly (readonly NamedLaw[])[]
}

/** Of texts that are kept in memory: what they name, as it was read last. */
const known = new WeakMap<readonly NumberedProvision[], Known>()

function lawsIn(
  provisions: readonly NumberedProvision[],
  day: Day | undefined,
  names: readonly LawName[],
): readonly (readonly NamedLaw[])[] {
  const key = JSON.stringify(names)
  const kept = known.get(provisions)
  if (kept && kept.day === day && kept.names === key) return kept.laws
  const laws = lawsNamedIn(provisions.map(wordsOf), { day, names })
  known.set(provisions, { day, names: key, laws })
  return laws
}
