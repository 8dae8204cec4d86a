// SPDX-License-Identifier: EUPL-1.2
// The answer to a question, with all that is shown of it.

import type { Day } from '#kernel/day.ts'
import type { NoteBeside } from '#kernel/gathered/text.ts'
import type { Db } from '#platform/database/database.ts'
import type { BesideAsked } from '#platform/room.ts'
import { findWords } from '#platform/swedish/find-words.ts'
import { listEditions } from '../../agreement/reads/editions.ts'
import { searchProvisions } from '../../agreement/reads/search.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
import { listPublicVersions } from '../../agreement/reads/versions.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { isInForce } from '../../agreement/rules/edition.ts'
import { type Answer, answer, type Situation } from '../rules/answer.ts'
import type { Guided, ShownMark, ShownProvision } from '../rules/guided.ts'
import { casesThatHold } from '../rules/guiding-case.ts'
import { bestFor, isCertain, type Ranked, rankForQuestion, whatIsMeant } from '../rules/ranking.ts'
import type { SituationWord } from '../rules/situation-word.ts'
import { understand } from '../rules/understanding.ts'
import { listCasesOf } from './guiding-cases.ts'
import { listMarkedInForce, readMarkedIn } from './marks.ts'
import { listSituationWords } from './words.ts'

/** What other rooms say beside provisions. */
export type ListBeside = (
  db: Db,
  provisionIds: readonly string[],
  asked: BesideAsked,
) => Promise<readonly NoteBeside[]>

const mostFound = 40
const mostClosest = 6
const mostMeant = 4
const mostCases = 3
/** The one word of a county that the page itself asks about: what applies meanwhile. */
const disagreementWord = 'oenighet'

export async function readGuide(
  db: Db,
  on: Day,
  asked: {
    readonly situation: Situation
    readonly question: string
    readonly isOnItsWay: boolean
    readonly beside: readonly ListBeside[]
  },
): Promise<Guided> {
  const [words, marked, inForce] = await Promise.all([
    listSituationWords(db),
    asked.isOnItsWay ? readOnItsWay(db, on) : listMarkedInForce(db, on),
    listSearched(db, on, asked.isOnItsWay),
  ])
  const ranked =
    asked.question === '' || marked === undefined
      ? []
      : await rank(db, asked.question, { words, marked, versions: inForce })
  const understood = understand(asked.question, words)
  const situation = asked.question === '' ? asked.situation : bestFor(ranked, understood)
  const isGuess = asked.question !== '' && marked !== undefined && !isCertain(ranked)
  const told: Answer<ShownMark> = isGuess ? { kind: 'not-settled' } : answer(situation, marked)
  const shown = 'deciding' in told ? [...told.deciding, ...told.adding] : []
  const closest = ranked.slice(0, mostClosest)
  const all = [...shown, ...closest]
  const [notes, cases] = await Promise.all([
    notesOf(db, all, on, asked.beside),
    listCasesOf(db, [...new Set(all.map(({ provision }) => provision.id))]),
  ])
  return {
    words,
    situation: isGuess ? {} : situation,
    answer: told,
    closest,
    guesses: isGuess ? whatIsMeant(ranked, mostMeant) : undefined,
    cases: casesThatHold(cases, on).slice(0, mostCases),
    notes,
    disagreement: marked?.find(({ mark }) => mark.measures.includes(disagreementWord)),
    nearest: marked === undefined ? await nearestDay(db, on) : undefined,
    isOnItsWay: asked.isOnItsWay,
  }
}

async function rank(
  db: Db,
  question: string,
  of: {
    readonly words: readonly SituationWord[]
    readonly marked: readonly ShownMark[]
    readonly versions: readonly Version[]
  },
): Promise<readonly (Ranked & ShownProvision)[]> {
  const found = await searchProvisions(db, {
    words: await findWords(db, question),
    versions: of.versions,
    actor: undefined,
    limit: mostFound,
    offset: 0,
  })
  const texts = await readTexts(
    db,
    of.versions.map(({ id }) => id),
  )
  const all = texts.flatMap(({ version, provisions }) =>
    provisions.map((provision) => ({ version, provision })),
  )
  const keyOf = (versionId: string, provisionId: string) => `${versionId} ${provisionId}`
  const byKey = new Map(all.map((one) => [keyOf(one.version.id, one.provision.id), one]))
  const ranked = rankForQuestion({
    understood: understand(question, of.words),
    marked: of.marked.map(({ versionId, provisionId, mark }) => ({
      key: keyOf(versionId, provisionId),
      mark,
    })),
    found: found.hits.map(({ versionId, provisionId }) => {
      const key = keyOf(versionId, provisionId)
      return { key, isDefinition: byKey.get(key)?.provision.kind === 'definition' }
    }),
  })
  return ranked.flatMap((one) => {
    const shown = byKey.get(one.key)
    return shown ? [{ ...one, ...shown }] : []
  })
}

/** The texts that are searched. */
async function listSearched(db: Db, on: Day, isOnItsWay: boolean): Promise<readonly Version[]> {
  if (isOnItsWay) return (await listOnItsWay(db, on)).map(({ version }) => version)
  const editions = await listEditions(db, on)
  return editions.filter(({ standing }) => isInForce(standing)).map(({ version }) => version)
}

/** Of each document, the last text that is public and not yet in force. */
async function listOnItsWay(db: Db, on: Day) {
  const [versions, editions] = await Promise.all([listPublicVersions(db), listEditions(db, on)])
  const last = new Map(
    versions.filter(({ status }) => status === 'frozen').map((one) => [one.documentId, one]),
  )
  return [...last.values()].flatMap((version) => {
    const edition = editions.find((one) => one.version.id === version.id)
    if (isInForce(edition?.standing)) return []
    return [{ version, adoption: edition?.adoption, terms: edition?.terms }]
  })
}

async function readOnItsWay(db: Db, on: Day): Promise<readonly ShownMark[] | undefined> {
  const those = await listOnItsWay(db, on)
  return those.length === 0 ? undefined : readMarkedIn(db, those)
}

/** When an edition was or will be in force, closest to a day on which none is. */
async function nearestDay(db: Db, on: Day): Promise<Day | undefined> {
  const days = (await listEditions(db, on)).flatMap(({ adoption, terms }) => {
    const day = adoption?.entersIntoForceOn ?? terms?.startsOn
    return day ? [day] : []
  })
  return days.find((day) => day > on) ?? days.at(-1)
}

async function notesOf(
  db: Db,
  shown: readonly ShownProvision[],
  on: Day,
  beside: readonly ListBeside[],
): Promise<readonly NoteBeside[]> {
  const byVersion = Map.groupBy(shown, ({ version }) => version.id)
  const notes = await Promise.all(
    [...byVersion].flatMap(([versionId, those]) =>
      beside.map((list) =>
        list(
          db,
          those.map(({ provision }) => provision.id),
          { versionId, on },
        ),
      ),
    ),
  )
  const seen = new Set<string>()
  return notes.flat().filter(({ text, provisionId }) => {
    const key = `${provisionId} ${text.sv}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
