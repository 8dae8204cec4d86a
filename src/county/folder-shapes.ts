// SPDX-License-Identifier: EUPL-1.2
// What each file of a county's folder holds, column by column.

import { z } from 'zod'
import { type Day, parseDay } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import { inNormalForm } from '#kernel/text/normal-form.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { documentKinds } from '../agreement/rules/document.ts'
import { consultationKinds } from '../consultation/rules/consultation.ts'
import { bodyKinds, type PartyKind, tileColumns, tileRows } from '../organisation/rules/party.ts'
import type { StepVerb } from '../process/rules/route.ts'
import { branches } from '../process/rules/route-template.ts'
import { folderWords as words } from './folder-words.ts'

const partyKinds = ['region', 'municipality'] as const satisfies readonly PartyKind[]

/** A cell: what it says, or what to do about it. */
function cell<Value>(read: (said: string) => Value | Bilingual) {
  return z.string().transform((said, context): Value => {
    const value = read(said)
    if (!isText(value)) return value
    context.addIssue({ code: 'custom', params: { text: value } })
    return z.NEVER
  })
}

function isText(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'sv' in value
}

const needed = (column: string) => cell((said) => (said === '' ? words.needed(column) : said))
const free = z.string().transform((said) => (said === '' ? undefined : said))

const matching = (column: string, pattern: RegExp, wrong: 'code' | 'slug') =>
  cell((said) =>
    said === '' ? words.needed(column) : pattern.test(said) ? said : words[wrong](column, said),
  )
const code = matching('code', /^\d{1,6}$/, 'code')
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

const oneOf = <const Value extends string>(column: string, known: readonly Value[]) =>
  cell((said) => known.find((one) => one === said) ?? words.oneOf(column, said, known))

const from = cell<Day>((said) => parseIso(said) ?? words.day('valid_from', said))
const until = cell<Day | undefined>((said) =>
  said === '' ? undefined : (parseIso(said) ?? words.day('valid_until', said)),
)
/** A file is read by a program, so its days are written in one way. */
function parseIso(said: string): Day | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(said) ? parseDay(said) : undefined
}

const place = (column: string, least: number, most: number) =>
  cell<number | undefined>((said) => {
    if (said === '') return undefined
    const value = Number(said)
    return Number.isInteger(value) && value >= least && value <= most
      ? value
      : words.between(column, said, least, most)
  })

const period = { valid_from: from, valid_until: until }

export const tableShapes = {
  'parties.csv': z.object({
    code,
    name: needed('name'),
    short_name: needed('short_name'),
    kind: oneOf('kind', partyKinds),
    organisation_number: free,
    ...period,
    map_column: place('map_column', 1, tileColumns),
    map_row: place('map_row', tileRows.from, tileRows.to),
    abbreviation: free,
  }),
  'memberships.csv': z.object({
    kind: oneOf('kind', ['association', 'care-area']),
    group: needed('group'),
    party: free,
    member: free,
    ...period,
  }),
  'bodies.csv': z.object({
    slug: matching('slug', slugPattern, 'slug'),
    name: needed('name'),
    short_name: needed('short_name'),
    kind: oneOf('kind', bodyKinds),
    party: free,
    association: free,
    care_area: free,
    parent: free,
    ...period,
  }),
} as const

export type TableName = keyof typeof tableShapes
export type RowOf<Name extends TableName> = z.output<(typeof tableShapes)[Name]>

const text = z
  .string()
  .transform((said) => oneLine(inNormalForm(said)))
  .pipe(z.string().min(1))
const bilingual = z.strictObject({ sv: text, en: text })
const slug = z.string().regex(slugPattern)

export const countyShape = z.strictObject({
  slug,
  name: bilingual,
  region: bilingual,
  guidingQuestions: z
    .strictObject({ by: bilingual, questions: z.array(bilingual).min(1) })
    .optional(),
})

const verbs = [
  'position',
  'hand-over',
  'answer',
  'compile',
  'prepare',
  'recommend',
  'decide',
] as const satisfies readonly StepVerb[]
const kinds = z.array(z.enum(bodyKinds)).min(1)
const slugs = z.array(slug)

const stepShape = z.strictObject({
  key: slug,
  verb: z.enum(verbs),
  branch: z.enum(branches),
  title: bilingual,
  by: z.union([
    z.strictObject({ body: slug }),
    z.strictObject({ first: z.enum(bodyKinds) }),
    z.strictObject({ boardsOf: z.literal('associations') }),
    z.strictObject({ each: z.enum(partyKinds), prefer: slugs.optional(), firstOf: kinds }),
    z.strictObject({ every: kinds, of: z.enum(partyKinds), except: slugs.optional() }),
  ]),
  after: slugs.optional(),
  opens: z.string().optional(),
  due: z.string().optional(),
  optional: z.boolean().optional(),
  covers: slug.optional(),
})

const days = z.number().int().min(1).max(2000)
const planShape = z.strictObject({
  consultation: z
    .strictObject({
      days,
      kind: z.enum(consultationKinds).optional(),
      questions: z.array(text).optional(),
      withoutSteps: slugs.optional(),
    })
    .optional(),
  decision: z.strictObject({ days }).optional(),
})

export const routesShape = z.strictObject({
  consultation: z.array(stepShape).min(1),
  decision: z.array(stepShape).min(1),
  plans: z.partialRecord(z.enum(documentKinds), planShape).optional(),
})
export type WrittenRoutes = z.output<typeof routesShape>
