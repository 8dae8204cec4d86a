// SPDX-License-Identifier: EUPL-1.2
// The register, one law with what rests on it, and what waits to be looked at.

import type { Day } from '#kernel/day.ts'
import type { RestsOnLaw } from '#kernel/gathered/law.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { DayTime, Empty, Notice, Pairs } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { tellVisit } from '../messages/source.ts'
import { dayOrNothing, messagesIn } from '../messages/told.ts'
import { changeOf } from '../rules/change.ts'
import { type Law, nameOfLaw } from '../rules/law.ts'
import { writeTouch } from '../rules/law-input.ts'
import { keyOfThing, type WatchedThing } from '../rules/look.ts'
import type { SourceVisit } from '../rules/source.ts'
import { lookLooks, lookOfLaw } from './law-looks.ts'
import type { lawList, watchList } from './lists.ts'

export const lawsRoot = '/lagrum'
export const watchRoot = '/lagbevakning'

type Setting = {
  readonly language: Language
  readonly link: (path: string) => string
  /** The one who looks keeps the register. */
  readonly isKeeper: boolean
}

const pathOf = ({ slug }: Pick<Law, 'slug'>) => `${lawsRoot}/${slug}`

export const pathOfLook = (law: Pick<Law, 'slug'>, thing: RestsOnLaw) =>
  `${pathOf(law)}/titta/${keyOfThing(thing)}`

export function LawListView({
  those,
  language,
  link,
  isKeeper,
  source,
}: Setting & {
  readonly those: ShownList<typeof lawList>
  /** How the last visit to the open source went. */
  readonly source: SourceVisit | undefined
}) {
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {isKeeper && (
          <p class="row">
            <ButtonLink text={words.add} href={link(`${lawsRoot}/ny`)} look="secondary" />
            <a href={link(watchRoot)}>{words.toWatch}</a>
          </p>
        )}
        {source && (
          <Notice tone={source.outcome === 'ok' ? 'none' : 'warn'}>
            <p>{tellVisit(source, language)}</p>
          </Notice>
        )}
      </div>
      <ListOf
        of={those}
        {...{ language, link }}
        cells={{
          name: ({ law }) => (
            <a href={link(pathOf(law))} lang="sv">
              {nameOfLaw(law)}
            </a>
          ),
          title: ({ law }) => <span lang="sv">{law.title}</span>,
          status: ({ law, on }) => <Status of={lookOfLaw(law, on)} language={language} />,
        }}
      />
    </div>
  )
}

export function WatchListView({
  those,
  language,
  link,
}: Omit<Setting, 'isKeeper'> & { readonly those: ShownList<typeof watchList> }) {
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.watchTitle}</h1>
        <p class="lead">{words.watchLead}</p>
        <p>
          <a href={link(lawsRoot)}>{words.toLaws}</a>
        </p>
      </div>
      <ListOf
        of={those}
        {...{ language, link }}
        cells={{
          what: ({ change, thing }) => (
            <a href={link(pathOfLook(change.law, thing))} lang="sv">
              {thing.name}
            </a>
          ),
          of: ({ thing }) => <span lang="sv">{thing.of}</span>,
          law: ({ change }) => (
            <a href={link(pathOf(change.law))} lang="sv">
              {nameOfLaw(change.law)}
            </a>
          ),
          because: ({ thing }) => <span lang="sv">{thing.because.join(', ')}</span>,
          state: ({ state }) => <LookStatus {...{ state, language }} />,
          reason: ({ look }) => (look ? <span lang="sv">{look.reason}</span> : '–'),
        }}
      />
    </div>
  )
}

function LookStatus({ state, language }: Pick<WatchedThing, 'state'> & Pick<Setting, 'language'>) {
  return (
    <span class="unbroken">
      <Status of={lookLooks[state]} language={language} />
    </span>
  )
}

export type LawModel = {
  readonly law: Law
  /** Others in the register, by their numbers. */
  readonly known: ReadonlyMap<string, Law>
  readonly rests: readonly RestsOnLaw[]
  readonly watched: readonly WatchedThing[]
}

export function LawView({
  model,
  on,
  saved,
  ...setting
}: Setting & { readonly model: LawModel; readonly on: Day; readonly saved: boolean }) {
  const { language, link, isKeeper } = setting
  const { law } = model
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <div class="stack">
        {saved && (
          <p class="saved" role="status">
            {words.saved}
          </p>
        )}
        <h1 lang="sv">{nameOfLaw(law)}</h1>
        <p class="lead" lang="sv">
          {law.title}
        </p>
        <p>
          <Status of={lookOfLaw(law, on)} language={language} isPill />
        </p>
        <Pairs pairs={factsOf(model, setting)} />
        <p class="row">
          {isKeeper && (
            <ButtonLink text={words.change} href={link(`${pathOf(law)}/andra`)} look="secondary" />
          )}
          <a href={link(lawsRoot)}>{words.toLaws}</a>
        </p>
      </div>
      <Touched {...setting} model={model} />
      {law.kind === 'law' && <Resting {...setting} rests={model.rests} />}
    </div>
  )
}

