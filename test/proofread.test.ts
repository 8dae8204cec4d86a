// SPDX-License-Identifier: EUPL-1.2
// What a proofreader would mark in any sentence, wherever it stands in the sources: one kind of
// quotation marks, three dots as one sign, dashes as dashes, one space, and a plural only of several.

import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'

type Line = { readonly file: string; readonly place: number; readonly text: string }

/** Every line of the sources but for comments, each with its place. */
async function readLines(pattern: string): Promise<readonly (readonly Line[])[]> {
  const files = await Array.fromAsync(glob(pattern))
  return Promise.all(
    files
      .filter((file) => !file.includes('.test.'))
      .toSorted()
      .map(async (file) =>
        (await readFile(file, 'utf8')).split('\n').map((text, at) => ({
          file,
          place: at + 1,
          text: /^\s*(?:\/\/|\/?\*)/.test(text) ? '' : text.replace(/\s\/\/ .*$/, ''),
        })),
      ),
  )
}

const sources = (await readLines('src/**/*.{ts,tsx}')).flat()
const messages = await readLines('src/{*/messages.ts,*/messages/*.ts,web/words.ts}')

function marked(lines: readonly Line[], mistake: RegExp): readonly string[] {
  return lines
    .filter(({ text }) => mistake.test(text))
    .map(({ file, place, text }) => `${file}:${place} ${text.trim()}`)
}

test('the sentences are found', () => {
  assert.ok(messages.length > 40, `${messages.length} files`)
  assert.ok(sources.some(({ text }) => text.includes('Skriv ett skäl.')))
})

const mistakes: Readonly<Record<string, RegExp>> = {
  'a word in guillemets': /[«»]/,
  'a plural in brackets': /[a-zåäö]\((?:er|ar|or|n|en|et|s)\)(?=[ .,'`])/,
}

for (const [what, mistake] of Object.entries(mistakes)) {
  test(`no sentence has ${what}`, () => assert.deepEqual(marked(sources, mistake), []))
}

const inMessages: Readonly<Record<string, RegExp>> = {
  'three dots for an ellipsis': /[a-zåäö ]\.\.\.[ '`]/,
  'a hyphen for a dash': /['`][^'`]*[a-zåäö.] - [a-zåäö]/,
  'two spaces between words': /[a-zåäö.,] {2,}[a-zåäöA-ZÅÄÖ][^'`]*['`],?$/,
  'an exclamation mark': /[a-zåäö]!['`]/,
}

for (const [what, mistake] of Object.entries(inMessages)) {
  test(`no message has ${what}`, () => assert.deepEqual(marked(messages.flat(), mistake), []))
}

/** A word that is several, after a number: «3 parningar». */
const several =
  /(?<!Alla |All |de |the |av |of |binder |bind )\$\{(?:count|left)\} (?!väntar\b)[a-zåäö]+(?:ar|er|or|na|de|s)\b/

test('where a number is followed by a plural, one is said otherwise', () => {
  const unasked = messages.flatMap((lines) =>
    lines.filter(({ text }, at) => {
      const around = lines.slice(Math.max(0, at - 6), at + 1).map((one) => one.text)
      return several.test(text) && !/=== 1\b|<= \d/.test(around.join('\n'))
    }),
  )
  assert.deepEqual(
    unasked.map(({ file, place, text }) => `${file}:${place} ${text.trim()}`),
    [],
  )
})
