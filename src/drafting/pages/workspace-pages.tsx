// SPDX-License-Identifier: EUPL-1.2
// The workspace itself, and what is begun there: a document, a draft.

import type { ComponentChildren } from 'preact'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { isId, newId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { FieldsOf, readForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import { Button, Hidden, type Option } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { createDocument, startVersion } from '../../agreement/commands/documents.ts'
import { startDraft } from '../commands/copying.ts'
import { kindOfDocument } from '../../agreement/views/kind-of-document.ts'
import { messagesIn } from '../messages.ts'
import { documentWords, draftWords } from '../messages/fields.ts'
import { listDocuments } from '../../agreement/reads/documents.ts'
import { listPackages } from '../../agreement/reads/packages.ts'
import { countProvisions } from '../../agreement/reads/texts.ts'
import { listVersions } from '../../agreement/reads/versions.ts'
import { documentKinds, type Document, type Version } from '../../agreement/rules/document.ts'
import { documentName, editionName } from '../../agreement/rules/edition-name.ts'
import { mayInAgreement, rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, seenOf, seenOfEach, type SeenWord } from '../../agreement/rules/seen.ts'
import { WorkspaceView } from '../views/workspace-view.tsx'
import { documentForm, draftForm } from '../views/forms.ts'
import { isAmong, workspaceList } from '../views/lists.ts'
import { type ListPlaces, readWorkspace } from './workspace-rows.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { workspaceForm } from './workspace-form.tsx'
import { workspacePage, draftPath, getDocumentAsked } from './workspace-frame.ts'
import { changedMeanwhile, lastChanged } from './meanwhile.tsx'
import { removedNotice } from './removing-pages.tsx'

export function workspacePages(listPlaces: ListPlaces): readonly Page<PageContent>[] {
  const drafts = rolesThatMay('edit-draft')
  const documents = rolesThatMay('create-document')
  return [
    ...listPages(workspaceSaid(listPlaces), (visit, shown) =>
      showWorkspace(visit, shown, listPlaces),
    ),
    {
      method: 'GET',
      path: '/arbetsyta/nytt',
      may: documents,
      drawsKept: true,
      answer: (v) => newDocument(v),
    },
    { method: 'POST', path: '/arbetsyta/nytt', may: documents, answer: addDocument },
    {
      method: 'GET',
      path: '/arbetsyta/:dok/utkast',
      may: drafts,
      drawsKept: true,
      answer: (v) => newDraft(v),
    },
    { method: 'POST', path: '/arbetsyta/:dok/utkast', may: drafts, answer: addDraft },
  ]
}

const workspaceSaid = (listPlaces: ListPlaces): ListSaid<typeof workspaceList> => ({
  list: workspaceList,
  path: '/arbetsyta',
  may: rolesThatMay('read-drafts'),
  query: ['paket', 'angra'],
  words: ({ language }) => messagesIn(language).workspace.list,
  async choices(visit) {
    const { rows } = await readWorkspace(visit, listPlaces)
    const words = messagesIn(visit.language).workspace
    const states = Object.entries(words.choices).flatMap(([value, text]) => {
      const count = rows.filter((row) => isAmong(row, value)).length
      return count > 0 ? [{ value, text: words.counted(text, count) }] : []
    })
    const used = new Set(rows.map(({ document }) => document.kind))
    return {
      state: states,
      words: [],
      kind: documentKinds
        .filter((value) => used.has(value))
        .map((value) => ({ value, text: kindOfDocument(value, visit.language) })),
    }
  },
  read: async (visit, asked, slice) =>
    sliceOf(workspaceList, (await readWorkspace(visit, listPlaces)).rows, asked, slice),
})

const mostPackages = 10

async function showWorkspace(
  visit: Visit,
  list: ShownList<typeof workspaceList>,
  listPlaces: ListPlaces,
): Promise<Answer<PageContent>> {
  const { rows, documents } = await readWorkspace(visit, listPlaces)
  const packages = await listPackages(visit.db)
  const shown = visit.query.get('paket') === 'alla' ? packages : packages.slice(0, mostPackages)
  return workspacePage(visit, {
    title: messagesIn(visit.language).workspace.title,
    content: (
      <WorkspaceView
        language={visit.language}
        list={list}
        yours={rows.filter(({ turn }) => turn === 'yours')}
        documents={documents}
        packages={shown}
        morePackages={packages.length - shown.length}
        mayMakePackage={mayInAgreement(visit.mandate, 'make-package')}
        removed={await removedNotice(visit)}
        link={visit.link}
      />
    ),
  })
}

/** A form that came back: as it was sent, what it was drawn from, and what has changed. */
type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly above?: ComponentChildren
  readonly status?: 409
}

/** What had been typed when the session ended, as it was drawn then. */
function keptForm({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField) }
}

/** The id of what the form makes: the same again when it comes back, so that it is made once. */
function idOfNew(form: Sent | undefined): string {
  const id = form?.text('id') ?? ''
  return isId(id) ? id : newId()
}

async function newDocument(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { language } = visit
  const text = messagesIn(language).workspace.document
  const { sending, status } = returned ?? {}
  return workspaceForm(visit, {
    title: text.title,
    lead: text.lead,
    errors: sending?.errors ?? [],
    above: returned?.above,
    ...(status && { status }),
    action: '/arbetsyta/nytt',
    seen: returned?.seen ?? seenIn.documents(await listDocuments(visit.db)),
    fields: (
      <>
        <Hidden values={{ id: idOfNew(sending?.form) }} />
        <FieldsOf
          of={documentForm}
          words={documentWords(language)}
          options={await documentOptions(visit)}
          sending={sending}
          language={language}
        />
        <Button text={text.save} />
      </>
    ),
  })
}

