// SPDX-License-Identifier: EUPL-1.2
// Many decisions from a file, by whoever records for the parties in it.

import type { ImportChoice } from '#kernel/described-import.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Facts } from '#kernel/result.ts'
import {
  importFields,
  importPages,
  type ImportSaid,
  type ShownImport,
} from '#platform/import/import-pages.ts'
import { show, type Page, type Visit } from '#platform/page.ts'
import { sheetLimits } from '#platform/spreadsheet/sheet-limits.ts'
import type { ValuesOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { importOf } from '#web/import-of.tsx'
import { ImportView } from '#web/import-view.tsx'
import { Fingerprint } from '#web/parts.tsx'
import { listMandatesOf } from '../../organisation/reads.ts'
import type { Party } from '../../organisation/rules/party.ts'
import { recordDecisionRow } from '../commands/decision-rows.ts'
import { messagesIn } from '../messages.ts'
import { refusals } from '../messages/refusals.ts'
import { rowColumns, rowWords } from '../messages/row-words.ts'
import { readOutcome } from '../reads/outcomes.ts'
import { decisionOutcomes, type DecisionRound } from '../rules/decision.ts'
import { mayForParty, rolesThatMay } from '../rules/permissions.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'
import { decisionRowForm } from '../views/row-form.ts'
import { crumbsTo, getProcess, pathOf, type DecisionWiring, type ProcessOfRound } from './wiring.ts'

type About = {
  readonly process: ProcessOfRound
  readonly round: DecisionRound
  /** The parties of the round that she may record for, each with the mandate it is done under. */
  readonly parties: readonly { readonly party: Party; readonly mandate: Mandate }[]
}

type Said = ImportSaid<ValuesOf<typeof decisionRowForm.fields>, About>

export function rowPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  const said: Said = {
    path: '/sa-gar-det/:process/beslut/las-in',
    may: rolesThatMay('record-decision'),
    of: importOf(decisionRowForm, rowColumns),
    about: (visit) => readAbout(visit, wiring),
    choices: (_, { parties }) => ({
      partyId: parties.map(({ party }) => partyChoice(party)),
      outcome: decisionOutcomes.map((value) => outcomeChoice(value)),
    }),
    async act(tx, visit, { round, parties }, row) {
      const acting = visit.getMandate()
      const found = parties.find(({ party }) => party.id === row.partyId)
      if (!found) throw new NotAllowed('record-decision')
      const { paragraph = '', registryNumber = '', ...rest } = row
      return recordDecisionRow(
        tx,
        visit.today,
        { acting, forParty: found.mandate },
        { ...rest, paragraph, registryNumber, roundId: round.id },
      )
    },
    sentence: (language, refusal, facts) =>
      refusal === 'another-text'
        ? rowWords[language].otherHash
        : sentenceOf(refusals[language], refusal, facts),
    fileName: (language) => rowWords[language].fileName,
  }
  return importPages<ValuesOf<typeof decisionRowForm.fields>, About, PageContent>(said, showRows)
}

function sentenceOf(
  sentences: Readonly<Record<DecisionRefusal, (facts: Facts) => string>>,
  refusal: string,
  facts: Facts,
): string {
  return sentences[refusal as DecisionRefusal](facts)
}

/** Each party that one of her mandates records for; the one she acts under comes first. */
async function readAbout(visit: Visit, wiring: DecisionWiring): Promise<About> {
  const acting = visit.getMandate()
  const process = await getProcess(visit, wiring)
  const [{ round, parties: all }, held] = await Promise.all([
    readOutcome(visit.db, process.roundId, visit.today),
    listMandatesOf(visit.db, acting.personId, visit.today),
  ])
  const mandates = [acting, ...held.map(({ mandate }) => mandate)]
  const parties = all.flatMap(({ party, council }) => {
    const asked = { partyId: party.id, councilBodyId: council.id }
    const mandate = mandates.find((one) => mayForParty(one, 'record-decision', asked))
    return mandate ? [{ party, mandate }] : []
  })
  if (parties.length === 0) throw new NotAllowed('no party of the round to record for')
  return { process, round, parties }
}

/** «Lerums kommun», «Lerum» and «1441». */
function partyChoice({ id, name, code }: Party): ImportChoice {
  const short = [/ (kommun|stad)$/, /s (kommun|stad)$/].map((end) => name.replace(end, ''))
  return { value: id, texts: [...new Set([name, ...short, code])] }
}

function outcomeChoice(value: (typeof decisionOutcomes)[number]): ImportChoice {
  const also = {
    approved: ['Bifall', 'Godkänd', 'Antaget', 'Ja', 'Yes'],
    'approved-with-reservation': ['Bifall med reservation', 'Godkänt med reservation'],
    'approved-with-changes': ['Bifall med ändringar'],
    rejected: ['Avslaget', 'Nej', 'No'],
    'referred-back': ['Återremitterat'],
    withdrawn: ['Upphävt'],
  }
  const words = (['sv', 'en'] as const).map((one) => messagesIn(one).outcome[value].text)
  return { value, texts: [...words, value, ...also[value]] }
}

function showRows(
  visit: Visit,
  { process, round, parties }: About,
  shown: ShownImport,
  status: 200 | 409 | 422,
) {
  const { language } = visit
  const words = rowWords[language]
  const decisions = visit.link(pathOf(visit))
  return show<PageContent>(
    {
      title: words.title,
      place: 'sa-gar-det',
      kind: 'work',
      crumbs: [
        ...crumbsTo(visit, process),
        { text: messagesIn(language).decisions, href: decisions },
        { text: words.title },
      ],
      hasErrors: status !== 200,
      content: (
        <div class="stack-l">
          <div class="stack">
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <p>{words.forWhom(parties.map(({ party }) => party.name).join(', '))}</p>
            <p class="small">
              {words.text} <Fingerprint hash={round.packageHash} /> {words.otherText}
            </p>
            <p>
              {words.visible} <a href={decisions}>{words.toAll}</a>
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
