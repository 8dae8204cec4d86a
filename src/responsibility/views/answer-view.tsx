// SPDX-License-Identifier: EUPL-1.2
// The answer: its heading is the answer itself. Then the conditions, who does what, the words of the
// provisions, and what applies while people disagree. Long because all parts of an answer stand here.

import type { Day } from '#kernel/day.ts'
import type { NoteBeside } from '#kernel/gathered/text.ts'
import type { Language } from '#kernel/language.ts'
import { DayTime, Notice, Pairs, Panel } from '#web/parts.tsx'
import { ExampleTag, RichTextView } from '#web/rich-text.tsx'
import { type ActorName, ActorTag, Icon, Shape } from '#web/symbols.tsx'
import { anchorOf, provisionPath } from '../../agreement/rules/address.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { guideWords } from '../messages/guide.ts'
import type { Guided, ShownMark, ShownProvision } from '../rules/guided.ts'
import type { Missing } from '../rules/answer.ts'
import type { Responsible } from '../rules/mark.ts'
import { type Asked, guideAddress, guideRoot } from './addresses.ts'
import { findWord, inSentence, nameIn, namesOf } from './naming.ts'
import { CasesBeside } from './guidance/case-views.tsx'
import { AskBeside } from './guidance/question-views.tsx'
import { RateAnswer } from './guidance/rating-views.tsx'

export type AnswerProps = {
  readonly guided: Guided
  readonly asked: Asked
  readonly on: Day
  readonly language: Language
  readonly link: (path: string) => string
}

const actorOf: Readonly<Record<Exclude<Responsible, 'unclear'>, ActorName>> = {
  region: 'region',
  municipality: 'municipality',
  both: 'joint',
}

/** The answer as one sentence: the heading of the page, and of its title. */
export function verdictOf({ guided }: Pick<AnswerProps, 'guided'>, language: Language): string {
  const { answer, situation, words: known } = guided
  const words = guideWords(language)
  if (guided.guesses) return words.guess
  if (answer.kind === 'nothing-in-force') return words.nothing
  if (answer.kind === 'not-settled') return words.unclear
  if (answer.kind === 'unclear')
    return answer.because.why === 'depends' ? words.depends[answer.because.on] : words.unclear
  const measure = findWord(known, 'measure', situation.measure)
  const setting = findWord(known, 'setting', situation.setting)
  const what = measure
    ? inSentence(measure, language)
    : [words.care, setting && inSentence(setting, language)].filter(Boolean).join(' ')
  const count = answer.conditions.length
  return `${words.verdicts[answer.kind](what)}${count > 0 ? words.onConditions(count) : ''}`
}

function leadOf({ guided, on, language }: AnswerProps): string {
  const { answer } = guided
  const words = guideWords(language)
  if (guided.guesses) return words.guessLead
  if (answer.kind === 'nothing-in-force') return words.nothingLead(on)
  if (answer.kind === 'not-settled') return words.notSettled
  if (answer.kind !== 'unclear') return words.settledLead
  const { why } = answer.because
  if (why === 'depends') return words.dependsLead
  return why === 'contradiction' ? words.contradicts : words.markedUnclear
}

export function AnswerView(props: AnswerProps) {
  const { guided, asked, language, link } = props
  const { answer } = guided
  const words = guideWords(language)
  const isSettled = 'deciding' in answer && answer.kind !== 'unclear'
  const provisions = shownOf(guided)
  return (
    <div class="stack">
      <ul class="asked" aria-label={words.asked}>
        {asked.question !== '' && <li lang="sv">”{asked.question}”</li>}
        {namesOf(guided.words, guided.situation, language).map((name) => (
          <li key={name}>{name}</li>
        ))}
        <li>
          <a href={link(asked.per ? `${guideRoot}?per=${asked.per}` : guideRoot)}>{words.change}</a>
        </li>
      </ul>
      {guided.isOnItsWay && (
        <Notice tone="warn">
          <p>
            {words.onItsWayNote}{' '}
            <a href={link(guideAddress({ ...asked, isOnItsWay: false }))}>{words.inForce}</a>
          </p>
        </Notice>
      )}
      <div class="cols cols--8-4 answered">
        <div class="stack-l">
          <Verdict {...props} />
          {'deciding' in answer && answer.conditions.length > 0 && isSettled && (
            <Conditions {...props} />
          )}
          {!isSettled && answer.kind !== 'nothing-in-force' && <Meanwhile language={language} />}
          {!isSettled && answer.kind !== 'nothing-in-force' && (
            <AskBeside asked={asked.question} {...{ language, link }} />
          )}
          <Duties {...props} />
          <Notes {...props} notes={guided.notes} />
          {provisions.length > 0 && (
            <section class="stack" aria-labelledby="bestammelser">
              <h2 id="bestammelser">
                {answer.kind === 'unclear'
                  ? words.mayDiffer
                  : isSettled
                    ? words.provisions
                    : words.closest}
              </h2>
              {provisions.slice(0, mostOpen).map((one) => (
                <Provision key={keyOf(one)} of={one} {...props} />
              ))}
              {provisions.length > mostOpen && (
                <details class="dtl">
                  <summary>{words.also(provisions.length - mostOpen)}</summary>
                  <div class="stack">
                    {provisions.slice(mostOpen).map((one) => (
                      <Provision key={keyOf(one)} of={one} {...props} />
                    ))}
                  </div>
                </details>
              )}
            </section>
          )}
          {'earlier' in answer && answer.earlier.length > 0 && (
            <section class="stack" aria-labelledby="tidigare">
              <h2 id="tidigare">{words.earlier}</h2>
              {answer.earlier.map((one) => (
                <Provision key={keyOf(one)} of={one} {...props} />
              ))}
            </section>
          )}
        </div>
        <div class="stack">
          <Disagreement {...props} />
          <CasesBeside cases={guided.cases} {...{ language, link }} />
          <Rests {...props} provisions={provisions} />
          {isSettled && asked.question === '' && (
            <RateAnswer
              answer={guideAddress({ situation: asked.situation })}
              {...{ language, link }}
            />
          )}
          {!guided.isOnItsWay && (
            <p class="xs">
              <a href={link(guideAddress({ ...asked, isOnItsWay: true }))}>{words.onItsWay}</a>
            </p>
          )}
        </div>
      </div>
    </div>
  )
}

