// SPDX-License-Identifier: EUPL-1.2
// Two versions as one Word file: the older, in which what the newer says otherwise is tracked changes.

import { NotFound } from '#kernel/faults.ts'
import { sha256 } from '#kernel/sha256.ts'
import { keepResults, keyOf } from '#platform/cache/kept-results.ts'
import { type Answer, type Page, type Visit, writtenFile } from '#platform/page.ts'
import { NotDoneNow, runOffThread, TooMuchWork } from '#platform/work/off-thread.ts'
import type { PageContent } from '#web/frame.tsx'
import { fileForms, makeFile } from '../../agreement/commands/version-file.ts'
import { readVersionWithFacts } from '../../agreement/reads/version-with-facts.ts'
import { findVersion } from '../../agreement/reads/versions.ts'
import { readVersionAddress } from '../../agreement/rules/address.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { mayRead } from '../../agreement/rules/publishing.ts'
import { printWords } from '../../agreement/views/print-words.ts'
import type { makeRedline } from '../formats/redline.ts'

const redlining = {
  module: new URL('../formats/redline.ts', import.meta.url).href,
  name: 'makeRedline',
}
/** Two agreements of a hundred pages take some seconds. */
const timeLimit = 20_000
/** In bytes: some thirty agreements. */
const kept = keepResults<Uint8Array>(20_000_000)

export function redlinePages(): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path: '/avtal/jamfor.docx',
      may: 'everyone',
      query: ['fran', 'till'],
      answer: sendRedline,
    },
  ]
}

/** Rejecting all changes gives the older, accepting all of them the newer. The same two give the same bytes. */
async function sendRedline(visit: Visit): Promise<Answer<never>> {
  const from = await getAsked(visit, 'fran')
  const to = await getAsked(visit, 'till')
  const [older, newer] = await Promise.all([wordOf(visit, from), wordOf(visit, to)])
  const date = `${to.frozenOn ?? visit.asOf}T00:00:00Z`
  const key = keyOf(date, sha256(older), sha256(newer))
  const bytes = await kept.get(key, 600_000, () => redlineOf({ older, newer, date }))
  const name = `${to.documentSlug}-${from.label}-${to.label}-jamforelse.docx`
  return writtenFile({ name, mediaType: fileForms.docx.mediaType, bytes })
}

async function getAsked({ db, query, mandate }: Visit, name: 'fran' | 'till'): Promise<Version> {
  const address = readVersionAddress(query.get(name) ?? '')
  const version = address && (await findVersion(db, address.slug, address.label))
  if (!version || !mayRead(version, mandate)) throw new NotFound('version to compare')
  return version
}

async function wordOf({ db, asOf }: Visit, version: Version): Promise<Uint8Array> {
  const facts = await readVersionWithFacts(db, version, asOf)
  return (await makeFile(facts, 'docx', printWords(facts.document, version, facts.day))).bytes
}

async function redlineOf(files: {
  readonly older: Uint8Array
  readonly newer: Uint8Array
  readonly date: string
}): Promise<Uint8Array> {
  try {
    const order = { ...files, author: 'Samsyn' }
    const made = await runOffThread<typeof makeRedline>(redlining, order, timeLimit)
    if (made.granted) return made.value.bytes
  } catch (error) {
    if (error instanceof TooMuchWork) throw new NotDoneNow(error.message)
    throw error
  }
  throw new Error('two files of ours do not become one with tracked changes')
}
