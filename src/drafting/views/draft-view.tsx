// SPDX-License-Identifier: EUPL-1.2
// A version in the workspace: the text with what can be done to it, and what is left before it is frozen.

import type { ComponentChildren } from 'preact'
import { FieldsOf } from '#web/form-of.tsx'
import { Button, ButtonLink, ErrorSummary, RefusedButton } from '#web/form.tsx'
import { Fingerprint, Notice } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { Shape } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import { headerWords } from '../messages/fields.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import { contentsOf, type ContentsEntry } from '../../agreement/rules/contents.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { isStepFrom, versionSteps } from '../../agreement/rules/lifecycle.ts'
import { askToPublish, isPublic } from '../../agreement/rules/publishing.ts'
import { versionLooks } from '../../agreement/views/version-looks.ts'
import type { DraftProps, LackingReason } from './draft-props.ts'
import { DraftTextView } from './draft-text-view.tsx'
import { headerForm } from './forms.ts'
import { SeenForm } from './meanwhile-view.tsx'
import { OrderView } from './order-view.tsx'
import { UndoButton } from './history-view.tsx'
import { draftModes, placeIn } from './draft-places.ts'
import { StepButton } from './step-button.tsx'

const draftLook = versionLooks.draft

export function DraftView(props: DraftProps) {
  const isDraft = isStepFrom(props.version.status, 'change')
  return (
    <div class="stack-l">
      <ErrorSummary errors={props.sending?.errors ?? []} language={props.language} />
      {isDraft ? <Written {...props} /> : <Fixed {...props} />}
    </div>
  )
}

function Heading({ version, language, isSaved, undo, removed }: DraftProps) {
  const words = messagesIn(language).workspace.draft
  return (
    <>
      <h1 lang="sv">{editionName(version)}</h1>
      {version.subtitle && (
        <p class="muted" lang="sv">
          {version.subtitle}
        </p>
      )}
      {isSaved && (
        <Notice tone="ok" icon="info">
          <p role="status">{words.saved}</p>
          {undo && <UndoButton of={undo} language={language} />}
        </Notice>
      )}
      {removed}
    </>
  )
}

/** What is frozen or withdrawn: what can be done with it as a whole. */
function Fixed(props: DraftProps) {
  const { version, language, path, link } = props
  const words = messagesIn(language).workspace
  return (
    <div class="stack">
      <Heading {...props} />
      <FrozenNotice {...props} />
      <div class="row">
        {version.status === 'frozen' && props.may.makePackage && (
          <ButtonLink
            text={words.makePackage}
            href={link(`/arbetsyta/paket?version=${version.id}`)}
          />
        )}
        {props.may.publish && askToPublish(version).granted && (
          <ButtonLink text={words.publish.link} href={link(`${path}/publicera`)} look="secondary" />
        )}
        <ButtonLink text={words.draft.read} href={props.readHref} look="secondary" />
        <CompareLink {...props} />
        <TermsAndWithdrawal {...props} />
      </div>
    </div>
  )
}

function CompareLink({ compareHref, basedOn, language }: DraftProps) {
  if (!compareHref || !basedOn) return null
  const text = messagesIn(language).workspace.draft.compare(editionName(basedOn))
  return <ButtonLink text={text} href={compareHref} look="secondary" />
}

