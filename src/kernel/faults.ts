// SPDX-License-Identifier: EUPL-1.2
// The few things that are thrown. Everything else that is thrown is a bug.

/** Nothing stands at this address, or nothing that the asker may know of. Answered 404. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** The one who acts has no mandate for it. Answered 403. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed'
}

/** Someone saved before you. Answered 409, with both texts where there are texts. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}

/** What one field of a form has wrong, in the reader's words. `field` is the name of the control. */
export type FieldError = { readonly field: string; readonly text: string }

/** What was typed cannot be used. Answered 422; the form is shown again with what was typed. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
  readonly errors: readonly FieldError[]
  constructor(errors: readonly FieldError[], options?: ErrorOptions) {
    super(errors.map((error) => `${error.field}: ${error.text}`).join('; '), options)
    this.errors = errors
  }
}
