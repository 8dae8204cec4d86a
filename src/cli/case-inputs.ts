// SPDX-License-Identifier: EUPL-1.2
// The shape of what `samsyn compute` is given for the rules of `dispute` and `settlement`.

import { z } from 'zod'
import { isDay, type Day } from '#kernel/day.ts'
import { ladderEventKinds } from '../dispute/rules/ladder.ts'
import { localTime, type LocalTime } from '../settlement/rules/rule-set.ts'

const day = z.custom<Day>(isDay, {
  error: ({ input }) =>
    input === undefined
      ? 'saknas. Skriv en dag, till exempel "2026-03-26".'
      : `${JSON.stringify(input)} är ingen dag som finns. Skriv dagen som "2026-03-26".`,
})

const time = z.string().transform((text, context): LocalTime => {
  const read = localTime(text)
  if (read) return read
  context.addIssue({
    code: 'custom',
    message: `${JSON.stringify(text)} är ingen tid som finns. Skriv den som "2026-03-26T10:00".`,
  })
  return z.NEVER
})

export const ladderInput = z.object({
  ladder: z.object({
    rungs: z
      .array(
        z.object({
          key: z.string(),
          days: z
            .int()
            .min(1)
            .max(3660)
            .nullish()
            .transform((count) => count ?? null),
          dayKind: z.enum(['calendar', 'workdays']),
          whenTimeRunsOut: z.enum(['moves', 'waits']),
        }),
      )
      .min(1),
  }),
  parties: z.array(z.string()).min(2),
  events: z.array(
    z
      .object({
        on: day,
        kind: z.enum(ladderEventKinds),
        by: z.string(),
        days: z.int().min(1).max(3660).nullish(),
      })
      .refine(({ kind, days }) => kind !== 'extended' || typeof days === 'number', {
        path: ['days'],
        error: 'saknas. En förlängning säger hur många dagar.',
      }),
  ),
  on: day,
})

const rates = z.union([z.number().nonnegative(), z.record(z.string(), z.number().nonnegative())])
const preconditions = {
  requireAdmissionNotice: z.boolean().default(true),
  requireSipCallWhenNeeded: z.boolean().default(true),
  requireOpenCareAvailable: z.boolean().default(true),
  deathHandling: z.enum(['endAtDeath', 'exclude']).default('endAtDeath'),
  ratePerDay: rates,
}
const cutoffTime = z
  .string()
  .regex(/^[0-2]\d:[0-5]\d$/, { error: 'ska vara ett klockslag som "12:00".' })
  .nullish()
  .transform((clock) => clock ?? null)
const openCare = z.enum(['available', 'missing', 'unclear']).optional()

/** A case beside its rules, or with the rules in it. */
const besideConfig = (given: unknown) =>
  typeof given === 'object' && given !== null && 'input' in given && 'config' in given
    ? { ...(given.input as object), config: given.config }
    : given

export const individualInput = z.preprocess(
  besideConfig,
  z.object({
    config: z.object({
      ...preconditions,
      freeDays: z.int().min(0).max(366),
      dayType: z.enum(['calendar', 'workday']).default('calendar'),
      cutoffTime,
      countEndDay: z.boolean().default(false),
    }),
    notices: z.array(z.object({ sentAt: time, retractedAt: time.nullish() })),
    end: z.object({ type: z.enum(['discharge', 'death']), at: time }).nullish(),
    asOf: day.nullish(),
    admissionNoticeSentAt: time.nullish(),
    sipNeeded: z.boolean().optional(),
    sipCalledAt: time.nullish(),
    openCare,
    residentElsewhere: z.boolean().optional(),
    placedElsewhereByThisMunicipality: z.boolean().optional(),
    placedHereByAnother: z.boolean().optional(),
  }),
)

export const averageInput = z.preprocess(
  besideConfig,
  z.object({
    config: z.object({
      ...preconditions,
      threshold: z.coerce.number().nonnegative(),
      cutoffTime,
      longStay: z
        .object({
          afterDays: z.int().nonnegative(),
          mode: z.enum(['excludeFromAverage', 'excessIndividual']),
          individualFreeDays: z.int().nonnegative().default(7),
        })
        .nullish()
        .transform((value) => value ?? null),
    }),
    months: z
      .array(
        z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'ska vara månader som "2026-03".' }),
      )
      .min(1),
    episodes: z.array(
      z
        .object({
          municipality: z.string(),
          readyAt: time,
          endAt: time,
          endType: z.enum(['discharge', 'death']).optional(),
          admissionNotice: z.boolean().optional(),
          sipNeeded: z.boolean().optional(),
          sipCalled: z.boolean().optional(),
          openCare,
          residentElsewhere: z.boolean().optional(),
          placedElsewhereByThisMunicipality: z.boolean().optional(),
        })
        .refine(({ readyAt, endAt }) => readyAt.day <= endAt.day, {
          path: ['endAt'],
          error: 'är före underrättelsen. Rätta någon av dem.',
        }),
    ),
  }),
)
