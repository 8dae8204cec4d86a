// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatInstant } from '#kernel/dates-in-words.ts'
import { Fingerprint, Notice, Pairs, Panel } from '#web/parts.tsx'
import { Icon, Shape } from '#web/symbols.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { LetterNotice } from '../../process/views/letter-view.tsx'
import type { Consultation, ConsultationPhase } from '../rules/consultation.ts'
import type { ResponseHead } from '../rules/response.ts'
import type { ResponseSheet } from '../rules/response-sheet.ts'
import { stanceText, type Setting } from './parts.tsx'
import { ResponseSheetView } from './response-sheet-view.tsx'

export type ReceiptModel = {
  readonly consultation: Consultation
  readonly phase: ConsultationPhase
  readonly name: string
  /** Where the response is read. */
  readonly path: string
  readonly response: ResponseHead
  readonly packageHash: string
  readonly submittedBy: string
  readonly sheet: ResponseSheet
}

export function ReceiptView({
  setting,
  model,
}: {
  readonly setting: Setting
  readonly model: ReceiptModel
}) {
  const { words, language } = setting
  const { response, sheet, consultation } = model
  return (
    <div class="stack-l">
      <div class="cols cols--8-4">
        <div class="stack">
          <section class="receipt stack" aria-labelledby="kvitto">
            <h1 id="kvitto">
              <span class="status is-ok">
                <Shape name="s-yes" />
              </span>{' '}
              {response.letter ? words.byLetter.recorded : words.receipt.title}
            </h1>
            <p>
              <WithSwedish
                text={words.receipt.lead(model.name, consultation.title)}
                swedish={consultation.title}
                language={language}
              />
            </p>
            <Pairs
              pairs={[
                [words.receipt.number, response.number],
                [
                  words.receipt.sent,
                  words.receipt.by(
                    formatInstant(response.submittedAt, language),
                    model.submittedBy,
                  ),
                ],
                [words.receipt.day, formatDay(response.submittedOn, language, 'long')],
                [
                  words.receipt.content,
                  words.receipt.contains(
                    stanceText(response.stance, language),
                    sheet.commentCount,
                    sheet.proposalCount,
                  ),
                ],
                [words.receipt.hash, <Fingerprint key="h" hash={response.responseHash} />],
                [words.receipt.packageHash, <Fingerprint key="p" hash={model.packageHash} />],
              ]}
            />
            <p class="small">
              <Icon name="print" /> {words.receipt.print}
            </p>
          </section>
          {response.letter && (
            <LetterNotice
              letter={response.letter}
              language={language}
              originalHref={setting.link(
                `/remiss/${consultation.slug}/original/${response.number}`,
              )}
            />
          )}
          {response.isLate && (
            <Notice tone="warn" shape="s-clock">
              <p>{words.receipt.late}</p>
            </Notice>
          )}
          {response.isCorrespondence && (
            <Notice tone="warn" shape="s-square">
              <p>{words.receipt.correspondence}</p>
              <p>
                <a href={setting.link(model.path)}>{words.receipt.readLetter}</a>.{' '}
                {words.receipt.letterNote}
              </p>
            </Notice>
          )}
          {response.supersededBy && (
            <Notice tone="none" icon="info">
              <p>{words.receipt.superseded}</p>
            </Notice>
          )}
          {/* Comments in correspondence await no answers. */}
          {!response.isCorrespondence && (
            <Panel heading={words.receipt.next} id="sedan">
              <ol class="dotted">
                {model.phase === 'open' && <li>{words.receipt.closes(consultation.dueOn)}</li>}
                <li>{words.receipt.everyComment}</li>
                <li>{words.receipt.decide}</li>
              </ol>
            </Panel>
          )}
        </div>
        <div class="stack">
          <Panel heading={words.receipt.frozen} id="fryst">
            <p class="small">
              <Icon name="lock" /> {words.receipt.frozenText}
            </p>
          </Panel>
          <Panel heading={words.receipt.record} id="allman-handling">
            <p class="small">
              <Icon name="inbox" /> {words.receipt.recordText}
            </p>
          </Panel>
        </div>
      </div>
      <section class="stack" aria-label={words.receipt.whole}>
        <ResponseSheetView
          setting={setting}
          sheet={sheet}
          attachmentHref={(place) =>
            setting.link(`/remiss/${consultation.slug}/bilaga/${response.number}/${place}`)
          }
        />
      </section>
    </div>
  )
}
