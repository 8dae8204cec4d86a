// SPDX-License-Identifier: EUPL-1.2

import { addDays, type Day } from '#kernel/day.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Bilingual, Language } from '#kernel/language.ts'
import { FieldsOf, type Sending } from '#web/form-of.tsx'
import { Button, ErrorSummary, Hidden, PostForm, RefusedButton } from '#web/form.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { seenOfDay } from '../rules/seen.ts'
import { dayForm } from './forms.ts'

type DayEvent = { readonly day: Day; readonly what: Bilingual }

type DayProps = {
  readonly language: Language
  readonly today: Day
  /** What is coming, the nearest first. */
  readonly coming: readonly DayEvent[]
  /** What the move went past, the earliest first. */
  readonly passed: readonly DayEvent[]
  readonly mayMove: boolean
  readonly isMoved: boolean
  readonly sending: Sending | undefined
  readonly link: (path: string) => string
}

const mostEvents = 20

export function DayView(props: DayProps) {
  const words = messagesIn(props.language)
  return (
    <div class="stack-l">
      <ErrorSummary errors={props.sending?.errors ?? []} language={props.language} />
      <div class="stack">
        <h1>{words.day.title}</h1>
        <p class="lead">{words.day.lead(props.today)}</p>
        {props.isMoved && (
          <p class="saved" role="status">
            {words.day.moved(props.today)}
          </p>
        )}
        <p class="measure">{words.day.note}</p>
      </div>
      <Events
        {...{ id: 'passerat', heading: words.day.passed, caption: words.day.passedCaption }}
        events={props.passed}
        language={props.language}
      />
      {props.mayMove ? (
        <Moves {...props} />
      ) : (
        <RefusedButton
          id="flytta"
          text={words.day.doMove}
          reason={words.refusals['day-not-yours-to-move']({})}
        />
      )}
      <Events
        {...{ id: 'kommer', heading: words.day.coming, caption: words.day.comingCaption }}
        events={props.coming}
        language={props.language}
      />
    </div>
  )
}

function Moves(props: DayProps) {
  const words = messagesIn(props.language).day
  const { today } = props
  const next = props.coming[0]
  const action = props.link('/admin/dag')
  const seen = seenOfDay(today)
  return (
    <div class="cols cols--3">
      <PostForm class="panel stack" action={action} seen={seen}>
        <h2>{words.oneDay}</h2>
        <Hidden values={{ steg: 'en' }} />
        <Button text={words.doOneDay(addDays(today, 1))} />
      </PostForm>
      <div class="panel stack">
        <h2>{words.next}</h2>
        {next ? (
          <PostForm class="stack" action={action} seen={seen}>
            <p>{words.nextIs(next.day, next.what[props.language])}</p>
            <Hidden values={{ dag: next.day }} />
            <Button text={words.doNext(next.day)} look="secondary" />
          </PostForm>
        ) : (
          <p>{words.noNext}</p>
        )}
      </div>
      <PostForm class="panel stack" action={action} seen={seen} noValidate>
        <h2>{words.chosen}</h2>
        <FieldsOf
          of={dayForm}
          words={fields[props.language].day}
          sending={props.sending}
          language={props.language}
        />
        <Button text={words.doMove} look="secondary" />
      </PostForm>
    </div>
  )
}

function Events({
  id,
  heading,
  caption,
  events,
  language,
}: {
  readonly id: string
  readonly heading: string
  readonly caption: string
  readonly events: readonly DayEvent[]
  readonly language: Language
}) {
  const words = messagesIn(language).day
  if (events.length === 0) return null
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <Table
        caption={caption}
        hidesCaption
        columns={[{ heading: words.when }, { heading: words.what }]}
        rows={events.slice(0, mostEvents).map((event, place) => ({
          key: `${event.day} ${place}`,
          cells: [
            <time key="day" dateTime={event.day}>
              {formatDay(event.day, language)}
            </time>,
            event.what[language],
          ],
        }))}
      />
    </section>
  )
}
