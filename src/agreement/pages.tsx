// SPDX-License-Identifier: EUPL-1.2

import type { Page } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import {
  sendComparison,
  sendPrintedComparison,
  showComparisonPage,
} from './pages/comparison-page.tsx'
import { sendOriginal, showEditions, showPackage } from './pages/edition-pages.tsx'
import { versionSchemaPath } from './formats/version-schema.ts'
import { sendFile } from './pages/file-pages.ts'
import { documentPages } from './pages/list-page.tsx'
import {
  sendVersion,
  sendVersionSchema,
  showDocument,
  showEdition,
  showProvision,
} from './pages/reading-pages.tsx'
import type { AgreementWiring } from './pages/wiring.ts'

export type { AgreementWiring } from './pages/wiring.ts'

export function agreementPages(wiring: AgreementWiring): readonly Page<PageContent>[] {
  const read = (
    path: string,
    answer: Page<PageContent>['answer'],
    query: Page<PageContent>['query'] = [],
  ): Page<PageContent> => ({
    method: 'GET',
    path,
    may: 'everyone',
    query,
    answer,
  })
  return [
    ...documentPages(wiring),
    read('/avtal/jamfor', (visit) => showComparisonPage(visit, wiring), [
      'fran',
      'till',
      'typ',
      'part',
      'del',
      'visa',
    ]),
    read('/avtal/jamfor.json', sendComparison, ['fran', 'till', 'typ', 'part', 'del']),
    read('/avtal/jamfor.pdf', sendPrintedComparison, ['fran', 'till', 'typ', 'part', 'del']),
    read(versionSchemaPath, sendVersionSchema),
    read('/avtal/paket/:slug', showPackage),
    read('/avtal/:dok', (visit) => showDocument(visit, wiring), ['utskrift']),
    read('/avtal/:dok/utgavor', (visit) => showEditions(visit, wiring)),
    read('/avtal/:dok/:utgava.json', sendVersion),
    read('/avtal/:dok/:utgava.pdf', (visit) => sendFile(visit, 'pdf')),
    read('/avtal/:dok/:utgava.docx', (visit) => sendFile(visit, 'docx')),
    read('/avtal/:dok/:utgava.html', (visit) => sendFile(visit, 'html')),
    read('/avtal/:dok/:utgava.md', (visit) => sendFile(visit, 'markdown')),
    read('/avtal/:dok/:utgava.akn', (visit) => sendFile(visit, 'akn')),
    read('/avtal/:dok/:utgava/arkiv.pdf', (visit) => sendFile(visit, 'pdfa')),
    read('/avtal/:dok/:utgava', (visit) => showEdition(visit, wiring), ['utskrift']),
    read('/avtal/:dok/:utgava/original', sendOriginal),
    read('/avtal/:dok/:utgava/:nummer', (visit) => showProvision(visit, wiring), ['utskrift']),
  ]
}
