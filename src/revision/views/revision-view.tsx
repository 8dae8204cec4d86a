// SPDX-License-Identifier: EUPL-1.2
// One process: where it stands, its timeline, each party, and what applies if not all approve.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { WithSwedish } from '#web/with-swedish.tsx'
import { insteadSentences, needsInstead } from '../../decision/views/instead-view.tsx'
import { outcomeSentence } from '../../decision/views/outcome-view.tsx'
import { messagesIn } from '../messages.ts'
import type { Progress, RevisionSummary } from '../rules/progress.ts'
import { timelineOf } from '../rules/timeline-entries.ts'
import { AnswersHead, AnswersMap } from './answers-view.tsx'
import { DecisionsHead, DecisionsMap } from './decisions-view.tsx'
import { RoundPill } from './round-pill.tsx'
import { TimelineSection } from './timeline-view.tsx'

export type RevisionProps = {
  readonly language: Language
  readonly today: Day
  readonly progress: Progress
  readonly fallenBefore: RevisionSummary | undefined
  readonly packageHref: string
  readonly mayManage: boolean
  readonly link: (path: string) => string
}

export function RevisionView(props: RevisionProps) {
  const { language, today, progress, link } = props
  const words = messagesIn(language)
  const { revision, on, outcome, milestones } = progress
  const path = `/sa-gar-det/${revision.slug}`
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.page.title(revision.title[language])}</h1>
        {(outcome ?? progress.answers) && (
          <p>
            <RoundPill summary={progress} language={language} />
          </p>
        )}
        {on !== today && <p class="muted">{on > today ? words.asOfFuture(on) : words.asOf(on)}</p>}
        {revision.summary[language] && <p class="measure">{revision.summary[language]}</p>}
      </div>
      <Head {...props} />
      {outcome && needsInstead(outcome) && <Instead {...props} />}
      <TimelineSection
        days={timelineOf(milestones, outcome)}
        startsOn={revision.startsOn}
        on={on}
        language={language}
        stepsHref={link(`${path}/steg`)}
      />
      <PartyMap {...props} />
      {outcome && !needsInstead(outcome) && outcome.state !== 'adopted' && <Instead {...props} />}
      {outcome && <Consultation {...props} />}
      <p class="small">
        <a href={link(`${path}.json`)}>{words.page.json}</a>
        {props.mayManage && (
          <>
            {' · '}
            <a href={link(`${path}/hantera`)}>{words.page.manage}</a>
          </>
        )}
      </p>
    </div>
  )
}

function decisionsOf({ progress, language, packageHref, link }: RevisionProps) {
  const path = `/sa-gar-det/${progress.revision.slug}/beslut`
  return { outcome: progress.outcome!, language, path, packageHref, link }
}

function Head(props: RevisionProps) {
  const { progress, language, link } = props
  const words = messagesIn(language).page
  const { outcome, answers, on, stage, revision } = progress
  if (outcome) return <DecisionsHead {...decisionsOf(props)} />
  if (answers) return <AnswersHead answers={answers} on={on} language={language} link={link} />
  return (
    <p class="lead">{stage === 'planned' ? words.notBegun(revision.startsOn) : words.noRound}</p>
  )
}

function PartyMap(props: RevisionProps) {
  const { progress, language, link } = props
  const { outcome, answers, on } = progress
  if (outcome) return <DecisionsMap {...decisionsOf(props)} />
  return answers ? <AnswersMap answers={answers} on={on} language={language} link={link} /> : null
}

function Instead({ progress, fallenBefore, language, link }: RevisionProps) {
  const words = messagesIn(language).page
  const outcome = progress.outcome!
  const before = fallenBefore?.revision
  return (
    <section class="panel panel--ground stack" aria-labelledby="annars">
      <h2 id="annars">{needsInstead(outcome) ? words.insteadHeading : words.ifNot}</h2>
      <div class={before ? 'cols cols--2' : undefined}>
        <ul class="dotted stack-s">
          {insteadSentences(outcome, progress.instead, language).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {before && (
          <div class="stack-s">
            <h3>{words.before}</h3>
            <p class="muted">
              {before.summary[language] ||
                (fallenBefore.outcome && outcomeSentence(fallenBefore.outcome, language))}
            </p>
            <p>
              <a href={link(`/sa-gar-det/${before.slug}`)}>
                {words.readAbout(before.title[language])}
              </a>
            </p>
          </div>
        )}
      </div>
    </section>
  )
}

/** What came before the decisions. */
function Consultation({ progress, language, link }: RevisionProps) {
  const words = messagesIn(language).page
  const consultation = progress.answers?.consultation
  if (!consultation) return null
  const { slug, title, answered, asked, phase } = consultation
  return (
    <section class="stack-s" aria-labelledby="remissen">
      <h2 id="remissen">{words.consultation}</h2>
      <p>
        <WithSwedish
          text={words.consultationWas(title, answered, asked)}
          swedish={title}
          language={language}
        />
      </p>
      <p>
        <a href={link(`/remiss/${slug}`)}>{words.toConsultation}</a>
        {phase === 'published' && (
          <>
            {' · '}
            <a href={link(`/remiss/${slug}/sammanstallning`)}>{words.toCollation}</a>
          </>
        )}
      </p>
    </section>
  )
}
