// SPDX-License-Identifier: EUPL-1.2
// The rules as a calculator: `samsyn compute FAMILY` reads inputs, writes outputs, touches no database.

import { z } from 'zod'
import { isDay, type Day } from '#kernel/day.ts'
import { granted, refused, type Facts, type Result } from '#kernel/result.ts'
import { validity } from './agreement/rules/validity.ts'
import { finality } from './decision/rules/finality.ts'
import { outcome } from './decision/rules/outcome.ts'
import { route } from './process/rules/route.ts'

export type ComputeRefusal = 'unknown-family' | 'not-json' | 'not-a-list' | 'bad-entry'

type Family = (inputs: unknown) => Result<readonly unknown[], ComputeRefusal>

const day = z.custom<Day>(isDay, {
  error: ({ input }) =>
    input === undefined
      ? 'saknas. Skriv en dag, till exempel "2026-03-26".'
      : `${JSON.stringify(input)} är ingen dag som finns. Skriv dagen som "2026-03-26".`,
})
const dayOrNone = day.nullish().transform((value) => value ?? null)
const count = z.int().nonnegative()
const countOrNone = count.nullish().transform((value) => value ?? null)

const finalityInput = z.object({
  decidedOn: day,
  attestedOn: dayOrNone,
  announcedOn: dayOrNone,
  appealed: z.boolean(),
  appealEndedOn: dayOrNone,
  on: day,
})

const validityRules = z
  .object({
    from: day,
    until: dayOrNone,
    // A label such as three and a half years may stand beside a given last day, which wins.
    periodYears: z
      .number()
      .positive()
      .nullish()
      .transform((value) => value ?? null),
    noticeMonths: countOrNone,
    extensionYears: countOrNone,
    extension: z.enum(['automatic', 'by-decision', 'none']),
    maxExtensions: countOrNone,
    continuesUntilReplaced: z.boolean(),
  })
  .refine((rules) => rules.until !== null || Number.isInteger(rules.periodYears ?? 0), {
    path: ['periodYears'],
    error: 'ska vara hela år när "until" saknas.',
  })

const validityEvents = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('extension-decided'), on: day, until: day }),
    z.object({ kind: z.literal('notice-given'), on: day, by: z.string().nullish() }),
    z.object({ kind: z.literal('replaced'), on: day, from: day }),
    z.object({ kind: z.literal('terminated'), on: day, from: day }),
  ]),
)

const validityHistory = z.object({ rules: validityRules, events: validityEvents })
const validityInput = validityHistory.extend({ on: day, follows: validityHistory.nullish() })

const outcomeInput = z.object({
  parties: z.array(z.string()),
  requiredAll: z.boolean(),
  deadline: dayOrNone,
  textHash: z.string(),
  decisions: z.array(
    z.object({
      party: z.string(),
      outcome: z.enum([
        'approved',
        'approved-with-reservation',
        'approved-with-changes',
        'rejected',
        'referred-back',
        'withdrawn',
      ]),
      on: day,
      finalOn: dayOrNone,
      textHash: z.string(),
    }),
  ),
  entryIntoForceOn: dayOrNone,
  on: day,
})

const routeInput = z.object({
  template: z.array(
    z.object({
      key: z.string(),
      bodies: z.array(z.string()),
      after: z.array(z.string()),
      due: dayOrNone,
      opens: dayOrNone,
      covers: z
        .record(z.string(), z.array(z.string()))
        .nullish()
        .transform((value) => value ?? undefined),
    }),
  ),
  done: z.array(z.object({ key: z.string(), body: z.string(), on: day })),
  on: day,
})

const families = new Map<string, Family>([
  ['finality', family(finalityInput, finality)],
  ['validity', family(validityInput, validity)],
  ['outcome', family(outcomeInput, outcome)],
  ['route', family(routeInput, route)],
])

/** The families that can be computed, in the order they are told. */
export function computeFamilies(): readonly string[] {
  return [...families.keys()]
}

/** One output for each input, in the same order. One bad entry and nothing is computed. */
export function computeFamily(
  name: string,
  inputs: unknown,
): Result<readonly unknown[], ComputeRefusal> {
  const compute = families.get(name)
  if (compute === undefined) {
    return refused('unknown-family', { name, known: computeFamilies().join(', ') })
  }
  return Array.isArray(inputs) ? compute(inputs) : refused('not-a-list')
}

/** The same from JSON to JSON. */
export function computeText(name: string, text: string): Result<string, ComputeRefusal> {
  const inputs = parseJson(text)
  if (!inputs.granted) return inputs
  const outputs = computeFamily(name, inputs.value)
  return outputs.granted ? granted(JSON.stringify(outputs.value)) : outputs
}

const sentences: Record<ComputeRefusal, (facts: Facts) => string> = {
  'unknown-family': ({ name, known }) =>
    `Det finns ingen beräkning «${name}». Välj en av: ${known}.`,
  'not-json': () => 'Det som lästes in är inte JSON. Skicka en JSON-lista på standard in.',
  'not-a-list': () =>
    'Det som lästes in är ingen lista. Skicka en JSON-lista, även för ett enda fall.',
  'bad-entry': ({ entry, field, fault }) =>
    field === '' ? `Post ${entry} ${fault}` : `Post ${entry}, fältet «${field}»: ${fault}`,
}

/** What went wrong and what to do, in Swedish like all of the command line. */
export function computeSentence(refusal: ComputeRefusal, facts: Facts): string {
  return sentences[refusal](facts)
}

function family<Input>(schema: z.ZodType<Input>, compute: (input: Input) => unknown): Family {
  const list = z.array(schema)
  return (inputs) => {
    const parsed = list.safeParse(inputs, { error: describeFault })
    if (parsed.success) return granted(parsed.data.map((input) => compute(input)))
    const { path = [], message = '' } = parsed.error.issues[0] ?? {}
    const [index, ...field] = path
    return refused('bad-entry', {
      entry: Number(index) + 1,
      field: fieldName(field),
      fault: message,
    })
  }
}

const expectedInWords: Record<string, string> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett objekt',
  record: 'ett objekt',
}

function describeFault(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'saknas.'
  if (issue.code === 'invalid_type')
    return `ska vara ${expectedInWords[issue.expected] ?? issue.expected}.`
  if (issue.code === 'invalid_value') return `ska vara något av ${issue.values.join(', ')}.`
  if (issue.code === 'too_small') return 'är för litet.'
  return 'har ett värde som inte går att använda.'
}

// decisions[4].on, counted from one as the entries are.
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

function parseJson(text: string): Result<unknown, 'not-json'> {
  try {
    return granted(JSON.parse(text) as unknown)
  } catch {
    return refused('not-json')
  }
}
