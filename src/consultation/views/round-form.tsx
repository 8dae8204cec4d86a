// SPDX-License-Identifier: EUPL-1.2
// What is filled in of a round before it is opened, the first time and when it is changed.

import type { ComponentChildren } from 'preact'
import { Button, DayField, Select, TextArea, TextField } from '#web/form.tsx'
import type { Package } from '../../agreement/rules/document.ts'
import { consultationKinds, mostCharacters } from '../rules/consultation.ts'
import { fieldsOf, type FormState, type Look } from './look.tsx'

export function RoundFields({
  look,
  packages,
  name,
  form,
  address,
}: {
  readonly look: Look
  readonly packages: readonly Package[]
  /** The form's name, which the ids of its fields begin with. */
  readonly name: string
  readonly form: FormState | undefined
  /** The field for the address, when it can be chosen. */
  readonly address?: ComponentChildren
}) {
  const { words } = look
  const field = fieldsOf(look, name, form)
  return (
    <>
      <Select
        {...field('paket')}
        label={words.plan.package}
        hint={words.plan.packageHint}
        options={[
          { value: '', text: words.plan.choosePackage },
          ...packages.map((one) => ({ value: one.id, text: one.title })),
        ]}
      />
      <TextField
        {...field('namn')}
        label={words.plan.name}
        hint={words.plan.nameHint}
        most={mostCharacters.title}
        autocomplete="off"
      />
      {address}
      <Select
        {...field('slag', 'formal')}
        label={words.plan.kind}
        options={consultationKinds.map((kind) => ({ value: kind, text: words.kind[kind] }))}
      />
      <TextArea
        {...field('inbjudan')}
        label={words.plan.invitation}
        hint={words.plan.invitationHint}
        most={mostCharacters.invitation}
        rows={8}
      />
      <TextArea
        {...field('fragor')}
        label={words.plan.questions}
        hint={words.plan.questionsHint}
        rows={4}
        isOptional
      />
      <DayField {...field('fran', look.today)} label={words.plan.opensOn} />
      <DayField {...field('till')} label={words.plan.dueOn} />
      <DayField
        {...field('namnder')}
        label={words.plan.regionDueOn}
        hint={words.plan.regionDueHint}
        isOptional
      />
    </>
  )
}

/** Saves, or shows the route that the days make. */
export function RoundButtons({
  look,
  path,
  save,
}: {
  readonly look: Look
  readonly path: string
  readonly save: string
}) {
  const { words } = look
  return (
    <div class="buttons">
      <Button text={save} name="gor" value="spara" />
      <Button
        text={words.plan.show}
        name="gor"
        value="visa"
        look="secondary"
        action={`${path}#vag`}
      />
    </div>
  )
}
