// SPDX-License-Identifier: EUPL-1.2
// How a draft came to be, to be read, undone and restored from.

import { formatInstant } from '#kernel/dates-in-words.ts'
import { NotFound } from '#kernel/faults.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { isId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import { submit } from '#platform/submit.ts'
import { Button, ErrorSummary } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { listDraftSteps, listUndoing, type MadeStep } from '../../agreement/reads/draft-steps.ts'
import { readStanding } from '../../agreement/reads/standing.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { differWording } from '../../agreement/rules/comparison/wording.ts'
import type { NumberedProvision, Version, VersionText } from '../../agreement/rules/document.ts'
import { isSameProvision, isUndone } from '../../agreement/rules/draft-steps.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { isStepFrom } from '../../agreement/rules/lifecycle.ts'
import { numberAll } from '../../agreement/rules/numbering.ts'
import { mayInAgreement, rolesThatMay } from '../../agreement/rules/permissions.ts'
import { asWord, seenField, type SeenWord } from '../../agreement/rules/seen.ts'
import {
  type EarlierWording,
  findEarlierWording,
  mostSteps,
  restoreWording,
  undoStep,
} from '../commands/undoing.ts'
import { messagesIn } from '../messages.ts'
import { restoreIn } from '../rules/restoring.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import { numbersThatChange } from '../rules/split-and-merge.ts'
import { deedOf, takeBack } from '../rules/taking-back.ts'
import { BeforeAfterView } from '../views/before-after-view.tsx'
import {
  DraftHistoryView,
  ProvisionHistoryView,
  type ShownStep,
  type ShownWording,
  stepField,
  type Undoable,
} from '../views/history-view.tsx'
import { changedMeanwhile, lastChanged, noDraftAnyMore } from './meanwhile.tsx'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { shortName } from './open-draft.ts'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, draftPath, getVersionWritten, workspacePage } from './workspace-frame.ts'

export function historyPages(): readonly Page<PageContent>[] {
  const [read, edit] = [rolesThatMay('read-drafts'), rolesThatMay('edit-draft')]
  const path = '/arbetsyta/:dok/:utgava'
  const restore = `${path}/bestammelse/:id/aterstall/:steg`
  return [
    { method: 'GET', path: `${path}/andringar`, may: read, answer: showHistory },
    { method: 'POST', path: `${path}/angra`, may: edit, answer: undoAsked },
    { method: 'GET', path: `${path}/bestammelse/:id/lydelser`, may: read, answer: showWordings },
    { method: 'GET', path: restore, may: edit, answer: (visit) => askToRestore(visit) },
    { method: 'POST', path: restore, may: edit, answer: restoreAsked },
  ]
}

const mostShown = 100

/** "Skrev om 3.2": what a step did, and with what. */
export function stepInWords(visit: Visit, step: MadeStep): string {
  const words = messagesIn(visit.language).history.done
  const deed = step.way === 'changed' ? deedOf(step.content) : step.way
  const names = step.content.provisions.map(({ before, after }) => shortName((after ?? before)!))
  const some = names.slice(0, 3).join(', ')
  return [words[deed], names.length > 3 ? `${some} …` : some].filter((one) => one).join(' ')
}

/** What the visitor may do with a step of the draft: undo it, or do again what she undid. */
export async function undoableOf(
  visit: Visit,
  text: VersionText,
  step: MadeStep,
  undoing: readonly MadeStep[],
): Promise<Undoable | undefined> {
  const { mandate } = visit
  const mayUndo =
    isStepFrom(text.version.status, 'change') &&
    mandate !== undefined &&
    mayInAgreement(mandate, 'edit-draft') &&
    step.personId === mandate.personId
  if (!mayUndo || isUndone(step, undoing)) return undefined
  if (!takeBack(await readStanding(visit.db, text), step.content).granted) return undefined
  return {
    revision: step.revision,
    action: visit.link(`${draftPath(text.version)}/angra`),
    seen: asWord(text.version.id, step.revision),
    isAgain: step.way === 'undone',
    what: stepInWords(visit, step),
  }
}

