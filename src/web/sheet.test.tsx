// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#kernel/language.ts'
import { componentSheet, sheetFrame } from '../../test/support/component-sheet.tsx'
import { faultsOfHtml } from '../../test/support/valid-html.ts'
import { renderDocument } from './frame.tsx'

const languages: readonly Language[] = ['sv', 'en']

function sheet(language: Language, isSignedIn = false): string {
  const kind = isSignedIn ? 'work' : 'public'
  return renderDocument(sheetFrame(language, isSignedIn), componentSheet(language, kind))
}

for (const language of languages) {
  for (const isSignedIn of [false, true]) {
    test(`every part is valid HTML (${language}, ${isSignedIn ? 'signed in' : 'a visitor'})`, async () => {
      const faults = await faultsOfHtml(sheet(language, isSignedIn))
      assert.deepEqual(faults, [])
    })
  }
}

test('nothing stands inline that the content policy forbids', () => {
  const html = sheet('sv', true)
  assert.doesNotMatch(html, /\sstyle=/)
  assert.doesNotMatch(html, /<script|<style|\son[a-z]+="/)
})

test('nothing is fetched from elsewhere', () => {
  const fetched = [...sheet('sv').matchAll(/<(?:link|img|use|script)[^>]*(?:href|src)="([^"]*)"/g)]
  assert.ok(fetched.length > 10)
  for (const [, address = ''] of fetched) assert.match(address, /^\/[^/]/)
})

test('the title says the page, the product, and errors first', () => {
  assert.match(sheet('sv'), /<title>Fel: Komponenter – Samsyn<\/title>/)
  assert.match(sheet('en'), /<title>Error: Komponenter – Samsyn<\/title>/)
})

test('the demonstration says on every page that it is one, and which day it is', () => {
  assert.match(sheet('sv'), /Demonstration\..*påhittade.*torsdag 19 mars 2026/s)
})
