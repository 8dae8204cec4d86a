// SPDX-License-Identifier: EUPL-1.2
// What someone is invited to, each with what it means, and a yes or a no.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { FieldsOf, type Sending } from '#web/form-of.tsx'
import { ErrorSummary, Hidden, PostForm } from '#web/form.tsx'
import { DayTime, Empty, Pairs } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import type { Offer } from '../rules/offer.ts'
import type { DatedMandate, MandateInWords, Person } from '../rules/party.ts'
import { answerForm } from './forms.ts'

type Offered = {
  readonly person: Person
  readonly mandate: DatedMandate
  readonly actsFor: MandateInWords['actsFor']
  readonly offer: Offer
}

type InvitationsProps = {
  readonly language: Language
  readonly today: Day
  readonly offers: readonly (Offered & {
    readonly giver: Pick<Offered, 'person' | 'actsFor'> | undefined
  })[]
  /** For whom she acts now. */
  readonly actsFor: string | undefined
  /** What she has just answered. */
  readonly answered: Offered | undefined
  /** Where she was going. */
  readonly returnTo: string
  /** The answer that came back, and to which invitation. */
  readonly returned: (Sending & { readonly mandateId: string }) | undefined
  readonly link: (path: string) => string
}

export function InvitationsView(props: InvitationsProps) {
  const { language, offers, returned, link } = props
  const words = messagesIn(language).invitations
  return (
    <div class="stack-l measure">
      <div class="stack">
        {returned && (
          <ErrorSummary
            errors={returned.errors}
            language={language}
            idPrefix={answerForm(returned.mandateId).name}
          />
        )}
        <h1>{words.title}</h1>
        <Answered {...props} />
        {offers.length > 0 && <p class="lead">{words.lead}</p>}
        {offers.length > 0 && props.actsFor && <p>{words.meanwhile(props.actsFor)}</p>}
      </div>
      {offers.map((one) => (
        <Invitation key={one.mandate.id} one={one} props={props} />
      ))}
      {offers.length === 0 && (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      )}
      <p>
        <a href={link('/min-part')}>{words.toOwnParty}</a>
      </p>
    </div>
  )
}

function Answered({ answered, today, language, actsFor }: InvitationsProps) {
  const words = messagesIn(language).invitations
  if (!answered) return null
  const to = answered.actsFor[language]
  const { validFrom } = answered.mandate
  const sentences =
    answered.offer.status === 'accepted'
      ? [
          words.accepted(to),
          validFrom > today ? words.begins(validFrom) : '',
          validFrom <= today && actsFor && actsFor !== to ? words.goesOn(actsFor) : '',
        ]
      : [words.declined(to)]
  return (
    <p class="saved" role="status">
      {sentences.filter((one) => one !== '').join(' ')}
    </p>
  )
}

function Invitation({
  one: { mandate, actsFor, offer, giver },
  props,
}: {
  readonly one: InvitationsProps['offers'][number]
  readonly props: InvitationsProps
}) {
  const { language, link } = props
  const words = messagesIn(language).invitations
  const id = answerForm(mandate.id).name
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h2 id={id}>{capitalised(actsFor[language])}</h2>
      <p>{words.means[mandate.role]}</p>
      <Pairs
        pairs={[
          [words.period, <Period key="period" mandate={mandate} language={language} />],
          ...(giver
            ? [[words.by, `${giver.person.name}, ${giver.actsFor[language]}`] as const]
            : []),
          [words.answerBy, <DayTime key="day" day={offer.answerBy!} language={language} />],
        ]}
      />
      <PostForm action={link('/min-part/inbjudningar')}>
        <Hidden values={{ mandat: mandate.id, till: props.returnTo }} />
        <FieldsOf
          of={answerForm(mandate.id)}
          words={fields[language].answer}
          options={{
            answer: [
              { value: 'ja', text: words.accept },
              { value: 'nej', text: words.decline },
            ],
          }}
          sending={props.returned?.mandateId === mandate.id ? props.returned : undefined}
          language={language}
        />
      </PostForm>
    </section>
  )
}

function Period({
  mandate: { validFrom, validUntil },
  language,
}: {
  readonly mandate: DatedMandate
  readonly language: Language
}) {
  const words = messagesIn(language).own
  return <>{validUntil ? words.between(validFrom, validUntil) : words.since(validFrom)}</>
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
