// SPDX-License-Identifier: EUPL-1.2
// The rules as a calculator: `samsyn compute FAMILY` reads inputs, writes outputs, touches no database.

import { z } from 'zod'
import { granted, refused, type Facts, type Result } from '#kernel/result.ts'
import { Misuse, type ExitCode, type Io } from '#platform/running/command.ts'
import { validity } from '../agreement/rules/validity.ts'
import {
  funnelInput,
  ratesInput,
  runChartInput,
  spcInput,
  suppressionInput,
} from './chart-inputs.ts'
import { averageInput, individualInput, ladderInput } from './case-inputs.ts'
import { finalityInput, outcomeInput, routeInput, validityInput } from './compute-inputs.ts'
import { finality } from '../decision/rules/finality.ts'
import { outcome } from '../decision/rules/outcome.ts'
import { ladder } from '../dispute/rules/ladder.ts'
import { funnel } from '../indicator/rules/funnel.ts'
import { countInterval, shareInterval, standardisedRate } from '../indicator/rules/rates.ts'
import { runChart, runLimits } from '../indicator/rules/run-chart.ts'
import { spc } from '../indicator/rules/spc.ts'
import { suppression } from '../indicator/rules/suppression.ts'
import { route } from '../process/rules/route.ts'
import { settleAverage } from '../settlement/rules/average.ts'
import { settleIndividual } from '../settlement/rules/individual.ts'

export type ComputeRefusal = 'unknown-family' | 'not-json' | 'not-a-list' | 'bad-entry'

type Family = (inputs: unknown) => Result<readonly unknown[], ComputeRefusal>

const families = new Map<string, Family>([
  ['finality', family(finalityInput, finality)],
  ['validity', family(validityInput, validity)],
  ['outcome', family(outcomeInput, outcome)],
  ['route', family(routeInput, route)],
  ['spc', family(spcInput, spc)],
  [
    'run-chart',
    family(runChartInput, (input) =>
      'nUseful' in input ? runLimits(input.nUseful) : runChart(input),
    ),
  ],
  ['funnel', family(funnelInput, funnel)],
  [
    'rates',
    family(ratesInput, (input) => {
      if ('standardPopulation' in input) return standardisedRate(input)
      if ('events' in input) return countInterval(input.events)
      return shareInterval(input.numerator, input.denominator)
    }),
  ],
  ['suppression', family(suppressionInput, suppression)],
  ['ladder', family(ladderInput, ladder)],
  [
    'discharge-individual',
    family(individualInput, ({ config, ...stay }) => settleIndividual(stay, config)),
  ],
  [
    'discharge-average',
    family(averageInput, ({ config, ...input }) => settleAverage(input, config)),
  ],
])

/** The command: the cases on stdin, the outputs on stdout, a sentence on stderr if they cannot be used. */
export async function compute(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args
  const known = computeFamilies().join(', ')
  if (name === undefined || rest.length > 0)
    throw new Misuse(`Skriv en beräkning, en av: ${known}.`)
  if (!families.has(name)) throw new Misuse(sentences['unknown-family']({ name, known }))
  const computed = computeText(name, await io.readInput())
  if (computed.granted) {
    io.answer(computed.value)
    return 0
  }
  io.tell(computeSentence(computed.refusal, computed.facts))
  return 2
}

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
    `Det finns ingen beräkning ”${name}”. Välj en av: ${known}.`,
  'not-json': () => 'Det som lästes in är inte JSON. Skicka en JSON-lista på standard in.',
  'not-a-list': () =>
    'Det som lästes in är ingen lista. Skicka en JSON-lista, även för ett enda fall.',
  'bad-entry': ({ entry, field, fault }) =>
    field === '' ? `Post ${entry} ${fault}` : `Post ${entry}, fältet ”${field}”: ${fault}`,
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
