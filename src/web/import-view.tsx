// SPDX-License-Identifier: EUPL-1.2
// The steps of bringing in rows of a file: choose it, pair its columns, look at the rows, confirm.

import type { FieldError } from '#kernel/faults.ts'
import { type RowState, seenOfRows } from '#kernel/described-import.ts'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { drawFields, neededFileField, FieldsOf, formOf, optional, picked } from './form-of.tsx'
import { Button, ErrorSummary, Hidden, PostForm } from './form.tsx'
import { importWords } from './import-words.ts'
import { Notice } from './parts.tsx'
import { Table } from './table.tsx'

type Column = {
  readonly name: string
  readonly label: string
  readonly meaning: string
  readonly isNeeded: boolean
}

type Rows = {
  readonly sheet: {
    readonly fileName: string
    readonly sheet: string
    readonly otherSheets: readonly string[]
    readonly heads: readonly string[]
    readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
  }
  readonly carried: string
  readonly pairing: Readonly<Record<string, number>>
  readonly missing: readonly string[]
  readonly tried:
    | {
        readonly states: readonly RowState[]
        readonly errors: readonly {
          readonly row: number
          readonly column: string | undefined
          readonly text: string
        }[]
      }
    | undefined
  readonly isChanged: boolean
}

type Props = {
  readonly language: Language
  readonly action: string
  readonly templateHref: string
  /** The names of what is sent, and how much a file may hold: as the page reads them. */
  readonly fields: {
    readonly step: string
    readonly file: string
    readonly rows: string
    readonly column: string
  }
  readonly limits: { readonly rows: number; readonly columns: number; readonly fileBytes: number }
  readonly columns: readonly Column[]
  readonly errors: readonly FieldError[]
  readonly done: { readonly made: number; readonly there: number } | undefined
  readonly rows: Rows | undefined
}

export function ImportView(props: Props) {
  const { language, done, rows } = props
  const words = importWords[language]
  return (
    <div class="stack">
      {done && (
        <Notice tone="ok">
          <p>{words.done(done.made, done.there)}</p>
        </Notice>
      )}
      {rows ? <RowsOf {...props} rows={rows} /> : <Choose {...props} />}
    </div>
  )
}

function Choose(props: Props) {
  const { language, columns, errors, templateHref } = props
  const words = importWords[language]
  return (
    <>
      <ErrorSummary errors={errors} language={language} idPrefix="valj" />
      <section class="stack">
        <h2>{words.chooseHeading}</h2>
        <ChooseForm {...props} />
      </section>
      <section class="stack">
        <h2>{words.columns}</h2>
        <p>
          <a href={templateHref}>{words.template}</a>
        </p>
        <Table
          caption={words.columns}
          hidesCaption
          columns={[words.column, words.meaning, words.isNeeded].map((heading) => ({ heading }))}
          rows={columns.map(({ name, label, meaning, isNeeded }) => ({
            key: name,
            cells: [label, meaning, isNeeded ? words.yes : words.no],
          }))}
        />
      </section>
    </>
  )
}

function ChooseForm({ language, action, fields, limits, errors }: Props) {
  const words = importWords[language]
  const of = formOf('valj', {
    file: neededFileField(fields.file, { accept: '.xlsx,.csv,text/csv' }),
  })
  const { rows, columns, fileBytes } = limits
  const hint = words.fileHint(rows, columns, fileBytes / 1024 / 1024)
  const empty = { typed: {}, text: () => '', texts: () => [] }
  return (
    <PostForm action={action} enctype="multipart/form-data" class="stack" seen={nothingYet}>
      <Hidden values={{ [fields.step]: 'fil' }} />
      <FieldsOf
        of={of}
        words={{ file: { label: words.file, hint } }}
        language={language}
        sending={errors.length > 0 ? { form: empty, errors } : undefined}
      />
      <Button text={words.read} />
    </PostForm>
  )
}

/** A file is read and nothing is decided by it: what each row would do is told after. */
const nothingYet: Seen = {}

function RowsOf(props: Props & { readonly rows: Rows }) {
  const { language, action, rows } = props
  const { sheet, missing } = rows
  const words = importWords[language]
  const { fileName, sheet: name, otherSheets } = sheet
  return (
    <>
      <Found {...props} />
      <p>
        {words.readFrom(fileName, name, sheet.rows.length)}{' '}
        {otherSheets.length > 0 && words.otherSheets(otherSheets.join(', '))}{' '}
        <a href={action}>{words.another}</a>
      </p>
      {missing.length > 0 ? (
        <Pair {...props} />
      ) : (
        <>
          <Review {...props} />
          <details class="fold">
            <summary>{words.pairAgain}</summary>
            <Pair {...props} />
          </details>
        </>
      )}
    </>
  )
}

/** How many errors are told; who has more mends these first. */
const mostErrors = 50

