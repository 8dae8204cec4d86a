// SPDX-License-Identifier: EUPL-1.2
// The desk itself, and what is begun there: a document, a draft.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import { isId, newId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import { Button, Checkboxes, Hidden, Select, TextField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { createDocument, startVersion } from '../commands/documents.ts'
import { startDraft } from '../commands/copying.ts'
import { messagesIn } from '../messages.ts'
import { listDocuments } from '../reads/documents.ts'
import { listPackages } from '../reads/packages.ts'
import { countProvisions } from '../reads/texts.ts'
import { listVersions } from '../reads/versions.ts'
import { documentKinds, type Document, type Version } from '../rules/document.ts'
import { documentName, editionName } from '../rules/edition-name.ts'
import { mayInAgreement, rolesThatMay } from '../rules/permissions.ts'
import { seenField, seenIn, seenOf, seenOfEach, type Seen } from '../rules/seen.ts'
import { DeskView } from '../views/desk-view.tsx'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { annexesUnderMain } from './list-page.tsx'
import { deskForm } from './desk-form.tsx'
import { deskPage, draftPath, getDocumentAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { changedMeanwhile, lastChanged, orMet } from './meanwhile.tsx'

export function deskPages(): readonly Page<PageContent>[] {
  const drafts = rolesThatMay('edit-draft')
  const documents = rolesThatMay('create-document')
  return [
    { method: 'GET', path: '/arbetsyta', may: rolesThatMay('read-drafts'), answer: showDesk },
    { method: 'GET', path: '/arbetsyta/nytt', may: documents, answer: (v) => newDocument(v) },
    { method: 'POST', path: '/arbetsyta/nytt', may: documents, answer: addDocument },
    { method: 'GET', path: '/arbetsyta/:dok/utkast', may: drafts, answer: (v) => newDraft(v) },
    { method: 'POST', path: '/arbetsyta/:dok/utkast', may: drafts, answer: addDraft },
  ]
}

async function showDesk(visit: Visit): Promise<Answer<PageContent>> {
  const { db } = visit
  const documents = annexesUnderMain(await listDocuments(db))
  const listed = []
  for (const document of documents) {
    listed.push({ document, versions: (await listVersions(db, document.id)).toReversed() })
  }
  return deskPage(visit, {
    title: messagesIn(visit.language).desk.title,
    content: (
      <DeskView
        language={visit.language}
        documents={listed}
        packages={await listPackages(db)}
        mayMakePackage={mayInAgreement(visit.mandate, 'make-package')}
        link={visit.link}
      />
    ),
  })
}

type Typed = Readonly<Record<string, string>>

/** A form that came back: what was typed in it, what it was drawn from, and why it came back. */
type Returned = {
  readonly typed: Typed
  readonly seen?: Seen
  readonly errors: readonly FieldError[]
  readonly above?: ComponentChildren
  readonly status?: 409
}

/** The id of what the form makes: the same again when it comes back, so that it is made once. */
function idOfNew(typed: Typed): string {
  return isId(typed['id'] ?? '') ? typed['id']! : newId()
}

async function newDocument(
  visit: Visit,
  { typed, seen, errors, above, status }: Returned = { typed: {}, errors: [] },
): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language)
  const text = words.desk.document
  const documents = await listDocuments(visit.db)
  const mains = documents.filter(({ mainDocumentId }) => !mainDocumentId)
  const common = { language, errors }
  return deskForm(visit, {
    title: text.title,
    lead: text.lead,
    errors,
    above,
    ...(status && { status }),
    action: '/arbetsyta/nytt',
    seen: seen ?? seenIn.documents(documents),
    fields: (
      <>
        <Hidden values={{ id: idOfNew(typed) }} />
        <TextField
          {...common}
          name="adress"
          label={text.slug}
          hint={text.slugHint}
          value={typed['adress']}
        />
        <Select
          {...common}
          name="slag"
          label={text.kind}
          value={typed['slag']}
          options={documentKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
        />
        <Select
          {...common}
          name="huvud"
          label={text.main}
          value={typed['huvud']}
          options={[{ value: '', text: text.mainNone }, ...(await namedDocuments(visit, mains))]}
        />
        <Checkboxes
          {...common}
          name="lag"
          label={text.statutory}
          hidesLegend
          chosen={typed['lag'] ? ['ja'] : []}
          options={[{ value: 'ja', text: text.statutory, hint: text.statutoryHint }]}
        />
        <Button text={text.save} />
      </>
    ),
  })
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
  const form = await visit.form()
  const { typed } = form
  const main = form.text('huvud')
  const seen = form.text(seenField)
  const made = await orMet(
    visit.act((tx) =>
      createDocument(tx, visit.today, visit.getMandate(), {
        id: idOfNew(typed),
        seen,
        slug: form.text('adress'),
        kind: documentKinds.find((one) => one === form.text('slag')) ?? 'framework-agreement',
        isStatutory: form.text('lag') === 'ja',
        mainDocumentId: main === '' || isId(main) ? main || undefined : newId(),
      }),
    ),
  )
  if (made === 'met') return documentsChanged(visit, typed)
  if (!made.granted) {
    const field = made.refusal === 'main-not-usable' ? 'huvud' : 'adress'
    return newDocument(visit, { typed, seen, errors: errorsOf(made, visit.language, field) })
  }
  return redirect(visit.link('/arbetsyta'))
}

