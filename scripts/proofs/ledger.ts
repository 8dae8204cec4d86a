// SPDX-License-Identifier: EUPL-1.2
// What the product has said yes to, kept outside it: a write that was answered must be found again,
// one that was only sent may be there whole or not at all.

export type Kind = 'comment' | 'stance' | 'response' | 'decision' | 'import'

/** What a place must hold. `sent` is under way; «anything» when only the answer will say. */
type Entry = { answered: string | undefined; sent: string | undefined }

const anything = '*'

export type Ledger = {
  /** A write is about to leave. A place holds one text; a new one takes the place of the old. */
  readonly send: (kind: Kind, place: string, text?: string) => void
  readonly answered: (kind: Kind, place: string, text: string) => void
  /** The product said no: nothing was written. */
  readonly refused: (kind: Kind, place: string) => void
  readonly count: () => Readonly<Record<Kind, number>>
  readonly countUnderWay: () => number
  /** Compares with what was found. Afterwards what was found is what must be there. */
  readonly settle: (found: Readonly<Record<Kind, ReadonlyMap<string, string>>>) => readonly string[]
}

export function openLedger(): Ledger {
  const entries: Record<Kind, Map<string, Entry>> = {
    comment: new Map(),
    stance: new Map(),
    response: new Map(),
    decision: new Map(),
    import: new Map(),
  }
  const kinds = Object.keys(entries) as Kind[]
  const answers: Record<Kind, number> = {
    comment: 0,
    stance: 0,
    response: 0,
    decision: 0,
    import: 0,
  }
  const entryAt = (kind: Kind, place: string) => {
    const entry = entries[kind].get(place) ?? { answered: undefined, sent: undefined }
    entries[kind].set(place, entry)
    return entry
  }
  return {
    send(kind, place, text = anything) {
      entryAt(kind, place).sent = text
    },
    answered(kind, place, text) {
      entries[kind].set(place, { answered: text, sent: undefined })
      answers[kind] += 1
    },
    refused(kind, place) {
      entryAt(kind, place).sent = undefined
    },
    count: () => ({ ...answers }),
    countUnderWay: () =>
      kinds.flatMap((kind) => [...entries[kind].values()]).filter(({ sent }) => sent !== undefined)
        .length,
    settle(found) {
      const lost: string[] = []
      for (const kind of kinds) {
        for (const [place, entry] of entries[kind]) {
          const text = found[kind].get(place)
          const isRight =
            text === entry.answered ||
            (entry.sent !== undefined &&
              text !== undefined &&
              [text, anything].includes(entry.sent))
          if (!isRight) {
            const wanted = entry.answered ?? 'nothing'
            lost.push(`${kind} ${place}: found ${text ?? 'nothing'}, answered was ${wanted}`)
          }
          entries[kind].set(place, { answered: text, sent: undefined })
        }
      }
      return lost
    },
  }
}
