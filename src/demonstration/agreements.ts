// SPDX-License-Identifier: EUPL-1.2
// The county's agreements: published dates and term rules (db/reference, vectors of the date rules),
// with an example text in place of the real one.

import { day, type Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { putFile } from '#platform/file-store.ts'
import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import { createDocument, startVersion } from '../agreement/commands/documents.ts'
import { freezeVersion, makePackage } from '../agreement/commands/freezing.ts'
import { recordValidityEvent } from '../agreement/commands/validity-events.ts'
import {
  registerEarlierAdoption,
  registerEarlierEdition,
  setTerms,
} from '../agreement/commands/validity.ts'
import type { Document, Package, Version } from '../agreement/rules/document.ts'
import type { Terms } from '../agreement/rules/edition.ts'
import { actAs, must, type Making } from './make.ts'
import { shareTexts } from './shared-texts.ts'
import { readExampleText, type ExampleText } from './texts.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const terms = (given: Partial<Terms> & Pick<Terms, 'startsOn'>): Terms => ({
  endsOn: undefined,
  periodYears: undefined,
  noticeMonths: undefined,
  extensionYears: undefined,
  extension: 'none',
  maxExtensions: undefined,
  continuesUntilReplaced: false,
  followsMain: false,
  source: '',
  isAssumed: false,
  ...given,
})

/** 2012: extended one year since late comments came in; notice by 2016-03-31 to end 2017-03-31. */
const terms2012 = terms({
  startsOn: day('2012-04-01'),
  endsOn: day('2016-03-31'),
  noticeMonths: 12,
  extensionYears: 1,
  extension: 'by-decision',
  maxExtensions: 1,
  continuesUntilReplaced: true,
  source: 'vastkom.se; första dagen är antagen',
})

/** 2017: decided 2017-01-31, runs on until another decision is made (2022-12-12). */
const terms2017 = terms({
  startsOn: day('2017-04-01'),
  endsOn: day('2020-12-31'),
  noticeMonths: 12,
  extensionYears: 2,
  extension: 'automatic',
  maxExtensions: 1,
  continuesUntilReplaced: true,
  source: 'vastkom.se, vgregion.se; förlängningens sätt är antaget',
})

/** 2023: four years, three more, eighteen months; it fell. */
const terms2023 = terms({
  startsOn: day('2023-01-01'),
  periodYears: 4,
  noticeMonths: 18,
  extensionYears: 3,
  extension: 'by-decision',
  maxExtensions: 1,
  source: 'regionfullmaktige.nu',
})

/** 2027: only the first day is published. The terms of the 2023 proposal are assumed. */
const terms2027 = terms({
  startsOn: day('2027-01-01'),
  periodYears: 4,
  noticeMonths: 18,
  extensionYears: 3,
  extension: 'by-decision',
  maxExtensions: 1,
  source: 'Första dagen är publicerad; villkoren är antagna efter förslaget 2023',
  isAssumed: true,
})

const termsDischarge = terms({
  startsOn: day('2018-09-25'),
  endsOn: day('2020-12-31'),
  noticeMonths: 12,
  extensionYears: 2,
  extension: 'by-decision',
  source: 'Första dagen är publicerad (vastkom.se); villkor och förlängningar är påhittade',
  isAssumed: true,
})

const termsOfAnnex2027 = terms({
  startsOn: day('2027-01-01'),
  followsMain: true,
  source: 'Följer huvudavtalet; antaget',
  isAssumed: true,
})

export type Agreements = {
  readonly main: Document
  readonly discharge: Document
  readonly guideline: Document
  readonly package2023: Package
  readonly consulted2027: Package
  readonly final2027: Package
  readonly guidelinePackage: Package
  readonly texts: {
    readonly main2017: ExampleText
    readonly mainConsulted: ExampleText
    readonly annexConsulted: ExampleText
    readonly mainFinal: ExampleText
    readonly annexFinal: ExampleText
    readonly guideline: ExampleText
  }
}

type Frozen = { readonly version: Version; readonly text: ExampleText }

