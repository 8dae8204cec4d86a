// SPDX-License-Identifier: EUPL-1.2
// The lists of the room, each said once; their words are in `messages/lists.ts`.

import { type ListColumn, listOf } from '#kernel/list.ts'
import { holdsWords } from '#kernel/text/holds-words.ts'
import { messagesIn } from '../messages.ts'
import type { ConsultationPhase, ConsultationSummary } from '../rules/consultation.ts'
import type { IncomingLetter } from '../../process/rules/incoming-letter.ts'
import type { Original } from '../../agreement/rules/registration.ts'
import type { EarlierRound } from '../rules/earlier-rounds.ts'
import { isDecided, type OwnDecision } from '../rules/own-decision.ts'
import type { Comment } from '../rules/response.ts'
import { onlySaid, type Said, saidFields } from '../rules/said-in-comment.ts'
import { phaseLooks } from './phase-looks.ts'

/** The phases in the order that the page tells of them: what can be answered first. */
export const phasesInOrder = [
  'draft',
  'open',
  'being-compiled',
  'published',
  'closed',
  'cancelled',
] as const satisfies readonly ConsultationPhase[]

/** Asked and answered are counted when a round has been sent. */
const isCounted = ({ phase }: ConsultationSummary) => phase !== 'draft' && phase !== 'cancelled'

export const roundList = listOf<ConsultationSummary>()({
  name: 'consultations',
  idOf: ({ slug }) => slug,
  columns: {
    title: { at: 'remiss', data: ({ title }) => title },
    address: { data: ({ slug }) => `/remiss/${slug}` },
    kind: {
      data: ({ kind }) => kind,
      text: ({ kind }, language) => messagesIn(language).kind[kind],
    },
    phase: {
      data: ({ phase }) => phase,
      text: ({ phase }, language) => phaseLooks[phase].text[language],
    },
    opensOn: { at: 'oppnar', data: ({ opensOn }) => opensOn, isDay: true },
    dueOn: { at: 'sista-dag', data: ({ dueOn }) => dueOn, isDay: true },
    publishedOn: { at: 'publicerad', data: ({ publishedOn }) => publishedOn, isDay: true },
    answered: {
      at: 'svar',
      data: (round) => (isCounted(round) ? round.answered : undefined),
      isNumber: true,
    },
    asked: { data: (round) => (isCounted(round) ? round.asked : undefined), isNumber: true },
  },
  filters: { phase: { at: 'lage', holds: ({ phase }, value) => phase === value } },
})

/** One with the name of the body that it was registered for. */
export type ListedEarlier = { readonly round: EarlierRound; readonly byBody: string | undefined }

/** Consultations from before the product, the latest first. */
export const earlierList = listOf<ListedEarlier>()({
  name: 'earlierConsultations',
  idOf: ({ round }) => round.id,
  columns: {
    title: { at: 'remiss', data: ({ round }) => round.title },
    openedOn: { at: 'oppnade', data: ({ round }) => round.openedOn, isDay: true },
    dueOn: { at: 'sista-dag', data: ({ round }) => round.dueOn, isDay: true },
    askedWho: { data: ({ round }) => round.askedWho },
    asked: { data: ({ round }) => round.asked, isNumber: true },
    answered: { at: 'svar', data: ({ round }) => round.answered, isNumber: true },
    source: { data: ({ round }) => round.source },
    link: { data: ({ round }) => round.link },
    registeredOn: { at: 'registrerad', data: ({ round }) => round.registeredOn, isDay: true },
    withdrawnOn: { data: ({ round }) => round.withdrawn?.on, isDay: true },
    reason: { data: ({ round }) => round.withdrawn?.reason },
  },
})

/** By phase, and the latest first: the order of the page when none is asked for. */
export function byPhase(rounds: readonly ConsultationSummary[]): readonly ConsultationSummary[] {
  return phasesInOrder.flatMap((phase) => rounds.filter((round) => round.phase === phase))
}

