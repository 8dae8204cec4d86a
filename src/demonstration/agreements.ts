// SPDX-License-Identifier: EUPL-1.2
// The county's agreements with an example text in place of the real one, and the packages that were
// consulted on and decided.

import { day } from '#kernel/day.ts'
import { createDocument } from '../agreement/commands/documents.ts'
import {
  registerEarlierAdoption,
  registerEarlierEdition,
} from '../agreement/commands/earlier-editions.ts'
import { makePackage } from '../agreement/commands/freezing.ts'
import { seenIn } from '../agreement/rules/seen.ts'
import type { Document, Package } from '../agreement/rules/document.ts'
import { terms2012, terms2017, terms2023, terms2027 } from './agreement-terms.ts'
import { annexSeeds, makeAnnex } from './annexes.ts'
import { adopted, extend, freezeText, type Frozen } from './freeze-text.ts'
import { actAs, must, type Making } from './make.ts'
import { writeMinutesExtract } from './minutes-extract.ts'
import type { ExampleText } from './texts.ts'

/** A package with the texts of its versions, in its order: the main agreement first. */
export type PackedTexts = { readonly package: Package; readonly texts: readonly ExampleText[] }

export type Agreements = {
  readonly main: Document
  readonly annexes: readonly Document[]
  readonly guideline: Document
  readonly proposal2023: PackedTexts
  readonly consulted2027: PackedTexts
  readonly final2027: PackedTexts
  readonly guideline2026: PackedTexts
}

async function makeDocuments(making: Making) {
  const { processLeader } = making.mandates
  const on = day('2017-01-17')
  return actAs(making, processLeader, async (tx) => {
    let position = 0
    const make = async (
      slug: string,
      kind: Document['kind'],
      more: { readonly isStatutory?: boolean; readonly mainDocumentId?: string } = {},
    ) =>
      must(
        await createDocument(tx, on, processLeader, {
          slug,
          kind,
          position: ++position,
          isStatutory: more.isStatutory ?? false,
          mainDocumentId: more.mainDocumentId,
        }),
      )
    const main = await make('halso-och-sjukvardsavtal', 'framework-agreement')
    const annexes: Document[] = []
    for (const { slug, isStatutory } of annexSeeds) {
      const mainDocumentId = main.id
      annexes.push(await make(slug, 'annexed-agreement', { isStatutory, mainDocumentId }))
    }
    const roadmap = await make('fardplan', 'strategy')
    const guideline = await make('avvikelser-och-tvister', 'guideline')
    return { main, annexes, roadmap, guideline }
  })
}

/** 2012 is known by its days alone. */
async function makeEdition2012(making: Making, main: Document): Promise<void> {
  const { processLeader } = making.mandates
  await actAs(making, processLeader, async (tx) => {
    const edition2012 = must(
      await registerEarlierEdition(tx, day('2017-01-17'), processLeader, {
        documentId: main.id,
        label: '2012',
        title: 'Hälso- och sjukvårdsavtal',
        subtitle: '',
        ...adopted('2012-03-31', '2012-04-01', 'vgregion.se; dagen för antagandet är antagen'),
        terms: terms2012,
        original: {
          name: 'exempel-protokollsutdrag-2012.pdf',
          kind: 'pdf',
          bytes: writeMinutesExtract({
            body: 'Regionfullmäktige',
            decidedOn: '2012-03-31',
            paragraph: '§ 1',
            registryNumber: 'RS 2012-00001',
            matter: 'Hälso- och sjukvårdsavtal',
            decision: 'Avtalet godkänns.',
            packageHash: '',
          }),
        },
      }),
    )
    await extend(tx, processLeader, {
      versionId: edition2012.id,
      happenedOn: day('2015-11-20'),
      extendedUntil: day('2017-03-31'),
      note: 'Förlängt ett år eftersom sena synpunkter kom in; beslutsdagen är antagen.',
    })
  })
}

