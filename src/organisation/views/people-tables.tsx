// SPDX-License-Identifier: EUPL-1.2
// Who has a mandate, and who has been invited and has not answered.

import type { Language } from '#kernel/language.ts'
import { Hidden, PostForm } from '#web/form.tsx'
import { DayTime } from '#web/parts.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import type { DatedMandate } from '../rules/party.ts'
import type { OwnPartyProps } from './own-party-props.ts'

export function People({ model, language, today, link }: OwnPartyProps) {
  const words = messagesIn(language).own
  return (
    <section class="panel stack" aria-labelledby="personer">
      <h2 id="personer">{words.people}</h2>
      {model.people.length === 0 ? (
        <p>{words.noPeople}</p>
      ) : (
        <Table
          caption={words.tableCaption}
          hidesCaption
          columns={[
            { heading: words.name },
            { heading: words.mandate },
            { heading: words.period },
            { heading: words.change },
          ]}
          rows={model.people.map(({ person, title, mandate, actsFor, mayEnd }) => ({
            key: mandate.id,
            cells: [
              <>
                {person.name}
                {title && <p class="xs muted">{title}</p>}
                <p class="xs muted">{person.email}</p>
              </>,
              actsFor[language],
              <>
                {periodInWords(mandate, language)}
                {mandate.validFrom > today && <p class="xs muted">{words.notYet}</p>}
              </>,
              mayEnd ? (
                <a href={link(`/min-part/avsluta/${mandate.id}`)}>
                  {words.end}
                  <span class="hidden"> {words.endFor(person.name)}</span>
                </a>
              ) : (
                ''
              ),
            ],
          }))}
        />
      )}
    </section>
  )
}

/** Those who are invited and have not answered: a mandate that is only offered opens nothing. */
export function Offers({ model, language, link }: OwnPartyProps) {
  const { own, invitations: words } = messagesIn(language)
  if (model.offers.length === 0) return null
  return (
    <section class="panel stack" aria-labelledby="inbjudna">
      <h2 id="inbjudna">{words.openOffers}</h2>
      <Table
        caption={words.openOffersCaption}
        hidesCaption
        columns={[
          { heading: own.name },
          { heading: own.mandate },
          { heading: own.period },
          { heading: words.noAnswerYet },
          { heading: own.change },
        ]}
        rows={model.offers.map(({ person, mandate, actsFor, offer, mayWithdraw }) => ({
          key: mandate.id,
          cells: [
            <>
              {person.name}
              <p class="xs muted">{person.email}</p>
            </>,
            actsFor[language],
            periodInWords(mandate, language),
            <DayTime key="day" day={offer.answerBy!} language={language} />,
            mayWithdraw ? (
              <PostForm action={link('/min-part')}>
                <Hidden
                  values={{ gor: 'withdraw', part: model.party?.slug ?? '', mandat: mandate.id }}
                />
                <button
                  type="submit"
                  class="ds-button is-small"
                  data-variant="secondary"
                  aria-label={words.withdrawFor(person.name)}
                >
                  {words.withdraw}
                </button>
              </PostForm>
            ) : (
              ''
            ),
          ],
        }))}
      />
    </section>
  )
}

function periodInWords({ validFrom, validUntil }: DatedMandate, language: Language): string {
  const words = messagesIn(language).own
  return validUntil ? words.between(validFrom, validUntil) : words.since(validFrom)
}