const mostOpen = 3
const keyOf = ({ version, provision }: ShownProvision) => `${version.id}-${provision.id}`

/** What the answer rests on, the closest first, each once. */
export function shownOf({ answer, closest }: Guided): readonly ShownProvision[] {
  const told = 'deciding' in answer ? [...answer.deciding, ...answer.adding, ...answer.general] : []
  const place = new Map(closest.map((one, at) => [keyOf(one), at]))
  const ranked = told.toSorted(
    (one, other) =>
      (place.get(keyOf(one)) ?? closest.length) - (place.get(keyOf(other)) ?? closest.length),
  )
  const all = [...ranked, ...closest].map((one) => [keyOf(one), one] as const)
  // What was asked in words is answered by the closest first, whatever it is marked with.
  const ordered =
    closest.length > 0 ? [...closest.map((one) => [keyOf(one), one] as const), ...all] : all
  return [...new Map(ordered).values()]
}

function Verdict(props: AnswerProps) {
  const { guided, language, link, asked } = props
  const { answer, nearest } = guided
  const words = guideWords(language)
  const kind = 'deciding' in answer ? answer.kind : 'unclear'
  return (
    <section class={`verdict verdict--${kind}`} aria-labelledby="svar">
      {kind === 'unclear' ? (
        <p class="who-mark">
          <span class="status is-warn">
            <Shape name="s-dash" />
            <span>{words.marks.unclear}</span>
          </span>
        </p>
      ) : (
        <p class="who-mark">
          <ActorTag actor={actorOf[kind]} language={language} />
          <span>{words.marks[kind]}</span>
        </p>
      )}
      <h1 id="svar">{verdictOf(props, language)}</h1>
      <p class="lead">
        {leadOf(props)}{' '}
        {'payer' in answer && answer.payer && <span>{words.payers[answer.payer]} </span>}
        <a href="#oense">{words.disagreeLink}</a>
      </p>
      {nearest && (
        <p>
          <a href={link(guideAddress({ ...asked, per: nearest }))}>{words.nearest(nearest)}</a>
        </p>
      )}
      {guided.guesses && <Meant {...props} guesses={guided.guesses} />}
      {answer.kind === 'unclear' && answer.because.why === 'depends' && (
        <Choose {...props} missing={answer.because.on} />
      )}
    </section>
  )
}

