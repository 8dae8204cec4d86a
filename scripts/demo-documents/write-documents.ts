// SPDX-License-Identifier: EUPL-1.2
// Writes the example texts as Word files: npx node --import tsx scripts/demo-documents/write-documents.ts
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleTexts } from './example-texts.ts'
import { writeWord } from './word-document.ts'

const folder = join(import.meta.dirname, '../../db/seed/texts')
await mkdir(folder, { recursive: true })
for (const draft of exampleTexts) await writeFile(join(folder, draft.file), await writeWord(draft))
