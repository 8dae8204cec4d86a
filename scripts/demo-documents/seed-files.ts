// SPDX-License-Identifier: EUPL-1.2
import { format } from 'prettier'
import { consultation2025 } from './consultation/consultation-2025.ts'
import { consultation2026 } from './consultation/consultation-2026.ts'
import { exampleTexts } from './example-texts.ts'
import { textKey } from './text-key.ts'

/** The JSON files that the demonstration is loaded from, by their path under db/seed. */
export async function seedFiles(): Promise<readonly { path: string; text: string }[]> {
  return [
    await json('texts/provisions.json', { documents: exampleTexts.map(textKey) }),
    await json('consultation-2025.json', consultation2025()),
    await json('consultation-2026.json', consultation2026()),
  ]
}

async function json(path: string, content: unknown): Promise<{ path: string; text: string }> {
  const text = await format(JSON.stringify(content), { parser: 'json', printWidth: 100 })
  return { path, text }
}
