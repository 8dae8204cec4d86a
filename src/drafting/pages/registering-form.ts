// SPDX-License-Identifier: EUPL-1.2
// What the forms of registering have in common: how one comes back, and the file that comes along.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import type { Result } from '#kernel/result.ts'
import { isId, newId } from '#platform/id.ts'
import type { SubmittedForm, Visit } from '#platform/page.ts'
import { type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import type { NewOriginal } from '../../agreement/rules/registration.ts'
import { seenField, type SeenWord } from '../../agreement/rules/seen.ts'
import { readOriginal } from '../commands/original-file.ts'
import { messagesIn } from '../messages.ts'
import type { DraftingRefusal } from '../rules/refusals.ts'
import { earlierEditionForm } from '../views/forms.ts'

/** Where all of it begins. */
export const registeringPath = '/arbetsyta/registrera'

/** A form that came back. */
export type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly above?: ComponentChildren
  readonly status: 200 | 409 | 422
}

export function keptForm({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

export const cameBack = (form: Sent, errors: readonly FieldError[], seen?: SeenWord): Returned => ({
  sending: { form, errors },
  ...(seen !== undefined && { seen }),
  status: 422,
})

export function rootCrumb(visit: Visit) {
  return { text: messagesIn(visit.language).registering.title, href: visit.link(registeringPath) }
}

/** The id of what the form makes: the same again when it comes back, so that it is made once. */
export function idOfNew(form: Sent | undefined): string {
  const id = form?.text('id') ?? ''
  return isId(id) ? id : newId()
}

/** A file had been chosen, and nothing was wrong with it: what came back without it is told so. */
export function mustChooseAgain(returned: Returned | undefined): boolean {
  const { name } = earlierEditionForm.fields.original
  const errors = returned?.sending.errors ?? []
  const hadFile = (returned?.sending.form as Partial<SubmittedForm>)?.hadFile === true
  return hadFile && errors.length > 0 && !errors.some(({ field }) => field === name)
}

type Read<Values> =
  | {
      readonly values: Values
      readonly control: (place: string | undefined) => string
    }
  | { readonly errors: readonly FieldError[] }

/** What was read with the file that came along, or all that is wrong in either. */
export async function withOriginal<Values extends object>(
  { language }: Visit,
  form: SubmittedForm,
  read: Read<Values>,
): Promise<Read<Values & { readonly original: NewOriginal | undefined }>> {
  const { name } = earlierEditionForm.fields.original
  const sent = form.file(name)
  const file: Result<NewOriginal | undefined, DraftingRefusal> = sent
    ? await readOriginal(sent)
    : { granted: true, value: undefined }
  if (!file.granted) {
    const text = messagesIn(language).refusals[file.refusal](file.facts)
    const others = 'errors' in read ? read.errors : []
    return { errors: [...others, { field: name, text }] }
  }
  if ('errors' in read) return read
  return { values: { ...read.values, original: file.value }, control: read.control }
}
