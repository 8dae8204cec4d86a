// SPDX-License-Identifier: EUPL-1.2
// One table: where each route with something in its address is tried in the demonstration.

import { listEarlierRounds } from '../../src/consultation/reads/earlier-rounds.ts'
import { inTransaction, theProduct, type Db, type Tx } from '#platform/database/database.ts'
import type { Day } from '#kernel/day.ts'
import type { Role } from '#kernel/mandate.ts'
import { listDraftSteps } from '../../src/agreement/reads/draft-steps.ts'
import { readText } from '../../src/agreement/reads/texts.ts'
import { listRecordedEvents } from '../../src/agreement/reads/validity-events.ts'
import { findVersion } from '../../src/agreement/reads/versions.ts'
import { listComments, listResponses } from '../../src/consultation/reads/responses.ts'
import { findConsultationBySlug } from '../../src/consultation/reads/rounds.ts'
import { answerDocument } from '../../src/consultation/rules/answer-sections.ts'
import { findRoundBySlug, listDecisions } from '../../src/decision/reads/rounds.ts'
import { findLaw } from '../../src/law-watch/reads/laws.ts'
import { listWatched } from '../../src/law-watch/reads/resting.ts'
import { pathOfLook } from '../../src/law-watch/views/law-views.tsx'
import { bodiesOfMandate, findPartyBySlug, listPeople } from '../../src/organisation/reads.ts'
import { listStepsForBodies } from '../../src/process/reads.ts'
import type { WorksInProgress } from '../support/works-in-progress.ts'

/** An address, visited by those the route is for; with `as` by that person of the demonstration. */
export type Example = string | { readonly address: string; readonly as: string }

/** Examples by the path of the route table; more than one where the page has several faces. */
export type ExampleAddresses = Readonly<Record<string, readonly Example[]>>

const administrator = 'mats.granlof@drift.exempel.se'
const own = '1441-lerum'
const main = 'halso-och-sjukvardsavtal'
/** An edition whose term has been extended. */
const extended = '/arbetsyta/in-och-utskrivning/2018'
const progress = '/sa-gar-det/nytt-avtal-2027'
const decisions = `${progress}/beslut`
const openRound = '/remiss/avvikelser-och-tvister'
const publishedRound = '/remiss/nytt-avtal-2027'

