// SPDX-License-Identifier: EUPL-1.2
// The example texts, read from their Word files as an editor would import them. The key beside the
// files says which provision lives on from which edition, so that ids follow without guessing.

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { readDocx } from '../drafting/formats/docx-reader.ts'
import type { ImportedDocument } from '../drafting/rules/imported-document.ts'
import type { NumberingScheme } from '../agreement/rules/numbering/scheme.ts'
import { numberingOfFile, numbersOfFile } from '../drafting/rules/numbers-of-file.ts'
import { pairProvisions, toProvisions } from '../drafting/rules/pairing.ts'
import type { Provision } from '../agreement/rules/provision.ts'
import { newId } from '#platform/id.ts'
import { must } from './make.ts'
import { nameSharedTexts } from './shared-texts.ts'

const folder = new URL('../../db/seed/texts/', import.meta.url)

const keyFile = z.object({
  documents: z.array(
    z.object({
      file: z.string(),
      title: z.string(),
      provisions: z.array(
        z.object({
          key: z.string(),
          number: z.string(),
          actor: z.enum(['region', 'municipality', 'joint']).optional(),
          reason: z.string().optional(),
          shared: z.string().optional(),
        }),
      ),
    }),
  ),
})
type Keys = z.infer<typeof keyFile>['documents'][number]['provisions']

type ExampleProvision = Provision & {
  readonly changeReason: string
  /** The name of the shared text that its words come from. */
  readonly sharedName?: string
}

export type ExampleText = {
  readonly file: string
  readonly title: string
  readonly subtitle: string
  readonly bytes: Uint8Array
  readonly numbering: NumberingScheme | undefined
  readonly provisions: readonly ExampleProvision[]
  /** The id of the provision with a printed number. */
  idOf(number: string): string
}

/** The key file is the same for all texts, so it is read once. */
let key: ReturnType<typeof readKey> | undefined

async function readKey() {
  const { documents } = keyFile.parse(
    JSON.parse(await readFile(new URL('provisions.json', folder), 'utf8')),
  )
  return { documents, sharedNames: nameSharedTexts(documents) }
}

/** Reads one file. `idsByKey` is shared by all editions of a document: a known key keeps its id. */
export async function readExampleText(
  file: string,
  idsByKey: Map<string, string>,
): Promise<ExampleText> {
  const bytes = new Uint8Array(await readFile(new URL(file, folder)))
  key ??= readKey()
  const { documents, sharedNames } = await key
  const keys = documents.find((document) => document.file === file)?.provisions ?? []
  return { file, ...withIds(must(readDocx(bytes)), bytes, keys, idsByKey, sharedNames) }
}

/** A point has no key of its own: it is known by its letter under its paragraph's key. */
function keyFor(number: string | undefined, keyOf: ReadonlyMap<string, { key: string }>): string {
  if (number === undefined) return 'opening'
  const own = keyOf.get(number)
  if (own) return own.key
  const [parent, letter] = number.split(' ')
  return `${keyOf.get(parent ?? '')?.key ?? number} ${letter ?? ''}`
}

function withIds(
  imported: ImportedDocument,
  bytes: Uint8Array,
  keys: Keys,
  idsByKey: Map<string, string>,
  sharedNames: ReadonlyMap<string, string>,
): Omit<ExampleText, 'file'> {
  const { pairings } = pairProvisions(imported.provisions, [])
  const fresh = toProvisions(
    imported.provisions,
    [],
    pairings,
    imported.provisions.map(() => newId()),
  )
  const numbering = numberingOfFile(imported.provisions)
  const places = numbersOfFile(imported.provisions, numbering)
  const numbers = new Map(fresh.map(({ id }, place) => [id, places[place]!.number || undefined]))
  const keyOf = new Map(keys.map((one) => [one.number, one]))
  const ids = new Map(
    fresh.map((provision) => {
      const key = keyFor(numbers.get(provision.id), keyOf)
      const id = idsByKey.get(key) ?? provision.id
      idsByKey.set(key, id)
      return [provision.id, id]
    }),
  )
  const provisions = fresh.map((provision, place): ExampleProvision => {
    const known = keyOf.get(numbers.get(provision.id) ?? '')
    const sharedName = known?.shared === undefined ? undefined : sharedNames.get(known.key)
    return {
      ...provision,
      ...numbering.departures[place],
      ...(sharedName !== undefined && { sharedName }),
      id: ids.get(provision.id)!,
      parentId: provision.parentId && ids.get(provision.parentId),
      actor: known?.actor ?? provision.actor,
      changeReason: known?.reason ?? '',
    }
  })
  const idByNumber = new Map(
    fresh.map((provision) => [numbers.get(provision.id), ids.get(provision.id)!]),
  )
  return {
    title: imported.title,
    subtitle: imported.subtitle,
    bytes,
    numbering: numbering.scheme,
    provisions,
    idOf(number) {
      const id = idByNumber.get(number)
      if (!id) throw new RangeError(`no provision ${number} in ${imported.title}`)
      return id
    },
  }
}
