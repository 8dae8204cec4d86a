// SPDX-License-Identifier: EUPL-1.2
// The text itself: headings, provisions and what stands in their margin.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { drawnOnce } from '#web/drawn-once.tsx'
import { ExampleTag, RichTextView } from '#web/rich-text.tsx'
import { ActorTag, Icon } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import { anchorOf } from '../rules/address.ts'
import { markOf } from '../rules/numbering.ts'
import { depthsOf } from '../rules/contents.ts'
import type { NumberedProvision } from '../rules/document.ts'
import type { MarginNote } from '../rules/notes.ts'
import type { OwnDay } from '../rules/own-days.ts'
import type { SharedNote } from '../rules/shared-text.ts'
import { OwnDayView } from './own-day-view.tsx'
import { SharedNoteView } from './shared-note-view.tsx'

/** What stands beside one provision. */
export type Margin = {
  readonly laws: readonly { readonly label: string; readonly href: string | undefined }[]
  readonly notes: readonly MarginNote[]
  /** The shared text that its words come from. */
  readonly shared?: { readonly note: SharedNote; readonly readId: string }
  /** The day it begins to apply, where that is its own. */
  readonly ownDay?: { readonly day: OwnDay; readonly isInForce: boolean } | undefined
  /** What happens to it in the edition that is on its way. */
  readonly coming?: ComingChange
}

export type ComingChange = {
  readonly text: string
  readonly href: string
  readonly linkText: string
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
      {props.provisions.map((provision) =>
        drawProvision(props, provision, depths.get(provision.id) ?? 1),
      )}
    </>
  )
}

/** What is drawn of one provision: all that it depends on, whoever reads. */
type ProvisionProps = {
  readonly provision: NumberedProvision
  readonly level: number
  readonly anchor: string
  readonly language: Language
  readonly isExampleText: boolean
  readonly isLinked: boolean
  readonly href: string | undefined
  readonly life: string | undefined
  readonly margin: PlainMargin | undefined
}

type PlainMargin = Pick<Margin, 'laws' | 'coming'> & {
  readonly notes: readonly {
    readonly icon: MarginNote['icon']
    readonly href: string
    readonly text: string
  }[]
}

/** The places of a shared text and the days of a provision are told by who reads when: drawn as the page is. */
type WithShared = ProvisionProps & {
  readonly shared?: ComponentChildren
  readonly ownDay?: ComponentChildren
}

const keptProvision = drawnOnce<ProvisionProps>(DrawnProvision, 'provision')

/** Called for each by itself: there are hundreds on a page. */
function drawProvision(page: TextProps, provision: NumberedProvision, depth: number) {
  const { language, anchorPrefix = '', link } = page
  const margin = page.marginOf(provision)
  const told: ProvisionProps = {
    provision,
    level: Math.min(6, page.headingLevel + depth - 1),
    anchor: anchorPrefix + anchorOf(provision),
    language,
    isExampleText: page.isExampleText,
    isLinked: page.linkedId === provision.id,
    href: page.hrefOf?.(provision),
    life: page.lifeOf?.(provision),
    margin: margin && {
      laws: margin.laws.map(({ label, href }) => ({ label, href })),
      notes: margin.notes.map((note) => ({
        icon: note.icon,
        href: link(note.href),
        text: note.text[language],
      })),
      coming: margin.coming,
    },
  }
  if (margin?.shared === undefined && margin?.ownDay === undefined) return keptProvision(told)
  const shared = margin.shared && (
    <SharedNoteView {...margin.shared} language={language} link={link} />
  )
  const ownDay = margin.ownDay && <OwnDayView {...margin.ownDay} language={language} link={link} />
  return <DrawnProvision key={provision.id} {...told} shared={shared} ownDay={ownDay} />
}

function DrawnProvision(props: WithShared) {
  const { provision, margin, shared } = props
  const isHeading = provision.kind === 'chapter' || provision.kind === 'section'
  if (!isHeading) return <Words {...props} heading={provision.heading} />
  const hasText = provision.text.blocks.length > 0
  const hasNotes =
    margin !== undefined && (margin.notes.length > 0 || margin.laws.length > 0 || shared)
  return (
    <>
      <Heading {...props} />
      {(hasText || hasNotes || props.ownDay) && <Words {...props} heading="" isUnderHeading />}
    </>
  )
}

/**
 * What the address names is where the page opens, without script: the browser goes to what has focus from
 * the beginning, unless the address says a place on the page itself.
 */
const opensHere = { autofocus: true, tabIndex: -1 } as const

function Heading({ provision, level, anchor, href, language, isLinked }: ProvisionProps) {
  const Tag = `h${level}` as 'h2'
  return (
    <Tag id={anchor} lang="sv" {...(isLinked && { class: 'is-linked', ...opensHere })}>
      {provision.number && (
        <Number
          className="no"
          number={provision.number}
          href={href}
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
  props: WithShared & { readonly heading: string; readonly isUnderHeading?: boolean },
) {
  const { provision, language, isExampleText, anchor, isLinked, isUnderHeading, margin } = props
  return (
    <div
      class={isLinked ? 'prov is-linked' : 'prov'}
      id={isUnderHeading ? undefined : anchor}
      {...(isLinked && !isUnderHeading && opensHere)}
    >
      <div class="prov__text">
        {!isUnderHeading && provision.number && (
          <Number
            className="prov__no"
            number={provision.number}
            shown={shownNumber(provision)}
            href={props.href}
            lead={messagesIn(language).linkTo}
            language={language}
          />
        )}
        {props.heading && (
          <p class="strong" lang="sv">
            {props.heading}
          </p>
        )}
        {props.ownDay}
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

/** A point is known by its mark beside its parent: «a)». */
function shownNumber(provision: NumberedProvision): string {
  return provision.kind === 'point' ? `${markOf(provision)})` : provision.number
}

function MarginView({
  provision,
  margin,
  shared,
  language,
  life: lifeHref,
}: WithShared & { readonly margin: PlainMargin }) {
  const words = messagesIn(language)
  const actor = provision.actor
  const isPoint = provision.kind === 'point'
  const life = isPoint && margin.notes.length === 0 ? undefined : lifeHref
  const tag = isPoint ? undefined : actor
  const hasLines = margin.laws.length > 0 || margin.notes.length > 0 || shared !== undefined
  if (!tag && !life && !margin.coming && !hasLines) return null
  return (
    <div
      class={`margin${tag ? ` margin--${tag}` : ''}`}
      role="group"
      aria-label={provision.number ? words.notesOn(provision.number) : words.notesOnUnnumbered}
    >
      {tag && <ActorTag actor={tag} language={language} />}
      {margin.laws.map((law) => (
        <span key={law.label} lang="sv">
          <Icon name="law" />
          {law.href ? <a href={law.href}>{law.label}</a> : law.label}
        </span>
      ))}
      {shared && (
        <div>
          <Icon name="link" />
          {shared}
        </div>
      )}
      {margin.notes.map((note) => (
        <span key={`${note.href} ${note.text}`}>
          <Icon name={note.icon} />
          <a href={note.href}>{note.text}</a>
        </span>
      ))}
      {margin.coming && (
        <span class="coming">
          {margin.coming.text} <a href={margin.coming.href}>{margin.coming.linkText}</a>
        </span>
      )}
      {life && (
        <span>
          <Icon name="life" />
          <a href={life}>{words.life}</a>
        </span>
      )}
    </div>
  )
}
