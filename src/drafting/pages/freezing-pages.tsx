// SPDX-License-Identifier: EUPL-1.2
// A draft is frozen exactly as it was seen, a frozen text is shown to everyone, and one that should not be
// is withdrawn: each asked on the page that asks once more.

import type { ComponentChildren } from 'preact'
import type { Foreseen } from '#kernel/foreseen.ts'
import type { Result } from '#kernel/result.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { foretell, submit } from '#platform/submit.ts'
import type { PageContent } from '#web/frame.tsx'
import { Fingerprint, Pairs } from '#web/parts.tsx'
import { withdrawVersion } from '../../agreement/commands/freezing.ts'
import { publishVersion } from '../../agreement/commands/publishing.ts'
import { freezeWhenChecked } from '../commands/freeze-when-checked.ts'
import { messagesIn } from '../messages.ts'
import { findTerms } from '../../agreement/reads/editions.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { askToBeWithdrawn } from '../../agreement/reads/withdrawal.ts'
import { textHash } from '../../agreement/rules/canonical-form.ts'
import type { Version, VersionText } from '../../agreement/rules/document.ts'
import { anchorOf } from '../../agreement/rules/address.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import {
  askVersionStep,
  isStepFrom,
  versionSteps as steps,
} from '../../agreement/rules/lifecycle.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { askToPublish } from '../../agreement/rules/publishing.ts'
import { seenField, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import { type CheckSources, readFreezeChecks } from '../reads/freeze-checks.ts'
import { FreezeChecksView } from '../views/freeze-checks-view.tsx'
import type { DraftingRefusal } from '../rules/refusals.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { TermsInWords } from '../../agreement/views/editions-view.tsx'
import { comparisonHref } from '../../agreement/views/addresses.ts'
import { type Again, askBefore } from './asked-before.tsx'
import { termsWarnings } from './terms-warnings.tsx'
import { crumbOf, draftPath, getVersionWritten } from './workspace-frame.ts'
import { baseOf, changesFrom, type Changes } from '../reads/draft-changes.ts'
import { changedMeanwhile, lastChanged, noDraftAnyMore } from './meanwhile.tsx'

export function freezingPages(sources: CheckSources): readonly Page<PageContent>[] {
  const page = '/arbetsyta/:dok/:utgava'
  const publishing = { path: `${page}/publicera`, may: rolesThatMay('publish-version') }
  const freezing = { path: `${page}/${steps.freeze.path}`, may: rolesThatMay(steps.freeze.by) }
  const withdrawing = {
    path: `${page}/${steps.withdraw.path}`,
    may: rolesThatMay(steps.withdraw.by),
  }
  const freeze = freezeWith(sources)
  return [
    { method: 'GET', ...freezing, answer: (visit) => ask(visit, freeze) },
    { method: 'POST', ...freezing, answer: (visit) => take(visit, freeze) },
    { method: 'GET', ...publishing, answer: (visit) => ask(visit, publish) },
    { method: 'POST', ...publishing, answer: (visit) => take(visit, publish) },
    { method: 'GET', ...withdrawing, answer: (visit) => ask(visit, withdraw) },
    { method: 'POST', ...withdrawing, answer: (visit) => take(visit, withdraw) },
  ]
}

/** What is done to a whole text after it has been asked once more. */
type Step = {
  readonly words: 'freeze' | 'publish' | 'withdraw'
  readonly path: string
  readonly seen: (text: VersionText) => SeenWord
  /** Whether it can be taken as the text stands. */
  readonly asked: (
    visit: Visit,
    text: VersionText,
  ) => Promise<Result<unknown, DraftingRefusal>> | Result<unknown, DraftingRefusal>
  readonly act: (
    tx: Parameters<typeof freezeWhenChecked>[0],
    visit: Visit,
    input: { readonly versionId: string; readonly seen: SeenWord },
  ) => Promise<Result<unknown, DraftingRefusal>>
  readonly foresee: (visit: Visit, text: VersionText) => Foreseen
  readonly more: (visit: Visit, text: VersionText) => Promise<ComponentChildren>
  /** Drawn when what was seen has changed. */
  readonly clash: (visit: Visit, version: Version) => Promise<Again>
}

const freezeWith = (sources: CheckSources): Step => ({
  words: 'freeze',
  path: steps.freeze.path,
  seen: seenIn.draft,
  asked: (_, { version, provisions }) =>
    askVersionStep(version.status, 'freeze', { provisions: provisions.length }),
  act: (tx, visit, input) =>
    freezeWhenChecked(tx, visit.today, visit.getMandate(), { ...input, sources }),
  foresee({ language }) {
    const said = messagesIn(language).workspace.freeze
    return {
      told: [
        { about: 'binding', text: said.binding },
        { about: 'who', text: said.who },
        { about: 'never-back', text: said.neverBack },
      ],
    }
  },
  async more(visit, { version, provisions }) {
    const changes = await changesFrom(visit.db, await baseOf(visit.db, version), {
      version,
      provisions,
    })
    const terms = await findTerms(visit.db, version.id)
    const words = messagesIn(visit.language).workspace
    const checks = await readFreezeChecks(visit.db, visit.today, { version, provisions }, sources)
    return (
      <>
        <FreezeChecksView
          checks={checks}
          provisions={provisions}
          hrefOf={(own) => visit.link(`${draftPath(version)}#${anchorOf(own)}`)}
          language={visit.language}
        />
        {await termsWarnings(visit, version)}
        <section class="panel stack" aria-labelledby="fryses">
          <h2 id="fryses">{words.freeze.what}</h2>
          <Pairs
            pairs={[
              [words.draft.versionTitle, version.title],
              [words.draft.provisions, words.freeze.count(provisions.length)],
              ...comparedRows(visit, version, changes),
              [
                words.freeze.fingerprint,
                <Fingerprint key="hash" hash={textHash({ ...version, provisions })} />,
              ],
            ]}
          />
          {terms ? (
            <>
              <TermsInWords terms={terms} level={3} language={visit.language} />
              <p class="small muted">{words.terms.frozenWith}</p>
            </>
          ) : (
            <p>{words.terms.none}</p>
          )}
        </section>
      </>
    )
  },
  clash: async (visit, version) => ({
    errors: changedMeanwhile(visit, messagesIn(visit.language).workspace.freeze.clash),
    status: 409,
    above: (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { subjectId: version.id })}
        help={messagesIn(visit.language).meanwhile.read}
      />
    ),
  }),
})

