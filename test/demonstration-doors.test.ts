// SPDX-License-Identifier: EUPL-1.2
// Everything that the demonstration holds can be made through doors that a user has: each command that
// its loader gives is also given by a page or by the command line.

import assert from 'node:assert/strict'
import { join, normalize } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { listFiles, readText } from './house/tree.ts'

/** Commands that the loader gives and no door does, with why a user makes the same otherwise. */
const otherwise: Readonly<Record<string, string>> = {
  'organisation registerPerson':
    'people are invited on pages and say yes themselves; nobody invented can say yes',
  'agreement freezeVersion':
    'on pages a draft is frozen by freezeWhenChecked, which asks what is left and gives this command',
  'agreement addSharedText':
    'on pages a shared text is made of a provision, by createSharedText, which gives this command',
}

const isCommands = (path: string) => /^src\/[^/]+\/commands(\/.+)?\.ts$/.test(path)
const isDoor = (path: string) => /^src\/([^/]+\/pages[/.]|cli\/)/.test(path)
const isLoader = (path: string) => path.startsWith('src/demonstration/')

/** The commands that a text gives: `room name`, by what it imports as values. */
function commandsIn(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false)
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      return []
    const from = normalize(join(path, '..', statement.moduleSpecifier.text))
    const named = statement.importClause?.namedBindings
    if (!isCommands(from) || statement.importClause?.isTypeOnly || !named) return []
    if (!ts.isNamedImports(named)) return []
    return named.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => `${from.split('/')[1]} ${(propertyName ?? name).text}`)
  })
}

async function commandsGivenBy(isGiver: (path: string) => boolean): Promise<ReadonlySet<string>> {
  const given = new Set<string>()
  for (const path of await listFiles('src')) {
    if (!isGiver(path) || !/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path)) continue
    for (const command of commandsIn(path, await readText(path))) given.add(command)
  }
  return given
}

test('the reading finds commands, and leaves types and other things', () => {
  const text = `import { give as g, type T } from '../agreement/commands/giving.ts'
    import type { U } from '../agreement/commands.ts'
    import { take } from '../agreement/reads/taking.ts'`
  assert.deepEqual(commandsIn('src/demonstration/x.ts', text), ['agreement give'])
})

test('a command of the demonstration is a command of some page or of the command line', async () => {
  const [loaded, doors] = [await commandsGivenBy(isLoader), await commandsGivenBy(isDoor)]
  assert.ok(loaded.size > 25, 'the loader was not read')
  assert.deepEqual(
    [...loaded].filter((command) => !doors.has(command)).sort(),
    Object.keys(otherwise).sort(),
  )
})