function factsOf(
  { law, known }: LawModel,
  { language, link }: Setting,
): Parameters<typeof Pairs>[0]['pairs'] {
  const words = messagesIn(language)
  const { facts } = words
  const day = (one: Day | undefined) => one && <DayTime day={one} language={language} />
  const named = (number: string) => {
    const other = known.get(number)
    return other ? (
      <a href={link(pathOf(other))} lang="sv">
        {nameOfLaw(other)}
      </a>
    ) : (
      number
    )
  }
  const between = words.between(
    dayOrNothing(law.shortFrom, language),
    dayOrNothing(law.shortUntil, language),
  )
  const all = [
    [facts.kind, words.kinds[law.kind]],
    [facts.number, law.designation],
    [
      facts.shortName,
      law.shortName && (
        <>
          <span lang="sv">{law.shortName}</span>
          {between && `, ${between}`}
        </>
      ),
    ],
    [facts.from, day(law.inForceFrom)],
    [facts.until, day(law.endsOn)],
    [facts.replacedBy, law.replacedBy && named(law.replacedBy)],
    [facts.dated, day(law.datedOn)],
    [facts.planned, day(law.plannedOn)],
    [facts.amended, law.amendedThrough],
    [
      facts.changes,
      law.touches.length > 0 && (
        <ul class="dotted">
          {law.touches.map((touch) => (
            <li key={writeTouch(touch)}>
              {touch.word === '' ? (
                <>
                  {named(touch.designation)} <span lang="sv">{touch.place}</span>
                </>
              ) : (
                <span lang="sv">{words.word(touch.word)}</span>
              )}
            </li>
          ))}
        </ul>
      ),
    ],
    [facts.source, law.source && <a href={law.source}>{law.source}</a>],
    [facts.note, law.note && <span lang="sv">{law.note}</span>],
  ] as const
  return all.filter(([, value]) => value)
}

function Touched({
  model: { law, watched },
  language,
  link,
  isKeeper,
}: Setting & { readonly model: LawModel }) {
  const words = messagesIn(language)
  const change = changeOf(law)
  if (!change) return null
  const lead = words.touchedLead[change.isSettled ? 'settled' : 'proposed']
  return (
    <section class="stack" aria-labelledby="berors">
      <h2 id="berors">{words.touched}</h2>
      <p class="measure">{lead(dayOrNothing(change.on, language))}</p>
      {watched.length === 0 ? (
        <Empty>
          <p>{words.nothingTouched}</p>
        </Empty>
      ) : (
        <Table
          caption={words.touched}
          hidesCaption
          columns={[
            { heading: words.columns.what },
            { heading: words.columns.of },
            { heading: words.columns.because },
            { heading: words.columns.state },
            ...(isKeeper ? [{ heading: words.columns.act }] : []),
          ]}
          rows={watched.map(({ thing, state, look }) => ({
            key: keyOfThing(thing),
            cells: [
              <a href={link(thing.href)} lang="sv">
                {thing.name}
              </a>,
              <span lang="sv">{thing.of}</span>,
              <span lang="sv">{thing.because.join(', ')}</span>,
              <>
                <LookStatus {...{ state, language }} />
                {look && (
                  <p class="small" lang="sv">
                    {look.reason}
                  </p>
                )}
              </>,
              ...(isKeeper
                ? [
                    <a class="unbroken" href={link(pathOfLook(law, thing))}>
                      {look ? words.lookAgain : words.look}
                      <span class="hidden" lang="sv">
                        : {thing.name}
                      </span>
                    </a>,
                  ]
                : []),
            ],
          }))}
        />
      )}
    </section>
  )
}

function Resting({ rests, language, link }: Setting & { readonly rests: readonly RestsOnLaw[] }) {
  const words = messagesIn(language)
  return (
    <section class="stack" aria-labelledby="vilar">
      <h2 id="vilar">{words.rests}</h2>
      <p class="measure">{words.restsLead}</p>
      {rests.length === 0 ? (
        <Empty>
          <p>{words.nothingRests}</p>
        </Empty>
      ) : (
        <Table
          caption={words.rests}
          hidesCaption
          columns={[
            { heading: words.columns.what },
            { heading: words.columns.of },
            { heading: words.columns.because },
          ]}
          rows={rests.map((thing) => ({
            key: keyOfThing(thing),
            cells: [
              <a href={link(thing.href)} lang="sv">
                {thing.name}
              </a>,
              <span lang="sv">{thing.of}</span>,
              <span lang="sv">{thing.because.join(', ')}</span>,
            ],
          }))}
        />
      )}
    </section>
  )
}
