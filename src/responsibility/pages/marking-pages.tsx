// SPDX-License-Identifier: EUPL-1.2
// For those who write: the marking of a text, and the form of one provision's mark.

import { NotFound } from '#kernel/faults.ts'
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
import { readText } from '../../agreement/reads/texts.ts'
import { findVersion, listDrafts, listPublicVersions } from '../../agreement/reads/versions.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { markProvision } from '../commands/marking.ts'
import { markingWords } from '../messages/marking.ts'
import { readMarksOf } from '../reads/marks.ts'
import { listSituationWords } from '../reads/words.ts'
import { fingerprintOf } from '../rules/carrying.ts'
import { contradictionsIn, gapsIn } from '../rules/findings.ts'
import { type MarkFacts, markings, responsibles } from '../rules/mark.ts'
import { rolesThatMark } from '../rules/permissions.ts'
import { proposeMark } from '../rules/proposing.ts'
import { seenOfMark } from '../rules/seen.ts'
import type { SituationWord, WordKind } from '../rules/situation-word.ts'
import { decidings, markForm } from '../views/mark-form.ts'
import { guideRoot } from '../views/addresses.ts'
import {
  MarkedTextsView,
  markingRoot,
  MarkingView,
  nameOfProvision,
} from '../views/marking-view.tsx'
import { nameIn } from '../views/naming.ts'

export function markingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMark
  const all = `${markingRoot}/:dok/:utgava`
  const one = `${all}/:bestammelse`
  return [
    { method: 'GET', path: markingRoot, may, answer: showTexts },
    { method: 'GET', path: all, may, query: ['klart'], answer: showAll },
    { method: 'GET', path: one, may, drawsKept: true, answer: (visit) => showOne(visit) },
    { method: 'POST', path: one, may, answer: markOne },
  ]
}

async function getText({ db, params }: Visit) {
  const version = await findVersion(db, params['dok']!, params['utgava']!)
  if (!version || version.status === 'withdrawn')
    throw new NotFound(`no text ${params['dok']}/${params['utgava']}`)
  return readText(db, version.id)
}

function crumbsOf({ language, link }: Visit, ...more: readonly { text: string; href?: string }[]) {
  const words = markingWords(language)
  return [
    { text: words.start, href: link('/') },
    { text: words.texts, href: link(markingRoot) },
    ...more,
  ]
}

/** The texts that can be marked, the drafts first. */
async function showTexts({ db, language, link }: Visit): Promise<Answer<PageContent>> {
  const words = markingWords(language)
  const [drafts, others] = await Promise.all([listDrafts(db), listPublicVersions(db)])
  const known = new Set(drafts.map(({ id }) => id))
  const texts = [...drafts, ...others.filter(({ id }) => !known.has(id))]
  return show<PageContent>({
    title: words.texts,
    place: 'arbetsyta',
    kind: 'work',
    crumbs: [
      { text: words.start, href: link('/') },
      { text: words.guide, href: link(guideRoot) },
      { text: words.texts },
    ],
    content: <MarkedTextsView {...{ texts, language, link }} />,
  })
}

async function showAll(visit: Visit): Promise<Answer<PageContent>> {
  const { db, language, link } = visit
  const text = await getText(visit)
  const { version, provisions } = text
  const [marks, known] = await Promise.all([readMarksOf(db, text), listSituationWords(db)])
  const title = markingWords(language).title(editionName(version))
  return show<PageContent>({
    title,
    place: 'arbetsyta',
    kind: 'work',
    crumbs: crumbsOf(visit, { text: title }),
    content: (
      <MarkingView
        gaps={gapsIn(provisions, marks)}
        contradictions={contradictionsIn(provisions, marks)}
        isSaved={visit.query.has('klart')}
        {...{ version, provisions, marks, known, language, link }}
      />
    ),
  })
}

async function getProvision(visit: Visit) {
  const text = await getText(visit)
  const provision = text.provisions.find(({ id }) => id === visit.params['bestammelse'])
  if (!provision) throw new NotFound(`no provision ${visit.params['bestammelse']}`)
  return { text, provision }
}

