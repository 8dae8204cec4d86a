// SPDX-License-Identifier: EUPL-1.2
// What is written about the house is true, and leads somewhere.

import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { listFiles, readText } from './house/tree.ts'

const documents = (await listFiles()).filter((path) => path.endsWith('.md'))
const decisions = documents.filter((path) => path.startsWith('docs/adr/'))

test('every link between documents leads to something that exists', async () => {
  const files = await listFiles()
  const folders = new Set(files.flatMap((path) => foldersOf(path)))
  const exists = (path: string) => files.includes(path) || folders.has(path.replace(/\/$/, ''))
  const broken: string[] = []
  for (const path of documents) {
    for (const [, target = ''] of (await readText(path)).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^([a-z]+:|#)/.test(target)) continue
      const place = posix.join(posix.dirname(path), target.replace(/#.*$/, ''))
      if (!exists(place)) broken.push(`${path}: ${target}`)
    }
  }
  assert.deepEqual(broken, [])
})

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'))
}

test('decisions are numbered without a gap, dated and have a status', async () => {
  for (const [place, path] of decisions.entries()) {
    assert.match(
      path,
      new RegExp(`^docs/adr/${String(place + 1).padStart(4, '0')}-[a-z0-9-]+\\.md$`),
    )
    const text = await readText(path)
    assert.match(text, /^Date: \d{4}-\d{2}-\d{2} · Status: (accepted|superseded by \d+)$/m, path)
    for (const heading of ['Context', 'Decision', 'Consequences'])
      assert.match(text, new RegExp(`^## ${heading}$`, 'm'), path)
  }
  assert.ok(decisions.length > 0, 'no decisions were read')
})

test('every package that runs in production is named in a decision', async () => {
  const manifest = JSON.parse(await readText('package.json')) as {
    dependencies: Record<string, string>
  }
  const said = (await Promise.all(decisions.map(readText))).join('\n')
  const silent = Object.keys(manifest.dependencies).filter((name) => !said.includes(`\`${name}\``))
  assert.deepEqual(silent, [])
})

test('every package has an exact version', async () => {
  const manifest = JSON.parse(await readText('package.json')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  )
  assert.deepEqual(loose, [])
})

test('every migration begins by saying why, and none is skipped', async () => {
  const migrations = (await listFiles('db/migrations')).filter((path) => path.endsWith('.sql'))
  assert.ok(migrations.length > 0, 'no migrations were read')
  for (const [place, path] of migrations.entries()) {
    assert.match(path, new RegExp(`/${String(place + 1).padStart(4, '0')}-[a-z0-9-]+\\.sql$`))
    assert.match(await readText(path), /^-- \S/, path)
  }
})

test('the first page is no longer than people read', async () => {
  assert.ok((await readText('README.md')).split('\n').length <= 121)
})

test('every rule that code cites by number stands in docs/rules.md, and the vectors try all', async () => {
  const text = await readText('docs/rules.md')
  const said = [...text.matchAll(/^\| ([FVORL]\d{1,2}) /gm)].map(([, number]) => number!)
  assert.ok(said.length > 40 && new Set(said).size === said.length, said.join(' '))
  const files = await listFiles()
  const rules = files.filter((path) => /^src\/[a-z]+\/rules\/.*(?<!\.test)\.ts$/.test(path))
  const cited = numbersIn(await Promise.all(rules.map(readText)))
  assert.deepEqual([...cited].filter((number) => !said.includes(number)).toSorted(), [])
  const vectors = files.filter((path) =>
    /^test\/fixtures\/vectors\/(?:dates|dispute)\/.*\.json$/.test(path),
  )
  const tried = numbersIn(
    (await Promise.all(vectors.map(readText))).flatMap((json) =>
      (JSON.parse(json) as { vectors: { basis: string }[] }).vectors.map(({ basis }) => basis),
    ),
  )
  assert.deepEqual(
    said.filter((number) => !tried.has(number)),
    // Tried beside the rule itself.
    ['L5', 'L8', 'L12', 'L15'],
  )
})

function numbersIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/\b[FVORL]\d{1,2}\b/g) ?? []))
}
