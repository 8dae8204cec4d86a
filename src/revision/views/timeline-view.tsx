// SPDX-License-Identifier: EUPL-1.2
// The timeline of a revision as a drawing with today's line, and the same days as a table.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { DayTime, Empty } from '#web/parts.tsx'
import { Table } from '#web/table.tsx'
import { Timeline } from '#web/timeline.tsx'
import { messagesIn } from '../messages.ts'
import { boundsOf, type TimelineDay } from '../rules/timeline-entries.ts'

export function TimelineSection({
  days,
  startsOn,
  on,
  language,
  stepsHref,
}: {
  readonly days: readonly TimelineDay[]
  readonly startsOn: Day
  readonly on: Day
  readonly language: Language
  readonly stepsHref: string
}) {
  const words = messagesIn(language).page
  const { from, to } = boundsOf(days, startsOn)
  return (
    <section class="stack" aria-labelledby="tidsplan">
      <div class="row between">
        <h2 id="tidsplan">{words.timeline}</h2>
        <p class="small">
          <a href={stepsHref}>{words.steps}</a>
        </p>
      </div>
      {days.length === 0 ? (
        <Empty>{words.noMilestones}</Empty>
      ) : (
        <>
          <Timeline
            entries={days.map((one) => ({
              ...one,
              title:
                one.toldAfterwardsOn === undefined
                  ? one.title[language]
                  : words.afterwards(one.title[language]),
            }))}
            from={from}
            to={to}
            today={on}
            language={language}
            label={words.timelineLabel(formatDay(from, language), formatDay(to, language))}
          />
          <details>
            <summary>{words.asTable}</summary>
            <DayTable days={days} language={language} />
          </details>
        </>
      )}
    </section>
  )
}

function DayTable({
  days,
  language,
}: {
  readonly days: readonly TimelineDay[]
  readonly language: Language
}) {
  const words = messagesIn(language)
  const hasSources = days.some(({ source }) => source !== '')
  return (
    <Table
      caption={words.page.timeline}
      hidesCaption
      columns={[
        { heading: words.page.what },
        { heading: words.page.who },
        { heading: words.page.day },
        ...(hasSources ? [{ heading: words.page.source }] : []),
      ]}
      rows={days.map((one) => ({
        key: `${one.row} ${one.startsOn} ${one.title.sv}`,
        cells: [
          one.title[language],
          words.branch[one.row],
          <>
            <DayTime day={one.startsOn} language={language} />
            {one.endsOn && (
              <>
                {' – '}
                <DayTime day={one.endsOn} language={language} />
              </>
            )}
            {one.toldAfterwardsOn && (
              <span class="small muted">
                {' '}
                {words.page.toldAfterwards(formatDay(one.toldAfterwardsOn, language))}
              </span>
            )}
          </>,
          ...(hasSources ? [one.source || '–'] : []),
        ],
      }))}
    />
  )
}
