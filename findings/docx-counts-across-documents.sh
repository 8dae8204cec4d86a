#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# docx 9.15.2 (npm): bookmarks and entries of the contents are counted in the module and not in the
# document. The same document built twice in one process has another w:id and another _Toc name the
# second time, so a server that writes the same text twice gives two files. Instants and the names of
# links differ too, as one would expect; the counters are what stays after those are made equal.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent docx@9.15.2 fflate@0.8.3
cat >try.mjs <<'JS'
import { Bookmark, Document, HeadingLevel, Packer, Paragraph, TableOfContents, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
const build = async () => {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new Bookmark({ id: 'prov_a', children: [new TextRun('Ansvar')] })],
  })
  const document = new Document({
    sections: [{ children: [new TableOfContents('Innehåll', { headingStyleRange: '1-1' }), heading] }],
  })
  const xml = strFromU8(unzipSync(new Uint8Array(await Packer.toBuffer(document)))['word/document.xml'])
  const ids = [...xml.matchAll(/<w:bookmarkStart [^<>]*w:id="(\d+)"/g)].map(([, id]) => id)
  return { ids, contents: [...new Set(xml.match(/_Toc\d+/g))] }
}
const [first, second] = [await build(), await build()]
console.log(`a bookmark in each: ${first.ids.length > 0 && first.ids.length === second.ids.length}`)
console.log(`the same ids of bookmarks: ${first.ids.join() === second.ids.join()}`)
console.log(`the same names in the contents: ${first.contents.join() === second.contents.join()}`)
JS
node try.mjs | tee seen
diff seen - <<'SEEN'
a bookmark in each: true
the same ids of bookmarks: false
the same names in the contents: false
SEEN
echo "docx $(node -p "require('./node_modules/docx/package.json').version"): as it was seen"
