// SPDX-License-Identifier: EUPL-1.2
// `export`: a version as a file, the same as its page gives. Without a form, as JSON on stdout.

import { writeFile } from 'node:fs/promises'
import { type Day, parseDay } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import { fromEpoch } from '#kernel/instant.ts'
import type { Db } from '#platform/database/database.ts'
import { readToday } from '#platform/day/day-of-product.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { versionAsJson } from '../agreement/formats/version-json.ts'
import { fileForms, makeFile, type FileForm } from '../agreement/commands/version-file.ts'
import { findDocumentBySlug } from '../agreement/reads/documents.ts'
import { listEditions } from '../agreement/reads/editions.ts'
import { findVersion, listVersions } from '../agreement/reads/versions.ts'
import {
  readVersionWithFacts,
  type VersionWithFacts,
} from '../agreement/reads/version-with-facts.ts'
import { readVersionAddress } from '../agreement/rules/address.ts'
import type { Version } from '../agreement/rules/document.ts'
import { isInForce } from '../agreement/rules/edition.ts'
import { printWords } from '../agreement/views/print-words.ts'
import { readOptions } from './read-options.ts'
import { redlineOf } from './read-word.ts'
import { withDatabase } from './with-database.ts'

const forms = ['json', 'redline', ...Object.keys(fileForms)] as readonly (
  'json' | 'redline' | FileForm
)[]

export async function exportVersion(args: readonly string[], io: Io): Promise<ExitCode> {
  const { words, values } = readOptions(args, ['version', 'per', 'format', 'out', 'since'])
  const [address, ...rest] = words
  if (!address || rest.length > 0)
    throw new Misuse('Skriv ett dokument, eller dokument/beteckning.')
  const form = forms.find((one) => one === (values.format ?? 'json'))
  if (!form) throw new Misuse(`Formatet kan vara ${forms.join(', ')}.`)
  if (form !== 'json' && !values.out) throw new Misuse('Skriv med --out vart filen ska.')
  return withDatabase(io, async (db) => {
    const today = await readToday(db, readConfig(io.env).mode, () => fromEpoch(Date.now()))
    const asOf = readDay(values.per) ?? today
    const version = await findAsked(db, address, values.version, asOf)
    const facts = await readVersionWithFacts(db, version, asOf)
    if (form === 'json') {
      const text = JSON.stringify(versionAsJson(facts.text, facts.beside), undefined, 1)
      if (values.out) await writeFile(io.pathOf(values.out), `${text}\n`)
      else io.answer(text)
    } else if (form === 'redline') {
      const earlier = await findEarlier(db, version, values.since)
      const made = await redlineBetween(await wordOf(db, earlier, asOf), await wordFileOf(facts))
      await writeFile(io.pathOf(values.out!), made)
    } else {
      await writeFile(io.pathOf(values.out!), (await makeFile(facts, form, wordsOf(facts))).bytes)
    }
    if (values.out) io.answer(values.out)
    return 0
  })
}

function readDay(said: string | undefined): Day | undefined {
  if (said === undefined) return undefined
  const day = parseDay(said)
  if (!day) throw new Misuse(`Skriv dagen så här: 2026-01-31. Det stod ${said}.`)
  return day
}

/** The version that is named, or the edition that applies on the day. */
async function findAsked(
  db: Db,
  address: string,
  label: string | undefined,
  asOf: Day,
): Promise<Version> {
  const named = readVersionAddress(label === undefined ? address : `${address}/${label}`)
  if (named) {
    const version = await findVersion(db, named.slug, named.label)
    if (version) return version
    throw new NotFound(`Det finns ingen version ${named.slug}/${named.label}.`)
  }
  const document = await findDocumentBySlug(db, address)
  if (!document) throw new NotFound(`Det finns inget dokument ${address}.`)
  const applies = (await listEditions(db, asOf)).findLast(
    (one) => one.document.id === document.id && isInForce(one.standing),
  )
  if (applies) return applies.version
  const labels = (await listVersions(db, document.id)).map((one) => one.label)
  throw new NotFound(
    `Inget av ${address} gäller ${asOf}. Välj en version med --version: ${labels.join(', ')}.`,
  )
}

const wordsOf = ({ document, text, day }: VersionWithFacts) =>
  printWords(document, text.version, day)

async function wordFileOf(facts: VersionWithFacts): Promise<Uint8Array> {
  return (await makeFile(facts, 'docx', wordsOf(facts))).bytes
}

async function wordOf(db: Db, version: Version, asOf: Day): Promise<Uint8Array> {
  return wordFileOf(await readVersionWithFacts(db, version, asOf))
}

/** The version that is named, or what this one is based on, or the one before it. */
async function findEarlier(db: Db, version: Version, label: string | undefined): Promise<Version> {
  const versions = await listVersions(db, version.documentId)
  const place = versions.findIndex(({ id }) => id === version.id)
  const found =
    label === undefined
      ? (versions.find(({ id }) => id === version.basedOnVersionId) ?? versions[place - 1])
      : versions.find((one) => one.label === label)
  if (found) return found
  throw new NotFound(
    label === undefined
      ? `${version.label} är den första versionen. Välj med --since vad den ska jämföras med.`
      : `Det finns ingen version ${version.documentSlug}/${label}.`,
  )
}

async function redlineBetween(older: Uint8Array, newer: Uint8Array): Promise<Uint8Array> {
  const made = await redlineOf({ older, newer })
  if (made === 'too-much-to-read' || !made.granted) {
    throw new Error('two files of ours do not become one with tracked changes')
  }
  return made.value.bytes
}
