// SPDX-License-Identifier: EUPL-1.2
// The receipt of a registration: what, when, by whom, and what happens now.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#web/form.tsx'
import { DayTime, Fingerprint, Pairs } from '#web/parts.tsx'
import { Shape } from '#web/symbols.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { awaitsConfirmation } from '../../process/rules/incoming-letter.ts'
import { LetterNotice } from '../../process/views/letter-view.tsx'
import { messagesIn } from '../messages.ts'
import type { CouncilDecision } from '../rules/decision.ts'
import { finalityOf } from '../rules/decision-days.ts'
import { showsFinality } from '../rules/party-standing.ts'
import type { OutcomeView, PartyStanding } from '../rules/round-outcome.ts'
import { outcomeSentence } from './outcome-view.tsx'

export type ReceiptProps = {
  readonly language: Language
  readonly today: Day
  readonly outcome: OutcomeView
  readonly own: PartyStanding
  readonly decision: CouncilDecision
  /** Days or minutes were filled in; the decision itself is older. */
  readonly isAddition: boolean
  readonly recordedByName: string | undefined
  readonly path: string
  readonly link: (path: string) => string
}

export function receiptTitle(props: Pick<ReceiptProps, 'language' | 'decision' | 'isAddition'>) {
  const words = messagesIn(props.language).receipt
  if (props.isAddition) return words.daysTitle
  return props.decision.correctsId === undefined ? words.title : words.correctedTitle
}

export function ReceiptView(props: ReceiptProps) {
  const { language, own, outcome, decision, path, link } = props
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <section class="receipt stack" aria-labelledby="kvitto">
        <h1 id="kvitto">
          <span class="status is-ok">
            <Shape name="s-yes" />
          </span>{' '}
          {receiptTitle(props)}
        </h1>
        <p class="lead">
          <WithSwedish
            text={(decision.letter ? words.receipt.sentenceByLetter : words.receipt.sentence)(
              own.party.name,
              outcome.round.title,
            )}
            swedish={outcome.round.title}
            language={language}
          />
        </p>
        <Pairs
          pairs={[
            [words.party.outcome, words.outcome[decision.outcome].text],
            [
              words.party.decidedOn,
              <>
                <DayTime day={decision.decidedOn} language={language} /> {decision.paragraph}
              </>,
            ],
            [words.party.registryNumber, decision.registryNumber || '–'],
            [words.receipt.recordedAt, words.receipt.by(decision.recordedAt, props.recordedByName)],
            [words.receipt.productDay, <DayTime day={decision.recordedOn} language={language} />],
            [words.receipt.number, <code class="mono">{decision.id}</code>],
            [words.party.hash, <Fingerprint hash={decision.packageHash} />],
            ...(decision.minutes
              ? [
                  [
                    words.party.minutes,
                    <>
                      {decision.minutes.fileName}
                      <br />
                      <Fingerprint hash={decision.minutes.fileHash} />
                    </>,
                  ] as const,
                ]
              : []),
          ]}
        />
        {decision.letter && (
          <LetterNotice
            letter={decision.letter}
            language={language}
            originalHref={link(`${path}/${own.party.slug}/original/${decision.id}`)}
          />
        )}
        <p class="small">{words.receipt.locked}</p>
        <p class="small muted">{words.receipt.print}</p>
      </section>
      <section class="panel stack" aria-labelledby="nu">
        <h2 id="nu">{words.receipt.next}</h2>
        <ul class="dotted">
          {nextSteps(props).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p class="row">
          <ButtonLink text={words.receipt.toParty} href={link(`${path}/${own.party.slug}`)} />
          <ButtonLink text={words.receipt.toAll} href={link(path)} look="secondary" />
        </p>
      </section>
    </div>
  )
}

function nextSteps({ language, decision, outcome, today }: ReceiptProps): string[] {
  const words = messagesIn(language)
  const finality = finalityOf(decision, today)
  const steps: string[] = awaitsConfirmation(decision) ? [words.receipt.needConfirmation] : []
  if (showsFinality(decision)) {
    if (finality.state === 'awaiting-attestation') steps.push(words.receipt.needAttestation)
    else if (finality.state === 'awaiting-announcement') {
      steps.push(words.receipt.needAnnouncement)
    } else steps.push(words.say.finality(finality))
    if (!decision.minutes) steps.push(words.receipt.needMinutes)
  }
  return [...steps, outcomeSentence(outcome, language)]
}