/** A comment with what it is about and what it led to, in words. */
export type CollatedComment = {
  readonly comment: Comment
  readonly from: { readonly name: string; readonly slug: string }
  /** The letter that its answer came by, if it did. */
  readonly letter: IncomingLetter | undefined
  /** What stands behind its answer: the party's own decision, and the names of what it attached. */
  readonly decision: OwnDecision | undefined
  readonly attachments: readonly Pick<Original, 'fileName'>[]
  readonly documentTitle: string
  readonly provisionTitle: string
  /** The parts of the text that it is in, as an address names them. */
  readonly parts: readonly string[]
  readonly changedTitle: string
}

/** A column for each field that a comment has. */
const saidOfComment = Object.fromEntries(
  saidFields.map((field): [keyof Said, ListColumn<CollatedComment>] => [
    field,
    {
      data: ({ comment }) => comment[field],
      ...(field === 'kind' && {
        text: ({ comment }, language) => messagesIn(language).commentKind[comment.kind],
      }),
    },
  ]),
) as Readonly<Record<keyof Said, ListColumn<CollatedComment>>>

/** What everyone has said, in the order of the text. */
export const commentList = listOf<CollatedComment>()({
  name: 'comments',
  idOf: ({ comment }) => String(comment.number),
  // Each may have a form to answer it in.
  onAPage: 40,
  columns: {
    number: { at: 'nummer', data: ({ comment }) => comment.number },
    from: { at: 'fran', data: ({ from }) => from.slug, text: ({ from }) => from.name },
    document: { data: ({ documentTitle }) => documentTitle },
    provision: { data: ({ provisionTitle }) => provisionTitle },
    ...saidOfComment,
    outcome: {
      data: ({ comment }) => comment.answer?.outcome,
      text: ({ comment: { answer } }, language) =>
        answer ? messagesIn(language).outcome[answer.outcome] : '',
    },
    reason: { data: ({ comment }) => comment.answer?.reason },
    change: { data: ({ changedTitle }) => changedTitle },
    byLetter: { data: ({ letter }) => letter?.cameOn, isInFilesOnly: true },
    confirmedOn: { data: ({ letter }) => letter?.confirmed?.on, isInFilesOnly: true },
    board: { data: ({ decision }) => decision?.board, isInFilesOnly: true },
    decidedOn: { data: ({ decision }) => decision?.decidedOn, isInFilesOnly: true, isDay: true },
    paragraph: { data: ({ decision }) => decision?.paragraph, isInFilesOnly: true },
    registryNumber: { data: ({ decision }) => decision?.registryNumber, isInFilesOnly: true },
    attachments: {
      data: ({ attachments }) => attachments.map(({ fileName }) => fileName).join(', '),
      isInFilesOnly: true,
    },
  },
  filters: {
    part: { at: 'bestammelse', holds: ({ parts }, value) => parts.includes(value) },
    from: { at: 'part', holds: ({ from }, value) => from.slug === value },
    unanswered: { at: 'obesvarade', holds: ({ comment }) => comment.answer === undefined },
    outcome: {
      at: 'bedomning',
      holds: ({ comment }, value) => comment.answer?.outcome === value,
    },
    words: {
      at: 'ord',
      isTyped: true,
      holds: ({ comment, from, provisionTitle }, typed) =>
        [comment.text, comment.proposedWording, comment.answer?.reason, from.name, provisionTitle]
          .filter((part) => part !== undefined)
          .some((part) => holdsWords(part, typed)),
    },
  },
  asData: ({ comment, from, decision, attachments }) => ({
    number: comment.number,
    from: from.slug,
    versionId: comment.versionId,
    provisionId: comment.provisionId,
    ...onlySaid(comment),
    answer: comment.answer && {
      outcome: comment.answer.outcome,
      reason: comment.answer.reason,
      changedVersionId: comment.answer.changedVersionId,
      changedProvisionId: comment.answer.changedProvisionId,
    },
    decision: decision && isDecided(decision) ? decision : null,
    attachments: attachments.map(({ fileName }) => fileName),
  }),
})
