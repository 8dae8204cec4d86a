// SPDX-License-Identifier: EUPL-1.2
// One round as everyone sees it: what is tried, until when, who has answered, what has been asked.

import { formatDay } from '#kernel/dates-in-words.ts'
import { daysBetween, type Day } from '#kernel/day.ts'
import type { Returned as ReturnedForm } from '#web/form-of.tsx'
import { ButtonLink } from '#web/form.tsx'
import { DayTime, Fingerprint, Notice, Pairs, Panel } from '#web/parts.tsx'
import type { Package } from '../../agreement/rules/document.ts'
import type {
  Consultation,
  ConsultationPhase,
  ConsultationQuestion,
  Notice as Told,
} from '../rules/consultation.ts'
import type { Reception } from '../rules/lifecycle.ts'
import type { ResponseHead } from '../rules/response.ts'
import { RoundStatus } from './consultation-row.tsx'
import { LeadPanel, type LeadModel } from './lead-panel.tsx'
import { Prose, Returned, Saved, type Setting, Titled } from './parts.tsx'
import { PublicQuestions, type AskModel } from './public-questions.tsx'
import { PlannedRoute, type PlannedStep } from './planned-route.tsx'
import { WhoHasAnswered, type PartyRow } from './who-has-answered.tsx'

export type OwnModel = {
  readonly name: string
  readonly reception: Reception
  readonly treated: number
  readonly all: number
  readonly hasDraft: boolean
  readonly response: ResponseHead | undefined
  /** What it wrote after the closing, and where that is read. */
  readonly letters: readonly { readonly number: number; readonly on: Day; readonly path: string }[]
}

export type RoundModel = {
  readonly consultation: Consultation
  readonly phase: ConsultationPhase
  readonly on: Day
  readonly package: Package
  readonly answeringPackage: Package | undefined
  readonly questions: readonly ConsultationQuestion[]
  readonly bodiesDueOn: Day | undefined
  readonly notices: readonly Told[]
  readonly parties: readonly PartyRow[]
  readonly asking: AskModel
  readonly own: OwnModel | undefined
  readonly mayCompile: boolean
  readonly isSignedIn: boolean
  readonly mayLead: boolean
  /** For those who lead the round or compile its answers. */
  readonly lead: LeadModel | undefined
  readonly plan: { readonly steps: readonly PlannedStep[]; readonly faults: readonly string[] }
}

export type RoundProps = {
  readonly setting: Setting
  readonly model: RoundModel
  readonly form: ReturnedForm | undefined
  /** The one of its forms that stands open: what is written in one would be lost when another is saved. */
  readonly writing: string
  readonly done: string | undefined
}

export function RoundView(props: RoundProps) {
  const { setting, model, form, writing } = props
  const isDraft = model.phase === 'draft'
  return (
    <div class="stack-l">
      <Returned {...{ setting, form }} />
      <Head {...props} />
      <div class="cols cols--8-4">
        <div class="stack-l">
          <Invitation {...props} />
          <Documents {...props} />
          <Questions {...props} />
          {isDraft ? (
            <PlannedRoute setting={setting} steps={model.plan.steps} faults={model.plan.faults} />
          ) : (
            <WhoHasAnswered setting={setting} rows={model.parties} showsContacts={model.mayLead} />
          )}
          {!isDraft && (
            <PublicQuestions
              setting={setting}
              slug={model.consultation.slug}
              model={model.asking}
              form={form}
              writing={writing}
            />
          )}
        </div>
        <div class="stack-l">
          <Own {...props} />
          <Days {...props} />
          {model.lead && (
            <LeadPanel
              setting={setting}
              mayLead={model.mayLead}
              consultation={model.consultation}
              phase={model.phase}
              model={model.lead}
              form={form}
              writing={writing}
            />
          )}
        </div>
      </div>
    </div>
  )
}

function Head({ setting, model, done }: RoundProps) {
  const { words, language } = setting
  const { consultation, phase, on } = model
  const said: Readonly<Record<string, string>> = {
    fraga: words.round.asked,
    oppnad: words.round.openedNow,
    sparat: words.round.saved,
  }
  return (
    <div class="stack">
      <RoundStatus phase={phase} language={language} />
      <h1 lang="sv">{consultation.title}</h1>
      {phase === 'open' && (
        <p class="lead">
          {on < consultation.opensOn && <>{words.round.opensOn(consultation.opensOn)} </>}
          {words.round.answerBy}{' '}
          <b>
            <DayTime day={consultation.dueOn} language={language} style="long" />
          </b>
          , {words.daysLeft(daysBetween(on, consultation.dueOn))}.
        </p>
      )}
      {on !== setting.today && <p class="muted">{words.round.asOf(on)}</p>}
      <Saved text={done === undefined ? undefined : said[done]} />
      {phase === 'being-compiled' && (
        <Notice tone="wait" shape="s-stack">
          <p>{words.round.being}</p>
        </Notice>
      )}
      {phase === 'cancelled' && (
        <Notice tone="none" shape="s-bar">
          <p>{words.round.cancelled}</p>
        </Notice>
      )}
      {phase === 'published' && (
        <Notice tone="ok" shape="s-published">
          <p>{words.round.isPublished}</p>
          <p>
            <a href={setting.link(`/remiss/${consultation.slug}/sammanstallning`)}>
              {words.round.toCollation}
            </a>
          </p>
        </Notice>
      )}
    </div>
  )
}