/** What the one who freezes should have seen: how much is changed, and whether it is told why. */
function comparedRows(visit: Visit, version: Version, { ids, lackReason, comparedWith }: Changes) {
  if (!comparedWith || lackReason === undefined) return []
  const { workspace, reasons } = messagesIn(visit.language)
  return [
    [
      workspace.freeze.changes,
      <>
        {workspace.draft.reasons({ changed: ids.size, lackReason: lackReason.length })}{' '}
        <a href={comparisonHref(visit, comparedWith, version)}>
          {workspace.draft.compare(editionName(comparedWith))}
        </a>
        {lackReason.length > 0 && (
          <>
            {' · '}
            <a href={visit.link(`${draftPath(version)}/motiv`)}>{reasons.link}</a>
          </>
        )}
      </>,
    ] as const,
  ]
}

const publish: Step = {
  words: 'publish',
  path: 'publicera',
  seen: ({ version }) => seenIn.version(version),
  asked: (_, { version }) => askToPublish(version),
  act: (tx, visit, input) => publishVersion(tx, visit.today, visit.getMandate(), input),
  foresee({ language }) {
    const said = messagesIn(language).workspace.publish
    return {
      told: [
        { about: 'public', text: said.public },
        { about: 'never-back', text: said.neverBack },
      ],
    }
  },
  async more({ language }, { version }) {
    const words = messagesIn(language).workspace
    return (
      <section class="panel stack" aria-labelledby="publiceras">
        <h2 id="publiceras">{words.publish.what}</h2>
        <Pairs
          pairs={[
            [words.draft.versionTitle, version.title],
            [words.publish.address, `/avtal/${version.documentSlug}/${version.label}`],
            ...hashRow(words.freeze.fingerprintHad, version),
          ]}
        />
      </section>
    )
  },
  clash: async (visit, version) => ({
    errors: changedMeanwhile(visit),
    status: 409,
    above: (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { subjectId: version.id })}
        help={messagesIn(visit.language).meanwhile.read}
      />
    ),
  }),
}