/** The addresses in the demonstration as it is first loaded, with works in progress. */
export function exampleAddresses(
  db: Db,
  today: Day,
  works: WorksInProgress,
): Promise<ExampleAddresses> {
  const draft = `/arbetsyta/${main}/${works.draftLabel}`
  return inTransaction(db, theProduct, async (tx) => {
    const found = await findIds(tx, today, works.draftLabel)
    return {
      '/parter/:slug': [`/parter/${own}`, '/parter/14-vastra-gotalandsregionen'],
      '/min-part/avsluta/:id': [
        { address: `/min-part/avsluta/${found.mandate}`, as: 'anna.ek@lerum.exempel.se' },
      ],
      '/min-part/inbjudningar': [
        '/min-part/inbjudningar',
        { address: '/min-part/inbjudningar', as: works.invited },
      ],
      '/vem-ansvarar/fall/:nr': [
        '/vem-ansvarar/fall/3',
        '/vem-ansvarar/fall/10',
        '/vem-ansvarar/fall/1',
      ],
      '/vem-ansvarar/fall/:nr.json': ['/vem-ansvarar/fall/3.json'],
      '/vem-ansvarar/fall/:nr/andra': ['/vem-ansvarar/fall/12/andra'],
      '/vem-ansvarar/fall/:nr/besluta': ['/vem-ansvarar/fall/12/besluta'],
      '/vem-ansvarar/fall/:nr/aterkalla': ['/vem-ansvarar/fall/3/aterkalla'],
      '/vem-ansvarar/fragor/:nr': [
        '/vem-ansvarar/fragor/2026-0001',
        '/vem-ansvarar/fragor/2025-0001',
        '/vem-ansvarar/fragor/2026-0010',
        '/vem-ansvarar/fragor/2026-0002',
      ],
      '/vem-ansvarar/fragor/:nr.json': ['/vem-ansvarar/fragor/2026-0001.json'],
      '/vem-ansvarar/fragor/:nr/visa': ['/vem-ansvarar/fragor/2026-0010/visa'],
      '/vem-ansvarar/fragor/:nr/till-organ': ['/vem-ansvarar/fragor/2026-0006/till-organ'],
      '/vem-ansvarar/fragor/:nr/svara': ['/vem-ansvarar/fragor/2026-0001/svara'],
      '/vem-ansvarar/fragor/:nr/avsluta': ['/vem-ansvarar/fragor/2026-0001/avsluta'],
      '/vem-ansvarar/fragor/:nr/samma': ['/vem-ansvarar/fragor/2026-0011/samma'],
      '/vem-ansvarar/fragor/:nr/skilj': ['/vem-ansvarar/fragor/2026-0002/skilj'],
      '/vem-ansvarar/hjalpte': ['/vem-ansvarar/hjalpte?svar=%2Fvem-ansvarar%2Ffall%2F3&var=ja'],
      '/vem-ansvarar': [
        '/vem-ansvarar',
        '/vem-ansvarar?insats=sarvard&var=hem&vem=specialist&enligt=pa-vag',
        '/vem-ansvarar?fraga=vem+kallar+till+SIP',
        '/vem-ansvarar?insats=tjanstekop',
        '/vem-ansvarar?insats=rehabilitering',
      ],
      '/markning/:dok/:utgava': [
        `/markning/${main}/2017`,
        draft.replace('/arbetsyta', '/markning'),
      ],
      '/markning/:dok/:utgava/:bestammelse': [
        `${draft.replace('/arbetsyta', '/markning')}/${works.provisionId}`,
      ],
      '/vem-ansvarar/ficka/:boende': ['/vem-ansvarar/ficka/sabo'],
      '/ordlista/:term': ['/ordlista/missbruk', '/ordlista/utskrivningsklar'],
      '/ordlista/:term/andra': ['/ordlista/missbruk/andra'],
      '/lagrum/:slug': ['/lagrum/sfs-2017-30', '/lagrum/prop-2025-26-19'],
      '/lagrum/:slug/andra': ['/lagrum/prop-2025-26-19/andra'],
      '/lagrum/:slug/titta/:nyckel': [found.look],
      '/sok': ['/sok', '/sok?q=helg', '/sok?q=finnsinte'],
      '/brev/sluta/:nyckel': ['/brev/sluta/00000000-0000-4000-8000-000000000000'],
      '/sitemap/:del.xml': ['/sitemap/1.xml'],
      '/sok.csv': ['/sok.csv?q=ansvar'],
      '/sok.xlsx': ['/sok.xlsx?q=ansvar'],
      '/sok.json': ['/sok.json?q=ansvar'],
      '/min-part': [
        '/min-part',
        ...['invite', 'contact', 'unit', 'hand-over'].map((name) => `/min-part?skriv=${name}`),
        { address: `/min-part?part=${own}`, as: administrator },
      ],
      '/admin/organisation/:slag/:slug': [
        `/admin/organisation/part/${own}`,
        ...['nytt-namn', 'forbund', 'omrade', 'part-upphor'].map(
          (name) => `/admin/organisation/part/${own}?skriv=${name}`,
        ),
        '/admin/organisation/organ/sro',
        ...['nytt-namn', 'moten', 'mote', 'upphor'].map(
          (name) => `/admin/organisation/organ/sro?skriv=${name}`,
        ),
        '/admin/organisation/forbund/goteborgsregionen',
      ],
      '/admin/organisation/vagar': [
        '/admin/organisation/vagar',
        '/admin/organisation/vagar?skriv=organ-remiss',
        '/admin/organisation/vagar?skriv=organ-beslut',
      ],
      '/admin/organisation/vagar/:slag/:steg': [
        '/admin/organisation/vagar/remiss/work-up',
        '/admin/organisation/vagar/remiss/work-up?skriv=bort',
        '/admin/organisation/vagar/beslut/nytt',
      ],
      '/avtal/jamfor': [
        `/avtal/jamfor?fran=${main}/2017&till=${main}/2027`,
        `/avtal/jamfor?fran=${main}/2027-remiss&till=${main}/2027&visa=sida`,
        `/avtal/jamfor?fran=${main}/2017&till=${main}/2027&part=kommun&typ=omskriven&del=1`,
      ],
      '/avtal/jamfor.json': [`/avtal/jamfor.json?fran=${main}/2017&till=${main}/2027`],
      '/avtal/jamfor.pdf': [`/avtal/jamfor.pdf?fran=${main}/2017&till=${main}/2027`],
      '/avtal/jamfor.docx': [`/avtal/jamfor.docx?fran=${main}/2017&till=${main}/2027`],
      '/avtal/paket/:slug': ['/avtal/paket/avtal-2027'],
      '/avtal/:dok': [`/avtal/${main}`],
      '/avtal/:dok/utgavor': [`/avtal/${main}/utgavor`],
      '/avtal/:dok/:utgava': [`/avtal/${main}/2027`, `/avtal/${main}/2012`],
      '/avtal/:dok/:utgava.json': [`/avtal/${main}/2017.json`],
      '/avtal/:dok/:utgava.pdf': [`/avtal/${main}/2017.pdf`],
      '/avtal/:dok/:utgava.docx': [`/avtal/${main}/2017.docx`],
      '/avtal/:dok/:utgava.html': [`/avtal/${main}/2017.html`],
      '/avtal/:dok/:utgava.md': [`/avtal/${main}/2017.md`],
      '/avtal/:dok/:utgava.akn': [`/avtal/${main}/2017.akn`],
      '/avtal/:dok/:utgava/arkiv.pdf': [`/avtal/${main}/2017/arkiv.pdf`],
      '/avtal/:dok/:utgava/original': [`/avtal/${main}/2012/original`],
      '/avtal/:dok/:utgava/:nummer': [`/avtal/${main}/2017/4.1`],
      '/bestammelser/:id': [`/bestammelser/${works.provisionId}`],
      '/bestammelser/:id.json': [`/bestammelser/${works.provisionId}.json`],
      '/arbetsyta/gemensam-text/:slug': [
        '/arbetsyta/gemensam-text/sip-informationsoverforing-och-planering-1',
      ],
      '/arbetsyta/:dok/utkast': [`/arbetsyta/${main}/utkast`],
      '/arbetsyta/:dok/import': [`/arbetsyta/${main}/import`],
      '/arbetsyta/import/:id': [`/arbetsyta/import/${works.importId}`],
      '/arbetsyta/:dok/:utgava': [draft, `${draft}?lage=foresla`],
      '/arbetsyta/:dok/:utgava/frys': [`${draft}/frys`],
      '/arbetsyta/:dok/ta-bort': [`/arbetsyta/${main}/ta-bort`],
      '/arbetsyta/:dok/:utgava/ta-bort': [`${draft}/ta-bort`],
      '/arbetsyta/paket/:slug/ta-bort': ['/arbetsyta/paket/avtal-2027/ta-bort'],
      '/arbetsyta/:dok/:utgava/publicera': [`/arbetsyta/${main}/2027-remiss/publicera`],
      '/arbetsyta/:dok/:utgava/aterkalla': [`/arbetsyta/${main}/2027-remiss/aterkalla`],
      '/arbetsyta/:dok/:utgava/villkor': [`${draft}/villkor`, `/arbetsyta/${main}/2027/villkor`],
      '/arbetsyta/:dok/:utgava/villkor/ratta': [`/arbetsyta/${main}/2017/villkor/ratta`],
      '/arbetsyta/:dok/:utgava/registrering': [`/arbetsyta/${main}/2012/registrering`],
      '/arbetsyta/:dok/:utgava/registrering/ta-tillbaka': [
        `/arbetsyta/${main}/2012/registrering/ta-tillbaka`,
      ],
      '/arbetsyta/:dok/:utgava/giltighet': [`${extended}/giltighet`, `${draft}/giltighet`],
      '/arbetsyta/:dok/:utgava/giltighet/ny': [
        `${extended}/giltighet/ny?slag=forlangning`,
        `${extended}/giltighet/ny?slag=uppsagning`,
        `${extended}/giltighet/ny?slag=upphorande`,
      ],
      '/arbetsyta/:dok/:utgava/giltighet/:handelse/ta-tillbaka': [
        `${extended}/giltighet/${found.extension}/ta-tillbaka`,
      ],
      '/arbetsyta/:dok/:utgava/bestammelse/:id': [
        `${draft}/bestammelse/${works.provisionId}`,
        `${draft}/bestammelse/${found.sharedProvision}`,
      ],
      '/arbetsyta/:dok/:utgava/bestammelse/:id/gemensam': [
        `${draft}/bestammelse/${works.provisionId}/gemensam`,
        `${draft}/bestammelse/${found.sharedProvision}/gemensam`,
      ],
      '/arbetsyta/:dok/:utgava/ny': [`${draft}/ny?vid=${works.provisionId}&plats=after`],
      '/arbetsyta/:dok/:utgava/numrera': [`${draft}/numrera`],
      '/arbetsyta/:dok/:utgava/numrera/:satt': [`${draft}/numrera/kapitel-och-paragrafer`],
      '/arbetsyta/:dok/:utgava/foresla/:id': [`${draft}/foresla/${works.provisionId}`],
      '/arbetsyta/:dok/:utgava/foresla/:id/efter': [`${draft}/foresla/${works.provisionId}/efter`],
      '/arbetsyta/:dok/:utgava/foresla/:id/stryk': [`${draft}/foresla/${works.provisionId}/stryk`],
      '/arbetsyta/:dok/:utgava/anteckningar': [`${draft}/anteckningar`],
      '/arbetsyta/:dok/:utgava/anteckna/:id': [`${draft}/anteckna/${works.provisionId}`],
      '/arbetsyta/:dok/:utgava/anteckning/:id': [`${draft}/anteckning/${works.note}`],
      '/arbetsyta/:dok/:utgava/forslag': [`${draft}/forslag`],
      '/arbetsyta/:dok/:utgava/forslag/godta': [
        `${draft}/forslag/godta`,
        `${draft}/forslag/godta?forslag=${works.suggestion}`,
      ],
      '/arbetsyta/:dok/:utgava/forslag/avvisa': [`${draft}/forslag/avvisa`],
      '/arbetsyta/:dok/:utgava/motiv': [`${draft}/motiv`],
      '/arbetsyta/:dok/:utgava/flytta/:id': [`${draft}/flytta/${works.provisionId}`],
      '/arbetsyta/:dok/:utgava/andringar': [`${draft}/andringar`],
      '/arbetsyta/:dok/:utgava/bestammelse/:id/lydelser': [
        `${draft}/bestammelse/${works.provisionId}/lydelser`,
        `${draft}/bestammelse/${found.struck}/lydelser`,
      ],
      '/arbetsyta/:dok/:utgava/bestammelse/:id/aterstall/:steg': [
        `${draft}/bestammelse/${found.struck}/aterstall/forsta`,
      ],
      '/arbetsyta/:dok/:utgava/dela/:id': [`${draft}/dela/${works.provisionId}`],
      '/arbetsyta/:dok/:utgava/sla-ihop/:id': [`${draft}/sla-ihop/${works.provisionId}`],
      '/arbetsyta/:dok/:utgava/stryk/:id': [`${draft}/stryk/${works.provisionId}`],
      '/remiss/tidigare/:id/original': [`/remiss/tidigare/${found.earlier}/original`],
      '/remiss/tidigare/:id/ta-tillbaka': [`/remiss/tidigare/${found.earlier}/ta-tillbaka`],
      '/arenden/:steg/:organ': found.steps,
      '/sa-gar-det/:process': [progress, '/sa-gar-det/revidering-2020-2022'],
      '/sa-gar-det/:process.json': [`${progress}.json`],
      '/sa-gar-det/:process/steg': [`${progress}/steg`],
      '/sa-gar-det/:process/hantera': [`${progress}/hantera`],
      '/sa-gar-det/:process/beslut': [decisions, '/sa-gar-det/revidering-2020-2022/beslut'],
      '/sa-gar-det/:process/beslut.csv': [`${decisions}.csv`],
      '/sa-gar-det/:process/beslut.xlsx': [`${decisions}.xlsx`],
      '/sa-gar-det/:process/beslut.json': [`${decisions}.json`],
      '/sa-gar-det/:process/beslut/las-in': [
        { address: `${decisions}/las-in`, as: 'ingrid.lovmark@lerum.exempel.se' },
      ],
      '/sa-gar-det/:process/beslut/las-in/mall.xlsx': [
        { address: `${decisions}/las-in/mall.xlsx`, as: 'ingrid.lovmark@lerum.exempel.se' },
      ],
      '/sa-gar-det/:process/beslut/:part': [
        `${decisions}/${own}`,
        { address: `${decisions}/1427-sotenas`, as: 'hanna.fagelas@sotenas.exempel.se' },
        { address: `${decisions}/1490-boras?gor=brev`, as: 'karin.almlid@region.exempel.se' },
        { address: `${decisions}/1490-boras?gor=beslut`, as: 'ake.vinterlund@boras.exempel.se' },
        { address: `${decisions}/1490-boras?gor=mote`, as: 'ake.vinterlund@boras.exempel.se' },
        {
          address: `${decisions}/${own}?gor=ratta&beslut=${found.decision}`,
          as: 'ingrid.lovmark@lerum.exempel.se',
        },
      ],
      '/sa-gar-det/:process/beslut/:part/original/:beslut': [],
      '/sa-gar-det/:process/beslut/:part/kvitto/:beslut': [
        `${decisions}/${own}/kvitto/${found.decision}`,
      ],
      '/sa-gar-det/:process/beslut/:part/protokoll/:beslut': [
        `${decisions}/${own}/protokoll/${found.decision}`,
      ],
      '/sa-gar-det/:process/beslut/organ/:organ': [`${decisions}/organ/ssn`],
      '/remiss/:id': [
        openRound,
        publishedRound,
        ...['forlang', 'stall-in', 'svarspaket'].map((name) => `${openRound}?skriv=${name}`),
      ],
      '/remiss/:id/andra': [`/remiss/${works.consultationSlug}/andra`],
      '/remiss/:id/oppna': [`/remiss/${works.consultationSlug}/oppna`],
      '/remiss/:id/svara': [
        `${openRound}/svara`,
        `${openRound}/svara?del=${found.section}`,
        `${openRound}/svara?del=${found.section}&synpunkt=${found.provision}`,
      ],
      '/remiss/:id/svara/beslut': [`${openRound}/svara/beslut`],
      '/remiss/:id/sammanstallning/flera': [`${openRound}/sammanstallning/flera?obesvarade=1`],
      '/remiss/:id/brev': [`${openRound}/brev`],
      '/remiss/:id/bekrafta/:nr': [],
      '/remiss/:id/original/:nr': [],
      '/remiss/:id/bilaga/:svar/:plats': [],
      '/remiss/:id/svara/internt': [`${openRound}/svara/internt`],
      '/remiss/:id/granska': [`${openRound}/granska`],
      '/remiss/:id/kvitto/:nr': [`${publishedRound}/kvitto/${found.response}`],
      '/remiss/:id/svar/:part': [`${publishedRound}/svar/${own}`],
      '/remiss/:id/sammanstallning': [
        `${publishedRound}/sammanstallning`,
        `${publishedRound}/sammanstallning?visa=alla&part=${own}`,
        { address: `${openRound}/sammanstallning`, as: 'karin.almlid@region.exempel.se' },
      ],
      '/remiss/:id/sammanstallning.csv': [`${publishedRound}/sammanstallning.csv`],
      '/remiss/:id/sammanstallning.xlsx': [`${publishedRound}/sammanstallning.xlsx`],
      '/remiss/:id/sammanstallning.json': [`${publishedRound}/sammanstallning.json`],
      '/remiss/:id/sammanstallning/fragor.csv': [`${publishedRound}/sammanstallning/fragor.csv`],
      '/remiss/:id/synpunkter/:nr': [`${publishedRound}/synpunkter/${found.comment}`],
    }
  })
}

