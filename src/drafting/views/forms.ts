// SPDX-License-Identifier: EUPL-1.2
// What editors fill in about the words of a draft.

import { granted, type Result } from '#kernel/result.ts'
import {
  area,
  dayField,
  type Field,
  fileField,
  formOf,
  line,
  neededWhen,
  obeying,
  oneOf,
  optional,
  picked,
  pressed,
  type SentFile,
  several,
  ticked,
} from '#web/form-of.tsx'
import { checkLabel, checkSlug, longestInAddress } from '../../agreement/rules/address.ts'
import { checkReason, reasonLimit } from '../../agreement/rules/change-reasons.ts'
import {
  draftingTextLimit,
  headingLimit,
  readDraftingText,
  readHeading,
} from '../rules/drafting-text.ts'
import { afterAnswers, checkNote, noteLimit, quoteLimit } from '../rules/draft-notes.ts'
import { readOwnReferences } from '../rules/own-references.ts'
import { documentKinds } from '../../agreement/rules/document.ts'
import { actors, provisionKinds } from '../../agreement/rules/provision.ts'
import { joinWays } from '../rules/split-and-merge.ts'
import { checkName, nameLimit } from '../../agreement/rules/shared-text.ts'
import {
  adoptedByLimit,
  checkAdopter,
  checkNeededSource,
  originalTypes,
} from '../../agreement/rules/registration.ts'
import { checkSource, sourceLimit } from '../../agreement/rules/source.ts'
import { checkCount } from '../../agreement/rules/terms.ts'
import { checkDecision } from '../../agreement/rules/terms-changes.ts'
import { checkTitle, titleLimit } from '../../agreement/rules/title.ts'
import { extensions } from '../../agreement/rules/validity-terms.ts'

/** The rule reads it; what the command takes is what was typed. */
function asTyped(rule: (typed: string) => Result<unknown, string>) {
  return (typed: string): Result<string, string> => {
    const read = rule(typed)
    return read.granted ? granted(typed) : read
  }
}

/** A field that may be empty; the rest of the form says so, not a word at the field. */
const orNothing = <Value>(field: Parameters<typeof neededWhen<Value>>[1]) =>
  neededWhen(() => false, field)

const heading = optional(obeying(asTyped(readHeading), line('rubrik', { most: headingLimit })))
const text = (rows: number) =>
  obeying(
    asTyped(readDraftingText),
    area('text', { most: draftingTextLimit, rows, isAgreement: true }),
  )
const changeReason = optional(
  obeying(asTyped(checkReason), area('varfor', { most: reasonLimit, rows: 3 })),
)

const title = obeying(asTyped(checkTitle), line('titel', { most: titleLimit }))

/** The title and subtitle of a draft. */
export const headerForm = formOf('', {
  title,
  subtitle: optional(obeying(asTyped(checkTitle), line('underrubrik', { most: titleLimit }))),
})

const inAddress = { most: longestInAddress, hidesMost: true }
const label = obeying(checkLabel, line('beteckning', { ...inAddress, isShort: true }))

export const documentForm = formOf('', {
  slug: obeying(checkSlug, line('adress', inAddress)),
  kind: oneOf('slag', documentKinds, { isList: true }),
  mainDocumentId: orNothing(picked('huvud')),
  isStatutory: orNothing(ticked('lag', { hidesLegend: true })),
})

/** A draft, begun as a copy of a version or empty. */
export const draftForm = formOf('', {
  basedOn: orNothing(picked('fran')),
  label,
  title,
})

/** What was chosen and may be offered no more is read as it was sent: the command tells. */
const asSent = (field: Field<string>): Field<string> => ({
  ...field,
  read: (form) => ({ value: form.text(field.name) }),
})

const chosenVersions: Field<readonly string[]> = {
  ...several('version'),
  isOptional: false,
  read(form) {
    const chosen = form.texts('version').filter((one) => one !== '')
    return chosen.length > 0 ? { value: chosen } : { wrong: { why: 'text-missing' } }
  },
}

