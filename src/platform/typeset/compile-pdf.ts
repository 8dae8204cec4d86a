// SPDX-License-Identifier: EUPL-1.2
// A document set by Typst, in the thread that calls it: half a second for fifty pages. Nothing is
// fetched and no file is read but the fonts and our own template; words come in as JSON.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type NodeCompiler as Compiler, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintedDocument, PrintedStandard } from '#kernel/printed-document.ts'
import { describeLinks, type DescribedLink } from './link-descriptions.ts'
import { asTypst } from './as-typst.ts'

const template = readFileSync(new URL('./document.typ', import.meta.url), 'utf8')

const require = createRequire(import.meta.url)
/** Typst reads TTF and no web font. */
function readFont(family: string, name: string, look: string): Buffer {
  const folder = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
  return readFileSync(join(folder, look, `${name}_${look}.ttf`))
}
const looks = {
  'source-serif-4': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'],
  'source-sans-3': ['400Regular', '600SemiBold', '700Bold'],
} as const
const names = { 'source-serif-4': 'SourceSerif4', 'source-sans-3': 'SourceSans3' } as const

/** As Typst names them. It refuses to write what does not hold to them. */
const standards = { reading: 'ua-1', archive: 'a-2a' } as const satisfies Record<
  PrintedStandard,
  string
>

export type ToSet = { readonly document: PrintedDocument; readonly standard: PrintedStandard }

/** The same document gives the same bytes. */
export function compilePdf({ document, standard }: ToSet): Uint8Array {
  const links: DescribedLink[] = []
  const input = asTypst(document, (link) => `${placeholder}${links.push(link) - 1}`)
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-typeset-'))
  try {
    const compiler = makeCompiler(folder)
    const made = compiler.compile({
      mainFileContent: template,
      inputs: { document: JSON.stringify(input) },
    })
    const error = made.takeError()
    if (error || !made.result) throw new Error(`Typst: ${told(compiler, error)}`)
    const pdf = compiler.pdf(made.result, { pdfStandard: standards[standard] })
    return describeLinks(
      pdf,
      (address) => links[Number(address.slice(placeholder.length))],
      placeholder,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a link leads to while it is set; the address and its words take its place. */
const placeholder = 'samsyn-link:'

function makeCompiler(workspace: string): Compiler {
  const fontBlobs = (Object.keys(looks) as (keyof typeof looks)[]).flatMap((family) =>
    looks[family].map((look) => readFont(family, names[family], look)),
  )
  return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
}

function told(
  compiler: Compiler,
  error: ReturnType<Compiler['compile']>['takeError'] extends () => infer E ? E : never,
): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 2000) : 'no document'
}
