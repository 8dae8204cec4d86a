// SPDX-License-Identifier: EUPL-1.2
// The words of a provision: text, lists, tables and footnotes. Serif, since they are the agreement's.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { words } from './words.ts'

export type InlineRun = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly link?: string
  readonly note?: number
}

export type TextBlock =
  | { readonly kind: 'text'; readonly content: readonly InlineRun[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly InlineRun[])[]
    }
  | {
      readonly kind: 'table'
      readonly hasHeader: boolean
      readonly rows: readonly (readonly (readonly InlineRun[])[])[]
    }

export type WrittenText = {
  readonly blocks: readonly TextBlock[]
  readonly notes: readonly (readonly InlineRun[])[]
}

/** `id` keeps the footnotes of one provision apart from those of others on the page. */
export function RichTextView({
  text,
  id,
  language,
  after,
}: {
  readonly text: WrittenText
  readonly id: string
  readonly language: Language
  /** Stands last in the last paragraph: the mark of an example text. */
  readonly after?: ComponentChildren
}) {
  const last = text.blocks.length - 1
  return (
    <div class="wording" lang="sv">
      {text.blocks.map((block, place) => (
        <BlockView
          key={`${id}-${place}`}
          block={block}
          id={id}
          after={place === last ? after : undefined}
        />
      ))}
      {text.notes.length > 0 && (
        <ol class="notes" aria-label={words[language].footnotes}>
          {text.notes.map((note, place) => (
            <li key={`${id}-not-${place + 1}`} id={`${id}-not-${place + 1}`}>
              <Runs runs={note} id={id} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function BlockView({
  block,
  id,
  after,
}: {
  readonly block: TextBlock
  readonly id: string
  readonly after: ComponentChildren
}) {
  if (block.kind === 'text') {
    return (
      <p>
        <Runs runs={block.content} id={id} />
        {after && <> {after}</>}
      </p>
    )
  }
  if (block.kind === 'list') {
    const items = block.items.map((item, place) => (
      // Items have no identity of their own; their place is what they are known by.
      <li key={place}>
        <Runs runs={item} id={id} />
      </li>
    ))
    return (
      <>
        {block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
        {after && <p>{after}</p>}
      </>
    )
  }
  return <TableBlock block={block} id={id} after={after} />
}

function TableBlock({
  block,
  id,
  after,
}: {
  readonly block: Extract<TextBlock, { kind: 'table' }>
  readonly id: string
  readonly after: ComponentChildren
}) {
  const [head, ...rest] = block.rows
  const body = block.hasHeader ? rest : block.rows
  return (
    <>
      <div class="scroll-x" role="group" aria-label="Tabell" tabindex={0}>
        <table>
          {block.hasHeader && head && (
            <thead>
              <tr>
                {head.map((cell, place) => (
                  <th key={place} scope="col">
                    <Runs runs={cell} id={id} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <Runs runs={cell} id={id} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {after && <p>{after}</p>}
    </>
  )
}

function Runs({ runs, id }: { readonly runs: readonly InlineRun[]; readonly id: string }) {
  return (
    <>
      {runs.map((run, place) => (
        <Run key={place} run={run} id={id} />
      ))}
    </>
  )
}

function Run({ run, id }: { readonly run: InlineRun; readonly id: string }) {
  let shown: ComponentChildren = run.text
  if (run.italic) shown = <em>{shown}</em>
  if (run.bold) shown = <strong>{shown}</strong>
  if (run.link) shown = <a href={run.link}>{shown}</a>
  if (run.note === undefined) return <>{shown}</>
  const number = run.note + 1
  return (
    <>
      {shown}
      <sup>
        <a href={`#${id}-not-${number}`} aria-label={`Fotnot ${number}`}>
          {number}
        </a>
      </sup>
    </>
  )
}

export function ExampleTag({ language }: { readonly language: Language }) {
  return <span class="example-tag">{words[language].exampleText}</span>
}