export const packageForm = formOf('', {
  title,
  slug: obeying(checkSlug, line('adress', { ...inAddress, isShort: true })),
  versions: chosenVersions,
})

/** One provision, changed or new. Of a new one alone it is asked whose words it takes. */
export const provisionForm = formOf('', {
  sourceId: orNothing(picked('kalla')),
  kind: oneOf('slag', provisionKinds, { isList: true }),
  actor: orNothing(oneOf('aktor', actors, { isList: true })),
  heading,
  text: orNothing(text(14)),
  refersTo: orNothing(asSent(picked('hanvisa'))),
  appliesTo: orNothing(oneOf('galler', ['here', 'everywhere'])),
  changeReason,
  beginsOn: optional(dayField('borjar')),
  beginsSaid: optional(obeying(checkSource, line('borjar-enligt', { most: sourceLimit }))),
  references: optional(
    obeying(
      asTyped(readOwnReferences),
      area('lagrum', { most: draftingTextLimit, rows: 3, hidesMost: true }),
    ),
  ),
})

/** What is suggested: which of the fields are asked depends on whether it rewords, adds or strikes. */
export const suggestionForm = formOf('', {
  kind: orNothing(oneOf('slag', provisionKinds, { isList: true })),
  actor: orNothing(oneOf('aktor', actors, { isList: true })),
  heading,
  text: orNothing(text(12)),
  reason: optional(obeying(asTyped(checkReason), area('skal', { most: reasonLimit, rows: 3 }))),
})

/** A note on a provision, or on words of it that are typed or copied from it. */
export const noteForm = formOf('', {
  quote: optional(line('ord', { most: quoteLimit, hidesMost: true })),
  text: obeying(asTyped(checkNote), area('anteckning', { most: noteLimit, rows: 4 })),
})

/** An answer to a note; one may also only say that it is resolved, or open again. */
export const noteAnswerForm = formOf('', {
  text: optional(area('svar', { most: noteLimit, rows: 3 })),
  becomes: pressed('handling', afterAnswers),
})

export const sharedTextForm = formOf('', {
  name: obeying(asTyped(checkName), line('namn', { most: nameLimit })),
  heading,
  text: text(10),
  changeReason,
})

const offered = { isList: true, isFilled: true } as const

/** A new place in the draft, beside another provision. */
export const moveForm = formOf('', {
  where: oneOf('plats', ['before', 'after', 'inside'], { isRow: true }),
  anchorId: asSent(picked('vid', offered)),
})

/** Where the second part begins, and what stands with it. */
export const splitForm = formOf('', {
  place: asSent(picked('plats', { isFilled: true })),
  heading,
  changeReason,
})

/** How two become one. */
export const mergeForm = formOf('', {
  way: oneOf('sats', joinWays),
  heading,
  changeReason,
})

export const removeForm = formOf('', { reason: changeReason })

/** Why something is changed; the page has a form for each change. */
export function reasonForm(provisionId: string) {
  const reason = area('varfor', { most: reasonLimit, rows: 2 })
  // The id of an element begins with a letter.
  return formOf(`motiv-${provisionId}`, {
    reason: orNothing(obeying(asTyped(checkReason), reason)),
  })
}

export const takeBackForm = formOf('', {
  reason: obeying(asTyped(checkReason), area('varfor', { most: reasonLimit, rows: 3 })),
})

export const makeSharedForm = formOf('', { name: sharedTextForm.fields.name })

export const useSharedForm = formOf('', { sharedTextId: asSent(picked('kalla', offered)) })

const count = (name: string) =>
  optional(obeying(checkCount, line(name, { most: 3, isShort: true, hidesMost: true })))

/** How long an edition applies. */
export const termsForm = formOf('', {
  startsOn: dayField('startsOn'),
  endsOn: optional(dayField('endsOn')),
  periodYears: count('periodYears'),
  noticeMonths: count('noticeMonths'),
  extension: oneOf('extension', extensions),
  extensionYears: count('extensionYears'),
  maxExtensions: count('maxExtensions'),
  more: orNothing(several('mer')),
  source: optional(line('source', { most: sourceLimit })),
})

