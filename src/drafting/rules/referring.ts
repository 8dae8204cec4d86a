// SPDX-License-Identifier: EUPL-1.2
// A reference that is chosen from a list is put where the writer has made a mark for it, else last.

/** What a writer types where the reference is to stand. */
export const referenceMark = '[?]'

export function putReference(typed: string, name: string, link: string): string {
  const written = `[${name}](${link})`
  if (typed.includes(referenceMark)) return typed.replace(referenceMark, () => written)
  return typed === '' || /\s$/.test(typed) ? typed + written : `${typed} ${written}`
}
