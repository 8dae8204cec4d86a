// SPDX-License-Identifier: EUPL-1.2

/** The shape of the Swedish words, which the English ones must have too. */
export type Wide<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Part extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Part]: Wide<Part[Key]> }
