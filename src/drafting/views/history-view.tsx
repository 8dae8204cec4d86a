// SPDX-License-Identifier: EUPL-1.2
// How a draft came to be: its changes, and the wordings that one provision has had.

import type { Language } from '#kernel/language.ts'
import { Button, Hidden } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { isAllSame, type WordingDifference } from '../../agreement/rules/comparison/wording.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { DifferenceView } from '../../agreement/views/difference-view.tsx'
import { messagesIn } from '../messages.ts'
import { SeenForm } from './meanwhile-view.tsx'

/** The field with the revision of the step that is undone. */
export const stepField = 'steg'

/** A step that its reader may undo, or do again. */
export type Undoable = {
  readonly revision: number
  readonly action: string
  readonly seen: string
  readonly isAgain: boolean
  /** "Skrev om 3.2", for those who do not see what it stands beside. */
  readonly what: string
}

export function UndoButton({
  of: { revision, action, seen, isAgain, what },
  language,
}: {
  readonly of: Undoable
  readonly language: Language
}) {
  const words = messagesIn(language).history
  return (
    <SeenForm action={action} seen={seen}>
      <Hidden values={{ [stepField]: revision }} />
      <Button
        text={isAgain ? words.redoWhat(what) : words.undoWhat(what)}
        look="secondary"
        isSmall
      />
    </SeenForm>
  )
}

export type ShownStep = {
  readonly revision: number
  readonly what: string
  readonly by: string
  readonly reason: string
  readonly isUndone: boolean
  /** The wordings of what it is about. */
  readonly provisions: readonly {
    readonly id: string
    readonly name: string
    readonly href: string
  }[]
  readonly undo: Undoable | undefined
}

export function DraftHistoryView({
  title,
  steps,
  most,
  language,
}: {
  readonly title: string
  readonly steps: readonly ShownStep[]
  readonly most: number
  readonly language: Language
}) {
  const words = messagesIn(language).history
  return (
    <div class="stack-l measure">
      <div class="stack-s">
        <h1>{title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      {steps.length === 0 && (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      )}
      <ol class="plain stack" reversed>
        {steps.map((step) => (
          <li key={step.revision} class="panel stack-s" id={`steg-${step.revision}`}>
            <p>
              <strong>{step.what}</strong>{' '}
              {step.isUndone && <span class="example-tag">{words.isUndone}</span>}
            </p>
            <p class="small muted">{step.by}</p>
            {step.reason !== '' && (
              <p class="small">
                {words.why}: <span lang="sv">{step.reason}</span>
              </p>
            )}
            <div class="row">
              {step.provisions.map(({ id, name, href }) => (
                <a key={id} href={href}>
                  {words.ofProvision(name)}
                </a>
              ))}
              {step.undo && <UndoButton of={step.undo} language={language} />}
            </div>
          </li>
        ))}
      </ol>
      {steps.length === most && <p class="muted">{words.more(most)}</p>}
    </div>
  )
}

export type ShownWording = {
  readonly key: string
  readonly what: string
  readonly by: string
  readonly reason: string
  /** Nothing where it was struck. */
  readonly wording: NumberedProvision | undefined
  readonly difference: WordingDifference | undefined
  readonly isNow: boolean
  readonly restoreHref: string | undefined
}

export function ProvisionHistoryView({
  title,
  wordings,
  backHref,
  language,
}: {
  readonly title: string
  readonly wordings: readonly ShownWording[]
  readonly backHref: string
  readonly language: Language
}) {
  const { history: words, workspace } = messagesIn(language)
  return (
    <div class="stack-l measure">
      <div class="stack-s">
        <h1>{title}</h1>
        <p class="lead">{words.ofProvisionLead}</p>
      </div>
      <ol class="plain stack" reversed>
        {wordings.map((one) => (
          <li key={one.key} class="panel stack-s">
            <h2 class="h3">
              {one.what} {one.isNow && <span class="example-tag">{words.now}</span>}
            </h2>
            {one.by !== '' && <p class="small muted">{one.by}</p>}
            {one.reason !== '' && (
              <p class="small">
                {words.why}: <span lang="sv">{one.reason}</span>
              </p>
            )}
            <Wording {...one} language={language} />
            {one.restoreHref && (
              <p>
                <a href={one.restoreHref}>
                  {words.restore}
                  <span class="hidden">: {one.by || one.what}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
      <p>
        <a href={backHref}>{workspace.provision.back}</a>
      </p>
    </div>
  )
}

function Wording({
  wording,
  difference,
  language,
  ...one
}: ShownWording & { readonly language: Language }) {
  const words = messagesIn(language).history
  if (!wording) return <p>{words.gone}</p>
  if (difference && isAllSame(difference)) return <p>{words.noWords}</p>
  if (difference) return <DifferenceView difference={difference} language={language} />
  return (
    <>
      {wording.heading && (
        <p class="strong" lang="sv">
          {wording.heading}
        </p>
      )}
      <RichTextView text={wording.text} id={`lydelse-${one.key}`} language={language} />
    </>
  )
}
