// SPDX-License-Identifier: EUPL-1.2
// Reads from the types themselves which statuses and refusals the rooms know.

import { join } from 'node:path'
import ts from 'typescript'
import { listFiles } from './tree.ts'
import { root } from './planted-tree.ts'

export type WordInCode = { readonly room: string; readonly type: string; readonly word: string }

/** Every literal of an exported type whose name ends so, with its room. */
export async function listWordsInCode(ending: RegExp = /(Status|Refusal)$/): Promise<WordInCode[]> {
  const files = (await listFiles('src')).filter(
    (path) => /^src\/[^/]+\/rules\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
  )
  const program = ts.createProgram(
    files.map((path) => join(root, path)),
    {
      strict: true,
      noEmit: true,
      types: [],
      lib: ['lib.esnext.d.ts'],
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    },
  )
  const checker = program.getTypeChecker()
  return files.flatMap((path) => {
    const source = program.getSourceFile(join(root, path))
    if (!source) throw new Error(`The compiler did not read ${path}`)
    const room = path.split('/')[1] ?? ''
    return source.statements
      .filter(ts.isTypeAliasDeclaration)
      .filter((alias) => ending.test(alias.name.text))
      .flatMap((alias) =>
        literalsOf(checker.getTypeAtLocation(alias)).map((word) => ({
          room,
          type: alias.name.text,
          word,
        })),
      )
  })
}

function literalsOf(type: ts.Type): string[] {
  const parts = type.isUnion() ? type.types : [type]
  return parts.filter((part) => part.isStringLiteral()).map((part) => part.value)
}
