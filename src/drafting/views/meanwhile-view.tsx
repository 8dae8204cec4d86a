// SPDX-License-Identifier: EUPL-1.2
// Two wrote at once: what stands now and whose it is, and what was written, which is never lost.

import type { ComponentChildren, JSX } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Hidden, PostForm } from '#web/form.tsx'
import { Notice, Pairs } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import { seenField, type SeenWord } from '../../agreement/rules/seen.ts'

/** A form of the room: it acts for the mandate it was drawn for, on what its reader saw. */
export function SeenForm({
  seen,
  children,
  ...attributes
}: JSX.IntrinsicElements['form'] & { readonly seen: SeenWord | undefined }) {
  return (
    <PostForm {...attributes}>
      {seen !== undefined && <Hidden values={{ [seenField]: seen }} />}
      {children}
    </PostForm>
  )
}

export type Stands = readonly (readonly [name: string, value: ComponentChildren])[]

/** Beside the form that came back: what someone else made of it meanwhile. */
export function StandsNow({
  language,
  by,
  help,
  pairs,
  children,
}: {
  readonly language: Language
  /** Who changed it and when, as a sentence. */
  readonly by: string | undefined
  readonly help: string
  readonly pairs?: Stands
  readonly children?: ComponentChildren
}) {
  return (
    <section class="panel stack measure" aria-labelledby="star-nu">
      <h2 id="star-nu">{messagesIn(language).meanwhile.standsNow}</h2>
      {by && <p class="small muted">{by}</p>}
      {pairs && pairs.length > 0 && <Pairs pairs={pairs} />}
      {children}
      <p>{help}</p>
    </section>
  )
}

export type Written = readonly (readonly [label: string, value: string])[]

/** What the form was about is no more: its words are shown to be taken along. */
export function KeptWordsView({
  language,
  title,
  reason,
  by,
  written,
  back,
}: {
  readonly language: Language
  readonly title: string
  readonly reason: string
  readonly by: string | undefined
  readonly written: Written
  readonly back: { readonly text: string; readonly href: string }
}) {
  const words = messagesIn(language).meanwhile
  const kept = written.filter(([, value]) => value.trim() !== '')
  return (
    <div class="stack measure">
      <h1>{title}</h1>
      <Notice tone="warn" icon="warn">
        <p role="alert">{reason}</p>
        {by && <p class="small">{by}</p>}
      </Notice>
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
      {kept.length > 0 && <WhatWasWritten language={language} written={kept} />}
      {kept.length > 0 && <p>{words.writtenHint}</p>}
    </div>
  )
}

export function WhatWasWritten({
  language,
  written,
}: {
  readonly language: Language
  readonly written: Written
}) {
  return (
    <section class="stack" aria-labelledby="skrivet">
      <h2 id="skrivet">{messagesIn(language).meanwhile.written}</h2>
      {written.map(([label, value]) => (
        <div class="stack-s" key={label}>
          <h3>{label}</h3>
          <blockquote class="panel as-written" lang="sv">
            {value}
          </blockquote>
        </div>
      ))}
    </section>
  )
}
