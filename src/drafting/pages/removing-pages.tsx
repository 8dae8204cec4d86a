// SPDX-License-Identifier: EUPL-1.2
// What was never used is removed, asked on the page that asks once more, and put back by the one who did.

import { NotFound } from '#kernel/faults.ts'
import { confirmedField, type Foreseen } from '#kernel/foreseen.ts'
import type { Result } from '#kernel/result.ts'
import { type Answer, type Page, redirect, type Visit } from '#platform/page.ts'
import { foretell, submit } from '#platform/submit.ts'
import { mayPutBack } from '#platform/undo/removed.ts'
import { ErrorSummary } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { UndoNotice, undoField } from '#web/undo-notice.tsx'
import { findPackage, findPackageBySlug } from '../../agreement/reads/packages.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { getVersion, listVersions } from '../../agreement/reads/versions.ts'
import { documentName, editionName } from '../../agreement/rules/edition-name.ts'
import { mayInAgreement, rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import {
  type PutBack,
  putBackRemoved,
  removeDocumentAsked,
  removeDraftAsked,
  removePackageAsked,
} from '../commands/removing.ts'
import { messagesIn } from '../messages.ts'
import type { DraftingRefusal } from '../rules/refusals.ts'
import { type Again, askBefore } from './asked-before.tsx'
import { changedMeanwhile } from './meanwhile.tsx'
import {
  crumbOf,
  draftPath,
  getDocumentAsked,
  getVersionWritten,
  workspacePage,
} from './workspace-frame.ts'

export const undoPath = '/arbetsyta/angra'

export function removingPages(): readonly Page<PageContent>[] {
  const pairs = [
    ['/arbetsyta/:dok/ta-bort', rolesThatMay('create-document'), aDocument],
    ['/arbetsyta/:dok/:utgava/ta-bort', rolesThatMay('edit-draft'), aDraft],
    ['/arbetsyta/paket/:slug/ta-bort', rolesThatMay('make-package'), aPackage],
  ] as const
  return [
    ...pairs.flatMap(([path, may, find]): Page<PageContent>[] => [
      { method: 'GET', path, may, answer: async (visit) => ask(visit, await find(visit)) },
      { method: 'POST', path, may, answer: (visit) => take(visit, find) },
    ]),
    { method: 'POST', path: undoPath, may: rolesThatMay('edit-draft'), answer: undo },
  ]
}

/** What is to be removed, and what would come of it. */
type Removal = {
  readonly words: 'draft' | 'document' | 'package'
  readonly name: string
  readonly path: string
  readonly back: string
  readonly seen: SeenWord
  readonly foreseen: Foreseen
  readonly act: (
    tx: Parameters<typeof removeDraftAsked>[0],
    seen: SeenWord,
  ) => Promise<Result<string, DraftingRefusal>>
}

async function aDraft(visit: Visit): Promise<Removal> {
  const version = await getVersionWritten(visit)
  const { provisions } = await readText(visit.db, version.id)
  const said = messagesIn(visit.language).workspace.removing
  return {
    words: 'draft',
    name: editionName(version),
    path: `${draftPath(version)}/ta-bort`,
    back: draftPath(version),
    seen: seenIn.draft({ version, provisions }),
    foreseen: {
      told: [
        { about: 'binding', text: said.draft.gone(provisions.length) },
        { about: 'binding', text: said.draft.stays },
        ...always(visit),
      ],
    },
    act: (tx, seen) =>
      removeDraftAsked(tx, visit.today, visit.getMandate(), { versionId: version.id, seen }),
  }
}

async function aDocument(visit: Visit): Promise<Removal> {
  const document = await getDocumentAsked(visit)
  const versions = await listVersions(visit.db, document.id)
  const latest = versions.at(-1)
  const said = messagesIn(visit.language).workspace.removing
  return {
    words: 'document',
    name: latest ? documentName(latest) : document.slug,
    path: `/arbetsyta/${document.slug}/ta-bort`,
    back: '/arbetsyta',
    seen: seenIn.unused(document, versions),
    foreseen: {
      told: [
        { about: 'binding', text: said.document.gone(versions.length) },
        { about: 'binding', text: said.document.address },
        ...always(visit),
      ],
    },
    act: (tx, seen) =>
      removeDocumentAsked(tx, visit.today, visit.getMandate(), { documentId: document.id, seen }),
  }
}

async function aPackage(visit: Visit): Promise<Removal> {
  const found = await findPackageBySlug(visit.db, visit.params['slug'] ?? '')
  if (!found) throw new NotFound(`package ${visit.params['slug']}`)
  const said = messagesIn(visit.language).workspace.removing
  return {
    words: 'package',
    name: found.title,
    path: `/arbetsyta/paket/${found.slug}/ta-bort`,
    back: `/avtal/paket/${found.slug}`,
    seen: found.packageHash,
    foreseen: {
      told: [
        { about: 'binding', text: said.package.gone },
        { about: 'binding', text: said.package.stays },
        { about: 'days', text: said.back },
        { about: 'who', text: said.journal },
      ],
    },
    act: (tx, seen) =>
      removePackageAsked(tx, visit.today, visit.getMandate(), { packageId: found.id, seen }),
  }
}

function always({ language }: Visit): Foreseen['told'] {
  const said = messagesIn(language).workspace.removing
  return [
    { about: 'binding', text: said.imports },
    { about: 'days', text: said.back },
    { about: 'who', text: said.journal },
  ]
}

async function ask(visit: Visit, removal: Removal, again?: Again): Promise<Answer<PageContent>> {
  const said = messagesIn(visit.language).workspace.removing[removal.words]
  const asked = await foretell(
    visit,
    (tx) => removal.act(tx, removal.seen),
    async () => removal.foreseen,
  )
  return askBefore(visit, {
    subject: removal.name,
    submit: said.do,
    foretold: asked.granted ? asked.value : { told: [], letters: [] },
    seen: removal.seen,
    asked,
    path: removal.path,
    back: removal.back,
    ...(removal.words !== 'draft' && { backText: messagesIn(visit.language).registering.back }),
    ...(removal.words === 'draft' && {
      crumbs: [crumbOf(visit, await getVersionWritten(visit))],
    }),
    ...(again && { again }),
  })
}

async function take(
  visit: Visit,
  find: (visit: Visit) => Promise<Removal>,
): Promise<Answer<PageContent>> {
  const form = await visit.form()
  let removal: Removal
  try {
    removal = await find(visit)
  } catch (cause) {
    // Pressed twice: it is gone, which is what was asked for.
    const isAgain = cause instanceof NotFound && form.text(confirmedField) === 'ja'
    if (isAgain) return redirect(visit.link('/arbetsyta'))
    throw cause
  }
  return submit(visit, {
    act: (tx) => removal.act(tx, form.text(seenField)),
    confirm: {
      form,
      foresee: async () => removal.foreseen,
      ask: () => ask(visit, removal),
    },
    sentences: messagesIn(visit.language).refusals,
    control: () => '',
    again: (errors) => ask(visit, removal, { errors, status: 422 }),
    clash: async () =>
      ask(visit, await find(visit), { errors: changedMeanwhile(visit), status: 409 }),
    next: (removedId) => `/arbetsyta?${undoField}=${removedId}`,
  })
}

/** That something is removed, on the page that comes after it. */
export async function removedNotice(visit: Visit, action = undoPath) {
  const removedId = visit.query.get(undoField)
  if (removedId === null) return undefined
  const said = messagesIn(visit.language).workspace.removing
  if (removedId === 'gjort') {
    return (
      <UndoNotice
        text={said.putBack}
        action={visit.link(action)}
        removedId={undefined}
        language={visit.language}
      />
    )
  }
  if (!(await mayPutBack(visit.db, visit.mandate, removedId))) return undefined
  return (
    <UndoNotice
      text={said.removed}
      action={visit.link(action)}
      removedId={removedId}
      language={visit.language}
    />
  )
}

async function undo(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { workspace, refusals } = messagesIn(visit.language)
  const done = await visit.act((tx) =>
    putBackRemoved(tx, visit.today, visit.getMandate(), form.text(undoField)),
  )
  if (done.granted) return redirect(visit.link(await pathOf(visit, done.value)))
  const title = workspace.removing.tooLate
  const errors = [{ field: '', text: refusals[done.refusal](done.facts) }]
  return workspacePage(
    visit,
    {
      title,
      content: (
        <div class="stack-l measure">
          <ErrorSummary errors={errors} language={visit.language} />
          <h1>{title}</h1>
          <p>
            <a href={visit.link('/arbetsyta')}>{workspace.title}</a>
          </p>
        </div>
      ),
    },
    422,
  )
}

/** Where it lies again. */
async function pathOf({ db, mandate }: Visit, back: PutBack): Promise<string> {
  if (back.kind === 'version') {
    return `${draftPath(await getVersion(db, back.id))}?${undoField}=gjort`
  }
  const found = back.kind === 'package' ? await findPackage(db, back.id) : undefined
  return found && mayInAgreement(mandate, 'make-package')
    ? `/avtal/paket/${found.slug}`
    : `/arbetsyta?${undoField}=gjort`
}
