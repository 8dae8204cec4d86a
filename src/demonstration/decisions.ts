// SPDX-License-Identifier: EUPL-1.2
// Two decision rounds: the one that fell in 2022 and the one under way. Published are the days of SRO,
// VästKom, the regional board and the regional council of 2022, and the last day; all else is invented.

import { addDays, day, type Day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import type { OpenedPdf } from '#platform/files/open-pdf.ts'
import { recordDecision } from '../decision/commands/decisions.ts'
import { bookMeeting } from '../decision/commands/meetings.ts'
import { openMinutes } from '../decision/commands/minutes.ts'
import { endRound, openDecisionRound } from '../decision/commands/rounds.ts'
import { recordStatement } from '../decision/commands/statements.ts'
import type { DecisionRound } from '../decision/rules/decision.ts'
import type { DecisionOutcome } from '../decision/rules/standing.ts'
import { readRoute } from '../process/reads.ts'
import type { Agreements } from './agreements.ts'
import { writeMinutesExtract } from './minutes-extract.ts'
import { actAs, must, partyByCode, type Making } from './make.ts'

/** Municipalities that had not approved on 2026-03-19, with their next meeting where one is booked. */
const booked: Readonly<Record<string, string>> = {
  '1438': '2026-03-25',
  '1492': '2026-03-25',
  '1480': '2026-03-26',
  '1460': '2026-03-30',
  '1447': '2026-03-30',
  '1484': '2026-04-08',
  '1482': '2026-04-16',
  '1490': '2026-04-23',
  '1463': '2026-04-23',
  '1496': '2026-04-27',
}
const withoutDate = new Set(['1486', '1497'])
const referredBack = { code: '1421', decidedOn: '2026-03-11', newMeetingOn: '2026-05-07' }
const otherText = { code: '1435', decidedOn: '2026-02-23' }

/** Council evenings from November to March, over which the approvals are spread. */
const evenings = [
  '2025-11-24',
  '2025-11-26',
  '2025-12-08',
  '2025-12-10',
  '2025-12-15',
  '2025-12-17',
  '2026-01-26',
  '2026-01-28',
  '2026-02-09',
  '2026-02-11',
  '2026-02-16',
  '2026-02-23',
  '2026-02-25',
  '2026-03-09',
  '2026-03-16',
]

type Decided = {
  readonly code: string
  readonly outcome: DecisionOutcome
  readonly decidedOn: Day
  readonly paragraph: string
  readonly registryNumber: string
  readonly changesNote?: string
  readonly reservationNote?: string
  readonly newMeetingOn?: Day
}

async function record(
  making: Making,
  round: DecisionRound,
  decided: Decided,
  today: Day,
): Promise<void> {
  const party = partyByCode(making, decided.code)
  const mandate = making.mandates.registrarOf(party.id)
  const attestedOn = addDays(decided.decidedOn, 7)
  const announcedOn = addDays(decided.decidedOn, 8)
  const on = announcedOn <= today ? announcedOn : today
  const minutes =
    decided.code === withMinutes ? await minutesOf(round, party.name, decided) : undefined
  await actAs(making, mandate, async (tx) =>
    must(
      await recordDecision(tx, on, mandate, {
        roundId: round.id,
        partyId: party.id,
        seen: asItStands,
        decidedOn: decided.decidedOn,
        paragraph: decided.paragraph,
        registryNumber: decided.registryNumber,
        outcome: decided.outcome,
        packageHash: round.packageHash,
        attestedOn: attestedOn <= on ? attestedOn : undefined,
        announcedOn: announcedOn <= on ? announcedOn : undefined,
        changesNote: decided.changesNote,
        reservationNote: decided.reservationNote,
        newMeetingOn: decided.newMeetingOn,
        minutes,
      }),
    ),
  )
}

/** The one municipality whose registrar has handed in an extract of the minutes. */
const withMinutes = '1441'

async function minutesOf(
  round: DecisionRound,
  partyName: string,
  decided: Decided,
): Promise<OpenedPdf | undefined> {
  const bytes = writeMinutesExtract({
    ...decided,
    body: `Kommunfullmäktige, ${partyName}`,
    matter: round.title,
    decision: 'Avtalet godkänns i den lydelse som fingeravtrycket anger.',
    packageHash: round.packageHash,
  })
  const opened = await openMinutes({ name: 'exempel-protokollsutdrag.pdf', bytes })
  return must(opened)
}

/** The bodies on the way say yes on their days, in the order of the route. */
async function recommend(
  making: Making,
  round: DecisionRound,
  days: Readonly<Record<string, string>>,
): Promise<void> {
  const { processLeader, registrarOf } = making.mandates
  const route = await readRoute(making.db, round.routeId, round.opensOn)
  let association = 0
  for (const row of route.rows) {
    const given = days[row.key]
    if (!given || row.isOptional) continue
    const statedOn =
      row.key === 'association-recommend' ? addDays(day(given), 7 * association++) : day(given)
    const mandate = row.body.partyId ? registrarOf(row.body.partyId) : processLeader
    await actAs(making, mandate, async (tx) =>
      must(
        await recordStatement(tx, statedOn, mandate, {
          roundId: round.id,
          bodyId: row.body.id,
          outcome: 'approved',
          statedOn,
          seen: asItStands,
        }),
      ),
    )
  }
}

/** The round that was under way on the first day of the demonstration: 36 had approved the identical text. */
export async function makeDecisions2027(
  making: Making,
  agreements: Agreements,
  consultationId: string,
  today: Day,
): Promise<DecisionRound> {
  const { processLeader } = making.mandates
  const round = await actAs(making, processLeader, async (tx) =>
    must(
      await openDecisionRound(tx, day('2025-09-01'), processLeader, {
        packageId: agreements.final2027.package.id,
        slug: 'avtal-2027',
        title: 'Nytt hälso- och sjukvårdsavtal 2027',
        opensOn: day('2025-09-01'),
        deadline: day('2026-05-31'),
        entersIntoForceOn: day('2027-01-01'),
        seen: asItStands,
        consultationId,
        recommendDueOn: day('2025-10-31'),
        regionProposalDueOn: day('2025-10-31'),
      }),
    ),
  )
  await recommend(making, round, {
    'sro-recommend': '2025-09-01',
    'vastkom-recommend': '2025-09-04',
    'association-recommend': '2025-09-19',
    'ssn-prepare': '2025-09-25',
    'rs-propose': '2025-10-14',
  })
  await decide2027(making, round, today)
  return round
}

async function decide2027(making: Making, round: DecisionRound, today: Day): Promise<void> {
  const other = new Set([...Object.keys(booked), ...withoutDate, referredBack.code, otherText.code])
  const approving = making.parties.filter(
    ({ code, kind }) => kind === 'municipality' && !other.has(code),
  )
  const decided: Decided[] = [
    {
      code: '14',
      outcome: 'approved',
      decidedOn: day('2025-11-25'),
      paragraph: '§ 214',
      registryNumber: 'RS 2025-04127',
    },
    ...approving.map(({ code }, at): Decided => {
      const reserved = at % 9 === 4
      return {
        code,
        outcome: reserved ? 'approved-with-reservation' : 'approved',
        decidedOn: day(evenings[(at * 7) % evenings.length]!),
        paragraph: `§ ${11 + ((at * 13) % 160)}`,
        registryNumber: `KS ${2025 + (at % 2)}/${100 + at * 3}`,
        ...(reserved && { reservationNote: 'Två ledamöter reserverade sig mot beslutet.' }),
      }
    }),
    {
      code: otherText.code,
      outcome: 'approved-with-changes',
      decidedOn: day(otherText.decidedOn),
      paragraph: '§ 18',
      registryNumber: 'KS 2025/391',
      changesNote: 'Kommunen godkänner avtalet om insatser på helg inte omfattas förrän 2028.',
    },
    {
      code: referredBack.code,
      outcome: 'referred-back',
      decidedOn: day(referredBack.decidedOn),
      paragraph: '§ 27',
      registryNumber: 'KS 2025/417',
      newMeetingOn: day(referredBack.newMeetingOn),
    },
  ]
  decided.sort((a, b) => a.decidedOn.localeCompare(b.decidedOn))
  for (const one of decided) await record(making, round, one, today)
  for (const [code, meetsOn] of Object.entries(booked)) {
    const party = partyByCode(making, code)
    const mandate = making.mandates.registrarOf(party.id)
    await actAs(making, mandate, async (tx) =>
      must(
        await bookMeeting(tx, day('2026-01-15'), mandate, {
          roundId: round.id,
          partyId: party.id,
          meetsOn: day(meetsOn),
          seen: asItStands,
        }),
      ),
    )
  }
}

/** The proposal of 2022: the region said yes in June, the municipalities did not agree, and it fell. */
export async function makeDecisions2023(
  making: Making,
  agreements: Agreements,
): Promise<DecisionRound> {
  const { processLeader } = making.mandates
  const round = await actAs(making, processLeader, async (tx) =>
    must(
      await openDecisionRound(tx, day('2022-02-24'), processLeader, {
        packageId: agreements.proposal2023.package.id,
        slug: 'avtal-2023',
        title: 'Förslag till hälso- och sjukvårdsavtal 2023',
        opensOn: day('2022-02-24'),
        deadline: day('2022-11-30'),
        entersIntoForceOn: day('2023-01-01'),
        seen: asItStands,
      }),
    ),
  )
  await recommend(making, round, { 'sro-recommend': '2022-02-24' })
  const municipalities = making.parties.filter(({ kind }) => kind === 'municipality')
  const decided: Decided[] = [
    {
      code: '14',
      outcome: 'approved',
      decidedOn: day('2022-06-14'),
      paragraph: '§ 121',
      registryNumber: 'RS 2022-01294',
    },
    ...municipalities.slice(0, 34).map(({ code }, at): Decided => ({
      code,
      outcome: at % 8 === 3 ? 'rejected' : at % 11 === 5 ? 'referred-back' : 'approved',
      decidedOn: addDays(day('2022-04-25'), (at * 17) % 190),
      paragraph: `§ ${40 + at * 2}`,
      registryNumber: `KS 2022/${80 + at}`,
    })),
  ]
  decided.sort((a, b) => a.decidedOn.localeCompare(b.decidedOn))
  for (const one of decided) await record(making, round, one, day('2022-12-12'))
  await actAs(making, processLeader, async (tx) =>
    must(
      await endRound(tx, day('2022-12-12'), processLeader, { roundId: round.id, seen: asItStands }),
    ),
  )
  return round
}
