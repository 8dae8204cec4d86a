// SPDX-License-Identifier: EUPL-1.2
// How rightly two texts are compared and how fast, on agreements that were edited with the truth kept beside;
// beside jsdiff and diff-match-patch, which compare words, and beside an earlier build.

import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Document, Packer, Paragraph } from 'docx'
import { differ } from '#kernel/text/word-difference.ts'
import { placeAnchors } from '../../src/agreement/rules/anchoring.ts'
import { compareVersions } from '../../src/agreement/rules/comparison.ts'
import { plainText } from '../../src/agreement/rules/plain-text.ts'
import type { Provision } from '../../src/agreement/rules/provision.ts'
import { readDocx } from '../../src/drafting/formats/docx-reader.ts'
import { makeRedline } from '../../src/drafting/formats/redline.ts'
import { anchorsIn, scoreAnchors, wordsOf } from '../../test/support/anchor-score.ts'
import { scoreOf } from '../../test/support/comparison-score.ts'
import { editAgreement, type Wish } from '../../test/support/edited-agreement.ts'
import { exists, project, store, type Build } from './build.ts'
import { median, type Goal, type Row } from './row.ts'

const run = promisify(execFile)
const peers = { diff: '9.0.0', 'diff-match-patch': '1.0.5' }
const seeds = Array.from({ length: 10 }, (_, at) => at + 1)

export async function comparingRows(builds: readonly Build[]): Promise<readonly Row[]> {
  return [
    ...qualityRows(),
    ...anchorRows(),
    ...timeRows(),
    ...(await wordRows()),
    await redlineRow(),
    await besideEarlier(builds),
  ]
}

type Edits = Omit<Wish, 'seed' | 'provisions'>

const edits = (wish: Edits, provisions = 300) =>
  seeds.map((seed) => editAgreement({ seed, provisions, ...wish }))

const percent = (share: number) => Math.round(share * 1000) / 10

function row(what: string, unit: string, now: number, goal?: Goal, note?: string): Row {
  return { what, unit, now, ...(goal && { goal }), ...(note && { note }) }
}

function qualityRows(): Row[] {
  const rows: Row[] = []
  for (const [edited, least] of [
    [0.15, 99.5],
    [0.3, 98.5],
    [0.5, 98],
  ] as const) {
    const { pairs, moves, splits, merges, hunksInReworded } = scoreOf(
      edits({ edited }),
      compareVersions,
    )
    const same = scoreOf(edits({ edited, sameNames: true }), compareVersions)
    const known = scoreOf(edits({ edited, ids: true }), compareVersions)
    const of = `${edited * 100} % ändrat`
    const both = ({ precision, recall }: typeof moves) =>
      `precision ${percent(precision)}, täckning ${percent(recall)}`.replaceAll('.', ',')
    rows.push(
      row(`Par utan id, ${of}: F1`, '%', percent(pairs.f1), { atLeast: least }),
      row(`Flyttade utan id, ${of}: F1`, '%', percent(moves.f1), { atLeast: 95 }, both(moves)),
      row(
        `Flyttade med id, ${of}: F1`,
        '%',
        percent(known.moves.f1),
        { atLeast: 99 },
        both(known.moves),
      ),
      row(`Delade, ${of}: F1`, '%', percent(splits.f1), { atLeast: 90 }, both(splits)),
      row(`Sammanslagna, ${of}: F1`, '%', percent(merges.f1), { atLeast: 90 }, both(merges)),
      row(
        `Samma avsnittsnamn, nytt kapitel först, ${of}: par, F1`,
        '%',
        percent(same.pairs.f1),
        { atLeast: 99 },
        `flyttade: ${both(same.moves)}`,
      ),
      row(`Ändringar i en omskriven bestämmelse, ${of}`, 'st', hunksInReworded, { atMost: 3.2 }),
    )
  }
  return rows
}

function anchorRows(): Row[] {
  const sum = { right: 0, placed: 0, alive: 0, flagged: 0, dead: 0 }
  const taken: number[] = []
  for (const [at, edit] of edits({ edited: 0.15 }).entries()) {
    let state = (at + 1) * 7_919
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const [anchors, words] = [anchorsIn(edit, 500, random), wordsOf(edit)]
    const begun = performance.now()
    const told = placeAnchors(words, anchors)
    taken.push(performance.now() - begun)
    const score = scoreAnchors(anchors, told)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += score[name]
  }
  return [
    row('Platser, 15 % ändrat: precision', '%', percent(sum.right / sum.placed), { atLeast: 97 }),
    row('Platser, 15 % ändrat: täckning', '%', percent(sum.right / sum.alive), { atLeast: 98 }),
    row('Platser vars ord är strukna, som sägs vara det', '%', percent(sum.flagged / sum.dead), {
      atLeast: 70,
    }),
    row('500 platser', 'ms', median(taken), { atMost: 100 }),
  ]
}