async function makeDocuments(making: Making) {
  const { processLeader } = making.mandates
  const on = day('2017-01-17')
  return actAs(making, processLeader, async (tx) => {
    const make = async (
      slug: string,
      kind: Document['kind'],
      position: number,
      more: { readonly isStatutory?: boolean; readonly mainDocumentId?: string } = {},
    ) =>
      must(
        await createDocument(tx, on, processLeader, {
          slug,
          kind,
          position,
          isStatutory: more.isStatutory ?? false,
          mainDocumentId: more.mainDocumentId,
        }),
      )
    const main = await make('halso-och-sjukvardsavtal', 'framework-agreement', 1)
    const discharge = await make('in-och-utskrivning', 'annexed-agreement', 2, {
      isStatutory: true,
      mainDocumentId: main.id,
    })
    const roadmap = await make('fardplan', 'strategy', 5)
    const guideline = await make('avvikelser-och-tvister', 'guideline', 6)
    return { main, discharge, roadmap, guideline }
  })
}

/** An extension that was decided before the product; `seen` counts those already on record. */
async function extend(
  tx: Tx,
  processLeader: Mandate,
  seen: number,
  extension: {
    readonly versionId: string
    readonly happenedOn: Day
    readonly extendedUntil: Day
    readonly note: string
  },
): Promise<void> {
  must(
    await recordValidityEvent(tx, extension.happenedOn, processLeader, {
      event: {
        id: newId(),
        kind: 'extension-decided',
        endsFrom: undefined,
        byPartyId: undefined,
        ...extension,
      },
      seen,
    }),
  )
}

/** Imports one file as a version of the document and freezes it. */
async function freezeText(
  making: Making,
  input: {
    readonly document: Document
    readonly file: string
    readonly label: string
    readonly on: Day
    readonly basedOn?: Frozen
    readonly terms?: Terms
    readonly idsByKey: Map<string, string>
    readonly also?: (tx: Tx, version: Version) => Promise<void>
  },
): Promise<Frozen> {
  const text = await readExampleText(input.file, input.idsByKey)
  const { editor, processLeader } = making.mandates
  const version = await actAs(making, editor, async (tx) => {
    const file = await putFile(tx, text.bytes, wordType)
    const draft = must(
      await startVersion(tx, input.on, editor, {
        documentId: input.document.id,
        label: input.label,
        title: text.title,
        subtitle: text.subtitle,
        isExampleText: true,
        basedOnVersionId: input.basedOn?.version.id,
        sourceFileHash: file.hash,
        provisions: await shareTexts(tx, input.on, editor, text.provisions),
      }),
    )
    return must(
      await freezeVersion(tx, input.on, editor, { versionId: draft.id, revision: draft.revision }),
    )
  })
  await actAs(making, processLeader, async (tx) => {
    if (input.terms) {
      await setTerms(tx, input.on, processLeader, { versionId: version.id, terms: input.terms })
    }
    await input.also?.(tx, version)
  })
  return { version, text }
}

