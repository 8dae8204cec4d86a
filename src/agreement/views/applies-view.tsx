// SPDX-License-Identifier: EUPL-1.2
// What applies on a day, as the start page shows it.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { Shape } from '#web/symbols.tsx'
import { told } from '../messages/told.ts'
import { editionName } from '../rules/edition-name.ts'
import type { Edition } from '../rules/edition.ts'
import { stateOfVersion } from '../rules/version-state.ts'
import type { Missing } from '../rules/what-is-missing.ts'
import { MissingView } from './missing-view.tsx'
import { validitySentence } from './validity-sentence.ts'
import { versionLooks } from './version-looks.ts'
import { VersionPill } from './version-pill.tsx'

type AppliesProps = {
  /** Main agreements, annexes and strategies in force on the day, in the order of documents. */
  readonly inForce: readonly Edition[]
  readonly missing: readonly Missing[]
  readonly on: Day
  readonly today: Day
  readonly language: Language
  readonly link: (path: string) => string
}

/** The first of many; all of them stand in the list of agreements. */
const mostMains = 3
const mostOthers = 20
const mostMissing = 5

export function AppliesView({ inForce, missing, on, today, language, link }: AppliesProps) {
  const words = told[language]
  const mains = inForce.filter(({ document }) => document.kind === 'framework-agreement')
  const others = inForce.filter(({ document }) => document.kind !== 'framework-agreement')
  const heading =
    on === today ? words.appliesToday : on < today ? words.appliesOn(on) : words.willApplyOn(on)
  return (
    <section class="panel stack" aria-labelledby="galler">
      <h2 id="galler">{heading}</h2>
      {inForce.length === 0 && <p>{words.nothingApplies}</p>}
      <MissingView
        missing={missing.filter((one) => one.hasEnded).slice(0, mostMissing)}
        {...{ language, link }}
      />
      {mains.slice(0, mostMains).map((edition) => (
        <div class="stack-s" key={edition.version.id}>
          <div class="row between">
            <h3>
              <a href={link(`/avtal/${edition.document.slug}`)} lang="sv">
                {editionName(edition.version)}
              </a>
            </h3>
            <VersionPill
              state={stateOfVersion(edition.version, edition, undefined)}
              edition={edition}
              language={language}
            />
          </div>
          <p class="muted">{validitySentence(edition, on, today, language).rest}</p>
        </div>
      ))}
      <MissingView
        missing={missing.filter((one) => !one.hasEnded).slice(0, mostMissing)}
        {...{ language, link }}
      />
      {others.length > 0 && <h3 class="small">{words.annexes}</h3>}
      <ul class="plain stack-s">
        {others.slice(0, mostOthers).map((edition) => (
          <Annex key={edition.version.id} edition={edition} language={language} link={link} />
        ))}
      </ul>
      {(mains.length > mostMains || others.length > mostOthers) && (
        <p>
          <a href={link('/avtal')}>{words.allThatApply(inForce.length)}</a>
        </p>
      )}
    </section>
  )
}

function Annex({
  edition,
  language,
  link,
}: Pick<AppliesProps, 'language' | 'link'> & { readonly edition: Edition }) {
  const state = stateOfVersion(edition.version, edition, undefined)
  const look = versionLooks[state]
  const until = edition.standing?.currentUntil
  return (
    <li class={`annex is-${look.tone}`}>
      <Shape name={look.shape} />
      <div>
        <a href={link(`/avtal/${edition.document.slug}`)} lang="sv">
          {edition.version.title}
        </a>
        {state === 'own-end' && until && <p class="xs muted">{told[language].ownEnd(until)}</p>}
      </div>
    </li>
  )
}
