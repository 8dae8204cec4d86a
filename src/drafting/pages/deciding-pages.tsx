// SPDX-License-Identifier: EUPL-1.2
// Every suggestion in a draft, and the page that asks once more before some of them are taken or rejected.

import type { Foreseen } from '#kernel/foreseen.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { isId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { foretell, submit } from '#platform/submit.ts'
import type { PageContent } from '#web/frame.tsx'
import { acceptSuggestions, rejectSuggestions } from '../commands/suggesting.ts'
import { messagesIn } from '../messages.ts'
import { readText } from '../../agreement/reads/texts.ts'
import type { VersionText } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField } from '../../agreement/rules/seen.ts'
import type { DraftingRefusal } from '../rules/refusals.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import type { Taken } from '../rules/suggestions.ts'
import { SuggestionListView } from '../views/suggestion-list-view.tsx'
import { SuggestedWords, SuggestionNote, type ShownSuggestion } from '../views/suggestion-view.tsx'
import { type Again, askBefore } from './asked-before.tsx'
import { changedMeanwhile, noDraftAnyMore } from './meanwhile.tsx'
import { shortName } from './open-draft.ts'
import { suggestedIn } from './suggested.ts'
import { crumbOf, draftPath, getVersionWritten, workspacePage } from './workspace-frame.ts'

export function decidingPages(): readonly Page<PageContent>[] {
  const page = '/arbetsyta/:dok/:utgava/forslag'
  const may = rolesThatMay('edit-draft')
  const query = ['forslag', 'bestammelse']
  return [
    {
      method: 'GET',
      path: page,
      may: rolesThatMay('read-drafts'),
      query: ['sparat'],
      answer: showAll,
    },
    ...(['accept', 'reject'] as const).flatMap((deed): Page<PageContent>[] => {
      const path = `${page}/${deeds[deed].path}`
      return [
        { method: 'GET', path, may, query, answer: (visit) => ask(visit, deed) },
        { method: 'POST', path, may, answer: (visit) => take(visit, deed) },
      ]
    }),
  ]
}

async function readAsked(visit: Visit) {
  const version = await getVersionWritten(visit)
  const text = { version, provisions: (await readText(visit.db, version.id)).provisions }
  return { text, all: await suggestedIn(visit, text) }
}

async function showAll(visit: Visit): Promise<Answer<PageContent>> {
  const { text, all } = await readAsked(visit)
  const { version, provisions } = text
  const words = messagesIn(visit.language).suggesting
  const name = editionName(version)
  const isDraft = version.status === 'draft'
  const said = { lagt: words.saved, godtaget: words.accepted, avvisat: words.rejected } as Readonly<
    Record<string, string>
  >
  return workspacePage(visit, {
    title: words.list.title(name),
    swedish: name,
    crumbs: [crumbOf(visit, version)],
    content: (
      <SuggestionListView
        language={visit.language}
        title={words.list.title(name)}
        swedish={name}
        said={said[visit.query.get('sparat') ?? '']}
        // In what is frozen nothing waits for anybody any more.
        waiting={isDraft ? all.filter(({ standing }) => standing !== undefined) : []}
        decided={all
          .filter(({ standing }) => !isDraft || standing === undefined)
          .map((one) => ({ ...one, standing: undefined }))}
        present={new Set(provisions.map(({ id }) => id))}
        path={draftPath(version)}
        link={visit.link}
      />
    ),
  })
}

type Deed = 'accept' | 'reject'

const deeds = {
  accept: { path: 'godta', said: 'godtaget', act: acceptSuggestions },
  reject: { path: 'avvisa', said: 'avvisat', act: rejectSuggestions },
} as const

/** What an address or a form asks for: one suggestion, those of a provision, or neither and then all. */
type Asked = { readonly forslag: string; readonly bestammelse: string }

const names = ['forslag', 'bestammelse'] as const

function askedIn(read: (name: string) => string): Asked {
  const [forslag, bestammelse] = names.map(read) as [string, string]
  return {
    forslag: isId(forslag) ? forslag : '',
    bestammelse: isId(bestammelse) ? bestammelse : '',
  }
}

/** One, all of a provision, or all; of several those are taken that can be, and the others are left. */
type Choice = {
  readonly asked: Asked
  readonly chosen: readonly ShownSuggestion[]
  readonly left: number
}

function choiceIn(deed: Deed, asked: Asked, all: readonly ShownSuggestion[]): Choice {
  const { forslag, bestammelse } = asked
  if (forslag !== '') {
    const chosen = all.filter(({ suggestion }) => suggestion.id === forslag)
    return { asked, chosen, left: 0 }
  }
  const own = all.filter(
    ({ suggestion }) =>
      suggestion.decided === undefined &&
      (bestammelse === '' || suggestion.provisionId === bestammelse),
  )
  const chosen = deed === 'accept' ? own.filter(({ standing }) => standing === 'applies') : own
  return { asked, chosen, left: own.length - chosen.length }
}