/** The way back from what the visitor has just done. */
export async function findLastUndoable(
  visit: Visit,
  text: VersionText,
): Promise<Undoable | undefined> {
  const [latest] = await listDraftSteps(visit.db, text.version.id, { most: 1 })
  return latest && undoableOf(visit, text, latest, [])
}

async function showHistory(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const text = await readText(visit.db, version.id)
  const steps = await listDraftSteps(visit.db, version.id, { most: mostShown })
  const undoing = await listUndoing(visit.db, version.id)
  const names = await namesIn(visit, steps)
  const shown: ShownStep[] = []
  for (const step of steps) {
    shown.push({
      revision: step.revision,
      what: stepInWords(visit, step),
      by: byOf(visit, step, names),
      reason:
        step.content.provisions.find(({ after }) => after?.changeReason)?.after?.changeReason ?? '',
      isUndone: isUndone(step, undoing),
      provisions: step.content.provisions.slice(0, 3).map(({ id, before, after }) => ({
        id,
        name: shortName((after ?? before)!),
        href: visit.link(`${draftPath(version)}/bestammelse/${id}/lydelser`),
      })),
      undo: await undoableOf(visit, text, step, undoing),
    })
  }
  const title = messagesIn(visit.language).history.title(editionName(version))
  return workspacePage(visit, {
    title,
    swedish: editionName(version),
    crumbs: [crumbOf(visit, version)],
    content: (
      <DraftHistoryView title={title} steps={shown} most={mostShown} language={visit.language} />
    ),
  })
}

async function namesIn(visit: Visit, steps: readonly MadeStep[]) {
  return namesOfPeople(
    visit.db,
    steps.flatMap(({ personId }) => personId ?? []),
  )
}

function byOf(
  { language }: Visit,
  { madeAt, personId }: MadeStep,
  names: ReadonlyMap<string, string>,
): string {
  const { by } = messagesIn(language).history
  return by(formatInstant(madeAt, language), names.get(personId ?? '') ?? '')
}

async function undoAsked(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const form = await visit.form()
  const revision = parseWholeNumber(form.text(stepField))
  if (revision === undefined) throw new NotFound('no step is named')
  const { history: words, refusals } = messagesIn(visit.language)
  const done = await visit.act((tx) =>
    undoStep(tx, visit.today, visit.getMandate(), { versionId: version.id, revision }),
  )
  if (done.granted) return redirect(visit.link(`${draftPath(version)}?sparat=angrat`))
  if (done.refusal === 'version-not-draft') return noDraftAnyMore(visit, version, [])
  const errors = [{ field: '', text: refusals[done.refusal](done.facts) }]
  return workspacePage(
    visit,
    {
      title: words.tooLate,
      crumbs: [crumbOf(visit, version)],
      content: (
        <div class="stack-l measure">
          <ErrorSummary errors={errors} language={visit.language} />
          <h1>{words.tooLate}</h1>
          <p>
            <a href={visit.link(`${draftPath(version)}/andringar`)}>{words.toHistory}</a>
          </p>
        </div>
      ),
    },
    422,
  )
}

async function wordingsOf(visit: Visit, version: Version) {
  const id = visit.params['id'] ?? ''
  const steps = isId(id)
    ? await listDraftSteps(visit.db, version.id, { provisionId: id, most: mostSteps })
    : []
  const { provisions } = await readText(visit.db, version.id)
  const own = provisions.find((one) => one.id === id)
  if (!own && steps.length === 0) throw new NotFound(`provision ${id}`)
  return { id, steps, own, provisions }
}

