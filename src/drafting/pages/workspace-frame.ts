// SPDX-License-Identifier: EUPL-1.2
// What every page of the editors' workspace has in common: the frame, and the version it is about.

import type { ComponentChildren } from 'preact'
import { NotFound } from '#kernel/faults.ts'
import { show, type Answer, type Visit } from '#platform/page.ts'
import type { Crumb, PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { findDocumentBySlug } from '../../agreement/reads/documents.ts'
import { findVersion } from '../../agreement/reads/versions.ts'
import type { Document, Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'

export function workspacePage(
  visit: Visit,
  page: {
    readonly title: string
    readonly crumbs?: readonly Crumb[]
    /** The name in the title that is Swedish on an English page too; else that of the first crumb. */
    readonly swedish?: string
    readonly hasErrors?: boolean
    readonly content: ComponentChildren
  },
  status: 200 | 409 | 422 = 200,
): Answer<PageContent> {
  const words = messagesIn(visit.language)
  const root = { text: words.workspace.title, href: visit.link('/arbetsyta') }
  const isRoot = page.title === words.workspace.title
  return show<PageContent>(
    {
      title: page.title,
      place: 'arbetsyta',
      kind: 'work',
      hasErrors: page.hasErrors ?? status !== 200,
      crumbs: [
        { text: words.start, href: visit.link('/') },
        ...(isRoot ? [] : [root]),
        ...(page.crumbs ?? []),
        { text: page.title, swedish: page.swedish ?? page.crumbs?.[0]?.swedish ?? '' },
      ],
      content: page.content,
    },
    status,
  )
}

export async function getDocumentAsked(visit: Visit): Promise<Document> {
  const document = await findDocumentBySlug(visit.db, visit.params['dok']!)
  if (!document) throw new NotFound(`document ${visit.params['dok']}`)
  return document
}

export async function getVersionWritten(visit: Visit): Promise<Version> {
  const { dok = '', utgava = '' } = visit.params
  const version = await findVersion(visit.db, dok, utgava)
  if (!version) throw new NotFound(`version ${dok}/${utgava}`)
  return version
}

/** Above the pages of a version: its own page in the workspace. */
export function crumbOf(visit: Visit, version: Version): Crumb {
  const name = editionName(version)
  return { text: name, swedish: name, href: visit.link(draftPath(version)) }
}

/** The workspace's page of a version. */
export function draftPath(version: Pick<Version, 'documentSlug' | 'label'>): string {
  return `/arbetsyta/${version.documentSlug}/${version.label}`
}