/** Someone laid up a document meanwhile: perhaps the very one. */
async function documentsChanged(visit: Visit, typed: Typed): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language).meanwhile
  // Ids are given in the order of time.
  const newest = (await listDocuments(visit.db)).toSorted((a, b) => a.id.localeCompare(b.id)).at(-1)
  return newDocument(visit, {
    typed,
    errors: changedMeanwhile(visit),
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

async function newDraft(
  visit: Visit,
  { typed, seen, errors, above, status }: Returned = { typed: {}, errors: [] },
): Promise<Answer<PageContent>> {
  const { language } = visit
  const document = await getDocumentAsked(visit)
  const versions = (await listVersions(visit.db, document.id)).toReversed()
  const text = messagesIn(language).desk.draft
  const name = versions[0] ? documentName(versions[0]) : document.slug
  const common = { language, errors }
  return deskForm(visit, {
    title: text.startTitle(name),
    swedish: name,
    lead: text.startLead,
    errors,
    above,
    ...(status && { status }),
    action: `/arbetsyta/${document.slug}/utkast`,
    seen: seen ?? seenOfEach(versions.map((one) => [one.id, seenIn.version(one)])),
    fields: (
      <>
        <Hidden values={{ id: idOfNew(typed) }} />
        <Select
          {...common}
          name="fran"
          label={text.copyOf}
          value={typed['fran']}
          options={[
            ...versions.map((one) => ({ value: one.label, text: editionName(one) })),
            { value: '', text: text.empty },
          ]}
        />
        <TextField
          {...common}
          name="beteckning"
          label={text.label}
          hint={text.labelHint}
          value={typed['beteckning']}
          isShort
        />
        <TextField
          {...common}
          name="titel"
          label={text.versionTitle}
          value={typed['titel'] ?? versions[0]?.title}
          most={300}
        />
        <Button text={text.start} />
      </>
    ),
  })
}

async function addDraft(visit: Visit): Promise<Answer<PageContent>> {
  const document = await getDocumentAsked(visit)
  const form = await visit.form()
  const { typed } = form
  const versions = await listVersions(visit.db, document.id)
  const base = versions.find(({ label }) => label === form.text('fran'))
  const made = await orMet(visit.act((tx) => startFrom(tx, visit, document, base, form)))
  if (made === 'met') return baseChanged(visit, typed, base)
  if (!made.granted) {
    const field = made.refusal.startsWith('label') ? 'beteckning' : 'titel'
    const errors = errorsOf(made, visit.language, field)
    return newDraft(visit, { typed, seen: form.text(seenField), errors })
  }
  return redirect(visit.link(draftPath(made.value)))
}

function startFrom(
  tx: Parameters<typeof startDraft>[0],
  visit: Visit,
  document: Document,
  base: Version | undefined,
  form: SubmittedForm,
) {
  const id = idOfNew(form.typed)
  const given = { id, label: form.text('beteckning'), title: form.text('titel') }
  const mandate = visit.getMandate()
  if (base) {
    const seen = seenOf(form.text(seenField), base.id)
    return startDraft(tx, visit.today, mandate, { basedOnVersionId: base.id, seen, ...given })
  }
  return startVersion(tx, visit.today, mandate, {
    documentId: document.id,
    ...given,
    subtitle: '',
    isExampleText: false,
    basedOnVersionId: undefined,
    sourceFileHash: undefined,
    provisions: [],
  })
}

/** What would be copied is another text than the one that was listed. */
async function baseChanged(
  visit: Visit,
  typed: Typed,
  before: Version | undefined,
): Promise<Answer<PageContent>> {
  const { desk, meanwhile } = messagesIn(visit.language)
  const document = await getDocumentAsked(visit)
  const base = (await listVersions(visit.db, document.id)).find(({ id }) => id === before?.id)
  const count = base && (await countProvisions(visit.db, [base.id])).get(base.id)
  return newDraft(visit, {
    typed,
    errors: changedMeanwhile(visit),
    status: 409,
    above: base && (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { subjectId: base.id })}
        help={meanwhile.help}
        pairs={[
          [desk.draft.copyOf, editionName(base)],
          [meanwhile.state, meanwhile.states[base.status]],
          [desk.draft.provisions, desk.freeze.count(count ?? 0)],
        ]}
      />
    ),
  })
}