async function showWordings(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const { id, steps, own } = await wordingsOf(visit, version)
  const { history: words } = messagesIn(visit.language)
  const names = await namesIn(visit, steps)
  const mayRestore =
    isStepFrom(version.status, 'change') && mayInAgreement(visit.mandate, 'edit-draft')
  const hrefOf = (which: string) =>
    visit.link(`${draftPath(version)}/bestammelse/${id}/aterstall/${which}`)
  const told = steps.flatMap((step) => {
    const both = step.content.provisions.find((one) => one.id === id)
    return both ? [{ step, ...both }] : []
  })
  const isStanding = (wording: NumberedProvision | undefined) =>
    own && wording ? isSameProvision(own, wording) : own === wording
  const shown = told.map(({ step, before, after }, place): ShownWording => {
    const isNow = place === 0 && isStanding(after)
    return {
      key: String(step.revision),
      what: stepInWords(visit, step),
      by: byOf(visit, step, names),
      reason: after?.changeReason ?? '',
      wording: after,
      difference: before && after && differWording(before, after),
      isNow,
      restoreHref:
        mayRestore && after && !isStanding(after) ? hrefOf(String(step.revision)) : undefined,
    }
  })
  const first = told.length > 0 ? told.at(-1)!.before : own
  if (first) {
    shown.push({
      key: firstWord,
      what: words.first,
      by: '',
      reason: '',
      wording: first,
      difference: undefined,
      isNow: told.length === 0,
      restoreHref: mayRestore && !isStanding(first) ? hrefOf(firstWord) : undefined,
    })
  }
  const title = words.ofProvision(shortName((own ?? first ?? told[0]?.after)!))
  return workspacePage(visit, {
    title,
    crumbs: [crumbOf(visit, version)],
    content: (
      <ProvisionHistoryView
        title={title}
        wordings={shown}
        backHref={visit.link(draftPath(version))}
        language={visit.language}
      />
    ),
  })
}

/** In the address: the wording that stood before the first step. */
const firstWord = 'forsta'

function whichAsked({ params }: Visit): EarlierWording {
  const asked = params['steg'] ?? ''
  if (asked === firstWord) return 'first'
  const revision = parseWholeNumber(asked)
  if (revision === undefined) throw new NotFound(`the step ${asked}`)
  return { revision }
}

async function askToRestore(
  visit: Visit,
  returned?: { readonly seen?: SeenWord; readonly isClash?: true; readonly no?: string },
): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  if (!isStepFrom(version.status, 'change')) return noDraftAnyMore(visit, version, [])
  const { id, own, provisions } = await wordingsOf(visit, version)
  const { history: words, refusals, meanwhile } = messagesIn(visit.language)
  const earlier = await findEarlierWording(visit.db, version.id, id, whichAsked(visit))
  if (!earlier) throw new NotFound(`that wording of ${id}`)
  const restored = restoreIn(provisions, earlier)
  const after = restored.granted && restored.value && numberAll(restored.value, version.numbering)
  const no = restored.granted ? undefined : refusals[restored.refusal](restored.facts)
  const keep = (
    <a href={visit.link(`${draftPath(version)}/bestammelse/${id}/lydelser`)}>{words.keep}</a>
  )
  return workspaceForm(visit, {
    title: words.restoreTitle(shortName(own ?? earlier)),
    lead: words.restoreLead,
    crumbs: [crumbOf(visit, version)],
    errors: returned?.isClash
      ? changedMeanwhile(visit, words.restoreClash)
      : no === undefined
        ? []
        : [{ field: '', text: no }],
    status: returned?.isClash ? 409 : returned ? 422 : 200,
    above: (
      <>
        {returned?.isClash && (
          <StandsNow
            language={visit.language}
            by={await lastChanged(visit, { subjectId: version.id, provisionIds: [id] })}
            help={meanwhile.read}
          />
        )}
        {after && (
          <BeforeAfterView
            before={own ? [own] : []}
            after={after.filter((one) => one.id === id)}
            numbers={numbersThatChange(provisions, after)}
            language={visit.language}
          />
        )}
      </>
    ),
    action: `${draftPath(version)}/bestammelse/${id}/aterstall/${visit.params['steg']}`,
    seen: seenInDraft.standing(own),
    fields: (
      <>
        {restored.granted && !after && <p>{words.isSo}</p>}
        <div class="row">
          {after && <Button text={words.doRestore} />}
          {keep}
        </div>
      </>
    ),
  })
}

async function restoreAsked(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const which = whichAsked(visit)
  const seen = (await visit.form()).text(seenField)
  return submit(visit, {
    act: (tx) =>
      restoreWording(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId: visit.params['id']!,
        which,
        seen,
      }),
    sentences: messagesIn(visit.language).refusals,
    control: () => '',
    again: () => askToRestore(visit, {}),
    clash: () => askToRestore(visit, { isClash: true }),
    next: () => `${draftPath(version)}?sparat=ja`,
  })
}
