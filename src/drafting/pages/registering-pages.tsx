// SPDX-License-Identifier: EUPL-1.2
// What applied before the product was in use: registered by those who lead.

import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { FieldsOf, readForm } from '#web/form-of.tsx'
import { Button, Hidden, type Option } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import {
  registerEarlierAdoption,
  registerEarlierEdition,
} from '../../agreement/commands/earlier-editions.ts'
import { listDocuments } from '../../agreement/reads/documents.ts'
import { listAdoptions } from '../../agreement/reads/editions.ts'
import { listCountedRegistrations } from '../../agreement/reads/registrations.ts'
import { countProvisions } from '../../agreement/reads/texts.ts'
import {
  listPublicVersions,
  listVersions,
  listVersionsByIds,
} from '../../agreement/reads/versions.ts'
import type { Terms } from '../../agreement/rules/edition.ts'
import { documentName, editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { checkAdoptedOn } from '../../agreement/rules/registration.ts'
import { checkEnd } from '../../agreement/rules/terms.ts'
import { mostBytesOfUpload } from '../commands/original-file.ts'
import { messagesIn } from '../messages.ts'
import { earlierAdoptionWords, earlierEditionWords } from '../messages/fields.ts'
import { earlierAdoptionForm, earlierEditionForm } from '../views/forms.ts'
import { RegisteringView } from '../views/registering-view.tsx'
import { changedMeanwhile } from './meanwhile.tsx'
import { mendingPages } from './mending-pages.tsx'
import {
  cameBack,
  idOfNew,
  keptForm,
  mustChooseAgain,
  registeringPath,
  rootCrumb,
  withOriginal,
} from './registering-form.ts'
import { termsOptions } from './terms-page.tsx'
import { workspaceForm } from './workspace-form.tsx'
import { workspacePage } from './workspace-frame.ts'

const root = registeringPath

export function registeringPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('register-earlier')
  const form = (
    path: string,
    draw: (visit: Visit) => Promise<Answer<PageContent>>,
    answer: (visit: Visit) => Promise<Answer<PageContent>>,
  ): readonly Page<PageContent>[] => [
    { method: 'GET', path, may, drawsKept: true, answer: draw },
    { method: 'POST', path, may, answer, bodyLimit: mostBytesOfUpload, limit: 'upload' },
  ]
  return [
    { method: 'GET', path: root, may, query: ['sparat'], answer: showRegistered },
    ...form(`${root}/utgava`, (visit) => newEdition(visit), addEdition),
    ...form(`${root}/antagande`, (visit) => newAdoption(visit), addAdoption),
    ...mendingPages(),
  ]
}

async function showRegistered(visit: Visit): Promise<Answer<PageContent>> {
  const { db, language, query } = visit
  const words = messagesIn(language).registering
  const told = await listCountedRegistrations(db)
  const versions = new Map(
    (
      await listVersionsByIds(
        db,
        told.map(({ versionId }) => versionId),
      )
    ).map((one) => [one.id, one]),
  )
  return workspacePage(visit, {
    title: words.title,
    content: (
      <RegisteringView
        language={language}
        registered={told.flatMap((one) => {
          const version = versions.get(one.versionId)
          return version ? [{ version, told: one }] : []
        })}
        saved={words.saved[query.get('sparat') ?? '']}
        link={visit.link}
      />
    ),
  })
}

// ── an edition known by its days ─────────────────────────────────────────

async function documentOptions({ db }: Visit): Promise<readonly Option[]> {
  const documents = await listDocuments(db)
  return Promise.all(
    documents.map(async ({ id, slug }) => {
      const latest = (await listVersions(db, id)).at(-1)
      return { value: id, text: latest ? documentName(latest) : slug, lang: 'sv' as const }
    }),
  )
}

async function editionOptions(visit: Visit) {
  const { extension, more } = termsOptions(visit.language)
  return { documentId: await documentOptions(visit), extension, more }
}

async function newEdition(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language).registering
  const options = await editionOptions(visit)
  return workspaceForm(visit, {
    title: words.editionTitle,
    lead: words.editionLead,
    crumbs: [rootCrumb(visit)],
    errors: returned?.sending.errors ?? [],
    above: options.documentId.length === 0 ? <p>{words.noDocuments}</p> : undefined,
    ...(returned && { status: returned.status }),
    action: `${root}/utgava`,
    seen: undefined,
    isUpload: true,
    fields: (
      <>
        <Hidden values={{ id: idOfNew(returned?.sending.form) }} />
        <FieldsOf
          of={earlierEditionForm}
          words={earlierEditionWords(language, { mustChooseAgain: mustChooseAgain(returned) })}
          options={options}
          begins={{ extension: 'none' }}
          sending={returned?.sending}
          language={language}
        />
        <Button text={words.save} />
      </>
    ),
  })
}

