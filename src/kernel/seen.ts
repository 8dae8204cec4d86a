// SPDX-License-Identifier: EUPL-1.2
// What the reader of a form had before her when it was drawn, so that nobody decides on what has
// changed since. A rule of the room makes it from what is on record; the page lays it in the form;
// the command makes it again under its lock and compares.

/**
 * Fact by fact: the id of the record that stood, a status, a day; '' where nothing stood. Facts and
 * values are ids, statuses, days and numbers, several of them with commas between; never prose.
 */
export type Seen<Fact extends string = string> = Readonly<Record<Fact, string>>

/** For those who read and act in one transaction, with no form in between: loaders and tests. */
export const asItStands = 'as it stands' as const

/** What a command is told that its reader saw. */
export type SeenMark = Seen | typeof asItStands

/** The field of a form that carries the mark. */
export const seenField = 'sett'

/** What every room answers when something has changed since it was seen. */
export const changedMeanwhile = 'changed-meanwhile'

const simple = /^[\w,.-]*$/
/** Many times what any of our forms carries. */
const longestMark = 20_000

/** The mark as a form carries it. */
export function writeSeen(seen: Seen): string {
  const facts = Object.entries(seen)
  for (const part of facts.flat()) {
    if (!simple.test(part))
      throw new RangeError(`“${part}” cannot stand in a mark of what was seen`)
  }
  return facts.map(([fact, value]) => `${fact}=${value}`).join(';')
}

/** The mark that a form came back with; one that is missing or broken says that nothing was seen. */
export function readSeen(text: string): Seen {
  if (text === '' || text.length > longestMark) return {}
  return Object.fromEntries(
    text.split(';').map((part) => {
      const at = part.indexOf('=')
      return at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    }),
  )
}

/** The facts that are not as they were seen, in the order in which they are told. */
export function changedFacts<Fact extends string>(seen: Seen, now: Seen<Fact>): readonly Fact[] {
  const facts = Object.keys(now) as Fact[]
  return facts.filter((fact) => !Object.hasOwn(seen, fact) || seen[fact] !== now[fact])
}

/** Whether something that the reader decided on has changed since she saw it. */
export function hasChanged(mark: SeenMark, now: Seen): boolean {
  return mark !== asItStands && changedFacts(mark, now).length > 0
}
