// SPDX-License-Identifier: EUPL-1.2
// What a registrar fills in: a decision, what follows on it, a correction, a meeting.

import type { Language } from '#kernel/language.ts'
import { switchBackField } from '#kernel/mandate.ts'
import type { Seen } from '#kernel/seen.ts'
import { drawFields, FieldsOf, labelOf, type Sending, withHint } from '#web/form-of.tsx'
import { Button, Hidden, PostForm } from '#web/form.tsx'
import { channelOptions, wordsOfLetterFields } from '../../process/views/letter-view.tsx'
import { messagesIn } from '../messages.ts'
import { decisionOutcomes, type CouncilDecision, type DecisionRound } from '../rules/decision.ts'
import { byLetterForm, correctionForm, daysForm, decisionForm, meetingForm } from './forms.ts'

export const formNames = ['beslut', 'dagar', 'ratta', 'mote', 'brev', 'bekrafta'] as const
export type FormName = (typeof formNames)[number]

/** The form that is open on the page, with what has been typed in it. */
export type OpenForm = {
  readonly name: FormName
  readonly sending: Sending | undefined
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
  /** Where several of one's own parties stand on a page: the mandate of the one that the form is for. */
  readonly actsWith?: string | undefined
  /** Where one goes who does not fill it in; the page that it is sent to, if not told. */
  readonly leave?: string | undefined
}

export function DecisionForm(props: FormProps) {
  const { form, language, action } = props
  const words = messagesIn(language)
  const heading = {
    beslut: words.party.record,
    dagar: words.party.addDays,
    ratta: words.party.correct,
    mote: words.party.book,
    brev: form.decision ? words.party.correctLetter : words.party.byLetter,
    bekrafta: words.party.confirm,
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
        {...(props.actsWith !== undefined && { drawnFor: props.actsWith })}
      >
        {props.actsWith !== undefined && <Hidden values={{ [switchBackField]: 'ja' }} />}
        <Hidden values={{ gor: form.name, beslut: form.decision?.id ?? '' }} />
        {form.name === 'mote' && <MeetingFields {...props} />}
        {form.name === 'dagar' && <DaysFields {...props} />}
        {form.name === 'beslut' && <DecisionFields {...props} />}
        {form.name === 'ratta' && <CorrectionFields {...props} />}
        {form.name === 'brev' && <ByLetterFields {...props} />}
        {form.name === 'bekrafta' && <Confirming {...props} />}
        <p>
          <a href={props.leave ?? action}>{words.form.cancel}</a>
        </p>
      </PostForm>
    </section>
  )
}

function DecisionFields(props: FormProps) {
  const { form, language, partyName } = props
  const words = messagesIn(language).form
  return (
    <>
      <FieldsOf
        of={decisionForm}
        words={words.fields}
        options={optionsOf(props)}
        sending={form.sending}
        language={language}
      />
      <p>{words.whatHappens(partyName)}</p>
      <Button text={words.submit} />
    </>
  )
}

/** A correction begins with what was recorded. */
function CorrectionFields(props: FormProps) {
  const { form, language } = props
  const { decision: was, sending } = form
  const words = messagesIn(language).form
  const { fields } = words
  return (
    <>
      <p>{words.correctNote}</p>
      <FieldsOf
        of={correctionForm}
        words={
          was?.minutes
            ? { ...fields, minutes: withHint(fields.minutes, words.minutesKept) }
            : fields
        }
        options={optionsOf(props)}
        begins={begunWith(was)}
        {...{ sending, language }}
      />
      <Button text={words.correctSubmit} />
    </>
  )
}

/** A letter that is recorded, or what was recorded after it once more. */
function ByLetterFields(props: FormProps) {
  const { form, language, partyName } = props
  const { decision: was, sending } = form
  const words = messagesIn(language).form
  const letter = wordsOfLetterFields(language)
  const drawn = drawFields({
    of: byLetterForm,
    words: {
      ...words.fields,
      ...letter,
      ...(was && { original: withHint(letter.original, words.letterKept) }),
    },
    options: { ...optionsOf(props), channel: channelOptions(language) },
    begins: {
      ...begunWith(was),
      ...(was?.letter && {
        channel: was.letter.channel,
        cameOn: was.letter.cameOn,
        fromOffice: was.letter.fromOffice,
      }),
    },
    sending,
    language,
  })
  const { reason, ...fields } = drawn
  return (
    <>
      <p>{words.letterNote(partyName)}</p>
      {was && <Hidden values={{ rattar: was.id }} />}
      {was && reason}
      {Object.values(fields)}
      <Button text={words.letterSubmit} />
    </>
  )
}

/** What is recorded stands above; the party says that it is right. */
function Confirming({ language }: FormProps) {
  const words = messagesIn(language)
  return (
    <>
      <p>{words.party.confirmNote}</p>
      <Button text={words.form.confirmSubmit} />
    </>
  )
}

function optionsOf({ language, round }: FormProps) {
  const words = messagesIn(language)
  const { packageHash: hash } = round
  return {
    outcome: decisionOutcomes.map((value) => ({ value, ...words.outcome[value] })),
    packageHash: [{ value: hash, text: words.form.thisText(shortHash(hash)) }],
  }
}

function begunWith(was: CouncilDecision | undefined) {
  if (was === undefined) return {}
  const { outcome, packageHash, decidedOn, paragraph, registryNumber } = was
  const { reservationNote, changesNote } = was
  const days = ['newMeetingOn', 'attestedOn', 'announcedOn', 'appealedOn', 'appealEndedOn'] as const
  const texts = {
    outcome,
    packageHash,
    decidedOn,
    paragraph,
    registryNumber,
    reservationNote,
    changesNote,
  }
  return { ...texts, ...Object.fromEntries(days.map((name) => [name, was[name] ?? ''])) }
}

/** Twelve characters are enough to tell texts apart by eye; the whole one stands on the page. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)}`
}

/** Only what is not yet on record can be filled in. */
function DaysFields({ form: { decision: was, sending }, language }: FormProps) {
  const words = messagesIn(language).form
  // Here the field says itself that it may be left empty.
  const fields = { ...words.fields, attestedOn: labelOf(words.fields.attestedOn) }
  const drawn = drawFields({ of: daysForm, words: fields, sending, language })
  return (
    <>
      <p>{words.addNote}</p>
      {!was?.attestedOn && drawn.attestedOn}
      {!was?.announcedOn && drawn.announcedOn}
      {!was?.appealedOn && drawn.appealedOn}
      {!was?.appealEndedOn && drawn.appealEndedOn}
      {!was?.minutes && drawn.minutes}
      <Button text={words.addSubmit} />
    </>
  )
}

function MeetingFields({ form, language }: FormProps) {
  const words = messagesIn(language).form
  return (
    <>
      <FieldsOf
        of={meetingForm}
        words={words.meetingFields}
        sending={form.sending}
        language={language}
      />
      <Button text={words.bookSubmit} />
    </>
  )
}
