// SPDX-License-Identifier: EUPL-1.2
// People, mandates, contact person and units of one party, or the mandates that serve all.

import type { Language } from '#kernel/language.ts'
import { Select } from '#web/form.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import { handOverForm, inviteForm } from './forms.ts'
import { InvitationNotice } from './invitation-notice.tsx'
import { mayFollowEnding } from '../rules/ending-mandates.ts'
import { OwnLinks } from './own-links.tsx'
import { Contact, HandOver, Invite, Units } from './own-party-forms.tsx'
import type { OwnPartyProps } from './own-party-props.ts'
import { SignInNotice } from './sign-in-notice.tsx'
import { Offers, People } from './people-tables.tsx'

export function OwnPartyView(props: OwnPartyProps) {
  const words = messagesIn(props.language).own
  const { model, form } = props
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={props.language} idPrefix={form.name} />}
      <div class="stack">
        <h1>{props.title}</h1>
        <p class="lead">{model.party ? words.lead(model.party.name) : words.leadForAll}</p>
        <Done {...props} />
        <InvitationNotice count={model.offerCount} language={props.language} link={props.link} />
        <SignInNotice requests={model.ownSignIns} language={props.language} />
        <ChooseParty {...props} />
        <OwnLinks
          language={props.language}
          toOperate={model.toOperate}
          mayInvite={model.roles.length > 0}
          followsEnding={model.own !== undefined && mayFollowEnding(model.own.role)}
          link={props.link}
        />
      </div>
      <People {...props} />
      <Offers {...props} />
      {model.roles.length > 0 || form?.name === inviteForm.name ? (
        <Invite {...props} />
      ) : (
        <p class="muted">{whyNotInvite(props)}</p>
      )}
      {model.party && (
        <div class="cols cols--2">
          <Contact {...props} />
          <Units {...props} />
        </div>
      )}
      {(model.may.handOver || form?.name === handOverForm.name) && <HandOver {...props} />}
    </div>
  )
}

function whyNotInvite({ model, language }: OwnPartyProps): string {
  const { own, refusals } = messagesIn(language)
  return model.whyNoRole === undefined ? own.onlyRead : refusals[model.whyNoRole]({})
}

function Done({ done, language, model }: OwnPartyProps) {
  const words = messagesIn(language).own
  const sentences: Readonly<Record<string, string>> = {
    inbjuden: words.invited,
    overlamnat: handedOver(model, language),
    kontakt: words.contactSet,
    enhet: words.unitAdded,
    avslutat: words.ended,
    tillbakadragen: messagesIn(language).invitations.withdrawn,
  }
  const sentence = done !== undefined && Object.hasOwn(sentences, done) && sentences[done]
  return sentence ? (
    <p class="saved" role="status">
      {sentence}
    </p>
  ) : null
}

/** To whom, and from when, as long as it waits for an answer. */
function handedOver({ offers, own }: OwnPartyProps['model'], language: Language): string {
  const words = messagesIn(language).own
  const waits = offers.find(({ offer }) => offer.takesOverFrom === own?.id)
  return waits?.offer.answerBy === undefined
    ? words.handedOver
    : words.handedOverTo(waits.person.name, waits.mandate.validFrom, waits.offer.answerBy)
}

/** Those who serve all parties may look at each. */
function ChooseParty({ model, language, link }: OwnPartyProps) {
  const words = messagesIn(language).own
  if (model.parties.length === 0) return null
  return (
    <form class="inline-form" action={link('/min-part')}>
      <Select
        language={language}
        name="part"
        idPrefix="visa"
        label={words.showParty}
        value={model.party?.slug ?? ''}
        options={[
          { value: '', text: words.allCommon },
          ...model.parties.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <button type="submit" class="ds-button" data-variant="secondary">
        {words.show}
      </button>
    </form>
  )
}
