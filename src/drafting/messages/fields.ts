// SPDX-License-Identifier: EUPL-1.2
// What the fields of the room's forms are called, of the words that its pages have.
// Long because every form of the room has its words here.

import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { WordsOf } from '#web/form-of.tsx'
import { messagesIn } from '../messages.ts'
import type { AppendixStart } from '../rules/imported-document.ts'
import type { DraftingRefusal } from '../rules/refusals.ts'
import type { ValidityEventKind } from '../../agreement/rules/validity-events.ts'
import type {
  documentForm,
  draftForm,
  correctionForm,
  earlierAdoptionForm,
  earlierEditionForm,
  extensionForm,
  headerForm,
  annexForm,
  importForm,
  importPlanForm,
  makeSharedForm,
  mergeForm,
  moveForm,
  noteAnswerForm,
  noteForm,
  noticeForm,
  packageForm,
  pairingForm,
  wordingForm,
  provisionForm,
  reasonForm,
  removeForm,
  sharedTextForm,
  splitForm,
  suggestionForm,
  takeBackForm,
  terminationForm,
  termsCorrectionForm,
  termsForm,
  useSharedForm,
} from '../views/forms.ts'

/** The rules of the room say no to a field in their own words: they name what is to be mended. */
function wrongIn(language: Language) {
  const { refusals } = messagesIn(language)
  return (refusal: string, facts: Facts) => refusals[refusal as DraftingRefusal](facts)
}

function titleIn(language: Language, label: string) {
  const { refusals } = messagesIn(language)
  return { label, missing: refusals['title-missing']({}), wrong: wrongIn(language) }
}

function addressIn(language: Language, label: string, hint: string) {
  const { refusals } = messagesIn(language)
  return { label, hint, missing: refusals['slug-not-usable']({}), wrong: wrongIn(language) }
}

export function headerWords(language: Language): WordsOf<typeof headerForm.fields> {
  const words = messagesIn(language).workspace.draft
  return {
    title: titleIn(language, words.versionTitle),
    subtitle: { label: words.subtitle, wrong: wrongIn(language) },
  }
}

export function documentWords(language: Language): WordsOf<typeof documentForm.fields> {
  const { workspace, refusals } = messagesIn(language)
  const words = workspace.document
  return {
    slug: addressIn(language, words.slug, words.slugHint),
    kind: words.kind,
    mainDocumentId: { label: words.main, missing: refusals['main-not-usable']({}) },
    isStatutory: words.statutory,
  }
}

export function draftWords(language: Language): WordsOf<typeof draftForm.fields> {
  const { workspace, refusals } = messagesIn(language)
  const words = workspace.draft
  return {
    basedOn: words.copyOf,
    label: {
      label: words.label,
      hint: words.labelHint,
      missing: refusals['label-not-usable']({}),
      wrong: wrongIn(language),
    },
    title: titleIn(language, words.versionTitle),
  }
}

function importLabel(language: Language) {
  const { importing, refusals } = messagesIn(language)
  return {
    label: importing.label,
    hint: importing.labelHint,
    missing: refusals['label-not-usable']({}),
    wrong: wrongIn(language),
  }
}

/** The browser forgets the file that was chosen when a form comes back. */
export function importWords(
  language: Language,
  { mustChooseAgain = false } = {},
): WordsOf<typeof importForm.fields> {
  const { importing, refusals } = messagesIn(language)
  return {
    file: {
      label: importing.file,
      hint: mustChooseAgain ? importing.fileAgain : importing.fileHint,
      missing: refusals['file-missing']({}),
    },
    label: importLabel(language),
    comparedWith: {
      label: importing.compareWith,
      hint: importing.compareHint,
      missing: importing.chooseAgain,
    },
  }
}

export function importPlanWords(language: Language): WordsOf<typeof importPlanForm.fields> {
  const { importing } = messagesIn(language)
  return {
    title: titleIn(language, importing.versionTitle),
    subtitle: { label: importing.subtitle, wrong: wrongIn(language) },
    label: importLabel(language),
    isExampleText: importing.isExampleText,
    deed: importing.deed,
  }
}

export function annexWords(
  language: Language,
  start: AppendixStart,
): WordsOf<ReturnType<typeof annexForm>['fields']> {
  const { chooseAgain } = messagesIn(language).importing
  return { documentId: { label: `${start.label} ${start.title}`.trim(), missing: chooseAgain } }
}

export function wordingWords(
  language: Language,
  name: string,
): WordsOf<ReturnType<typeof wordingForm>['fields']> {
  return { whose: messagesIn(language).importing.whoseWords(name) }
}

export function pairingWords(
  language: Language,
  name: string,
): WordsOf<ReturnType<typeof pairingForm>['fields']> {
  return { choice: messagesIn(language).importing.paired(name) }
}