function Invitation({ setting, model }: RoundProps) {
  const { invitation } = model.consultation
  return (
    <Titled id="inbjudan" heading={setting.words.round.invitation}>
      {invitation ? (
        <div class="measure" lang="sv">
          <Prose text={invitation} />
        </div>
      ) : (
        <p class="muted">{setting.words.round.noInvitation}</p>
      )}
    </Titled>
  )
}

function Documents({ setting, model }: RoundProps) {
  const { words } = setting
  return (
    <Titled id="dokument" heading={words.round.documents}>
      <PackageLinks setting={setting} of={model.package} />
      <p class="xs muted">
        {words.round.fingerprint}: <Fingerprint hash={model.package.packageHash} />
      </p>
      {model.answeringPackage && (
        <>
          <h3>{words.round.answeringPackage}</h3>
          <PackageLinks setting={setting} of={model.answeringPackage} />
        </>
      )}
    </Titled>
  )
}

function PackageLinks({ setting, of }: { readonly setting: Setting; readonly of: Package }) {
  return (
    <ul class="dotted">
      {of.versions.map((version) => (
        <li key={version.id}>
          <a href={setting.link(`/avtal/${version.documentSlug}/${version.label}`)} lang="sv">
            {version.title}
          </a>
          {version.subtitle && (
            <span class="muted" lang="sv">
              {' '}
              {version.subtitle}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Questions({ setting, model }: RoundProps) {
  return (
    <Titled id="fragor" heading={setting.words.round.questions}>
      {model.questions.length === 0 ? (
        <p class="muted">{setting.words.round.noQuestions}</p>
      ) : (
        <ol class="dotted" lang="sv">
          {model.questions.map((question) => (
            <li key={question.id}>{question.text}</li>
          ))}
        </ol>
      )}
    </Titled>
  )
}

function Days({ setting, model }: RoundProps) {
  const { words, language } = setting
  const { consultation, bodiesDueOn, notices } = model
  return (
    <Panel heading={words.round.days} id="dagar">
      <Pairs
        pairs={[
          [words.round.opened, <DayTime key="o" day={consultation.opensOn} language={language} />],
          [
            words.round.dueParties,
            <DayTime key="p" day={consultation.dueOn} language={language} />,
          ],
          ...(bodiesDueOn
            ? [
                [
                  words.round.dueBodies,
                  <DayTime key="b" day={bodiesDueOn} language={language} />,
                ] as const,
              ]
            : []),
        ]}
      />
      {notices.length > 0 && (
        <>
          <h3>{words.round.told}</h3>
          <ol class="dates">
            {notices.map((notice) => (
              <li key={notice.toldAt}>
                <time datetime={notice.toldOn}>
                  <DayText day={notice.toldOn} language={language} />
                </time>
                <div class="stack-s">
                  <p>{words.round.notices[notice.kind]}</p>
                  {notice.oldDueOn && notice.newDueOn && (
                    <p class="small">{words.round.newDue(notice.oldDueOn, notice.newDueOn)}</p>
                  )}
                  {notice.reason && (
                    <p class="small" lang="sv">
                      {notice.reason}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  )
}

function DayText({ day, language }: { readonly day: Day; readonly language: Setting['language'] }) {
  return (
    <>
      {formatDay(day, language, 'short')}
      <small>{day.slice(0, 4)}</small>
    </>
  )
}

function Own({ setting, model }: RoundProps) {
  const { words, link } = setting
  const { consultation, own, phase } = model
  const path = `/remiss/${consultation.slug}`
  const isOver = phase === 'published' || phase === 'cancelled'
  if (phase === 'draft') return null
  if (model.mayCompile) {
    return (
      <Panel heading={words.collation.crumb} id="sammanstallning">
        <ButtonLink text={words.round.workOnCollation} href={link(`${path}/sammanstallning`)} />
      </Panel>
    )
  }
  if (!own) {
    if (isOver || model.isSignedIn) return null
    return (
      <Panel heading={words.round.write} id="ert-svar">
        <p>{words.round.signInNote}</p>
        <ButtonLink
          text={words.round.signIn}
          look="secondary"
          href={link(`/logga-in?till=${encodeURIComponent(link(`${path}/svara`))}`)}
        />
      </Panel>
    )
  }
  const { response } = own
  return (
    <Panel heading={words.round.yours(own.name)} id="ert-svar">
      {response && <p>{words.round.sent(response.number, response.submittedOn)}</p>}
      {!response && (
        <p>{own.hasDraft ? words.round.begun(own.treated, own.all) : words.round.notBegun}</p>
      )}
      {own.reception === 'late' && <p class="small">{words.round.late}</p>}
      {own.reception === 'correspondence' && phase === 'closed' && (
        <p class="small">{words.round.correspondence}</p>
      )}
      {response && own.reception === 'in-time' && <p class="small">{words.round.canReplace}</p>}
      {own.letters.length > 0 && (
        <ul class="plain small">
          {own.letters.map((letter) => (
            <li key={letter.number}>
              <a href={link(letter.path)}>{words.round.letter(letter.number, letter.on)}</a>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {own.reception !== 'not-received' && phase !== 'published' && (
          <ButtonLink
            text={own.hasDraft ? words.round.goOn : words.round.write}
            look={response ? 'secondary' : 'primary'}
            href={link(`${path}/svara`)}
          />
        )}
        {response && (
          <ButtonLink
            text={words.round.receipt}
            look="secondary"
            href={link(`${path}/kvitto/${response.number}`)}
          />
        )}
      </div>
    </Panel>
  )
}
