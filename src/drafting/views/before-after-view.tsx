// SPDX-License-Identifier: EUPL-1.2
// Provisions as they stand and as they would stand, side by side, with the numbers that change.

import type { Language } from '#kernel/language.ts'
import { RichTextView } from '#web/rich-text.tsx'
import { Table } from '#web/table.tsx'
import { nameOf } from '../../agreement/rules/contents.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { messagesIn } from '../messages.ts'

export function BeforeAfterView({
  before,
  after,
  numbers,
  language,
}: {
  readonly before: readonly NumberedProvision[]
  readonly after: readonly NumberedProvision[]
  readonly numbers: readonly { readonly was: NumberedProvision; readonly is: NumberedProvision }[]
  readonly language: Language
}) {
  const { splitting: words, renumbering } = messagesIn(language)
  const side = (heading: string, id: string, provisions: readonly NumberedProvision[]) => (
    <div class="panel stack-s">
      <h3>{heading}</h3>
      {provisions.map((one) => (
        <div key={one.id} class="stack-s">
          <p class="strong" lang="sv">
            {one.number} {one.heading}
          </p>
          <RichTextView text={one.text} id={`${id}-${one.id}`} language={language} />
        </div>
      ))}
    </div>
  )
  return (
    <section class="stack" aria-labelledby="sa-blir-det">
      <h2 id="sa-blir-det">{words.becomes}</h2>
      <div class="cols cols--2">
        {side(words.before, 'nu', before)}
        {side(words.after, 'efter', after)}
      </div>
      {numbers.length === 0 ? (
        <p>{words.noNumbers}</p>
      ) : (
        <Table
          caption={words.numbers}
          columns={[
            { heading: renumbering.provision },
            { heading: renumbering.was },
            { heading: renumbering.is },
          ]}
          rows={numbers.map(({ was, is }) => ({
            key: was.id,
            cells: [
              <span key="name" lang="sv">
                {nameOf(was, 70)}
              </span>,
              was.number || renumbering.none,
              is.number || renumbering.none,
            ],
          }))}
        />
      )}
    </section>
  )
}
