// SPDX-License-Identifier: EUPL-1.2
// Every edition and version of a document: where it stands, its fingerprint, its terms and what has happened.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { Fingerprint, Pairs } from '#web/parts.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { formatDay } from '#kernel/dates-in-words.ts'
import { messagesIn } from '../messages.ts'
import { termsChangeInWords, termsMessages } from '../messages/terms.ts'
import type { Version } from '../rules/document.ts'
import type { Edition, Terms } from '../rules/edition.ts'
import { editionName } from '../rules/edition-name.ts'
import type { RoundStatus } from '../rules/notes.ts'
import type { Registration } from '../rules/registration.ts'
import { changesOfTerms, type TermsCorrection } from '../rules/terms-changes.ts'
import type { ValidityEvent } from '../rules/validity.ts'
import type { VersionState } from '../rules/version-state.ts'
import { validitySentence } from './validity-sentence.ts'
import { VersionPill } from './version-pill.tsx'

export type ListedEdition = {
  readonly version: Version
  readonly edition: Edition | undefined
  readonly state: VersionState
  readonly round: RoundStatus | undefined
  readonly hasText: boolean
  /** Of its adopted terms, the first first. */
  readonly corrections: readonly TermsCorrection[]
  readonly basedOn: Version | undefined
  readonly packages: readonly { readonly title: string; readonly href: string }[]
  readonly compareHref: string | undefined
  readonly href: string
  /** What was registered afterwards, the first first; at most the last counts. */
  readonly registered: readonly Registered[]
  readonly originalHref: string
}

/** A registration with the name of the body that it was made for. */
type Registered = { readonly told: Registration; readonly byBody: string | undefined }

type EditionsProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly title: string
  /** The newest first. */
  readonly editions: readonly ListedEdition[]
}

export function EditionsView(props: EditionsProps) {
  const words = messagesIn(props.language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>
          <WithSwedish
            text={words.editions.of(props.title)}
            swedish={props.title}
            language={props.language}
          />
        </h1>
        <p class="lead">{words.editions.lead}</p>
        <p class="small muted">{words.editions.hashNote}</p>
      </div>
      {props.editions.map((one) => (
        <EditionPanel key={one.version.id} {...props} one={one} />
      ))}
    </div>
  )
}

