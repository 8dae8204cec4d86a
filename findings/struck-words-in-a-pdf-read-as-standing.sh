#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# @myriaddreamin/typst-ts-node-compiler 0.7.0 (Typst 0.14) and unpdf 1.8.1 (pdf.js): in a PDF/UA-1 file, struck
# words are a Span with an attribute (LineThrough), as underlined ones are with Underline. pdf.js gives the
# tag tree without attributes and the words without looks, so whoever reads the tree or the words is told
# that what was taken away still stands: a redline as PDF says both wordings at once.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @myriaddreamin/typst-ts-node-compiler@0.7.0 unpdf@1.8.1
cat >try.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { getDocumentProxy } from 'unpdf'

const words = 'Regionen svarar för #strike[alla] #underline[några] läkare.'
const compiler = NodeCompiler.create({ workspace: '.' })
const bytes = compiler.pdf(
  { mainFileContent: `#set document(title: "Ändring")\n#set text(lang: "sv")\n${words}` },
  { pdfStandard: 'ua-1' },
)
const raw = Buffer.from(bytes).toString('latin1')
const looks = raw.match(/(?<=\/TextDecorationType\s*\/)\w+/g) ?? []
console.log(`in the file: ${looks.toSorted().join(', ')}`)

const page = await (await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })).getPage(1)
const told = new Set()
const walk = (node) => {
  for (const name of Object.keys(node)) told.add(name)
  return [node.role, ...(node.children ?? []).flatMap(walk)].filter(Boolean)
}
console.log(`tags: ${walk(await page.getStructTree()).join(' ')}`)
console.log(`told of a tag: ${[...told].toSorted().join(', ')}`)
const { items } = await page.getTextContent()
console.log(`words: ${items.map((item) => item.str).join('')}`)
JS
node try.mjs | tee seen
diff seen - <<'SEEN'
in the file: LineThrough, Underline
tags: Root Document P Span Span
told of a tag: children, id, role, type
words: Regionen svarar för alla några läkare.
SEEN
for name in @myriaddreamin/typst-ts-node-compiler unpdf; do
  echo "$name $(node -p "JSON.parse(require('fs').readFileSync('./node_modules/$name/package.json')).version"): as it was seen"
done