/** A draft: the text as a document, with what is left to do and its contents at the side. */
function Written(props: DraftProps) {
  const { language, steps, path, link, mode } = props
  const words = messagesIn(language).workspace
  const left = checksOf(props).filter(({ isDone }) => !isDone).length
  return (
    <>
      <div class="stack">
        <div class="head-row">
          <div class="stack-s">
            <p class="muted small">
              <Status of={draftLook} language={language} detail={` · ${words.draft.seenBy}`} />
            </p>
            <Heading {...props} />
            <p class="lead">{words.draft.left(left)}</p>
          </div>
          <div class="row">
            <CompareLink {...props} />
            {steps.freeze && (
              <StepButton
                language={language}
                asked={steps.freeze}
                text={words.draft.freeze}
                id="frys"
                href={link(`${path}/${versionSteps.freeze.path}`)}
                {...(left > 0 && { look: 'secondary' as const })}
              />
            )}
          </div>
        </div>
        <nav class="modes" aria-label={words.draft.modes.label}>
          {draftModes.map((one) => (
            <a
              key={one}
              href={link(one === 'skriv' ? path : `${path}?lage=${one}`)}
              aria-current={one === mode ? 'page' : undefined}
            >
              {words.draft.modes[one]}
            </a>
          ))}
          <a href={link(`${path}/forslag`)}>{messagesIn(language).suggesting.list.link}</a>
          <a href={link(`${path}/andringar`)}>{messagesIn(language).history.link}</a>
          <a href={link(`${path}/anteckningar`)}>
            {messagesIn(language).noting.list.link(
              props.beside.notes.filter(({ note }) => !note.resolved).length,
            )}
          </a>
          <a href={link(`${path}/numrera`)}>{messagesIn(language).renumbering.link}</a>
          <a href={props.readHref}>{words.draft.preview}</a>
        </nav>
      </div>
      <div class="draft">
        <div class="draft__side stack">
          <Checks {...props} />
          {props.provisions.length > 0 && <Contents {...props} />}
        </div>
        <div class="stack">
          <HeaderForm {...props} />
          {mode === 'ordna' ? <OrderView {...props} /> : <DraftTextView {...props} />}
          <div class="row">
            <TermsAndWithdrawal {...props} />
            {props.may.remove && (
              <ButtonLink
                text={words.removing.draft.link}
                href={link(`${path}/ta-bort`)}
                look="tertiary"
              />
            )}
          </div>
        </div>
      </div>
    </>
  )
}

type Check = { readonly isDone: boolean; readonly text: ComponentChildren }

/** What ought to be there before the text is frozen, whether it is there or not. */
function checksOf(props: DraftProps): readonly Check[] {
  const { provisions, lackReason, changedIds, broken, hasTerms, language, path, link, may } = props
  const words = messagesIn(language).workspace.draft
  const said = words.checks
  return [
    { isDone: provisions.length > 0, text: provisions.length > 0 ? said.text : said.noText },
    ...(lackReason === undefined
      ? []
      : [
          {
            isDone: lackReason.length === 0,
            text: (
              <>
                {words.reasons({ changed: changedIds.size, lackReason: lackReason.length })}{' '}
                <Places {...props} lackReason={lackReason} />{' '}
                <a href={link(`${path}/motiv`)}>{messagesIn(language).reasons.link}</a>
              </>
            ),
          },
        ]),
    ...besideChecks(props),
    ...(broken.length === 0
      ? []
      : [
          {
            isDone: false,
            text: (
              <>
                {said.broken}{' '}
                {broken.map((one, at) => (
                  <>
                    {at > 0 && ', '}
                    <a key={at} href={link(`${path}/bestammelse/${one.in.id}`)}>
                      {said.brokenIn(one.words, one.in.number || nameOf(one.in, 30))}
                    </a>
                  </>
                ))}
              </>
            ),
          },
        ]),
    {
      isDone: hasTerms,
      text: hasTerms ? (
        said.terms
      ) : (
        <>
          {said.noTerms}{' '}
          {may.setTerms ? (
            <a href={link(`${path}/villkor`)}>{said.setTerms}</a>
          ) : (
            messagesIn(language).workspace.onlyProcessLeader
          )}
        </>
      ),
    },
  ]
}

/** What waits beside the text, each kind that there is something of. */
function besideChecks({ beside, language, path, link }: DraftProps): readonly Check[] {
  const { freezeChecks: words } = messagesIn(language)
  const open = beside.notes.filter(({ note }) => !note.resolved)
  const kinds = [
    ['open-suggestions', beside.suggestions.length, 'forslag'],
    ['open-notes', open.length, 'anteckningar'],
  ] as const
  return kinds
    .filter(([, count]) => count > 0)
    .map(([kind, count, page]) => ({
      isDone: false,
      text: <a href={link(`${path}/${page}`)}>{words.count(words.kinds[kind], count)}</a>,
    }))
}

/** So many places are named; the page of reasons has them all. */
const mostPlaces = 6

