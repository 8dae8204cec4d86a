// SPDX-License-Identifier: EUPL-1.2
// Many people from a file, invited by whoever may invite one.

import type { ImportChoice, ImportChoices } from '#kernel/described-import.ts'
import { roles } from '#kernel/mandate.ts'
import type { Facts } from '#kernel/result.ts'
import {
  importFields,
  importPages,
  type ImportSaid,
  type ShownImport,
} from '#platform/import/import-pages.ts'
import { type Page, show, type Visit } from '#platform/page.ts'
import { sheetLimits } from '#platform/spreadsheet/sheet-limits.ts'
import type { ValuesOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { importOf } from '#web/import-of.tsx'
import { ImportView } from '#web/import-view.tsx'
import { inviteRow } from '../commands/inviting-rows.ts'
import { personColumns, personRowWords } from '../messages/person-rows.ts'
import { refusals } from '../messages/refusals.ts'
import { listBodies, listParties, listUnits } from '../reads.ts'
import { roleInWords } from '../rules/acting-for.ts'
import { rolesThatInvite } from '../rules/mandates.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { personRowForm } from '../views/person-row-form.ts'
import { startIn } from './party-pages.tsx'

/** A whole party, or a body or unit of one's own, with every way to write it. */
type Place = ImportChoice & {
  readonly is: {
    readonly partyId?: string | undefined
    readonly bodyId?: string | undefined
    readonly unitId?: string | undefined
  }
}

type About = { readonly places: readonly Place[]; readonly ownPartyId: string | undefined }
type Values = ValuesOf<typeof personRowForm.fields>

export function personRowPages(): readonly Page<PageContent>[] {
  const said: ImportSaid<Values, About> = {
    path: '/min-part/las-in',
    may: rolesThatInvite,
    of: importOf(personRowForm, personColumns),
    about: readAbout,
    choices: (_, { places }) => ({ role: roleChoices, place: places }),
    async act(tx, visit, { places, ownPartyId }, { place, from, ...person }) {
      const found = places.find(({ value }) => value === place)
      return inviteRow(tx, visit.today, visit.getMandate(), {
        ...person,
        ...(found?.is ?? { partyId: ownPartyId }),
        from: from ?? visit.today,
      })
    },
    sentence: (language, refusal, facts) => sentenceOf(refusals[language], refusal, facts),
    fileName: (language) => personRowWords[language].fileName,
  }
  return importPages<Values, About, PageContent>(said, showRows)
}

function sentenceOf(
  sentences: Readonly<Record<OrganisationRefusal, (facts: Facts) => string>>,
  refusal: string,
  facts: Facts,
): string {
  return sentences[refusal as OrganisationRefusal](facts)
}

const roleChoices: ImportChoices[string] = roles.map((value) => ({
  value,
  texts: [roleInWords[value].sv, roleInWords[value].en, value],
}))

/** Of one's own party everything in it; whoever serves all names a party. */
async function readAbout({ db, today, getMandate }: Visit): Promise<About> {
  const { partyId } = getMandate()
  if (partyId === undefined) {
    const parties = await listParties(db, today)
    const places = parties.map(({ id, name, code }) => placeOf(id, name, { partyId: id }, [code]))
    return { places, ownPartyId: undefined }
  }
  const [parties, bodies, units] = await Promise.all([
    listParties(db, today),
    listBodies(db, today),
    listUnits(db, partyId, today),
  ])
  const own = parties.filter(({ id }) => id === partyId)
  return {
    places: [
      ...own.map(({ id, name, code }) => placeOf(id, name, { partyId: id }, [code])),
      ...bodies
        .filter((body) => body.partyId === partyId)
        .map(({ id, name }) => placeOf(id, name, { partyId, bodyId: id })),
      ...units.map(({ id, name }) => placeOf(id, name, { partyId, unitId: id })),
    ],
    ownPartyId: partyId,
  }
}

/** «Lerums kommun», «Lerum» and «1441». */
function placeOf(
  value: string,
  name: string,
  is: Place['is'],
  also: readonly string[] = [],
): Place {
  const short = [/ (kommun|stad)$/, /s (kommun|stad)$/].map((end) => name.replace(end, ''))
  return { value, is, texts: [...new Set([name, ...short, ...also])] }
}

function showRows(visit: Visit, _: About, shown: ShownImport, status: 200 | 409 | 422) {
  const { language } = visit
  const words = personRowWords[language]
  return show<PageContent>(
    {
      title: words.title,
      place: 'min-part',
      kind: 'work',
      crumbs: [
        { text: startIn(visit), href: visit.link('/') },
        { text: words.own, href: visit.link('/min-part') },
        { text: words.title },
      ],
      hasErrors: status !== 200,
      content: (
        <div class="stack-l">
          <div class="stack">
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <p>
              {words.letters} {words.byRule}
            </p>
          </div>
          <ImportView
            language={language}
            action={visit.link(visit.path)}
            templateHref={visit.link(shown.templatePath)}
            fields={importFields}
            limits={sheetLimits}
            {...shown}
          />
        </div>
      ),
    },
    status,
  )
}
