// SPDX-License-Identifier: EUPL-1.2
// What the collation and the page of one comment read together.

import { NotAllowed } from '#kernel/faults.ts'
import type { Differences } from '#kernel/text/word-difference.ts'
import type { Visit } from '#platform/page.ts'
import { readDifferences } from '../../agreement/reads/differences.ts'
import { readComparison } from '../../agreement/reads/comparisons.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
import type { ProvisionChange } from '../../agreement/rules/comparison.ts'
import type { VersionText } from '../../agreement/rules/document.ts'
import { getBodies, listParties } from '../../organisation/reads.ts'
import { findFormerAnswers } from '../reads/carried.ts'
import { titleOf } from '../rules/answer-sections.ts'
import type { Consultation } from '../rules/consultation.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import type { FormerAnswer } from '../rules/carried-comments.ts'
import type { Comment, Respondent } from '../rules/response.ts'
import { proposedDifference, proposedPairs } from '../rules/response-sheet.ts'
import type { AnswerFormModel, ShownComment } from '../views/comment-parts.tsx'
import type { Setting } from '../views/parts.tsx'

/** Whether everyone may read the collation on the visitor's day. */
export function isPublicOn(consultation: Consultation, visit: Visit): boolean {
  return consultation.publishedOn !== undefined && consultation.publishedOn <= visit.asOf
}

/** Before it is published only those who compile may read. */
export function demandReadable(visit: Visit, consultation: Consultation): void {
  if (isPublicOn(consultation, visit) || mayInConsultation(visit.mandate, 'compile')) return
  throw new NotAllowed('the collation is not published')
}

/** The texts that were consulted on, and those that came out of it. */
export type RoundTexts = {
  readonly before: readonly VersionText[]
  readonly after: readonly VersionText[]
}

export async function readRoundTexts(
  visit: Visit,
  consultation: Consultation,
): Promise<RoundTexts> {
  const textsOf = async (packageId: string) => {
    const { versions } = await getPackage(visit.db, packageId)
    return readTexts(
      visit.db,
      versions.map(({ id }) => id),
    )
  }
  return {
    before: await textsOf(consultation.packageId),
    after: consultation.answeringPackageId ? await textsOf(consultation.answeringPackageId) : [],
  }
}

/** What became of each consulted provision, document by document; nothing of texts that take too long. */
export async function readChanges(
  texts: RoundTexts,
): Promise<ReadonlyMap<string, ProvisionChange>> {
  const changes = new Map<string, ProvisionChange>()
  for (const before of texts.before) {
    const after = texts.after.find(
      ({ version }) => version.documentId === before.version.documentId,
    )
    const compared = after && (await readComparison(before.provisions, after.provisions))
    if (!compared?.granted) continue
    for (const change of compared.value.changes) {
      for (const { id } of change.befores) changes.set(id, change)
    }
  }
  return changes
}

/** What the proposed wordings of these comments change. */
export function readRoundProposals(
  comments: readonly Comment[],
  texts: RoundTexts,
): Promise<Differences> {
  return readDifferences(proposedPairs(comments, texts.before))
}

/** Names and slugs of those who answered. */
export async function readRespondents(
  visit: Visit,
  respondents: readonly Respondent[],
): Promise<(respondent: Respondent) => { readonly name: string; readonly slug: string }> {
  const parties = new Map(
    (await listParties(visit.db, visit.asOf)).map((party) => [party.id, party]),
  )
  const bodyIds = respondents.flatMap((one) => one.bodyId ?? [])
  const bodies = new Map(
    (await getBodies(visit.db, [...new Set(bodyIds)], visit.asOf)).map((body) => [body.id, body]),
  )
  return ({ partyId, bodyId }) => {
    const found = bodyId === undefined ? parties.get(partyId) : bodies.get(bodyId)
    return { name: found?.name ?? '', slug: found?.slug ?? '' }
  }
}

/** What was answered to the comments in other words: read by those who compile, shown to nobody else. */
export async function readFormer(
  visit: Visit,
  comments: readonly Comment[],
): Promise<ReadonlyMap<string, FormerAnswer>> {
  if (!mayInConsultation(visit.mandate, 'compile')) return new Map()
  return findFormerAnswers(visit.db, comments)
}

export function showComment(
  setting: Setting,
  consultation: Consultation,
  comment: Comment,
  from: { readonly name: string; readonly slug: string },
  texts: RoundTexts,
  differences: Differences,
  former?: FormerAnswer,
): ShownComment {
  const provisionIn = (all: readonly VersionText[], versionId: string, provisionId: string) =>
    all
      .find(({ version }) => version.id === versionId)
      ?.provisions.find(({ id }) => id === provisionId)
  const provision = provisionIn(texts.before, comment.versionId, comment.provisionId)
  const { changedVersionId = '', changedProvisionId = '' } = comment.answer ?? {}
  const changed = provisionIn(texts.after, changedVersionId, changedProvisionId)
  const changedVersion = texts.after.find(({ version }) => version.id === changedVersionId)
  const path = `/remiss/${consultation.slug}`
  return {
    comment,
    from: from.name,
    fromHref: from.slug ? setting.link(`${path}/svar/${from.slug}`) : undefined,
    href: setting.link(`${path}/synpunkter/${comment.number}`),
    former,
    difference: provision
      ? proposedDifference(provision, comment.proposedWording, differences)
      : [],
    change:
      changed && changedVersion
        ? {
            text: setting.words.comment.changedIn(titleOf(changed)),
            href: setting.provisionHref(changedVersion.version, changed),
          }
        : undefined,
  }
}

/**
 * The form that answers a comment; nothing for those who do not answer, or when it is too late, unless
 * what was typed is to be kept.
 */
export function answeringOf(
  visit: Visit,
  setting: Setting,
  consultation: Consultation,
  comment: Comment,
  texts: RoundTexts,
  { back, isKept = false }: { readonly back: string; readonly isKept?: boolean },
): AnswerFormModel | undefined {
  if (!mayInConsultation(visit.mandate, 'compile')) return undefined
  if (consultation.status !== 'open' && !isKept) return undefined
  const places = texts.after.flatMap(({ version, provisions }) =>
    provisions.map((provision) => ({
      value: `${version.id}.${provision.id}`,
      text: titleOf(provision),
      provisionId: provision.id,
    })),
  )
  return {
    action: setting.link(`/remiss/${consultation.slug}/synpunkter/${comment.number}`),
    back,
    places,
    suggested: places.find((place) => place.provisionId === comment.provisionId)?.value ?? '',
  }
}
