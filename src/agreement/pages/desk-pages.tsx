// SPDX-License-Identifier: EUPL-1.2
// The desk itself, and what is begun there: a document, a draft, a package.

import type { FieldError } from '#kernel/faults.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import { Button, Checkboxes, Select, TextField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { createDocument, startVersion } from '../commands/documents.ts'
import { startDraft } from '../commands/drafting.ts'
import { makePackage } from '../commands/freezing.ts'
import { messagesIn } from '../messages.ts'
import { listDocuments } from '../reads/documents.ts'
import { listPackages } from '../reads/packages.ts'
import { listPublicVersions, listVersions } from '../reads/versions.ts'
import { documentKinds, type Document, type DocumentKind, type Version } from '../rules/document.ts'
import { documentName, editionName } from '../rules/edition-name.ts'
import { mayInAgreement, rolesThatMay } from '../rules/permissions.ts'
import { DeskView } from '../views/desk-view.tsx'
import { annexesUnderMain } from './list-page.tsx'
import { deskForm } from './desk-form.tsx'
import { deskPage, draftPath, getDocumentAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'

export function deskPages(): readonly Page<PageContent>[] {
  const drafts = rolesThatMay('edit-draft')
  const documents = rolesThatMay('create-document')
  const packages = rolesThatMay('make-package')
  return [
    { method: 'GET', path: '/arbetsyta', may: rolesThatMay('read-drafts'), answer: showDesk },
    { method: 'GET', path: '/arbetsyta/nytt', may: documents, answer: (v) => newDocument(v) },
    { method: 'POST', path: '/arbetsyta/nytt', may: documents, answer: addDocument },
    { method: 'GET', path: '/arbetsyta/paket', may: packages, answer: askForPackage },
    { method: 'POST', path: '/arbetsyta/paket', may: packages, answer: addPackage },
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

async function newDocument(
  visit: Visit,
  typed: Typed = {},
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language)
  const text = words.desk.document
  const mains = (await listDocuments(visit.db)).filter(({ mainDocumentId }) => !mainDocumentId)
  const common = { language, errors }
  return deskForm(visit, {
    title: text.title,
    lead: text.lead,
    errors,
    action: '/arbetsyta/nytt',
    fields: (
      <>
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
  const documents = await listDocuments(visit.db)
  const main = documents.find(({ id }) => id === form.text('huvud'))
  const kind = documentKinds.find((one) => one === form.text('slag')) ?? 'framework-agreement'
  const made = await visit.act((tx) =>
    createDocument(tx, visit.today, visit.getMandate(), {
      slug: form.text('adress'),
      kind: kind satisfies DocumentKind,
      isStatutory: form.text('lag') === 'ja',
      mainDocumentId: main?.id,
      position: Math.max(0, ...documents.map(({ position }) => position)) + 1,
    }),
  )
  if (!made.granted) {
    return newDocument(visit, form.typed, errorsOf(made, visit.language, 'adress'))
  }
  return redirect(visit.link('/arbetsyta'))
}

async function newDraft(
  visit: Visit,
  typed: Typed = {},
  errors: readonly FieldError[] = [],
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
    action: `/arbetsyta/${document.slug}/utkast`,
    fields: (
      <>
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
  const versions = await listVersions(visit.db, document.id)
  const base = versions.find(({ label }) => label === form.text('fran'))
  const made = await visit.act((tx) => startFrom(tx, visit, document, base, form))
  if (!made.granted) {
    const field = made.refusal.startsWith('label') ? 'beteckning' : 'titel'
    return newDraft(visit, form.typed, errorsOf(made, visit.language, field))
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
  const given = { label: form.text('beteckning'), title: form.text('titel') }
  const mandate = visit.getMandate()
  if (base) {
    return startDraft(tx, visit.today, mandate, { basedOnVersionId: base.id, ...given })
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

/** A link may name a version it comes from. */
const askForPackage = (visit: Visit) => newPackage(visit, {}, visit.query.getAll('version'))

async function newPackage(
  visit: Visit,
  typed: Typed = {},
  chosen: readonly string[] = [],
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const { language } = visit
  const text = messagesIn(language).desk.package
  const frozen = await listFrozen(visit)
  const common = { language, errors }
  return deskForm(visit, {
    title: text.title,
    lead: text.lead,
    errors,
    action: '/arbetsyta/paket',
    fields: (
      <>
        {frozen.length === 0 && <p>{text.none}</p>}
        <TextField {...common} name="titel" label={text.name} value={typed['titel']} most={300} />
        <TextField
          {...common}
          name="adress"
          label={text.slug}
          hint={text.slugHint}
          value={typed['adress']}
          isShort
        />
        <Checkboxes
          {...common}
          name="version"
          label={text.versions}
          chosen={chosen}
          options={frozen.map((one) => ({
            value: one.id,
            text: editionName(one),
            lang: 'sv' as const,
          }))}
        />
        <Button text={text.do} />
      </>
    ),
  })
}

async function listFrozen(visit: Visit): Promise<readonly Version[]> {
  return (await listPublicVersions(visit.db)).filter(({ status }) => status === 'frozen')
}

async function addPackage(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const chosen = form.texts('version')
  // Main agreements first, then annexes, as the list shows them.
  const versionIds = (await listFrozen(visit))
    .map(({ id }) => id)
    .filter((id) => chosen.includes(id))
  const made = await visit.act((tx) =>
    makePackage(tx, visit.today, visit.getMandate(), {
      slug: form.text('adress'),
      title: form.text('titel'),
      versionIds,
    }),
  )
  if (!made.granted) {
    const field = made.refusal.startsWith('slug')
      ? 'adress'
      : made.refusal.startsWith('title') || made.refusal === 'personal-number'
        ? 'titel'
        : 'version'
    return newPackage(visit, form.typed, chosen, errorsOf(made, visit.language, field))
  }
  return redirect(visit.link(`/avtal/paket/${made.value.slug}`))
}
