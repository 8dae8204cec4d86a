// SPDX-License-Identifier: EUPL-1.2
// What will happen on the days to come, as far as it is on record: meetings, last days, days when
// decisions become final and when texts enter into force.

import { formatList } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Visit } from '#platform/page.ts'
import { listEditions } from '../agreement/reads/editions.ts'
import { listOpenConsultations } from '../consultation/reads/round-of-route.ts'
import { latestOutcomes } from '../decision/reads/outcomes.ts'
import type { OutcomeView } from '../decision/rules/round-outcome.ts'
import type { ComingEvent } from '../organisation/pages/day-pages.tsx'

const most = 20
const mostNames = 4

export async function comingEvents(db: Visit['db'], today: Day): Promise<readonly ComingEvent[]> {
  const [outcomes, consultations, editions] = await Promise.all([
    latestOutcomes(db, today),
    listOpenConsultations(db, today),
    listEditions(db, today),
  ])
  const open = outcomes.filter(({ round }) => round.status === 'open')
  const events = [
    ...open.flatMap((outcome) => [...meetings(outcome), ...finalities(outcome), lastDay(outcome)]),
    ...consultations.map(({ dueOn, title }) => ({
      day: dueOn,
      what: {
        sv: `Sista dag att svara: ${title}`,
        en: `Last day to answer: ${title}`,
      },
    })),
    ...editions.flatMap(({ adoption, version }) =>
      adoption ? [begins(adoption.entersIntoForceOn, version.title)] : [],
    ),
  ]
  return events
    .filter(({ day }) => day > today)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .slice(0, most)
}

/** Councils that meet on the same day are said together. */
function meetings(outcome: OutcomeView): readonly ComingEvent[] {
  const booked = outcome.remaining.flatMap(({ party, nextMeetingOn }) =>
    nextMeetingOn ? [{ name: party.shortName, day: nextMeetingOn }] : [],
  )
  return [...Map.groupBy(booked, ({ day }) => day)].map(([day, same]) => {
    const names = same.map(({ name }) => name)
    return {
      day,
      what: {
        sv: `Fullmäktige: ${named(names, 'sv')}`,
        en: `Councils: ${named(names, 'en')}`,
      },
    }
  })
}

function finalities(outcome: OutcomeView): readonly ComingEvent[] {
  const days = outcome.parties.flatMap(({ party, finality, standing }) =>
    finality?.finalOn && standing === 'approved-appealable'
      ? [{ name: party.shortName, day: finality.finalOn }]
      : [],
  )
  return [...Map.groupBy(days, ({ day }) => day)].map(([day, same]) => {
    const names = same.map(({ name }) => name)
    return {
      day,
      what: {
        sv: `Laga kraft, om ingen överklagar: ${named(names, 'sv')}`,
        en: `Final, if nobody appeals: ${named(names, 'en')}`,
      },
    }
  })
}

function named(names: readonly string[], language: 'sv' | 'en'): string {
  const more = names.length - mostNames
  if (more <= 0) return formatList(names, language)
  const rest = language === 'sv' ? `${more} till` : `${more} more`
  return formatList([...names.slice(0, mostNames), rest], language)
}

function lastDay({ round }: OutcomeView): ComingEvent {
  return {
    day: round.deadline,
    what: {
      sv: `Sista dag för beslut: ${round.title}`,
      en: `Last day for decisions: ${round.title}`,
    },
  }
}

function begins(day: Day, title: string): ComingEvent {
  return { day, what: { sv: `Börjar gälla: ${title}`, en: `Enters into force: ${title}` } }
}
