// SPDX-License-Identifier: EUPL-1.2
// What the list of documents in the editors' workspace says.

const sv = {
  list: {
    caption: 'Dokument',
    noun: { one: 'dokument', many: 'dokument' },
    columns: { document: 'Dokument', kind: 'Slag', versions: 'Utgåvor', newest: 'Senaste' },
    filters: {
      kind: { label: 'Slag', all: 'Alla slag' },
      document: { label: 'Dokument', all: 'Alla dokument' },
    },
    nothing: 'Inga dokument än. Lägg upp det första.',
    fileName: 'dokument',
  },
  allVersions: (count: number) => `Alla ${count} versioner`,
  allPackages: (count: number) => `Alla ${count} paket`,
}

const en: typeof sv = {
  list: {
    caption: 'Documents',
    noun: { one: 'document', many: 'documents' },
    columns: { document: 'Document', kind: 'Kind', versions: 'Editions', newest: 'Latest' },
    filters: {
      kind: { label: 'Kind', all: 'All kinds' },
      document: { label: 'Document', all: 'All documents' },
    },
    nothing: 'No documents yet. Enter the first.',
    fileName: 'documents',
  },
  allVersions: (count) => `All ${count} versions`,
  allPackages: (count) => `All ${count} packages`,
}

export const documentListWords = { sv, en }
