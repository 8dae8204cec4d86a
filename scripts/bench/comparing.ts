// SPDX-License-Identifier: EUPL-1.2
// The comparison itself, without page and database: the pure function on the two editions.

import type { Db } from '#platform/database.ts'
import { findDocumentBySlug } from '../../src/agreement/reads/documents.ts'
import { readText } from '../../src/agreement/reads/texts.ts'
import { findVersion } from '../../src/agreement/reads/versions.ts'
import { compareVersions } from '../../src/agreement/rules/comparison.ts'
import type { Row } from './row.ts'

const times = 30

export async function compareRows(db: Db): Promise<Row[]> {
  const slug = 'halso-och-sjukvardsavtal'
  if (!(await findDocumentBySlug(db, slug))) throw new Error('the demonstration is not loaded')
  const textOf = async (label: string) =>
    (await readText(db, (await findVersion(db, slug, label))!.id)).provisions
  const [before, after] = [await textOf('2017'), await textOf('2027')]
  const taken = Array.from({ length: times }, () => {
    // Lists of their own, since the comparison of two known lists is made once.
    const [own, other] = [[...before], [...after]]
    const started = performance.now()
    compareVersions(own, other)
    return performance.now() - started
  }).toSorted((a, b) => a - b)
  const words = (ms: number) => `${ms.toFixed(1).replace('.', ',')} ms`
  return [
    {
      what: `Jämförelsen som ren funktion (${before.length} och ${after.length} bestämmelser)`,
      value: words(taken[times / 2]!),
      note: `${times} gånger; längst ${words(taken.at(-1)!)}`,
    },
  ]
}
