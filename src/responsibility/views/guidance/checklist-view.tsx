// SPDX-License-Identifier: EUPL-1.2
// The two conditions for carrying out a specialist's order in primary care: a form that asks for a page,
// and that page, which is saved by its address and printed.

import type { Language } from '#kernel/language.ts'
import { FieldsOf, type Sending, type ValuesOf } from '#web/form-of.tsx'
import { Button } from '#web/form.tsx'
import { DayTime, Notice } from '#web/parts.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { Icon } from '#web/symbols.tsx'
import { checklistIn } from '../../messages/checklist.ts'
import { checklist, conditions } from './checklist-fields.ts'

export const checklistRoot = '/vem-ansvarar/checklista'

type Setting = { readonly language: Language; readonly link: (path: string) => string }

export function ChecklistForm({
  sending,
  hasErrors,
  language,
  link,
}: Setting & { readonly sending: Sending | undefined; readonly hasErrors: boolean }) {
  const words = checklistIn(language)
  return (
    <div class="stack-l">
      {hasErrors && sending && (
        <WhyReturned
          form={{ changes: [], errors: sending.errors }}
          language={language}
          idPrefix={checklist.name}
        />
      )}
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <Notice tone="none">{words.notKept}</Notice>
      </div>
      <form class="form panel measure" action={link(checklistRoot)} method="get" noValidate>
        <FieldsOf
          of={checklist}
          words={words.fields}
          options={{
            met: conditions.map((value) => ({ value, text: words.conditions[value] })),
          }}
          {...{ sending, language }}
        />
        <Button text={words.make} />
      </form>
    </div>
  )
}

export function ChecklistSheet({
  filled,
  changeHref,
  language,
}: Pick<Setting, 'language'> & {
  readonly filled: ValuesOf<typeof checklist.fields>
  readonly changeHref: string
}) {
  const words = checklistIn(language)
  const texts = [
    'orderedBy',
    'judgedBy',
    'judgedOn',
    'regionDoes',
    'municipalityDoes',
    'material',
    'instruction',
    'emergency',
    'followUp',
  ] as const
  const isDay = (name: string) => name === 'judgedOn' || name === 'followUp'
  const isMet = (one: (typeof conditions)[number]) => filled.met.includes(one)
  return (
    <article class="stack measure">
      <p class="muted">{words.title}</p>
      <h1 lang="sv">{filled.measure}</h1>
      <ul class="plain stack-s">
        {conditions.map((one) => (
          <li key={one}>
            <Icon name={isMet(one) ? 'info' : 'warn'} />{' '}
            <span>
              <b>{isMet(one) ? words.isMet : words.isNotMet}</b>: {words.conditions[one]}
            </span>
          </li>
        ))}
      </ul>
      {!conditions.every(isMet) && <Notice tone="warn">{words.notYet}</Notice>}
      <dl class="pairs">
        {texts.map((name) => {
          const said = filled[name]
          const label = words.fields[name]
          return (
            <>
              <dt>{typeof label === 'string' ? label : label.label}</dt>
              <dd lang="sv">
                {said === undefined ? (
                  '–'
                ) : isDay(name) ? (
                  <DayTime day={said as never} language={language} />
                ) : (
                  said
                )}
              </dd>
            </>
          )
        })}
      </dl>
      <p class="small muted">{words.keep}</p>
      <p>
        <a href={changeHref}>{words.change}</a>
      </p>
    </article>
  )
}
