// SPDX-License-Identifier: EUPL-1.2
// A printed document as one file of HTML: nothing is fetched, no script, read by a screen reader and on
// paper as on a screen.

import { formatDay } from '#kernel/dates-in-words.ts'
import { nestItems, type NestedItem } from '#kernel/text/nested-items.ts'
import type {
  PrintedBlock,
  PrintedDocument,
  PrintedRow,
  PrintedRun,
} from '#kernel/printed-document.ts'

const words = {
  sv: {
    contents: 'Innehåll',
    skip: 'Till texten',
    notes: 'Fotnoter',
    note: 'Fotnot',
    back: 'Tillbaka till texten',
  },
  en: {
    contents: 'Contents',
    skip: 'To the text',
    notes: 'Footnotes',
    note: 'Footnote',
    back: 'Back to the text',
  },
} as const

const style = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 4rem; font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; color: #1b1b1b; background: #fff; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6, nav, header p, footer, .no, .aside, .skip { font-family: 'Source Sans 3', 'Segoe UI', Arial, sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: .25rem 0; } h2 { margin: 2.5rem 0 .75rem; } h3 { margin: 1.75rem 0 .5rem; }
a { color: #0b4a8f; } .no { font-weight: 600; margin-right: .6em; } .aside, footer { font-size: .875rem; color: #555; }
nav ol { list-style: none; padding-left: 1.25rem; } nav > ol { padding-left: 0; }
ul, ol.marks { padding-left: 1.5rem; } ol.marks { list-style: none; } ul { list-style: '– '; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; } th, td { border: 1px solid #777; padding: .4rem .6rem; text-align: left; vertical-align: top; } th { background: #f1f1f1; }
.skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
:target { outline: 3px solid #0b4a8f; outline-offset: 4px; }
@media print { body { max-width: none; padding: 0; } nav, .skip { display: none; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
`

export function asHtml(document: PrintedDocument): string {
  const { language, title, subtitle, kind, cover, small, footer, day, rows } = document
  const said = words[language]
  const headed = rows.map((row, place) => ({ row, place })).filter(({ row }) => row.level > 0)
  const notes = rows.flatMap((row, place) =>
    row.notes.map((note, at) => ({ note, key: `${place + 1}-${at + 1}` })),
  )
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(document.description)}">`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#text">${said.skip}</a>`,
    '<header>',
    `<p>${escaped(kind)}</p>`,
    `<h1>${escaped(title)}</h1>`,
    ...(subtitle === '' ? [] : [`<p>${escaped(subtitle)}</p>`]),
    ...[...cover, ...small].map((line) => `<p>${escaped(line)}</p>`),
    '</header>',
    ...(headed.length === 0 ? [] : contents(headed, said.contents)),
    '<main id="text">',
    ...rows.map((row, place) => rowAsHtml(row, place, language)),
    '</main>',
    ...(notes.length === 0
      ? []
      : [
          `<section aria-labelledby="notes"><h2 id="notes">${said.notes}</h2>`,
          '<ol>',
          ...notes.map(
            ({ note, key }) =>
              `<li id="note-${key}">${runs(note)} <a href="#ref-${key}" aria-label="${said.back}">↑</a></li>`,
          ),
          '</ol></section>',
        ]),
    `<footer><p>${escaped(footer)} · ${escaped(formatDay(day, language))}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

type Headed = { readonly row: PrintedRow; readonly place: number }

const idOf = (row: PrintedRow, place: number) => row.id ?? `r${place + 1}`

/** A list in the list for each level down. */
function contents(headed: readonly Headed[], name: string): readonly string[] {
  const items = headed.map(({ row, place }) => ({
    level: row.level,
    html: `<a href="#${escaped(idOf(row, place))}">${escaped(headingOf(row))}</a>`,
  }))
  const draw = (list: readonly NestedItem<(typeof items)[number]>[]): string =>
    `<ol>${list.map(({ own, inside }) => `<li>${own.html}${inside.length > 0 ? draw(inside) : ''}</li>`).join('')}</ol>`
  return [
    `<nav aria-labelledby="contents"><h2 id="contents">${name}</h2>`,
    draw(nestItems(items)),
    '</nav>',
  ]
}

const headingOf = ({ number, heading }: PrintedRow) => [number, heading].filter(Boolean).join(' ')

function rowAsHtml(row: PrintedRow, place: number, language: PrintedDocument['language']): string {
  const id = escaped(idOf(row, place))
  const draw = (content: readonly PrintedRun[]) =>
    runs(content, (at) => noteRef(`${place + 1}-${at + 1}`, language))
  // The title is the first level.
  const tag = `h${Math.min(6, row.level + 1)}`
  if (row.level > 0) {
    const blocks = row.blocks.map((block) => blockAsHtml(block, draw, ''))
    return [`<${tag} id="${id}">${escaped(headingOf(row))}</${tag}>`, ...blocks].join('\n')
  }
  const number = row.number === '' ? '' : `<span class="no">${escaped(row.number)}</span>`
  const [first, ...rest] = row.blocks
  const begins =
    first?.kind === 'text'
      ? blockAsHtml(first, draw, number)
      : `${number === '' ? '' : `<p>${number}</p>`}${first ? blockAsHtml(first, draw, '') : ''}`
  return `<div id="${id}">${[begins, ...rest.map((block) => blockAsHtml(block, draw, ''))].join('\n')}</div>`
}

type Draw = (content: readonly PrintedRun[]) => string

function blockAsHtml(block: PrintedBlock, draw: Draw, number: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${number}${draw(block.content)}</p>`
    case 'aside':
      return `<p class="aside">${draw(block.content)}</p>`
    case 'list':
      return listAsHtml(nestItems(block.items), draw)
    case 'table': {
      const line = (row: (typeof block.rows)[number], tag: 'th' | 'td') =>
        `<tr>${row
          .map(({ content, rows, columns }) => {
            const spans = `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`
            return `<${tag}${tag === 'th' ? ' scope="col"' : ''}${spans}>${draw(content)}</${tag}>`
          })
          .join('')}</tr>`
      const [head, ...body] = block.hasHeader ? block.rows : [undefined, ...block.rows]
      return `<table>${head ? `<thead>${line(head, 'th')}</thead>` : ''}<tbody>${body.map((row) => line(row!, 'td')).join('')}</tbody></table>`
    }
  }
}

type Item = {
  readonly mark: string
  readonly content: readonly PrintedRun[]
  readonly level: number
}

function listAsHtml(items: readonly NestedItem<Item>[], draw: Draw): string {
  const isMarked = items.some(({ own }) => own.mark !== '')
  const each = items.map(({ own, inside }) => {
    const mark = isMarked
      ? `<span class="no">${escaped(own.mark === '' ? '–' : own.mark)}</span>`
      : ''
    return `<li>${mark}${draw(own.content)}${inside.length > 0 ? listAsHtml(inside, draw) : ''}</li>`
  })
  return isMarked ? `<ol class="marks">${each.join('')}</ol>` : `<ul>${each.join('')}</ul>`
}

function noteRef(key: string, language: PrintedDocument['language']): string {
  return `<sup><a id="ref-${key}" href="#note-${key}" aria-label="${words[language].note} ${key}">${key.split('-')[1]}</a></sup>`
}

function runs(content: readonly PrintedRun[], note?: (at: number) => string): string {
  return content
    .map((run) => {
      let html = escaped(run.text)
      if (run.height) html = run.height === 'raised' ? `<sup>${html}</sup>` : `<sub>${html}</sub>`
      if (run.struck) html = `<s>${html}</s>`
      if (run.added) html = `<ins>${html}</ins>`
      if (run.italic) html = `<em>${html}</em>`
      if (run.bold) html = `<strong>${html}</strong>`
      if (run.link !== undefined) html = `<a href="${escaped(run.link)}">${html}</a>`
      return html + (run.note === undefined || !note ? '' : note(run.note))
    })
    .join('')
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => signs[sign]!)
