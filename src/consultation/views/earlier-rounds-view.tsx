// SPDX-License-Identifier: EUPL-1.2
// Consultations from before the product, each with where it can be read and that it was told afterwards.

import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf, rowPlace } from '#web/list-of.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { messagesIn } from '../messages.ts'
import type { earlierList, ListedEarlier } from './lists.ts'

type Props = {
  readonly language: Language
  readonly list: ShownList<typeof earlierList>
  readonly mayRegister: boolean
  readonly saved: string | undefined
  readonly link: (path: string) => string
}

export function EarlierRoundsView(props: Props) {
  const { language, list, mayRegister, saved, link } = props
  const words = messagesIn(language).earlier
  return (
    <div class="stack-l">
      <div class="row between">
        <div class="stack-s">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          {saved !== undefined && (
            <p class="saved" role="status">
              {saved}
            </p>
          )}
        </div>
        {mayRegister && (
          <ButtonLink text={words.register} href={link('/remiss/tidigare/registrera')} />
        )}
      </div>
      <ListOf
        of={list}
        {...{ language, link }}
        draw={(rows) => (
          <div class="stack">
            {rows.map((one) => (
              <Earlier key={one.round.id} {...props} one={one} />
            ))}
          </div>
        )}
      />
    </div>
  )
}

function Earlier({
  one: { round, byBody },
  one,
  language,
  list,
  mayRegister,
  link,
}: Props & { readonly one: ListedEarlier }) {
  const words = messagesIn(language).earlier
  const id = `remiss-${round.id}`
  return (
    <section class="panel stack-s" id={rowPlace(list, one)} aria-labelledby={id}>
      <h2 id={id} lang="sv">
        {round.title}
      </h2>
      <p>
        {words.days(round.openedOn, round.dueOn)}{' '}
        <WithSwedish
          text={words.asked(round.askedWho)}
          swedish={round.askedWho}
          language={language}
        />{' '}
        {words.counts(round.answered, round.asked)}
      </p>
      <p class="small">
        {words.source}: <span lang="sv">{round.source}</span>
      </p>
      {(round.link !== '' || round.original) && !round.withdrawn && (
        <p class="row small">
          {round.link !== '' && (
            <a href={round.link}>
              {words.read}
              <span class="hidden">: {round.title}</span>
            </a>
          )}
          {round.original && (
            <a href={link(`/remiss/tidigare/${round.id}/original`)}>
              {words.original}: <span lang="sv">{round.original.fileName}</span>
            </a>
          )}
        </p>
      )}
      <p class="small muted">
        <WithSwedish
          text={words.registered(byBody, round.registeredOn)}
          swedish={byBody ?? ''}
          language={language}
        />
      </p>
      {round.withdrawn ? (
        <p class="small">
          {words.isTakenBack(round.withdrawn.on)} {words.why}:{' '}
          <span lang="sv">{round.withdrawn.reason}</span>
        </p>
      ) : (
        mayRegister && (
          <p class="small">
            <a href={link(`/remiss/tidigare/${round.id}/ta-tillbaka`)}>
              {words.takeBack}
              <span class="hidden">: {round.title}</span>
            </a>
          </p>
        )
      )}
    </section>
  )
}
