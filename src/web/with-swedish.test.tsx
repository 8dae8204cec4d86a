// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { WithSwedish } from './with-swedish.tsx'

test('a Swedish title in an English sentence is marked as Swedish, with the first letter as it stands', () => {
  const drawn = renderToString(
    <WithSwedish text="Decided: nytt avtal." swedish="Nytt avtal" language="en" />,
  )
  assert.equal(drawn, 'Decided: <span lang="sv">nytt avtal</span>.')
})

test('a Swedish page needs no mark, and a title that is not there marks nothing', () => {
  for (const [language, swedish] of [
    ['sv', 'Nytt avtal'],
    ['en', 'Ett annat'],
    ['en', ''],
  ] as const) {
    const drawn = renderToString(<WithSwedish text="Om Nytt avtal" {...{ swedish, language }} />)
    assert.equal(drawn, 'Om Nytt avtal')
  }
})
