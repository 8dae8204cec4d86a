// SPDX-License-Identifier: EUPL-1.2
// The shape of what `samsyn compute` is given. What may be null may also be left out.

import { z } from 'zod'
import { isDay, type Day } from '#kernel/day.ts'

const day = z.custom<Day>(isDay, {
  error: ({ input }) =>
    input === undefined
      ? 'saknas. Skriv en dag, till exempel "2026-03-26".'
      : `${JSON.stringify(input)} är ingen dag som finns. Skriv dagen som "2026-03-26".`,
})
const dayOrNone = day.nullish().transform((value) => value ?? null)
const count = z.int().nonnegative()
const countOrNone = count.nullish().transform((value) => value ?? null)

export const finalityInput = z.object({
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
export const validityInput = validityHistory.extend({ on: day, follows: validityHistory.nullish() })

export const outcomeInput = z.object({
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

export const routeInput = z.object({
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
