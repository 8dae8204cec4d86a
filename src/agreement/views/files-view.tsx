// SPDX-License-Identifier: EUPL-1.2
// Where a version is fetched as a file, at the end of its page.

import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'
import type { Version } from '../rules/document.ts'

/** What each file's address ends with after that of the edition. */
const addresses = {
  docx: '.docx',
  pdf: '.pdf',
  pdfa: '/arkiv.pdf',
  html: '.html',
  markdown: '.md',
  akn: '.akn',
  json: '.json',
} as const

export function FilesView({
  language,
  version,
  link,
}: {
  readonly language: Language
  readonly version: Version
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language).onPaper
  const forms = Object.keys(addresses) as (keyof typeof addresses)[]
  return (
    <div class="tools">
      <section class="stack-s" aria-labelledby="filer">
        <h2 id="filer">{words.fetch}</h2>
        <p>{words.fetchLead}</p>
        <ul class="dotted">
          {forms.map((form) => (
            <li key={form}>
              <a href={link(`/avtal/${version.documentSlug}/${version.label}${addresses[form]}`)}>
                {words.forms[form]}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
