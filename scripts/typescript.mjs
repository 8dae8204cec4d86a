// SPDX-License-Identifier: EUPL-1.2
// `node --import ./scripts/typescript.mjs FILE` runs the sources as they are written. esbuild takes the
// types away and makes calls of JSX, once for each text: what it made is kept beside the packages under
// the hash of the text, together with what Node compiled it to. Errors point at the sources.

import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { enableCompileCache, registerHooks, setSourceMapsSupport } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['src', 'test', 'scripts'].map((name) => join(root, name))
const store = join(root, 'node_modules', '.cache', 'samsyn-typescript')

const settings = {
  format: 'esm',
  target: 'node26',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  sourcesContent: false,
}
const { version } = JSON.parse(
  readFileSync(join(root, 'node_modules', 'esbuild', 'package.json'), 'utf8'),
)
const how = JSON.stringify([version, settings])

/** The folder is not in it: source maps name the file beside, so a copy of the tree finds what is kept. */
const nameOf = (path, text) => hash('sha256', [how, basename(path), text].join('\0'))

if (import.meta.main) process.stdout.write(JSON.stringify(await makeMissing()))
else readTypeScript()

function readTypeScript() {
  enableCompileCache(join(store, 'compiled'))
  setSourceMapsSupport(true)
  const places = folders.map((folder) => pathToFileURL(folder).href + '/')
  registerHooks({
    load(url, context, next) {
      const [address] = url.split(/[?#]/)
      const isOurs = /\.tsx?$/.test(address) && places.some((place) => address.startsWith(place))
      if (!isOurs) return next(url, context)
      return { format: 'module', source: sourceOf(fileURLToPath(address)), shortCircuit: true }
    },
  })
}

/** What was made and could not be kept, as in a folder that only somebody else may write in. */
let made = {}

function sourceOf(path) {
  const name = nameOf(path, readFileSync(path, 'utf8'))
  const kept = made[name] ?? readKept(name)
  if (kept !== undefined) return kept
  // esbuild speaks one text at a time when it must not be waited for; all at once are as quick as a few.
  const answer = execFileSync(process.execPath, [fileURLToPath(import.meta.url)], {
    env: {},
    maxBuffer: Infinity,
  })
  const { sources, faults } = JSON.parse(answer)
  made = { ...made, ...sources }
  const source = made[name] ?? readKept(name)
  if (source === undefined) throw new SyntaxError(faults[name] ?? `${path} changed as it was read`)
  return source
}

function readKept(name) {
  try {
    return readFileSync(join(store, name), 'utf8')
  } catch {
    return undefined
  }
}

/** Every source that nothing is kept of, by its name in the store. */
async function makeMissing() {
  const { transform } = await import('esbuild')
  const [sources, faults, known] = [{}, {}, new Set()]
  const making = listSources().map(async (path) => {
    const text = readFileSync(path, 'utf8')
    const name = nameOf(path, text)
    known.add(name)
    if (existsSync(join(store, name))) return
    const loader = path.endsWith('x') ? 'tsx' : 'ts'
    try {
      const { code } = await transform(text, { ...settings, loader, sourcefile: basename(path) })
      sources[name] = code
    } catch (error) {
      faults[name] = `${path}: ${error.message}`
    }
  })
  await Promise.all(making)
  keep(sources, known)
  return { sources, faults }
}

function listSources() {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  )
}

function keep(sources, known) {
  try {
    mkdirSync(store, { recursive: true })
    for (const [name, source] of Object.entries(sources)) {
      const half = join(store, `${name}.${process.pid}`)
      writeFileSync(half, source)
      renameSync(half, join(store, name))
    }
    forgetOlder(known)
  } catch {
    // Where nothing may be kept, it is made at each start.
  }
}

const longestUnused = 7 * 24 * 3600 * 1000

/** What no source is any longer; younger ones may be those of a copy of the tree. */
function forgetOlder(known) {
  for (const name of readdirSync(store).filter((name) => !known.has(name) && name !== 'compiled')) {
    const path = join(store, name)
    if (Date.now() - statSync(path).mtimeMs > longestUnused) rmSync(path, { force: true })
  }
}
