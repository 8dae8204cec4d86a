// SPDX-License-Identifier: EUPL-1.2
// Many words from a file, by the import that every file of rows goes through (ADR 56).

import type { ImportChoices } from '#kernel/described-import.ts'
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
import { termRatings } from '../../agreement/rules/text-checks/term-bank.ts'
import { takeTermRow } from '../commands/keeping.ts'
import { messagesIn, writtenRatings } from '../messages/told.ts'
import { rolesThatKeepTerms } from '../rules/permissions.ts'
import { newTermForm } from '../views/forms.ts'
import { termsRoot } from '../views/term-views.tsx'
import { crumbsOfTerms, factsOf } from './term-pages.tsx'

type Values = ValuesOf<typeof newTermForm.fields>

const ratings: ImportChoices[string] = termRatings.map((value) => ({
  value,
  texts: writtenRatings[value],
}))

export function termRowPages(): readonly Page<PageContent>[] {
  const said: ImportSaid<Values, undefined> = {
    path: `${termsRoot}/las-in`,
    may: rolesThatKeepTerms,
    of: importOf(newTermForm, { sv: messagesIn('sv').columns, en: messagesIn('en').columns }),
    about: async () => undefined,
    choices: () => ({ status: ratings }),
    act: (tx, visit, _, { term, ...typed }) =>
      takeTermRow(tx, visit.today, visit.getMandate(), { term, ...factsOf(typed) }),
    sentence(language, refusal, facts) {
      const sentences: Readonly<Record<string, (facts: Facts) => string>> =
        messagesIn(language).refusals
      return sentences[refusal]!(facts)
    },
    fileName: (language) => messagesIn(language).importFile,
  }
  return importPages<Values, undefined, PageContent>(said, showRows)
}

function showRows(visit: Visit, _: undefined, shown: ShownImport, status: 200 | 409 | 422) {
  const { language } = visit
  const words = messagesIn(language)
  return show<PageContent>(
    {
      title: words.importTitle,
      place: 'ordlista',
      kind: 'work',
      crumbs: crumbsOfTerms(visit, { text: words.importTitle }),
      hasErrors: status !== 200,
      content: (
        <div class="stack-l">
          <div class="stack">
            <h1>{words.importTitle}</h1>
            <p class="lead">{words.importLead}</p>
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
