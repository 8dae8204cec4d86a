// SPDX-License-Identifier: EUPL-1.2
// A version in Akoma Ntoso 3.0, the standard form of legal texts as data. The stable id of a provision is
// its wId and GUID and follows it through editions; its printed number is in its eId. Read back, it is the
// same version with the same hash (`akn-reader.ts`).

import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom'
import type { Day } from '#kernel/day.ts'
import { marksOfList } from '#kernel/text/list-marks.ts'
import { nestItems, type NestedItem } from '#kernel/text/nested-items.ts'
import type { BesideText } from '../rules/beside-text.ts'
import type { Document, NumberedProvision, VersionText } from '../rules/document.ts'
import type { Inline, List, Table } from '../rules/provision.ts'
import { actorIds, akn, elements, own } from './akn.ts'
import { type Attributes, type Part, Writer } from './akn-elements.ts'

export type AknHead = {
  /** Who publishes: the first part of every address. */
  readonly publisher: { readonly slug: string; readonly name: string }
  readonly document: Pick<Document, 'slug' | 'kind'>
  /** When the first version of the document was made; the Work is of that day. */
  readonly begunOn: Day
  /** When these words were fixed, or, of a draft, written. */
  readonly day: Day
  /** The annexes that apply beside it, each a Work of its own. */
  readonly annexes: readonly {
    readonly slug: string
    readonly label: string
    readonly title: string
    readonly begunOn: Day
  }[]
}

/** Valid against the schema of the standard; the same version gives the same file. */
export function versionAsAkn(
  text: VersionText,
  { laws }: Pick<BesideText, 'laws'>,
  head: AknHead,
): string {
  const xml = new DOMImplementation().createDocument(akn, 'akomaNtoso')
  const root = xml.documentElement!
  root.setAttributeNS(namespaces, 'xmlns:samsyn', own)
  const write = new Writer(xml)
  const body = new BodyWriter(write, text.provisions)
  const mainBody = body.write()
  const doc = write.element('doc', { name: 'avtal', contains: 'singleVersion' }, [
    metaOf(write, text, laws, head, body),
    write.element('preface', {}, [
      write.element('longTitle', {}, [
        write.element('p', {}, [write.element('docTitle', {}, [text.version.title])]),
      ]),
      ...(text.version.subtitle === ''
        ? []
        : [write.element('p', {}, [write.element('docStage', {}, [text.version.subtitle])])]),
    ]),
    mainBody,
    ...attachmentsOf(write, head),
  ])
  root.appendChild(doc)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(xml)}\n`
}

const namespaces = 'http://www.w3.org/2000/xmlns/'

function metaOf(
  write: Writer,
  { version }: VersionText,
  laws: BesideText['laws'],
  head: AknHead,
  body: BodyWriter,
): Element {
  const work = workIri(head, head.document.slug, head.begunOn)
  const expression = `${work}/swe@${head.day}`
  const one = (name: string, value: string) => write.element(name, { value })
  const common = (iri: string, date: Day, name: string) => [
    one('FRBRthis', `${iri}/!main`),
    one('FRBRuri', iri),
    write.element('FRBRdate', { date, name }),
    write.element('FRBRauthor', { href: '#publisher', as: '#author' }),
  ]
  const references = write.element('references', { source: '#samsyn' }, [
    write.element('TLCOrganization', {
      eId: 'samsyn',
      href: '/ontology/organization/se/samsyn',
      showAs: 'Samsyn',
    }),
    write.element('TLCOrganization', {
      eId: 'publisher',
      href: `/ontology/organization/se/${head.publisher.slug}`,
      showAs: head.publisher.name,
    }),
    write.element('TLCRole', {
      eId: 'author',
      href: '/ontology/role/se/author',
      showAs: 'Utgivare',
    }),
    write.element('TLCRole', {
      eId: actorIds.region,
      href: '/ontology/role/se/region',
      showAs: 'Regionen',
    }),
    write.element('TLCRole', {
      eId: actorIds.municipality,
      href: '/ontology/role/se/municipality',
      showAs: 'Kommunen',
    }),
    write.element('TLCRole', {
      eId: actorIds.joint,
      href: '/ontology/role/se/region-and-municipality',
      showAs: 'Regionen och kommunen',
    }),
  ])
  const lawful = laws.flatMap(({ provisionId, label, href }) => {
    const place = body.eIdOf(provisionId)
    return place === undefined
      ? []
      : [write.element('implicitReference', { for: `#${place}`, href: href ?? '#', showAs: label })]
  })
  return write.element('meta', {}, [
    write.element('identification', { source: '#samsyn' }, [
      write.element('FRBRWork', {}, [
        ...common(work, head.begunOn, 'påbörjat'),
        one('FRBRcountry', 'se'),
        one('FRBRnumber', head.document.slug),
        one('FRBRname', version.title),
      ]),
      write.element('FRBRExpression', {}, [
        ...common(expression, head.day, version.frozenOn ? 'fastställt' : 'skrivet'),
        one('FRBRversionNumber', version.label),
        write.element('FRBRlanguage', { language: 'swe' }),
      ]),
      write.element('FRBRManifestation', {}, [
        ...common(`${expression}.akn`, head.day, 'skrivet'),
        one('FRBRformat', 'application/akn+xml'),
      ]),
    ]),
    ...(lawful.length > 0
      ? [
          write.element('analysis', { source: '#samsyn' }, [
            write.element('otherReferences', { source: '#samsyn' }, lawful),
          ]),
        ]
      : []),
    references,
    ...body.notes(),
    write.element('proprietary', { source: '#samsyn' }, [
      write.element('samsyn:version', {
        'samsyn:label': version.label,
        'samsyn:title': version.title,
        'samsyn:subtitle': version.subtitle,
        'samsyn:hash': version.textHash,
        'samsyn:form': version.canonicalForm,
        'samsyn:example': version.isExampleText ? 'yes' : undefined,
        'samsyn:numbering': version.numbering && JSON.stringify(version.numbering),
      }),
    ]),
  ])
}

