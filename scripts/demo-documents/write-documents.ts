// SPDX-License-Identifier: EUPL-1.2
// Writes the example texts as Word files, and the key to them:
// npx node --import ./scripts/typescript.mjs scripts/demo-documents/write-documents.ts
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleTexts } from './example-texts.ts'
import { seedFiles } from './seed-files.ts'
import { writeWord } from './word-document.ts'

const seed = join(import.meta.dirname, '../../db/seed')
await mkdir(join(seed, 'texts'), { recursive: true })
for (const draft of exampleTexts)
  await writeFile(join(seed, 'texts', draft.file), await writeWord(draft))
for (const file of await seedFiles()) await writeFile(join(seed, file.path), file.text)
