// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ListOf } from '#web/list-of.tsx'
import { ActorTag } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import { type BodyInTree, treeOf } from '../rules/body-tree.ts'
import type { Association, Body, CareArea, PartyRow } from '../rules/party.ts'
import type { partyList } from './lists.ts'

type PartiesProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly rows: readonly PartyRow[]
  readonly list: ShownList<typeof partyList>
  /** Of the list's own addresses, which say the day themselves. */
  readonly listLink: (path: string) => string
  readonly associations: readonly Association[]
  readonly careAreas: readonly CareArea[]
  readonly bodies: readonly Body[]
  readonly link: (path: string) => string
}

export function PartyList(props: PartiesProps) {
  const words = messagesIn(props.language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.parties.title}</h1>
        <p class="lead">
          {props.rows.length > 0
            ? words.parties.lead(props.rows.length)
            : words.parties.nobody(props.asOf)}
        </p>
        {props.asOf !== props.today && <p class="muted">{words.parties.asOf(props.asOf)}</p>}
      </div>
      {props.associations.length > 0 && (
        <section class="stack" aria-labelledby="forbund">
          <h2 id="forbund">{words.parties.byAssociation}</h2>
          <p class="measure">{words.parties.byAssociationNote(props.associations.length)}</p>
          <Groups {...props} groups={props.associations} idPrefix="forbund" />
        </section>
      )}
      {props.careAreas.length > 0 && (
        <section class="stack" aria-labelledby="omrade">
          <h2 id="omrade">{words.parties.byCareArea}</h2>
          <p class="measure">{words.parties.byCareAreaNote}</p>
          <Groups {...props} groups={props.careAreas} idPrefix="omrade" />
        </section>
      )}
      <JointBodies {...props} />
      <AllParties {...props} />
    </div>
  )
}

function Groups({
  groups,
  idPrefix,
  language,
  rows,
  link,
}: PartiesProps & {
  readonly groups: readonly (CareArea & { readonly otherMembers?: readonly string[] })[]
  readonly idPrefix: string
}) {
  const words = messagesIn(language)
  return (
    <div class="cols cols--2">
      {groups.map((group) => {
        const members = rows.filter(({ party }) => group.memberPartyIds.includes(party.id))
        const others = group.otherMembers ?? []
        return (
          <div class="stack-s" key={group.slug} id={`${idPrefix}-${group.slug}`}>
            <h3>
              {group.name} <span class="muted num">{members.length}</span>
            </h3>
            {members.length === 0 && <p class="small muted">{words.parties.noMembers}</p>}
            <ul class="chips">
              {members.map(({ party }) => (
                <li key={party.id}>
                  <a href={link(`/parter/${party.slug}`)}>{party.shortName}</a>
                </li>
              ))}
            </ul>
            {others.length > 0 && <p class="small muted">{words.parties.otherMembers(others)}</p>}
          </div>
        )
      })}
    </div>
  )
}

function JointBodies({ bodies, language }: PartiesProps) {
  const words = messagesIn(language)
  if (bodies.length === 0) return null
  return (
    <section class="stack" aria-labelledby="gemensamma">
      <h2 id="gemensamma">{words.parties.joint}</h2>
      <BodyTree
        tree={treeOf(bodies)}
        say={(body) => (
          <>
            <span lang="sv">{body.name}</span>
            {isAbbreviation(body) && ` (${body.shortName})`}{' '}
            <span class="muted small">{words.bodyKind[body.kind]}</span>
          </>
        )}
      />
    </section>
  )
}

/** Bodies under the bodies they belong to. */
export function BodyTree({
  tree,
  say,
}: {
  readonly tree: readonly BodyInTree[]
  readonly say: (body: Body) => ComponentChildren
}) {
  return (
    <ul class="dotted">
      {tree.map(({ body, under }) => (
        <li key={body.id}>
          {say(body)}
          {under.length > 0 && <BodyTree tree={under} say={say} />}
        </li>
      ))}
    </ul>
  )
}

/** Some are said by letters (KF); a short name that is a word says no more than the name does. */
export function isAbbreviation(body: Body): boolean {
  return /^[A-ZÅÄÖ]{2,}( \S+)?$/.test(body.shortName)
}

function AllParties({ rows, list, language, link, listLink }: PartiesProps) {
  const words = messagesIn(language)
  if (rows.length === 0) return null
  return (
    <section class="stack" aria-labelledby="alla">
      <h2 id="alla">{words.parties.all}</h2>
      <ListOf
        of={list}
        language={language}
        link={listLink}
        cells={{
          party: ({ party }) => (
            <span class="row">
              <a href={link(`/parter/${party.slug}`)}>{party.name}</a>
              {party.kind === 'region' && <ActorTag actor="region" language={language} />}
            </span>
          ),
          contact: ({ contact }) => contact?.name ?? words.parties.noContact,
        }}
      />
    </section>
  )
}
