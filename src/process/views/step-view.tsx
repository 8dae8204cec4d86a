// SPDX-License-Identifier: EUPL-1.2
// One step for one body: what it waits for, who waits for it, and the form that hands it over.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Returned } from '#web/form-of.tsx'
import { ButtonLink } from '#web/form.tsx'
import { DayTime, Pairs } from '#web/parts.tsx'
import { WhyReturned } from '#web/returned.tsx'
import type { Body } from '../../organisation/rules/party.ts'
import { messagesIn } from '../messages.ts'
import { type StepForm, stepForms } from '../rules/step-form.ts'
import type { StepRow } from '../rules/step-row.ts'
import { StepStatus } from './route-view.tsx'
import { StepForms } from './step-forms.tsx'

export type StepProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly row: StepRow
  readonly matter: {
    readonly title: string
    readonly titleLanguage: Language
    readonly href: string
    readonly routeHref?: string
  }
  /** Where the step is done when it is done by an answer or a decision. */
  readonly doneAt: string | undefined
  readonly may: 'do' | 'not-yours' | 'sign-in'
  /** A record in another room does the step. */
  readonly isByRecord: boolean
  /** The form that was just saved. */
  readonly saved: StepForm | undefined
  readonly form: Returned | undefined
  readonly link: (path: string) => string
}

export function StepView(props: StepProps) {
  const { language, row, today, asOf } = props
  const words = messagesIn(language).page
  return (
    <div class="stack-l">
      {props.form && (
        <WhyReturned form={props.form} language={language} idPrefix={props.form.name} />
      )}
      <header class="stack-s">
        <p class="eyebrow">
          <a href={props.matter.href} lang={props.matter.titleLanguage}>
            {props.matter.title}
          </a>
        </p>
        <h1>{words.title(row.title[language], row.body.name)}</h1>
        {asOf !== today && <p class="muted">{words.asOf(asOf)}</p>}
        {props.saved && (
          <p class="saved" role="status">
            {words.saved[props.saved]}
          </p>
        )}
      </header>
      <div class="cols cols--7-5">
        <div class="stack-l">
          <Act {...props} />
          <Undone {...props} />
          <WaitedForBy {...props} />
        </div>
        <Facts {...props} />
      </div>
    </div>
  )
}

function Facts({ row, language, matter }: StepProps) {
  const words = messagesIn(language)
  const days = ['opensOn', 'dueOn', 'doneOn'] as const
  return (
    <section class="panel stack" aria-labelledby="lage">
      <h2 id="lage">{words.page.state}</h2>
      <StepStatus row={row} language={language} />
      <Pairs
        pairs={[
          [words.page.who, <span lang="sv">{row.body.name}</span>],
          [words.page.whatToDo, words.verb[row.verb]],
          ...days.flatMap((name): [string, preact.JSX.Element][] => {
            const on = row[name]
            return on ? [[words.page[name], <DayTime day={on} language={language} />]] : []
          }),
          ...(row.doneOn && row.note
            ? [[words.page.note, <span lang="sv">{row.note}</span>] as const]
            : []),
          ...(row.doneOn
            ? []
            : [
                [
                  words.page.waitsFor,
                  row.waitingFor.length > 0
                    ? bodyNames(row.waitingFor, language)
                    : words.page.waitsForNothing,
                ] as const,
              ]),
        ]}
      />
      {row.isOptional && !row.doneOn && <p class="small muted">{words.page.optional}</p>}
      {matter.routeHref && (
        <p class="small">
          <a href={matter.routeHref}>{words.page.wholeRoute}</a>
        </p>
      )}
    </section>
  )
}

const mostNames = 8

function bodyNames(bodies: readonly Body[], language: Language) {
  const more = bodies.length - mostNames
  return (
    <ul class="plain">
      {bodies.slice(0, mostNames).map((body) => (
        <li key={body.id} lang="sv">
          {body.name}
        </li>
      ))}
      {more > 0 && <li>{messagesIn(language).page.more(more)}</li>}
    </ul>
  )
}

function WaitedForBy({ row, language }: StepProps) {
  const words = messagesIn(language).page
  if (row.doneOn) return null
  return (
    <section class="stack-s" aria-labelledby="vantar">
      <h2 id="vantar">{words.waitedForBy}</h2>
      {row.waitedForBy.length > 0 ? (
        bodyNames(row.waitedForBy, language)
      ) : (
        <p class="muted">{words.waitedForByNobody}</p>
      )}
    </section>
  )
}

function Act(props: StepProps) {
  const { row, form } = props
  const offered = props.may === 'do' ? formsFor(props) : []
  const kept = form && stepForms.find((name) => name === form.name)
  // What was typed for a step that has changed meanwhile is not lost.
  const shown = kept === undefined || offered.includes(kept) ? offered : [...offered, kept]
  return (
    <>
      {row.doneOn ? <Done {...props} doneOn={row.doneOn} /> : <ToDo {...props} />}
      <StepForms {...props} shown={shown} />
    </>
  )
}

/** What may be said of the step by those whose it is; what is done by a record is undone by one. */
function formsFor({ row, doneAt, isByRecord }: StepProps): readonly StepForm[] {
  if (row.doneOn) return row.isWaived || !isByRecord ? ['oppna'] : []
  const isSaidHere = doneAt === undefined && !isByRecord
  return [
    ...(isSaidHere ? (['klart'] as const) : []),
    ...(row.isOptional ? (['avsta'] as const) : []),
  ]
}

function ToDo(props: StepProps) {
  const { row, language, doneAt, may } = props
  const words = messagesIn(language).page
  if (may === 'sign-in') {
    return (
      <p>
        <a href={props.link('/logga-in')}>{words.signIn}</a>
      </p>
    )
  }
  if (may === 'not-yours') return <p class="muted">{words.notYours}</p>
  if (doneAt) {
    return (
      <p>
        <ButtonLink text={words.elsewhere[row.verb]} href={doneAt} />
      </p>
    )
  }
  return props.isByRecord ? <p>{words.byRecord}</p> : null
}

function Done(props: StepProps & { readonly doneOn: Day }) {
  const { row, language, doneAt, doneOn } = props
  const words = messagesIn(language).page
  return (
    <>
      <p class="lead">{row.isWaived ? words.isWaived(doneOn) : words.isDone(doneOn)}</p>
      {doneAt && !row.isWaived && (
        <p>
          <a href={doneAt}>{words.readIt}</a>
        </p>
      )}
    </>
  )
}

function Undone({ row, language }: StepProps) {
  const words = messagesIn(language).page
  if (row.undone.length === 0) return null
  return (
    <section class="stack-s" aria-labelledby="tidigare">
      <h2 id="tidigare">{words.undone}</h2>
      <ul class="stack-s">
        {row.undone.map((act) => (
          <li key={`${act.doneOn} ${act.reopenedOn}`}>
            {words.wasDone(act.doneOn, act.reopenedOn)} <span lang="sv">{act.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
