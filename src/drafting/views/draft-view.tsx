// SPDX-License-Identifier: EUPL-1.2
// A version in the workspace: the tree with what can be done to each part of it.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { FieldsOf, type Sending } from '#web/form-of.tsx'
import { Button, ButtonLink, ErrorSummary, Hidden, RefusedButton } from '#web/form.tsx'
import { Empty, Fingerprint, Notice } from '#web/parts.tsx'
import { ActorTag } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import { headerWords } from '../messages/fields.ts'
import { anchorOf } from '../../agreement/rules/address.ts'
import { depthsOf, nameOf } from '../../agreement/rules/contents.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { isStepFrom, versionSteps } from '../../agreement/rules/lifecycle.ts'
import { askToPublish, isPublic } from '../../agreement/rules/publishing.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import { headerForm } from './forms.ts'
import { SeenForm } from './meanwhile-view.tsx'
import { type AskedStep, StepButton } from './step-button.tsx'

export type DraftProps = {
  readonly language: Language
  readonly version: Version
  readonly basedOn: Version | undefined
  readonly provisions: readonly NumberedProvision[]
  /** Those whose wording or place differs from the version it is based on. */
  readonly changedIds: ReadonlySet<string>
  /** How many changes have no reason yet; nothing without a version to differ from. */
  readonly lackReason: number | undefined
  readonly isSaved: boolean
  /** The form of the title, when it came back. */
  readonly sending: Sending | undefined
  /** What its reader sees of the title, and of the order of the provisions. */
  readonly seen: { readonly header: SeenWord; readonly tree: SeenWord }
  /** Above the form of the title when it came back. */
  readonly aboveHeader: ComponentChildren
  readonly may: {
    readonly makePackage: boolean
    readonly setTerms: boolean
    readonly publish: boolean
  }
  /** What the reader may do with the version where it stands, as each command would answer. */
  readonly steps: {
    readonly freeze: AskedStep | undefined
    readonly withdraw: AskedStep | undefined
  }
  readonly path: string
  readonly readHref: string
  readonly compareHref: string | undefined
  readonly link: (path: string) => string
}

export function DraftView(props: DraftProps) {
  const { version, language, sending, path, link } = props
  const words = messagesIn(language).workspace
  const isDraft = isStepFrom(version.status, 'change')
  return (
    <div class="stack-l">
      <ErrorSummary errors={sending?.errors ?? []} language={language} />
      <div class="stack">
        <h1 lang="sv">{editionName(version)}</h1>
        {version.subtitle && (
          <p class="muted" lang="sv">
            {version.subtitle}
          </p>
        )}
        {props.isSaved && (
          <Notice tone="ok" icon="info">
            <p role="status">{words.draft.saved}</p>
          </Notice>
        )}
        {!isDraft && <FrozenNotice {...props} />}
        <div class="row">
          {props.steps.freeze && (
            <StepButton
              language={language}
              asked={props.steps.freeze}
              text={words.draft.freeze}
              id="frys"
              href={link(`${path}/${versionSteps.freeze.path}`)}
            />
          )}
          {version.status === 'frozen' && props.may.makePackage && (
            <ButtonLink
              text={words.makePackage}
              href={link(`/arbetsyta/paket?version=${version.id}`)}
            />
          )}
          {props.may.publish && askToPublish(version).granted && (
            <ButtonLink
              text={words.publish.link}
              href={link(`${path}/publicera`)}
              look="secondary"
            />
          )}
          <ButtonLink
            text={isDraft ? words.draft.preview : words.draft.read}
            href={props.readHref}
            look="secondary"
          />
          {props.compareHref && props.basedOn && (
            <ButtonLink
              text={words.draft.compare(editionName(props.basedOn))}
              href={props.compareHref}
              look="secondary"
            />
          )}
          <TermsAndWithdrawal {...props} />
        </div>
        {isDraft && props.lackReason !== undefined && (
          <p>
            <a href={link(`${path}/motiv`)}>{messagesIn(language).reasons.link}</a>{' '}
            <span class="muted">
              {words.draft.reasons({
                changed: props.changedIds.size,
                lackReason: props.lackReason,
              })}
            </span>
          </p>
        )}
      </div>
      {isDraft && <HeaderForm {...props} />}
      {isDraft && <Tree {...props} />}
    </div>
  )
}

function FrozenNotice({ version, language }: DraftProps) {
  const words = messagesIn(language).workspace.draft
  return (
    <Notice tone="none" shape="s-square">
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
    <details class="panel" open={sending !== undefined}>
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

function Tree(props: DraftProps) {
  const { provisions, language, path, link } = props
  const words = messagesIn(language).workspace.draft
  const depths = depthsOf(provisions)
  return (
    <section class="stack" aria-labelledby="bestammelser">
      <h2 id="bestammelser">{words.provisions}</h2>
      {provisions.length === 0 && (
        <Empty>
          <p>{words.emptyText}</p>
        </Empty>
      )}
      {provisions.length > 0 && (
        <ol class="plain draft-tree">
          {provisions.map((provision) => (
            <li
              key={provision.id}
              id={anchorOf(provision)}
              class={`depth-${Math.min(4, depths.get(provision.id) ?? 1)}`}
            >
              <Branch {...props} provision={provision} />
            </li>
          ))}
        </ol>
      )}
      <ButtonLink
        text={provisions.length === 0 ? words.firstProvision : words.lastProvision}
        href={link(`${path}/ny`)}
        look="secondary"
      />
    </section>
  )
}

function Branch({
  provision,
  seen,
  language,
  path,
  link,
  changedIds,
}: DraftProps & { readonly provision: NumberedProvision }) {
  const words = messagesIn(language).workspace
  const name = provision.number || nameOf(provision, 30)
  const page = (rest: string) => link(`${path}/${rest}`)
  return (
    <>
      <div class="row between">
        <p class="draft-tree__name">
          <span class="muted num">{provision.number}</span>{' '}
          <span lang="sv">{nameOf(provision, 90)}</span>{' '}
          {changedIds.has(provision.id) && <span class="example-tag">{words.draft.changed}</span>}
        </p>
        <div class="row">
          {provision.actor && <ActorTag actor={provision.actor} language={language} />}
          <a href={page(`bestammelse/${provision.id}`)}>
            {words.draft.edit}
            <span class="hidden"> {name}</span>
          </a>
        </div>
      </div>
      <details class="small">
        <summary>
          {words.draft.more}
          <span class="hidden">: {name}</span>
        </summary>
        <div class="row">
          {(['before', 'after', 'inside'] as const).map((where) => (
            <a key={where} href={page(`ny?vid=${provision.id}&plats=${where}`)}>
              {words.draft[where]}
              <span class="hidden"> {name}</span>
            </a>
          ))}
          <a href={page(`flytta/${provision.id}`)}>
            {words.draft.move}
            <span class="hidden">: {name}</span>
          </a>
          <a href={page(`stryk/${provision.id}`)}>{words.draft.removeOf(name)}</a>
          {(['up', 'down'] as const).map((direction) => (
            <SeenForm key={direction} action={page(`flytta/${provision.id}`)} seen={seen.tree}>
              <Hidden values={{ riktning: direction }} />
              <button class="linklike" type="submit">
                {direction === 'up' ? words.draft.upOf(name) : words.draft.downOf(name)}
              </button>
            </SeenForm>
          ))}
        </div>
      </details>
    </>
  )
}
