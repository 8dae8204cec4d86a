// SPDX-License-Identifier: EUPL-1.2

import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import type { AskedDay, ErrorFacts } from '#platform/http/site.ts'
import { linkTo } from '#platform/http/request/address.ts'
import { Button, Hidden, TextField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { UnsentForm } from './unsent-forms.tsx'
import { doorWords } from './door-words.ts'

/** What went wrong, what to do, and somewhere to go. */
export function errorContent(facts: ErrorFacts): PageContent {
  const word = doorWords[facts.language]
  const link = (path: string) => linkTo(facts.language, path)
  const title = facts.askedDay ? word.noSuchDay : facts.title
  return {
    title,
    place: '',
    content: (
      <div class="stack">
        <h1>{title}</h1>
        {facts.askedDay ? (
          <DayAnew {...facts} askedDay={facts.askedDay} />
        ) : (
          <p class="lead">{facts.sentence}</p>
        )}
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

/** What was typed stands in its field, with what is wrong about it. */
function DayAnew({
  askedDay,
  sentence,
  language,
}: Pick<ErrorFacts, 'sentence' | 'language'> & { readonly askedDay: AskedDay }) {
  const word = doorWords[language]
  const hasNumber = findPersonalNumber(askedDay.typed) !== undefined
  return (
    <form class="form measure" action={askedDay.action}>
      <TextField
        name="per"
        language={language}
        label={word.day}
        value={hasNumber ? '' : askedDay.typed}
        errors={[{ field: 'per', text: sentence }]}
        autocomplete="off"
        isShort
      />
      <Hidden values={Object.fromEntries(askedDay.kept)} />
      <Button text={word.showDay} />
    </form>
  )
}
