// SPDX-License-Identifier: EUPL-1.2
// A route as tables, one per branch, late steps first said. Rooms above borrow these.

import type { Language } from '#kernel/language.ts'
import { DayTime, Notice } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { Table, type TableRow } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import { lateFirst } from '../rules/late-steps.ts'
import { pathOfStep, type StepRow } from '../rules/step-row.ts'
import { branches, type Branch } from '../rules/route-template.ts'
import { stepLooks } from './step-looks.ts'

type RouteProps = {
  readonly rows: readonly StepRow[]
  readonly language: Language
  /** The id of the heading above: the branches of several routes on one page are told apart by it. */
  readonly id: string
  /** What is late in a matter that is over is no longer waited for. */
  readonly isOver?: boolean
  readonly link: (path: string) => string
}

type StandingOfStep = Pick<StepRow, 'state' | 'doneOn' | 'isWaived' | 'waitingFor' | 'opensOn'>

/** Where a step stands: «Väntar på nämnden», «Klar 4 september». */
export function StepStatus({
  row,
  language,
}: {
  readonly row: StandingOfStep
  readonly language: Language
}) {
  return <Status of={stepLooks[row.state]} language={language} detail={detailOf(row, language)} />
}

function detailOf(row: StandingOfStep, language: Language): string | undefined {
  const words = messagesIn(language)
  if (row.isWaived) return words.waived
  if (row.doneOn) return words.doneOn(row.doneOn)
  if (row.state !== 'waiting') return undefined
  const [first, ...rest] = row.waitingFor
  if (first) {
    return words.waitsFor(rest.length > 0 ? words.several(rest.length + 1) : first.shortName)
  }
  return row.opensOn && words.opens(row.opensOn)
}

/** The whole route: what is late, then a table per branch. */
export function StepTable(props: RouteProps) {
  return (
    <div class="stack-l">
      {!props.isOver && <LateSteps {...props} />}
      {branches.map((branch) => (
        <BranchTable key={branch} {...props} branch={branch} />
      ))}
    </div>
  )
}

const mostNames = 5

function LateSteps({ rows, language, link }: RouteProps) {
  const words = messagesIn(language)
  const late = lateFirst(rows)
  if (late.length === 0) return <p class="muted small">{words.noneLate}</p>
  const named = late.slice(0, mostNames)
  return (
    <Notice tone="bad" shape="s-clock">
      <p>
        <b>{words.late(late.length)}</b>{' '}
        {named.map((row, place) => (
          <>
            {place > 0 && ' · '}
            <a href={link(pathOfStep(row))}>{row.body.shortName}</a>
          </>
        ))}
        {late.length > mostNames && ` ${words.page.more(late.length - mostNames)}`}
      </p>
    </Notice>
  )
}

function BranchTable({ branch, ...props }: RouteProps & { readonly branch: Branch }) {
  const { rows, language, id } = props
  const words = messagesIn(language)
  const own = rows.filter((row) => row.branch === branch)
  const needed = own.filter((row) => !row.isOptional)
  const optional = own.filter((row) => row.isOptional)
  if (own.length === 0) return null
  const headingId = `${id}-${branch}`
  return (
    <section class="stack" aria-labelledby={`${headingId} ${id}`}>
      <h3 id={headingId}>{words.branch[branch]}</h3>
      <Steps {...props} rows={needed} caption={words.caption(words.branch[branch])} />
      {optional.length > 0 && (
        <details>
          <summary>{words.optional(optional.length)}</summary>
          <Steps {...props} rows={optional} caption={words.optionalCaption} />
        </details>
      )}
    </section>
  )
}

function Steps({
  rows,
  language,
  link,
  caption,
}: Omit<RouteProps, 'id'> & { readonly caption: string }) {
  const words = messagesIn(language)
  return (
    <Table
      caption={caption}
      hidesCaption
      columns={[
        { heading: words.body },
        { heading: words.step },
        { heading: words.state },
        { heading: words.due },
      ]}
      rows={rows.map((row): TableRow => ({
        key: `${row.stepId} ${row.body.id}`,
        cells: [
          <a href={link(pathOfStep(row))} lang="sv">
            {row.body.name}
          </a>,
          row.title[language],
          <StepStatus row={row} language={language} />,
          row.dueOn ? (
            <DayTime day={row.dueOn} language={language} />
          ) : (
            <span class="muted">{words.noDue}</span>
          ),
        ],
      }))}
    />
  )
}