function foresee(
  visit: Visit,
  deed: Deed,
  { chosen, left }: Choice,
  { provisions }: VersionText,
  taken: Taken | undefined,
): Foreseen {
  const said = messagesIn(visit.language).suggesting.confirm
  const leaves = left > 0 ? [{ about: 'binding' as const, text: said.left(left) }] : []
  if (deed === 'reject') {
    return {
      told: [
        { about: 'binding', text: said.stays },
        { about: 'who', text: said.who },
      ],
    }
  }
  const lettingGo = provisions.filter(({ id }) => taken?.lettingGo.includes(id))
  return {
    told: [
      { about: 'binding', text: said.goesIn(chosen.length) },
      ...(chosen.some(({ suggestion }) => suggestion.reason !== '')
        ? [{ about: 'binding' as const, text: said.reasonFollows }]
        : []),
      ...(lettingGo.length > 0
        ? [{ about: 'binding' as const, text: said.letsGo(lettingGo.map(shortName).join(', ')) }]
        : []),
      ...leaves,
      { about: 'who', text: said.who },
    ],
  }
}

function inputFor(
  { version, provisions }: VersionText,
  all: readonly ShownSuggestion[],
  { chosen }: Choice,
) {
  const waiting = all.map(({ suggestion }) => suggestion).filter(({ decided }) => !decided)
  const ids = chosen.map(({ suggestion }) => suggestion.id)
  return { versionId: version.id, ids, seen: seenInDraft.suggestions(waiting, ids, provisions) }
}

async function ask(
  visit: Visit,
  deed: Deed,
  wanted: Asked = askedIn((name) => visit.query.get(name) ?? ''),
  again?: Again,
): Promise<Answer<PageContent>> {
  const { text, all } = await readAsked(visit)
  const { version } = text
  if (version.status !== 'draft') return noDraftAnyMore(visit, version, [])
  const choice = choiceIn(deed, wanted, all)
  const words = messagesIn(visit.language).suggesting
  const input = inputFor(text, all, choice)
  const isDecided = choice.chosen.some(({ suggestion }) => suggestion.decided !== undefined)
  const told = (taken?: Taken) => foresee(visit, deed, choice, text, taken)
  const asked: Result<Foreseen, DraftingRefusal> =
    choice.chosen.length === 0 || isDecided
      ? refused('nothing-to-take')
      : await foretell(
          visit,
          (tx): Promise<Result<Taken | undefined, DraftingRefusal>> =>
            deeds[deed].act(tx, visit.today, visit.getMandate(), input),
          async (_, taken) => told(taken),
        )
  const foretold = asked.granted ? asked.value : told()
  const path = `${draftPath(version)}/forslag`
  return askBefore(visit, {
    subject: editionName(version),
    submit: words.confirm[deed](choice.chosen.length || 1),
    crumbs: [crumbOf(visit, version)],
    foretold: { letters: [], ...foretold },
    seen: input.seen,
    asked: asked.granted ? granted() : asked,
    path: `${path}/${deeds[deed].path}`,
    sent: names.map((name) => [name, wanted[name]] as const),
    back: path,
    backText: words.confirm.back,
    more: choice.chosen.map((shown) => (
      <div key={shown.suggestion.id} class="panel stack">
        <SuggestedWords suggestion={shown.suggestion} language={visit.language} />
        <SuggestionNote
          shown={{ ...shown, standing: undefined }}
          path={draftPath(version)}
          link={visit.link}
          language={visit.language}
        />
      </div>
    )),
    ...(again && { again }),
  })
}

async function take(visit: Visit, deed: Deed): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { text, all } = await readAsked(visit)
  const wanted = askedIn((name) => form.text(name))
  const choice = choiceIn(deed, wanted, all)
  const { version } = text
  const { ids } = inputFor(text, all, choice)
  const words = messagesIn(visit.language)
  return submit(visit, {
    act: (tx): Promise<Result<Taken | undefined, DraftingRefusal>> =>
      ids.length === 0
        ? Promise.resolve(refused('nothing-to-take'))
        : deeds[deed].act(tx, visit.today, visit.getMandate(), {
            versionId: version.id,
            ids,
            seen: form.text(seenField),
          }),
    confirm: {
      form,
      foresee: async (_, taken) => foresee(visit, deed, choice, text, taken),
      ask: () => ask(visit, deed, wanted),
    },
    sentences: words.refusals,
    control: () => '',
    again: async (errors) => ask(visit, deed, wanted, { errors, status: 422 }),
    clash: () =>
      ask(visit, deed, wanted, {
        errors: changedMeanwhile(visit, words.suggesting.confirm.changed),
        status: 409,
      }),
    next: () => `${draftPath(version)}/forslag?sparat=${deeds[deed].said}`,
  })
}
