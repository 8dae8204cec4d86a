// SPDX-License-Identifier: EUPL-1.2
// What the list of the room says, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'

const sv = {
  caption: 'Avtal och andra dokument',
  noun: { one: 'dokument', many: 'dokument' },
  ownOrder: 'Det som gäller först',
  columns: {
    document: 'Dokument',
    kind: 'Slag',
    state: 'Läge',
    validity: 'Giltighet',
    isAnnex: 'Bilaga',
    edition: 'Utgåva',
    address: 'Adress',
    textHash: 'Fingeravtryck',
  },
  filters: {
    group: { label: 'Visa', all: 'Alla' },
    kind: { label: 'Slag', all: 'Alla slag' },
  },
  groups: { 'in-force': 'Det som gäller', underway: 'På väg', others: 'Övriga dokument' },
  nothing: 'Inga avtal är inlagda än. När det första är fryst står det här.',
  fileName: 'avtal',
}

const en: typeof sv = {
  caption: 'Agreements and other documents',
  noun: { one: 'document', many: 'documents' },
  ownOrder: 'What applies first',
  columns: {
    document: 'Document',
    kind: 'Kind',
    state: 'State',
    validity: 'Validity',
    isAnnex: 'Annex',
    edition: 'Edition',
    address: 'Address',
    textHash: 'Fingerprint',
  },
  filters: {
    group: { label: 'Show', all: 'All' },
    kind: { label: 'Kind', all: 'All kinds' },
  },
  groups: { 'in-force': 'In force', underway: 'On its way', others: 'Other documents' },
  nothing: 'No agreements have been entered yet. When the first is frozen it stands here.',
  fileName: 'agreements',
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function listWords(language: Language): typeof sv {
  return words[language]
}
