// SPDX-License-Identifier: EUPL-1.2

/** What a rule answers: the thing asked for, or a "no" with a code that has a sentence in `messages.ts`. */
export type Result<Value, Refusal extends string> =
  | { readonly granted: true; readonly value: Value }
  | { readonly granted: false; readonly refusal: Refusal; readonly facts: Facts }

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
): Result<never, Refusal> {
  return { granted: false, refusal, facts }
}
