// SPDX-License-Identifier: EUPL-1.2
// For process leaders: beginning a process, its days and its rounds.

import type { FieldError } from '#kernel/faults.ts'
import {
  type Answer,
  type Page,
  show,
  statusOfReturned,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import type { PageContent } from '#web/frame.tsx'
import { readForm, seenIn, sendingOf } from '#web/form-of.tsx'
import type { Option } from '#web/form.tsx'
import { comesBack } from '#web/returned.tsx'
import { listDocuments } from '../../agreement/reads/documents.ts'
import { listVersions } from '../../agreement/reads/versions.ts'
import { listConsultations } from '../../consultation/reads/rounds.ts'
import { listDecisionRounds } from '../../decision/reads/rounds.ts'
import { addMilestone, attachRound, startRevision } from '../commands.ts'
import { messagesIn } from '../messages.ts'
import { findRevisionOfRound, listMilestones, listRevisions, readRounds } from '../reads.ts'
import type { Revision } from '../rules/revision.ts'
import { seenOfMilestones, seenOfRevisions, seenOfTiedRounds } from '../rules/seen.ts'
import { BeginView } from '../views/begin-view.tsx'
import { milestoneForm, processForm, roundForm } from '../views/forms.ts'
import { type ManageForm, ManageView } from '../views/manage-view.tsx'
import { crumbsTo, getRevision } from './progress-pages.tsx'
import { tellMilestonesChanges, tellRevisionsChanges, tellRoundsChanges } from './told-changes.ts'

const may = ['process-leader'] as const

export function leadingPages(): readonly Page<PageContent>[] {
  const managing = '/sa-gar-det/:process/hantera'
  return [
    {
      method: 'GET',
      path: '/sa-gar-det/ny',
      may,
      drawsKept: true,
      answer: (visit) => showBeginning(visit),
    },
    { method: 'POST', path: '/sa-gar-det/ny', may, answer: begin },
    {
      method: 'GET',
      path: managing,
      query: ['klart'],
      may,
      drawsKept: true,
      answer: async (visit) => showManaging(visit, await getRevision(visit)),
    },
    { method: 'POST', path: managing, may, answer: manage },
  ]
}

async function listChoices({ db }: Visit): Promise<readonly Option[]> {
  const documents = await listDocuments(db)
  return Promise.all(
    documents.map(async ({ id, slug }) => {
      const latest = (await listVersions(db, id)).at(-1)
      return { value: id, text: latest?.title ?? slug }
    }),
  )
}

async function showBeginning(
  visit: Visit,
  sending = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { db, language, today } = visit
  const words = messagesIn(language)
  const changes = sending ? await tellRevisionsChanges(visit, seenIn(sending.form)) : []
  const { errors } = comesBack({}, sending?.errors ?? [], changes)
  const status = statusOfReturned({ errors, changes })
  return show<PageContent>(
    {
      title: words.begin.title,
      place: 'sa-gar-det',
      kind: 'work',
      hasErrors: status !== 200,
      crumbs: crumbsTo(visit, { text: words.begin.title }),
      content: (
        <BeginView
          {...{ language, today, changes }}
          sending={sending && { ...sending, errors }}
          seen={seenOfRevisions(await listRevisions(db))}
          documents={await listChoices(visit)}
          link={(path) => visit.link(path)}
        />
      ),
    },
    status,
  )
}

async function begin(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const words = messagesIn(language)
  const form = await visit.form()
  const again = (errors: readonly FieldError[]) => showBeginning(visit, { form, errors })
  const options = { documents: await listChoices(visit) }
  const read = readForm(processForm, form, { words: words.begin.fields, language, options })
  return submitForm(visit, read, {
    act: (tx, { titleSv, titleEn, summarySv = '', summaryEn = '', documents, ...rest }) =>
      startRevision(tx, today, visit.getMandate(), {
        ...rest,
        title: { sv: titleSv, en: titleEn },
        summary: { sv: summarySv, en: summaryEn },
        documentIds: documents,
        seen: form.seen,
      }),
    sentences: words.refusals,
    again,
    next: ({ slug }) => `/sa-gar-det/${slug}`,
  })
}

async function showManaging(
  visit: Visit,
  revision: Revision,
  form = keptForm(visit),
): Promise<Answer<PageContent>> {
  const { db, language } = visit
  const words = messagesIn(language)
  const changes = form ? await tellManageChanges(visit, revision, form) : []
  const { errors } = comesBack({}, form?.errors ?? [], changes)
  const status = statusOfReturned({ errors, changes })
  return show<PageContent>(
    {
      title: words.manage.title(revision.title[language]),
      place: 'sa-gar-det',
      kind: 'work',
      hasErrors: status !== 200,
      crumbs: crumbsTo(
        visit,
        { text: revision.title[language], href: visit.link(`/sa-gar-det/${revision.slug}`) },
        { text: words.manage.crumb },
      ),
      content: (
        <ManageView
          {...{ language, revision, changes }}
          form={form && { ...form, errors }}
          seen={{
            milestones: seenOfMilestones(await listMilestones(db, revision.id)),
            rounds: seenOfTiedRounds(await readRounds(db, revision.id)),
          }}
          rounds={await listFreeRounds(visit)}
          done={visit.query.get('klart') ?? undefined}
          link={(path) => visit.link(path)}
        />
      ),
    },
    status,
  )
}

/** What has changed since the one form that came back was drawn. */
function tellManageChanges(visit: Visit, revision: Revision, { name, form }: ManageForm) {
  const tell = name === roundForm.name ? tellRoundsChanges : tellMilestonesChanges
  return tell(visit, revision, seenIn(form))
}

/** The form that had been sent when the session ended. */
function keptForm({ kept }: Visit): ManageForm | undefined {
  const sending = sendingOf(kept)
  return sending && { ...sending, name: sending.form.text('gor') }
}

/** Rounds that no process has yet; their value says which kind they are. */
async function listFreeRounds({ db, today, language }: Visit): Promise<readonly Option[]> {
  const words = messagesIn(language).manage
  const free: Option[] = []
  for (const { id, title } of await listConsultations(db, today, { withDrafts: true })) {
    if (await findRevisionOfRound(db, { consultationId: id })) continue
    free.push({ value: `remiss ${id}`, text: words.consultation(title) })
  }
  for (const { id, title } of await listDecisionRounds(db)) {
    if (await findRevisionOfRound(db, { decisionRoundId: id })) continue
    free.push({ value: `beslut ${id}`, text: words.decision(title) })
  }
  return free
}

async function manage(visit: Visit): Promise<Answer<PageContent>> {
  const revision = await getRevision(visit)
  const form = await visit.form()
  return form.text('gor') === 'omgang'
    ? tieRound(visit, revision, form)
    : addDay(visit, revision, form)
}

async function addDay(visit: Visit, revision: Revision, form: SubmittedForm) {
  const { language, today } = visit
  const words = messagesIn(language)
  const again = (errors: readonly FieldError[]) =>
    showManaging(visit, revision, { name: milestoneForm.name, form, errors })
  const read = readForm(milestoneForm, form, { words: words.manage.fields, language })
  return submitForm(visit, read, {
    act: (tx, { titleSv, titleEn, source = '', ...rest }) =>
      addMilestone(tx, today, visit.getMandate(), {
        ...rest,
        revisionId: revision.id,
        title: { sv: titleSv, en: titleEn },
        source,
        seen: form.seen,
      }),
    sentences: words.refusals,
    again,
    next: () => `/sa-gar-det/${revision.slug}/hantera?klart=dag`,
  })
}

async function tieRound(visit: Visit, revision: Revision, form: SubmittedForm) {
  const { language } = visit
  const read = readForm(roundForm, form, {
    words: messagesIn(language).manage.roundFields,
    language,
    options: { round: await listFreeRounds(visit) },
  })
  const again = (errors: readonly FieldError[]) =>
    showManaging(visit, revision, { name: roundForm.name, form, errors })
  return submitForm(visit, read, {
    act: (tx, { round }) => {
      const [kind, id = ''] = round.split(' ')
      return attachRound(tx, visit.today, visit.getMandate(), {
        revisionId: revision.id,
        seen: form.seen,
        ...(kind === 'remiss' ? { consultationId: id } : { decisionRoundId: id }),
      })
    },
    sentences: messagesIn(language).refusals,
    again,
    next: () => `/sa-gar-det/${revision.slug}/hantera?klart=omgang`,
  })
}
