// SPDX-License-Identifier: EUPL-1.2
// Sends forms as a browser does, also as one whose answer is lost on the way.

import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { drawnForField } from '#kernel/mandate.ts'
import { hiddenFieldsTo } from '../../test/support/html-forms.ts'
import type { Person } from './stage.ts'

type Form = Readonly<Record<string, string>>

export type Answered = { readonly status: number; readonly to: string; readonly text: string }

/** Sends a form to one of the processes and gives its answer; redirects are not followed. */
export function send(at: string, person: Person, path: string, form: Form): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = open(at, person, path, form)
    sent.on('error', reject)
    sent.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => (text += part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          to: response.headers.location ?? '',
          text,
        }),
      )
    })
  })
}

/** What a form of a page carries unseen, as one of the processes draws it for someone now. */
export async function drawn(at: string, person: Person, page: string, gor?: string): Promise<Form> {
  const url = new URL(page, at)
  const response = await fetch(url, { headers: { cookie: person.cookie, connection: 'close' } })
  return hiddenFieldsTo(await response.text(), url.pathname, gor)
}

/** Sends a form and hangs up before the answer can come. */
export async function sendAndHangUp(
  at: string,
  person: Person,
  path: string,
  form: Form,
): Promise<void> {
  const sent = open(at, person, path, form)
  sent.on('error', () => undefined)
  await new Promise<void>((resolve) => sent.on('finish', resolve))
  await wait(Math.random() * 30)
  sent.destroy()
}

function open(at: string, person: Person, path: string, form: Form) {
  const body = new URLSearchParams({ [drawnForField]: person.mandate.id, ...form }).toString()
  const sent = request(new URL(path, at), {
    method: 'POST',
    agent: false,
    headers: {
      cookie: person.cookie,
      origin: at,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
    },
  })
  sent.end(body)
  return sent
}
