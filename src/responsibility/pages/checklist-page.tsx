// SPDX-License-Identifier: EUPL-1.2
// The two conditions, as Vårdsamverkan told them when the agreement of 2027 was sent out: whoever orders
// has judged that it can be done in primary care, and both sides have agreed on responsibility and means.
// What is filled in is read from the address and kept nowhere: not cached, not logged, not stored.

import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import { readForm, type Sent } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { checklistIn } from '../messages/checklist.ts'
import { checklist, conditions, namesInChecklist } from '../views/guidance/checklist-fields.ts'
import { ChecklistForm, checklistRoot, ChecklistSheet } from '../views/guidance/checklist-view.tsx'
import { guidanceCrumbs, guidancePlace } from './guidance-crumbs.ts'

export function checklistPages(): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path: checklistRoot,
      may: 'everyone',
      isLive: true,
      query: [...namesInChecklist, 'andra'],
      answer: showChecklist,
    },
  ]
}

/** The address as a form that has been sent. */
function sentIn(query: URLSearchParams): Sent {
  const names = namesInChecklist.map((name) => (typeof name === 'string' ? name : name.each))
  return {
    typed: Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])),
    text: (name) => (query.get(name) ?? '').trim(),
    texts: (name) => query.getAll(name),
  }
}

async function showChecklist(visit: Visit): Promise<Answer<PageContent>> {
  const { language, link, query } = visit
  const words = checklistIn(language)
  const form = sentIn(query)
  const isSent = Object.values(form.typed).some((typed) => typed !== '')
  const options = { met: conditions.map((value) => ({ value, text: words.conditions[value] })) }
  const read = isSent
    ? readForm(checklist, form, { words: words.fields, language, options })
    : undefined
  const errors = read && 'errors' in read ? read.errors : []
  const isShown = read && 'values' in read && !query.has('andra')
  return show<PageContent>(
    {
      title: words.title,
      place: guidancePlace,
      crumbs: guidanceCrumbs(visit, { text: words.title }),
      hasErrors: errors.length > 0,
      content: isShown ? (
        <ChecklistSheet
          filled={read.values}
          language={language}
          changeHref={`${link(checklistRoot)}?${new URLSearchParams([...query, ['andra', 'ja']])}`}
        />
      ) : (
        <ChecklistForm
          sending={isSent ? { form, errors } : undefined}
          hasErrors={errors.length > 0}
          {...{ language, link }}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}