function workIri({ publisher }: AknHead, slug: string, begunOn: Day): string {
  return `/akn/se/doc/avtal/${publisher.slug}/${begunOn}/${slug}`
}

function attachmentsOf(write: Writer, head: AknHead): readonly Element[] {
  if (head.annexes.length === 0) return []
  const each = head.annexes.map(({ slug, label, title, begunOn }, place) => {
    const eId = `att_${place + 1}`
    return write.element('attachment', { eId }, [
      write.element('heading', {}, [`Bilaga ${place + 1}`]),
      write.element('documentRef', {
        eId: `${eId}__docref_1`,
        href: `${workIri(head, slug, begunOn)}/swe/!main`,
        showAs: `${title} (${label})`,
      }),
    ])
  })
  return [write.element('attachments', {}, each)]
}

type MarkedItem = {
  readonly content: readonly Inline[]
  readonly mark: string
  readonly level: number
}

/** The provisions as a tree, and the eId of each. */
class BodyWriter {
  readonly #write: Writer
  readonly #provisions: readonly NumberedProvision[]
  readonly #below: ReadonlyMap<string | undefined, readonly NumberedProvision[]>
  readonly #eIds = new Map<string, string>()
  readonly #taken = new Set<string>()

  constructor(write: Writer, provisions: readonly NumberedProvision[]) {
    this.#write = write
    this.#provisions = provisions
    this.#below = Map.groupBy(provisions, ({ parentId }) => parentId)
    for (const one of provisions) this.#name(one)
  }

  eIdOf = (id: string): string | undefined => this.#eIds.get(id)

  write(): Element {
    const top = this.#below.get(undefined) ?? []
    return this.#write.element(
      'mainBody',
      {},
      top.map((one) => this.#provision(one)),
    )
  }

