// SPDX-License-Identifier: EUPL-1.2
// The county's words for everyone, and the forms of those who keep them.

import { NotFound } from '#kernel/faults.ts'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { type Answer, type Page, show, statusOfReturned, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import {
  readForm,
  returnedForm,
  seenBy,
  seenIn,
  type Sending,
  sendingOf,
  type ValuesOf,
} from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { PageOfForm } from '#web/page-of-form.tsx'
import { tellChanges } from '#web/returned.tsx'
import { termRatings } from '../../agreement/rules/text-checks/term-bank.ts'
import { addTerm, changeTerm } from '../commands/keeping.ts'
import { messagesIn } from '../messages/told.ts'
import { listTerms } from '../reads/terms.ts'
import { mayKeepTerms, rolesThatKeepTerms } from '../rules/permissions.ts'
import { seenOfTerm } from '../rules/seen.ts'
import { type BankedTerm, holdsOn, relatedTo, type TermFacts } from '../rules/term.ts'
import { newTermForm, termForm } from '../views/forms.ts'
import { termList } from '../views/lists.ts'
import { findInstead, TermListView, termsRoot, TermView } from '../views/term-views.tsx'

export function termPages(): readonly Page<PageContent>[] {
  const may = rolesThatKeepTerms
  const drawsKept = true
  const one = `${termsRoot}/:term`
  return [
    ...listPages(terms, showList),
    { method: 'GET', path: `${termsRoot}/ny`, may, drawsKept, answer: (visit) => showNew(visit) },
    { method: 'POST', path: `${termsRoot}/ny`, may, answer: addOne },
    { method: 'GET', path: one, may: 'everyone', query: ['klart'], answer: showTerm },
    { method: 'GET', path: `${one}/andra`, may, drawsKept, answer: (visit) => showChange(visit) },
    { method: 'POST', path: `${one}/andra`, may, answer: changeOne },
  ]
}

const terms: ListSaid<typeof termList> = {
  list: termList,
  path: termsRoot,
  may: 'everyone',
  words: ({ language }) => messagesIn(language).list,
  choices: ({ language }) => ({
    status: termRatings.map((value) => ({ value, text: messagesIn(language).ratings[value] })),
    words: [],
  }),
  async read({ db, asOf }, asked, slice) {
    const held = (await listTerms(db)).filter((term) => holdsOn(term, asOf))
    return sliceOf(termList, held, asked, slice)
  },
}

export function crumbsOfTerms(visit: Visit, ...more: { text: string; swedish?: string }[]) {
  const words = messagesIn(visit.language)
  const start = { text: words.start, href: visit.link('/') }
  if (more.length === 0) return [start, { text: words.title }]
  return [start, { text: words.title, href: visit.link(termsRoot) }, ...more]
}

async function showList(visit: Visit, those: ShownList<typeof termList>) {
  const { language, link, mandate } = visit
  return show<PageContent>({
    title: messagesIn(language).title,
    place: 'ordlista',
    crumbs: crumbsOfTerms(visit),
    content: <TermListView {...{ those, language, link }} isKeeper={mayKeepTerms(mandate)} />,
  })
}

async function getTerm({
  db,
  params,
}: Visit): Promise<{ term: BankedTerm; all: readonly BankedTerm[] }> {
  const all = await listTerms(db)
  const term = all.find(({ slug }) => slug === params['term'])
  if (!term) throw new NotFound(`no term ${params['term']}`)
  return { term, all }
}

async function showTerm(visit: Visit): Promise<Answer<PageContent>> {
  const { language, link, mandate } = visit
  const { term, all } = await getTerm(visit)
  return show<PageContent>({
    title: term.term,
    place: 'ordlista',
    crumbs: crumbsOfTerms(visit, { text: term.term, swedish: term.term }),
    content: (
      <TermView
        {...{ term, language, link }}
        instead={findInstead(term, all)}
        related={relatedTo(term, all)}
        isKeeper={mayKeepTerms(mandate)}
        saved={visit.query.has('klart')}
      />
    ),
  })
}

const optionsIn = ({ language }: Visit) => ({
  status: termRatings.map((value) => ({ value, text: messagesIn(language).ratings[value] })),
})

export type TypedTerm = Omit<ValuesOf<typeof newTermForm.fields>, 'term'>

/** What was typed as facts. */
export function factsOf(typed: TypedTerm): Omit<TermFacts, 'term'> {
  const { status, validFrom, validUntil } = typed
  return {
    status,
    instead: typed.instead ?? '',
    definition: typed.definition ?? '',
    source: typed.source ?? '',
    validFrom,
    validUntil,
  }
}

async function showNew(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path } = visit
  const words = messagesIn(language)
  const form = sent && returnedForm(newTermForm.name, sent.form, sent.errors)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title: words.add,
      place: 'ordlista',
      kind: 'work',
      crumbs: crumbsOfTerms(visit, { text: words.add }),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={newTermForm}
          title={words.add}
          submit={words.save}
          back={{ text: words.toList, href: link(termsRoot) }}
          words={words.fields}
          options={optionsIn(visit)}
          action={link(path)}
          {...{ language, form }}
        />
      ),
    },
    status,
  )
}

async function addOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const { fields, refusals } = messagesIn(language)
  const form = await visit.form()
  const options = optionsIn(visit)
  return submitForm(visit, readForm(newTermForm, form, { words: fields, language, options }), {
    act: (tx, { term, ...typed }) =>
      addTerm(tx, today, visit.getMandate(), { term, ...factsOf(typed) }),
    sentences: refusals,
    again: (errors) => showNew(visit, { form, errors }),
    next: (slug) => `${termsRoot}/${slug}?klart=ja`,
  })
}

async function showChange(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path } = visit
  const { term } = await getTerm(visit)
  const words = messagesIn(language)
  const title = words.changeOf(term.term)
  const changes = sent
    ? tellChanges(seenIn(sent.form), seenOfTerm(term), {
        term: { what: words.seen.term, say: () => words.seen.other },
      })
    : []
  const form = sent && returnedForm(termForm.name, sent.form, sent.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title,
      place: 'ordlista',
      kind: 'work',
      crumbs: crumbsOfTerms(visit, { text: title }),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={termForm}
          title={title}
          submit={words.save}
          back={{ text: words.toList, href: link(termsRoot) }}
          words={words.fields}
          options={optionsIn(visit)}
          begins={{
            status: term.status,
            instead: term.instead,
            definition: term.definition,
            source: term.source,
            validFrom: term.validFrom ?? '',
            validUntil: term.validUntil ?? '',
          }}
          action={link(path)}
          seen={seenBy(termForm, form, seenOfTerm(term))}
          {...{ language, form }}
        />
      ),
    },
    status,
  )
}

async function changeOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const { fields, refusals } = messagesIn(language)
  const { term } = await getTerm(visit)
  const form = await visit.form()
  const options = optionsIn(visit)
  return submitForm(visit, readForm(termForm, form, { words: fields, language, options }), {
    act: (tx, typed) =>
      changeTerm(tx, today, visit.getMandate(), {
        slug: term.slug,
        facts: factsOf(typed),
        seen: form.seen,
      }),
    sentences: refusals,
    again: (errors) => showChange(visit, { form, errors }),
    next: (slug) => `${termsRoot}/${slug}?klart=ja`,
  })
}