async function documentOptions(visit: Visit) {
  const text = messagesIn(visit.language).workspace.document
  const documents = await listDocuments(visit.db)
  const mains = documents.filter(({ mainDocumentId }) => !mainDocumentId)
  return {
    kind: documentKinds.map((kind) => ({
      value: kind,
      text: kindOfDocument(kind, visit.language),
    })),
    mainDocumentId: [{ value: '', text: text.mainNone }, ...(await namedDocuments(visit, mains))],
    isStatutory: [{ value: 'ja', text: text.statutory, hint: text.statutoryHint }],
  }
}

async function namedDocuments(visit: Visit, documents: readonly Document[]) {
  const named = []
  for (const document of documents) {
    const latest = (await listVersions(visit.db, document.id)).at(-1)
    named.push({ value: document.id, text: latest ? documentName(latest) : document.slug })
  }
  return named
}

async function addDocument(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const form = await visit.form()
  const seen = form.text(seenField)
  const read = readForm(documentForm, form, {
    words: documentWords(language),
    options: await documentOptions(visit),
    language,
  })
  return submitForm(visit, read, {
    act: (tx, values) =>
      createDocument(tx, visit.today, visit.getMandate(), {
        ...values,
        isStatutory: values.isStatutory !== undefined,
        id: idOfNew(form),
        seen,
      }),
    sentences: messagesIn(language).refusals,
    again: (errors) => newDocument(visit, { sending: { form, errors }, seen }),
    clash: () => documentsChanged(visit, form),
    next: () => '/arbetsyta',
  })
}

/** Someone laid up a document meanwhile: perhaps the very one. */
async function documentsChanged(visit: Visit, form: Sent): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language).meanwhile
  // Ids are given in the order of time.
  const newest = (await listDocuments(visit.db)).toSorted((a, b) => a.id.localeCompare(b.id)).at(-1)
  return newDocument(visit, {
    sending: { form, errors: changedMeanwhile(visit) },
    status: 409,
    above: newest && (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { subjectId: newest.id, events: ['document-created'] })}
        help={words.help}
        pairs={[[words.newestDocument, newest.slug]]}
      />
    ),
  })
}

async function newDraft(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { language } = visit
  const document = await getDocumentAsked(visit)
  const versions = (await listVersions(visit.db, document.id)).toReversed()
  const text = messagesIn(language).workspace.draft
  const name = versions[0] ? documentName(versions[0]) : document.slug
  const { sending, status } = returned ?? {}
  return workspaceForm(visit, {
    title: text.startTitle(name),
    swedish: name,
    lead: text.startLead,
    errors: sending?.errors ?? [],
    above: returned?.above,
    ...(status && { status }),
    action: `/arbetsyta/${document.slug}/utkast`,
    seen: returned?.seen ?? seenOfEach(versions.map((one) => [one.id, seenIn.version(one)])),
    fields: (
      <>
        <Hidden values={{ id: idOfNew(sending?.form) }} />
        <FieldsOf
          of={draftForm}
          words={draftWords(language)}
          options={{ basedOn: baseOptions(visit, versions) }}
          begins={{ title: versions[0]?.title ?? '' }}
          sending={sending}
          language={language}
        />
        <Button text={text.start} />
      </>
    ),
  })
}

/** The newest version stands there to begin with. */
function baseOptions({ language }: Visit, versions: readonly Version[]): readonly Option[] {
  return [
    ...versions.map((one) => ({ value: one.label, text: editionName(one) })),
    { value: '', text: messagesIn(language).workspace.draft.empty },
  ]
}

async function addDraft(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const document = await getDocumentAsked(visit)
  const form = await visit.form()
  const seen = form.text(seenField)
  const versions = await listVersions(visit.db, document.id)
  const base = versions.find(({ label }) => label === form.text(draftForm.fields.basedOn.name))
  const read = readForm(draftForm, form, {
    words: draftWords(language),
    options: { basedOn: baseOptions(visit, versions) },
    language,
  })
  return submitForm(visit, read, {
    act(tx, { label, title }) {
      const mandate = visit.getMandate()
      const given = { id: idOfNew(form), label, title }
      return base
        ? startDraft(tx, today, mandate, {
            ...given,
            basedOnVersionId: base.id,
            seen: seenOf(seen, base.id),
          })
        : startVersion(tx, today, mandate, {
            ...given,
            documentId: document.id,
            subtitle: '',
            isExampleText: false,
            basedOnVersionId: undefined,
            sourceFileHash: undefined,
            provisions: [],
          })
    },
    sentences: messagesIn(language).refusals,
    again: (errors) => newDraft(visit, { sending: { form, errors }, seen }),
    clash: () => baseChanged(visit, form, base),
    next: (made) => draftPath(made),
  })
}

/** What would be copied is another text than the one that was listed. */
async function baseChanged(
  visit: Visit,
  form: Sent,
  before: Version | undefined,
): Promise<Answer<PageContent>> {
  const { workspace, meanwhile } = messagesIn(visit.language)
  const document = await getDocumentAsked(visit)
  const base = (await listVersions(visit.db, document.id)).find(({ id }) => id === before?.id)
  const count = base && (await countProvisions(visit.db, [base.id])).get(base.id)
  return newDraft(visit, {
    sending: { form, errors: changedMeanwhile(visit) },
    status: 409,
    above: base && (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { subjectId: base.id })}
        help={meanwhile.help}
        pairs={[
          [workspace.draft.copyOf, editionName(base)],
          [meanwhile.state, meanwhile.states[base.status]],
          [workspace.draft.provisions, workspace.freeze.count(count ?? 0)],
        ]}
      />
    ),
  })
}
