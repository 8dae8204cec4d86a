// SPDX-License-Identifier: EUPL-1.2
// As much of a browser as a test of pages needs: it keeps cookies and sends what browsers send.

import { drawnForField } from '#kernel/mandate.ts'
import { hiddenFieldsTo } from './html-forms.ts'

export type Browser = {
  readonly cookies: Map<string, string>
  /** For whom the page that was opened last is drawn. */
  drawnFor(): string
  /** One request; redirects are shown, not followed. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Opens a page, following redirects as a browser does. */
  open(path: string): Promise<Page>
  /** Sends a form from one of the product's own pages, and follows the redirect. */
  submit(path: string, fields: Fields): Promise<Page>
  /** Opens a page and sends its form, with what the form carries unseen and what is typed. */
  fill(path: string, typed: Typed, to?: string): Promise<Page>
}

type Typed = Readonly<Record<string, string>>

export type Fields = Readonly<Record<string, string | readonly string[] | File>> | FormData

export type Page = {
  readonly status: number
  /** Where one ended up. */
  readonly path: string
  readonly text: string
  readonly headers: Headers
}

export function openBrowser(baseUrl: string): Browser {
  const cookies = new Map<string, string>()
  /** For whom the forms of the page that was opened last are drawn. */
  let drawnFor = ''

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) {
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    }
    headers.set('connection', 'close')
    const url = new URL(path, baseUrl)
    if (url.origin !== baseUrl) throw new Error(`left the site for ${url.href}`)
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie)
    return response
  }

  async function follow(response: Response, path: string): Promise<Page> {
    let last = response
    let place = path
    for (let steps = 0; last.status >= 300 && last.status < 400 && steps < 10; steps++) {
      await last.body?.cancel()
      const next = new URL(last.headers.get('location')!, new URL(place, baseUrl))
      place = next.origin === baseUrl ? next.pathname + next.search : next.href
      last = await request(place)
    }
    const text = await last.text()
    drawnFor = /name="for-mandat" value="([^"]*)"/.exec(text)?.[1] ?? drawnFor
    return { status: last.status, path: place, text, headers: last.headers }
  }

  const open = async (path: string) => follow(await request(path), path)

  async function submit(path: string, fields: Fields): Promise<Page> {
    const response = await request(path, {
      method: 'POST',
      body: bodyOf(fields, drawnFor),
      headers: { origin: baseUrl, 'sec-fetch-site': 'same-origin' },
    })
    return follow(response, path)
  }

  return {
    cookies,
    drawnFor: () => drawnFor,
    request,
    open,
    submit,
    async fill(path, typed, to = path.replace(/\?.*/, '')) {
      const { text } = await open(path)
      return submit(to, { ...hiddenFieldsTo(text, to, typed['gor']), ...typed })
    },
  }
}

function bodyOf(fields: Fields, drawnFor: string): URLSearchParams | FormData {
  if (fields instanceof FormData) {
    if (!fields.has(drawnForField)) fields.set(drawnForField, drawnFor)
    return fields
  }
  const entries: [string, string | readonly string[] | File][] = Object.entries({
    [drawnForField]: drawnFor,
    ...fields,
  })
  if (entries.some(([, value]) => value instanceof File)) {
    const form = new FormData()
    for (const [name, value] of entries) {
      if (value instanceof File) form.append(name, value)
      else for (const text of [value].flat()) form.append(name, text)
    }
    return form
  }
  const query = new URLSearchParams()
  for (const [name, value] of entries) {
    for (const text of [value as string | readonly string[]].flat()) query.append(name, text)
  }
  return query
}

function keep(cookies: Map<string, string>, setCookie: string): void {
  const [pair = '', ...attributes] = setCookie.split(';').map((part) => part.trim())
  const equals = pair.indexOf('=')
  const name = pair.slice(0, equals)
  const isGone = attributes.some((attribute) =>
    /^(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute),
  )
  if (isGone) cookies.delete(name)
  else cookies.set(name, pair.slice(equals + 1))
}
