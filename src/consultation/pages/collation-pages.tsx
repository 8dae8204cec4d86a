// SPDX-License-Identifier: EUPL-1.2
// The collation as page and download: those who compile work in it, and everyone reads it published.

import { csv, json, show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import {
  listComments,
  listQuestionAnswers,
  listResponses,
  listStances,
} from '../reads/responses.ts'
import { listNotices, listQuestions, readTally } from '../reads/rounds.ts'
import {
  answerDocument,
  listSections,
  titleOf,
  type AnswerDocument,
} from '../rules/answer-sections.ts'
import { collate } from '../rules/collation.ts'

import { asOfDay, phaseOn } from '../rules/lifecycle.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import type { Comment } from '../rules/response.ts'
import { onlySaid, saidFields, valuesOfSaid } from '../rules/said-in-comment.ts'
import { CollationView, type Filter } from '../views/collation-view.tsx'
import type { CommentGroup } from '../views/collation-comments.tsx'
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
  const path = '/remiss/:id/sammanstallning'
  return [
    {
      method: 'GET',
      path,
      may: 'everyone',
      query: ['bestammelse', 'part', 'obesvarade', 'visa', 'klart'],
      answer: (visit) => showCollation(visit),
    },
    { method: 'GET', path: `${path}.csv`, may: 'everyone', answer: downloadCsv },
    { method: 'GET', path: `${path}.json`, may: 'everyone', answer: downloadJson },
  ]
}

/** `isToSpread`: a file goes further than the page it came from, so it leaves out what is marked. */
async function readCollation(visit: Visit, { isToSpread = false } = {}) {
  const { db, asOf } = visit
  const stored = await findRound(visit)
  demandReadable(visit, stored)
  const consultation = asOfDay(stored, await listNotices(db, stored.id), asOf)
  const texts = await readRoundTexts(visit, stored)
  const documents = texts.before.map(answerDocument)
  const seen = await listResponses(db, stored.id)
  const responses = isToSpread ? seen.filter((one) => one.secrecyReason === '') : seen
  const ids = new Set(responses.map(({ id }) => id))
  const comments = (await listComments(db, stored.id)).filter((one) => ids.has(one.responseId))
  const stances = (await listStances(db, stored.id)).filter((one) => ids.has(one.responseId))
  const respondentOf = await readRespondents(visit, responses)
  return {
    stored,
    consultation,
    texts,
    documents,
    responses,
    comments,
    respondentOf,
    former: isToSpread ? new Map<string, never>() : await readFormer(visit, comments),
    collation: collate(documents, responses, stances, comments),
  }
}

type Read = Awaited<ReturnType<typeof readCollation>>

async function showCollation(visit: Visit): Promise<Answer<PageContent>> {
  const read = await readCollation(visit)
  const { stored, consultation, responses, comments } = read
  const setting = settingOf(visit)
  const filter = readFilter(visit)
  const { tally } = await readTally(visit.db, stored, visit.asOf)
  const isPublic = isPublicOn(stored, visit)
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
          proposals: comments.filter((one) => one.proposedWording !== '').length,
          responses: responses.map((one) => ({ ...one, ...read.respondentOf(one) })),
          questions: await readQuestions(visit, read),
          filter,
          groups: isChosen(filter) ? await groupsOf(visit, setting, read, filter) : undefined,
        }}
      />
    ),
  })
}

function readFilter(visit: Visit): Filter {
  return {
    section: visit.query.get('bestammelse') ?? '',
    part: visit.query.get('part') ?? '',
    unanswered: visit.query.get('obesvarade') === '1',
    all: visit.query.get('visa') === 'alla',
  }
}

const isChosen = (filter: Filter) =>
  filter.section !== '' || filter.part !== '' || filter.unanswered || filter.all

/** The filter as a query, so that one comes back to the same selection. */
function queryOf(filter: Filter): string {
  const query = new URLSearchParams()
  if (filter.section) query.set('bestammelse', filter.section)
  if (filter.part) query.set('part', filter.part)
  if (filter.unanswered) query.set('obesvarade', '1')
  if (filter.all) query.set('visa', 'alla')
  return query.toString()
}

/** A form for each comment makes a heavy page: beyond this many one answers on the comment's own. */
const mostForms = 40

