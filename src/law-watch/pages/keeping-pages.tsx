// SPDX-License-Identifier: EUPL-1.2
// An editor adds a law, changes what is known of one, and says what a change means for a text.

import { NotFound } from '#kernel/faults.ts'
import { about, granted, type Result } from '#kernel/result.ts'
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
import { addLaw, changeLaw, lookAtThing } from '../commands/keeping.ts'
import { messagesIn } from '../messages/told.ts'
import { listWatched, type ListResting } from '../reads/resting.ts'
import { billStatuses, type Law, type LawFacts, lawKinds, nameOfLaw } from '../rules/law.ts'
import { readTouch, writeTouch } from '../rules/law-input.ts'
import { keyOfThing, type WatchedThing } from '../rules/look.ts'
import { rolesThatWatch } from '../rules/permissions.ts'
import type { LawWatchRefusal } from '../rules/refusals.ts'
import { seenOfLaw, seenOfLook } from '../rules/seen.ts'
import { lawForm, lookForm, newLawForm } from '../views/forms.ts'
import { LookView } from '../views/keeping-views.tsx'
import { lawsRoot } from '../views/law-views.tsx'
import { crumbsTo, getLaw } from './law-pages.tsx'

export function keepingPages(others: readonly ListResting[]): readonly Page<PageContent>[] {
  const may = rolesThatWatch
  const adding = `${lawsRoot}/ny`
  const changing = `${lawsRoot}/:slug/andra`
  const looking = `${lawsRoot}/:slug/titta/:nyckel`
  const drawsKept = true
  return [
    { method: 'GET', path: adding, may, drawsKept, answer: (visit) => showNew(visit) },
    { method: 'POST', path: adding, may, answer: addOne },
    { method: 'GET', path: changing, may, drawsKept, answer: (visit) => showChange(visit) },
    { method: 'POST', path: changing, may, answer: changeOne },
    { method: 'GET', path: looking, may, drawsKept, answer: (visit) => showLook(visit, others) },
    { method: 'POST', path: looking, may, answer: (visit) => lookAtOne(visit, others) },
  ]
}

function optionsIn({ language }: Visit) {
  const { kinds, bills } = messagesIn(language)
  return {
    kind: lawKinds.map((value) => ({ value, text: kinds[value] })),
    billStatus: billStatuses.map((value) => ({ value, text: bills[value] })),
  }
}

async function showNew(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path } = visit
  const words = messagesIn(language)
  const form = sent && returnedForm(newLawForm.name, sent.form, sent.errors)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title: words.add,
      place: 'lagrum',
      kind: 'work',
      crumbs: crumbsTo(visit, { text: words.add }),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={newLawForm}
          title={words.add}
          lead={words.openPublic}
          submit={words.save}
          back={{ text: words.toLaws, href: link(lawsRoot) }}
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

type Typed = Omit<ValuesOf<typeof newLawForm.fields>, 'kind' | 'designation'>

/** What was typed as facts; a line that says nothing known is told at its field. */
function factsOf(
  typed: Typed,
  { kind, designation }: Pick<LawFacts, 'kind' | 'designation'>,
): Result<LawFacts, LawWatchRefusal> {
  const touches = []
  for (const line of typed.touches) {
    const read = readTouch(line)
    if (!read.granted) return about('touches', read)
    touches.push(read.value)
  }
  return granted({
    ...typed,
    kind,
    designation,
    touches,
    shortName: typed.shortName ?? '',
    replacedBy: typed.replacedBy ?? '',
    source: typed.source ?? '',
    note: typed.note ?? '',
  })
}

async function addOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const { fields, refusals } = messagesIn(language)
  const form = await visit.form()
  const options = optionsIn(visit)
  const read = readForm(newLawForm, form, { words: fields, language, options })
  return submitForm(visit, read, {
    async act(tx, { kind, designation, ...typed }) {
      const facts = factsOf(typed, { kind, designation })
      return facts.granted ? addLaw(tx, today, visit.getMandate(), facts.value) : facts
    },
    sentences: refusals,
    again: (errors) => showNew(visit, { form, errors }),
    next: (slug) => `${lawsRoot}/${slug}?klart=ja`,
  })
}

