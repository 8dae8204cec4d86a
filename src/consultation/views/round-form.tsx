// SPDX-License-Identifier: EUPL-1.2
// What is chosen from and how it is sent, of a round before it is opened.

import { Button } from '#web/form.tsx'
import type { Package } from '../../agreement/rules/document.ts'
import { consultationKinds } from '../rules/consultation.ts'
import type { Setting } from './parts.tsx'

export function roundOptions({ words }: Setting, packages: readonly Package[]) {
  return {
    packageId: packages.map(({ id, title }) => ({ value: id, text: title })),
    kind: consultationKinds.map((kind) => ({ value: kind, text: words.kind[kind] })),
  }
}

/** Saves, or shows the route that the days make. */
export function RoundButtons({
  setting,
  path,
  save,
}: {
  readonly setting: Setting
  readonly path: string
  readonly save: string
}) {
  const { words } = setting
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
