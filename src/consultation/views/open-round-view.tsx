// SPDX-License-Identifier: EUPL-1.2

import type { Returned as ReturnedForm } from '#web/form-of.tsx'
import { Button, ButtonLink, PostForm } from '#web/form.tsx'
import { Icon } from '#web/symbols.tsx'
import type { Consultation } from '../rules/consultation.ts'
import { seenOfPrepared } from '../rules/seen.ts'
import { Returned, type Setting } from './parts.tsx'

/** An act in law has its own page: what happens, whom it binds. */
export function OpenRoundView({
  setting,
  consultation,
  asked,
  form,
}: {
  readonly setting: Setting
  readonly consultation: Consultation
  readonly asked: number
  readonly form: ReturnedForm | undefined
}) {
  const { words, link } = setting
  const path = link(`/remiss/${consultation.slug}`)
  return (
    <div class="stack-l measure">
      <Returned {...{ setting, form }} />
      <div class="stack-s">
        <h1>{words.open.title}</h1>
        <p class="lead" lang="sv">
          {consultation.title}
        </p>
      </div>
      <div class="panel stack">
        <p>
          <Icon name="mail" /> {words.open.what(asked)}
        </p>
        <p>
          <Icon name="cal" /> {words.open.due(consultation.dueOn)}
        </p>
        <p>
          <Icon name="lock" /> {words.open.binding}
        </p>
        <p>
          <Icon name="inbox" /> {words.open.public}
        </p>
      </div>
      <PostForm
        class="buttons"
        action={`${path}/oppna`}
        id="oppna-form"
        seen={seenOfPrepared(consultation)}
      >
        <Button text={words.open.doOpen} />
        <ButtonLink text={words.open.back} look="tertiary" href={path} />
      </PostForm>
    </div>
  )
}
