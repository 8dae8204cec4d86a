// SPDX-License-Identifier: EUPL-1.2
// What the room tells of the life of a provision: its marks, its sources and each wording.

import type { Language } from '#kernel/language.ts'
import { ExampleTag } from '#web/rich-text.tsx'
import { Status } from '#web/status.tsx'
import { ActorTag, Icon } from '#web/symbols.tsx'
import { WordChange } from '#web/word-change.tsx'
import { told } from '../messages/told.ts'
import { provisionPath } from '../rules/address.ts'
import { editionName } from '../rules/edition-name.ts'
import {
  marksPlace,
  type LifeRemoval,
  type LifeWording,
  type WordsOfLife,
} from '../rules/provision-life.ts'
import { BecameSentence } from './former-number-view.tsx'
import { SharedNoteView } from './shared-note-view.tsx'
import { versionLooks } from './version-looks.ts'

type Drawn = { readonly language: Language; readonly link: (path: string) => string }

/** Who is responsible, where it applies and where it is on its way. */
export function LifeMarks({
  life,
  language,
}: Pick<Drawn, 'language'> & { readonly life: WordsOfLife }) {
  const words = told[language].life
  return (
    <>
      {life.actor && <ActorTag actor={life.actor} language={language} />}
      {life.wordings.filter(marksPlace).map((wording) => (
        <Status
          key={wording.version.id}
          of={versionLooks[wording.state]}
          language={language}
          detail={words.appliesAs(wording.number, wording.version.label.replaceAll('-', ' '))}
          isPill
        />
      ))}
    </>
  )
}

export function LifeSources({ life, language, link }: Drawn & { readonly life: WordsOfLife }) {
  const words = told[language].life
  return (
    <>
      {life.became && life.became.kind !== 'stands' && (
        <p>
          <BecameSentence became={life.became} language={language} link={link} />
        </p>
      )}
      {life.laws.length > 0 && (
        <p class="small">
          <Icon name="law" /> {words.laws}{' '}
          {life.laws.map(({ label, href }, place) => (
            <span key={label} lang="sv">
              {place > 0 && ', '}
              {href ? <a href={href}>{label}</a> : label}
            </span>
          ))}
        </p>
      )}
      {life.shared && (
        <div class="small">
          <Icon name="link" />{' '}
          <SharedNoteView
            note={life.shared}
            readId={life.versionId}
            language={language}
            link={link}
          />
        </div>
      )}
    </>
  )
}

export function WordingEntry({
  wording,
  language,
  link,
}: Drawn & { readonly wording: LifeWording }) {
  const words = told[language].life
  const { version, number, runs, isSame, reason } = wording
  const name = words.inVersion(number, editionName(version))
  const { madeOf, beginsSaid, on } = wording
  return (
    <>
      <h3>
        <a href={link(hrefOfWording(wording))}>{name}</a>{' '}
        <span class="small muted">{versionLooks[wording.state].text[language]}</span>
      </h3>
      {isSame ? (
        <p class="small muted">{words.unchanged}</p>
      ) : (
        <p class="redline" lang="sv">
          <WordChange runs={runs} language="sv" />{' '}
          {version.isExampleText && <ExampleTag language={language} />}
        </p>
      )}
      {madeOf.length > 0 && (
        <p class="small">
          {words.madeOf}{' '}
          {madeOf.map(({ id, name: of }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <a href={link(`/bestammelser/${id}`)} lang="sv">
                {of}
              </a>
            </span>
          ))}
          .
        </p>
      )}
      {beginsSaid && (
        <p class="small">
          {words.beginsOn(on)} <span lang="sv">{beginsSaid}</span>
        </p>
      )}
      <Reason reason={reason} language={language} />
    </>
  )
}

/** Where a wording is read. */
export function hrefOfWording({ version, address }: LifeWording): string {
  return provisionPath(version, { address })
}

export function RemovalEntry({
  removal,
  language,
  link,
}: Drawn & { readonly removal: LifeRemoval }) {
  const { version, reason } = removal
  return (
    <>
      <h3>
        {told[language].life.removedIn}{' '}
        <a href={link(`/avtal/${version.documentSlug}/${version.label}`)} lang="sv">
          {editionName(version)}
        </a>{' '}
        <span class="small muted">{versionLooks[removal.state].text[language]}</span>
      </h3>
      <Reason reason={reason} language={language} />
    </>
  )
}

function Reason({ reason, language }: Pick<Drawn, 'language'> & { readonly reason: string }) {
  if (!reason) return null
  return (
    <p class="small">
      <b class="strong">{told[language].life.why}</b> <span lang="sv">{reason}</span>
    </p>
  )
}
