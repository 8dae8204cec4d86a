// SPDX-License-Identifier: EUPL-1.2
// A new room is cheap: the generator plants one in a copy of the house, the gates are asked of it, and
// the files outside its folder that had to know of it are counted.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, before, test } from 'node:test'
import { makeRoom } from '../scripts/make-room.ts'
import { root, runGate, type Verdict } from './house/planted-tree.ts'

/** The arrow, the picture, the table with its row type and its rights, the list in app.ts, who may open its page. */
const mostShared = 7

let tree: string
let touched: readonly string[]

before(async () => {
  tree = await mkdtemp(join(tmpdir(), 'samsyn-room-'))
  const left = new Set(['node_modules', '.git', 'test-output', 'data'])
  await cp(root, tree, {
    recursive: true,
    filter: (path) => !left.has(relative(root, path).split('/')[0] ?? ''),
  })
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'))
  touched = await makeRoom(tree, 'lesson-learned', 'lärdom')
})
after(() => rm(tree, { recursive: true, force: true }))

test('a new room is known at no more than seven places outside its folder', () => {
  assert.ok(touched.length >= 5, touched.join())
  assert.ok(touched.length <= mostShared, touched.join('\n'))
})

test('the planted room compiles, keeps the arrows and is hung', async () => {
  const config = { extends: './tsconfig.json', include: ['src/lesson-learned', 'src/app.ts'] }
  await writeFile(join(tree, 'tsconfig.planted.json'), JSON.stringify(config))
  const [types, arrows, lint] = await Promise.all([
    runGate('tsc', tree, '-p', 'tsconfig.planted.json'),
    runGate(
      'depcruise',
      tree,
      '--config',
      '.dependency-cruiser.mjs',
      'src/lesson-learned',
      'src/app.ts',
    ),
    runGate('oxlint', tree, '--max-warnings', '0', 'src/lesson-learned', 'src/app.ts'),
  ])
  for (const { code, text } of [types, arrows, lint]) assert.equal(code, 0, text)
  const app = await readFile(join(tree, 'src/app.ts'), 'utf8')
  assert.match(app, /const pillars[^;]*lessonLearned/)
})

test('its own tests pass, and so do those that ask for its face, its page and its table', async () => {
  const own = await runTests(
    'src/lesson-learned/rules/lesson-learned.test.ts',
    'src/lesson-learned/pages.test.tsx',
    'test/faces.test.ts',
    'test/ground.test.ts',
  )
  assert.equal(own.code, 0, own.text)
  assert.match(own.text, /what is on record stands there/)
})

test('the gates see the planted room: without its row in the table of arrows it is refused', async () => {
  const path = join(tree, '.dependency-cruiser.mjs')
  const table = await readFile(path, 'utf8')
  await writeFile(
    path,
    table.replace(/\n {2}'lesson-learned': \['organisation', 'agreement'\],/, ''),
  )
  const verdict = await runTests('test/faces.test.ts')
  await writeFile(path, table)
  assert.notEqual(verdict.code, 0)
  assert.match(verdict.text, /lesson-learned/)
})

test('the house test knows it: its word, its README, its picture and its table', async () => {
  const asked = 'glossary|picture|folder in src|README|migrations|singular|says what is inside'
  const verdict = await runTests(`--test-name-pattern=${asked}`, 'test/house.test.ts')
  assert.equal(verdict.code, 0, verdict.text)
  assert.match(verdict.text, /pass [5-9]/)
})

/** Runs tests in the tree. A test that fails is an answer, not an exception. */
function runTests(...files: readonly string[]): Promise<Verdict> {
  const args = ['--import', './scripts/typescript.mjs', '--test', '--test-reporter=spec', ...files]
  // What this run of tests tells its own files is not for those of another run.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  return new Promise((answer) => {
    execFile(
      process.execPath,
      args,
      { cwd: tree, env, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        answer({ code: error ? Number(error.code ?? 1) : 0, text: stdout + stderr }),
    )
  })
}
