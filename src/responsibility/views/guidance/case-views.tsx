// SPDX-License-Identifier: EUPL-1.2
// The guiding cases: the list, one of them, and those that stand beside an answer.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { firstWords } from '#kernel/text/first-words.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { DayTime, Notice, Pairs } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { provisionHref } from '../../../agreement/views/addresses.ts'
import { guidanceIn } from '../../messages/guidance.ts'
import type { PlacedProvision } from '../../rules/provision-line.ts'
import { type CaseState, caseStateOn, type GuidingCase } from '../../rules/guiding-case.ts'
import { answeredLooks, caseLooks } from '../guidance-looks.ts'
import type { caseList } from './lists.ts'

export const casesRoot = '/vem-ansvarar/fall'

type Setting = { readonly language: Language; readonly link: (path: string) => string }

export function caseHref({ link }: Pick<Setting, 'link'>, { number }: Pick<GuidingCase, 'number'>) {
  return link(`${casesRoot}/${number}`)
}

export function CaseListView({
  those,
  on,
  mayWrite,
  language,
  link,
}: Setting & {
  readonly those: ShownList<typeof caseList>
  readonly on: Day
  readonly mayWrite: boolean
}) {
  const words = guidanceIn(language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.cases.title}</h1>
        <p class="lead">{words.cases.lead}</p>
        {mayWrite && (
          <p>
            <ButtonLink
              text={words.cases.write}
              href={link(`${casesRoot}/nytt`)}
              look="secondary"
            />
          </p>
        )}
      </div>
      <ListOf
        of={those}
        {...{ language, link }}
        cells={{
          title: (one) => (
            <a href={caseHref({ link }, one)} lang="sv">
              {one.title}
            </a>
          ),
          responsible: ({ responsible }) => (
            <Status of={answeredLooks[responsible]} language={language} />
          ),
          state: (one) => (
            <Status of={caseLooks[caseStateOn(one, on) ?? 'draft']} language={language} />
          ),
          decidedOn: ({ decidedOn }) =>
            decidedOn ? <DayTime day={decidedOn} language={language} /> : '–',
          validFrom: ({ validFrom }) =>
            validFrom ? <DayTime day={validFrom} language={language} /> : '–',
        }}
      />
    </div>
  )
}

export type CaseShown = {
  readonly one: GuidingCase
  readonly state: CaseState
  readonly body: string
  readonly provisions: readonly PlacedProvision[]
  readonly alikes: readonly GuidingCase[]
  readonly replaces: GuidingCase | undefined
  readonly replacedBy: GuidingCase | undefined
}