export function packageWords(language: Language): WordsOf<typeof packageForm.fields> {
  const { workspace, refusals } = messagesIn(language)
  const words = workspace.package
  return {
    title: titleIn(language, words.name),
    slug: addressIn(language, words.slug, words.slugHint),
    versions: {
      label: words.versions,
      hint: words.versionsHint,
      missing: refusals['package-empty']({}),
    },
  }
}

export function provisionWords(language: Language): WordsOf<typeof provisionForm.fields> {
  const { workspace, sharing, refusals } = messagesIn(language)
  const words = workspace.provision
  const wrong = wrongIn(language)
  return {
    sourceId: {
      label: sharing.takeFrom,
      hint: sharing.takeFromHint,
      missing: refusals['shared-text-gone']({}),
    },
    kind: words.kind,
    actor: words.actor,
    heading: { label: words.heading, wrong },
    text: { label: words.text, hint: words.textHint, wrong },
    refersTo: { label: words.refersTo, hint: words.refersToHint },
    appliesTo: { label: sharing.scope, hint: sharing.scopeHint },
    changeReason: { label: words.reason, hint: words.reasonHint, wrong },
    beginsOn: { label: words.beginsOn, hint: words.beginsOnHint },
    beginsSaid: { label: words.beginsSaid, wrong },
    references: { label: sharing.lawsOwn, hint: sharing.lawsOwnHint, wrong },
  }
}

export function suggestionWords(language: Language): WordsOf<typeof suggestionForm.fields> {
  const { suggesting } = messagesIn(language)
  const { kind, actor, heading, text } = provisionWords(language)
  const reason = { label: suggesting.reason, hint: suggesting.reasonHint, wrong: wrongIn(language) }
  return { kind, actor, heading, text, reason }
}

export function noteWords(language: Language): WordsOf<typeof noteForm.fields> {
  const { noting, refusals } = messagesIn(language)
  const wrong = wrongIn(language)
  return {
    quote: { label: noting.quote, hint: noting.quoteHint, wrong },
    text: {
      label: noting.text,
      hint: noting.textHint,
      missing: refusals['note-missing']({}),
      wrong,
    },
  }
}

export function noteAnswerWords(language: Language): WordsOf<typeof noteAnswerForm.fields> {
  const { noting } = messagesIn(language)
  return { text: { label: noting.answer, wrong: wrongIn(language) }, becomes: noting.becomes }
}

export function sharedTextWords(language: Language): WordsOf<typeof sharedTextForm.fields> {
  const { workspace, sharing, refusals } = messagesIn(language)
  const wrong = wrongIn(language)
  return {
    name: {
      label: sharing.name,
      hint: sharing.nameHint,
      missing: refusals['name-missing']({}),
      wrong,
    },
    heading: { label: sharing.heading, hint: sharing.headingHint, wrong },
    text: {
      label: sharing.words,
      hint: workspace.provision.textHint,
      missing: refusals['text-missing']({}),
      wrong,
    },
    changeReason: { label: sharing.reason, hint: sharing.reasonHint, wrong },
  }
}

export function moveWords(language: Language): WordsOf<typeof moveForm.fields> {
  const words = messagesIn(language).workspace.move
  return { where: words.where, anchorId: words.target }
}

export function splitWords(language: Language): WordsOf<typeof splitForm.fields> {
  const { splitting: words, refusals, workspace } = messagesIn(language)
  return {
    place: { label: words.place, hint: words.placeHint, missing: refusals['split-place-gone']({}) },
    heading: {
      label: words.secondHeading,
      hint: words.secondHeadingHint,
      wrong: wrongIn(language),
    },
    changeReason: { label: words.whySplit, hint: workspace.provision.reasonHint },
  }
}

export function mergeWords(language: Language): WordsOf<typeof mergeForm.fields> {
  const { splitting: words, workspace } = messagesIn(language)
  return {
    way: words.way,
    heading: { label: words.mergedHeading, wrong: wrongIn(language) },
    changeReason: { label: words.whyMerge, hint: workspace.provision.reasonHint },
  }
}

export function removeWords(language: Language): WordsOf<typeof removeForm.fields> {
  const words = messagesIn(language).workspace.remove
  return { reason: { label: words.reason, hint: words.reasonHint, wrong: wrongIn(language) } }
}

export function reasonWords(
  language: Language,
  name: string,
): WordsOf<ReturnType<typeof reasonForm>['fields']> {
  const { reasons } = messagesIn(language)
  return { reason: { label: reasons.reason(name), wrong: wrongIn(language) } }
}

export function takeBackWords(language: Language): WordsOf<typeof takeBackForm.fields> {
  return { reason: fieldOfReason(language) }
}

function fieldOfReason(language: Language) {
  const { validityPage, refusals } = messagesIn(language)
  return {
    label: validityPage.withdrawReason,
    missing: refusals['reason-missing']({}),
    wrong: wrongIn(language),
  }
}

