// SPDX-License-Identifier: EUPL-1.2
// A browser sends one form and forgets the others: of the forms that anyone writes in, no page has two
// open at once. The others are links that open them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openEveryForm } from './support/every-form.ts'
import { formsOf } from './support/html-forms.ts'

test('no words are lost in one form when another of its page is saved', async () => {
  await using site = await openEveryForm()
  const two = new Set<string>()
  let written = 0
  for (const { address, who } of site.all) {
    const { text } = await (await site.browserOf(who)).open(address)
    const forms = formsOf(text, address).filter(({ fields }) => fields.some((one) => one.isTyped))
    written += forms.length
    if (forms.length > 1) two.add(`${address}: ${forms.map(({ action }) => action).join(', ')}`)
  }
  assert.deepEqual([...two], [])
  assert.ok(written > 40, `${written} forms were met`)
})
