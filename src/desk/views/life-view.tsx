// SPDX-License-Identifier: EUPL-1.2
// The life of a provision, from its first wording to what is on its way.

import type { ComponentChildren } from 'preact'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { LifeEntry } from '#kernel/gathered/text.ts'
import type { Language } from '#kernel/language.ts'
import { Shape } from '#web/symbols.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import type { Life } from '../rules/life.ts'
import { LifeLine } from './life-line.tsx'

type LifeProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly life: Life<ComponentChildren>
  readonly link: (path: string) => string
  readonly dataHref: string
}

export function LifeView({ language, today, asOf, life, link, dataHref }: LifeProps) {
  const words = messagesIn(language).life
  const { head, facts, entries, sections } = life
  return (
    <div class="stack-l">
      <header class="stack-s">
        <p class="eyebrow">{words.eyebrow}</p>
        <h1 lang={head.isSwedish ? 'sv' : undefined}>{head.title[language]}</h1>
        <div class="row">{head.marks}</div>
        {asOf !== today && <p class="muted">{words.asOf(asOf)}</p>}
        {head.sources}
      </header>
      <div class="facts">
        {facts.map(({ number, text }) => (
          <div class="fact" key={text.sv}>
            <b>{number}</b>
            <span>{text[language]}</span>
          </div>
        ))}
      </div>
      <LifeLine entries={entries} today={asOf} language={language} />
      <div class="cols cols--7-5">
        <section class="stack" aria-labelledby="texten">
          <h2 id="texten">{words.text}</h2>
          <ol class="life">
            {entries.map((entry, place) => (
              <li key={place}>
                <When entry={entry} language={language} />
                <Dot entry={entry} />
                <div class="stack-s">{entry.what}</div>
              </li>
            ))}
          </ol>
        </section>
        <div class="stack-l">{sections}</div>
      </div>
      <details>
        <summary>{words.asTable}</summary>
        <Table
          caption={words.tableCaption}
          hidesCaption
          columns={[{ heading: words.what }, { heading: words.day }, { heading: words.state }]}
          rows={entries.map((entry, place) => ({
            key: String(place),
            cells: [
              <a href={link(entry.href)}>{entry.title[language]}</a>,
              <time datetime={entry.on}>
                {entry.isNow ? words.now : formatDay(entry.on, language, 'medium')}
              </time>,
              entry.status.text[language],
            ],
          }))}
        />
      </details>
      <p class="small">
        <a href={dataHref}>{words.asData}</a>
      </p>
    </div>
  )
}

type Entry = { readonly entry: LifeEntry<ComponentChildren> }

function When({ entry: { on, isNow }, language }: Entry & Pick<LifeProps, 'language'>) {
  return (
    <time datetime={on}>
      {isNow ? messagesIn(language).life.now : formatDay(on, language, 'short')}
      <small>{on.slice(0, 4)}</small>
    </time>
  )
}

function Dot({ entry: { status } }: Entry) {
  return (
    <span class={`dot status is-${status.tone}`}>
      <Shape name={status.shape} />
    </span>
  )
}
