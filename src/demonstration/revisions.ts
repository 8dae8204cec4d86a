// SPDX-License-Identifier: EUPL-1.2
// Three revisions with their milestones. Days of 2025–2027 are published (kick-off material, 2025).

import { day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import { asItStands } from '#kernel/seen.ts'
import { addMilestone, attachRound, startRevision } from '../revision/commands.ts'
import type { Branch } from '../revision/rules/revision.ts'
import type { Agreements } from './agreements.ts'
import { actAs, must, type Making } from './make.ts'

type Planned = readonly [
  branch: Branch,
  startsOn: string,
  endsOn: string | undefined,
  sv: string,
  en: string,
]

const milestones2027: readonly Planned[] = [
  ['joint', '2025-01-30', undefined, 'SRO: remiss', 'SRO: consultation'],
  ['joint', '2025-06-19', '2025-08-21', 'Bearbetas', 'Worked on'],
  ['joint', '2025-08-21', undefined, 'SRO 21 aug', 'SRO 21 Aug'],
  ['joint', '2025-09-01', undefined, 'SRO: rekommenderar alla 50', 'SRO: recommends all 50'],
  ['joint', '2026-05-31', undefined, 'Sista dag 31 maj', 'Last day 31 May'],
  ['joint', '2026-06-01', '2026-12-31', 'Förbereda införande', 'Prepare for the start'],
  ['joint', '2027-01-01', undefined, 'I kraft 1 jan 2027', 'In force 1 Jan 2027'],
  ['region', '2025-02-01', '2025-05-19', 'Remiss i nämnder', 'Consultation in boards'],
  ['region', '2025-05-19', '2025-06-10', 'SSN', 'SSN'],
  ['region', '2025-09-08', '2025-11-25', 'SSN, RS, RF', 'SSN, RS, RF'],
  ['municipalities', '2025-02-01', '2025-06-19', 'Remiss via förbunden', 'Consultation via associations'],
  ['municipalities', '2025-09-04', '2025-10-31', 'Förbunden', 'Associations'],
  ['municipalities', '2025-11-01', '2026-05-31', '49 kommunfullmäktige beslutar', '49 councils decide'],
] // prettier-ignore

const milestones2023: readonly Planned[] = [
  ['joint', '2020-11-09', '2021-04-30', 'Förslag tas fram', 'Proposal is written'],
  ['joint', '2022-02-24', undefined, 'SRO ställer sig bakom', 'SRO backs it'],
  ['joint', '2022-12-12', undefined, 'Nuvarande avtal löper vidare', 'The present agreement continues'],
  ['joint', '2022-11-21', '2022-12-16', 'Kartläggning', 'Survey'],
  ['municipalities', '2022-03-01', '2022-11-30', 'Kommunerna beslutar', 'The municipalities decide'],
] // prettier-ignore

const milestones2026: readonly Planned[] = [
  ['joint', '2026-01-29', undefined, 'SRO: remiss', 'SRO: consultation'],
  ['joint', '2026-05-01', '2026-08-20', 'Bearbetas', 'Worked on'],
  ['region', '2026-02-02', '2026-03-31', 'Remiss i nämnder', 'Consultation in boards'],
  ['municipalities', '2026-02-02', '2026-04-30', 'Remiss via förbunden', 'Consultation via associations'],
] // prettier-ignore

async function make(
  making: Making,
  given: {
    readonly slug: string
    readonly title: Bilingual
    readonly summary: Bilingual
    readonly startsOn: string
    readonly endsOn?: string
    readonly documentIds: readonly string[]
    readonly milestones: readonly Planned[]
    readonly consultationId?: string
    readonly decisionRoundId?: string
  },
): Promise<void> {
  const { processLeader } = making.mandates
  const on = day(given.startsOn)
  await actAs(making, processLeader, async (tx) => {
    const revision = must(
      await startRevision(tx, on, processLeader, {
        seen: asItStands,
        slug: given.slug,
        title: given.title,
        summary: given.summary,
        startsOn: on,
        endsOn: given.endsOn ? day(given.endsOn) : undefined,
        documentIds: given.documentIds,
      }),
    )
    for (const [branch, startsOn, endsOn, sv, en] of given.milestones) {
      must(
        await addMilestone(tx, on, processLeader, {
          seen: asItStands,
          revisionId: revision.id,
          branch,
          title: { sv, en },
          startsOn: day(startsOn),
          endsOn: endsOn ? day(endsOn) : undefined,
        }),
      )
    }
    for (const round of [
      { consultationId: given.consultationId },
      { decisionRoundId: given.decisionRoundId },
    ]) {
      if (Object.values(round).some((id) => id)) {
        await attachRound(tx, on, processLeader, {
          seen: asItStands,
          revisionId: revision.id,
          ...round,
        })
      }
    }
  })
}

export async function makeRevisions(
  making: Making,
  agreements: Agreements,
  rounds: {
    readonly consultation2025: string
    readonly consultation2026: string
    readonly decisions2023: string
    readonly decisions2027: string
  },
): Promise<void> {
  await make(making, {
    slug: 'revidering-2020-2022',
    title: { sv: 'Revideringen 2020–2022', en: 'The revision of 2020–2022' },
    summary: {
      sv: 'Regionen godkände förslaget i juni 2022. Kommunerna nådde inte samsyn, och avtalet från 2017 löpte vidare.',
      en: 'The region approved the proposal in June 2022. The municipalities did not agree, and the agreement of 2017 continued.',
    },
    startsOn: '2020-11-09',
    endsOn: '2022-12-16',
    documentIds: [agreements.main.id],
    milestones: milestones2023,
    decisionRoundId: rounds.decisions2023,
  })
  await make(making, {
    slug: 'nytt-avtal-2027',
    title: { sv: 'Nytt avtal 2027', en: 'New agreement 2027' },
    summary: {
      sv: 'Ett nytt hälso- och sjukvårdsavtal med fyra överenskommelser ska gälla från den 1 januari 2027, om alla 50 parter godkänner samma text.',
      en: 'A new health-care agreement with four annexes is to apply from 1 January 2027, if all 50 parties approve the same text.',
    },
    startsOn: '2025-01-30',
    documentIds: [agreements.main, ...agreements.annexes].map(({ id }) => id),
    milestones: milestones2027,
    consultationId: rounds.consultation2025,
    decisionRoundId: rounds.decisions2027,
  })
  await make(making, {
    slug: 'avvikelser-och-tvister-2026',
    title: { sv: 'Avvikelser och tvister', en: 'Deviations and disputes' },
    summary: {
      sv: 'En riktlinje som säger hur avvikelser och tvister i samverkan hanteras i vardagen.',
      en: 'A guideline on how deviations and disputes in collaboration are handled day by day.',
    },
    startsOn: '2026-01-29',
    documentIds: [agreements.guideline.id],
    milestones: milestones2026,
    consultationId: rounds.consultation2026,
  })
}
