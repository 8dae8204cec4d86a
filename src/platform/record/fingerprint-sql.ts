// SPDX-License-Identifier: EUPL-1.2
// A fingerprint as SQL: the SHA-256 of the noun's columns and parts as one JSON text. The migrations hold
// the same text as a function; a test compares the two.

import type { KeptNoun } from './kept-noun.ts'

const picked = (row: string, columns: readonly string[]) =>
  `jsonb_build_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`

/** The fingerprint of the row `t`. Parts stand in the order of their own text, which no setting moves. */
export function fingerprintSql({ columns, parts }: KeptNoun): string {
  const parted = parts.map(({ table, belongs, columns: own }) => {
    const row = picked('p', own)
    return `(select coalesce(jsonb_agg(${row} order by ${row}::text collate "C"), '[]') from public.${table} p where ${belongs})`
  })
  const text = `jsonb_build_array(${[picked('t', columns), ...parted].join(', ')})::text`
  return `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`
}

/** The rows of the noun that are part of the record. */
export function keptRowsSql({ table, when }: KeptNoun): string {
  return `public.${table} t where ${when === undefined ? 'true' : `(${when})`}`
}

/** The body of the function in the database: nothing for what is not, or no longer, part of the record. */
export function fingerprintFunctionSql(nouns: readonly KeptNoun[]): string {
  const branches = nouns.map(
    (noun) =>
      `if noun = '${noun.noun}' then return (select ${fingerprintSql(noun)} from ${keptRowsSql(noun)} and t.${noun.id} = subject);`,
  )
  return `\nbegin\n  ${branches.join('\n  els')}\n  end if;\n  raise exception 'the record has no noun %', noun;\nend `
}

/** The body of the function that lists everything that is part of the record. */
export function subjectsFunctionSql(nouns: readonly KeptNoun[]): string {
  const each = nouns.map(
    (noun) => `select '${noun.noun}'::text, t.${noun.id} from ${keptRowsSql(noun)}`,
  )
  return `\n  ${each.join('\n  union all ')}\n`
}