async function groupsOf(
  visit: Visit,
  setting: Setting,
  read: Read,
  filter: Filter,
): Promise<readonly CommentGroup[]> {
  const found = read.comments.filter((comment) => passes(comment, filter, read))
  const changes = await readChanges(read.texts)
  const differences = await readRoundProposals(found, read.texts)
  const withForms = found.length <= mostForms
  return read.texts.before.flatMap(({ version, provisions }) =>
    provisions.flatMap((provision): CommentGroup[] => {
      const own = found.filter(
        (one) => one.versionId === version.id && one.provisionId === provision.id,
      )
      if (own.length === 0) return []
      return [
        {
          version,
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
              read.former.get(comment.id),
            ),
            answering: withForms
              ? answeringOf(visit, setting, read.stored, comment, read.texts, {
                  back: queryOf(filter),
                })
              : undefined,
          })),
        },
      ]
    }),
  )
}

function passes(comment: Comment, filter: Filter, read: Read): boolean {
  if (filter.unanswered && comment.answer !== undefined) return false
  if (filter.part !== '' && read.respondentOf(comment).slug !== filter.part) return false
  return filter.section === '' || isIn(comment, filter.section, read.documents)
}

/** `versionId.sectionId`, or the id of one provision. */
function isIn(comment: Comment, part: string, documents: readonly AnswerDocument[]): boolean {
  const [versionId, sectionId] = part.split('.')
  if (sectionId === undefined) return comment.provisionId === versionId
  return listSections(documents).some(
    (section) =>
      section.versionId === versionId &&
      section.provision.id === sectionId &&
      comment.versionId === versionId &&
      section.provisions.some((one) => one.id === comment.provisionId),
  )
}

async function readQuestions(visit: Visit, read: Read) {
  const questions = await listQuestions(visit.db, read.stored.id)
  const answers = await listQuestionAnswers(
    visit.db,
    read.responses.map(({ id }) => id),
  )
  return questions.map((question) => ({
    question,
    answers: answers
      .filter((answer) => answer.questionId === question.id && answer.text !== '')
      .map((answer) => ({
        from: read.respondentOf(read.responses.find(({ id }) => id === answer.responseId)!).name,
        text: answer.text,
      })),
  }))
}

function placeOf(texts: RoundTexts, versionId: string, provisionId: string) {
  const text = [...texts.before, ...texts.after].find(({ version }) => version.id === versionId)
  const provision = text?.provisions.find(({ id }) => id === provisionId)
  return { title: text?.version.title ?? '', provision: provision ? titleOf(provision) : '' }
}

async function downloadCsv(visit: Visit): Promise<Answer<PageContent>> {
  const read = await readCollation(visit, { isToSpread: true })
  const words = messagesIn(visit.language)
  return csv(`${words.collation.fileName}-${read.stored.slug}.csv`, [
    [
      ...words.collation.columnsBefore,
      ...saidFields.map((field) => words.collation.saidColumns[field]),
      ...words.collation.columnsAfter,
    ],
    ...read.comments.map((comment) => {
      const place = placeOf(read.texts, comment.versionId, comment.provisionId)
      const { answer } = comment
      return [
        comment.number,
        read.respondentOf(comment).name,
        place.title,
        place.provision,
        ...valuesOfSaid({ ...comment, kind: words.commentKind[comment.kind] }),
        answer ? words.outcome[answer.outcome] : '',
        answer?.reason ?? '',
        changePlace(read, comment),
      ]
    }),
  ])
}

function changePlace(read: Read, { answer }: Comment): string {
  if (!answer?.changedVersionId || !answer.changedProvisionId) return ''
  return placeOf(read.texts, answer.changedVersionId, answer.changedProvisionId).provision
}

async function downloadJson(visit: Visit): Promise<Answer<PageContent>> {
  const read = await readCollation(visit, { isToSpread: true })
  const { stored, collation } = read
  return json({
    consultation: {
      slug: stored.slug,
      title: stored.title,
      opensOn: stored.opensOn,
      dueOn: stored.dueOn,
      closedOn: stored.closedOn,
      publishedOn: stored.publishedOn,
    },
    documents: read.texts.before.map(({ version }) => ({
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
    responses: read.responses.map((one) => ({
      number: one.number,
      from: read.respondentOf(one).slug,
      stance: one.stance,
      overallText: one.overallText,
      submittedOn: one.submittedOn,
      isLate: one.isLate,
      isCorrespondence: one.isCorrespondence,
      responseHash: one.responseHash,
    })),
    comments: read.comments.map((comment) => jsonComment(read, comment)),
  })
}

function jsonComment({ respondentOf }: Read, comment: Comment) {
  const { answer } = comment
  return {
    number: comment.number,
    from: respondentOf(comment).slug,
    versionId: comment.versionId,
    provisionId: comment.provisionId,
    ...onlySaid(comment),
    answer: answer && {
      outcome: answer.outcome,
      reason: answer.reason,
      changedVersionId: answer.changedVersionId,
      changedProvisionId: answer.changedProvisionId,
    },
  }
}
