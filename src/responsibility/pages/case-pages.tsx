// SPDX-License-Identifier: EUPL-1.2
// Guiding cases for everyone, and the forms of those who write and decide them.
// Long because each of the four forms is shown and sent here, beside the page that leads to it.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { ShownList } from '#kernel/list.ts'
import { refused } from '#kernel/result.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { type Answer, json, type Page, show, statusOfReturned, type Visit } from '#platform/page.ts'
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
import { listDocuments } from '../../agreement/reads/documents.ts'
import { listEditions } from '../../agreement/reads/editions.ts'
import { listBodies } from '../../organisation/reads.ts'
import {
  decideCase,
  rewriteCase,
  withdrawCase,
  writeCase,
  type WrittenCase,
} from '../commands/guiding-cases.ts'
import { guidanceIn } from '../messages/guidance.ts'
import { findCase, findReplacing, listCasesByIds, readCases } from '../reads/guiding-cases.ts'
import { placeProvisions } from '../reads/named-provisions.ts'
import type { CaseRefusal } from '../rules/case-refusals.ts'
import { mayGuide, rolesThatGuide } from '../rules/guidance-permissions.ts'
import { seenOfCase } from '../rules/guidance-seen.ts'
import { caseStateOn, caseStates, type GuidingCase } from '../rules/guiding-case.ts'
import { responsibles } from '../rules/mark.ts'
import { writeProvisionLine } from '../rules/provision-line.ts'
import { caseForm, decideCaseForm, withdrawCaseForm } from '../views/guidance/forms.ts'
import { caseList } from '../views/guidance/lists.ts'
import { CaseListView, casesRoot, type CaseShown, CaseView } from '../views/guidance/case-views.tsx'
import { answeredLooks, caseLooks } from '../views/guidance-looks.ts'
import { RateAnswer } from '../views/guidance/rating-views.tsx'
import { guidancePlace, guidanceCrumbs } from './guidance-crumbs.ts'

export function casePages(): readonly Page<PageContent>[] {
  const write = rolesThatGuide('write-case')
  const decide = rolesThatGuide('decide-case')
  const one = `${casesRoot}/:nr`
  const drawsKept = true
  return [
    ...listPages(cases, showList),
    {
      method: 'GET',
      path: `${casesRoot}/nytt`,
      may: write,
      drawsKept,
      answer: (visit) => showNew(visit),
    },
    { method: 'POST', path: `${casesRoot}/nytt`, may: write, answer: writeOne },
    { method: 'GET', path: one, may: 'everyone', query: ['klart'], answer: showCase },
    { method: 'GET', path: `${one}.json`, may: 'everyone', answer: dataOfCase },
    {
      method: 'GET',
      path: `${one}/andra`,
      may: write,
      drawsKept,
      answer: (visit) => showRewrite(visit),
    },
    { method: 'POST', path: `${one}/andra`, may: write, answer: rewriteOne },
    {
      method: 'GET',
      path: `${one}/besluta`,
      may: decide,
      drawsKept,
      answer: (visit) => showDecide(visit),
    },
    { method: 'POST', path: `${one}/besluta`, may: decide, answer: decideOne },
    {
      method: 'GET',
      path: `${one}/aterkalla`,
      may: decide,
      drawsKept,
      answer: (visit) => showWithdraw(visit),
    },
    { method: 'POST', path: `${one}/aterkalla`, may: decide, answer: withdrawOne },
  ]
}

const cases: ListSaid<typeof caseList> = {
  list: caseList,
  path: casesRoot,
  may: 'everyone',
  words: ({ language }) => guidanceIn(language).caseList,
  async choices({ language, mandate, db, asOf }) {
    const states = caseStates.filter((one) => one !== 'draft' || mayGuide(mandate, 'write-case'))
    const [documents, editions] = await Promise.all([listDocuments(db), listEditions(db, asOf)])
    return {
      state: states.map((value) => ({ value, text: caseLooks[value].text[language] })),
      responsible: responsibles.map((value) => ({
        value,
        text: answeredLooks[value].text[language],
      })),
      document: documents.flatMap(({ id, slug }) => {
        const edition = editions.findLast(({ document }) => document.id === id)
        return edition ? [{ value: slug, text: edition.version.title }] : []
      }),
      words: [],
    }
  },
  async read({ db, asOf }, { sort, chosen }, slice) {
    const found = await readCases(
      db,
      {
        on: asOf,
        sort: sort!,
        state: caseStates.find((one) => one === chosen.state),
        responsible: responsibles.find((one) => one === chosen.responsible),
        documentSlug: chosen.document,
        words: chosen.words,
      },
      slice,
    )
    return { ...found, rows: found.rows.map((one) => ({ ...asKnownOn(one, asOf), on: asOf })) }
  },
}

