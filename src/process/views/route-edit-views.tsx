// SPDX-License-Identifier: EUPL-1.2
// The county's own steps for those who edit them: both kinds of rounds, and one step.

import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, ownOf, type Returned, seenBy } from '#web/form-of.tsx'
import { Button, ButtonLink, Hidden, type Option, PostForm, writingField } from '#web/form.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { Table } from '#web/table.tsx'
import { routeWords } from '../messages/routes.ts'
import type { CountyStep } from '../rules/county-on-day.ts'
import { inOneOrder, type RouteVersion } from '../rules/route-edit.ts'
import type { RouteKind } from '../rules/route-template.ts'
import {
  countyStepForm,
  preferConsultationForm,
  preferDecisionForm,
  removeStepForm,
} from './forms.ts'

export const routesRoot = '/admin/organisation/vagar'

/** Kinds of rounds as they are called in addresses. */
export const kindInPath = { consultation: 'remiss', decision: 'beslut' } as const

type Setting = {
  readonly language: Language
  readonly link: (path: string) => string
  readonly form: Returned | undefined
  readonly seenOf: (kind: RouteKind) => Seen
  /** The form of the page that is written in: one at a time, ADR 39. */
  readonly writing: string | undefined
}

export type CountyRouteModel = {
  readonly kind: RouteKind
  readonly steps: readonly CountyStep[]
  readonly later: readonly RouteVersion[]
  readonly preferred: readonly { readonly party: string; readonly body: string }[]
  readonly options: Readonly<Record<'stepKey' | 'partyId' | 'bodyId', readonly Option[]>>
}

export function RoutesView({
  routes,
  nameOf,
  saved,
  ...setting
}: Setting & {
  readonly routes: readonly CountyRouteModel[]
  readonly nameOf: (slug: string) => string
  readonly saved: boolean
}) {
  const { language, form } = setting
  const words = routeWords(language)
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} idPrefix={form.name} />}
      <div class="stack-s">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {saved && (
          <p class="saved" role="status">
            {words.saved}
          </p>
        )}
      </div>
      {routes.map((route) => (
        <OneRoute key={route.kind} {...setting} {...{ route, nameOf }} />
      ))}
    </div>
  )
}

