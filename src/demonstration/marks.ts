// SPDX-License-Identifier: EUPL-1.2
// The example texts are marked with who is responsible, by the command that an editor gives. The texts
// are invented, and so are their marks: pages say so beside each provision.

import { readFile } from 'node:fs/promises'
import type { Day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import { readText } from '../agreement/reads/texts.ts'
import { findVersion } from '../agreement/reads/versions.ts'
import type { VersionText } from '../agreement/rules/document.ts'
import { readTable } from '../county/table-file.ts'
import { markProvision } from '../responsibility/commands/marking.ts'
import { type MarkFacts, markings, responsibles } from '../responsibility/rules/mark.ts'
import { actAs, must, type Making } from './make.ts'

const file = new URL('../../db/seed/marks.csv', import.meta.url)

export async function makeMarks(making: Making, today: Day): Promise<void> {
  const { rows } = readTable(await readFile(file, 'utf8'))
  const { editor } = making.mandates
  await actAs(making, editor, async (tx) => {
    const texts = new Map<string, VersionText>()
    for (const { number: row, cells } of rows) {
      const name = `${cells['document']}/${cells['edition']}`
      const version = await findVersion(tx, cells['document']!, cells['edition']!)
      if (!version) throw new RangeError(`marks.csv ${row}: no edition ${name}`)
      const text = texts.get(name) ?? (await readText(tx, version.id))
      texts.set(name, text)
      const provision = text.provisions.find(({ number }) => number === cells['number'])
      if (!provision) throw new RangeError(`marks.csv ${row}: no ${cells['number']} in ${name}`)
      must(
        await markProvision(tx, today, editor, {
          versionId: version.id,
          provisionId: provision.id,
          facts: factsOf(cells, row),
          seen: asItStands,
        }),
      )
    }
  })
}

function factsOf(cells: Readonly<Record<string, string>>, row: number): MarkFacts {
  const several = (name: string) => (cells[name] ?? '').split('|').filter((one) => one !== '')
  const responsible = markings.find((one) => one === cells['responsible'])
  if (!responsible) throw new RangeError(`marks.csv ${row}: ${cells['responsible']} is no party`)
  return {
    responsible,
    isDeciding: cells['deciding'] === 'ja',
    measures: several('measures'),
    exceptMeasures: several('except'),
    settings: several('settings'),
    orderers: several('orderers'),
    groups: several('groups'),
    ageFrom: cells['age_from'] === '' ? undefined : Number(cells['age_from']),
    ageTo: undefined,
    conditions: several('conditions'),
    regionDoes: several('region_does'),
    municipalityDoes: several('municipality_does'),
    payer: responsibles.find((one) => one === cells['payer']),
    note: '',
  }
}
