// SPDX-License-Identifier: EUPL-1.2
// What the party's own bodies do with the matter before its council decides.

import type { Language } from '#kernel/language.ts'
import { DayTime } from '#web/parts.tsx'
import { pathOfStep, type StepRow } from '../../process/rules/step-row.ts'
import { StepStatus } from '../../process/views/route-view.tsx'
import { messagesIn } from '../messages.ts'
import type { BodyStatement } from '../rules/decision.ts'

export type PreparationStep = {
  readonly row: StepRow
  /** What the body has said, the latest last. */
  readonly statements: readonly BodyStatement[]
  readonly mayRecord: boolean
}

/** Each body of the party with its step: nobody waits for those that are optional. */
export function Preparation({
  language,
  steps,
  hasDecided,
  path,
  link,
}: {
  readonly language: Language
  readonly steps: readonly PreparationStep[]
  /** The council has decided: what was never registered is no longer under way. */
  readonly hasDecided: boolean
  /** The path of all parties' decisions. */
  readonly path: string
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language).party
  if (steps.length === 0) return null
  return (
    <section class="stack-s" aria-labelledby="beredning">
      <h2 id="beredning">{words.preparation}</h2>
      {steps.some(({ row }) => row.isOptional) && (
        <p class="small muted">{words.preparationNote}</p>
      )}
      <ul class="stack plain">
        {steps.map((step) => (
          <li key={step.row.stepId + step.row.body.id} class="stack-s">
            <Step {...{ language, step, hasDecided, path, link }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Step({
  language,
  step: { row, statements, mayRecord },
  hasDecided,
  path,
  link,
}: {
  readonly language: Language
  readonly step: PreparationStep
  readonly hasDecided: boolean
  readonly path: string
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language)
  const said = statements.at(-1)
  const isLeft = row.doneOn === undefined
  return (
    <>
      <p>
        <a href={link(`${path}/organ/${row.body.slug}`)} lang="sv">
          {row.body.name}
        </a>
        <br />
        {hasDecided && isLeft && row.isOptional ? (
          <span class="muted">{words.party.notPrepared}</span>
        ) : (
          <StepStatus row={row} language={language} />
        )}
      </p>
      {said && (
        <p class="small">
          {words.statementKind[said.kind]}: {words.bodyPage.outcomes[said.outcome]},{' '}
          <DayTime day={said.statedOn} language={language} /> {said.paragraph}
        </p>
      )}
      {mayRecord && isLeft && (
        <p class="small">
          <a href={link(pathOfStep(row))}>
            {words.party.prepare}
            <span class="hidden"> {row.body.name}</span>
          </a>
        </p>
      )}
    </>
  )
}
