// SPDX-License-Identifier: EUPL-1.2
// A document on a day when no edition of it applies.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'
import type { Version } from '../rules/document.ts'
import type { Edition } from '../rules/edition.ts'
import { editionName } from '../rules/edition-name.ts'
import type { VersionState } from '../rules/version-state.ts'
import { AsOfForm } from './reading-view.tsx'
import { VersionPill } from './version-pill.tsx'

type NoEditionProps = {
  readonly language: Language
  readonly asOf: Day
  readonly title: string
  readonly action: string
  readonly versions: readonly {
    readonly version: Version
    readonly edition: Edition | undefined
    readonly state: VersionState
    readonly href: string
  }[]
}

export function NoEditionView({ language, asOf, title, action, versions }: NoEditionProps) {
  const words = messagesIn(language).noEdition
  return (
    <div class="stack-l">
      <div class="stack">
        <h1 lang="sv">{title}</h1>
        <p class="lead">{words.lead(asOf)}</p>
        <AsOfForm language={language} asOf={asOf} action={action} />
      </div>
      {versions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div class="stack">
          <p>{words.choose}</p>
          <ul class="plain stack-s">
            {versions.map(({ version, edition, state, href }) => (
              <li key={version.id} class="row">
                <a href={href} lang="sv">
                  {editionName(version)}
                </a>
                <VersionPill state={state} edition={edition} language={language} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
