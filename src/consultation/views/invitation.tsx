// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { told } from '../messages/told.ts'
import type { ConsultationSummary } from '../rules/consultation.ts'

/** A round that takes answers, and until when, in a line. */
export function Invitation({
  round: { slug, title, dueOn },
  language,
  link,
}: {
  readonly round: Pick<ConsultationSummary, 'slug' | 'title' | 'dueOn'>
  readonly language: Language
  readonly link: (path: string) => string
}) {
  return (
    <>
      <a href={link(`/remiss/${slug}`)} lang="sv">
        {title}
      </a>
      . {told[language].dueOn(dueOn)}.
    </>
  )
}
