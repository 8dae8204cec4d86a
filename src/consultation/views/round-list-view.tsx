// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import { ButtonLink } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import type { ConsultationSummary } from '../rules/consultation.ts'
import { ConsultationRow } from './consultation-row.tsx'
import type { Look } from './look.tsx'

export function RoundListView({
  look,
  on,
  rounds,
  mayDraft,
}: {
  readonly look: Look
  readonly on: Day
  readonly rounds: readonly ConsultationSummary[]
  readonly mayDraft: boolean
}) {
  const { words } = look
  const of = (...phases: readonly ConsultationSummary['phase'][]) =>
    rounds.filter(({ phase }) => phases.includes(phase))
  const group = (
    id: string,
    heading: string,
    found: readonly ConsultationSummary[],
    empty?: string,
    note?: string,
  ) => (
    <Group look={look} on={on} id={id} heading={heading} rounds={found} empty={empty} note={note} />
  )
  return (
    <div class="stack-l">
      <div class="row between">
        <div class="stack-s">
          <h1>{words.list.title}</h1>
          <p class="lead">{words.list.lead}</p>
          {on !== look.today && <p class="muted">{words.round.asOf(on)}</p>}
        </div>
        {mayDraft && <ButtonLink text={words.list.make} href={look.link('/remiss/ny')} />}
      </div>
      {mayDraft &&
        group('utkast', words.list.drafts, of('draft'), undefined, words.list.draftsNote)}
      {group('oppna', words.list.open, of('open'), words.list.noneOpen)}
      {group('sammanstalls', words.list.compiling, of('being-compiled'))}
      {group('publicerade', words.list.published, of('published'), words.list.nonePublished)}
      {group('ovriga', words.list.other, of('closed', 'cancelled'))}
    </div>
  )
}

function Group({
  look,
  on,
  id,
  heading,
  rounds,
  empty,
  note,
}: {
  readonly look: Look
  readonly on: Day
  readonly id: string
  readonly heading: string
  readonly rounds: readonly ConsultationSummary[]
  readonly empty: string | undefined
  readonly note: string | undefined
}) {
  if (rounds.length === 0 && empty === undefined) return null
  const shown: ComponentChildren =
    rounds.length === 0 ? (
      <Empty>
        <p>{empty}</p>
      </Empty>
    ) : (
      rounds.map((consultation) => (
        <ConsultationRow
          key={consultation.id}
          consultation={consultation}
          on={on}
          language={look.language}
          link={look.link}
        />
      ))
    )
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {note && <p class="small muted">{note}</p>}
      {shown}
    </section>
  )
}