async function makeMain(making: Making, document: Document) {
  const { processLeader } = making.mandates
  await makeEdition2012(making, document)
  const idsByKey = new Map<string, string>()
  const edition2017 = await freezeText(making, {
    document,
    file: 'halso-och-sjukvardsavtal-2017.docx',
    label: '2017',
    on: day('2016-11-25'),
    terms: terms2017,
    idsByKey,
    also: async (tx, version) =>
      must(
        await registerEarlierAdoption(tx, day('2017-01-31'), processLeader, {
          versionId: version.id,
          ...adopted('2017-01-31', '2017-04-01', 'regionfullmaktige.nu 2017-01-31, vastkom.se'),
        }),
      ),
  })
  const proposal2023 = await freezeText(making, {
    document,
    file: 'halso-och-sjukvardsavtal-2023-forslag.docx',
    label: '2023-forslag',
    on: day('2022-02-24'),
    basedOn: edition2017,
    terms: terms2023,
    idsByKey,
  })
  const consulted = await freezeText(making, {
    document,
    file: 'halso-och-sjukvardsavtal-2027-remiss.docx',
    label: '2027-remiss',
    on: day('2025-01-30'),
    basedOn: edition2017,
    idsByKey,
  })
  const final = await freezeText(making, {
    document,
    file: 'halso-och-sjukvardsavtal-2027.docx',
    label: '2027',
    on: day('2025-08-21'),
    basedOn: consulted,
    terms: terms2027,
    idsByKey,
  })
  return { proposal2023, consulted, final }
}

/** A strategy is not an agreement: it could start although not everybody had approved. */
async function makeRoadmap(making: Making, document: Document): Promise<void> {
  const on = day('2022-12-12')
  await freezeText(making, {
    document,
    file: 'fardplan-2023.docx',
    label: '2023',
    on,
    idsByKey: new Map(),
    also: async (tx, version) =>
      must(
        await registerEarlierAdoption(tx, on, making.mandates.processLeader, {
          versionId: version.id,
          ...adopted(
            '2022-12-12',
            '2023-01-01',
            'vastkom.se 2022-12-12; strategin kräver inte alla',
          ),
          adoptedBy: 'Politiska samrådsorganet (SRO)',
        }),
      ),
  })
}

async function pack(
  making: Making,
  given: { readonly slug: string; readonly title: string; readonly on: string },
  frozen: readonly Frozen[],
): Promise<PackedTexts> {
  const { processLeader } = making.mandates
  const made = await actAs(making, processLeader, async (tx) =>
    must(
      await makePackage(tx, day(given.on), processLeader, {
        slug: given.slug,
        title: given.title,
        versions: frozen.map(({ version }) => ({ id: version.id, seen: seenIn.version(version) })),
      }),
    ),
  )
  return { package: made, texts: frozen.map(({ text }) => text) }
}

export async function makeAgreements(making: Making): Promise<Agreements> {
  const { main, annexes, roadmap, guideline } = await makeDocuments(making)
  const { proposal2023, consulted, final } = await makeMain(making, main)
  const annexed: Awaited<ReturnType<typeof makeAnnex>>[] = []
  for (const [at, seed] of annexSeeds.entries()) {
    annexed.push(await makeAnnex(making, annexes[at]!, seed))
  }
  await makeRoadmap(making, roadmap)
  const guidelineDraft = await freezeText(making, {
    document: guideline,
    file: 'riktlinje-avvikelser-tvister-forslag.docx',
    label: '2026-forslag',
    on: day('2026-01-29'),
    idsByKey: new Map(),
  })
  return {
    main,
    annexes,
    guideline,
    proposal2023: await pack(
      making,
      { slug: 'avtal-2023', title: 'Förslag till avtal 2023', on: '2022-02-24' },
      [proposal2023],
    ),
    consulted2027: await pack(
      making,
      { slug: 'remiss-2025', title: 'Remissförslag till nytt avtal 2027', on: '2025-01-30' },
      [consulted, ...annexed.map((annex) => annex.consulted)],
    ),
    final2027: await pack(
      making,
      { slug: 'avtal-2027', title: 'Nytt hälso- och sjukvårdsavtal 2027', on: '2025-08-21' },
      [final, ...annexed.map((annex) => annex.final)],
    ),
    guideline2026: await pack(
      making,
      {
        slug: 'riktlinje-2026',
        title: 'Riktlinje för avvikelser och tvister i samverkan',
        on: '2026-01-29',
      },
      [guidelineDraft],
    ),
  }
}
