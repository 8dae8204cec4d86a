// SPDX-License-Identifier: EUPL-1.2
// What is installed is what the lockfile names: it is whole, and only what is missing is fetched.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from './house/tree.ts'

type Locked = {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}
type Packages = Readonly<Record<string, Locked>>

const launcher = new URL('../scripts/with-node.mjs', import.meta.url).href
const { chooseInstall } = (await import(launcher)) as {
  chooseInstall(
    wanted: Packages,
    present: Packages,
    withTools: boolean,
  ): readonly string[] | undefined
}

async function readLockfile(): Promise<Packages> {
  return (JSON.parse(await readText('package-lock.json')) as { packages: Packages }).packages
}

test('the lockfile names every package that one of its packages asks for', async () => {
  const packages = await readLockfile()
  assert.ok(Object.keys(packages).length > 200, 'the lockfile was read')
  assert.deepEqual(listMissing(packages), [])
})

test('a binary of another platform that the lockfile lacks is told', () => {
  const packages: Packages = {
    '': { dependencies: { tool: '1.0.0' } },
    'node_modules/tool': {
      version: '1.0.0',
      optionalDependencies: { '@tool/linux': '1.0.0', '@tool/darwin': '1.0.0' },
      peerDependencies: { host: '^2.0.0', guest: '*' },
      peerDependenciesMeta: { guest: { optional: true } },
    },
    'node_modules/@tool/linux': { version: '1.1.0' },
  }
  assert.deepEqual(listMissing(packages), [
    'node_modules/tool asks for @tool/linux 1.0.0, the lockfile has 1.1.0',
    'node_modules/tool asks for @tool/darwin 1.0.0',
    'node_modules/tool asks for host ^2.0.0',
  ])
})

test('the lockfile is of this package.json', async () => {
  const root = (await readLockfile())['']!
  const { dependencies, devDependencies } = JSON.parse(await readText('package.json')) as Locked
  assert.deepEqual(
    [root.dependencies, root.devDependencies],
    [dependencies, devDependencies],
    'run npm install --package-lock-only',
  )
})

const product: Packages = {
  'node_modules/node': { version: '2.0.0' },
  'node_modules/@db/linux': { version: '1.0.0', optional: true },
}
const tools: Packages = {
  'node_modules/linter': { version: '3.0.0', dev: true },
  'node_modules/@linter/darwin': { version: '3.0.0', dev: true, optional: true },
}
const wanted: Packages = { '': {}, ...product, ...tools }
const earlier: Packages = { ...product, 'node_modules/node': { version: '1.0.0' } }

test('the product is installed without the tools, and not at all when it is there', () => {
  assert.deepEqual(chooseInstall(wanted, {}, false), ['ci', '--omit=dev'])
  assert.deepEqual(chooseInstall(wanted, earlier, false), ['ci', '--omit=dev'])
  assert.equal(chooseInstall(wanted, product, false), undefined)
})

test('tools that are there stay when the product is installed anew', () => {
  assert.deepEqual(chooseInstall(wanted, { ...earlier, ...tools }, false), ['ci', '--include=dev'])
})

test('tests have the tools added beside a product that may be running', () => {
  assert.deepEqual(chooseInstall(wanted, {}, true), ['ci', '--include=dev'])
  assert.deepEqual(chooseInstall(wanted, product, true), ['install', '--no-save', '--include=dev'])
  assert.equal(chooseInstall(wanted, { ...product, ...tools }, true), undefined)
  const onThisPlatform = { ...product, 'node_modules/linter': tools['node_modules/linter']! }
  assert.equal(chooseInstall(wanted, onThisPlatform, true), undefined)
})

/** Needs that no package of the lockfile meets, as `npm ci` would refuse them. */
function listMissing(packages: Packages): readonly string[] {
  return Object.entries(packages).flatMap(([place, asker]) => {
    const own = place === '' ? asker.devDependencies : undefined
    const peers = Object.entries(asker.peerDependencies ?? {}).filter(
      ([name]) => asker.peerDependenciesMeta?.[name]?.optional !== true,
    )
    const needs = { ...asker.dependencies, ...own, ...asker.optionalDependencies }
    return [...Object.entries(needs), ...peers].flatMap(([name, range]) => {
      const found = findFrom(packages, place, name)
      if (found === undefined) return [`${place} asks for ${name} ${range}`]
      const isExact = /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range)
      if (!isExact || found.version === range) return []
      return [`${place} asks for ${name} ${range}, the lockfile has ${found.version}`]
    })
  })
}

/** The package of that name that Node finds from a place: beside it, or beside what it lies in. */
function findFrom(packages: Packages, place: string, name: string): Locked | undefined {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const found = packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]
    if (found !== undefined || at === '') return found
  }
}
