// SPDX-License-Identifier: EUPL-1.2
// Names that meet: files of one room that are told apart by a suffix or an s, and words with two meanings.

import ts from 'typescript'

/** What a folder of a room tells of the file in it: `views/round` and `pages/round` are one thing. */
const kinds = [
  'commands',
  'formats',
  'messages',
  'pages',
  'reads',
  'room',
  'rules',
  'views',
  'writes',
]

/** Folders that are built of other folders than the rooms. What is drawn in `app` is drawn with `web`. */
const ground: Readonly<Record<string, string>> = {
  app: 'app and web',
  cli: 'cli',
  kernel: 'kernel',
  platform: 'platform',
  web: 'app and web',
}

/** The thing that a stem speaks of: without what the folder tells, in the singular. */
function thingOf(stem: string): string {
  const bare = stem.replace(/-(page|view)s?$/, '')
  return bare.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
}

/** Files of one room whose names do not tell them apart, and names that say another folder than their own. */
export function namesThatMeet(paths: readonly string[]): readonly string[] {
  const met = new Map<string, string[]>()
  const strayed: string[] = []
  for (const path of paths) {
    const [, room, rest] = /^src\/([^/]+)\/(.+)\.tsx?$/.exec(path) ?? []
    if (room === undefined || rest === undefined || rest.endsWith('.test')) continue
    const [kind, stem] = [rest.split('/')[0]!, rest.split('/').at(-1)!]
    const isKind = !Object.hasOwn(ground, room) && rest !== stem && kinds.includes(kind)
    const place = isKind ? `${room}/${kind}` : (ground[room] ?? room)
    const key = `${place}: ${thingOf(stem)}`
    met.set(key, [...(met.get(key) ?? []), path])
    const [, own] = /-(page|view)s?$/.exec(stem) ?? []
    if (isKind && own !== undefined && kind !== `${own}s`) strayed.push(path)
    if (isKind && kinds.includes(stem)) strayed.push(path)
  }
  const twice = [...met.values()].filter((files) => files.length > 1)
  return [...twice.map((files) => files.join(' ~ ')), ...strayed].toSorted()
}

export type Written = { readonly path: string; readonly text: string }

/** The names that a file gives to types, functions and values at its top level. */
function declaredIn({ path, text }: Written): readonly { name: string; isExported: boolean }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false)
  return source.statements.flatMap((statement) => {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name)
      : ts.isFunctionDeclaration(statement) ||
          ts.isTypeAliasDeclaration(statement) ||
          ts.isInterfaceDeclaration(statement) ||
          ts.isClassDeclaration(statement)
        ? [statement.name]
        : []
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    return names.flatMap((name) =>
      name && ts.isIdentifier(name) ? [{ name: name.text, isExported }] : [],
    )
  })
}

/** Where a name is given at the top of a file, once for each file. */
export function placesOf(name: string, files: readonly Written[]): readonly string[] {
  return files
    .filter((file) => declaredIn(file).some((one) => one.name === name))
    .map(({ path }) => path)
}

/** Names that two files of one room both give away. */
export function givenTwice(files: readonly Written[]): readonly string[] {
  const given = new Map<string, Set<string>>()
  for (const file of files) {
    const [, room] = /^src\/([^/]+)\//.exec(file.path) ?? []
    if (room === undefined || /\.test\.tsx?$/.test(file.path)) continue
    for (const { name, isExported } of declaredIn(file)) {
      if (!isExported) continue
      const key = `${room}: ${name}`
      given.set(key, (given.get(key) ?? new Set()).add(file.path))
    }
  }
  return [...given].filter(([, places]) => places.size > 1).map(([key]) => key)
}

/** The names and words of a file in which a word stands, whatever is written around it in one name. */
export function namesWith(word: RegExp, { path, text }: Written): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && word.test(node.text))
      found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
