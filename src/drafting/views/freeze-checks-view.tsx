// SPDX-License-Identifier: EUPL-1.2
// What stops freezing, what is worth a look, and what is done, each with links to where it stands.

import type { Bilingual, Language } from '#kernel/language.ts'
import { Shape } from '#web/symbols.tsx'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import { readabilityOf } from '../../agreement/rules/readability.ts'
import { messagesIn } from '../messages.ts'
import type { CheckKind, FoundCheck } from '../rules/freeze-checks.ts'

type ShownCheck = FoundCheck<CheckKind | Bilingual>

function checkName(kind: CheckKind | Bilingual, language: Language): string {
  return typeof kind === 'string' ? messagesIn(language).freezeChecks.kinds[kind] : kind[language]
}

type Props = {
  readonly checks: readonly ShownCheck[]
  readonly provisions: readonly NumberedProvision[]
  readonly hrefOf: (provision: NumberedProvision) => string
  readonly language: Language
}

export function FreezeChecksView(props: Props) {
  const { checks, language } = props
  const words = messagesIn(language).freezeChecks
  const found = checks.filter(({ entries }) => entries.length > 0)
  const done = checks.filter(({ entries }) => entries.length === 0)
  const [stopping, warning] = [
    found.filter(({ stops }) => stops),
    found.filter(({ stops }) => !stops),
  ]
  return (
    <section class="panel stack checks" aria-labelledby="innan">
      <h2 id="innan">{words.heading}</h2>
      {found.length === 0 && <p>{words.nothing}</p>}
      {stopping.length > 0 && (
        <>
          <h3>{words.stopping}</h3>
          <p>{words.stoppingLead}</p>
          <Found {...props} checks={stopping} />
        </>
      )}
      {warning.length > 0 && (
        <>
          <h3>{words.warning}</h3>
          <p>{words.warningLead}</p>
          <Found {...props} checks={warning} />
        </>
      )}
      <details>
        <summary>{words.done(done.length)}</summary>
        <ul class="plain">
          {done.map(({ kind }) => (
            <li key={checkName(kind, language)} class="is-ok">
              <Shape name="s-yes" />
              <span>{checkName(kind, language)}</span>
            </li>
          ))}
        </ul>
      </details>
      <Readability {...props} />
    </section>
  )
}

function Readability({ provisions, hrefOf, language }: Props) {
  const words = messagesIn(language).freezeChecks
  const chapters = readabilityOf(provisions)
  if (chapters.length === 0) return null
  return (
    <details>
      <summary>{words.readability}</summary>
      <p>{words.readabilityLead}</p>
      <ul class="dotted">
        {chapters.map(({ chapter, lix, level }, place) => (
          <li key={place}>
            {chapter ? (
              <a href={hrefOf(chapter)} lang="sv">
                {[chapter.number, chapter.heading].filter(Boolean).join(' ')}
              </a>
            ) : (
              words.noChapter
            )}
            {': '}
            {words.lix(lix, level)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Found({ checks, provisions, hrefOf, language }: Props) {
  const words = messagesIn(language).freezeChecks
  return (
    <ul class="plain">
      {checks.map(({ kind, entries }) => (
        <li key={checkName(kind, language)} class="is-warn">
          <Shape name="s-other" />
          <div>
            <p class="strong">{words.count(checkName(kind, language), entries.length)}</p>
            <ul class="dotted">
              {entries.map((entry, place) => {
                const own = provisions.find(({ id }) => id === entry.provisionId)
                return (
                  <li key={place}>
                    {own ? (
                      <a href={hrefOf(own)}>{own.number || nameOf(own, 40) || words.provision}</a>
                    ) : (
                      words.noPlace
                    )}
                    {entry.words !== undefined && (
                      <>
                        {' '}
                        <span lang="sv">{entry.words}</span>
                      </>
                    )}
                  </li>
                )
              })}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
