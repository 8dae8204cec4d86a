// SPDX-License-Identifier: EUPL-1.2
// A version that leaves as a Word file comes back as the same provisions: nothing is lost and nothing is added.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { asDocx } from '#platform/typeset/as-docx.ts'
import { printVersion } from '../../agreement/formats/version-printed.ts'
import { canonicalWording } from '../../agreement/rules/canonical-form.ts'
import { endOfId, markOfWording } from '../../agreement/rules/left-as.ts'
import type { VersionText } from '../../agreement/rules/document.ts'
import { numberAll } from '../../agreement/rules/numbering.ts'
import { numberingOfFile } from '../rules/numbers-of-file.ts'
import { readDocx } from './docx-reader.ts'

const folder = new URL('../../../db/seed/texts/', import.meta.url)
const names = (await readdir(folder)).filter((name) => name.endsWith('.docx'))
const idOf = (place: number) => `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`

function read(bytes: Uint8Array) {
  const document = readDocx(bytes)
  assert.ok(document.granted)
  return document.value.provisions
}

/** As it would be exported: with whom it binds, laws, cover and footer around the words. */
async function exported(provisions: ReturnType<typeof read>): Promise<Uint8Array> {
  const numbering = numberingOfFile(provisions)
  const own = provisions.map(({ kind, heading, text, parent }, place) => ({
    id: idOf(place),
    parentId: parent === undefined ? undefined : idOf(parent),
    kind,
    heading,
    text,
    actor: place % 3 === 0 ? ('region' as const) : undefined,
    sharedTextId: undefined,
    ...numbering.departures[place],
  }))
  const version = {
    id: idOf(9_000),
    title: 'Avtal',
    subtitle: 'Om vård',
    label: '2027',
    documentSlug: 'avtal',
  }
  const laws = own.map(({ id }) => ({ provisionId: id, label: '16 kap. 1 § HSL', href: undefined }))
  const document = printVersion(
    { version, provisions: numberAll(own, numbering.scheme) } as unknown as VersionText,
    { laws: laws as never },
    '2026-11-30' as never,
    {
      kind: 'Avtal',
      cover: ['Gäller från 2027'],
      small: ['Fingeravtryck'],
      footer: 'Samsyn',
      actors: { region: 'regionen', municipality: 'kommunen', both: 'båda' } as never,
      binds: 'Gäller',
      laws: 'Stöd:',
      begins: (on) => `Börjar gälla ${on}.`,
      beginsSaid: 'Det står i:',
    },
  )
  return asDocx(document)
}

for (const name of names) {
  test(`${name} leaves and comes back with every provision and no more`, async () => {
    const before = read(new Uint8Array(await readFile(new URL(name, folder))))
    const after = read(await exported(before))
    const told = (one: (typeof before)[number], id: string | undefined) => [
      id,
      one.kind,
      one.level,
      one.fileNumber,
      canonicalWording(one),
    ]
    assert.deepEqual(
      after.map((one) => told(one, one.bookmark)),
      before.map((one, place) => told(one, idOf(place))),
    )
  })
}

const office = 'soffice'

function hasSoffice(): boolean {
  try {
    execFileSync(office, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test(
  'what it left as comes back through LibreOffice, and its words are those that left',
  { skip: !hasSoffice() && 'soffice is not installed here' },
  async () => {
    const name = 'munhalsa-2027.docx'
    const file = await exported(read(new Uint8Array(await readFile(new URL(name, folder)))))
    const at = await mkdtemp(join(tmpdir(), 'samsyn-'))
    await using _ = { [Symbol.asyncDispose]: () => rm(at, { recursive: true }) }
    await writeFile(join(at, name), file)
    const out = join(at, 'ut')
    const settings = `-env:UserInstallation=file://${join(at, 'settings')}`
    execFileSync(
      office,
      [settings, '--headless', '--convert-to', 'docx', '--outdir', out, join(at, name)],
      {
        stdio: 'ignore',
      },
    )
    const back = readDocx(new Uint8Array(await readFile(join(out, name))))
    assert.ok(back.granted)
    const { leftAs, provisions } = back.value
    assert.ok(leftAs)
    assert.deepEqual(
      Object.fromEntries(provisions.map((one) => [endOfId(one.bookmark!), markOfWording(one)])),
      leftAs.wordings,
    )
  },
)
