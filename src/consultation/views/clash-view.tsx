// SPDX-License-Identifier: EUPL-1.2
// Two people wrote at once: both texts are shown, and nothing typed is lost.

import type { ComponentChildren } from 'preact'
import type { Seen } from '#kernel/seen.ts'
import { Button, ButtonLink, Hidden, PostForm } from '#web/form.tsx'
import { Notice, Panel } from '#web/parts.tsx'
import type { Said } from '../rules/said-in-comment.ts'
import { Prose, type Setting } from './parts.tsx'

export type Clash = {
  /** What is saved now, with who saved it; nothing when it has been taken away. */
  readonly theirs:
    { readonly by: string; readonly said: Readonly<Record<keyof Said, string>> } | undefined
  readonly action: string
  /** What the form is drawn from: what is saved now. */
  readonly seen: Seen
  readonly keepHref: string
  readonly hidden: Readonly<Record<string, string | number>>
  readonly fields: ComponentChildren
}

export function ClashView({
  setting,
  clash,
}: {
  readonly setting: Setting
  readonly clash: Clash
}) {
  const { words } = setting
  const { theirs } = clash
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.clash.title}</h1>
        <Notice tone="warn" icon="warn">
          <p>{words.clash.lead}</p>
        </Notice>
      </div>
      <div class="cols cols--2">
        <Panel heading={words.clash.theirs} id="deras">
          {theirs ? (
            <>
              <p class="xs muted">
                {theirs.said.kind}. {theirs.by}
              </p>
              <div lang="sv">
                {theirs.said.text ? <Prose text={theirs.said.text} /> : <p>{words.clash.empty}</p>}
              </div>
              {theirs.said.proposedWording && (
                <div class="diffbox stack-s">
                  <p class="xs strong">{words.clash.wording}</p>
                  <div class="wording" lang="sv">
                    <Prose text={theirs.said.proposedWording} />
                  </div>
                </div>
              )}
            </>
          ) : (
            <p>{words.clash.gone}</p>
          )}
          <ButtonLink text={words.clash.keepTheirs} look="secondary" href={clash.keepHref} />
        </Panel>
        <Panel heading={words.clash.yours} id="din">
          <PostForm class="form" action={clash.action} seen={clash.seen} noValidate>
            <Hidden values={clash.hidden} />
            {clash.fields}
            <Button text={words.clash.saveMine} />
          </PostForm>
        </Panel>
      </div>
    </div>
  )
}
