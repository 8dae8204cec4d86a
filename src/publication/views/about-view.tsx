// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { Table } from '#web/table.tsx'
import { aboutTexts, dataTwins, type AboutPage } from '../about-texts.ts'

export function AboutView({
  page,
  language,
}: {
  readonly page: AboutPage
  readonly language: Language
}) {
  const text = aboutTexts[language][page]
  return (
    <article class="stack-l measure">
      <div class="stack">
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
      </div>
      {text.sections.map(({ heading, paragraphs }) => (
        <section class="stack" key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {page === 'oppna-data' && <Twins language={language} />}
    </article>
  )
}

function Twins({ language }: { readonly language: Language }) {
  const isSwedish = language === 'sv'
  return (
    <Table
      caption={isSwedish ? 'Data som kan hämtas' : 'Data that can be fetched'}
      columns={[
        { heading: isSwedish ? 'Adress' : 'Address' },
        { heading: isSwedish ? 'Innehåll' : 'Content' },
      ]}
      rows={dataTwins.map((twin) => ({
        key: twin.path,
        cells: [
          <code class="mono" key={twin.path}>
            {twin.path}
          </code>,
          twin[language],
        ],
      }))}
    />
  )
}