  /** Footnotes stand together, each named by its provision and its place. */
  notes(): readonly Element[] {
    const each = this.#provisions.flatMap(({ id, text }) =>
      text.notes.map((note, place) =>
        this.#write.element('note', { eId: this.#noteId(id, place), marker: place + 1 }, [
          this.#write.element('p', {}, this.#runs(note, id)),
        ]),
      ),
    )
    return each.length === 0 ? [] : [this.#write.element('notes', { source: '#publisher' }, each)]
  }

  #noteId = (id: string, place: number) => `${this.#eIds.get(id)!}__note_${place + 1}`

  /** `parent__abbreviation_number`; what has no number is counted as `nn`. */
  #name({ id, parentId, kind, number }: NumberedProvision): void {
    const above = parentId === undefined ? '' : `${this.#eIds.get(parentId)!}__`
    const named = number
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
    const base = `${above}${elements[kind].short}_${named === '' ? 'nn' : named}`
    let eId = named === '' ? `${base}_1` : base
    for (let count = 2; this.#taken.has(eId); count++) eId = `${base}_${count}`
    this.#taken.add(eId)
    this.#eIds.set(id, eId)
  }

  #provision(provision: NumberedProvision): Element {
    const { id, kind, number, heading, text, actor, sharedTextId, countsFrom, writtenNumber } =
      provision
    const write = this.#write
    const children = (this.#below.get(id) ?? []).map((one) => this.#provision(one))
    const words = this.#blocks(provision)
    const isGeneral = elements[kind].name === 'hcontainer'
    const paragraph = words.length > 0 ? words : [write.element('p')]
    const held =
      children.length === 0
        ? [write.element('content', {}, paragraph)]
        : [...(words.length > 0 ? [write.element('intro', {}, words)] : []), ...children]
    return write.element(
      elements[kind].name,
      {
        ...(isGeneral && { name: kind }),
        eId: this.#eIds.get(id),
        wId: id,
        GUID: id,
        refersTo: actor && `#${actorIds[actor]}`,
        'samsyn:shared': sharedTextId,
        'samsyn:counts-from': countsFrom,
        'samsyn:written-number': writtenNumber,
        'samsyn:begins': provision.beginsOn,
        'samsyn:begins-by': provision.beginsSaid,
        'samsyn:blocks': text.blocks.length === 0 ? 'none' : undefined,
      },
      [
        ...(number === '' ? [] : [write.element('num', {}, [number])]),
        ...(heading === '' ? [] : [write.element('heading', {}, [heading])]),
        ...held,
      ],
    )
  }

  #blocks({ id, text }: NumberedProvision): Element[] {
    let lists = 0
    return text.blocks.map((block): Element => {
      switch (block.kind) {
        case 'text':
          return this.#write.element('p', {}, this.#runs(block.content, id))
        case 'list':
          return this.#list(block, id, `${this.#eIds.get(id)!}__list_${++lists}`)
        case 'table':
          return this.#table(block, id)
      }
    })
  }

  /** Items that stand deeper are lists in the item above. */
  #list(list: List, id: string, eId: string): Element {
    const marks = marksOfList(list)
    const items = list.items.map((content, place) => ({
      content,
      mark: marks[place]!,
      level: list.levels?.[place] ?? 0,
    }))
    return this.#items(nestItems(items), id, eId, {
      'samsyn:ordered': list.ordered ? 'yes' : 'no',
      'samsyn:marks': list.marks && 'own',
      'samsyn:levels': list.levels && 'own',
    })
  }

  #items(
    items: readonly NestedItem<MarkedItem>[],
    id: string,
    eId: string,
    attributes: Attributes,
  ): Element {
    return this.#write.element(
      'blockList',
      { eId, ...attributes },
      items.map(({ own: item, inside }, place) => {
        const itemId = `${eId}__item_${place + 1}`
        const level = item.level || undefined
        return this.#write.element('item', { eId: itemId, 'samsyn:level': level }, [
          this.#write.element('num', {}, [item.mark]),
          this.#write.element('p', {}, this.#runs(item.content, id)),
          ...(inside.length > 0 ? [this.#items(inside, id, `${itemId}__list_1`, {})] : []),
        ])
      }),
    )
  }

  #table({ hasHeader, rows, merged = [] }: Table, id: string): Element {
    const write = this.#write
    const reach = (row: number, column: number) =>
      merged.find(
        (one) =>
          row >= one.row &&
          row < one.row + one.rows &&
          column >= one.column &&
          column < one.column + one.columns,
      )
    return write.element(
      'table',
      { 'samsyn:header': hasHeader ? 'yes' : 'no' },
      rows.map((row, at) =>
        write.element(
          'tr',
          {},
          row.flatMap((cell, column) => {
            const area = reach(at, column)
            if (area && (area.row !== at || area.column !== column)) return []
            const name = hasHeader && at === 0 ? 'th' : 'td'
            const spans = area && {
              rowspan: area.rows,
              colspan: area.columns,
              'samsyn:merged': 'yes',
            }
            return [
              write.element(name, { ...spans }, [write.element('p', {}, this.#runs(cell, id))]),
            ]
          }),
        ),
      ),
    )
  }

  #runs(runs: readonly Inline[], id: string): Part[] {
    return runs.flatMap((run): Part[] => {
      const note = run.note === undefined ? [] : [this.#noteRef(run.note, id)]
      return run.text === '' && note.length > 0 ? note : [this.#run(run), ...note]
    })
  }

  #noteRef(place: number, id: string): Element {
    return this.#write.element('noteRef', {
      href: `#${this.#noteId(id, place)}`,
      marker: place + 1,
    })
  }

  /** The outermost is the link, so that its words are one. */
  #run({ text, bold, italic, struck, height, link }: Inline): Part {
    const write = this.#write
    let part: Part = text
    const wrap = (name: string, attributes: Attributes = {}) => {
      part = write.element(name, attributes, [part])
    }
    if (height) wrap(height === 'raised' ? 'sup' : 'sub')
    if (struck) wrap('span', { class: 'struck', style: 'text-decoration: line-through' })
    if (italic) wrap('i')
    if (bold) wrap('b')
    if (link !== undefined) wrap('a', { href: link })
    return part
  }
}
