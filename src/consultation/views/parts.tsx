// SPDX-License-Identifier: EUPL-1.2
// What every view of the room is given, and the small parts they share.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Hunk } from '#kernel/text/word-difference.ts'
import { ShareTag } from '#web/share-bar.tsx'
import type { Returned as ReturnedForm } from '#web/form-of.tsx'
import { writingField } from '#web/form.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { WordChange } from '#web/word-change.tsx'
import type { Version } from '../../agreement/rules/document.ts'
import type { ConsultationMessages } from '../messages.ts'
import type { Stance } from '../rules/consultation.ts'
import { stanceFills, stanceWords } from './stances.ts'

/** In what setting a view is drawn: the reader's language and day, the room's words and addresses. */
export type Setting = {
  readonly language: Language
  readonly today: Day
  readonly words: ConsultationMessages
  readonly link: (path: string) => string
  /** Where a provision is read in its version, in the visitor's language. */
  readonly provisionHref: (version: Version, provision: { readonly address: string }) => string
}

/** What has changed, or what is to be mended, of one of the page's forms. */
export function Returned({
  setting,
  form,
}: {
  readonly setting: Setting
  readonly form: Pick<ReturnedForm, 'name' | 'errors' | 'changes'> | undefined
}) {
  if (!form) return null
  return <WhyReturned form={form} language={setting.language} idPrefix={form.name} />
}

/** The page of a round with one of its forms open, where it stands. */
export function writingHref(setting: Setting, slug: string, name: string, place: string): string {
  return `${setting.link(`/remiss/${slug}?${new URLSearchParams({ [writingField]: name })}`)}#${place}`
}

/** Text that a person wrote: an empty line is a new paragraph. */
export function Prose({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n{2,}/).filter((part) => part.trim() !== '')
  return (
    <div class="stack-s">
      {paragraphs.map((paragraph, place) => (
        <p key={place}>
          {paragraph.split('\n').map((line, row) => (
            <>
              {row > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </div>
  )
}

export function stanceText(stance: Stance, language: Language): string {
  return stanceWords[stance][language]
}

/** A stance as the bars draw it, with its word. */
export function StanceTag({
  stance,
  language,
}: {
  readonly stance: Stance
  readonly language: Language
}) {
  return <ShareTag fill={stanceFills[stance]} text={stanceWords[stance][language]} />
}

/** A proposed wording as its difference from today's. */
export function ProposedWording({
  difference,
  heading,
  language,
}: {
  readonly difference: readonly Hunk[]
  readonly heading: string
  readonly language: Language
}) {
  if (difference.length === 0) return null
  return (
    <div class="diffbox stack-s">
      <p class="xs strong">{heading}</p>
      <p class="redline" lang="sv">
        <WordChange runs={difference} language={language} />
      </p>
    </div>
  )
}

export function Saved({ text }: { readonly text: string | undefined }) {
  return text ? (
    <p class="saved" role="status">
      {text}
    </p>
  ) : null
}

/** A part of a page that is named by its heading. */
export function Titled({
  id,
  heading,
  children,
}: {
  readonly id: string
  readonly heading: string
  readonly children: ComponentChildren
}) {
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
