// SPDX-License-Identifier: EUPL-1.2
// What may happen to a version as it is stored. Read a row as a sentence; what is not written cannot be
// done. That a version is consulted on, adopted or in force is no step: it is computed from rounds and days.

import { askStep, type Gates, lifecycleOf, type Move, moveFrom } from '#kernel/lifecycle.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { VersionStatus } from './document.ts'
import type { AgreementEvent } from './events.ts'
import type { AgreementAction } from './permissions.ts'
import type { AgreementRefusal } from './refusals.ts'

/** A text is frozen for someone to decide on; what has been asked about or decided stays as it was. */
type VersionGate = 'has-text' | 'not-in-package' | 'not-adopted'

export const versionSteps = lifecycleOf<
  VersionStatus,
  AgreementAction,
  VersionGate,
  AgreementEvent
>()({
  change: {
    by: 'edit-draft',
    event: 'draft-changed',
    path: '',
    asks: 'once',
    from: { draft: { to: 'draft' } },
  },
  freeze: {
    by: 'freeze-version',
    event: 'version-frozen',
    path: 'frys',
    asks: 'twice',
    from: { draft: { to: 'frozen', when: ['has-text'] } },
  },
  withdraw: {
    by: 'withdraw-version',
    event: 'version-withdrawn',
    path: 'aterkalla',
    asks: 'twice',
    from: { frozen: { to: 'withdrawn', when: ['not-in-package', 'not-adopted'] } },
  },
})

export type VersionStep = keyof typeof versionSteps

/** What is to be known before each step is asked. */
type FactsOf = {
  readonly change: undefined
  readonly freeze: { readonly provisions: number }
  readonly withdraw: { readonly isInPackage: boolean; readonly isAdopted: boolean }
}
type Facts = FactsOf['freeze'] & FactsOf['withdraw']

/** A fact that a step does not ask for keeps its gate closed. */
const nothingKnown: Facts = { provisions: 0, isInPackage: true, isAdopted: true }

export type VersionRefusal = Extract<
  AgreementRefusal,
  | 'version-not-draft'
  | 'version-not-frozen'
  | 'version-empty'
  | 'version-is-decided'
  | 'version-is-adopted'
>

const gates: Gates<VersionGate, Facts, VersionRefusal> = {
  'has-text': ({ provisions }) => (provisions === 0 ? refused('version-empty') : granted()),
  'not-in-package': ({ isInPackage }) => (isInPackage ? refused('version-is-decided') : granted()),
  'not-adopted': ({ isAdopted }) => (isAdopted ? refused('version-is-adopted') : granted()),
}

/** What a version is not when a step cannot begin where it stands. */
const because = {
  change: 'version-not-draft',
  freeze: 'version-not-draft',
  withdraw: 'version-not-frozen',
} as const satisfies { readonly [Step in VersionStep]: VersionRefusal }

/** Whether a step begins where the version stands, whatever else must hold. */
export function isStepFrom(status: VersionStatus, step: VersionStep): boolean {
  return moveFrom(versionSteps[step], status) !== undefined
}

/** Whether the step can be taken; asked by its button and its command. */
export function askVersionStep<Step extends VersionStep>(
  status: VersionStatus,
  step: Step,
  facts: FactsOf[Step],
): Result<Move<VersionStatus, VersionGate>, VersionRefusal> {
  const asked = askStep(versionSteps[step], status, gates, { ...nothingKnown, ...facts })
  if (asked.granted) return asked
  return refused(asked.refusal === 'step-not-possible' ? because[step] : asked.refusal)
}
