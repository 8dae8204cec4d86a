// SPDX-License-Identifier: EUPL-1.2
// A form said once, as its fields. From that the page reads what was typed and tells everything that
// is wrong at once, each at its field; the view draws the same fields; a rule's "no" finds its field.
// Long because every kind of field is here, read and drawn in one place.

import type { ComponentChildren, VNode } from 'preact'
import { parseDay, type Day } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts, Result } from '#kernel/result.ts'
import { readSeen, type Seen, seenField } from '#kernel/seen.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkNeededText, checkTypedText, type TypedTextRefusal } from '#kernel/text/typed-text.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import {
  Buttons,
  Checkboxes,
  DayField,
  FileField,
  type Option,
  Radios,
  Select,
  TextArea,
  TextField,
} from './form.tsx'
import { type Change, comesBack } from './returned.tsx'
import { words } from './words.ts'

/** What a field is called, and what is said when nothing usable stands in it. Kept in the messages of its room. */
export type FieldWords =
  | string
  | {
      readonly label: string
      readonly hint?: string
      readonly missing?: string
      /** What stands in a list when nothing in it is chosen. */
      readonly none?: string
      /** When the field's own rule says no. */
      readonly wrong?: string | ((refusal: string, facts: Facts) => string)
    }

export function labelOf(said: FieldWords): string {
  return typeof said === 'string' ? said : said.label
}

/** The same field with more to say about it. */
export function withHint(said: FieldWords, more: string): FieldWords {
  const { hint, ...rest }: Exclude<FieldWords, string> =
    typeof said === 'string' ? { label: said } : said
  return { ...rest, hint: [hint, more].filter((part) => part).join(' ') }
}

/** What came in: as the web server reads a form. */
export type Sent = {
  readonly typed: Readonly<Record<string, string>>
  text(name: string): string
  texts(name: string): readonly string[]
  /** Left out of words that have been kept: a file is not. */
  file?(name: string): SentFile | undefined
}

export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

/** A form as it came in, with all that is wrong in it; none when words have come back unsent. */
export type Sending = { readonly form: Sent; readonly errors: readonly FieldError[] }

/** What a person had typed before, as a form that has come back with nothing wrong yet. */
export function sendingOf(kept: Sent | undefined): Sending | undefined {
  return kept && { form: kept, errors: [] }
}

/** What the form was drawn from, for the page to tell what has changed since. */
export function seenIn({ typed }: Sent): Seen {
  return readSeen(typed[seenField] ?? '')
}

/** A form that has come back: which of its page's it is, and what has changed since it was drawn. */
export type Returned = Sending & { readonly name: string; readonly changes: readonly Change[] }

/** What has come back of this form; nothing when it was another of its page's. */
export function ownOf(
  { name }: { readonly name: string },
  returned: Returned | undefined,
): Returned | undefined {
  return returned?.name === name ? returned : undefined
}

/** What a form is drawn from: as it stands now, or as it stood when the session ended that its words are kept from. */
export function seenBy(
  of: { readonly name: string },
  returned: Returned | undefined,
  now: Seen,
): Seen {
  const own = ownOf(of, returned)
  const isKept = own !== undefined && own.errors.length === 0 && own.changes.length === 0
  return isKept ? seenIn(own.form) : now
}

/** A form as it comes back; that its mark no longer holds, the changes say with more words. */
export function returnedForm(
  name: string,
  form: Sent,
  errors: readonly FieldError[],
  changes: readonly Change[] = [],
): Returned {
  return { name, form, ...comesBack({}, errors, changes) }
}

/** Why a field cannot be used as it was typed. */
type Wrong = {
  readonly why: TypedTextRefusal | 'no-such-day' | 'no-such-number' | 'not-by-its-rule'
  /** What the rule of the field's own room said. */
  readonly refusal?: string
  readonly facts?: Facts
}

type Reading<Value> = { readonly value: Value } | { readonly wrong: Wrong }

type Drawn = {
  readonly name: string
  readonly language: Language
  readonly label: string
  readonly hint?: string
  readonly none?: string
  readonly idPrefix: string
  readonly errors: readonly FieldError[]
  readonly value: string
  readonly chosen: readonly string[]
  readonly options: readonly Option[]
  readonly isOptional: boolean
}

export type FieldKind =
  | 'line'
  | 'area'
  | 'lines'
  | 'day'
  | 'number'
  | 'one-of'
  | 'picked'
  | 'pressed'
  | 'several'
  | 'ticked'
  | 'file'

/** One field: its control's name in the form, how it is read and how it is drawn. */
export type Field<Value> = {
  readonly name: string
  readonly kind: FieldKind
  readonly most?: number
  readonly isOptional: boolean
  readonly read: (form: Sent, options: readonly Option[]) => Reading<Value>
  readonly draw: (drawn: Drawn) => VNode
}