/** Routes that answer only after someone has acted; the journeys go there. */
export const notInDemonstration: Readonly<Record<string, string>> = {
  '/remiss/:id/bilaga/:svar/:plats': 'no answer of the demonstration has an attachment',
}

async function findIds(tx: Tx, today: Day, draftLabel: string) {
  const party = (await findPartyBySlug(tx, own, today))!
  const people = await listPeople(tx, today)
  const find = (role: Role) =>
    people.find(({ mandate }) => mandate.role === role && mandate.partyId === party.id)!.mandate
  const round = (await findRoundBySlug(tx, 'avtal-2027'))!
  const decision = (await listDecisions(tx, round.id)).find(({ partyId }) => partyId === party.id)
  const published = (await findConsultationBySlug(tx, 'nytt-avtal-2027'))!
  const response = (await listResponses(tx, published.id)).find(
    ({ partyId }) => partyId === party.id,
  )
  const [comment] = await listComments(tx, published.id)
  const draft = (await findVersion(tx, main, draftLabel))!
  const shared = (await readText(tx, draft.id)).provisions.find(({ sharedTextId }) => sharedTextId)
  const [struck] = await listDraftSteps(tx, draft.id, { most: 1 })
  const asked = (await findVersion(tx, 'avvikelser-och-tvister', '2026-forslag'))!
  const sections = answerDocument(await readText(tx, asked.id)).chapters.flatMap(
    (chapter) => chapter.sections,
  )
  const section = sections.find(({ provisions }) => provisions.length > 2)!
  const discharge = (await findVersion(tx, 'in-och-utskrivning', '2018'))!
  const extensions = await listRecordedEvents(tx, discharge.id)
  const bodies = await bodiesOfMandate(tx, find('coordinator'), today)
  const rows = await listStepsForBodies(
    tx,
    bodies.map(({ id }) => id),
    today,
  )
  const [watched] = await listWatched(tx, today, [], await findLaw(tx, 'prop-2025-26-19'))
  return {
    look: pathOfLook(watched!.change.law, watched!.thing),
    mandate: find('reader').id,
    struck: struck!.provisionIds[0]!,
    sharedProvision: shared?.id,
    extension: extensions.at(-1)!.id,
    earlier: (await listEarlierRounds(tx))[0]!.id,
    decision: decision?.id,
    response: response?.number,
    comment: comment?.number,
    section: `${asked.id}.${section.provision.id}`,
    provision: section.provisions[1]!.id,
    steps: rows.slice(0, 1).map((row) => `/arenden/${row.stepId}/${row.body.slug}`),
  }
}
