// SPDX-License-Identifier: EUPL-1.2
// How long an edition applies and why: its terms, what has happened, and what was recorded by mistake.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink, RefusedButton } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import type { Version } from '../../agreement/rules/document.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import type { Consequence } from '../../agreement/rules/validity-consequence.ts'
import {
  asValidityEvent,
  validityEventKinds,
  type RecordedEvent,
  type ValidityEventKind,
} from '../../agreement/rules/validity-events.ts'
import type { TermsCorrection } from '../../agreement/rules/terms-changes.ts'
import {
  eventInWords,
  TermsCorrections,
  TermsInWords,
} from '../../agreement/views/editions-view.tsx'
import { validitySentence } from '../../agreement/views/validity-sentence.ts'

/** The words of the address: `slag=forlangning`. */
export const wordOfKind: Readonly<Record<ValidityEventKind, string>> = {
  'extension-decided': 'forlangning',
  'notice-given': 'uppsagning',
  terminated: 'upphorande',
}

export type ValidityProps = {
  readonly language: Language
  readonly today: Day
  readonly version: Version
  /** Nothing while the version is a draft without terms or adoption. */
  readonly edition: Pick<Edition, 'adoption' | 'terms' | 'standing'>
  readonly events: readonly RecordedEvent[]
  readonly partyName: (id: string) => string
  /** Of adopted terms, the first first. */
  readonly corrections: readonly TermsCorrection[]
  readonly saved: 'recorded' | 'withdrawn' | 'corrected' | undefined
  readonly mayRecord: boolean
  readonly path: string
  readonly draftHref: string
  readonly termsHref: string
  readonly link: (path: string) => string
}

export function ValidityView(props: ValidityProps) {
  const { language, today, version, edition } = props
  const words = messagesIn(language).validityPage
  const sentence = validitySentence(edition, today, today, language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.title(editionName(version))}</h1>
        <p class="lead">{words.lead}</p>
        {props.saved && (
          <Notice tone="ok" icon="info">
            <p role="status">{savedWords(props.saved, language)}</p>
          </Notice>
        )}
        <p>
          <a href={props.draftHref}>{messagesIn(language).workspace.provision.backToVersion}</a>
        </p>
      </div>
      <section class="panel stack" aria-labelledby="lage">
        <h2 id="lage">{words.standing}</h2>
        <p>
          <strong>{sentence.strong}</strong> {sentence.rest}
        </p>
        {edition.terms ? (
          <TermsInWords terms={edition.terms} language={language} />
        ) : (
          <p>{words.noTerms}</p>
        )}
        <TermsCorrections corrections={props.corrections} language={language} />
        {props.mayRecord && (
          <p>
            <a href={props.termsHref}>{words.changeTerms}</a>
          </p>
        )}
      </section>
      <Events {...props} />
    </div>
  )
}

function savedWords(saved: 'recorded' | 'withdrawn' | 'corrected', language: Language): string {
  const words = messagesIn(language).validityPage
  if (saved === 'corrected') return words.corrected
  return saved === 'recorded' ? words.saved : words.withdrawn
}

function Events(props: ValidityProps) {
  const { language, edition, events } = props
  const words = messagesIn(language).validityPage
  return (
    <section class="stack" aria-labelledby="handelser">
      <h2 id="handelser">{words.events}</h2>
      {events.length === 0 ? (
        <p>{words.noEvents}</p>
      ) : (
        <ul class="dotted">
          {events.map((event) => (
            <li key={event.id} class="stack-s">
              <EventLine {...props} event={event} />
            </li>
          ))}
        </ul>
      )}
      {edition.adoption ? <RecordLinks {...props} /> : <p>{words.notAdopted}</p>}
    </section>
  )
}

function EventLine(props: ValidityProps & { readonly event: RecordedEvent }) {
  const { event, language } = props
  const words = messagesIn(language).validityPage
  const text = recordedInWords(event, language, props.partyName)
  return (
    <>
      <p>
        {event.withdrawn ? <s>{text}</s> : text}{' '}
        {event.note && (
          <span class="small muted">
            {words.source}: <span lang="sv">{event.note}</span>
          </span>
        )}
      </p>
      {event.withdrawn ? (
        <p class="small">
          <b class="strong">{words.isWithdrawn(event.withdrawn.on)}</b>{' '}
          <span lang="sv">{event.withdrawn.reason}</span>
        </p>
      ) : (
        props.mayRecord && (
          <p class="small">
            <a href={props.link(`${props.path}/${event.id}/ta-tillbaka`)}>
              {words.withdraw}
              <span class="hidden">: {text}</span>
            </a>
          </p>
        )
      )}
    </>
  )
}

function RecordLinks({ language, mayRecord, path, link }: ValidityProps) {
  const words = messagesIn(language)
  if (!mayRecord) {
    return (
      <RefusedButton
        text={words.validityPage.record}
        reason={words.workspace.onlyProcessLeader}
        id="registrera"
      />
    )
  }
  return (
    <div class="row">
      {validityEventKinds.map((kind) => (
        <ButtonLink
          key={kind}
          text={words.validityPage.recordKind[kind]}
          href={link(`${path}/ny?slag=${wordOfKind[kind]}`)}
          look="secondary"
        />
      ))}
    </div>
  )
}

/** An event as a sentence, with the party that gave notice. */
export function recordedInWords(
  event: RecordedEvent,
  language: Language,
  partyName: (id: string) => string,
): string {
  const sentence = eventInWords(asValidityEvent(event), language)
  return event.byPartyId
    ? `${sentence} ${messagesIn(language).validityPage.by(partyName(event.byPartyId))}`
    : sentence
}

/** What would stand otherwise, before and after: the edition itself and what follows it. */
export function Consequences({
  consequences,
  today,
  language,
}: {
  readonly consequences: readonly Consequence[]
  readonly today: Day
  readonly language: Language
}) {
  const words = messagesIn(language).validityPage
  const said = (edition: Edition) => {
    const { strong, rest } = validitySentence(edition, today, today, language)
    return `${strong} ${rest}`
  }
  return (
    <section class="stack" aria-labelledby="foljd">
      <h2 id="foljd">{words.consequences}</h2>
      {consequences.length === 0 && (
        <Notice tone="warn" icon="warn">
          <p>{words.noConsequence}</p>
        </Notice>
      )}
      {consequences.map(({ before, after }) => (
        <div key={after.version.id} class="stack-s">
          <h3 lang="sv">{editionName(after.version)}</h3>
          <dl class="pairs">
            <dt>{words.before}</dt>
            <dd>{said(before)}</dd>
            <dt>{words.after}</dt>
            <dd>
              <strong>{said(after)}</strong>
            </dd>
          </dl>
        </div>
      ))}
    </section>
  )
}
