// SPDX-License-Identifier: EUPL-1.2
// From what was typed to what the commands take, and from a "no" to the field it is about.

import { parseDay, type Day } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import { seenField } from '#kernel/seen.ts'
import type { SubmittedForm } from '#platform/page.ts'
import type { NewMinutes } from '../commands/minutes.ts'
import { messagesIn, refusalIn } from '../messages.ts'
import { decisionOutcomes } from '../rules/decision.ts'
import type { TypedDecision } from '../rules/new-decision.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'
import type { DecisionOutcome } from '../rules/standing.ts'

/** Reads the fields of a form and gathers what is wrong with them, so that all is said at once. */
export type FormReader = {
  readonly errors: FieldError[]
  readonly text: (name: string) => string
  /** A day that may be left out. */
  readonly day: (name: string) => Day | undefined
  /** A day that must be there. */
  readonly neededDay: (name: string) => Day | undefined
  /** Says what is missing when a field that must hold something is empty. */
  readonly needText: (name: string, missing: DecisionRefusal) => void
  readonly outcome: (name: string) => DecisionOutcome | undefined
  readonly file: (name: string) => NewMinutes | undefined
}

export function readerOf(form: SubmittedForm, language: Language): FormReader {
  const errors: FieldError[] = []
  const words = messagesIn(language)
  const refuse = (field: string, refusal: DecisionRefusal) => {
    errors.push({ field, text: refusalIn(language, { granted: false, refusal, facts: {} }) })
  }
  const day = (name: string, isNeeded: boolean) => {
    const typed = form.text(name)
    const found = parseDay(typed)
    if (found === undefined && (isNeeded || typed !== '')) {
      const text = name === 'motesdag' ? words.chooseMeetingDay : words.chooseDay
      errors.push({ field: name, text })
    }
    return found
  }
  return {
    errors,
    text: form.text,
    day: (name) => day(name, false),
    neededDay: (name) => day(name, true),
    needText(name, missing) {
      if (form.text(name).trim() === '') refuse(name, missing)
    },
    outcome(name) {
      const typed = form.text(name)
      const outcome = decisionOutcomes.find((one) => one === typed)
      if (outcome === undefined) refuse(name, 'outcome-unknown')
      return outcome
    },
    file(name) {
      const file = form.file(name)
      return file && { fileName: file.name, bytes: file.bytes }
    },
  }
}

/** What the form says was decided. */
export function readDecision(reader: FormReader): TypedDecision | undefined {
  const outcome = reader.outcome('utfall')
  const decidedOn = reader.neededDay('motesdag')
  if (outcome === 'approved' || outcome === 'approved-with-reservation') {
    reader.needText('fingeravtryck', 'another-text')
  }
  if (outcome !== 'withdrawn') {
    reader.needText('paragraf', 'paragraph-missing')
    reader.needText('diarienummer', 'registry-number-missing')
  }
  const rest = {
    paragraph: reader.text('paragraf'),
    registryNumber: reader.text('diarienummer'),
    packageHash: reader.text('fingeravtryck'),
    reservationNote: reader.text('reservation'),
    changesNote: reader.text('andringar'),
    newMeetingOn: reader.day('nytt-mote'),
    ...readDays(reader),
  }
  if (outcome === undefined || decidedOn === undefined || reader.errors.length > 0) return undefined
  return { outcome, decidedOn, ...rest }
}

export function readDays(reader: FormReader) {
  return {
    attestedOn: reader.day('justerat'),
    announcedOn: reader.day('anslaget'),
    appealedOn: reader.day('overklagat'),
    appealEndedOn: reader.day('avgjort'),
  }
}

/** The field a "no" is about; what is about the whole form has none. */
const fieldOf: Partial<Record<DecisionRefusal, string>> = {
  'changed-meanwhile': seenField,
  'outcome-unknown': 'utfall',
  'nothing-to-withdraw': 'utfall',
  'another-text': 'fingeravtryck',
  'decided-in-the-future': 'motesdag',
  'decided-before-opening': 'motesdag',
  'paragraph-missing': 'paragraf',
  'paragraph-not-usable': 'paragraf',
  'registry-number-missing': 'diarienummer',
  'changes-missing': 'andringar',
  'new-meeting-before-decision': 'nytt-mote',
  'attested-before-decision': 'justerat',
  'attestation-missing': 'justerat',
  'announced-before-attestation': 'anslaget',
  'appealed-before-decision': 'overklagat',
  'appealed-after-period': 'overklagat',
  'appeal-missing': 'overklagat',
  'appeal-ended-before-appeal': 'avgjort',
  'reason-missing': 'skal',
  'meeting-in-the-past': 'motesdag',
  'meeting-already-booked': 'motesdag',
  'minutes-missing': 'protokoll',
  'minutes-too-large': 'protokoll',
  'minutes-not-pdf': 'protokoll',
  'minutes-cut-off': 'protokoll',
  'minutes-encrypted': 'protokoll',
  'minutes-without-pages': 'protokoll',
  'minutes-already-there': 'protokoll',
  'title-missing': 'titel',
  'slug-taken': 'adress',
  'slug-not-usable': 'adress',
  'deadline-before-opening': 'sista-dag',
  'in-force-before-deadline': 'galler-fran',
  'version-already-adopted': 'paket',
  'version-in-another-round': 'paket',
}

export function errorsOf(
  result: Result<unknown, DecisionRefusal>,
  language: Language,
): readonly FieldError[] {
  if (result.granted) return []
  return [{ field: fieldOf[result.refusal] ?? '', text: refusalIn(language, result) }]
}
