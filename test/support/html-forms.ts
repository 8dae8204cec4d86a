// SPDX-License-Identifier: EUPL-1.2
// The forms of a page as text, for tests that send what no browser would. Our own HTML is regular
// enough to be read so.

export type FormOnPage = {
  /** Where it is sent. */
  readonly action: string
  /** What it holds when nobody has typed, hidden fields and the first button's name included. */
  readonly fields: readonly FormField[]
  /** What it can want, as its hidden `gor` or its buttons say. */
  readonly deeds: readonly string[]
}

export type FormField = {
  readonly name: string
  readonly value: string
  /** Whether a person types in it freely. */
  readonly isTyped: boolean
  readonly isHidden: boolean
  /** `text`, `email`, `date`, `textarea`, `select`… */
  readonly type: string
}

/** The forms of the page that are posted; `path` is the page's own address. */
export function formsOf(html: string, path: string): FormOnPage[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(
    ([, start = '', body = '']) =>
      attribute(start, 'method')?.toLowerCase() === 'post'
        ? [
            {
              action: attribute(start, 'action') || path,
              fields: fieldsOf(body),
              deeds: deedsOf(body),
            },
          ]
        : [],
  )
}

function deedsOf(html: string): string[] {
  return [...html.matchAll(/<(?:input|button)\b([^>]*)>/g)].flatMap(([, start = '']) =>
    attribute(start, 'name') === 'gor' ? [attribute(start, 'value') ?? ''] : [],
  )
}

/** What the posted form that wants `gor` carries unseen; without a name, the first form of the page. */
export function hiddenFieldsOf(html: string, gor?: string): Readonly<Record<string, string>> {
  const form = formsOf(html, '').find(({ deeds }) => gor === undefined || deeds.includes(gor))
  const hidden = form?.fields.filter(({ isHidden }) => isHidden) ?? []
  const carried = Object.fromEntries(hidden.map(({ name, value }) => [name, value]))
  return { ...(form && gor !== undefined && { gor }), ...carried }
}

/** What the form that is posted to an address carries unseen, its `gor` being this when it has one. */
export function hiddenFieldsTo(
  html: string,
  action: string,
  gor?: string,
): Readonly<Record<string, string>> {
  const found = formsOf(html, '')
    .filter((form) => unescape(form.action) === action)
    .map(({ fields }) => fields.filter(({ isHidden }) => isHidden))
    .map((fields) => Object.fromEntries(fields.map(({ name, value }) => [name, value])))
    .find((fields) => gor === undefined || fields['gor'] === gor)
  if (!found) throw new RangeError(`no form on the page is posted to ${action}`)
  return found
}

const controls =
  /<input\b([^>]*)>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>|<button\b([^>]*)>/gs

function fieldsOf(html: string): FormField[] {
  const fields = new Map<string, FormField>()
  const keep = (name: string | undefined, type: string, value: string, isTyped = false) => {
    const isHidden = type === 'hidden'
    if (name && !fields.has(name)) fields.set(name, { name, value, isTyped, isHidden, type })
  }
  for (const [, input, area, text = '', select, options = '', button] of html.matchAll(controls)) {
    if (input !== undefined) {
      const type = attribute(input, 'type') ?? 'text'
      if (type === 'file') continue
      const isTyped = ['text', 'email', 'tel', 'search', 'url'].includes(type)
      const usual = type === 'radio' || type === 'checkbox' ? 'on' : ''
      const value = attribute(input, 'value') ?? usual
      // Of several, the one that is chosen.
      if (type === 'radio' && attribute(input, 'checked') !== undefined)
        fields.delete(attribute(input, 'name') ?? '')
      keep(attribute(input, 'name'), type, value, isTyped)
    } else if (area !== undefined) keep(attribute(area, 'name'), 'textarea', unescape(text), true)
    else if (select !== undefined) keep(attribute(select, 'name'), 'select', optionOf(options))
    else if (button !== undefined)
      keep(attribute(button, 'name'), 'button', attribute(button, 'value') ?? '')
  }
  return [...fields.values()]
}

/** The one that is chosen, or the first that says something. */
function optionOf(html: string): string {
  const options = [...html.matchAll(/<option\b([^>]*)>/g)].map(([, own = '']) => own)
  const chosen = options.find((own) => attribute(own, 'selected') !== undefined)
  const values = [chosen ?? '', ...options].map((own) => attribute(own, 'value'))
  return values.find(Boolean) ?? ''
}

function attribute(start: string, name: string): string | undefined {
  const found = new RegExp(String.raw`(?:^|\s)${name}(?:="([^"]*)")?(?=[\s/>]|$)`).exec(start)
  return found ? unescape(found[1] ?? '') : undefined
}

const signs: Readonly<Record<string, string>> = {
  quot: '"',
  lt: '<',
  gt: '>',
  amp: '&',
  '#39': "'",
}

function unescape(text: string): string {
  return text.replaceAll(/&(quot|lt|gt|amp|#39);/g, (whole, name: string) => signs[name] ?? whole)
}
