// SPDX-License-Identifier: EUPL-1.2
// One more field on a comment: the compiler names every place that must know of it, and they are few.

import assert from 'node:assert/strict'
import { relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The text of a file as it would be with the field. */
function planted(path: string, text: string): string {
  const put = (before: string, line: string) => {
    assert.ok(text.includes(before), `${path}: ${before}`)
    return text.replaceAll(before, `${before}\n${line}`)
  }
  if (path === 'src/consultation/rules/said-in-comment.ts') {
    const typed = put('  readonly text: string', '  readonly weight: string')
    return typed.replace("  text: 'text',", "  text: 'text',\n  weight: 'weight',")
  }
  // What the migration with the column would write.
  if (path === 'src/platform/database/schema.ts') {
    return put('  proposed_wording: Generated<string>', '  weight: string')
  }
  return text
}

test('a field that is added to a comment is asked of each place that must know of it', () => {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.json`,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => assert.fail('tsconfig.json') },
  )
  assert.ok(config)
  const host = ts.createCompilerHost({ ...config.options, noEmit: true, incremental: false })
  const { readFile } = host
  host.readFile = (path) => {
    const text = readFile(path)
    return text === undefined || path.includes('node_modules')
      ? text
      : planted(relative(root, path), text)
  }
  const rooms = config.fileNames.filter(
    (path) => /\/src\/(consultation|demonstration)\//.test(path) && !/\.test\./.test(path),
  )
  const program = ts.createProgram(
    rooms,
    { ...config.options, noEmit: true, incremental: false },
    host,
  )
  const wrong = rooms.filter((path) => {
    const file = program.getSourceFile(path)
    return file && program.getSemanticDiagnostics(file).length > 0
  })
  assert.deepEqual(wrong.map((path) => relative(root, path)).toSorted(), [
    // What is typed and checked, the page that reads it, the clash, what the demonstration writes.
    'src/consultation/commands/drafting.ts',
    'src/consultation/messages/collating.ts',
    'src/consultation/pages/answering-pages.tsx',
    'src/consultation/pages/clash-page.tsx',
    'src/demonstration/consultations.ts',
  ])
})
