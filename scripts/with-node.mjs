// SPDX-License-Identifier: EUPL-1.2
// Runs under whatever Node the computer has: installs what is missing, then hands over to the Node
// of the project. Speaks on stderr only, so that stdout carries nothing but the answer.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleOf } from './bundle.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const node = join(modules, '.bin', 'node')

const say = (text) => process.stderr.write(`${text}\n`)

/**
 * Installs what the lockfile names, unless it is there: what the product runs on, and for tests also
 * the tools.
 */
export async function installIfNeeded({ withTools = false } = {}) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = existsSync(node) ? readPackages(join(modules, '.package-lock.json')) : {}
  const needed = chooseInstall(wanted, present, withTools)
  if (needed === undefined) return
  say('Installerar det som saknas, det tar ungefär en minut. (Installing what is missing.)')
  const started = Date.now()
  const clock = setInterval(() => say(`  … ${Math.round((Date.now() - started) / 1000)} s`), 5000)
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error']
  const code = await run(...npm(), [...needed, ...quietly], { stdio: ['ignore', 2, 2] })
  clearInterval(clock)
  if (code !== 0) {
    say('Installationen misslyckades. Se efter att datorn når npm, och försök igen.')
    say('The installation failed. Check that the computer reaches npm, and try again.')
    process.exit(code)
  }
  say('Klart. (Done.)')
}

/** What npm is asked to do; undefined when every package is there in the version of the lockfile. */
export function chooseInstall(wanted, present, withTools) {
  const isThere = ([path, { version, optional }]) => {
    const found = present[path]
    // Binaries of other platforms are in the lockfile and not on the disk.
    return found ? found.version === version : optional === true
  }
  const packages = Object.entries(wanted).filter(([path]) => path !== '')
  const [tools, product] = [packages.filter(isTool), packages.filter((one) => !isTool(one))]
  // `npm ci` empties the folder first, and the product may be running from it.
  if (product.every(isThere)) {
    const isWhole = !withTools || tools.every(isThere)
    return isWhole ? undefined : ['install', '--no-save', '--include=dev']
  }
  const hasTools = Object.entries(present).some(isTool)
  return ['ci', withTools || hasTools ? '--include=dev' : '--omit=dev']
}

function isTool([, { dev }]) {
  return dev === true
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return {}
  }
}

/** The npm that runs us, else the one on the path. */
function npm() {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
}

/** Stops with a sentence when the project's own Node is not the one it should be. */
export function assertProjectNode() {
  const wanted = `v${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies.node}`
  const found = isProjectNode() ? process.version : askVersion()
  if (found === wanted) return
  say(`Samsyn behöver Node ${wanted}; den som ligger i node_modules är ${found}.`)
  say('Gör så här: ta bort mappen node_modules och kör samma kommando igen.')
  say('Om npm är inställt på ignore-scripts: slå av det för den här mappen.')
  say(`Samsyn needs Node ${wanted}; the one in node_modules is ${found}. Remove the folder`)
  say('node_modules and run the same command again. Turn off ignore-scripts if npm has it on.')
  process.exit(1)
}

function askVersion() {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return stdout?.trim() || 'saknas (missing)'
}

/** Whether we run under it already, as npm lets a script do once it is installed. */
function isProjectNode() {
  return existsSync(node) && realpathSync(node) === realpathSync(process.execPath)
}

/** The programs that are handed over to. */
const programs = ['src/main.ts', 'src/cli/command-line.ts']

/**
 * Becomes a program of the project, under its own Node; one that cannot become another starts it,
 * passes signals on, and ends as it ends.
 */
export async function handOverTo(file, args) {
  assertProjectNode()
  const { flags, path, env } = await programOf(file)
  const own = { ...process.env, ...env }
  if (isProjectNode() && process.execve && process.platform !== 'win32') {
    process.chdir(root)
    process.execve(process.execPath, [process.execPath, ...flags, path, ...args], own)
  }
  process.exit(await run(node, [...flags, path], args, { stdio: 'inherit', env: own }))
}

/** From the bundle, or where none can be kept from the sources. */
async function programOf(file) {
  const bundle = await bundleOf(root, programs)
  if (!bundle) {
    const typescript = new URL('./typescript.mjs', import.meta.url).href
    return { flags: ['--import', typescript], path: join(root, file), env: {} }
  }
  return {
    flags: ['--enable-source-maps', '--max-semi-space-size=8'],
    path: bundle.place(file),
    env: { NODE_COMPILE_CACHE: join(bundle.folder, 'compiled') },
  }
}

/** Runs an npm script, and ends as it ends. */
export async function handOverToScript(name) {
  assertProjectNode()
  process.exit(await run(...npm(), ['run', name], { stdio: 'inherit' }))
}

function run(program, first, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], { cwd: root, ...options })
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    // Ctrl-C reaches the child by itself, since it is in the same terminal; `kill` reaches only us.
    const passOn = (signal) => child.kill(signal)
    for (const signal of signals) process.on(signal, passOn)
    const orphaned = stopWhenOrphaned(child)
    child.on('error', (error) => {
      say(String(error))
      resolve(1)
    })
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, passOn)
      clearInterval(orphaned)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/** npm ends its shell at a SIGTERM, and the shell passes nothing on: that it is gone is the sign. */
function stopWhenOrphaned(child) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event || parent === 1) return undefined
  return setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 200)
}
