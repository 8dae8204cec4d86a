// SPDX-License-Identifier: EUPL-1.2
// Every regular expression of the product: those written out, and those that a module puts together
// when it is loaded.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { root } from './planted-tree.ts'
import { listFiles, readText } from './tree.ts'

export type Pattern = { readonly at: string; readonly source: string; readonly flags: string }

export async function listPatterns(): Promise<Pattern[]> {
  const files = (await listFiles('src')).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
  )
  const patterns: Pattern[] = []
  for (const path of files) {
    const text = await readText(path)
    const { written, isMade } = readPatterns(path, text)
    patterns.push(...written, ...(isMade ? await madeByLoading(path) : []))
  }
  return patterns
}

/** The patterns in a file's text, and whether it makes others. */
export function readPatterns(
  path: string,
  text: string,
): { readonly written: readonly Pattern[]; readonly isMade: boolean } {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const written: Pattern[] = []
  let isMade = false
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
      written.push({ at: `${path}:${line + 1}`, source, flags })
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    isMade ||= isCall && node.expression.getText(file) === 'RegExp'
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { written, isMade }
}

/** What the module, or one that it loads first, makes at once. One made later has no text here and is refused. */
async function madeByLoading(path: string): Promise<Pattern[]> {
  const made: Pattern[] = []
  const own = globalThis.RegExp
  globalThis.RegExp = new Proxy(own, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
      const expression = new target(pattern, flags)
      made.push({ at: path, source: expression.source, flags: expression.flags })
      return expression
    },
  })
  try {
    // Anew, though another test may have loaded it.
    await import(`${pathToFileURL(join(root, path)).href}?patterns`)
  } finally {
    globalThis.RegExp = own
  }
  if (made.length === 0) throw new Error(`${path} makes a pattern that is not seen when it loads`)
  return made
}
