#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# mammoth 1.13.0 and word-extractor 1.0.4 (npm): words that Word hides (w:vanish) come out among those
# that it shows, with nothing that tells them apart. A sentence that was moved with tracked changes comes
# out once from mammoth, where it stands now, and twice from word-extractor, at its old place too. So an
# agreement read by either may hold a note that nobody saw, or a duty that stands in two places.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent mammoth@1.13.0 word-extractor@1.0.4 fflate@0.8.3
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import WordExtractor from 'word-extractor'

const package_ = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const by = 'w:author="En redaktör" w:date="2026-01-12T09:00:00Z"'
const run = (text, look = '') => `<w:r>${look}<w:t>${text}</w:t></w:r>`
const moved = (kind, id) =>
  `<w:p><w:${kind}RangeStart w:id="${id}" w:name="flytt" ${by}/>` +
  `<w:${kind} w:id="${id + 1}" ${by}>${run('Regionen svarar för läkare.')}</w:${kind}>` +
  `<w:${kind}RangeEnd w:id="${id}"/></w:p>`
const body =
  moved('moveFrom', 1) +
  `<w:p>${run('Kommunen svarar för hemmet.')}</w:p>` +
  moved('moveTo', 3) +
  `<w:p>${run('Dold anteckning.', '<w:rPr><w:vanish/></w:rPr>')}${run('Synliga ord.')}</w:p>`
const parts = {
  '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
}
const declared = Object.entries(parts).map(([name, xml]) => [
  name,
  strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
])
writeFileSync('avtal.docx', zipSync(Object.fromEntries(declared)))

const shown = (text) => text.split('\n').filter(Boolean).join(' / ')
console.log(`mammoth: ${shown((await mammoth.extractRawText({ path: 'avtal.docx' })).value)}`)
const extracted = await new WordExtractor().extract('avtal.docx')
console.log(`word-extractor: ${shown(extracted.getBody())}`)
JS
node try.mjs | tee seen
diff seen - <<'SEEN'
mammoth: Kommunen svarar för hemmet. / Regionen svarar för läkare. / Dold anteckning.Synliga ord.
word-extractor: Regionen svarar för läkare. / Kommunen svarar för hemmet. / Regionen svarar för läkare. / Dold anteckning.Synliga ord.
SEEN
for name in mammoth word-extractor; do
  echo "$name $(node -p "require('./node_modules/$name/package.json').version"): as it was seen"
done
