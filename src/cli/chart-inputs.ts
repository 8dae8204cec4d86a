// SPDX-License-Identifier: EUPL-1.2
// The shape of what `samsyn compute` is given for the rules of `indicator`.

import { z } from 'zod'
import { isDay, type Day } from '#kernel/day.ts'
import { chartKinds } from '../indicator/rules/run-chart.ts'

const day = z.custom<Day>(isDay, {
  error: ({ input }) =>
    input === undefined
      ? 'saknas. Skriv en dag, till exempel "2026-03-01".'
      : `${JSON.stringify(input)} är ingen dag som finns. Skriv dagen som "2026-03-01".`,
})
const numbers = z.array(z.number())
const positive = z.number().positive()

export const spcInput = z
  .object({
    values: numbers,
    dates: z.array(day),
    improvementDirection: z.enum(['increase', 'decrease', 'neutral']).default('neutral'),
    target: z
      .number()
      .nullish()
      .transform((value) => value ?? null),
    rebaseDates: z
      .array(day)
      .nullish()
      .transform((days) => days ?? []),
    fixAfterNPoints: z
      .int()
      .min(12)
      .nullish()
      .transform((count) => count ?? null),
    screenOutliers: z.boolean().default(true),
  })
  .refine(({ values, dates }) => values.length === dates.length, {
    path: ['dates'],
    error: 'ska ha en dag för varje värde.',
  })
  .refine(({ dates }) => new Set(dates).size === dates.length, {
    path: ['dates'],
    error: 'har två värden för samma dag. Ta bort det ena.',
  })

const withDenominators: readonly string[] = ['u', 'up', 'p', 'pp']
/** As they are written: p′ is pp. */
const chartNames: Readonly<Record<string, string>> = {
  "p'": 'pp',
  'p′': 'pp',
  "u'": 'up',
  'u′': 'up',
}

export const runChartInput = z.union([
  z.strictObject({ nUseful: z.int().positive() }),
  z
    .object({
      chart: z.preprocess(
        (name) => (typeof name === 'string' ? (chartNames[name] ?? name) : name),
        z.enum(chartKinds),
      ),
      y: numbers.min(1),
      n: z
        .array(positive)
        .nullish()
        .transform((value) => value ?? undefined),
      freeze: z
        .int()
        .min(2)
        .nullish()
        .transform((value) => value ?? undefined),
      multiply: positive.nullish().transform((value) => value ?? undefined),
      screenedMr: z
        .boolean()
        .nullish()
        .transform((value) => value ?? undefined),
    })
    .refine(({ chart, n }) => n !== undefined || !withDenominators.includes(chart), {
      path: ['n'],
      error: 'saknas. Diagrammet räknas på nämnare.',
    })
    .refine(({ y, n }) => n === undefined || n.length === y.length, {
      path: ['n'],
      error: 'ska ha en nämnare för varje värde.',
    }),
])

export const funnelInput = z.object({
  dataType: z.enum(['PR', 'SR']),
  trimBy: z.number().min(0).lt(0.5).default(0.1),
  multiplier: positive.default(1),
  groups: z
    .array(
      z.object({
        group: z.string(),
        numerator: z.number().nonnegative(),
        denominator: positive,
      }),
    )
    .min(1),
})

const share = z
  .object({ numerator: z.number().nonnegative(), denominator: z.number().nonnegative() })
  .refine(({ numerator, denominator }) => numerator <= denominator, {
    path: ['numerator'],
    error: 'är större än nämnaren.',
  })

const standardised = z
  .object({
    standardPopulation: z.array(z.number().nonnegative()),
    events: z.array(z.number().nonnegative()),
    population: z.array(z.number().nonnegative()),
    multiplier: positive.default(100_000),
  })
  .refine(
    ({ standardPopulation, events, population }) =>
      events.length === population.length && events.length === standardPopulation.length,
    { path: ['events'], error: 'ska ha ett värde för varje grupp.' },
  )

export const ratesInput = z.union([
  standardised,
  share,
  z.object({ events: z.number().nonnegative() }),
])

export const suppressionInput = z.object({
  values: z.array(z.number().nonnegative()),
  threshold: positive.default(5),
  suppressZero: z.boolean().default(false),
  totalShown: z.boolean().default(true),
})