function hashRow(name: string, { textHash: hash }: Version) {
  return hash ? [[name, <Fingerprint key="hash" hash={hash} />] as const] : []
}

const withdraw: Step = {
  words: 'withdraw',
  path: steps.withdraw.path,
  seen: ({ version }) => seenIn.version(version),
  asked: (visit, { version }) => askToBeWithdrawn(visit.db, version),
  act: (tx, visit, input) => withdrawVersion(tx, visit.today, visit.getMandate(), input),
  foresee({ language }, { version }) {
    const said = messagesIn(language).workspace.withdraw
    return {
      told: [
        { about: 'binding', text: said.binding },
        ...(version.publishedOn === undefined
          ? []
          : [{ about: 'public' as const, text: said.public }]),
        { about: 'never-back', text: said.neverBack },
      ],
    }
  },
  more: async () => undefined,
  async clash(visit, version) {
    const words = messagesIn(visit.language).meanwhile
    return {
      errors: changedMeanwhile(visit),
      status: 409,
      above: (
        <StandsNow
          language={visit.language}
          by={await lastChanged(visit, { subjectId: version.id })}
          help={words.read}
          pairs={[
            [words.state, words.states[version.status]],
            ...hashRow(words.fingerprint, version),
          ]}
        />
      ),
    }
  },
}

async function ask(visit: Visit, step: Step, again?: Again): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const text = { version, provisions: (await readText(visit.db, version.id)).provisions }
  const seen = step.seen(text)
  const may = await step.asked(visit, text)
  const asked = may.granted
    ? await foretell(
        visit,
        (tx) => step.act(tx, visit, { versionId: version.id, seen }),
        async () => step.foresee(visit, text),
      )
    : may
  const foretold = asked.granted ? asked.value : { ...step.foresee(visit, text), letters: [] }
  const words = messagesIn(visit.language).workspace[step.words]
  const name = editionName(version)
  return askBefore(visit, {
    subject: name,
    submit: words.do,
    crumbs: [crumbOf(visit, version)],
    foretold,
    seen,
    asked,
    path: `${draftPath(version)}/${step.path}`,
    back: draftPath(version),
    more: await step.more(visit, text),
    ...(again && { again }),
  })
}

async function take(visit: Visit, step: Step): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const form = await visit.form()
  const text = { version, provisions: (await readText(visit.db, version.id)).provisions }
  return submit(visit, {
    act: (tx) => step.act(tx, visit, { versionId: version.id, seen: form.text(seenField) }),
    confirm: {
      form,
      foresee: async () => step.foresee(visit, text),
      ask: () => ask(visit, step),
    },
    sentences: messagesIn(visit.language).refusals,
    control: () => '',
    async again(errors) {
      const now = await getVersionWritten(visit)
      return step.words === 'freeze' && !isStepFrom(now.status, 'freeze')
        ? noDraftAnyMore(visit, now, [])
        : ask(visit, step, { errors, status: 422 })
    },
    clash: async () => ask(visit, step, await step.clash(visit, await getVersionWritten(visit))),
    next: () => draftPath(version),
  })
}
