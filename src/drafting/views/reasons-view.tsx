// SPDX-License-Identifier: EUPL-1.2
// Every change of a draft with its reason, a form each; what lacks a reason stands first.

import type { Language } from '#kernel/language.ts'
import { FieldsOf, type Sending } from '#web/form-of.tsx'
import { Button, ErrorSummary, Hidden, writingField } from '#web/form.tsx'
import { Empty, Notice } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import { reasonWords } from '../messages/fields.ts'
import type { ReasonedChange } from '../../agreement/rules/change-reasons.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import { KindInWords } from '../../agreement/views/change-card.tsx'
import { DifferenceView } from '../../agreement/views/difference-view.tsx'
import { reasonForm } from './forms.ts'
import { SeenForm } from './meanwhile-view.tsx'
import { seenInDraft } from '../rules/seen-in-draft.ts'

export type ReasonsProps = {
  readonly language: Language
  readonly version: Version
  readonly basedOn: Version
  readonly changes: readonly ReasonedChange[]
  readonly isSaved: boolean
  /** The change whose reason is asked for in the address: one form stands open, so that no words are lost in another. */
  readonly asked: string | undefined
  /** The change whose form came back, with what was typed. */
  readonly returned:
    | (Sending & {
        readonly provisionId: string
        /** What was seen before it came back; nothing when that is no more. */
        readonly seen?: SeenWord
        /** Who changed it meanwhile, as a sentence. */
        readonly by?: string | undefined
      })
    | undefined
  readonly action: string
  readonly backHref: string
}

export function ReasonsView(props: ReasonsProps) {
  const { language, changes, returned } = props
  const words = messagesIn(language).reasons
  const base = editionName(props.basedOn)
  const lacking = changes.filter(({ reason }) => reason === '')
  const given = changes.filter(({ reason }) => reason !== '')
  const open = returned?.provisionId ?? props.asked ?? [...lacking, ...given][0]?.provisionId
  return (
    <div class="stack-l">
      <ErrorSummary
        errors={returned?.errors ?? []}
        language={language}
        {...(returned && { idPrefix: reasonForm(returned.provisionId).name })}
      />
      <div class="stack">
        <h1>{words.title(editionName(props.version))}</h1>
        <p class="lead">{words.lead(base)}</p>
        {props.isSaved && (
          <Notice tone="ok" icon="info">
            <p role="status">{words.saved}</p>
          </Notice>
        )}
        {changes.length === 0 && (
          <Empty>
            <p>{words.nothing(base)}</p>
          </Empty>
        )}
        <p>
          <a href={props.backHref}>{messagesIn(language).workspace.provision.back}</a>
        </p>
      </div>
      {changes.length > 0 && (
        <section class="stack" aria-labelledby="saknar">
          <h2 id="saknar">{words.lacking(lacking.length)}</h2>
          {lacking.length === 0 && <p>{words.noneLacking}</p>}
          <Forms {...props} changes={lacking} open={open} />
        </section>
      )}
      {given.length > 0 && (
        <section class="stack" aria-labelledby="har">
          <h2 id="har">{words.given(given.length)}</h2>
          <Forms {...props} changes={given} open={open} />
        </section>
      )}
    </div>
  )
}

function Forms(props: ReasonsProps & { readonly open: string | undefined }) {
  return (
    <>
      {props.changes.map((change) => (
        <ReasonForm
          key={change.provisionId}
          {...props}
          change={change}
          isOpen={change.provisionId === props.open}
        />
      ))}
    </>
  )
}

function ReasonForm({
  change,
  language,
  returned,
  action,
  isOpen,
}: ReasonsProps & { readonly change: ReasonedChange; readonly isOpen: boolean }) {
  const words = messagesIn(language)
  const id = change.provisionId
  const own = returned?.provisionId === id ? returned : undefined
  const name = change.number || change.name
  const kind = change.kind as Exclude<ReasonedChange['kind'], 'unchanged'>
  const head = (
    <>
      <div class="row">
        <span class="row small">
          <KindInWords kind={kind} language={language} />
        </span>
        <h3 id={`namn-${id}`}>
          {change.number && <span class="muted num">{change.number} </span>}
          <span lang="sv">{change.name}</span>
        </h3>
      </div>
      {change.removedWith.length > 0 && (
        <p class="small">{words.reasons.removedWith(change.removedWith.length)}</p>
      )}
      {own?.by && <p class="small muted">{own.by}</p>}
      <details open={own?.by !== undefined}>
        <summary>
          {words.reasons.showWords}
          <span class="hidden">: {name}</span>
        </summary>
        <DifferenceView difference={change.difference} language={language} />
      </details>
    </>
  )
  if (!isOpen) {
    const query = new URLSearchParams({ [writingField]: id })
    return (
      <section class="panel stack" aria-labelledby={`namn-${id}`}>
        {head}
        {change.reason && <p lang="sv">{change.reason}</p>}
        <p>
          <a href={`${action}?${query}#namn-${id}`}>{words.reasons.write(name)}</a>
        </p>
      </section>
    )
  }
  return (
    <SeenForm
      class="panel stack"
      action={action}
      seen={own?.seen ?? seenInDraft.change(change)}
      aria-labelledby={`namn-${id}`}
    >
      {head}
      <FieldsOf
        of={reasonForm(id)}
        words={reasonWords(language, name)}
        begins={{ reason: change.reason }}
        sending={own}
        language={language}
      />
      <Hidden values={{ bestammelse: id }} />
      <div>
        <Button text={words.reasons.saveOf(name)} look="secondary" isSmall />
      </div>
    </SeenForm>
  )
}
