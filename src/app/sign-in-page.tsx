// SPDX-License-Identifier: EUPL-1.2
// The sign-in page: the providers that are set up and, in the demonstration, people to be.

import type { SignInFacts } from '#platform/http/site.ts'
import type { PageContent } from '#web/frame.tsx'
import { Notice } from '#web/parts.tsx'
import { doorWords } from './door-words.ts'

export function signInContent(facts: SignInFacts): PageContent {
  const word = doorWords[facts.language]
  return {
    title: word.signIn,
    place: '',
    hasErrors: facts.problem !== undefined,
    content: (
      <div class="stack-l">
        {facts.problem !== undefined && (
          <div role="alert">
            <Notice tone="warn">
              <h2>{word.couldNotSignIn}</h2>
              <p>{facts.problem}</p>
              {facts.toOperator !== undefined && (
                <p>
                  <strong>{word.toOperator}</strong> {facts.toOperator}
                </p>
              )}
            </Notice>
          </div>
        )}
        {facts.hadWords && (
          <div role="status">
            <Notice tone="wait">
              <h2>{word.sessionEnded}</h2>
              <p>{word.wordsAreKept}</p>
            </Notice>
          </div>
        )}
        <header class="stack-s">
          <h1>{word.signIn}</h1>
          <p class="lead">{word.signInLead}</p>
          {facts.visitor && <p>{word.signedInAs(facts.visitor.name)}</p>}
        </header>
        {facts.providers.length > 0 && <Providers facts={facts} />}
        {facts.people.length > 0 && <People facts={facts} />}
      </div>
    ),
  }
}

function Providers({ facts }: { readonly facts: SignInFacts }) {
  const word = doorWords[facts.language]
  return (
    <section class="stack" aria-labelledby="leverantorer">
      <h2 id="leverantorer">{word.chooseProvider}</h2>
      <ul class="plain">
        {facts.providers.map((provider) => (
          <li key={provider.href}>
            <a class="ds-button" href={provider.href}>
              {word.continueWith(provider.name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Longer lists are folded, so that the few who play the main parts are found first. */
const longest = 20

function People({ facts }: { readonly facts: SignInFacts }) {
  const word = doorWords[facts.language]
  const groups = Map.groupBy(facts.people, (person) => person.group)
  return (
    <section class="stack" aria-labelledby="personer">
      <h2 id="personer">{word.choosePerson}</h2>
      <p>{word.choosePersonHint}</p>
      {[...groups].map(([group, people]) =>
        people.length > longest ? (
          <details key={group}>
            <summary>
              {group} ({word.personCount(people.length)})
            </summary>
            <PersonList people={people} />
          </details>
        ) : (
          <div class="stack-s" key={group}>
            <h3>{group}</h3>
            <PersonList people={people} />
          </div>
        ),
      )}
    </section>
  )
}

function PersonList({ people }: { readonly people: SignInFacts['people'] }) {
  return (
    <ul class="plain stack-s">
      {people.map((person) => (
        <li key={person.email}>
          <a href={person.href}>{person.name}</a>
          {person.actsFor && `, ${person.actsFor}`}
        </li>
      ))}
    </ul>
  )
}