function Found({
  language,
  rows: { tried, isChanged, missing },
  columns,
  fields,
}: Props & { readonly rows: Rows }) {
  const words = importWords[language]
  if (missing.length > 0) {
    const errors = missing.map((name) => ({
      field: `${fields.column}${name}`,
      text: words.missing(columns.find((one) => one.name === name)!.label),
    }))
    return <ErrorSummary errors={errors} language={language} idPrefix="para" />
  }
  const errors = tried?.errors ?? []
  return (
    <>
      {isChanged && (
        <Notice tone="warn">
          <p>{words.changed}</p>
        </Notice>
      )}
      {errors.length > 0 && (
        <div class="error-summary" role="alert" aria-labelledby="fel-i-filen" tabindex={-1}>
          <h2 id="fel-i-filen">{words.wrong(errors.length)}</h2>
          <ul>
            {errors.slice(0, mostErrors).map(({ row, column, text }) => (
              <li key={`${row} ${column} ${text}`}>
                <a href={`#rad-${row}`}>{words.errorAt(row, column, text)}</a>
              </li>
            ))}
            {errors.length > mostErrors && <li>{words.moreErrors(errors.length - mostErrors)}</li>}
          </ul>
          <p>{words.mend}</p>
        </div>
      )}
    </>
  )
}

function Pair({ language, action, fields, columns, rows }: Props & { readonly rows: Rows }) {
  const { sheet, carried, pairing, missing } = rows
  const words = importWords[language]
  const of = formOf(
    'para',
    Object.fromEntries(
      columns.map(({ name, isNeeded }) => {
        const field = picked(`${fields.column}${name}`, { isList: true, isFilled: true })
        return [name, isNeeded ? field : optional(field)]
      }),
    ),
  )
  const places = sheet.heads.map((head, at) => ({ value: String(at), text: head }))
  const options = [{ value: '', text: words.none }, ...places]
  const typed = Object.fromEntries(
    Object.entries(pairing).map(([name, at]) => [`${fields.column}${name}`, String(at)]),
  )
  const drawn = drawFields({
    of,
    words: Object.fromEntries(
      columns.map(({ name, label, meaning }) => [name, { label, hint: meaning }]),
    ),
    language,
    options: Object.fromEntries(columns.map(({ name }) => [name, options])),
    sending: {
      form: { typed, text: (name) => typed[name] ?? '', texts: () => [] },
      errors: missing.map((name) => ({
        field: `${fields.column}${name}`,
        text: words.missing(columns.find((one) => one.name === name)!.label),
      })),
    },
  })
  return (
    <section class="stack">
      <h2>{words.pairHeading}</h2>
      <p>{words.pairLead}</p>
      <PostForm action={action} enctype="multipart/form-data" class="stack" seen={nothingYet}>
        <Hidden values={{ [fields.step]: 'para', [fields.rows]: carried }} />
        {columns.map(({ name }) => drawn[name])}
        <Button text={words.pair} look="secondary" />
      </PostForm>
    </section>
  )
}

function Review(props: Props & { readonly rows: Rows }) {
  const { language, rows, columns } = props
  const { sheet, tried, pairing } = rows
  const words = importWords[language]
  const read = columns.filter(({ name }) => pairing[name] !== undefined)
  return (
    <section class="stack">
      <h2>{words.reviewHeading}</h2>
      {tried && tried.errors.length === 0 && <Confirm {...props} tried={tried} />}
      <Table
        caption={words.rows}
        hidesCaption
        columns={[words.row, words.state, ...read.map(({ label }) => label)].map((heading) => ({
          heading,
        }))}
        rows={sheet.rows.map(({ number, cells }, at) => ({
          key: String(number),
          id: `rad-${number}`,
          cells: [
            number,
            words.states[tried?.states[at] ?? 'wrong'],
            ...read.map(({ name }) => cells[pairing[name]!] || '–'),
          ],
        }))}
      />
    </section>
  )
}

function Confirm({
  language,
  action,
  fields,
  rows: { carried, pairing },
  tried: { states },
}: Props & { readonly rows: Rows; readonly tried: NonNullable<Rows['tried']> }) {
  const words = importWords[language]
  const made = states.filter((state) => state === 'new').length
  if (made === 0) return <p>{words.allThere}</p>
  const paired = Object.entries(pairing).map(([name, at]) => [`${fields.column}${name}`, at])
  return (
    <PostForm action={action} enctype="multipart/form-data" class="stack" seen={seenOfRows(states)}>
      <p>{words.willBe(made, states.length - made)}</p>
      <Hidden
        values={{
          [fields.step]: 'genomfor',
          [fields.rows]: carried,
          ...Object.fromEntries(paired),
        }}
      />
      <Button text={words.confirm(made)} />
    </PostForm>
  )
}