/** What may be meant, each a link to its answer. */
function Meant({
  guided,
  asked,
  guesses,
  language,
  link,
}: AnswerProps & { readonly guesses: readonly string[] }) {
  if (guesses.length === 0) return null
  const { per, isOnItsWay } = asked
  return (
    <>
      <p>{guideWords(language).meant}</p>
      <ul class="chips">
        {guesses.map((measure) => {
          const word = findWord(guided.words, 'measure', measure)
          const address = guideAddress({ per, isOnItsWay, situation: { measure } })
          return (
            <li key={measure}>
              <a href={link(address)}>{word ? nameIn(word, language) : measure}</a>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The answers to the one question that would settle it, each a link. */
function Choose({
  guided,
  asked,
  missing,
  language,
  link,
}: AnswerProps & { readonly missing: Missing }) {
  const { answer } = guided
  if (!('deciding' in answer)) return null
  const lists = {
    setting: 'settings',
    measure: 'measures',
    orderer: 'orderers',
    group: 'groups',
  } as const
  const slugs = new Set(answer.deciding.flatMap(({ mark }) => mark[lists[missing]]))
  const offered = guided.words.filter(({ kind, slug }) => kind === missing && slugs.has(slug))
  return (
    <ul class="chips">
      {offered.map((word) => (
        <li key={word.slug}>
          <a
            href={link(
              guideAddress({
                per: asked.per,
                isOnItsWay: asked.isOnItsWay,
                situation: { ...guided.situation, [missing]: word.slug },
              }),
            )}
          >
            {language === 'sv' ? word.name : word.nameEn}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Conditions({ guided, language, link }: AnswerProps) {
  const { answer } = guided
  if (!('conditions' in answer)) return null
  const words = guideWords(language)
  return (
    <section class="stack-s" aria-labelledby="villkor">
      <h2 id="villkor">{words.conditionsTitle(answer.conditions.length)}</h2>
      <ol class="cond">
        {answer.conditions.map(({ text, of }, at) => (
          <li key={text}>
            <label class="tick">
              <input type="checkbox" name={`v${at + 1}`} />
              <b lang="sv">{text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)}</b>
            </label>{' '}
            <NumberOf of={of} link={link} />
          </li>
        ))}
      </ol>
      <p class="xs muted">{words.elseWho}</p>
    </section>
  )
}

function Meanwhile({ language }: Pick<AnswerProps, 'language'>) {
  const { now } = guideWords(language)
  return (
    <section class="panel stack-s" aria-labelledby="nu">
      <h2 id="nu">{now.title}</h2>
      <p>{now.text}</p>
    </section>
  )
}

function NumberOf({
  of: { version, provision },
  link,
}: {
  readonly of: ShownProvision
  readonly link: (path: string) => string
}) {
  return (
    <a class="xs" href={link(provisionPath(version, provision))} lang="sv">
      {provision.number || editionName(version)}
    </a>
  )
}

function Duties({ guided, language, link }: AnswerProps) {
  const { answer } = guided
  if (!('deciding' in answer)) return null
  const words = guideWords(language)
  const all: readonly ShownMark[] = [...answer.deciding, ...answer.adding]
  const sides = [
    { actor: 'region', lines: linesOf(all, 'regionDoes') },
    { actor: 'municipality', lines: linesOf(all, 'municipalityDoes') },
  ] as const
  if (sides.every(({ lines }) => lines.length === 0)) return null
  return (
    <section class="stack-s" aria-labelledby="vem-gor">
      <h2 id="vem-gor">{words.duties}</h2>
      <div class="duties">
        {sides.map(({ actor, lines }) => (
          <div key={actor} class={`duty duty--${actor}`}>
            <h3>
              <ActorTag actor={actor} language={language} />
            </h3>
            <ul>
              {lines.map(({ text, of }) => (
                <li key={text}>
                  <span lang="sv">{text}</span> <NumberOf of={of} link={link} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function linesOf(all: readonly ShownMark[], side: 'regionDoes' | 'municipalityDoes') {
  const lines = all.flatMap((of) => of.mark[side].map((text) => [text, { text, of }] as const))
  return [...new Map(lines).values()]
}

/** That a law the answer rests on has changed, or may. */
function Notes({ language, link, notes }: AnswerProps & { readonly notes: readonly NoteBeside[] }) {
  const once = [...new Map(notes.map((note) => [note.text.sv, note])).values()]
  return (
    <>
      {once.map((note) => (
        <Notice key={note.text.sv} tone="warn">
          <p>
            <a href={link(note.href)}>{note.text[language]}</a>
          </p>
        </Notice>
      ))}
    </>
  )
}

function Provision({ of, language, link }: AnswerProps & { readonly of: ShownProvision }) {
  const { version, provision } = of
  const actor = provision.actor ?? 'none'
  return (
    <div class={`agreed agreed--${actor}`}>
      <p class="agreed__no">
        <a href={link(provisionPath(version, provision))} lang="sv">
          {[provision.number, provision.heading].filter(Boolean).join(' ') || editionName(version)}
        </a>{' '}
        · <span lang="sv">{editionName(version)}</span>
      </p>
      <RichTextView
        text={provision.text}
        id={`svar-${anchorOf(provision)}-${version.label}`}
        language={language}
        after={version.isExampleText ? <ExampleTag language={language} /> : undefined}
      />
    </div>
  )
}

function Disagreement({ guided, language, link }: AnswerProps) {
  const words = guideWords(language).disagree
  const { disagreement } = guided
  return (
    <section class="care stack-s" aria-labelledby="oense">
      <h2 id="oense">{words.title}</h2>
      <p>{words.text}</p>
      <p class="xs">{words.report}</p>
      {disagreement && (
        <p class="xs">
          <a href={link(provisionPath(disagreement.version, disagreement.provision))} lang="sv">
            {words.by(`${disagreement.provision.number}, ${editionName(disagreement.version)}`)}
          </a>
        </p>
      )}
    </section>
  )
}

function Rests({
  provisions,
  on,
  language,
  link,
}: AnswerProps & { readonly provisions: readonly ShownProvision[] }) {
  const [first] = provisions
  if (!first) return null
  const words = guideWords(language).rests
  return (
    <Panel heading={words.title} id="vilar">
      <Pairs
        pairs={[
          [words.edition, <span lang="sv">{editionName(first.version)}</span>],
          [words.day, <DayTime day={on} language={language} />],
        ]}
      />
      <p class="xs">
        <a href={link(`/bestammelser/${first.provision.id}`)}>
          <Icon name="life" /> {words.life}
        </a>
      </p>
    </Panel>
  )
}