/** On an earlier day nobody knew that it would be replaced or withdrawn. */
function asKnownOn(one: GuidingCase, on: Day): GuidingCase {
  const isLater = one.withdrawnOn !== undefined && one.withdrawnOn > on
  return isLater ? { ...one, withdrawnOn: undefined, withdrawnBecause: '' } : one
}

async function showList(visit: Visit, those: ShownList<typeof caseList>) {
  const { language, link, mandate, asOf } = visit
  return show<PageContent>({
    title: guidanceIn(language).cases.title,
    place: guidancePlace,
    crumbs: guidanceCrumbs(visit, { text: guidanceIn(language).cases.title }),
    content: (
      <CaseListView
        {...{ those, language, link }}
        on={asOf}
        mayWrite={mayGuide(mandate, 'write-case')}
      />
    ),
  })
}

async function getCase({ db, params }: Visit): Promise<GuidingCase> {
  const number = parseWholeNumber(params['nr'] ?? '')
  const one = number === undefined ? undefined : await findCase(db, number)
  if (!one) throw new NotFound(`no guiding case ${params['nr']}`)
  return one
}

async function readShown(visit: Visit): Promise<CaseShown> {
  const { db, asOf } = visit
  const found = await getCase(visit)
  const state = caseStateOn(found, asOf)
  if (!state) throw new NotFound(`guiding case ${found.number} on ${asOf}`)
  const one = asKnownOn(found, asOf)
  const others = one.replacesId ? [...one.alikeIds, one.replacesId] : one.alikeIds
  const [bodies, provisions, linked, later] = await Promise.all([
    one.decidedBy ? listBodies(db, asOf) : [],
    placeProvisions(db, one.provisionIds, asOf),
    listCasesByIds(db, others),
    findReplacing(db, one.id),
  ])
  const known = linked.filter((other) => caseStateOn(other, asOf) !== undefined)
  return {
    one,
    state,
    body: bodies.find(({ id }) => id === one.decidedBy)?.name ?? '',
    provisions,
    alikes: known.filter(({ id }) => one.alikeIds.includes(id)),
    replaces: known.find(({ id }) => id === one.replacesId),
    replacedBy: later && caseStateOn(later, asOf) ? later : undefined,
  }
}

async function showCase(visit: Visit): Promise<Answer<PageContent>> {
  const { language, link, mandate, asOf } = visit
  const shown = await readShown(visit)
  const { one, state } = shown
  return show<PageContent>({
    title: one.title,
    place: guidancePlace,
    crumbs: guidanceCrumbs(visit, casesCrumb(visit), { text: one.title, swedish: one.title }),
    content: (
      <CaseView
        {...{ shown, language, link }}
        on={asOf}
        saved={visit.query.has('klart')}
        may={{ write: mayGuide(mandate, 'write-case'), decide: mayGuide(mandate, 'decide-case') }}
      >
        {state !== 'draft' && (
          <RateAnswer answer={`${casesRoot}/${one.number}`} {...{ language, link }} />
        )}
      </CaseView>
    ),
  })
}

const casesCrumb = ({ language, link }: Visit) => ({
  text: guidanceIn(language).cases.title,
  href: link(casesRoot),
})

async function dataOfCase(visit: Visit): Promise<Answer<never>> {
  const { one, state, body, provisions, alikes, replaces, replacedBy } = await readShown(visit)
  return json({
    number: one.number,
    state,
    title: one.title,
    situation: one.situation,
    question: one.question,
    answer: one.answer,
    responsible: one.responsible,
    why: one.why,
    decidedBy: body,
    decidedOn: one.decidedOn ?? null,
    validFrom: one.validFrom ?? null,
    validUntil: one.validUntil ?? null,
    withdrawnOn: one.withdrawnOn ?? null,
    withdrawnBecause: one.withdrawnBecause,
    provisions: provisions.map(({ id, version, provision, holds }) => ({
      id,
      document: version.documentSlug,
      edition: version.label,
      number: provision.number,
      inForce: holds,
      address: `/avtal/${writeProvisionLine({ ...version, address: provision.address })}`,
    })),
    alike: alikes.map(({ number }) => number),
    replaces: replaces?.number ?? null,
    replacedBy: replacedBy?.number ?? null,
  })
}

