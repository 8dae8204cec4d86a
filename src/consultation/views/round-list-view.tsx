// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf, rowPlace } from '#web/list-of.tsx'
import { Empty } from '#web/parts.tsx'
import type { ConsultationPhase, ConsultationSummary } from '../rules/consultation.ts'
import { ConsultationRow } from './consultation-row.tsx'
import type { roundList } from './lists.ts'
import type { Setting } from './parts.tsx'

type Props = {
  readonly setting: Setting
  readonly on: Day
  readonly list: ShownList<typeof roundList>
  readonly mayDraft: boolean
}

export function RoundListView(props: Props) {
  const { setting, on, list, mayDraft } = props
  const { words, language, link } = setting
  return (
    <div class="stack-l">
      <div class="row between">
        <div class="stack-s">
          <h1>{words.list.title}</h1>
          <p class="lead">{words.list.lead}</p>
          <p class="small">
            <a href={link('/remiss/tidigare')}>{words.earlier.link}</a>
          </p>
          {on !== setting.today && <p class="muted">{words.round.asOf(on)}</p>}
        </div>
        {mayDraft && <ButtonLink text={words.list.make} href={setting.link('/remiss/ny')} />}
      </div>
      <ListOf
        of={list}
        {...{ language, link }}
        draw={() =>
          list.asked.sort ? <Rounds {...props} rounds={list.rows} /> : <ByPhase {...props} />
        }
      />
    </div>
  )
}

/** In the list's own order the rounds stand under what can be done with them. */
function ByPhase(props: Props) {
  const { list, setting } = props
  const words = setting.words.list
  const isWhole = list.page === 1 && list.asked.chosen.phase === undefined
  const groups: readonly {
    readonly id: string
    readonly heading: string
    readonly phases: readonly ConsultationPhase[]
    readonly empty?: string
    readonly note?: string
  }[] = [
    { id: 'utkast', heading: words.drafts, phases: ['draft'], note: words.draftsNote },
    { id: 'oppna', heading: words.open, phases: ['open'], empty: words.noneOpen },
    { id: 'sammanstalls', heading: words.compiling, phases: ['being-compiled'] },
    {
      id: 'publicerade',
      heading: words.published,
      phases: ['published'],
      // Further pages begin where this one ended.
      ...(list.pages === 1 && { empty: words.nonePublished }),
    },
    { id: 'ovriga', heading: words.other, phases: ['closed', 'cancelled'] },
  ]
  return (
    <div class="stack-l">
      {groups.map(({ id, heading, phases, empty, note }) => {
        const rounds = list.rows.filter(({ phase }) => phases.includes(phase))
        if (rounds.length === 0 && (empty === undefined || !isWhole)) return null
        return (
          <section key={id} class="stack" aria-labelledby={id}>
            <h2 id={id}>{heading}</h2>
            {note && <p class="small muted">{note}</p>}
            {rounds.length === 0 ? (
              <Empty>
                <p>{empty}</p>
              </Empty>
            ) : (
              <Rounds {...props} rounds={rounds} />
            )}
          </section>
        )
      })}
    </div>
  )
}

function Rounds({
  list,
  setting: { language, link },
  on,
  rounds,
}: Props & { readonly rounds: readonly ConsultationSummary[] }) {
  return (
    <div class="stack">
      {rounds.map((consultation) => (
        <ConsultationRow
          key={consultation.id}
          id={rowPlace(list, consultation)}
          level={list.asked.sort ? 2 : 3}
          {...{ consultation, on, language, link }}
        />
      ))}
    </div>
  )
}
