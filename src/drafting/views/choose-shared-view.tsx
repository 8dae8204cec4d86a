// SPDX-License-Identifier: EUPL-1.2
// Three ways for a provision: take the words of a shared text, make its own shared, or leave.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { FieldsOf, type Sending } from '#web/form-of.tsx'
import { Button, ErrorSummary, Hidden } from '#web/form.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { messagesIn } from '../messages.ts'
import { makeSharedWords, useSharedWords } from '../messages/fields.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import type { SharedText } from '../../agreement/rules/shared-text.ts'
import { makeSharedForm, useSharedForm } from './forms.ts'
import { SeenForm } from './meanwhile-view.tsx'

type ChooseProps = {
  readonly language: Language
  readonly title: string
  readonly own: NumberedProvision
  readonly source: SharedText | undefined
  /** Its words are those of the source. */
  readonly isSame: boolean
  readonly others: readonly SharedText[]
  readonly sending: Sending | undefined
  /** What its reader sees: the provision and every shared text. */
  readonly seen: SeenWord
  /** Who changed either meanwhile, as a sentence. */
  readonly changedBy: string | undefined
  readonly action: string
  readonly backHref: string
  readonly sourceHref: string | undefined
}

export function ChooseSharedView(props: ChooseProps) {
  const { language, own, source, sending } = props
  const words = messagesIn(language).sharing
  return (
    <div class="stack-l">
      <ErrorSummary errors={sending?.errors ?? []} language={language} />
      <div class="stack measure">
        <h1>{props.title}</h1>
        <p class="lead">{words.chooseLead}</p>
        <p>
          {source ? words.isOccurrence(source.name) : words.isNoOccurrence}{' '}
          {source && !props.isSame && `${words.isOlder} `}
          {props.sourceHref && <a href={props.sourceHref}>{words.toSource}</a>}
        </p>
        <RichTextView text={own.text} id="egen" language={language} />
        {props.changedBy && <p class="small muted">{props.changedBy}</p>}
      </div>
      {source && !props.isSame && <Renew {...props} source={source} />}
      {source ? <Leave {...props} /> : <Make {...props} />}
      <Use {...props} />
      <p>
        <a href={props.backHref}>{words.backToProvision}</a>
      </p>
    </div>
  )
}

function Way({
  id,
  heading,
  note,
  seen,
  action,
  children,
}: Pick<ChooseProps, 'seen' | 'action'> & {
  readonly id: string
  readonly heading: string
  readonly note: string
  readonly children: ComponentChildren
}) {
  return (
    <section class="panel stack measure" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{note}</p>
      <SeenForm class="stack" action={action} seen={seen}>
        {children}
      </SeenForm>
    </section>
  )
}

function Renew(props: ChooseProps & { readonly source: SharedText }) {
  const { source, language } = props
  const words = messagesIn(language).sharing
  return (
    <Way {...props} id="ny-lydelse" heading={words.renewHeading} note={words.useNote}>
      <RichTextView text={source.text} id="kallans" language={language} />
      <Hidden values={{ kalla: source.id }} />
      <Button text={words.renew} name="handling" value="anvand" />
    </Way>
  )
}

function Leave(props: ChooseProps) {
  const words = messagesIn(props.language).sharing
  return (
    <Way {...props} id="lamna" heading={words.leaveHeading} note={words.leaveNote}>
      <Button text={words.leave} name="handling" value="lamna" look="secondary" />
    </Way>
  )
}

function Make(props: ChooseProps) {
  const { language, sending } = props
  const words = messagesIn(language).sharing
  return (
    <Way {...props} id="gor-gemensam" heading={words.makeHeading} note={words.makeNote}>
      <FieldsOf
        of={makeSharedForm}
        words={makeSharedWords(language)}
        sending={sending}
        language={language}
      />
      <Button text={words.make} name="handling" value="gor" look="secondary" />
    </Way>
  )
}

function Use(props: ChooseProps) {
  const { language, sending, others } = props
  const words = messagesIn(language).sharing
  if (others.length === 0) return <p class="muted">{words.noneToUse}</p>
  return (
    <Way {...props} id="ta-orden" heading={words.useHeading} note={words.useNote}>
      <FieldsOf
        of={useSharedForm}
        words={useSharedWords(language)}
        options={{ sharedTextId: others.map(({ id, name }) => ({ value: id, text: name })) }}
        sending={sending}
        language={language}
      />
      <Button text={words.use} name="handling" value="anvand" look="secondary" />
    </Way>
  )
}