const original = fileField('fil', { accept: `.pdf,.docx,${Object.values(originalTypes).join()}` })

/** When a version was adopted before the product was in use, by whom, and where that can be read. */
const earlierAdoption = {
  adoptedOn: dayField('antagen'),
  adoptedBy: obeying(asTyped(checkAdopter), line('av', { most: adoptedByLimit })),
  entersIntoForceOn: dayField('galler-fran'),
}
const neededSource = obeying(asTyped(checkNeededSource), line('kalla', { most: sourceLimit }))

/** An edition that is known by its days and terms alone. */
export const earlierEditionForm = formOf('', {
  documentId: picked('dokument'),
  label,
  ...headerForm.fields,
  ...earlierAdoption,
  endsOn: optional(dayField('sista-dag')),
  periodYears: count('ar'),
  noticeMonths: count('uppsagning'),
  extension: oneOf('forlangning', extensions),
  extensionYears: count('forlangning-ar'),
  maxExtensions: count('forlangningar'),
  more: orNothing(several('mer')),
  source: neededSource,
  original,
})

/** A text that stands here was adopted before the product was in use. */
export const earlierAdoptionForm = formOf('', {
  versionId: picked('utgava'),
  ...earlierAdoption,
  source: neededSource,
  original,
})

/** What was registered of an adoption was wrong. */
export const correctionForm = formOf('', {
  ...earlierAdoption,
  source: neededSource,
  original,
  reason: obeying(asTyped(checkReason), area('varfor', { most: reasonLimit, rows: 3 })),
})

/** What is corrected of adopted terms, with why and by which decision. */
export const termsCorrectionForm = formOf('', {
  ...termsForm.fields,
  decision: obeying(checkDecision, line('beslut', { most: sourceLimit })),
  decidedOn: dayField('beslutad'),
  reason: obeying(asTyped(checkReason), area('skal', { most: reasonLimit, rows: 3 })),
})

const happenedOn = dayField('dag')
const note = line('kalla', { most: sourceLimit })

export const extensionForm = formOf('', { happenedOn, extendedUntil: dayField('till'), note })
export const noticeForm = formOf('', {
  byPartyId: picked('part', { isList: true }),
  happenedOn,
  note,
})
export const terminationForm = formOf('', { happenedOn, endsFrom: dayField('fran'), note })

const wordFile: Field<SentFile> = {
  ...fileField('fil', {
    accept: '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }),
  isOptional: false,
  read(form) {
    const value = form.file?.('fil')
    return value ? { value } : { wrong: { why: 'text-missing' } }
  },
}

/** A file to read, and the version that its provisions are paired with. */
export const importForm = formOf('', {
  file: wordFile,
  label,
  comparedWith: orNothing(picked('jamfor', offered)),
})

/** What was read from a file, on its way to be saved. What it is paired with has forms of its own. */
export const importPlanForm = formOf('', {
  ...headerForm.fields,
  label,
  isExampleText: orNothing(ticked('exempel', { hidesLegend: true })),
  deed: pressed('handling', ['spara', 'visa']),
})

/** The document that a part of the file belongs to, by the place of the heading that begins it. */
export function annexForm(place: number) {
  return formOf('', { documentId: orNothing(picked(`bilaga-${place}`, offered)) })
}

/** Whose words stand, where a provision was changed both in the file and here; `id` is the provision's. */
export function wordingForm(id: string) {
  return formOf('', { whose: orNothing(picked(`ord-${id}`)) })
}

/** The field beside a pairing that holds what the machine proposed. */
export const proposedName = (place: number) => `var-par-${place}`

/**
 * What a provision of the file is: an earlier one, or new. What the machine proposed is nobody's
 * choice. What may be chosen has changed when a part has been given a document: the plan tells.
 */
export function pairingForm(place: number) {
  const list = picked(`par-${place}`, { ...offered, hidesLabel: true })
  const choice: Field<string | undefined> = {
    ...list,
    read(form) {
      const chosen = form.text(list.name)
      return { value: chosen === form.text(proposedName(place)) ? undefined : chosen }
    },
  }
  return formOf('', { choice })
}
