// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'

/**
 * A sentence of the page with the words of the records in it, which are Swedish: on a page in another
 * language they are marked, so that they are read aloud as what they are.
 */
export function WithSwedish({
  text,
  swedish,
  language,
}: {
  readonly text: string
  /** What stands in the sentence as it is recorded; its first letter may be small there. */
  readonly swedish: string
  readonly language: Language
}) {
  const begins = text.toLowerCase().lastIndexOf(swedish.toLowerCase())
  if (language === 'sv' || swedish === '' || begins < 0) return <>{text}</>
  const ends = begins + swedish.length
  return (
    <>
      {text.slice(0, begins)}
      <span lang="sv">{text.slice(begins, ends)}</span>
      {text.slice(ends)}
    </>
  )
}
