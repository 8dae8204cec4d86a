// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { errorWords, faultSentences } from '#platform/http/answer/messages.ts'
import { type Outcome, outcomeOf } from '#platform/http/answer/outcome.ts'
import { type AnswerHeaders, htmlType, sendOnce } from '#platform/http/answer/render.ts'
import type { AskedDay, ErrorFacts, Framing, Look, Unsent } from '#platform/http/site.ts'

type Told = Outcome & {
  readonly unsent?: Unsent | undefined
  readonly askedDay?: AskedDay | undefined
}

/** The page for what could not be answered. It must not fail itself, so it has a plainer form. */
export async function sendErrorPage<Content>(
  outcome: Told,
  framing: Framing,
  look: Look<Content>,
  request: {
    readonly id: string
    readonly wantsJson: boolean
    readonly acceptEncoding: string | null
  },
  onFault: (cause: unknown) => void,
): Promise<Response> {
  const facts = factsOf(outcome, framing.language, request.id)
  const headers = Object.entries(outcome.headers)
  if (request.wantsJson) return sendErrorJson(facts, headers)
  let html: string
  try {
    html = await look.frame(framing, look.errorContent(facts))
  } catch (cause) {
    // When the database went away in the middle of drawing, that is told already.
    if (outcomeOf(cause).status !== 503) onFault(cause)
    html = plainPage(facts)
  }
  const rendered = {
    status: outcome.status,
    mediaType: htmlType,
    fileName: undefined,
    bytes: Buffer.from(html),
  }
  return sendOnce(rendered, request.acceptEncoding, headers)
}

function factsOf(outcome: Told, language: Language, requestId: string): ErrorFacts {
  const words = errorWords[outcome.status]
  const sentence = outcome.sentence ? faultSentences[outcome.sentence] : words.sentence
  return {
    status: outcome.status,
    title: words.title[language],
    sentence: sentence[language],
    errors: outcome.errors,
    unsent: outcome.unsent,
    askedDay: outcome.askedDay,
    requestId: outcome.isOurs ? requestId : undefined,
    language,
  }
}

function sendErrorJson(facts: ErrorFacts, headers: AnswerHeaders): Response {
  const { status, title, sentence, errors, requestId } = facts
  const body = JSON.stringify(
    { error: { status, title, sentence, errors, requestId } },
    undefined,
    1,
  )
  const all = new Headers([
    ['Content-Type', 'application/json; charset=utf-8'],
    ['Cache-Control', 'private, no-store'],
  ])
  for (const [name, value] of headers) all.append(name, value)
  return new Response(`${body}\n`, { status, headers: all })
}

function plainPage(facts: ErrorFacts): string {
  const note = facts.requestId === undefined ? '' : `<p>${escape(facts.requestId)}</p>`
  return `<!doctype html><html lang="${facts.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(facts.title)} – Samsyn</title></head><body><main><h1>${escape(facts.title)}</h1><p>${escape(facts.sentence)}</p>${note}</main></body></html>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