const optionsIn = ({ language }: Visit) => ({
  responsible: responsibles.map((value) => ({
    value,
    text: answeredLooks[value].text[language],
  })),
})

type Typed = ValuesOf<typeof caseForm.fields>

/** What was typed, as the command takes it; a number that is none is told at its field. */
function writtenOf({
  alike = '',
  replaces = '',
  ...typed
}: Typed): WrittenCase | { readonly wrong: 'alike' | 'replaces' } {
  const numbers = alike
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map(parseWholeNumber)
  if (numbers.includes(undefined)) return { wrong: 'alike' }
  const replaced = replaces === '' ? undefined : parseWholeNumber(replaces)
  if (replaces !== '' && replaced === undefined) return { wrong: 'replaces' }
  return { ...typed, alike: numbers.flatMap((one) => one ?? []), replaces: replaced }
}

const unknownNumber = (wrong: 'alike' | 'replaces', typed: Typed) =>
  refused('case-unknown' satisfies CaseRefusal, { number: typed[wrong] ?? '' }, wrong)

async function showNew(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path } = visit
  const words = guidanceIn(language)
  const form = sent && returnedForm(caseForm.name, sent.form, sent.errors)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title: words.cases.write,
      place: guidancePlace,
      kind: 'work',
      crumbs: guidanceCrumbs(visit, casesCrumb(visit), { text: words.cases.write }),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={caseForm}
          title={words.cases.write}
          lead={words.cases.writeLead}
          submit={words.cases.save}
          back={{ text: words.cases.toList, href: link(casesRoot) }}
          words={words.caseFields}
          options={optionsIn(visit)}
          action={link(path)}
          {...{ language, form }}
        />
      ),
    },
    status,
  )
}

async function writeOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const words = guidanceIn(language)
  const form = await visit.form()
  const options = optionsIn(visit)
  const read = readForm(caseForm, form, { words: words.caseFields, language, options })
  return submitForm(visit, read, {
    async act(tx, typed) {
      const written = writtenOf(typed)
      if ('wrong' in written) return unknownNumber(written.wrong, typed)
      return writeCase(tx, today, visit.getMandate(), written)
    },
    sentences: words.refusals,
    again: (errors) => showNew(visit, { form, errors }),
    next: (number) => `${casesRoot}/${number}?klart=ja`,
  })
}

async function showRewrite(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path, db, today } = visit
  const one = await getCase(visit)
  const words = guidanceIn(language)
  const form = sent && returnedCase(visit, caseForm.name, sent, one)
  const status = form ? statusOfReturned(form) : 200
  const [placed, others] = await Promise.all([
    placeProvisions(db, one.provisionIds, today),
    listCasesByIds(db, one.replacesId ? [...one.alikeIds, one.replacesId] : one.alikeIds),
  ])
  const numberOf = (id: string) => others.find((other) => other.id === id)?.number
  const { title, situation, question, answer, why, responsible } = one
  return show<PageContent>(
    {
      title: words.cases.rewrite,
      place: guidancePlace,
      kind: 'work',
      crumbs: guidanceCrumbs(visit, casesCrumb(visit), { text: words.cases.rewrite }),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={caseForm}
          title={words.cases.rewrite}
          lead={words.cases.writeLead}
          submit={words.cases.save}
          back={backToCase(visit, one)}
          words={words.caseFields}
          options={optionsIn(visit)}
          begins={{
            title,
            situation,
            question,
            answer,
            why,
            responsible,
            provisions: placed
              .map(({ version, provision: { address } }) =>
                writeProvisionLine({ ...version, address }),
              )
              .join('\n'),
            alike: one.alikeIds.map(numberOf).join(' '),
            replaces: String((one.replacesId && numberOf(one.replacesId)) ?? ''),
          }}
          action={link(path)}
          seen={seenBy(caseForm, form, seenOfCase(one))}
          {...{ language, form }}
        />
      ),
    },
    status,
  )
}

const backToCase = ({ language, link }: Visit, { number }: GuidingCase) => ({
  text: guidanceIn(language).cases.caseNo(number),
  href: link(`${casesRoot}/${number}`),
})

