// SPDX-License-Identifier: EUPL-1.2
// What a registrar fills in: a decision, what follows on it, a correction, a meeting.

import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import {
  Button,
  Checkboxes,
  DayField,
  FileField,
  Hidden,
  PostForm,
  Radios,
  TextArea,
  TextField,
} from '#web/form.tsx'
import type { ReturnedForm } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import {
  decisionOutcomes,
  mostCharacters,
  type CouncilDecision,
  type DecisionRound,
} from '../rules/decision.ts'

export const formNames = ['beslut', 'dagar', 'ratta', 'mote'] as const
export type FormName = (typeof formNames)[number]

/** The form that is open on the page, with what has been typed in it. */
export type OpenForm = ReturnedForm & {
  readonly name: FormName
  /** The registration that is filled in or corrected. */
  readonly decision: CouncilDecision | undefined
  readonly seen: Seen
}

type FormProps = {
  readonly language: Language
  readonly form: OpenForm
  readonly round: DecisionRound
  readonly partyName: string
  readonly action: string
}

export function DecisionForm(props: FormProps) {
  const { form, language, action } = props
  const words = messagesIn(language)
  const heading = {
    beslut: words.party.record,
    dagar: words.party.addDays,
    ratta: words.party.correct,
    mote: words.party.book,
  }[form.name]
  return (
    <section class="panel stack" aria-labelledby="formular">
      <h2 id="formular">{heading}</h2>
      <PostForm
        class="form measure"
        action={action}
        seen={form.seen}
        encType="multipart/form-data"
        noValidate
      >
        <Hidden values={{ gor: form.name, beslut: form.decision?.id ?? '' }} />
        {form.name === 'mote' && <MeetingFields {...props} />}
        {form.name === 'dagar' && <DaysFields {...props} />}
        {form.name === 'beslut' && <DecisionFields {...props} />}
        {form.name === 'ratta' && <CorrectionFields {...props} />}
        <p>
          <a href={action}>{words.form.cancel}</a>
        </p>
      </PostForm>
    </section>
  )
}

function fieldsOf({ form, language }: FormProps) {
  return (name: string, otherwise: string | undefined = '') => ({
    language,
    name,
    value: form.typed[name] ?? otherwise,
    errors: form.errors,
  })
}

function DecisionFields(props: FormProps) {
  const words = messagesIn(props.language).form
  return (
    <>
      <WhatWasDecided {...props} />
      <p>{words.whatHappens(props.partyName)}</p>
      <Button text={words.submit} />
    </>
  )
}

function CorrectionFields(props: FormProps) {
  const words = messagesIn(props.language).form
  return (
    <>
      <p>{words.correctNote}</p>
      <TextArea
        {...fieldsOf(props)('skal')}
        label={words.reason}
        rows={3}
        most={mostCharacters.reason}
      />
      <WhatWasDecided {...props} />
      <Appeal {...props} />
      <Button text={words.correctSubmit} />
    </>
  )
}

/** The fields of a decision; in a correction they begin with what was recorded. */
function WhatWasDecided(props: FormProps) {
  const { form, round, language } = props
  const all = messagesIn(language)
  const words = all.form
  const field = fieldsOf(props)
  const was = form.decision
  const hash = form.typed['utfall'] === undefined ? was?.packageHash : form.typed['fingeravtryck']
  return (
    <>
      <Radios
        {...field('utfall', was?.outcome)}
        label={words.outcome}
        options={decisionOutcomes.map((outcome) => ({ value: outcome, ...all.outcome[outcome] }))}
      />
      <Checkboxes
        name="fingeravtryck"
        language={language}
        errors={form.errors}
        label={words.hash}
        hint={words.hashHint}
        options={[{ value: round.packageHash, text: words.thisText(shortHash(round.packageHash)) }]}
        chosen={hash === undefined ? [] : [hash]}
      />
      <DayField {...field('motesdag', was?.decidedOn)} label={words.decidedOn} />
      <TextField
        {...field('paragraf', was?.paragraph)}
        label={words.paragraph}
        hint={words.paragraphHint}
        isShort
        autocomplete="off"
      />
      <TextField
        {...field('diarienummer', was?.registryNumber)}
        label={words.registryNumber}
        most={mostCharacters.registryNumber}
        isShort
        autocomplete="off"
      />
      <TextArea
        {...field('reservation', was?.reservationNote)}
        label={words.reservation}
        hint={words.reservationHint}
        rows={3}
        most={mostCharacters.note}
        isOptional
      />
      <TextArea
        {...field('andringar', was?.changesNote)}
        label={words.changes}
        hint={words.changesHint}
        rows={3}
        most={mostCharacters.note}
        isOptional
      />
      <DayField
        {...field('nytt-mote', was?.newMeetingOn)}
        label={words.newMeeting}
        hint={words.newMeetingHint}
        isOptional
      />
      <Announced {...props} />
      <Minutes {...props} />
    </>
  )
}

/** Twelve characters are enough to tell texts apart by eye; the whole one stands on the page. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)}`
}

function Announced(props: FormProps) {
  const words = messagesIn(props.language).form
  const field = fieldsOf(props)
  const was = props.form.decision
  return (
    <>
      <DayField
        {...field('justerat', was?.attestedOn)}
        label={words.attestedOn}
        hint={words.attestedHint}
        isOptional
      />
      <DayField
        {...field('anslaget', was?.announcedOn)}
        label={words.announcedOn}
        hint={words.announcedHint}
        isOptional
      />
    </>
  )
}

function Appeal(props: FormProps) {
  const words = messagesIn(props.language).form
  const field = fieldsOf(props)
  const was = props.form.decision
  return (
    <>
      <DayField {...field('overklagat', was?.appealedOn)} label={words.appealedOn} isOptional />
      <DayField {...field('avgjort', was?.appealEndedOn)} label={words.appealEndedOn} isOptional />
    </>
  )
}

function Minutes({ form, language }: FormProps) {
  const words = messagesIn(language).form
  const isKept = form.name === 'ratta' && form.decision?.minutes !== undefined
  return (
    <FileField
      name="protokoll"
      language={language}
      errors={form.errors}
      label={words.minutes}
      hint={isKept ? `${words.minutesHint} ${words.minutesKept}` : words.minutesHint}
      accept="application/pdf,.pdf"
      isOptional
    />
  )
}

/** Only what is not yet on record can be filled in. */
function DaysFields(props: FormProps) {
  const words = messagesIn(props.language).form
  const field = fieldsOf(props)
  const was = props.form.decision
  return (
    <>
      <p>{words.addNote}</p>
      {!was?.attestedOn && <DayField {...field('justerat')} label={words.attestedOn} isOptional />}
      {!was?.announcedOn && (
        <DayField
          {...field('anslaget')}
          label={words.announcedOn}
          hint={words.announcedHint}
          isOptional
        />
      )}
      {!was?.appealedOn && (
        <DayField {...field('overklagat')} label={words.appealedOn} isOptional />
      )}
      {!was?.appealEndedOn && (
        <DayField {...field('avgjort')} label={words.appealEndedOn} isOptional />
      )}
      {!was?.minutes && <Minutes {...props} />}
      <Button text={words.addSubmit} />
    </>
  )
}

function MeetingFields(props: FormProps) {
  const words = messagesIn(props.language).form
  const field = fieldsOf(props)
  return (
    <>
      <DayField {...field('motesdag')} label={words.meetsOn} />
      <TextField
        {...field('anteckning')}
        label={words.meetingNote}
        most={mostCharacters.note}
        isOptional
        autocomplete="off"
      />
      <Button text={words.bookSubmit} />
    </>
  )
}