// `Field<any>` would open a hole: a value is read through `ValuesOf` only.
export type Fields = Readonly<Record<string, Field<unknown>>>

export type ValuesOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never
}

/** A label for each field; a language that lacks one does not compile. */
export type WordsOf<F extends Fields> = Readonly<Record<keyof F, FieldWords>>

export type FormOf<F extends Fields> = {
  /** Tells the forms of one page apart, in ids and in what is sent. */
  readonly name: string
  readonly fields: F
}

export function formOf<F extends Fields>(name: string, fields: F): FormOf<F> {
  return { name, fields }
}

type Asked<F extends Fields> = {
  readonly words: WordsOf<F>
  readonly language: Language
  /** What may be chosen in the fields whose choices are read. */
  readonly options?: { readonly [Name in keyof F]?: readonly Option[] }
}

/** What is asked of a value besides, by what is known only where the form is read: a day, another field. */
type RulesOf<F extends Fields> = {
  readonly [Name in keyof F]?: (value: NonNullable<ValuesOf<F>[Name]>) => Result<unknown, string>
}

type AskedWith<F extends Fields> = Asked<F> & { readonly rules?: RulesOf<NoInfer<F>> }

/** Where what is typed in each field can be saved by itself: the values that can be, and all that is wrong. */
export function readEach<F extends Fields>(
  of: FormOf<F>,
  form: Sent,
  { words: said, language, options, rules }: AskedWith<F>,
): { readonly values: Partial<ValuesOf<F>>; readonly errors: readonly FieldError[] } {
  const values: Record<string, unknown> = {}
  const errors: FieldError[] = []
  for (const [key, field] of Object.entries(of.fields)) {
    const read = askBesides(field.read(form, options?.[key] ?? []), rules?.[key])
    if ('value' in read) values[key] = read.value
    else errors.push({ field: field.name, text: inWords(read.wrong, said[key]!, language) })
  }
  return { values: values as Partial<ValuesOf<F>>, errors }
}

/** The values as the command takes them and where its "no" is told, or everything that is wrong. */
export function readForm<F extends Fields>(
  of: FormOf<F>,
  form: Sent,
  asked: AskedWith<F>,
):
  | {
      readonly values: ValuesOf<F>
      readonly control: (place: string | undefined) => string
    }
  | { readonly errors: readonly FieldError[] } {
  const { values, errors } = readEach(of, form, asked)
  if (errors.length > 0) return { errors }
  return { values: values as ValuesOf<F>, control: (place) => controlOf(of, place) }
}

function askBesides(
  read: Reading<unknown>,
  rule: ((value: never) => Result<unknown, string>) | undefined,
): Reading<unknown> {
  if (!rule || 'wrong' in read || read.value === undefined) return read
  const { value } = read
  const answer = rule(value as never)
  if (answer.granted) return read
  return {
    wrong: { why: 'not-by-its-rule', refusal: answer.refusal, facts: answer.facts },
  }
}

/** The control that shows a part of the command's input; '' for what is about the whole form. */
export function controlOf<F extends Fields>({ fields }: FormOf<F>, place: string | undefined) {
  return (place !== undefined && fields[place]?.name) || ''
}

function inWords(
  { why, refusal = '', facts = {} }: Wrong,
  said: FieldWords,
  language: Language,
): string {
  const textWords: Readonly<Record<string, ((facts: Facts) => string) | undefined>> =
    typedTextWords[language]
  const own: Exclude<FieldWords, string> = typeof said === 'string' ? { label: said } : said
  switch (why) {
    case 'no-such-day':
      return own.missing ?? words[language].dayWrong
    case 'no-such-number':
      return words[language].numberWrong
    case 'text-missing':
      return own.missing ?? typedTextWords[language][why](facts)
    case 'not-by-its-rule':
      return typeof own.wrong === 'function'
        ? own.wrong(refusal, facts)
        : (textWords[refusal]?.(facts) ?? own.wrong ?? words[language].notUsable)
    default:
      return typedTextWords[language][why](facts)
  }
}

export type Drawing<F extends Fields> = Asked<F> & {
  readonly of: FormOf<F>
  readonly sending: Sending | undefined
  /** What stands there before anything is typed. */
  readonly begins?: { readonly [Name in keyof F]?: string | readonly string[] }
}

