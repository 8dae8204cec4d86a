// SPDX-License-Identifier: EUPL-1.2
// A draft is numbered anew on a page of its own, which says first what every number becomes.

import type { FieldError } from '#kernel/faults.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submit } from '#platform/submit.ts'
import type { PageContent } from '#web/frame.tsx'
import { Button } from '#web/form.tsx'
import { readText } from '../../agreement/reads/texts.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { isStepFrom, versionSteps } from '../../agreement/rules/lifecycle.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn } from '../../agreement/rules/seen.ts'
import { renumberDraft } from '../commands/renumbering.ts'
import { messagesIn } from '../messages.ts'
import { renumber, wayInAddress, waysToNumber, type WayToNumber } from '../rules/renumbering.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { WaysToNumber, WhatNumbersBecome } from '../views/renumbering-view.tsx'
import { changedMeanwhile, lastChanged, noDraftAnyMore } from './meanwhile.tsx'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, draftPath, getVersionWritten, workspacePage } from './workspace-frame.ts'

export function renumberingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay(versionSteps.change.by)
  const path = '/arbetsyta/:dok/:utgava/numrera'
  const inOneWay = `${path}/:satt`
  return [
    { method: 'GET', path, may, answer: showWays },
    { method: 'GET', path: inOneWay, may, answer: (visit) => askToRenumber(visit) },
    { method: 'POST', path: inOneWay, may, answer: renumberAsked },
  ]
}

async function showWays(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  if (!isStepFrom(version.status, 'change')) return noDraftAnyMore(visit, version, [])
  const { provisions } = await readText(visit.db, version.id)
  const title = messagesIn(visit.language).renumbering.title(editionName(version))
  const ways = waysToNumber
    .filter((way) => way !== 'in-order' || version.numbering !== undefined)
    .map((way) => ({
      way,
      href: visit.link(`${draftPath(version)}/numrera/${wayInAddress[way]}`),
      count: renumber(provisions, version.numbering, way).changed.length,
    }))
  return workspacePage(
    visit,
    {
      title,
      swedish: editionName(version),
      crumbs: [crumbOf(visit, version)],
      content: <WaysToNumber ways={ways} title={title} language={visit.language} />,
    },
    200,
  )
}

function wayAsked({ params }: Visit): WayToNumber {
  const way = waysToNumber.find((one) => wayInAddress[one] === params['satt'])
  if (!way) throw new NotFound(`a way to number called ${params['satt']}`)
  return way
}

async function askToRenumber(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const way = wayAsked(visit)
  const version = await getVersionWritten(visit)
  if (!isStepFrom(version.status, 'change')) return noDraftAnyMore(visit, version, [])
  const text = await readText(visit.db, version.id)
  const { changed, named } = renumber(text.provisions, version.numbering, way)
  const { renumbering: words, workspace, meanwhile } = messagesIn(visit.language)
  const isClash = errors.length > 0
  return workspaceForm(visit, {
    title: words.title(editionName(version)),
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors,
    ...(isClash && { status: 409 as const }),
    above: isClash && (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { subjectId: version.id })}
        help={meanwhile.read}
      />
    ),
    action: `${draftPath(version)}/numrera/${wayInAddress[way]}`,
    seen: seenIn.draft(text),
    fields: (
      <>
        <WhatNumbersBecome {...{ changed, named, way }} language={visit.language} />
        <Button text={words.do} />
        <p>
          <a href={visit.link(`${draftPath(version)}/numrera`)}>{words.other}</a>
        </p>
        <p>
          <a href={visit.link(draftPath(version))}>{workspace.provision.back}</a>
        </p>
      </>
    ),
  })
}

async function renumberAsked(visit: Visit): Promise<Answer<PageContent>> {
  const way = wayAsked(visit)
  const version = await getVersionWritten(visit)
  const seen = (await visit.form()).text(seenField)
  const { refusals, renumbering } = messagesIn(visit.language)
  return submit(visit, {
    act: (tx) =>
      renumberDraft(tx, visit.today, visit.getMandate(), { versionId: version.id, way, seen }),
    sentences: refusals,
    control: () => '',
    again: async () => noDraftAnyMore(visit, await getVersionWritten(visit), []),
    clash: () => askToRenumber(visit, changedMeanwhile(visit, renumbering.clash)),
    next: () => `${draftPath(version)}?sparat=ja`,
  })
}
