// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ActorTag } from '#web/symbols.tsx'
import { provisionPath } from '../../agreement/rules/address.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { guideWords } from '../messages/guide.ts'
import type { ShownMark } from '../rules/guided.ts'
import type { PocketAnswer } from '../rules/pocket.ts'
import type { SituationWord } from '../rules/situation-word.ts'
import { pocketRoot } from './addresses.ts'
import { nameIn } from './naming.ts'

type Setting = { readonly language: Language; readonly link: (path: string) => string }

export function PocketListView({
  settings,
  language,
  link,
}: Setting & { readonly settings: readonly SituationWord[] }) {
  const words = guideWords(language).pocket
  return (
    <div class="stack measure">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ul class="plain stack-s">
        {settings.map((one) => (
          <li key={one.slug}>
            <a href={link(`${pocketRoot}/${one.slug}`)}>{nameIn(one, language)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function PocketView({
  title,
  answers,
  on,
  language,
  link,
}: Setting & {
  readonly title: string
  readonly answers: readonly PocketAnswer<ShownMark>[]
  readonly on: Day
}) {
  const all = guideWords(language)
  const words = all.pocket
  return (
    <div class="pocket stack measure">
      <h1>{title}</h1>
      <p class="xs">{words.printed(on)}</p>
      {answers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="pocket__rows">
          {answers.map(({ measure, answer }) => (
            <li key={measure?.slug ?? ''}>
              <b>{measure ? nameIn(measure, language) : words.general}</b>{' '}
              {answer.kind === 'unclear' ? (
                <span>{all.marks.unclear}</span>
              ) : (
                <ActorTag
                  actor={answer.kind === 'both' ? 'joint' : answer.kind}
                  language={language}
                />
              )}{' '}
              <span class="xs muted">
                {answer.deciding.map(({ version, provision }, at) => (
                  <span key={provision.id}>
                    {at > 0 && ', '}
                    <a href={link(provisionPath(version, provision))} lang="sv">
                      {`${provision.number} ${editionName(version)}`}
                    </a>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="xs">
        <b>{all.disagree.title}.</b> {all.disagree.text}
      </p>
    </div>
  )
}
