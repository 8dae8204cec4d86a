// SPDX-License-Identifier: EUPL-1.2
// A version as a file to read, to keep, to edit or to compute with.

import { type Answer, type Visit, writtenFile } from '#platform/page.ts'
import { type FileForm, makeFile } from '../commands/version-file.ts'
import { readVersionWithFacts } from '../reads/version-with-facts.ts'
import { printWords } from '../views/print-words.ts'
import { getVersionAsked } from './reading-pages.tsx'

export async function sendFile(visit: Visit, form: FileForm): Promise<Answer<never>> {
  const version = await getVersionAsked(visit)
  const facts = await readVersionWithFacts(visit.db, version, visit.asOf)
  return writtenFile(await makeFile(facts, form, printWords(facts.document, version, facts.day)))
}