/** Where the words that lack a reason stand, of those that still have a place. */
function Places({
  provisions,
  lackReason,
  mode,
  path,
  link,
}: DraftProps & { readonly lackReason: readonly LackingReason[] }) {
  const lacking = new Set(lackReason.map(({ provisionId }) => provisionId))
  const places = provisions.filter(({ id, number }) => lacking.has(id) && number !== '')
  const page = link(mode === 'skriv' ? path : `${path}?lage=${mode}`)
  return (
    <>
      {places.slice(0, mostPlaces).map((one, at) => (
        <>
          {at > 0 && ', '}
          <a key={one.id} href={`${page}#${placeIn(mode, one)}`}>
            {one.number}
          </a>
        </>
      ))}
      {places.length > mostPlaces && ' …'}
    </>
  )
}

function Checks(props: DraftProps) {
  const words = messagesIn(props.language).workspace.draft
  return (
    <section class="panel stack-s checks" aria-labelledby="innan">
      <h2 id="innan">{words.checks.heading}</h2>
      <ul class="plain">
        {checksOf(props).map(({ isDone, text }, at) => (
          <li key={at} class={isDone ? 'is-ok' : 'is-warn'}>
            <Shape name={isDone ? 's-yes' : 's-other'} />
            <span>
              <span class="hidden">{isDone ? words.checks.done : words.checks.left}: </span>
              {text}
            </span>
          </li>
        ))}
      </ul>
      <p class="small muted">{words.checks.note}</p>
    </section>
  )
}

function Contents(props: DraftProps) {
  const words = messagesIn(props.language).workspace.draft
  return (
    <>
      <details class="toc--phone">
        <summary>{words.contents}</summary>
        <div class="toc">
          <Chapters {...props} />
        </div>
      </details>
      <nav class="toc toc--wide" aria-labelledby="innehall-rubrik">
        <h2 id="innehall-rubrik">{words.contents}</h2>
        <Chapters {...props} />
      </nav>
    </>
  )
}

function Chapters({ provisions, mode }: DraftProps) {
  const line = ({ provision, below }: ContentsEntry) => (
    <li key={provision.id}>
      <a href={`#${placeIn(mode, provision)}`} lang="sv">
        <span>{provision.number}</span>
        <span>{provision.heading}</span>
      </a>
      {below.length > 0 && <ol>{below.map(line)}</ol>}
    </li>
  )
  return <ol>{contentsOf(provisions).map(line)}</ol>
}

function FrozenNotice({ version, language }: DraftProps) {
  const words = messagesIn(language).workspace.draft
  return (
    <Notice tone="none" shape="s-lock">
      <p>
        {version.status === 'withdrawn' && `${words.isWithdrawn} `}
        {version.frozenOn && words.isFrozen(version.frozenOn)}
      </p>
      {version.status === 'frozen' && !isPublic(version) && (
        <p>{messagesIn(language).workspace.publish.isInternal}</p>
      )}
      {version.textHash && (
        <p>
          <Fingerprint hash={version.textHash} />
        </p>
      )}
    </Notice>
  )
}

function TermsAndWithdrawal({ language, may, steps, path, link }: DraftProps) {
  const words = messagesIn(language).workspace
  return (
    <>
      {may.setTerms ? (
        <ButtonLink text={words.draft.terms} href={link(`${path}/villkor`)} look="secondary" />
      ) : (
        <RefusedButton text={words.draft.terms} reason={words.onlyProcessLeader} id="villkor" />
      )}
      <ButtonLink
        text={messagesIn(language).validityPage.link}
        href={link(`${path}/giltighet`)}
        look="secondary"
      />
      {steps.withdraw && (
        <StepButton
          language={language}
          asked={steps.withdraw}
          text={words.draft.withdraw}
          id="aterkalla"
          href={link(`${path}/${versionSteps.withdraw.path}`)}
          look="tertiary"
        />
      )}
    </>
  )
}

function HeaderForm({ language, version, sending, seen, aboveHeader, path, link }: DraftProps) {
  const words = messagesIn(language).workspace.draft
  return (
    <details class="panel panel--small" open={sending !== undefined}>
      <summary>{words.header}</summary>
      {aboveHeader}
      <SeenForm class="stack measure" action={link(path)} seen={seen.header}>
        <FieldsOf
          of={headerForm}
          words={headerWords(language)}
          begins={{ title: version.title, subtitle: version.subtitle }}
          sending={sending}
          language={language}
        />
        <Button text={words.saveHeader} look="secondary" />
      </SeenForm>
    </details>
  )
}