/** Each field drawn by itself, for a view that places them. */
export function drawFields<F extends Fields>({
  of: { name, fields },
  words: said,
  language,
  options,
  sending,
  begins,
}: Drawing<F>): { readonly [Name in keyof F]: VNode } {
  const draw = (key: string, field: Field<unknown>): VNode => {
    const own = said[key]!
    const { label, hint, none }: Exclude<FieldWords, string> =
      typeof own === 'string' ? { label: own } : own
    const begun = [begins?.[key] ?? []].flat()
    return field.draw({
      name: field.name,
      idPrefix: name,
      language,
      label,
      ...(hint !== undefined && { hint }),
      ...(none !== undefined && { none }),
      errors: sending?.errors ?? [],
      value: sending?.form.typed[field.name] ?? begun[0] ?? '',
      chosen: sending ? sending.form.texts(field.name) : begun,
      options: options?.[key] ?? [],
      isOptional: field.isOptional,
    })
  }
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, draw(key, field)]),
  ) as { readonly [Name in keyof F]: VNode }
}

/** The fields in the order they are said. */
export function FieldsOf<F extends Fields>(drawing: Drawing<F>): VNode {
  const drawn: readonly ComponentChildren[] = Object.values(drawFields(drawing))
  return <>{drawn}</>
}

type TextLimits = {
  readonly most: number
  readonly isShort?: boolean
  readonly isEmail?: boolean
  readonly autocomplete?: 'email' | 'name' | 'off'
  /** Nobody would write so much: the limit is told to who passes it, not beside the field. */
  readonly hidesMost?: boolean
  readonly rows?: number
  readonly isAgreement?: boolean
  readonly writtenIn?: Language
}

function readText(
  form: Sent,
  name: string,
  limits: { readonly most: number; readonly isLine: boolean },
): Reading<string> {
  const checked = checkNeededText(form.text(name), limits)
  return checked.granted
    ? { value: checked.value }
    : { wrong: { why: checked.refusal, facts: checked.facts } }
}

/** One line of text. */
export function line(name: string, limits: TextLimits): Field<string> {
  const { most, isShort, isEmail, autocomplete, hidesMost } = limits
  return {
    name,
    kind: 'line',
    most,
    isOptional: false,
    read: (form) => readText(form, name, { most, isLine: true }),
    draw: (drawn) => (
      <TextField
        {...drawn}
        {...(!hidesMost && { most })}
        {...(isShort !== undefined && { isShort })}
        {...(isEmail !== undefined && { isEmail })}
        {...(autocomplete !== undefined && { autocomplete })}
      />
    ),
  }
}

/** Text of several lines. */
export function area(name: string, limits: TextLimits): Field<string> {
  const { most, rows, isAgreement, writtenIn, hidesMost } = limits
  return {
    name,
    kind: 'area',
    most,
    isOptional: false,
    read: (form) => readText(form, name, { most, isLine: false }),
    draw: (drawn) => (
      <TextArea
        {...drawn}
        {...(!hidesMost && { most })}
        {...(rows !== undefined && { rows })}
        {...(isAgreement !== undefined && { isAgreement })}
        {...(writtenIn !== undefined && { writtenIn })}
      />
    ),
  }
}

/** Any number of short texts, each on a line of its own. */
export function lines(
  name: string,
  { most, rows = 4 }: { readonly most: number; readonly rows?: number },
): Field<readonly string[]> {
  return {
    name,
    kind: 'lines',
    most,
    isOptional: true,
    read(form) {
      const value: string[] = []
      for (const typed of form.text(name).split('\n')) {
        const checked = checkTypedText(typed, { most, isLine: true })
        if (!checked.granted) return { wrong: { why: checked.refusal, facts: checked.facts } }
        if (checked.value !== '') value.push(checked.value)
      }
      return { value }
    },
    draw: (drawn) => <TextArea {...drawn} rows={rows} />,
  }
}

export function dayField(name: string): Field<Day> {
  return {
    name,
    kind: 'day',
    isOptional: false,
    read(form) {
      const value = parseDay(form.text(name))
      return value ? { value } : { wrong: { why: 'no-such-day' } }
    },
    draw: (drawn) => <DayField {...drawn} />,
  }
}

export function numberField(name: string): Field<number> {
  return {
    name,
    kind: 'number',
    isOptional: false,
    read(form) {
      const value = parseWholeNumber(form.text(name))
      return value === undefined ? { wrong: { why: 'no-such-number' } } : { value }
    },
    draw: (drawn) => <TextField {...drawn} isShort />,
  }
}

/** How one choice is drawn: in a row or below each other, or as a list that is opened. */
type ChoiceLayout = {
  readonly isRow?: boolean
  readonly isList?: boolean
  /** A list whose label stands beside it already. */
  readonly hidesLabel?: boolean
}

