// SPDX-License-Identifier: EUPL-1.2

import type { ErrorFacts } from '#platform/http/site.ts'
import { linkTo } from '#platform/http/request/address.ts'
import type { PageContent } from '#web/frame.tsx'
import { UnsentForm } from './unsent-forms.tsx'
import { doorWords } from './door-words.ts'

/** What went wrong, what to do, and somewhere to go. */
export function errorContent(facts: ErrorFacts): PageContent {
  const word = doorWords[facts.language]
  const link = (path: string) => linkTo(facts.language, path)
  return {
    title: facts.title,
    place: '',
    content: (
      <div class="stack">
        <h1>{facts.title}</h1>
        <p class="lead">{facts.sentence}</p>
        {facts.errors.length > 0 && (
          <ul class="dotted">
            {facts.errors.map((error) => (
              <li key={error.field}>{error.text}</li>
            ))}
          </ul>
        )}
        {facts.unsent && <UnsentForm facts={facts} unsent={facts.unsent} />}
        {facts.requestId !== undefined && (
          <p>
            {word.faultNumber}: <code>{facts.requestId}</code>. {word.faultNumberHint}
          </p>
        )}
        <p>
          <a href={link('/')}>{word.toStart}</a>
          {facts.status === 403 && (
            <>
              {' · '}
              <a href={link('/logga-in')}>{word.toSignIn}</a>
            </>
          )}
        </p>
      </div>
    ),
  }
}
