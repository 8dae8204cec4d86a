// SPDX-License-Identifier: EUPL-1.2
// What ought to be and is not: a statutory agreement that has ended, or ends and is not followed.

import type { Language } from '#kernel/language.ts'
import { Notice } from '#web/parts.tsx'
import { told } from '../messages/told.ts'
import type { Missing } from '../rules/what-is-missing.ts'

export function MissingView({
  missing,
  language,
  link,
}: {
  readonly missing: readonly Missing[]
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const words = told[language].missing
  return missing.map((one) => (
    <Notice key={one.document.id} tone={one.hasEnded ? 'bad' : 'warn'}>
      <p>
        <a href={link(`/avtal/${one.document.slug}/${one.last.version.label}`)} lang="sv">
          {one.last.version.title}
        </a>{' '}
        {one.hasEnded ? words.ended(one.lastDay) : words.ends(one.lastDay)}{' '}
        {one.nextBegins === undefined
          ? one.hasEnded
            ? words.nothingInstead
            : words.nothingAdopted
          : words.nextBegins(one.nextBegins)}{' '}
        {words.lawDemands}
      </p>
    </Notice>
  ))
}
