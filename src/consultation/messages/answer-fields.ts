// SPDX-License-Identifier: EUPL-1.2
// What the fields of an answer are called, of the words that its pages have.

import type { FieldWords, WordsOf } from '#web/form-of.tsx'
import type { ConsultationMessages } from '../messages.ts'
import { factOfQuestion, factOfStance } from '../rules/seen.ts'
import type { commentForm, sectionForm, wholeForm } from '../views/forms.ts'

export function sectionWords({
  answering,
  refusals,
}: ConsultationMessages): WordsOf<typeof sectionForm.fields> {
  return { stance: { label: answering.sectionStance, missing: refusals['stance-unknown']({}) } }
}

export function commentWords({
  answering,
  refusals,
}: ConsultationMessages): WordsOf<typeof commentForm.fields> {
  return {
    kind: { label: answering.kind, missing: refusals['kind-unknown']({}) },
    text: {
      label: answering.text,
      hint: answering.textHint,
      missing: refusals['text-missing']({}),
    },
    proposedWording: { label: answering.wording, hint: answering.wordingHint },
  }
}

/** Of the whole in one round, by the names of its fields. */
export function wholeWords(
  { answering, refusals }: ConsultationMessages,
  {
    questions,
    documents,
  }: {
    readonly questions: readonly { readonly id: string; readonly text: string }[]
    readonly documents: readonly {
      readonly version: { readonly id: string; readonly title: string }
    }[]
  },
): Readonly<Record<string, FieldWords>> {
  const missing = refusals['stance-unknown']({})
  const own: WordsOf<typeof wholeForm.fields> = {
    stance: { label: answering.wholeTitle, hint: answering.wholeHint, missing },
    overallText: { label: answering.overall, hint: answering.overallHint },
  }
  return {
    [factOfStance({ kind: 'package' })]: own.stance,
    text: own.overallText,
    ...Object.fromEntries(questions.map(({ id, text }) => [factOfQuestion(id), text])),
    ...Object.fromEntries(
      documents.map(({ version: { id, title } }) => [
        factOfStance({ kind: 'document', versionId: id }),
        { label: title, missing },
      ]),
    ),
  }
}