function EditionPanel({
  one,
  language,
  today,
  asOf,
}: EditionsProps & { readonly one: ListedEdition }) {
  const words = messagesIn(language)
  const { version, edition } = one
  const name = editionName(version)
  const id = `utgava-${version.label}`
  const facts = edition ?? { adoption: undefined, terms: undefined, standing: undefined }
  const sentence = validitySentence(facts, asOf, today, language, one.round)
  return (
    <section class="panel stack" aria-labelledby={id}>
      <div class="row between">
        <h2 id={id} lang="sv">
          {name}
        </h2>
        <VersionPill state={one.state} edition={edition} language={language} />
      </div>
      {version.subtitle && (
        <p class="muted" lang="sv">
          {version.subtitle}
        </p>
      )}
      <Pairs pairs={pairsOf(one, `${sentence.strong} ${sentence.rest}`, language)} />
      <TakenBack one={one} language={language} />
      {edition?.terms && <TermsInWords terms={edition.terms} language={language} />}
      <TermsCorrections corrections={one.corrections} language={language} />
      {edition && edition.events.length > 0 && (
        <div class="stack-s">
          <h3>{words.editions.events}</h3>
          <ul class="dotted">
            {edition.events.map((event) => (
              <li key={`${event.kind} ${event.on}`}>{eventInWords(event, language)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="row">
        <a href={one.href}>
          <WithSwedish text={words.editions.read(name)} swedish={name} language={language} />
        </a>
        {one.compareHref && one.basedOn && (
          <a href={one.compareHref}>
            <WithSwedish
              text={words.editions.compare(editionName(one.basedOn))}
              swedish={editionName(one.basedOn)}
              language={language}
            />
          </a>
        )}
        {!one.hasText && <span class="muted">{words.editions.textMissing}</span>}
      </p>
    </section>
  )
}

function pairsOf(one: ListedEdition, standing: string, language: Language) {
  const words = messagesIn(language)
  const { version, edition } = one
  const day = (value: Day) => formatDay(value, language)
  const pairs: [string, string | preact.JSX.Element][] = [[words.editions.standing, standing]]
  if (edition?.adoption) {
    pairs.push([words.editions.adopted, day(edition.adoption.adoptedOn)])
    pairs.push([words.editions.entersIntoForce, day(edition.adoption.entersIntoForceOn)])
    const { source } = edition.adoption
    const told = one.registered.find(({ told: { withdrawn } }) => !withdrawn)
    if (told?.told.adoptedBy) {
      pairs.push([words.editions.adoptedBy, <span lang="sv">{told.told.adoptedBy}</span>])
    }
    if (source) pairs.push([words.editions.source, <span lang="sv">{source}</span>])
    if (told) {
      const text = words.editions.registered(told.byBody, told.told.registeredOn)
      pairs.push([
        words.editions.registration,
        <WithSwedish text={text} swedish={told.byBody ?? ''} language={language} />,
      ])
    }
    if (told?.told.original) {
      pairs.push([
        words.editions.original,
        <a href={one.originalHref} lang="sv">
          {told.told.original.fileName}
        </a>,
      ])
    }
  }
  if (version.frozenOn && one.hasText) pairs.push([words.editions.frozen, day(version.frozenOn)])
  if (one.basedOn) {
    const name = editionName(one.basedOn)
    pairs.push([words.editions.basedOn, <span lang="sv">{name}</span>])
  }
  if (one.packages.length > 0) {
    pairs.push([
      words.editions.packages,
      <>
        {one.packages.map((held, place) => (
          <>
            {place > 0 && ', '}
            <a href={held.href} lang="sv">
              {held.title}
            </a>
          </>
        ))}
      </>,
    ])
  }
  if (one.hasText) {
    pairs.push([
      words.editions.hash,
      version.textHash ? (
        <>
          <Fingerprint hash={version.textHash} />
          {version.canonicalForm && ` ${words.editions.form(version.canonicalForm)}`}
        </>
      ) : (
        words.editions.noHash
      ),
    ])
  }
  return pairs
}

/** What was registered and was wrong, with why. */
function TakenBack({
  one: { registered },
  language,
}: {
  readonly one: ListedEdition
  readonly language: Language
}) {
  const words = messagesIn(language).editions
  return (
    <>
      {registered.map(({ told }, place) =>
        told.withdrawn ? (
          <p key={told.id} class="small">
            {words.corrected(told.withdrawn.on, place < registered.length - 1)}{' '}
            <WithSwedish
              text={words.saidBefore(told.adoptedOn, told.entersIntoForceOn, told.adoptedBy)}
              swedish={told.adoptedBy}
              language={language}
            />{' '}
            {words.why}: <span lang="sv">{told.withdrawn.reason}</span>
          </p>
        ) : null,
      )}
    </>
  )
}

/** The terms as sentences, each from one registered fact. */
export function termsInWords(terms: Terms, language: Language): readonly string[] {
  const { term } = messagesIn(language).editions
  const sentences = [term.from(terms.startsOn)]
  if (terms.followsMain) sentences.push(term.followsMain)
  if (terms.endsOn) sentences.push(term.until(terms.endsOn))
  else if (terms.periodYears) sentences.push(term.years(terms.periodYears))
  if (terms.noticeMonths) sentences.push(term.notice(terms.noticeMonths))
  if (terms.extension === 'automatic' && terms.extensionYears) {
    sentences.push(term.automatic(terms.extensionYears))
  }
  if (terms.extension === 'by-decision') {
    sentences.push(
      terms.extensionYears ? term.byDecision(terms.extensionYears) : term.byDecisionOpen,
    )
  }
  if (terms.extension !== 'none' && terms.maxExtensions) {
    sentences.push(terms.maxExtensions === 1 ? term.once : term.times(terms.maxExtensions))
  }
  if (terms.continuesUntilReplaced) sentences.push(term.continues)
  return sentences
}

export function TermsInWords({
  terms,
  level = 3,
  language,
}: {
  readonly terms: Terms
  readonly level?: 2 | 3
  readonly language: Language
}) {
  const words = messagesIn(language)
  const Heading = `h${level}` as 'h2'
  return (
    <div class="stack-s">
      <Heading>{words.editions.terms}</Heading>
      <p>{termsInWords(terms, language).join(' ')}</p>
      {terms.isAssumed && <p class="small muted">{words.editions.assumed}</p>}
      {terms.source && (
        <p class="small muted">
          {words.editions.source}: {terms.source}
        </p>
      )}
    </div>
  )
}

/** What stood and what stands, why, and by which decision: shown to everyone. */
export function TermsCorrections({
  corrections,
  language,
}: {
  readonly corrections: readonly TermsCorrection[]
  readonly language: Language
}) {
  if (corrections.length === 0) return null
  const words = termsMessages[language]
  return (
    <div class="stack-s">
      <h3>{words.corrected}</h3>
      {corrections.map((one) => (
        <div key={one.id} class="stack-s">
          <p>{words.by(one.correctedOn, one.decision, one.decidedOn)}</p>
          <ul class="dotted">
            {changesOfTerms(one.before, one.after).map((change) => (
              <li key={change.term}>{termsChangeInWords(change, language)}</li>
            ))}
          </ul>
          <p>
            {words.why} <span lang="sv">{one.reason}</span>
          </p>
        </div>
      ))}
    </div>
  )
}

/** An event as a sentence. */
export function eventInWords(event: ValidityEvent, language: Language): string {
  const words = messagesIn(language).editions.event
  if (event.kind === 'extension-decided') return words.extended(event.on, event.until)
  if (event.kind === 'notice-given') return words.notice(event.on)
  return words.terminated(event.on, event.from)
}