function drawChoice({ isList, hidesLabel = false, ...layout }: ChoiceLayout, drawn: Drawn): VNode {
  return isList ? <Select {...drawn} hidesLabel={hidesLabel} /> : <Radios {...drawn} {...layout} />
}

/** One of a closed list; the words of each come as options. */
export function oneOf<Value extends string>(
  name: string,
  values: readonly Value[],
  layout: ChoiceLayout = {},
): Field<Value> {
  return {
    name,
    kind: 'one-of',
    isOptional: false,
    read(form) {
      const value = values.find((one) => one === form.text(name))
      return value === undefined ? { wrong: { why: 'text-missing' } } : { value }
    },
    draw: (drawn) => drawChoice(layout, drawn),
  }
}

/** One of a closed list, each with a button that sends the form. */
export function pressed<Value extends string>(
  name: string,
  values: readonly Value[],
): Field<Value> {
  return { ...oneOf(name, values), kind: 'pressed', draw: (drawn) => <Buttons {...drawn} /> }
}

/** One of what was read and offered. Unless one stands there or is offered as none, none is chosen. */
export function picked(
  name: string,
  { isFilled, ...layout }: ChoiceLayout & { readonly isFilled?: boolean } = { isList: true },
): Field<string> {
  return {
    name,
    kind: 'picked',
    isOptional: false,
    read(form, options) {
      const found = options.find(({ value }) => value !== '' && value === form.text(name))
      return found ? { value: found.value } : { wrong: { why: 'text-missing' } }
    },
    draw(drawn) {
      const { options, none = '–' } = drawn
      const hasNone = isFilled || !layout.isList || options[0]?.value === ''
      return drawChoice(layout, {
        ...drawn,
        options: hasNone ? options : [{ value: '', text: none }, ...options],
      })
    },
  }
}

/** Any number of what was read and offered, each once. */
export function several(name: string): Field<readonly string[]> {
  return {
    name,
    kind: 'several',
    isOptional: true,
    read(form, options) {
      const offered = new Set(options.map(({ value }) => value))
      return { value: [...new Set(form.texts(name))].filter((one) => offered.has(one)) }
    },
    draw: (drawn) => <Checkboxes {...drawn} />,
  }
}

/** The one choice that is offered, as a box to tick. */
export function ticked(
  name: string,
  layout: { readonly hidesLegend?: boolean } = {},
): Field<string> {
  return { ...picked(name), kind: 'ticked', draw: (drawn) => <Checkboxes {...drawn} {...layout} /> }
}

/** A file; one that nobody chose is nothing. What it holds is for the rules to say. */
export function fileField(name: string, { accept }: { readonly accept: string }) {
  const field: Field<SentFile | undefined> = {
    name,
    kind: 'file',
    isOptional: true,
    read: (form) => ({ value: form.file?.(name) }),
    draw: (drawn) => <FileField {...drawn} accept={accept} />,
  }
  return field
}

/** The same where a file must be chosen. That it was is asked by whoever reads it. */
export function neededFileField(name: string, { accept }: { readonly accept: string }) {
  return { ...fileField(name, { accept }), isOptional: false }
}

/** A field that may be left empty, unless the rest of the form says otherwise. */
export function optional<Value>(
  field: Field<Value>,
  isNeeded: (form: Sent) => boolean = () => false,
): Field<Value | undefined> {
  return {
    ...field,
    isOptional: true,
    read: (form, options) =>
      oneLine(form.text(field.name)) === '' && !isNeeded(form)
        ? { value: undefined }
        : field.read(form, options),
  }
}

/** The same, not said to be optional: it usually must be there. */
export function neededWhen<Value>(
  isNeeded: (form: Sent) => boolean,
  field: Field<Value>,
): Field<Value | undefined> {
  return { ...optional(field, isNeeded), isOptional: false }
}

/** A field that means something only beside what else is chosen; else what stands there is nothing. */
export function onlyWhen<Value>(
  isMeant: (form: Sent) => boolean,
  field: Field<Value>,
): Field<Value | undefined> {
  return {
    ...field,
    read: (form, options) => (isMeant(form) ? field.read(form, options) : { value: undefined }),
  }
}

/** A field of text that a rule of its room reads, in place of the one for all. */
export function obeying<Kept>(
  rule: (typed: string) => Result<Kept, string>,
  field: Field<string>,
): Field<Kept> {
  return {
    ...field,
    read(form, options) {
      const typed = form.text(field.name)
      const empty = oneLine(typed) === '' ? field.read(form, options) : undefined
      if (empty && 'wrong' in empty) return empty
      const answer = rule(typed)
      return answer.granted
        ? { value: answer.value }
        : { wrong: { why: 'not-by-its-rule', refusal: answer.refusal, facts: answer.facts } }
    },
  }
}