function timeRows(): Row[] {
  return (
    [
      [300, false, 75],
      [300, true, 37.5],
      [600, false, 150],
      [600, true, 75],
    ] as const
  ).map(([count, ids, most]) => {
    const taken = edits({ edited: 0.15, ids }, count).map(({ before, after }) => {
      const begun = performance.now()
      compareVersions(before, after)
      return performance.now() - begun
    })
    return row(
      `Jämförelse av ${count} bestämmelser ${ids ? 'med' : 'utan'} id`,
      'ms',
      median(taken),
      { atMost: most },
    )
  })
}

/** The words of all that was reworded, by each in turn. */
async function wordRows(): Promise<Row[]> {
  const { diffWords, compareSigns } = await loadPeers()
  const pairs = edits({ edited: 0.3 }).flatMap(({ before, after }) =>
    compareVersions(before, after).changes.flatMap(({ isReworded, before: was, after: is }) =>
      isReworded && was && is ? [[plainText(was.text), plainText(is.text)] as const] : [],
    ),
  )
  const per = (work: (before: string, after: string) => unknown) => {
    const begun = performance.now()
    for (const [before, after] of pairs) work(before, after)
    return ((performance.now() - begun) * 1000) / pairs.length
  }
  const ms = (value: number) => `${value.toFixed(0)} ms`
  const own = per((before, after) => differ(before, after))
  const note = `jsdiff ${peers.diff} ${ms(per(diffWords))}, diff-match-patch ${peers['diff-match-patch']} ${ms(per(compareSigns))}`
  return [row('Ordjämförelse, tusen omskrivna bestämmelser', 'ms', own, undefined, note)]
}

async function redlineRow(): Promise<Row> {
  const [edit] = edits({ edited: 0.15 })
  const written = async (provisions: readonly Provision[]) => {
    const children = provisions.map(
      ({ heading, text }) => new Paragraph(heading || plainText(text)),
    )
    return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
  }
  const [older, newer] = [await written(edit!.before), await written(edit!.after)]
  const taken = seeds.map(() => {
    const begun = performance.now()
    makeRedline({ older, newer, author: 'Samsyn', date: '2026-11-30T10:00:00Z' })
    return performance.now() - begun
  })
  return row(
    'Word-fil med spårade ändringar, 300 bestämmelser, läsning och skrivning',
    'ms',
    median(taken),
  )
}

type Compare = (before: readonly Provision[], after: readonly Provision[]) => unknown

/** Two files of the demonstration as they come from outside, without common ids, by both builds in turn. */
async function besideEarlier(builds: readonly Build[]): Promise<Row> {
  const [before, after] = [await provisionsOf('2017'), await provisionsOf('2027')]
  const compares = await Promise.all(
    builds.map(async ({ folder }) => {
      const path = join(folder, 'src', 'agreement', 'rules', 'comparison.ts')
      const module = (await import(pathToFileURL(path).href)) as {
        readonly compareVersions: Compare
      }
      return module.compareVersions
    }),
  )
  const taken = compares.map((): number[] => [])
  for (let round = 0; round < 15; round++)
    for (const [at, compare] of compares.entries()) {
      const begun = performance.now()
      // Lists of their own each time: an earlier build kept the comparison of two known lists.
      compare([...before], [...after])
      taken[at]!.push(performance.now() - begun)
    }
  const [earlier, now] = taken.length > 1 ? taken.map(median) : [undefined, median(taken[0]!)]
  return {
    what: `Jämförelse utan id (${before.length} och ${after.length} bestämmelser)`,
    unit: 'ms',
    now: now!,
    ...(earlier !== undefined && { before: earlier }),
    goal: { ratioAtMost: 0.5 },
  }
}

async function provisionsOf(label: string): Promise<readonly Provision[]> {
  const file = join(project, 'db', 'seed', 'texts', `halso-och-sjukvardsavtal-${label}.docx`)
  const read = readDocx(new Uint8Array(await readFile(file)))
  if (!read.granted) throw new Error(read.refusal)
  const id = (place: number) => `${label} ${place}`
  return read.value.provisions.map(({ kind, heading, text, parent }, place) => ({
    id: id(place),
    parentId: parent === undefined ? undefined : id(parent),
    kind,
    heading,
    text,
    actor: undefined,
    sharedTextId: undefined,
  }))
}

type Words = (before: string, after: string) => unknown

async function loadPeers(): Promise<{ readonly diffWords: Words; readonly compareSigns: Words }> {
  const folder = join(store, 'peers-of-words')
  const wanted = Object.entries(peers).map(([name, version]) => `${name}@${version}`)
  await mkdir(folder, { recursive: true })
  if (!(await exists(join(folder, 'node_modules', 'diff-match-patch'))))
    await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...wanted])
  const load = (file: string) => import(join(folder, 'node_modules', file)) as Promise<unknown>
  const { diffWords } = (await load('diff/libesm/index.js')) as { readonly diffWords: Words }
  type Signs = { diff_main: Words; diff_cleanupSemantic: (found: unknown) => void }
  const { default: Made } = (await load('diff-match-patch/index.js')) as {
    default: new () => Signs
  }
  const signs = new Made()
  const compareSigns: Words = (before, after) => {
    const found = signs.diff_main(before, after)
    signs.diff_cleanupSemantic(found)
    return found
  }
  return { diffWords, compareSigns }
}