type EditionValues = Extract<
  ReturnType<typeof readForm<typeof earlierEditionForm.fields>>,
  { readonly values: unknown }
>['values']

/** None where nothing of them was written: it applies until it is replaced. */
function termsFrom(values: EditionValues): Terms | undefined {
  const { endsOn, periodYears, noticeMonths, extension, extensionYears, maxExtensions } = values
  const more = values.more ?? []
  const isEmpty =
    [endsOn, periodYears, noticeMonths, extensionYears, maxExtensions].every(
      (one) => one === undefined,
    ) &&
    extension === 'none' &&
    more.length === 0
  if (isEmpty) return undefined
  return {
    startsOn: values.entersIntoForceOn,
    endsOn,
    periodYears,
    noticeMonths,
    extension,
    extensionYears,
    maxExtensions,
    continuesUntilReplaced: more.includes('continues'),
    followsMain: more.includes('follows'),
    isAssumed: more.includes('assumed'),
    source: values.source,
  }
}

async function addEdition(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const form = await visit.form()
  const { fields } = earlierEditionForm
  const begins = fields.entersIntoForceOn.read(form, [])
  const read = readForm(earlierEditionForm, form, {
    words: earlierEditionWords(language),
    options: await editionOptions(visit),
    rules: {
      adoptedOn: (day) => checkAdoptedOn(day, today),
      endsOn: (day) => checkEnd('value' in begins ? begins.value : undefined, day),
    },
    language,
  })
  return submitForm(visit, await withOriginal(visit, form, read), {
    act: (tx, values) =>
      registerEarlierEdition(tx, today, visit.getMandate(), {
        id: idOfNew(form),
        documentId: values.documentId,
        label: values.label,
        title: values.title,
        subtitle: values.subtitle ?? '',
        adoptedOn: values.adoptedOn,
        adoptedBy: values.adoptedBy,
        entersIntoForceOn: values.entersIntoForceOn,
        source: values.source,
        original: values.original,
        terms: termsFrom(values),
      }),
    sentences: messagesIn(language).refusals,
    again: (errors) => newEdition(visit, cameBack(form, errors)),
    next: () => `${root}?sparat=utgava`,
  })
}

// ── the adoption of a text ───────────────────────────────────────────────

/** Frozen texts that nobody has adopted, the latest first. */
async function versionOptions({ db }: Visit): Promise<readonly Option[]> {
  const adopted = new Set((await listAdoptions(db)).map(({ versionId }) => versionId))
  const free = (await listPublicVersions(db)).filter(
    ({ id, status }) => status === 'frozen' && !adopted.has(id),
  )
  const counts = await countProvisions(
    db,
    free.map(({ id }) => id),
  )
  return free
    .filter(({ id }) => (counts.get(id) ?? 0) > 0)
    .toReversed()
    .map((one) => ({ value: one.id, text: editionName(one), lang: 'sv' as const }))
}

async function newAdoption(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language).registering
  const versionId = await versionOptions(visit)
  return workspaceForm(visit, {
    title: words.adoptionTitle,
    lead: words.adoptionLead,
    crumbs: [rootCrumb(visit)],
    errors: returned?.sending.errors ?? [],
    above: returned?.above ?? (versionId.length === 0 ? <p>{words.noVersions}</p> : undefined),
    ...(returned && { status: returned.status }),
    action: `${root}/antagande`,
    seen: undefined,
    isUpload: true,
    fields: (
      <>
        <FieldsOf
          of={earlierAdoptionForm}
          words={earlierAdoptionWords(language, { mustChooseAgain: mustChooseAgain(returned) })}
          options={{ versionId }}
          sending={returned?.sending}
          language={language}
        />
        <Button text={words.save} />
      </>
    ),
  })
}

async function addAdoption(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const form = await visit.form()
  const read = readForm(earlierAdoptionForm, form, {
    words: earlierAdoptionWords(language),
    options: { versionId: await versionOptions(visit) },
    rules: { adoptedOn: (day) => checkAdoptedOn(day, today) },
    language,
  })
  return submitForm(visit, await withOriginal(visit, form, read), {
    act: (tx, values) => registerEarlierAdoption(tx, today, visit.getMandate(), values),
    sentences: messagesIn(language).refusals,
    again: (errors) => newAdoption(visit, cameBack(form, errors)),
    clash: () =>
      newAdoption(visit, {
        sending: { form, errors: changedMeanwhile(visit) },
        status: 409,
      }),
    next: () => `${root}?sparat=antagande`,
  })
}