function OneRoute({
  route: { kind, steps, later, preferred, options },
  nameOf,
  ...setting
}: Setting & { readonly route: CountyRouteModel; readonly nameOf: (slug: string) => string }) {
  const { language, link } = setting
  const words = routeWords(language)
  const path = `${routesRoot}/${kindInPath[kind]}`
  const titleOf = (key: string) => steps.find((one) => one.key === key)?.title[language] ?? key
  return (
    <section class="panel stack" aria-labelledby={kindInPath[kind]}>
      <h2 id={kindInPath[kind]}>{words.kind[kind]}</h2>
      <Table
        caption={words.caption(words.kind[kind])}
        hidesCaption
        columns={[
          { heading: words.step },
          { heading: words.who },
          { heading: words.after },
          { heading: words.due },
          { heading: words.change },
        ]}
        rows={steps.map((step) => ({
          key: step.key,
          cells: [
            step.title[language],
            words.whoDoes(step.by, nameOf),
            (step.after ?? []).map(titleOf).join(', '),
            step.due && words.days[step.due],
            <a href={link(`${path}/${step.key}`)}>
              {words.change}
              <span class="hidden">: {step.title[language]}</span>
            </a>,
          ],
        }))}
      />
      {later.length > 0 && (
        <>
          <h3>{words.later}</h3>
          <ul class="dotted">
            {later.map((version) => (
              <li key={version.id}>
                {words.laterOn(version.from)}:{' '}
                {version.steps.map(({ title }) => title[language]).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <ButtonLink
          text={words.addTo(words.kind[kind])}
          href={link(`${path}/nytt`)}
          look="secondary"
        />
      </p>
      <Prefer {...setting} {...{ kind, preferred, options }} />
    </section>
  )
}

function Prefer({
  kind,
  preferred,
  options,
  language,
  link,
  form,
  seenOf,
  writing,
}: Setting & Pick<CountyRouteModel, 'kind' | 'preferred' | 'options'>) {
  const words = routeWords(language)
  const { fields } = words
  const of = preferFormOf(kind)
  return (
    <>
      <h3>
        {words.prefer}
        <span class="hidden">: {words.kind[kind].toLowerCase()}</span>
      </h3>
      <p class="measure">{words.preferNote}</p>
      {preferred.length > 0 && (
        <ul class="dotted" lang="sv">
          {preferred.map(({ party, body }) => (
            <li key={body}>{routeWords('sv').uses(party, body)}</li>
          ))}
        </ul>
      )}
      {writing === of.name ? (
        <PostForm
          class="form measure"
          action={link(routesRoot)}
          id={of.name}
          seen={seenBy(of, form, seenOf(kind))}
          noValidate
        >
          <Hidden values={{ gor: of.name }} />
          <FieldsOf
            of={of}
            words={{
              stepKey: fields.stepKey,
              partyId: fields.partyId,
              bodyId: fields.bodyId,
              from: fields.from,
            }}
            options={options}
            sending={ownOf(of, form)}
            language={language}
          />
          <div class="buttons">
            <Button text={words.doPrefer} />
            <ButtonLink text={words.close} look="tertiary" href={link(routesRoot)} />
          </div>
        </PostForm>
      ) : (
        <p>
          <ButtonLink
            text={words.openPrefer}
            about={words.kind[kind]}
            href={`${link(routesRoot)}?${new URLSearchParams({ [writingField]: of.name })}#${of.name}`}
            look="secondary"
          />
        </p>
      )}
    </>
  )
}

/** One on the page for each kind of round. */
export function preferFormOf(kind: RouteKind) {
  return kind === 'decision' ? preferDecisionForm : preferConsultationForm
}

export type StepOptions = Readonly<
  Record<'verb' | 'branch' | 'by' | 'after' | 'opens' | 'due' | 'isOptional', readonly Option[]>
>

export function stepWords(language: Language) {
  const { fields } = routeWords(language)
  const { sv, en, verb, branch, by, after, opens, due, isOptional, from } = fields
  return { sv, en, verb, branch, by, after, opens, due, isOptional, from }
}

export function CountyStepView({
  kind,
  step,
  options,
  language,
  link,
  form,
  seenOf,
  writing,
}: Setting & {
  readonly kind: RouteKind
  /** Nothing when it is a new one. */
  readonly step: CountyStep | undefined
  readonly options: StepOptions
}) {
  const words = routeWords(language)
  const action = link(`${routesRoot}/${kindInPath[kind]}/${step?.key ?? 'nytt'}`)
  const title = step ? words.changeOf(step.title[language]) : words.addTo(words.kind[kind])
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} idPrefix={form.name} />}
      <h1>{title}</h1>
      {writing === removeStepForm.name ? (
        <p>
          <ButtonLink text={title} href={action} look="secondary" />
        </p>
      ) : (
        <PostForm
          class="form panel measure"
          action={action}
          seen={seenBy(countyStepForm, form, seenOf(kind))}
          noValidate
        >
          <Hidden values={{ gor: countyStepForm.name }} />
          <FieldsOf
            of={countyStepForm}
            words={stepWords(language)}
            options={options}
            begins={
              step && {
                sv: step.title.sv,
                en: step.title.en,
                verb: step.verb,
                branch: step.branch,
                by: inOneOrder(step.by),
                after: step.after ?? [],
                opens: step.opens ?? '',
                due: step.due ?? '',
                isOptional: step.optional ? 'ja' : '',
              }
            }
            sending={ownOf(countyStepForm, form)}
            language={language}
          />
          <Button text={words.doChange} />
        </PostForm>
      )}
      {step && (
        <section class="panel stack" aria-labelledby="bort">
          <h2 id="bort">{words.remove}</h2>
          <p class="measure">{words.removeNote}</p>
          {writing === removeStepForm.name ? (
            <PostForm
              class="form measure"
              action={action}
              seen={seenBy(removeStepForm, form, seenOf(kind))}
              noValidate
            >
              <Hidden values={{ gor: removeStepForm.name }} />
              <FieldsOf
                of={removeStepForm}
                words={{ from: words.fields.from }}
                sending={ownOf(removeStepForm, form)}
                language={language}
              />
              <Button text={words.doRemove} />
            </PostForm>
          ) : (
            <p>
              <ButtonLink
                text={words.remove}
                href={`${action}?${new URLSearchParams({ [writingField]: removeStepForm.name })}#bort`}
                look="secondary"
              />
            </p>
          )}
        </section>
      )}
    </div>
  )
}
