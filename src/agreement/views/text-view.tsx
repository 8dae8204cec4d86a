// SPDX-License-Identifier: EUPL-1.2
// The text itself: headings, provisions and what stands in their margin.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { ExampleTag, RichTextView } from '#web/rich-text.tsx'
import { ActorTag, Icon } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import { anchorOf, numberInAddress } from '../rules/address.ts'
import { depthsOf } from '../rules/contents.ts'
import type { NumberedProvision } from '../rules/document.ts'
import type { MarginNote } from '../rules/notes.ts'
import type { SharedNote } from '../rules/shared-text.ts'
import { SharedNoteView } from './shared-note-view.tsx'

/** What stands beside one provision. */
export type Margin = {
  readonly laws: readonly { readonly label: string; readonly href: string | undefined }[]
  readonly notes: readonly MarginNote[]
  /** The shared text that its words come from. */
  readonly shared?: { readonly note: SharedNote; readonly readId: string }
  /** What happens to it in the edition that is on its way. */
  readonly coming?: ComponentChildren
}

type TextProps = {
  readonly language: Language
  readonly provisions: readonly NumberedProvision[]
  readonly isExampleText: boolean
  /** The level of the outermost headings. */
  readonly headingLevel: 2 | 3
  /** Sets the anchors of several texts on one page apart. */
  readonly anchorPrefix?: string
  readonly linkedId?: string
  readonly marginOf: (provision: NumberedProvision) => Margin | undefined
  /** The lasting address of a provision; nothing on a page for print. */
  readonly hrefOf?: (provision: NumberedProvision) => string
  readonly lifeOf?: (provision: NumberedProvision) => string
  readonly link: (path: string) => string
}

export function TextView(props: TextProps) {
  const depths = depthsOf(props.provisions)
  return (
    <>
      {props.provisions.map((provision) => (
        <ProvisionView
          key={provision.id}
          {...props}
          provision={provision}
          depth={depths.get(provision.id) ?? 1}
        />
      ))}
    </>
  )
}

type ProvisionProps = TextProps & {
  readonly provision: NumberedProvision
  readonly depth: number
}

function ProvisionView(props: ProvisionProps) {
  const { provision } = props
  const isHeading = provision.kind === 'chapter' || provision.kind === 'section'
  if (!isHeading) return <Words {...props} heading={provision.heading} />
  const hasText = provision.text.blocks.length > 0
  const notes = props.marginOf(provision)
  const hasNotes =
    notes !== undefined && (notes.notes.length > 0 || notes.laws.length > 0 || notes.shared)
  return (
    <>
      <Heading {...props} />
      {(hasText || hasNotes) && <Words {...props} heading="" isUnderHeading />}
    </>
  )
}

function Heading({
  provision,
  depth,
  headingLevel,
  anchorPrefix = '',
  hrefOf,
  language,
}: ProvisionProps) {
  const Tag = `h${Math.min(6, headingLevel + depth - 1)}` as 'h2'
  return (
    <Tag id={anchorPrefix + anchorOf(provision)} lang="sv">
      {provision.number && (
        <Number
          className="no"
          number={provision.number}
          href={hrefOf?.(provision)}
          lead={messagesIn(language).linkToHeading}
          language={language}
        />
      )}
      {provision.heading}
    </Tag>
  )
}

function Number({
  className,
  number,
  shown = number,
  href,
  lead,
  language,
}: {
  readonly className: string
  readonly number: string
  readonly shown?: string
  readonly href: string | undefined
  readonly lead: string
  readonly language: Language
}) {
  if (!href) return <span class={className}>{shown} </span>
  return (
    <a class={className} href={href} lang={language}>
      <span class="hidden">{shown === number ? lead : `${lead}${number}: `}</span>
      {shown}
    </a>
  )
}

function Words(
  props: ProvisionProps & { readonly heading: string; readonly isUnderHeading?: boolean },
) {
  const { provision, language, isExampleText, anchorPrefix = '', isUnderHeading } = props
  const margin = props.marginOf(provision)
  const anchor = anchorPrefix + anchorOf(provision)
  const isLinked = props.linkedId === provision.id
  return (
    <div class={isLinked ? 'prov is-linked' : 'prov'} id={isUnderHeading ? undefined : anchor}>
      <div class="prov__text">
        {!isUnderHeading && provision.number && (
          <Number
            className="prov__no"
            number={provision.number}
            shown={shownNumber(provision)}
            href={props.hrefOf?.(provision)}
            lead={messagesIn(language).linkTo}
            language={language}
          />
        )}
        {props.heading && (
          <p class="strong" lang="sv">
            {props.heading}
          </p>
        )}
        <RichTextView
          text={provision.text}
          id={`${anchor}-text`}
          language={language}
          after={isExampleText ? <ExampleTag language={language} /> : undefined}
        />
      </div>
      {margin && <MarginView {...props} margin={margin} />}
    </div>
  )
}

/** A point is known by its letter beside its parent: «a)». */
function shownNumber({ kind, number }: NumberedProvision): string {
  return kind === 'point' ? `${number.split(' ').at(-1)})` : number
}

function MarginView({
  provision,
  margin,
  language,
  lifeOf,
  link,
}: ProvisionProps & { readonly margin: Margin }) {
  const words = messagesIn(language)
  const actor = provision.actor
  const isPoint = provision.kind === 'point'
  const life = isPoint && margin.notes.length === 0 ? undefined : lifeOf?.(provision)
  const tag = isPoint ? undefined : actor
  const hasLines = margin.laws.length > 0 || margin.notes.length > 0 || margin.shared !== undefined
  if (!tag && !life && !margin.coming && !hasLines) return null
  return (
    <div
      class={`margin${tag ? ` margin--${tag}` : ''}`}
      role="group"
      aria-label={
        provision.number
          ? words.notesOn(numberInAddress(provision.number))
          : words.notesOnUnnumbered
      }
    >
      {tag && <ActorTag actor={tag} language={language} />}
      {margin.laws.map((law) => (
        <span key={law.label} lang="sv">
          <Icon name="law" />
          {law.href ? <a href={law.href}>{law.label}</a> : law.label}
        </span>
      ))}
      {margin.shared && (
        <div>
          <Icon name="link" />
          <SharedNoteView {...margin.shared} language={language} link={link} />
        </div>
      )}
      {margin.notes.map((note) => (
        <span key={`${note.href} ${note.text.sv}`}>
          <Icon name={note.icon} />
          <a href={link(note.href)}>{note.text[language]}</a>
        </span>
      ))}
      {margin.coming && <span class="coming">{margin.coming}</span>}
      {life && (
        <span>
          <Icon name="life" />
          <a href={life}>{words.life}</a>
        </span>
      )}
    </div>
  )
}
