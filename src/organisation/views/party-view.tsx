// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ActorTag } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import type { Body, PartyRow } from '../rules/party.ts'
import { treeOf } from '../rules/body-tree.ts'
import { BodyTree, isAbbreviation } from './party-list.tsx'

type PartyProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly row: PartyRow
  readonly bodies: readonly Body[]
  /** What other rooms show of the party. */
  readonly parts: readonly ComponentChildren[]
  readonly link: (path: string) => string
}

export function PartyView(props: PartyProps) {
  const { party } = props.row
  const words = messagesIn(props.language)
  const lead = words.party[party.kind](party.name)
  return (
    <div class="stack-l">
      <div class="stack">
        <ActorTag actor={party.kind} language={props.language} />
        <h1>{party.name}</h1>
        <p class="lead">{lead}</p>
        {props.asOf !== props.today && <p class="muted">{words.parties.asOf(props.asOf)}</p>}
      </div>
      {props.parts.length > 0 ? (
        <div class="cols cols--8-4">
          <div class="stack-l">{props.parts}</div>
          <div class="stack-l">
            <Contact {...props} />
            <About {...props} />
            <Bodies {...props} />
          </div>
        </div>
      ) : (
        <div class="cols cols--3">
          <Contact {...props} />
          <About {...props} />
          <Bodies {...props} />
        </div>
      )}
    </div>
  )
}

function Contact({ row, language }: PartyProps) {
  const words = messagesIn(language)
  const { contact } = row
  return (
    <section class="panel stack-s" aria-labelledby="kontakt">
      <h2 id="kontakt">{words.party.contact}</h2>
      {contact ? (
        <>
          <p class="strong">{contact.name}</p>
          <p class="small">
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
          {contact.phone && (
            <p class="small num">
              {words.party.phone}: {contact.phone}
            </p>
          )}
        </>
      ) : (
        <p class="muted">{words.party.noContact}</p>
      )}
    </section>
  )
}

function About({ row, language, link }: PartyProps) {
  const words = messagesIn(language)
  const { party, association, careArea } = row
  return (
    <section class="stack-s" aria-labelledby="om">
      <h2 id="om">{words.party.about}</h2>
      <dl class="pairs">
        <dt>{words.party.kind}</dt>
        <dd>{words.partyKind[party.kind]}</dd>
        <dt>{words.party.code}</dt>
        <dd class="num">{party.code}</dd>
        {party.organisationNumber && (
          <>
            <dt>{words.party.organisationNumber}</dt>
            <dd class="num">{party.organisationNumber}</dd>
          </>
        )}
        {association && (
          <>
            <dt>{words.party.association}</dt>
            <dd>{association}</dd>
          </>
        )}
        {careArea && (
          <>
            <dt>{words.party.careArea}</dt>
            <dd>{careArea}</dd>
          </>
        )}
      </dl>
      <p class="small">
        <a href={link('/parter')}>{words.party.all}</a>
      </p>
    </section>
  )
}

function Bodies({ bodies, row, language }: PartyProps) {
  const words = messagesIn(language)
  if (bodies.length === 0) return null
  // «Kommunfullmäktige, Lerums kommun»: the heading of the page says the second half.
  const ownName = (name: string) => name.replace(`, ${row.party.name}`, '')
  return (
    <section class="stack-s" aria-labelledby="organ">
      <h2 id="organ">{words.party.bodies}</h2>
      <div class="small">
        <BodyTree
          tree={treeOf(bodies)}
          say={(body) => (
            <>
              <span lang="sv">{ownName(body.name)}</span>
              {row.party.kind === 'region' && isAbbreviation(body) && ` (${body.shortName})`}
            </>
          )}
        />
      </div>
    </section>
  )
}