export function CaseView({
  shown,
  on,
  saved,
  may,
  children,
  language,
  link,
}: Setting & {
  readonly shown: CaseShown
  readonly on: Day
  readonly saved: boolean
  readonly may: { readonly write: boolean; readonly decide: boolean }
  readonly children?: ComponentChildren
}) {
  const words = guidanceIn(language).cases
  const { one, state } = shown
  const linked = (other: GuidingCase) => (
    <a href={caseHref({ link }, other)} lang="sv">
      {words.caseNo(other.number)}: {other.title}
    </a>
  )
  const pairs = [
    [words.decidedBy, shown.body && <span lang="sv">{shown.body}</span>],
    [words.decidedOn, one.decidedOn && <DayTime day={one.decidedOn} language={language} />],
    [words.validFrom, one.validFrom && <DayTime day={one.validFrom} language={language} />],
    [
      words.validUntil,
      one.validUntil ? (
        <DayTime day={one.validUntil} language={language} />
      ) : (
        one.decidedOn && words.untilFurther
      ),
    ],
    [words.replaces, shown.replaces && linked(shown.replaces)],
    [words.replacedBy, shown.replacedBy && linked(shown.replacedBy)],
  ] as const
  const path = `${casesRoot}/${one.number}`
  return (
    <div class="stack-l">
      <div class="stack">
        {saved && (
          <p class="saved" role="status">
            {words.saved}
          </p>
        )}
        <p class="row">
          <span class="muted">{words.caseNo(one.number)}</span>
          <Status of={caseLooks[state]} language={language} isPill />
        </p>
        <h1 lang="sv">{one.title}</h1>
        {state === 'draft' && <Notice tone="none">{words.draftNote}</Notice>}
        {(state === 'past' || state === 'decided') && (
          <Notice tone="warn">{words.notNow(on)}</Notice>
        )}
        {state === 'withdrawn' && one.withdrawnOn && (
          <Notice tone="warn">
            <p>{words.withdrawn(one.withdrawnOn)}.</p>
            <p lang="sv">{one.withdrawnBecause}</p>
          </Notice>
        )}
      </div>
      <Told heading={words.situation} id="situation" text={one.situation} />
      <Told heading={words.question} id="fragan" text={one.question} />
      <section class="panel stack" aria-labelledby="svaret">
        <div class="row between">
          <h2 id="svaret">{words.answer}</h2>
          <Status of={answeredLooks[one.responsible]} language={language} isPill />
        </div>
        <Paragraphs text={one.answer} isLead />
      </section>
      <Told heading={words.why} id="varfor" text={one.why} />
      <section class="stack" aria-labelledby="bestammelser">
        <h2 id="bestammelser">{words.rests}</h2>
        {shown.provisions.length === 0 ? (
          <p class="muted">{words.noProvision}</p>
        ) : (
          <ul class="dotted">
            {shown.provisions.map((placed) => (
              <li key={placed.id}>
                <Placed {...{ placed, language, link }} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Pairs pairs={pairs.filter(([, value]) => value)} />
      {shown.alikes.length > 0 && (
        <section class="stack" aria-labelledby="liknande-fall">
          <h2 id="liknande-fall">{words.alike}</h2>
          <ul class="dotted">
            {shown.alikes.map((other) => (
              <li key={other.id}>{linked(other)}</li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <p class="row">
        {state === 'draft' && may.write && (
          <ButtonLink text={words.rewrite} href={link(`${path}/andra`)} look="secondary" />
        )}
        {state === 'draft' && may.decide && (
          <ButtonLink text={words.decide} href={link(`${path}/besluta`)} />
        )}
        {one.status === 'decided' && may.decide && (
          <ButtonLink text={words.withdraw} href={link(`${path}/aterkalla`)} look="secondary" />
        )}
        <a href={link(casesRoot)}>{words.toList}</a>
        {state !== 'draft' && <a href={link(`${path}.json`)}>{words.asData}</a>}
      </p>
    </div>
  )
}

function Told({
  heading,
  id,
  text,
}: {
  readonly heading: string
  readonly id: string
  readonly text: string
}) {
  return (
    <section class="stack-s measure" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <Paragraphs text={text} />
    </section>
  )
}

/** What was typed, with its own paragraphs. */
export function Paragraphs({ text, isLead }: { readonly text: string; readonly isLead?: boolean }) {
  return (
    <>
      {text.split(/\n+/).map((one, place) => (
        <p key={place} lang="sv" class={isLead && place === 0 ? 'lead' : undefined}>
          {one}
        </p>
      ))}
    </>
  )
}

function Placed({
  placed: { version, provision, holds },
  language,
  link,
}: Setting & { readonly placed: PlacedProvision }) {
  const words = guidanceIn(language).cases
  const name = provision.number === '' ? provision.heading : provision.number
  return (
    <>
      <a href={provisionHref({ link }, version, provision)} lang="sv">
        {version.title}, {name || provision.address}
      </a>
      {': '}
      <span lang="sv">{firstWords(provision.plainText || provision.heading, 160)}</span>
      {!holds && <span class="muted"> ({words.restsPast})</span>}
    </>
  )
}

/** The cases that guide beside an answer. Nothing where none does. */
export function CasesBeside({
  cases,
  language,
  link,
}: Setting & { readonly cases: readonly GuidingCase[] }) {
  if (cases.length === 0) return null
  const words = guidanceIn(language).cases
  return (
    <section class="panel stack-s" aria-labelledby="patientfall">
      <h2 id="patientfall">{words.beside}</h2>
      <ul class="dotted">
        {cases.map((one) => (
          <li key={one.id}>
            <a href={caseHref({ link }, one)} lang="sv">
              {one.title}
            </a>
            {': '}
            {answeredLooks[one.responsible].text[language]}
          </li>
        ))}
      </ul>
    </section>
  )
}
