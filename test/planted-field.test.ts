// SPDX-License-Identifier: EUPL-1.2
// One more field on a comment, a provision or a decision: the compiler names every place that must know of
// it, and they are few.

import assert from 'node:assert/strict'
import { relative } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Lines put after others, by file. */
type Planted = Readonly<Record<string, readonly (readonly [before: string, line: string])[]>>

/** The text of a file as it would be with the field. */
function textWith(planted: Planted, path: string, text: string): string {
  return (planted[path] ?? []).reduce((whole, [before, line]) => {
    assert.ok(whole.includes(before), `${path}: ${before}`)
    return whole.replaceAll(before, `${before}\n${line}`)
  }, text)
}

const config = ts.getParsedCommandLineOfConfigFile(
  `${root}tsconfig.json`,
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => assert.fail('tsconfig.json') },
)
assert.ok(config)
const options = { ...config.options, noEmit: true, incremental: false }
const { fileNames } = config

/** What has been read once is the same file until something is planted in it. */
const read = new Map<string, ts.SourceFile>()

/** The files, of those that the pattern names, that do not compile when the field is there. */
function askedOf(planted: Planted, pattern: RegExp): readonly string[] {
  const host = ts.createCompilerHost(options)
  host.getSourceFile = (path, how) => {
    const name = relative(root, path)
    const known = Object.hasOwn(planted, name) ? undefined : read.get(path)
    if (known) return known
    const text = ts.sys.readFile(path)
    if (text === undefined) return undefined
    const file = ts.createSourceFile(path, textWith(planted, name, text), how, true)
    if (!Object.hasOwn(planted, name)) read.set(path, file)
    return file
  }
  const files = fileNames.filter((path) => pattern.test(path) && !/\.test\./.test(path))
  const program = ts.createProgram(files, options, host)
  const wrong = files.filter((path) => {
    const file = program.getSourceFile(path)
    return file && program.getSemanticDiagnostics(file).length > 0
  })
  return wrong.map((path) => relative(root, path)).toSorted()
}

const schema = 'src/platform/database/schema.ts'

describe('a field that is added is asked of each place that must know of it:', () => {
  test('on a comment', () => {
    const planted: Planted = {
      'src/consultation/rules/said-in-comment.ts': [
        ['  readonly text: string', '  readonly weight: string'],
        ["  text: 'text',", "  weight: 'weight',"],
      ],
      // What the migration with the column would write.
      [schema]: [['  proposed_wording: Generated<string>', '  weight: string']],
    }
    assert.deepEqual(askedOf(planted, /\/src\/(consultation|demonstration)\//), [
      // What is typed and checked, the letter it may come by, the page that reads it, the clash, what the
      // demonstration writes.
      'src/consultation/commands/drafting.ts',
      'src/consultation/commands/incoming-letters.ts',
      'src/consultation/messages/collating.ts',
      'src/consultation/pages/answering-pages.tsx',
      'src/consultation/pages/clash-page.tsx',
      'src/demonstration/consultations.ts',
    ])
  })

  const provision: Planted = {
    'src/agreement/rules/document.ts': [
      ['  readonly changeReason: string', '  readonly weight: string'],
    ],
  }
  const provisionList = 'src/agreement/rules/provision-fields.ts'
  const provisionRow = "  changeReason: { column: 'change_reason', is: 'beside' },"
  const provisionColumn: Planted = {
    [schema]: [['  change_reason: Generated<string>', '  weight: string']],
  }
  const textRooms = /\/src\/(agreement|drafting|demonstration)\//

  test('on a provision, beside its words', () => {
    const forgotten = askedOf({ ...provision, ...provisionColumn }, /\/provision-fields\.ts$/)
    assert.deepEqual(forgotten, [provisionList], 'the list asks for its column')
    const row = "  weight: { column: 'weight', is: 'beside' },"
    const listed = { [provisionList]: [[provisionRow, row]] } as const
    assert.deepEqual(askedOf({ ...provision, ...provisionColumn, ...listed }, textRooms), [
      // What a new version begins with, what the file calls it, what is typed and checked, and suggested.
      'src/agreement/commands/documents.ts',
      'src/agreement/formats/version-json.ts',
      'src/drafting/commands/provisions.ts',
      'src/drafting/rules/suggestions.ts',
    ])
    const unmigrated = askedOf({ ...provision, ...listed }, /\/agreement\/reads\//)
    assert.deepEqual(unmigrated, [
      // Without a migration there is no such column.
      'src/agreement/reads/record.ts',
      'src/agreement/reads/shared-texts.ts',
      'src/agreement/reads/texts.ts',
    ])
  })

  test('on a provision, as a part of its words: the form that is hashed is asked too', () => {
    const row = "  weight: { column: 'weight', is: 'wording' },"
    const listed = { [provisionList]: [[provisionRow, row]] } as const
    assert.deepEqual(askedOf({ ...provision, ...provisionColumn, ...listed }, textRooms), [
      'src/agreement/commands/documents.ts',
      'src/agreement/formats/version-json.ts',
      // The new form, and whoever compares or shares words without the rest of the provision.
      'src/agreement/rules/canonical-form.ts',
      'src/agreement/rules/comparison/matching.ts',
      'src/agreement/rules/left-as.ts',
      'src/agreement/rules/seen.ts',
      'src/agreement/rules/shared-text.ts',
      'src/drafting/commands/provisions.ts',
      'src/drafting/pages/provision-form.tsx',
      'src/drafting/rules/seen-in-draft.ts',
      'src/drafting/rules/suggestions.ts',
    ])
  })

  const decision: Planted = {
    'src/decision/rules/decision.ts': [
      ['  readonly changesNote: string', '  readonly weight: string'],
    ],
  }
  const decisionList = 'src/decision/rules/decision-fields.ts'
  const decisionColumn: Planted = {
    [schema]: [['  changes_note: Generated<string>', '  weight: string']],
  }
  const decisionRooms = /\/src\/(decision|demonstration)\//

  test('on a decision', () => {
    const forgotten = askedOf({ ...decision, ...decisionColumn }, /\/decision-fields\.ts$/)
    assert.deepEqual(forgotten, [decisionList], 'the list asks for its column')
    const row = "  weight: { column: 'weight', of: 'council' },"
    const before = "  changesNote: { column: 'changes_note', of: 'council' },"
    const listed = { [decisionList]: [[before, row]] } as const
    assert.deepEqual(askedOf({ ...decision, ...decisionColumn, ...listed }, decisionRooms), [
      // What is typed and checked. Saving, correcting and the record go by the list.
      'src/decision/rules/new-decision.ts',
    ])
    const unmigrated = askedOf({ ...decision, ...listed }, /\/decision\/(reads|writes)/)
    assert.deepEqual(unmigrated, ['src/decision/reads/record.ts', 'src/decision/reads/rounds.ts'])
  })
})
