// SPDX-License-Identifier: EUPL-1.2
// The annexed agreements with their editions. The one on discharge has had a life of its own since
// 2018; the others have followed the main agreement of 2017.

import { day } from '#kernel/day.ts'
import { registerEarlierAdoption } from '../agreement/commands/earlier-editions.ts'
import type { Document } from '../agreement/rules/document.ts'
import type { Terms } from '../agreement/rules/edition.ts'
import {
  termsDischarge,
  termsOfAnnex2017,
  termsOfAnnex2027,
  termsOfDental2017,
} from './agreement-terms.ts'
import { adopted, extend, freezeText, type Frozen } from './freeze-text.ts'
import { must, type Making } from './make.ts'

type Adopted = ReturnType<typeof adopted>

/** One annex: where it is found, and the files and terms of its editions. */
type AnnexSeed = {
  readonly slug: string
  /** The law itself demands an agreement (db/reference/legal-basis). */
  readonly isStatutory: boolean
  readonly earlier: {
    readonly label: string
    readonly file: string
    readonly on: string
    readonly terms: Terms
    readonly adopted: Adopted
    /** Extensions by their days of decision, each with the last day it gave. */
    readonly extensions: readonly (readonly [decidedOn: string, until: string])[]
  }
  readonly consulted: string
  readonly final: string
}

const with2017 = {
  label: '2017',
  on: '2016-11-25',
  terms: termsOfAnnex2017,
  adopted: adopted(
    '2017-01-31',
    '2017-04-01',
    'Beslutad med huvudavtalet; dagen är inte publicerad',
  ),
  extensions: [],
}

/** In the order of the agreement of 2027. */
export const annexSeeds: readonly AnnexSeed[] = [
  {
    slug: 'lakaransvar',
    isStatutory: true,
    earlier: { ...with2017, file: 'lakarinsatser-2017.docx' },
    consulted: 'lakaransvar-2027-remiss.docx',
    final: 'lakaransvar-2027.docx',
  },
  {
    slug: 'in-och-utskrivning',
    isStatutory: true,
    earlier: {
      label: '2018',
      file: 'in-och-utskrivning-2018.docx',
      on: '2018-09-03',
      terms: termsDischarge,
      adopted: adopted('2018-09-24', '2018-09-25', 'vastkom.se; dagen för antagandet är antagen'),
      extensions: [
        ['2020-11-26', '2022-12-31'],
        ['2022-11-24', '2024-12-31'],
        ['2024-11-28', '2026-12-31'],
      ],
    },
    consulted: 'betalningsansvar-2027-remiss.docx',
    final: 'betalningsansvar-2027.docx',
  },
  {
    slug: 'psykisk-funktionsnedsattning-och-missbruk',
    isStatutory: true,
    earlier: { ...with2017, file: 'psykisk-funktionsnedsattning-missbruk-2017.docx' },
    consulted: 'psykisk-funktionsnedsattning-skadligt-bruk-2027-remiss.docx',
    final: 'psykisk-funktionsnedsattning-skadligt-bruk-2027.docx',
  },
  {
    slug: 'munhalsa',
    isStatutory: false,
    earlier: { ...with2017, file: 'munhalsa-2017.docx', terms: termsOfDental2017 },
    consulted: 'munhalsa-2027-remiss.docx',
    final: 'munhalsa-2027.docx',
  },
]

/** The editions of one annex: the earlier one, the one sent out in 2025 and the final one. */
export async function makeAnnex(
  making: Making,
  document: Document,
  seed: AnnexSeed,
): Promise<{ readonly consulted: Frozen; readonly final: Frozen }> {
  const { processLeader } = making.mandates
  const idsByKey = new Map<string, string>()
  const earlier = await freezeText(making, {
    ...seed.earlier,
    document,
    on: day(seed.earlier.on),
    idsByKey,
    also: async (tx, version) => {
      must(
        await registerEarlierAdoption(tx, seed.earlier.adopted.adoptedOn, processLeader, {
          versionId: version.id,
          ...seed.earlier.adopted,
        }),
      )
      for (const [decidedOn, until] of seed.earlier.extensions) {
        await extend(tx, processLeader, {
          versionId: version.id,
          happenedOn: day(decidedOn),
          extendedUntil: day(until),
          note: 'Påhittad förlängning.',
        })
      }
    },
  })
  const consulted = await freezeText(making, {
    document,
    file: seed.consulted,
    label: '2027-remiss',
    on: day('2025-01-30'),
    basedOn: earlier,
    idsByKey,
  })
  const final = await freezeText(making, {
    document,
    file: seed.final,
    label: '2027',
    on: day('2025-08-21'),
    basedOn: consulted,
    terms: termsOfAnnex2027,
    idsByKey,
  })
  return { consulted, final }
}