export function termsWords(language: Language): WordsOf<typeof termsForm.fields> {
  const words = messagesIn(language).workspace.terms
  const wrong = wrongIn(language)
  return {
    startsOn: words.startsOn,
    endsOn: { label: words.endsOn, hint: words.endsHint, wrong },
    periodYears: { label: words.periodYears, wrong },
    noticeMonths: { label: words.noticeMonths, wrong },
    extension: words.extension,
    extensionYears: { label: words.extensionYears, wrong },
    maxExtensions: { label: words.maxExtensions, wrong },
    more: words.more,
    source: words.source,
  }
}

function earlierWords(language: Language, { original }: { readonly original: string }) {
  const { registering: words, refusals } = messagesIn(language)
  const wrong = wrongIn(language)
  return {
    adoptedOn: {
      label: words.adoptedOn,
      hint: words.adoptedOnHint,
      missing: words.dayMissing,
      wrong,
    },
    adoptedBy: {
      label: words.adoptedBy,
      hint: words.adoptedByHint,
      missing: refusals['adopter-missing']({}),
      wrong,
    },
    entersIntoForceOn: { label: words.inForceFrom, missing: words.dayMissing },
    source: {
      label: words.source,
      hint: words.sourceHint,
      missing: refusals['source-missing']({}),
      wrong,
    },
    original: { label: words.original, hint: original },
  }
}

/** The browser forgets the file that was chosen when a form comes back. */
function hintOfOriginal(language: Language, mustChooseAgain: boolean): string {
  const words = messagesIn(language).registering
  return mustChooseAgain ? words.originalAgain : words.originalHint
}

export function earlierEditionWords(
  language: Language,
  { mustChooseAgain = false } = {},
): WordsOf<typeof earlierEditionForm.fields> {
  const { registering: words, refusals } = messagesIn(language)
  const { startsOn: _, ...terms } = termsWords(language)
  return {
    ...terms,
    documentId: { label: words.document, missing: words.chooseDocument },
    label: {
      label: words.label,
      hint: words.labelHint,
      missing: refusals['label-not-usable']({}),
      wrong: wrongIn(language),
    },
    title: titleIn(language, words.versionTitle),
    subtitle: { label: words.subtitle, wrong: wrongIn(language) },
    ...earlierWords(language, { original: hintOfOriginal(language, mustChooseAgain) }),
  }
}

export function earlierAdoptionWords(
  language: Language,
  { mustChooseAgain = false } = {},
): WordsOf<typeof earlierAdoptionForm.fields> {
  const words = messagesIn(language).registering
  return {
    versionId: { label: words.version, missing: words.chooseVersion },
    ...earlierWords(language, { original: hintOfOriginal(language, mustChooseAgain) }),
  }
}

export function correctionWords(
  language: Language,
  kept: string | undefined,
): WordsOf<typeof correctionForm.fields> {
  const { registering: words } = messagesIn(language)
  const hint = hintOfOriginal(language, false)
  return {
    ...earlierWords(language, {
      original: kept === undefined ? hint : `${words.keepsOriginal(kept)} ${hint}`,
    }),
    reason: { ...fieldOfReason(language), label: words.reason },
  }
}

export function termsCorrectionWords(
  language: Language,
): WordsOf<typeof termsCorrectionForm.fields> {
  const { workspace, refusals } = messagesIn(language)
  const words = workspace.terms
  const wrong = wrongIn(language)
  return {
    ...termsWords(language),
    decision: {
      label: words.decision,
      hint: words.decisionHint,
      missing: refusals['decision-missing']({}),
      wrong,
    },
    decidedOn: { label: words.decidedOn, wrong },
    reason: { label: words.reason, missing: refusals['reason-missing']({}), wrong },
  }
}

type EventFields = typeof extensionForm.fields &
  typeof noticeForm.fields &
  typeof terminationForm.fields

export function eventWords(language: Language, kind: ValidityEventKind): WordsOf<EventFields> {
  const { validityPage: words, refusals } = messagesIn(language)
  const wrong = wrongIn(language)
  return {
    byPartyId: { label: words.party, none: words.noParty, missing: refusals['party-missing']({}) },
    happenedOn: { label: words.happenedOn[kind], wrong },
    extendedUntil: { label: words.extendedUntil, wrong },
    endsFrom: { label: words.endsFrom, wrong },
    note: {
      label: words.source,
      hint: words.sourceHint,
      missing: refusals['source-missing']({}),
      wrong,
    },
  }
}

export function makeSharedWords(language: Language): WordsOf<typeof makeSharedForm.fields> {
  const { name } = sharedTextWords(language)
  return { name }
}

export function useSharedWords(language: Language): WordsOf<typeof useSharedForm.fields> {
  return { sharedTextId: messagesIn(language).sharing.source }
}
