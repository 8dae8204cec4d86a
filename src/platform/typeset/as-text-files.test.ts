// SPDX-License-Identifier: EUPL-1.2
// HTML judged by a validator, Markdown read by hand.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '#kernel/day.ts'
import type { PrintedDocument, PrintedRow } from '#kernel/printed-document.ts'
import { faultsOfHtml } from '../../../test/support/valid-html.ts'
import { asHtml } from './as-html.ts'
import { asMarkdown } from './as-markdown.ts'

const row = (more: Partial<PrintedRow>): PrintedRow => ({
  level: 0,
  number: '',
  heading: '',
  blocks: [],
  notes: [],
  ...more,
})

const document: PrintedDocument = {
  language: 'sv',
  kind: 'Avtal',
  title: 'Vård & <omsorg>',
  subtitle: 'mellan "parterna"',
  description: 'Avtalet',
  day: '2026-11-30' as Day,
  cover: ['Gäller från 1 januari 2027'],
  small: [],
  footer: 'Utgåva 2027',
  rows: [
    row({ id: 'prov_1', level: 1, number: '1', heading: 'Ansvar' }),
    row({ level: 2, number: '1.1', heading: 'Parterna' }),
    row({
      number: '1.1.1',
      notes: [[{ text: 'Prop. 2016/17:106.' }]],
      blocks: [
        {
          kind: 'text',
          content: [
            { text: 'Se ' },
            { text: 'lagen ', bold: true, italic: true, link: 'https://exempel.se/a?b=1&c=2' },
            { text: 'med *stjärna* och H' },
            { text: '2', height: 'lowered' },
            { text: 'O', note: 0 },
            { text: ' struket', struck: true },
          ],
        },
        {
          kind: 'list',
          items: [
            { mark: 'a)', level: 0, content: [{ text: 'första' }] },
            { mark: '', level: 1, content: [{ text: 'under' }] },
            { mark: 'c)', level: 0, content: [{ text: 'tredje' }] },
          ],
        },
        {
          kind: 'table',
          hasHeader: true,
          columns: 2,
          rows: [
            [
              { content: [{ text: 'Vem' }], rows: 1, columns: 1 },
              { content: [{ text: 'Vad | när' }], rows: 1, columns: 1 },
            ],
            [{ content: [{ text: 'Båda' }], rows: 1, columns: 2 }],
          ],
        },
        { kind: 'aside', content: [{ text: 'Lagrum: HSL.' }] },
      ],
    }),
    row({ blocks: [{ kind: 'text', content: [{ text: '1. Ingen lista' }] }] }),
  ],
}

test('HTML is valid, fetches nothing and says everything', async () => {
  const html = asHtml(document)
  assert.deepEqual(await faultsOfHtml(html), [])
  assert.doesNotMatch(html, /<script|<link|src=|url\(/)
  assert.match(html, /<html lang="sv">/)
  assert.match(html, /<h1>Vård &amp; &lt;omsorg&gt;<\/h1>/)
  assert.match(html, /<h2 id="prov_1">1 Ansvar<\/h2>/)
  assert.match(
    html,
    /<a href="https:\/\/exempel\.se\/a\?b=1&amp;c=2"><strong><em>lagen <\/em><\/strong><\/a>/,
  )
  assert.match(html, /H<sub>2<\/sub>O<sup><a id="ref-3-1" href="#note-3-1"/)
  assert.match(html, /<th scope="col">Vem<\/th>/)
  assert.match(html, /<td colspan="2">Båda<\/td>/)
  assert.match(html, /<li id="note-3-1">Prop\. 2016\/17:106\./)
})

test('Markdown says everything, and no word is taken for a sign', () => {
  assert.equal(
    asMarkdown(document),
    String.raw`# Vård & \<omsorg\>

mellan "parterna"

Avtal

Gäller från 1 januari 2027

## 1 Ansvar

### 1.1 Parterna

**1.1.1** Se [**_lagen_** ](<https://exempel.se/a?b=1&c=2>)med \*stjärna\* och H<sub>2</sub>O[^3-1] ~~struket~~

- a) första
  - under
- c) tredje

| Vem | Vad \| när |
| --- | --- |
| Båda |  |

*Lagrum: HSL.*

1\. Ingen lista

[^3-1]: Prop. 2016/17:106.

---

Utgåva 2027
`,
  )
})
