// SPDX-License-Identifier: EUPL-1.2
// The collation as page and download: those who compile work in it, and everyone reads it published.
// Long because the page and its files are made of the same rows.

import { addressOf, type Choice, type ShownList, sliceOf } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { oncePerVisit } from '#platform/http/once-per-visit.ts'
import { csv, show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { listWords } from '../messages/lists.ts'
import {
  listComments,
  listResponses,
  readSaidBeside,
  type QuestionAnswer,
} from '../reads/responses.ts'
import { listNotices, listQuestions, readTally } from '../reads/rounds.ts'
import {
  answerDocument,
  listSections,
  titleOf,
  type AnswerDocument,
} from '../rules/answer-sections.ts'
import { collate } from '../rules/collation.ts'
import { answerOutcomes } from '../rules/consultation.ts'

import { asOfDay, phaseOn } from '../rules/lifecycle.ts'
import { isDecided } from '../rules/own-decision.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import type { Comment, ResponseHead, ResponseStance } from '../rules/response.ts'
import type { AnsweredQuestion } from '../views/collation-responses.tsx'
import { CollationView } from '../views/collation-view.tsx'
import type { CommentGroup } from '../views/collation-comments.tsx'
import { type CollatedComment, commentList } from '../views/lists.ts'
import type { Setting } from '../views/parts.tsx'
import {
  answeringOf,
  readChanges,
  readRoundProposals,
  demandReadable,
  isPublicOn,
  readFormer,
  readRespondents,
  readRoundTexts,
  showComment,
  type RoundTexts,
} from './collation-model.ts'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'

export function collationPages(): readonly Page<PageContent>[] {
  return [
    ...listPages(commentsSaid, showCollation),
    {
      method: 'GET',
      path: '/remiss/:id/sammanstallning/fragor.csv',
      may: 'everyone',
      answer: answersAsFile,
    },
  ]
}

/** Where several of the comments that are chosen get one answer. */
export function manyPath(
  { slug }: { readonly slug: string },
  chosen: readonly (readonly [string, string])[],
): string {
  const query = new URLSearchParams(chosen.map((one) => [...one]))
  query.set(commentList.filters.unanswered.at, '1')
  return `/remiss/${slug}/sammanstallning/flera?${query}`
}

/** Given, the comments are shown though nothing is chosen among them. */
export const all = ['visa', 'alla'] as const

export const commentsSaid: ListSaid<typeof commentList> = {
  list: commentList,
  path: '/remiss/:id/sammanstallning',
  may: 'everyone',
  keeps: [all[0]],
  query: ['klart'],
  async words(visit) {
    const { stored } = await readCollation(visit)
    const words = listWords(visit.language).comments
    return { ...words, fileName: `${words.fileName}-${stored.slug}` }
  },
  async choices(visit) {
    const read = await readCollation(visit)
    const words = messagesIn(visit.language).collation
    return {
      part: partChoices(read, visit.query.get(commentList.filters.part.at) ?? ''),
      from: read.responses.map((one) => {
        const { slug, name } = read.respondentOf(one)
        return { value: slug, text: name }
      }),
      // All that is published has its answer.
      unanswered: isPublicOn(read.stored, visit) ? [] : [{ value: '1', text: words.only }],
      outcome: answerOutcomes
        .filter((one) => read.comments.some(({ answer }) => answer?.outcome === one))
        .map((value) => ({ value, text: messagesIn(visit.language).outcome[value] })),
      words: [],
    }
  },
  async read(visit, asked, slice, form) {
    const read = await readCollation(visit)
    return sliceOf(commentList, rowsOf(form ? toSpread(read) : read), asked, slice)
  },
  async about(visit) {
    const read = toSpread(await readCollation(visit))
    return { ...aboutRound(read), questions: (await readQuestions(visit, read)).map(asData) }
  },
}

/** The sections that have comments; an address may also name another, or one provision. */
function partChoices({ documents, texts, collation }: Read, asked: string): readonly Choice[] {
  const sections = collation.documents.flatMap(({ document, sections: found }) =>
    found
      .filter((one) => one.comments.length > 0)
      .map(({ section: { provision }, comments: own }) => ({
        value: `${document.version.id}.${provision.id}`,
        text: `${titleOf(provision)} (${own.length})`,
      })),
  )
  if (sections.some(({ value }) => value === asked)) return sections
  const others = [
    ...listSections(documents).map(({ versionId, provision }) => ({
      value: `${versionId}.${provision.id}`,
      text: titleOf(provision),
    })),
    ...texts.before.flatMap(({ provisions }) =>
      provisions.map((provision) => ({ value: provision.id, text: titleOf(provision) })),
    ),
  ]
  const other = others.find(({ value }) => value === asked)
  return other ? [...sections, other] : sections
}

export const readCollation = oncePerVisit(async (visit: Visit) => {
  const { db, asOf } = visit
  const stored = await findRound(visit)
  demandReadable(visit, stored)
  const consultation = asOfDay(stored, await listNotices(db, stored.id), asOf)
  const texts = await readRoundTexts(visit, stored)
  const documents = texts.before.map(answerDocument)
  const responses = await listResponses(db, stored.id)
  const sent = {
    comments: await listComments(db, stored.id),
    ...(await readSaidBeside(db, stored.id)),
  }
  const respondentOf = await readRespondents(visit, responses)
  return {
    stored,
    consultation,
    texts,
    documents,
    respondentOf,
    ...collated(responses, sent, documents),
  }
})

type Read = Awaited<ReturnType<typeof readCollation>>
type Sent = {
  readonly comments: readonly Comment[]
  readonly stances: readonly ResponseStance[]
  readonly questionAnswers: readonly QuestionAnswer[]
}

function collated(
  responses: readonly ResponseHead[],
  sent: Sent,
  documents: readonly AnswerDocument[],
) {
  const ids = new Set(responses.map(({ id }) => id))
  const own = sent.comments.filter((one) => ids.has(one.responseId))
  const stances = sent.stances.filter((one) => ids.has(one.responseId))
  return {
    responses,
    comments: own,
    stances,
    questionAnswers: sent.questionAnswers.filter((one) => ids.has(one.responseId)),
    collation: collate(documents, responses, stances, own),
  }
}

/** A file goes further than the page it came from, so it leaves out what is marked. */
function toSpread(read: Read): Read {
  const spread = read.responses.filter((one) => one.secrecyReason === '')
  return { ...read, ...collated(spread, read, read.documents) }
}

/** The comments in the order of the text; those on what is in none of its versions come last. */
function rowsOf({
  comments: found,
  texts,
  documents,
  responses,
  respondentOf,
}: Read): readonly CollatedComment[] {
  const places = texts.before.flatMap(({ version, provisions }) =>
    provisions.map(({ id }) => `${version.id}.${id}`),
  )
  const placeOf = new Map(places.map((place, at) => [place, at]))
  const partsOf = new Map<string, string[]>()
  for (const { versionId, provision, provisions } of listSections(documents)) {
    for (const { id } of provisions) {
      const place = `${versionId}.${id}`
      partsOf.set(place, [...(partsOf.get(place) ?? []), `${versionId}.${provision.id}`])
    }
  }
  const responseOf = new Map(responses.map((response) => [response.id, response]))
  const placed = ({ versionId, provisionId }: Comment) => `${versionId}.${provisionId}`
  const sorted = found.toSorted(
    (a, b) => (placeOf.get(placed(a)) ?? places.length) - (placeOf.get(placed(b)) ?? places.length),
  )
  return sorted.map((comment) => {
    const { versionId, provisionId, answer } = comment
    const { title, provision } = placeIn(texts, versionId, provisionId)
    return {
      comment,
      from: respondentOf(comment),
      letter: responseOf.get(comment.responseId)?.letter,
      decision: responseOf.get(comment.responseId)?.decision,
      attachments: responseOf.get(comment.responseId)?.attachments ?? [],
      documentTitle: title,
      provisionTitle: provision,
      parts: [...(partsOf.get(placed(comment)) ?? []), provisionId],
      changedTitle:
        answer?.changedVersionId && answer.changedProvisionId
          ? placeIn(texts, answer.changedVersionId, answer.changedProvisionId).provision
          : '',
    }
  })
}

async function showCollation(
  visit: Visit,
  list: ShownList<typeof commentList>,
): Promise<Answer<PageContent>> {
  const read = await readCollation(visit)
  const { stored, consultation, responses } = read
  const setting = settingOf(visit)
  const { tally } = await readTally(visit.db, stored, visit.asOf)
  const isPublic = isPublicOn(stored, visit)
  const isAsked = Object.keys(list.asked.chosen).length > 0 || visit.query.get(all[0]) === all[1]
  const shown = { ...list, kept: [...list.kept.filter(([name]) => name !== all[0]), all] }
  return show<PageContent>({
    title: setting.words.collation.title,
    place: 'remiss',
    kind: isPublic ? 'public' : 'work',
    crumbs: crumbsTo(visit, consultation, setting.words.collation.crumb),
    content: (
      <CollationView
        setting={setting}
        done={visit.query.get('klart') ?? undefined}
        model={{
          consultation,
          phase: phaseOn(consultation, visit.asOf),
          on: visit.asOf,
          isPublic,
          mayAnswer: mayInConsultation(visit.mandate, 'compile'),
          asked: tally.length,
          collation: read.collation,
          proposals: read.comments.filter((one) => one.proposedWording !== '').length,
          responses: responses.map((one) => ({ ...one, ...read.respondentOf(one) })),
          questions: await readQuestions(visit, read),
          list: shown,
          manyHref:
            mayInConsultation(visit.mandate, 'compile') && stored.status === 'open'
              ? visit.link(manyPath(stored, addressOf(list.list, list.asked)))
              : undefined,
          groups: isAsked ? await groupsOf(visit, setting, read, shown) : undefined,
        }}
      />
    ),
  })
}

/** The comments of the page by what they are about, for as long as they are about the same. */
async function groupsOf(
  visit: Visit,
  setting: Setting,
  read: Read,
  list: ShownList<typeof commentList>,
): Promise<readonly CommentGroup[]> {
  const found = list.rows.map(({ comment }) => comment)
  const changes = await readChanges(read.texts)
  const differences = await readRoundProposals(found, read.texts)
  const former = await readFormer(visit, found)
  const back = new URLSearchParams(
    [all, ...addressOf(list.list, list.asked)].map((one) => [...one]),
  )
  const groups: { provisionId: string; versionId: string; comments: Comment[] }[] = []
  for (const comment of found) {
    const last = groups.at(-1)
    const { versionId, provisionId } = comment
    if (last?.versionId === versionId && last.provisionId === provisionId)
      last.comments.push(comment)
    else groups.push({ versionId, provisionId, comments: [comment] })
  }
  return groups.flatMap(({ versionId, provisionId, comments: own }): CommentGroup[] => {
    const text = read.texts.before.find(({ version }) => version.id === versionId)
    const provision = text?.provisions.find(({ id }) => id === provisionId)
    if (!text || !provision) return []
    return [
      {
        version: text.version,
        provision,
        change: changes.get(provision.id),
        comments: own.map((comment) => ({
          shown: showComment(
            setting,
            read.stored,
            comment,
            read.respondentOf(comment),
            read.texts,
            differences,
            former.get(comment.id),
          ),
          answering: answeringOf(visit, setting, read.stored, comment, read.texts, {
            back: back.toString(),
          }),
        })),
      },
    ]
  })
}

async function readQuestions(visit: Visit, read: Read): Promise<readonly AnsweredQuestion[]> {
  const questions = await listQuestions(visit.db, read.stored.id)
  return questions.map((question) => ({
    question,
    answers: read.questionAnswers
      .filter((answer) => answer.questionId === question.id && answer.text !== '')
      .map((answer) => {
        const response = read.responses.find(({ id }) => id === answer.responseId)!
        const { name, slug } = read.respondentOf(response)
        return { from: name, slug, text: answer.text }
      }),
  }))
}

function asData({ question, answers }: AnsweredQuestion) {
  return {
    text: question.text,
    answers: answers.map(({ slug, text }) => ({ from: slug, text })),
  }
}

/** A row for each answer to each of the questions. What is marked is left out, as in the other files. */
async function answersAsFile(visit: Visit): Promise<Answer<PageContent>> {
  const read = toSpread(await readCollation(visit))
  const words = settingOf(visit).words.collation
  const questions = await readQuestions(visit, read)
  return csv(`${words.questionsFile}-${read.stored.slug}.csv`, [
    [words.question, words.respondent, words.answer],
    ...questions.flatMap(({ question, answers }) =>
      answers.map(({ from, text }) => [question.text, from, text]),
    ),
  ])
}

function placeIn(texts: RoundTexts, versionId: string, provisionId: string) {
  const text = [...texts.before, ...texts.after].find(({ version }) => version.id === versionId)
  const provision = text?.provisions.find(({ id }) => id === provisionId)
  return { title: text?.version.title ?? '', provision: provision ? titleOf(provision) : '' }
}

/** What a file of data says of the round besides its comments. */
function aboutRound({ stored, collation, texts, responses, respondentOf }: Read) {
  return {
    consultation: {
      slug: stored.slug,
      title: stored.title,
      opensOn: stored.opensOn,
      dueOn: stored.dueOn,
      closedOn: stored.closedOn,
      publishedOn: stored.publishedOn,
    },
    documents: texts.before.map(({ version }) => ({
      document: version.documentSlug,
      version: version.label,
      textHash: version.textHash,
    })),
    stances: collation.stances,
    sections: collation.documents.flatMap(({ document, sections }) =>
      sections.map((one) => ({
        document: document.version.documentSlug,
        version: document.version.label,
        provisionId: one.section.provision.id,
        number: one.section.provision.number,
        heading: one.section.provision.heading,
        stances: one.stances,
        comments: one.comments.length,
      })),
    ),
    responses: responses.map((one) => ({
      number: one.number,
      from: respondentOf(one).slug,
      stance: one.stance,
      overallText: one.overallText,
      submittedOn: one.submittedOn,
      isLate: one.isLate,
      isCorrespondence: one.isCorrespondence,
      responseHash: one.responseHash,
      decision: isDecided(one.decision) ? one.decision : null,
      attachments: one.attachments.map(({ fileName, fileHash }) => ({ fileName, fileHash })),
      // Recorded by a process leader: of the letter itself only what everyone may know.
      byLetter: one.letter
        ? {
            channel: one.letter.channel,
            cameOn: one.letter.cameOn,
            fromOffice: one.letter.fromOffice,
            confirmedOn: one.letter.confirmed?.on ?? null,
          }
        : null,
    })),
  }
}
