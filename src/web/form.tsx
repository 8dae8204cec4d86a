// SPDX-License-Identifier: EUPL-1.2
// Fields with label, hint and error tied together, so that they work without script and by ear.
// Long because every kind of field keeps the same ties.

import { type ComponentChildren, createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { formatNumber } from '#kernel/dates-in-words.ts'
import { type Seen, seenField, writeSeen } from '#kernel/seen.ts'
import { Icon } from './symbols.tsx'
import { words } from './words.ts'

/** The id of the mandate for which the page is drawn, '' for a reader without one. */
export const DrawnFor = createContext('')
/** Where what is drawn is kept for all: see `drawn-once.tsx`. */
export const forAll = 'for all'

/**
 * A form that acts. It carries the mandate it was drawn for: one who has changed mandate in another
 * tab must not act for somebody else than the page said. House tests allow no other posted form.
 */
export function PostForm({
  drawnFor,
  seen,
  children,
  ...attributes
}: JSX.IntrinsicElements['form'] & {
  /** Given only by a page about a form that was drawn for another mandate. */
  readonly drawnFor?: string
  /** What the form is drawn from, for the command to compare with what stands when it is sent. */
  readonly seen?: Seen
}) {
  const own = useContext(DrawnFor)
  if (own === forAll) throw new Error('a form that acts is in a part that is drawn once for all')
  return (
    <form {...attributes} method="post">
      <Hidden values={{ [drawnForField]: drawnFor ?? own }} />
      {seen && <Hidden values={{ [seenField]: writeSeen(seen) }} />}
      {children}
    </form>
  )
}

type FieldProps = {
  readonly name: string
  readonly label: string
  readonly language: Language
  readonly hint?: string
  readonly value?: string
  /** The errors of the whole form; a field finds its own. */
  readonly errors?: readonly FieldError[]
  readonly isOptional?: boolean
  /** Shown with the hint and checked again by the rules. */
  readonly most?: number
  /** When a page holds several forms with the same names: what makes the ids differ. */
  readonly idPrefix?: string
  /** Where the label stands beside the field already, as in the row of a table. */
  readonly hidesLabel?: boolean
}

const idOf = ({ name, idPrefix }: Pick<FieldProps, 'name' | 'idPrefix'>) =>
  idPrefix ? `${idPrefix}-${name}` : name

const errorsOf = ({ name, errors }: Pick<FieldProps, 'name' | 'errors'>) =>
  (errors ?? []).filter((error) => error.field === name)

function hintOf(props: FieldProps): string {
  const most =
    props.most === undefined
      ? ''
      : words[props.language].mostCharacters(formatNumber(props.most, props.language))
  return [props.hint, most].filter((part) => part).join(' ')
}

function describedBy(props: FieldProps): string | undefined {
  const id = idOf(props)
  const ids = [
    hintOf(props) ? `${id}-hint` : '',
    errorsOf(props).length > 0 ? `${id}-error` : '',
  ].filter((one) => one)
  return ids.length > 0 ? ids.join(' ') : undefined
}

function Around({
  props,
  children,
}: {
  readonly props: FieldProps
  readonly children: ComponentChildren
}) {
  const id = idOf(props)
  const errors = errorsOf(props)
  const hint = hintOf(props)
  return (
    <div class={errors.length > 0 ? 'field is-wrong' : 'field'}>
      <label for={id} class={props.hidesLabel ? 'hidden' : undefined}>
        {props.label} {props.isOptional && <OptionalMark language={props.language} />}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong id={id} errors={errors} language={props.language} />
      {children}
    </div>
  )
}

function OptionalMark({ language }: { readonly language: Language }) {
  return <span class="muted small">{words[language].optional}</span>
}

function Wrong({
  id,
  errors,
  language,
}: {
  readonly id: string
  readonly errors: readonly FieldError[]
  readonly language: Language
}) {
  if (errors.length === 0) return null
  return (
    <p class="error" id={`${id}-error`}>
      <Icon name="warn" />
      <span>
        <span class="hidden">{words[language].wrong} </span>
        {errors.map((error) => error.text).join(' ')}
      </span>
    </p>
  )
}

function common(props: FieldProps) {
  return {
    id: idOf(props),
    name: props.name,
    'aria-describedby': describedBy(props),
    'aria-invalid': errorsOf(props).length > 0 ? ('true' as const) : undefined,
  }
}

export function TextField(
  props: FieldProps & {
    readonly isEmail?: boolean
    readonly isShort?: boolean
    readonly autocomplete?: 'email' | 'name' | 'off'
  },
) {
  return (
    <Around props={props}>
      {props.isEmail ? (
        <input
          class="input"
          type="email"
          value={props.value ?? ''}
          autocomplete={props.autocomplete}
          {...common(props)}
        />
      ) : (
        <input
          class={props.isShort ? 'input input--short' : 'input'}
          type="text"
          value={props.value ?? ''}
          autocomplete={props.autocomplete}
          {...common(props)}
        />
      )}
    </Around>
  )
}

/** What is written is kept and shown as Swedish, on an English page too, unless it is asked for in English. */
export function TextArea(
  props: FieldProps & {
    readonly rows?: number
    readonly isAgreement?: boolean
    readonly writtenIn?: Language
  },
) {
  return (
    <Around props={props}>
      <textarea
        class={props.isAgreement ? 'area area--agreement' : 'area'}
        rows={props.rows ?? 5}
        lang={props.writtenIn ?? 'sv'}
        {...common(props)}
      >
        {/* The parser drops one line end after the tag: give it one to drop. */}
        {`\n${props.value ?? ''}`}
      </textarea>
    </Around>
  )
}

/** A day is typed as people write days. No date picker is needed. */
export function DayField(props: FieldProps) {
  const withHint = { ...props, hint: props.hint ?? words[props.language].dayForm }
  return (
    <Around props={withHint}>
      <input
        class="input input--day"
        type="text"
        inputMode="text"
        autocomplete="off"
        value={props.value ?? ''}
        {...common(withHint)}
      />
    </Around>
  )
}

export function FileField(props: FieldProps & { readonly accept: string }) {
  return (
    <Around props={props}>
      <input class="input" type="file" accept={props.accept} {...common(props)} />
    </Around>
  )
}

export type Option = {
  readonly value: string
  readonly text: string
  readonly hint?: string
  /** Given when the text is a Swedish name also on an English page. */
  readonly lang?: 'sv'
  /** Above the first of those that follow each other with the same; for boxes and buttons to tick. */
  readonly group?: string
}

export function Select(props: FieldProps & { readonly options: readonly Option[] }) {
  return (
    <Around props={props}>
      <select class="select" {...common(props)}>
        {props.options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            selected={option.value === props.value}
          >
            {option.text}
          </option>
        ))}
      </select>
    </Around>
  )
}

