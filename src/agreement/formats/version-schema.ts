// SPDX-License-Identifier: EUPL-1.2
// What the file of a version as open data holds, as JSON Schema 2020-12: for whoever computes with it.
// Descriptions are in Swedish, as the texts are. A key that is not said here does not occur.

import { countStyles } from '#kernel/text/count-marks.ts'
import { versionStatuses } from '../rules/document.ts'
import { restarts } from '../rules/numbering/scheme.ts'
import { actors, provisionKinds } from '../rules/provision.ts'

type Schema = { readonly [key: string]: unknown }

const text = (description: string): Schema => ({ type: 'string', description })
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const oneOf = (values: readonly string[], description: string): Schema => ({
  type: 'string',
  enum: [...values],
  description,
})
const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description !== undefined && { description }),
})
const whole = (least: number, description?: string): Schema => ({
  type: 'integer',
  minimum: least,
  ...(description !== undefined && { description }),
})
const day = (description: string): Schema => ({
  type: 'string',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
  description,
})
const at = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

/** Every key that is not among `mayBeLeftOut` is always there. */
function object(
  properties: Readonly<Record<string, Schema>>,
  mayBeLeftOut: readonly string[] = [],
): Schema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !mayBeLeftOut.includes(name)),
    additionalProperties: false,
  }
}

const run = object(
  {
    text: { type: 'string' },
    bold: { const: true },
    italic: { const: true },
    struck: { const: true, description: 'Överstruken i texten, och står kvar som överstruken.' },
    height: oneOf(['raised', 'lowered'], 'Upphöjd eller nedsänkt.'),
    link: text('Adress på webben.'),
    note: whole(0, 'Fotnotens plats i notes, från 0.'),
  },
  ['bold', 'italic', 'struck', 'height', 'link', 'note'],
)

const textBlock = object({ kind: { const: 'text' }, content: list(at('run')) })
const listBlock = object(
  {
    kind: { const: 'list' },
    ordered: { type: 'boolean' },
    items: list(list(at('run'))),
    marks: list({ type: 'string' }, 'Märkena som de visas, ett för varje punkt; tomt för streck.'),
    levels: list(whole(0), 'Hur djupt varje punkt står, från 0.'),
  },
  ['marks', 'levels'],
)
const tableBlock = object(
  {
    kind: { const: 'table' },
    hasHeader: { type: 'boolean' },
    rows: list(list(list(at('run')))),
    merged: list(
      object({ row: whole(0), column: whole(0), rows: whole(1), columns: whole(1) }),
      'Celler som är en: från rad och kolumn, så många av varje. De som täcks är tomma.',
    ),
  },
  ['merged'],
)

const provision = object({
  id: text('Följer bestämmelsen mellan utgåvor. Dess sida är /bestammelser/{id}.'),
  parent: orNull(text('Det den står under.')),
  kind: oneOf(provisionKinds, 'Kapitel, avsnitt, stycke, punkt, definition eller tabell.'),
  number: orNull(text('Som man talar om den: 3.2 a.')),
  address: text('Dess del av adressen: /avtal/{dok}/{utgåva}/{address}.'),
  countsFrom: orNull(whole(0, 'Räkningen börjar om eller hoppar till detta.')),
  writtenNumber: orNull(text('Märket som det är skrivet, där räkningen skulle ge ett annat.')),
  beginsOn: orNull(day('Dagen då den börjar gälla, när texten säger en senare än utgåvans.')),
  beginsSaid: orNull(text('Var i den beslutade texten det står.')),
  heading: text('Tom när den inte har någon.'),
  actor: orNull(oneOf(actors, 'Vem den binder: regionen, kommunen eller båda.')),
  text: object({
    blocks: list({ anyOf: [at('textBlock'), at('listBlock'), at('tableBlock')] }),
    notes: list(list(at('run')), 'Fotnoter i ordning.'),
  }),
  sharedText: orNull(object({ slug: text('Dess adress.'), name: text('Dess namn.') })),
  lawReferences: list(
    object({ label: text('Lagrummet i ord.'), href: orNull(text('Där lagen står.')) }),
  ),
  changeReason: orNull(text('Varför den ändrades sedan utgåvan före.')),
  madeOf: list(text('Id på dem som den blev av när den delades eller slogs ihop.')),
})

const numbering = object({
  levels: list(
    object({
      level: text('Nivån: chapter, section 2, paragraph, point 1.'),
      style: oneOf(countStyles, 'Hur den räknas.'),
      before: { type: 'string' },
      after: { type: 'string' },
      joins: orNull(text('Tecknet mot numret på det den står under; null när den står för sig.')),
      restarts: oneOf(restarts, 'Under vad räkningen börjar om.'),
    }),
  ),
})

export const versionSchemaPath = '/avtal/utgava.schema.json'

export const versionSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Samsyn: en utgåva av ett dokument',
  ...object({
    document: text('Dokumentets del av adressen.'),
    edition: text('Utgåvans beteckning.'),
    title: { type: 'string' },
    subtitle: { type: 'string' },
    status: oneOf(versionStatuses, 'Utkast, fryst eller återkallad.'),
    frozenOn: orNull(day('Dagen då texten frystes.')),
    textHash: orNull(text('Textens fingeravtryck: SHA-256 av den kanoniska formen.')),
    canonicalForm: orNull(whole(1, 'Vilken kanonisk form fingeravtrycket gäller.')),
    numbering: orNull(numbering),
    isExampleText: { type: 'boolean', description: 'Ordalydelsen är påhittad.' },
    provisions: list(at('provision'), 'I läsordning, det som står över först.'),
    removed: list(
      object({ id: text('Den som ströks.'), reason: text('Varför.') }),
      'Bestämmelser i utgåvan före som inte finns kvar.',
    ),
  }),
  $defs: { run, textBlock, listBlock, tableBlock, provision },
}