function returnedCase({ language }: Visit, name: string, sent: Sending, one: GuidingCase) {
  const words = guidanceIn(language)
  const changes = tellChanges(seenIn(sent.form), seenOfCase(one), {
    guidingCase: { what: words.seen.guidingCase, say: () => words.changed },
  })
  return returnedForm(name, sent.form, sent.errors, changes)
}

async function rewriteOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const words = guidanceIn(language)
  const one = await getCase(visit)
  const form = await visit.form()
  const options = optionsIn(visit)
  const read = readForm(caseForm, form, { words: words.caseFields, language, options })
  return submitForm(visit, read, {
    async act(tx, typed) {
      const written = writtenOf(typed)
      if ('wrong' in written) return unknownNumber(written.wrong, typed)
      const { number } = one
      return rewriteCase(tx, today, visit.getMandate(), { number, written, seen: form.seen })
    },
    sentences: words.refusals,
    again: (errors) => showRewrite(visit, { form, errors }),
    next: (number) => `${casesRoot}/${number}?klart=ja`,
  })
}

/** The bodies that are of no one party: they may decide for all. */
async function bodyOptions({ db, today }: Visit) {
  const bodies = await listBodies(db, today)
  return bodies
    .filter(({ partyId, associationId }) => partyId === undefined && associationId === undefined)
    .map(({ id, name }) => ({ value: id, text: name }))
}

async function showDecide(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path, db, today } = visit
  const one = await getCase(visit)
  const words = guidanceIn(language)
  const form = sent && returnedCase(visit, decideCaseForm.name, sent, one)
  const status = form ? statusOfReturned(form) : 200
  const [replaced] = one.replacesId ? await listCasesByIds(db, [one.replacesId]) : []
  const title = words.cases.decideTitle(one.number)
  const lead = replaced
    ? `${words.cases.decideLead} ${words.cases.decideReplaces(replaced.number)}`
    : words.cases.decideLead
  return show<PageContent>(
    {
      title,
      place: guidancePlace,
      kind: 'work',
      crumbs: guidanceCrumbs(visit, casesCrumb(visit), { text: title }),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={decideCaseForm}
          {...{ title, lead, language, form }}
          submit={words.cases.decide}
          back={backToCase(visit, one)}
          words={words.decideFields}
          options={{ decidedBy: await bodyOptions(visit) }}
          begins={{ decidedOn: today, validFrom: today }}
          action={link(path)}
          seen={seenBy(decideCaseForm, form, seenOfCase(one))}
        />
      ),
    },
    status,
  )
}

async function decideOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const words = guidanceIn(language)
  const { number } = await getCase(visit)
  const form = await visit.form()
  const options = { decidedBy: await bodyOptions(visit) }
  const read = readForm(decideCaseForm, form, { words: words.decideFields, language, options })
  return submitForm(visit, read, {
    act: (tx, typed) =>
      decideCase(tx, today, visit.getMandate(), { ...typed, number, seen: form.seen }),
    sentences: words.refusals,
    again: (errors) => showDecide(visit, { form, errors }),
    next: () => `${casesRoot}/${number}?klart=ja`,
  })
}

async function showWithdraw(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, path } = visit
  const one = await getCase(visit)
  const words = guidanceIn(language)
  const form = sent && returnedCase(visit, withdrawCaseForm.name, sent, one)
  const status = form ? statusOfReturned(form) : 200
  const title = words.cases.withdrawTitle(one.number)
  return show<PageContent>(
    {
      title,
      place: guidancePlace,
      kind: 'work',
      crumbs: guidanceCrumbs(visit, casesCrumb(visit), { text: title }),
      hasErrors: status !== 200,
      content: (
        <PageOfForm
          of={withdrawCaseForm}
          {...{ title, language, form }}
          lead={words.cases.withdrawLead}
          submit={words.cases.withdraw}
          back={backToCase(visit, one)}
          words={words.withdrawFields}
          action={link(path)}
          seen={seenBy(withdrawCaseForm, form, seenOfCase(one))}
        />
      ),
    },
    status,
  )
}

async function withdrawOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const words = guidanceIn(language)
  const { number } = await getCase(visit)
  const form = await visit.form()
  const read = readForm(withdrawCaseForm, form, { words: words.withdrawFields, language })
  return submitForm(visit, read, {
    act: (tx, { reason }) =>
      withdrawCase(tx, today, visit.getMandate(), { number, reason, seen: form.seen }),
    sentences: words.refusals,
    again: (errors) => showWithdraw(visit, { form, errors }),
    next: () => `${casesRoot}/${number}?klart=ja`,
  })
}