export function Radios(
  props: FieldProps & {
    readonly options: readonly Option[]
    readonly isRow?: boolean
    /** The legend is in the heading already. */
    readonly hidesLegend?: boolean
  },
) {
  return <Choices {...props} type="radio" chosen={[props.value ?? '']} />
}

export function Checkboxes(
  props: Omit<FieldProps, 'value'> & {
    readonly options: readonly Option[]
    readonly chosen: readonly string[]
    readonly isRow?: boolean
    readonly hidesLegend?: boolean
  },
) {
  return <Choices {...props} type="checkbox" />
}

function Choices(
  props: FieldProps & {
    readonly options: readonly Option[]
    readonly type: 'radio' | 'checkbox'
    readonly chosen: readonly string[]
    readonly isRow?: boolean
    readonly hidesLegend?: boolean
  },
) {
  const id = idOf(props)
  const errors = errorsOf(props)
  const hint = hintOf(props)
  return (
    <fieldset
      class={errors.length > 0 ? 'field is-wrong' : 'field'}
      aria-describedby={describedBy(props)}
    >
      <legend class={props.hidesLegend ? 'hidden' : undefined}>
        {props.label} {props.isOptional && <OptionalMark language={props.language} />}
      </legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong id={id} errors={errors} language={props.language} />
      {inGroups(props.options).map(({ group, options, from }) => (
        <div
          key={group ?? ''}
          class={props.isRow ? 'choices choices--row' : 'choices'}
          {...(group !== undefined && {
            role: 'group' as const,
            'aria-labelledby': `${id}-grupp-${from}`,
          })}
        >
          {group !== undefined && (
            <p class="choices__group" id={`${id}-grupp-${from}`}>
              {group}
            </p>
          )}
          {options.map((option, place) => (
            <label class="choice" key={option.value}>
              <input
                type={props.type}
                id={from + place === 0 ? id : `${id}-${from + place}`}
                name={props.name}
                value={option.value}
                checked={props.chosen.includes(option.value)}
              />
              <span>
                <b lang={option.lang}>{option.text}</b>
                {option.hint && <span>{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}

/** Those that follow each other under one head, and the place of the first of them. */
function inGroups(options: readonly Option[]) {
  const groups: { group: string | undefined; options: Option[]; from: number }[] = []
  for (const [from, option] of options.entries()) {
    const last = groups.at(-1)
    if (last?.group === option.group && last !== undefined) last.options.push(option)
    else groups.push({ group: option.group, options: [option], from })
  }
  return groups
}

/** A choice that sends its form: one button for each, the first of them the likeliest. */
export function Buttons({
  name,
  options,
  ...props
}: Omit<FieldProps, 'value'> & { readonly options: readonly Option[] }) {
  const id = idOf({ ...props, name })
  return (
    <div
      class="stack"
      id={id}
      role="group"
      aria-label={props.label}
      aria-describedby={describedBy({ ...props, name })}
    >
      <Wrong id={id} errors={errorsOf({ ...props, name })} language={props.language} />
      <div class="buttons">
        {options.map(({ value, text }, place) => (
          <Button
            key={value}
            {...{ text, name, value }}
            look={place === 0 ? 'primary' : 'secondary'}
          />
        ))}
      </div>
    </div>
  )
}

/** What is wrong, at the top, with links to the fields. Shown first on the page, above the form. */
export function ErrorSummary({
  errors,
  language,
  idPrefix,
}: {
  readonly errors: readonly FieldError[]
  readonly language: Language
  readonly idPrefix?: string
}) {
  if (errors.length === 0) return null
  return (
    <div
      class="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabindex={-1}
      // Where the reader begins when the form comes back; without script this is how focus moves.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autofocus
    >
      <h2 id="error-summary-title">{words[language].summary}</h2>
      <ErrorList errors={errors} {...(idPrefix && { idPrefix })} />
    </div>
  )
}

/** What is wrong, each with a link to its field. */
export function ErrorList({
  errors,
  idPrefix,
}: {
  readonly errors: readonly FieldError[]
  readonly idPrefix?: string
}) {
  if (errors.length === 0) return null
  return (
    <ul>
      {errors.map((error) => (
        <li key={`${error.field} ${error.text}`}>
          {error.field ? (
            <a href={`#${idOf({ name: error.field, idPrefix })}`}>{error.text}</a>
          ) : (
            error.text
          )}
        </li>
      ))}
    </ul>
  )
}

export function Hidden({ values }: { readonly values: Readonly<Record<string, string | number>> }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
    </>
  )
}

export type ButtonLook = 'primary' | 'secondary' | 'tertiary'

/** Submits its form. `name` and `value` tell which of several buttons was pressed. */
export function Button({
  text,
  look = 'primary',
  name,
  value,
  isSmall,
  action,
}: {
  readonly text: string
  readonly look?: ButtonLook
  readonly name?: string
  readonly value?: string
  readonly isSmall?: boolean
  /** Where this button sends the form, when not where the others do. */
  readonly action?: string
}) {
  return (
    <button
      type="submit"
      class={isSmall ? 'ds-button is-small' : 'ds-button'}
      data-variant={look}
      name={name}
      value={value}
      formAction={action}
    >
      {text}
    </button>
  )
}

/** In an address: the form of the page that is to be written in. */
export const writingField = 'skriv'

export function ButtonLink({
  text,
  href,
  look = 'primary',
  isSmall,
  about,
}: {
  readonly text: string
  readonly href: string
  readonly look?: ButtonLook
  readonly isSmall?: boolean
  /** Which of several it is about, for who hears it without seeing where it stands. */
  readonly about?: string
}) {
  return (
    <a class={isSmall ? 'ds-button is-small' : 'ds-button'} data-variant={look} href={href}>
      {text}
      {about !== undefined && <span class="hidden">: {about}</span>}
    </a>
  )
}

/**
 * A button that does nothing now, with the reason beside it. The one of a form is the form's own: who
 * sends it all the same is told the reason.
 */
export function RefusedButton({
  text,
  reason,
  id,
  isInForm = false,
}: {
  readonly text: string
  readonly reason: string
  readonly id: string
  readonly isInForm?: boolean
}) {
  return (
    <div class="row">
      <button
        type={isInForm ? 'submit' : 'button'}
        class="ds-button"
        data-variant="secondary"
        aria-disabled="true"
        aria-describedby={`${id}-reason`}
      >
        {text}
      </button>
      <p class="small muted" id={`${id}-reason`}>
        {reason}
      </p>
    </div>
  )
}
