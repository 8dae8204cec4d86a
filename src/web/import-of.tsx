// SPDX-License-Identifier: EUPL-1.2
// An import said once, as the form that reads a row: its columns are the fields, so a cell is checked
// and told of as what is typed in a field is.

import type { ColumnWords, ImportChoices, ImportOf } from '#kernel/described-import.ts'
import type { Language } from '#kernel/language.ts'
import {
  type Fields,
  type FormOf,
  readForm,
  type Sent,
  type ValuesOf,
  type WordsOf,
} from './form-of.tsx'

/** What each column is called and means; a language that lacks one does not compile. */
export type ImportWords<F extends Fields> = Readonly<
  Record<Language, Readonly<Record<keyof F & string, ColumnWords>>>
>

export function importOf<F extends Fields>(
  form: FormOf<F>,
  words: ImportWords<NoInfer<F>>,
): ImportOf<ValuesOf<F>> {
  return {
    name: form.name,
    columns: Object.entries(form.fields).map(([name, { name: at, isOptional }]) => ({
      name,
      at,
      isNeeded: !isOptional,
    })),
    words,
    read: (cells, { language, choices }) =>
      readForm(form, sentAs(cells), {
        words: words[language] as WordsOf<F>,
        language,
        options: optionsOf(choices) as never,
      }),
  }
}

function sentAs(cells: Readonly<Record<string, string>>): Sent {
  const text = (name: string) => cells[name] ?? ''
  return { typed: cells, text, texts: (name) => (text(name) === '' ? [] : [text(name)]) }
}

function optionsOf(choices: ImportChoices) {
  return Object.fromEntries(
    Object.entries(choices).map(([name, among]) => [
      name,
      among.map(({ value, texts }) => ({ value, text: texts[0] ?? value })),
    ]),
  )
}
