// SPDX-License-Identifier: EUPL-1.2
// What is on record of a party's decision: each field of it, and every registration that was made.

import type { Day } from '#kernel/day.ts'
import { DayTime, Fingerprint, Pairs } from '#web/parts.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { letterSentence } from '../../process/views/letter-view.tsx'
import { messagesIn } from '../messages.ts'
import type { CouncilDecision } from '../rules/decision.ts'
import type { PartyStanding } from '../rules/round-outcome.ts'
import type { PartyProps } from './party-props.ts'

/** «Kommunfullmäktige, Lerums kommun»: the page has said the second half. */
export function councilOf({ council, party }: Pick<PartyStanding, 'council' | 'party'>): string {
  return council.name.replace(`, ${party.name}`, '')
}

export const ownPath = ({ path, own }: Pick<PartyProps, 'path' | 'own'>) =>
  `${path}/${own.party.slug}`

/** Where the original is given out, to those who may open it. */
export function originalHrefOf(
  props: Pick<PartyProps, 'may' | 'link' | 'path' | 'own'>,
  decision: CouncilDecision,
): string | undefined {
  return decision.letter && props.may.opensOriginals
    ? props.link(`${ownPath(props)}/original/${decision.id}`)
    : undefined
}

/** Everything that is recorded about a decision. */
export function DecisionPairs({
  language,
  decision,
  councilName,
  outcome,
  path,
  own,
  link,
}: Pick<PartyProps, 'language' | 'outcome' | 'path' | 'own' | 'link'> & {
  readonly decision: CouncilDecision
  readonly councilName: string
}) {
  const words = messagesIn(language).party
  const allWords = messagesIn(language)
  const dayOf = (day: Day | undefined) =>
    day ? <DayTime day={day} language={language} /> : <span class="muted">{words.unknown}</span>
  const isSame = decision.packageHash === outcome.round.packageHash
  const isYes = decision.outcome === 'approved' || decision.outcome === 'approved-with-reservation'
  const { minutes } = decision
  return (
    <Pairs
      pairs={[
        [words.outcome, allWords.outcome[decision.outcome].text],
        [words.council, <span lang="sv">{councilName}</span>],
        [words.decidedOn, dayOf(decision.decidedOn)],
        ...(decision.paragraph ? [[words.paragraph, decision.paragraph] as const] : []),
        ...(decision.registryNumber
          ? [[words.registryNumber, decision.registryNumber] as const]
          : []),
        ...(decision.reservationNote
          ? [[words.reservation, <span lang="sv">{decision.reservationNote}</span>] as const]
          : []),
        ...(decision.changesNote
          ? [[words.changes, <span lang="sv">{decision.changesNote}</span>] as const]
          : []),
        ...(decision.newMeetingOn
          ? [[words.newMeeting, dayOf(decision.newMeetingOn)] as const]
          : []),
        [words.attestedOn, dayOf(decision.attestedOn)],
        [words.announcedOn, dayOf(decision.announcedOn)],
        ...(decision.appealedOn ? [[words.appealedOn, dayOf(decision.appealedOn)] as const] : []),
        ...(decision.appealEndedOn
          ? [[words.appealEndedOn, dayOf(decision.appealEndedOn)] as const]
          : []),
        ...(isYes
          ? [
              [
                words.hash,
                <>
                  <Fingerprint hash={decision.packageHash} />
                  <br />
                  {isSame ? words.sameHash : words.otherHash}
                </>,
              ] as const,
            ]
          : []),
        [
          words.minutes,
          minutes ? (
            <a href={link(`${ownPath({ path, own })}/protokoll/${decision.id}`)}>
              {words.minutesLink}
            </a>
          ) : (
            <span class="muted">{words.noMinutes}</span>
          ),
        ],
      ]}
    />
  )
}

/** Every registration, also those that were corrected: the latest first. */
export function RegisteredDecisions(props: PartyProps) {
  const { language, decisions, may, link } = props
  const words = messagesIn(language)
  if (decisions.length === 0) return null
  const corrected = new Set(decisions.map(({ correctsId }) => correctsId))
  return (
    <section class="stack" aria-labelledby="historik">
      <h2 id="historik">{words.party.history}</h2>
      <p class="small muted">{words.party.historyNote}</p>
      <ol class="stack plain" reversed>
        {decisions.toReversed().map((decision) => (
          <li key={decision.id} class="panel stack-s">
            <p class="strong">
              {words.outcome[decision.outcome].text},{' '}
              <DayTime day={decision.decidedOn} language={language} /> {decision.paragraph}
            </p>
            <p class="small muted">{words.party.recorded(decision.recordedOn)}</p>
            {decision.letter && (
              <p class="small">
                {letterSentence(decision.letter, language)}
                {originalHrefOf(props, decision) && (
                  <>
                    {' '}
                    <a href={originalHrefOf(props, decision)}>{words.party.readOriginal}</a>
                  </>
                )}
              </p>
            )}
            {decision.correctionReason && (
              <p>
                <WithSwedish
                  text={words.party.corrects(decision.correctionReason)}
                  swedish={decision.correctionReason}
                  language={language}
                />
              </p>
            )}
            {corrected.has(decision.id) ? (
              <>
                <p class="small">{words.party.corrected}</p>
                <details>
                  <summary>{words.party.decision}</summary>
                  <DecisionPairs
                    {...props}
                    decision={decision}
                    councilName={councilOf(props.own)}
                  />
                </details>
              </>
            ) : (
              may.record &&
              may.corrects && (
                <p class="small">
                  <a href={link(`${ownPath(props)}?gor=ratta&beslut=${decision.id}#formular`)}>
                    {words.party.correct}
                  </a>
                </p>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
