// SPDX-License-Identifier: EUPL-1.2
// The draft as lines that are moved: up and down at each, and the other ways to change it at the one
// that is chosen.

import { ButtonLink, Hidden } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import { depthsOf, nameOf } from '../../agreement/rules/contents.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { messagesIn } from '../messages.ts'
import { lineOf, pathToOrder } from './draft-places.ts'
import type { DraftProps } from './draft-props.ts'
import { SeenForm } from './meanwhile-view.tsx'

export function OrderView(props: DraftProps) {
  const { provisions, chosenId, language } = props
  const words = messagesIn(language).workspace.draft
  const depths = depthsOf(provisions)
  return (
    <section class="paper stack" aria-labelledby="bestammelser">
      <h2 class="hidden" id="bestammelser">
        {words.provisions}
      </h2>
      {provisions.length === 0 && (
        <Empty>
          <p>{words.emptyText}</p>
        </Empty>
      )}
      <ol class="plain draft-tree">
        {provisions.map((provision) => (
          <li
            key={provision.id}
            id={lineOf(provision)}
            class={`depth-${Math.min(4, depths.get(provision.id) ?? 1)}${
              provision.id === chosenId ? ' is-chosen' : ''
            }`}
          >
            <Line {...props} provision={provision} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type LineProps = DraftProps & { readonly provision: NumberedProvision }

function Line(props: LineProps) {
  const { provision, chosenId, seen, language, path, link, changedIds } = props
  const words = messagesIn(language).workspace.draft
  const name = provision.number || nameOf(provision, 30)
  return (
    <>
      <p class="draft-tree__name">
        <span class="muted num">{provision.number}</span>{' '}
        <span lang="sv">{nameOf(provision, 80)}</span>{' '}
        {changedIds.has(provision.id) && <span class="example-tag">{words.changed}</span>}
      </p>
      <div class="draft-tree__steps">
        {(['up', 'down'] as const).map((direction) => (
          <SeenForm
            key={direction}
            action={link(`${path}/flytta/${provision.id}`)}
            seen={seen.tree}
          >
            <Hidden values={{ riktning: direction }} />
            <button class="linklike" type="submit">
              {words[direction]}
              <span class="hidden"> {name}</span>
            </button>
          </SeenForm>
        ))}
        {provision.id !== chosenId && (
          <a href={link(pathToOrder(path, provision))}>
            {words.otherWays}
            <span class="hidden">: {name}</span>
          </a>
        )}
      </div>
      {provision.id === chosenId && <Ways {...props} name={name} />}
    </>
  )
}

/** What else can be done with the part that is chosen. */
function Ways({ provision, name, language, path, link }: LineProps & { readonly name: string }) {
  const words = messagesIn(language).workspace.draft
  const page = (rest: string) => link(`${path}/${rest}`)
  const ways: readonly (readonly [text: string, href: string])[] = [
    [words.edit, page(`bestammelse/${provision.id}`)],
    ...(['before', 'after', 'inside'] as const).map(
      (where) => [words[where], page(`ny?vid=${provision.id}&plats=${where}`)] as const,
    ),
    [words.move, page(`flytta/${provision.id}`)],
    [words.split, page(`dela/${provision.id}`)],
    [words.merge, page(`sla-ihop/${provision.id}`)],
    [messagesIn(language).history.provisionLink, page(`bestammelse/${provision.id}/lydelser`)],
    [words.remove, page(`stryk/${provision.id}`)],
  ]
  return (
    <div class="row draft-tree__ways" role="group" aria-label={words.waysWith(name)}>
      {ways.map(([text, href]) => (
        <ButtonLink key={text} text={text} href={href} about={name} look="secondary" isSmall />
      ))}
    </div>
  )
}