export async function makeAgreements(making: Making): Promise<Agreements> {
  const { processLeader } = making.mandates
  const { main, discharge, roadmap, guideline } = await makeDocuments(making)
  const mainIds = new Map<string, string>()
  const dischargeIds = new Map<string, string>()
  const earlier = (adoptedOn: string, entersIntoForceOn: string, source: string) => ({
    adoptedOn: day(adoptedOn),
    entersIntoForceOn: day(entersIntoForceOn),
    source,
  })

  await actAs(making, processLeader, async (tx) => {
    const edition2012 = await registerEarlierEdition(tx, day('2012-04-01'), processLeader, {
      documentId: main.id,
      label: '2012',
      title: 'Hälso- och sjukvårdsavtal',
      subtitle: '',
      ...earlier('2012-03-31', '2012-04-01', 'vgregion.se; dagen för antagandet är antagen'),
      terms: terms2012,
    })
    await extend(tx, processLeader, 0, {
      versionId: edition2012,
      happenedOn: day('2015-11-20'),
      extendedUntil: day('2017-03-31'),
      note: 'Förlängt ett år eftersom sena synpunkter kom in; beslutsdagen är antagen.',
    })
    await registerEarlierEdition(tx, day('2022-12-12'), processLeader, {
      documentId: roadmap.id,
      label: '2023',
      title: 'Färdplan – länsgemensam strategi för god och nära vård',
      subtitle: '',
      ...earlier('2022-12-12', '2023-01-01', 'vastkom.se 2022-12-12; strategin kräver inte alla'),
      terms: undefined,
    })
  })

  const edition2017 = await freezeText(making, {
    document: main,
    file: 'halso-och-sjukvardsavtal-2017.docx',
    label: '2017',
    on: day('2016-11-25'),
    terms: terms2017,
    idsByKey: mainIds,
    also: (tx, version) =>
      registerEarlierAdoption(tx, day('2017-01-31'), processLeader, {
        versionId: version.id,
        ...earlier('2017-01-31', '2017-04-01', 'regionfullmaktige.nu 2017-01-31, vastkom.se'),
      }),
  })
  const discharge2018 = await freezeText(making, {
    document: discharge,
    file: 'in-och-utskrivning-2018.docx',
    label: '2018',
    on: day('2018-09-03'),
    terms: termsDischarge,
    idsByKey: dischargeIds,
    also: async (tx, version) => {
      await registerEarlierAdoption(tx, day('2018-09-24'), processLeader, {
        versionId: version.id,
        ...earlier('2018-09-24', '2018-09-25', 'vastkom.se; dagen för antagandet är antagen'),
      })
      const extensions = [
        ['2020-11-26', '2022-12-31'],
        ['2022-11-24', '2024-12-31'],
        ['2024-11-28', '2026-12-31'],
      ] as const
      for (const [seen, [decidedOn, until]] of extensions.entries()) {
        await extend(tx, processLeader, seen, {
          versionId: version.id,
          happenedOn: day(decidedOn),
          extendedUntil: day(until),
          note: 'Påhittad förlängning.',
        })
      }
    },
  })
  const proposal2023 = await freezeText(making, {
    document: main,
    file: 'halso-och-sjukvardsavtal-2023-forslag.docx',
    label: '2023-forslag',
    on: day('2022-02-24'),
    basedOn: edition2017,
    terms: terms2023,
    idsByKey: mainIds,
  })
  const mainConsulted = await freezeText(making, {
    document: main,
    file: 'halso-och-sjukvardsavtal-2027-remiss.docx',
    label: '2027-remiss',
    on: day('2025-01-30'),
    basedOn: edition2017,
    idsByKey: mainIds,
  })
  const annexConsulted = await freezeText(making, {
    document: discharge,
    file: 'betalningsansvar-2027-remiss.docx',
    label: '2027-remiss',
    on: day('2025-01-30'),
    basedOn: discharge2018,
    idsByKey: dischargeIds,
  })
  const mainFinal = await freezeText(making, {
    document: main,
    file: 'halso-och-sjukvardsavtal-2027.docx',
    label: '2027',
    on: day('2025-08-21'),
    basedOn: mainConsulted,
    terms: terms2027,
    idsByKey: mainIds,
  })
  const annexFinal = await freezeText(making, {
    document: discharge,
    file: 'betalningsansvar-2027.docx',
    label: '2027',
    on: day('2025-08-21'),
    basedOn: annexConsulted,
    terms: termsOfAnnex2027,
    idsByKey: dischargeIds,
  })
  const guidelineDraft = await freezeText(making, {
    document: guideline,
    file: 'riktlinje-avvikelser-tvister-forslag.docx',
    label: '2026-forslag',
    on: day('2026-01-29'),
    idsByKey: new Map(),
  })

  const pack = (slug: string, title: string, on: string, ...frozen: Frozen[]) =>
    actAs(making, processLeader, async (tx) =>
      must(
        await makePackage(tx, day(on), processLeader, {
          slug,
          title,
          versionIds: frozen.map(({ version }) => version.id),
        }),
      ),
    )
  return {
    main,
    discharge,
    guideline,
    package2023: await pack('avtal-2023', 'Förslag till avtal 2023', '2022-02-24', proposal2023),
    consulted2027: await pack(
      'remiss-2025',
      'Remissförslag till nytt avtal 2027',
      '2025-01-30',
      mainConsulted,
      annexConsulted,
    ),
    final2027: await pack(
      'avtal-2027',
      'Nytt hälso- och sjukvårdsavtal 2027',
      '2025-08-21',
      mainFinal,
      annexFinal,
    ),
    guidelinePackage: await pack(
      'riktlinje-2026',
      'Riktlinje för avvikelser och tvister i samverkan',
      '2026-01-29',
      guidelineDraft,
    ),
    texts: {
      main2017: edition2017.text,
      mainConsulted: mainConsulted.text,
      annexConsulted: annexConsulted.text,
      mainFinal: mainFinal.text,
      annexFinal: annexFinal.text,
      guideline: guidelineDraft.text,
    },
  }
}