async function showChange(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path } = visit
  const law = await getLaw(visit)
  const words = messagesIn(language)
  const title = words.changeOf(nameOfLaw(law))
  const changes = sent
    ? tellChanges(seenIn(sent.form), seenOfLaw(law), {
        law: { what: words.seen.law, say: () => `${words.seenOther}: ${law.title}` },
      })
    : []
  const form = sent && returnedForm(lawForm.name, sent.form, sent.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title,
      place: 'lagrum',
      kind: 'work',
      crumbs: crumbsTo(visit, { text: title }),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={lawForm}
          title={title}
          lead={words.openPublic}
          submit={words.save}
          back={{ text: words.toLaws, href: link(lawsRoot) }}
          words={words.fields}
          options={optionsIn(visit)}
          begins={begunWith(law)}
          action={link(path)}
          seen={seenBy(lawForm, form, seenOfLaw(law))}
          {...{ language, form }}
        />
      ),
    },
    status,
  )
}

function begunWith(law: Law) {
  return {
    title: law.title,
    shortName: law.shortName,
    shortFrom: law.shortFrom ?? '',
    shortUntil: law.shortUntil ?? '',
    inForceFrom: law.inForceFrom ?? '',
    endsOn: law.endsOn ?? '',
    replacedBy: law.replacedBy,
    billStatus: law.billStatus ?? '',
    plannedOn: law.plannedOn ?? '',
    datedOn: law.datedOn ?? '',
    touches: law.touches.map(writeTouch).join('\n'),
    source: law.source,
    note: law.note,
  }
}

async function changeOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const { fields, refusals } = messagesIn(language)
  const law = await getLaw(visit)
  const form = await visit.form()
  const options = optionsIn(visit)
  const read = readForm(lawForm, form, { words: fields, language, options })
  return submitForm(visit, read, {
    async act(tx, typed) {
      const facts = factsOf(typed, law)
      if (!facts.granted) return facts
      const input = { slug: law.slug, facts: facts.value, seen: form.seen }
      return changeLaw(tx, today, visit.getMandate(), input)
    },
    sentences: refusals,
    again: (errors) => showChange(visit, { form, errors }),
    next: (slug) => `${lawsRoot}/${slug}?klart=ja`,
  })
}

const isAt = (key: string | undefined) => (one: WatchedThing) => keyOfThing(one.thing) === key

async function showLook(
  visit: Visit,
  others: readonly ListResting[],
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { db, today, language, link, path, params } = visit
  const law = await getLaw(visit)
  const words = messagesIn(language)
  const watched = await listWatched(db, today, others, law)
  const found = watched.find(isAt(params['nyckel']))
  if (!found) throw new NotFound(`nothing ${params['nyckel']} rests on ${law.slug}`)
  const { thing, look } = found
  const now = seenOfLook(law, thing, look)
  const changes = sent
    ? tellChanges(seenIn(sent.form), now, {
        law: { what: words.seen.law, say: () => words.seenOther },
        words: { what: words.seen.words, say: () => words.seenOther },
        look: {
          what: words.seen.look,
          say: (id) =>
            id === look?.id ? look.reason : id === '' ? words.nothingSaid : words.seenOther,
        },
      })
    : []
  const form = sent && returnedForm(lookForm.name, sent.form, sent.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  const title = words.lookTitle(thing.name)
  return show<PageContent>(
    {
      title,
      place: 'lagrum',
      kind: 'work',
      crumbs: crumbsTo(visit, { text: title }),
      hasErrors: status !== 200,
      content: (
        <LookView
          {...{ law, thing, look, language, link, form }}
          action={link(path)}
          seen={seenBy(lookForm, form, now)}
        />
      ),
    },
    status,
  )
}

async function lookAtOne(
  visit: Visit,
  others: readonly ListResting[],
): Promise<Answer<PageContent>> {
  const { language, today, params } = visit
  const { lookFields, refusals, answers } = messagesIn(language)
  const law = await getLaw(visit)
  const form = await visit.form()
  const read = readForm(lookForm, form, {
    words: lookFields,
    language,
    options: {
      state: (['unchanged', 'revise'] as const).map((value) => ({ value, text: answers[value] })),
    },
  })
  return submitForm(visit, read, {
    act: (tx, { state, reason }) =>
      lookAtThing(tx, today, visit.getMandate(), {
        slug: law.slug,
        state,
        reason,
        seen: form.seen,
        async findThing(own, held) {
          const watched = await listWatched(own, today, others, held)
          return watched.find(isAt(params['nyckel']))?.thing
        },
      }),
    sentences: refusals,
    again: (errors) => showLook(visit, others, { form, errors }),
    next: () => `${lawsRoot}/${law.slug}?klart=ja#berors`,
  })
}