function optionsOf(words: readonly SituationWord[], { language }: Visit) {
  const said = markingWords(language)
  const of = (kind: WordKind) =>
    words
      .filter((one) => one.kind === kind)
      .map((one) => ({ value: one.slug, text: nameIn(one, language) }))
  return {
    responsible: markings.map((value) => ({ value, text: said.markings[value] })),
    isDeciding: decidings.map((value) => ({ value, text: said.decidings[value] })),
    measures: of('measure'),
    exceptMeasures: of('measure'),
    settings: of('setting'),
    orderers: of('orderer'),
    groups: of('group'),
    payer: responsibles.map((value) => ({ value, text: said.markings[value] })),
  }
}

function factsOf(typed: ValuesOf<typeof markForm.fields>): MarkFacts {
  const { isDeciding, note, ...facts } = typed
  return { ...facts, isDeciding: isDeciding === 'avgor', note: note ?? '' }
}

/** What the form begins with. */
function beginsOf(facts: MarkFacts) {
  const numberIn = (age: number | undefined) => (age === undefined ? '' : String(age))
  return {
    ...facts,
    isDeciding: decidings[facts.isDeciding ? 0 : 1],
    conditions: facts.conditions.join('\n'),
    regionDoes: facts.regionDoes.join('\n'),
    municipalityDoes: facts.municipalityDoes.join('\n'),
    ageFrom: numberIn(facts.ageFrom),
    ageTo: numberIn(facts.ageTo),
    payer: facts.payer ?? '',
  }
}

async function showOne(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { db, language, link, path } = visit
  const { text, provision } = await getProvision(visit)
  const [marks, known] = await Promise.all([readMarksOf(db, text), listSituationWords(db)])
  const words = markingWords(language)
  const carried = marks.get(provision.id)
  const facts = carried?.isSame ? carried.mark : { ...proposeMark(provision, known) }
  const stands = seenOfMark(carried?.mark, fingerprintOf(provision))
  const told = { what: words.seen.mark, say: () => words.other }
  const changes = sent
    ? tellChanges(seenIn(sent.form), stands, {
        mark: told,
        words: { ...told, what: words.seen.words },
      })
    : []
  const form = sent && returnedForm(markForm.name, sent.form, sent.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  const title = words.markOf(nameOfProvision(provision))
  const { version } = text
  const back = link(`${markingRoot}/${version.documentSlug}/${version.label}`)
  return show<PageContent>(
    {
      title,
      place: 'arbetsyta',
      kind: 'work',
      crumbs: crumbsOf(
        visit,
        { text: words.title(editionName(version)), href: back },
        { text: title },
      ),
      hasErrors: status !== 200,
      content: (
        <div class="stack-l">
          <blockquote class="panel measure" lang="sv">
            {provision.plainText || provision.heading}
          </blockquote>
          <PageOfForm
            of={markForm}
            title={title}
            lead={carried?.isSame ? '' : words.proposed}
            submit={words.save}
            back={{ text: words.back, href: back }}
            words={words.fields}
            options={optionsOf(known, visit)}
            begins={beginsOf(facts)}
            action={link(path)}
            seen={seenBy(markForm, form, stands)}
            {...{ language, form }}
          />
        </div>
      ),
    },
    status,
  )
}

async function markOne(visit: Visit): Promise<Answer<PageContent>> {
  const { db, language, today } = visit
  const { fields, refusals } = markingWords(language)
  const { text, provision } = await getProvision(visit)
  const form = await visit.form()
  const options = optionsOf(await listSituationWords(db), visit)
  const { version } = text
  return submitForm(visit, readForm(markForm, form, { words: fields, language, options }), {
    act: (tx, typed) =>
      markProvision(tx, today, visit.getMandate(), {
        versionId: version.id,
        provisionId: provision.id,
        facts: factsOf(typed),
        seen: form.seen,
      }),
    sentences: refusals,
    again: (errors) => showOne(visit, { form, errors }),
    next: () => `${markingRoot}/${version.documentSlug}/${version.label}?klart=ja`,
  })
}
