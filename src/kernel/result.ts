// SPDX-License-Identifier: EUPL-1.2

/** What a rule answers: the thing asked for, or a "no" with a code that has a sentence in `messages.ts`. */
export type Result<Value, Refusal extends string> =
  | { readonly granted: true; readonly value: Value }
  | {
      readonly granted: false
      readonly refusal: Refusal
      readonly facts: Facts
      /** The part of the input that the "no" speaks of, as the command names it; of the whole when left out. */
      readonly place?: string
    }

/** What a sentence about a refusal may want to say: a day, a name, a count. */
export type Facts = Readonly<Record<string, string | number>>

export function granted(): Result<undefined, never>
export function granted<Value>(value: Value): Result<Value, never>
export function granted<Value>(value?: Value): Result<Value | undefined, never> {
  return { granted: true, value }
}

export function refused<Refusal extends string>(
  refusal: Refusal,
  facts: Facts = {},
  place?: string,
): Result<never, Refusal> {
  return { granted: false, refusal, facts, ...(place !== undefined && { place }) }
}

/** The same answer, with a "no" told to speak of this part of the input. */
export function about<Value, Refusal extends string>(
  place: string,
  result: Result<Value, Refusal>,
): Result<Value, Refusal> {
  return result.granted ? result : { ...result, place }
}
