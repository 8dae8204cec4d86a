// SPDX-License-Identifier: EUPL-1.2
// What can be registered afterwards, and what has been.

import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import type { Registration } from '../../agreement/rules/registration.ts'

export type RegisteredEdition = { readonly version: Version; readonly told: Registration }

const ways = [
  ['edition', '/arbetsyta/registrera/utgava'],
  ['adoption', '/arbetsyta/registrera/antagande'],
  ['consultation', '/remiss/tidigare/registrera'],
  ['process', '/sa-gar-det/ny'],
] as const

export function RegisteringView({
  language,
  registered,
  saved,
  link,
}: {
  readonly language: Language
  readonly registered: readonly RegisteredEdition[]
  readonly saved: string | undefined
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language).registering
  const validity = messagesIn(language).validityPage.link
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {saved !== undefined && (
          <p class="saved" role="status">
            {saved}
          </p>
        )}
      </div>
      <section class="panel stack" aria-labelledby="satt">
        <h2 id="satt">{words.whatToRegister}</h2>
        <ul class="plain stack">
          {ways.map(([way, path]) => (
            <li key={way}>
              <a href={link(path)}>{words.ways[way].text}</a>
              <p class="small muted">{words.ways[way].hint}</p>
            </li>
          ))}
        </ul>
        <p class="small">{words.many}</p>
      </section>
      <section class="panel stack" aria-labelledby="registrerat">
        <h2 id="registrerat">{words.registered}</h2>
        {registered.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul class="plain stack">
            {registered.map(({ version, told }) => {
              const path = `/arbetsyta/${version.documentSlug}/${version.label}`
              const name = <span class="hidden">: {editionName(version)}</span>
              return (
                <li key={told.id} class="stack-s">
                  <p>
                    <a href={link(path)} lang="sv">
                      {editionName(version)}
                    </a>{' '}
                    <span class="muted">{words.told(told)}</span>
                  </p>
                  <p class="row small">
                    <a href={link(`${path}/registrering`)}>
                      {words.correct}
                      {name}
                    </a>
                    <a href={link(`${path}/registrering/ta-tillbaka`)}>
                      {words.takeBack}
                      {name}
                    </a>
                    <a href={link(`${path}/giltighet`)}>
                      {validity}
                      {name}
                    </a>
                  </p>
                </li>
              )
            })}
          </ul>
        )}
      </section>
    </div>
  )
}
