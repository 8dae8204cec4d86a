// SPDX-License-Identifier: EUPL-1.2
// Parts of a page that are the same for everyone who is told the same, such as the provisions of a frozen
// text: drawn once for each thing they are told, and kept as HTML. What is told is the whole key, so
// nothing kept is ever another's or stale; it is only forgotten.

import type { JSX, VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { DrawnFor, forAll } from './form.tsx'

/** What can be told in full: no function, no drawn part, nothing that reads something else later. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [name: string]: Plain }

type Told<Props> = {
  readonly [Name in keyof Props]: Props[Name] extends Plain ? Props[Name] : never
}

/** In characters, keys with them: three or four of the largest agreements with all their margins. */
const mostKept = 6_000_000
/** One that is this large is not drawn often enough to push out a whole text. */
const mostOfOne = mostKept / 20

/**
 * The same part, drawn once for each thing that it is told. It must read nothing but its props: no day,
 * no visitor, no context; a form that acts is refused in it.
 *
 * What is large and `lasts`, an object or a list of them that nobody changes once it is made, is told by
 * being the same object as last time, and is not written out. One that is met for the first time may be
 * read anew by everyone, as a draft is: it is drawn as the page is, and nothing is kept of it.
 */
export function drawnOnce<Props extends Told<Props>>(
  Part: (props: Props) => VNode,
  lasts?: LastingIn<Props>,
): (props: Props) => JSX.Element {
  const number = (parts += 1)
  return function DrawnOnce(props) {
    let key = `${number} `
    if (lasts === undefined) key += JSON.stringify(props)
    else {
      const { [lasts]: lasting, ...rest } = props
      const numbers = numbersOf(lasting)
      if (numbers === undefined) return <Part {...props} />
      key += `${numbers} ${JSON.stringify(rest)}`
    }
    return jsxTemplate([drawnParts.find(key) ?? drawnParts.keep(key, draw(<Part {...props} />))])
  }
}

type LastingIn<Props> = {
  [Name in keyof Props]: Props[Name] extends object ? Name : never
}[keyof Props]

const met = new WeakMap<object, number>()
let meetings = 0

/** The numbers of objects that have been met before; nothing when one of them is new. */
function numbersOf(lasting: unknown): string | undefined {
  if (!Array.isArray(lasting)) return numberOf(lasting as object)
  const numbers = lasting.map(numberOf)
  return numbers.includes(undefined) ? undefined : numbers.join()
}

function numberOf(lasting: object): string | undefined {
  const known = met.get(lasting)
  if (known !== undefined) return String(known)
  met.set(lasting, (meetings += 1))
  return undefined
}

function draw(part: VNode): string {
  return renderToString(<DrawnFor.Provider value={forAll}>{part}</DrawnFor.Provider>)
}

export type DrawnParts = {
  readonly find: (key: string) => string | undefined
  readonly keep: (key: string, html: string) => string
  /** How many characters are kept. */
  readonly size: () => number
  /** What is asked for after this is drawn anew. */
  readonly forgetAll: () => void
}

export function keepDrawnParts(most: number, mostEach: number): DrawnParts {
  const kept = new Map<string, string>()
  let size = 0
  return {
    find(key) {
      const html = kept.get(key)
      if (html === undefined) return undefined
      kept.delete(key)
      kept.set(key, html)
      return html
    },
    keep(key, html) {
      const own = key.length + html.length
      if (own > mostEach || kept.has(key)) return html
      kept.set(key, html)
      size += own
      while (size > most) {
        const [oldest, drawn] = kept.entries().next().value!
        kept.delete(oldest)
        size -= oldest.length + drawn.length
      }
      return html
    },
    size: () => size,
    forgetAll() {
      kept.clear()
      size = 0
    },
  }
}

export const drawnParts = keepDrawnParts(mostKept, mostOfOne)
let parts = 0
