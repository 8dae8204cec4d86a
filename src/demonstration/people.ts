// SPDX-License-Identifier: EUPL-1.2
// The people of the demonstration. All are invented; exempel.se stands for every party's own domain.

import type { Day } from '#kernel/day.ts'
import { day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import { registerPerson } from '../organisation/commands.ts'
import { findBodyBySlug, listParties, listPeople } from '../organisation/reads.ts'
import type { Party } from '../organisation/rules/party.ts'

export type DemonstrationMandate = {
  readonly role: Role
  /** The code of a party, or else the slug of a body; neither for those who serve all parties. */
  readonly party?: string
  readonly body?: string
}

export type PersonOfDemonstration = {
  readonly name: string
  readonly email: string
  readonly title: string
  readonly phone?: string
  readonly mandates: readonly DemonstrationMandate[]
  /** Stands first where one chooses whom to sign in as. */
  readonly isFeatured: boolean
}

/** Everyone has had the mandate since well before the first consultation. */
const mandatesFrom = day('2024-01-01')

const featured: readonly Omit<PersonOfDemonstration, 'isFeatured'>[] = [
  {
    name: 'Karin Almlid',
    email: 'karin.almlid@region.exempel.se',
    title: 'Processledare, regionens sida',
    mandates: [{ role: 'process-leader', body: 'gemensam-arbetsgrupp' }],
  },
  {
    name: 'Johan Sjölöv',
    email: 'johan.sjolov@kommunerna.exempel.se',
    title: 'Processledare, kommunernas sida',
    mandates: [{ role: 'process-leader', body: 'gemensam-arbetsgrupp' }],
  },
  {
    name: 'Elin Björkvall',
    email: 'elin.bjorkvall@kommunerna.exempel.se',
    title: 'Redaktör',
    mandates: [{ role: 'editor', body: 'gemensam-arbetsgrupp' }],
  },
  {
    name: 'Mats Granlöf',
    email: 'mats.granlof@drift.exempel.se',
    title: 'Administratör',
    mandates: [{ role: 'administrator' }],
  },
  coordinator('Anna Ek', '1441', 'lerum'),
  coordinator('Yusuf Ström', '1440', 'ale'),
  coordinator('Birgitta Hav', '1480', 'goteborg'),
  coordinator('Lars Ylle', '1490', 'boras'),
  coordinator('Sara Lundvik', '1496', 'skovde'),
  coordinator('Nils Fjordal', '1485', 'uddevalla'),
  coordinator('Eva Kullvik', '14', 'region'),
  {
    name: 'Ulrika Hallmyr',
    email: 'ulrika.hallmyr@region.exempel.se',
    title: 'Handläggare, utförarstyrelserna',
    mandates: [
      { role: 'coordinator', body: 'utforarstyrelse-1' },
      { role: 'coordinator', body: 'utforarstyrelse-2' },
      { role: 'coordinator', body: 'privata-vardgivare' },
    ],
  },
  {
    name: 'Per Åkerlöv',
    email: 'per.akerlov@lerum.exempel.se',
    title: 'Medicinskt ansvarig sjuksköterska',
    mandates: [{ role: 'contributor', party: '1441' }],
  },
  {
    name: 'Leyla Havsund',
    email: 'leyla.havsund@goteborg.exempel.se',
    title: 'Verksamhetsutvecklare',
    mandates: [{ role: 'contributor', party: '1480' }],
  },
  {
    name: 'Olof Stenmo',
    email: 'olof.stenmo@region.exempel.se',
    title: 'Handläggare',
    mandates: [{ role: 'contributor', party: '14' }],
  },
  registrar('Ingrid Lövmark', '1441', 'lerum'),
  registrar('Tomas Rödholm', '1440', 'ale'),
  registrar('Maria Sandlid', '1480', 'goteborg'),
  registrar('Åke Vinterlund', '1490', 'boras'),
  registrar('Hanna Fågelås', '1427', 'sotenas'),
  registrar('Kerstin Malmvik', '14', 'region'),
  {
    // Two small municipalities share her: she chooses for which one she acts.
    name: 'Siv Rönnlid',
    email: 'siv.ronnlid@skaraborg.exempel.se',
    title: 'Registrator',
    mandates: [
      { role: 'registrar', party: '1444' },
      { role: 'registrar', party: '1445' },
    ],
  },
  {
    name: 'Gun Hällmo',
    email: 'gun.hallmo@lerum.exempel.se',
    title: 'Ledamot i nämnden',
    mandates: [{ role: 'reader', party: '1441' }],
  },
]

function coordinator(name: string, party: string, domain: string) {
  const mandates = [{ role: 'coordinator', party } as const]
  return { name, email: emailOf(name, domain), title: 'Koordinator', mandates }
}

function registrar(name: string, party: string, domain: string) {
  const mandates = [{ role: 'registrar', party } as const]
  return { name, email: emailOf(name, domain), title: 'Registrator', mandates }
}

const firstNames = [
  'Agnes Bo Cecilia Daniel Ebba Fredrik Greta Hugo Ida Joel',
  'Klara Love Moa Noel Ottilia Pelle Ragna Simon Tyra Ulf',
  'Vera Wilma Ylva Axel Berit Conny Disa Egon Frida Gustav',
]
  .join(' ')
  .split(' ')
const surnames = [
  'Asplöv Bergvide Blomlid Dalmo Ekvik Furulid Granmo Heddal Isvik Juvås',
  'Klippmo Lingås Mossvik Nordlid Ormås Porsmo Rismark Skogvide Tallmo Utbyås',
  'Vassvik Åsmo Älvlid Örtvik Ljungvide Hasselmo Hagtorpås',
]
  .join(' ')
  .split(' ')

/** Two lists whose lengths share no factor: no pair comes twice among the first 810. */
function inventedName(number: number): string {
  return `${firstNames[number % firstNames.length]} ${surnames[number % surnames.length]}`
}

function emailOf(name: string, domain: string): string {
  const plain = name.toLowerCase().replace(/[åä]/g, 'a').replaceAll('ö', 'o').replace(/\s+/g, '.')
  return `${plain}@${domain}.exempel.se`
}

/** The people of the demonstration: those by name, and a coordinator and a registrar where one lacks. */
export function demonstrationPeople(parties: readonly Party[]): PersonOfDemonstration[] {
  const known = featured.map((person) => ({ ...person, isFeatured: true }))
  const has = (role: Role, code: string) =>
    featured.some(({ mandates }) =>
      mandates.some((mandate) => mandate.role === role && mandate.party === code),
    )
  const rest = parties.flatMap(({ code, slug, position }) => {
    const domain = slug.replace(/^\d+-/, '')
    return [
      ...(has('coordinator', code) ? [] : [coordinator(inventedName(position), code, domain)]),
      ...(has('registrar', code) ? [] : [registrar(inventedName(position + 101), code, domain)]),
    ]
  })
  return [...known, ...rest.map((person) => ({ ...person, isFeatured: false }))]
}

/** Registers everyone. Each party's coordinator is its contact person. */
export async function loadPeople(tx: Tx, today: Day): Promise<DemonstrationMandates> {
  const parties = await listParties(tx, today)
  for (const person of demonstrationPeople(parties)) {
    const mandates = await Promise.all(
      person.mandates.map(async (mandate) => ({
        role: mandate.role,
        from: mandatesFrom,
        ...(mandate.party && { partyId: partyWith(parties, mandate.party).id }),
        ...(mandate.body && { bodyId: (await findBodyBySlug(tx, mandate.body, today))!.id }),
      })),
    )
    const isContactFor = mandates.flatMap(({ role, partyId }) =>
      role === 'coordinator' && partyId ? [partyId] : [],
    )
    const phone = isContactFor.length > 0 ? { phone: '010-000 00 00' } : {}
    await registerPerson(tx, today, { ...person, ...phone, mandates, isContactFor })
  }
  return readDemonstrationMandates(tx, today)
}

function partyWith(parties: readonly Party[], code: string): Party {
  const party = parties.find((one) => one.code === code)
  if (!party) throw new RangeError(`the demonstration needs party ${code}`)
  return party
}

/** Under whose mandates the demonstration is made: its acts are given as commands, as a person would. */
export type DemonstrationMandates = {
  readonly processLeader: Mandate
  readonly editor: Mandate
  readonly administrator: Mandate
  readonly coordinatorOf: (partyId: string) => Mandate
  readonly coordinatorOfBody: (bodyId: string) => Mandate
  readonly registrarOf: (partyId: string) => Mandate
}

export async function readDemonstrationMandates(
  db: Db,
  today: Day,
): Promise<DemonstrationMandates> {
  const mandates = (await listPeople(db, today)).map(({ mandate }) => mandate)
  const get = (role: Role, holds: (mandate: Mandate) => boolean) => {
    const found = mandates.find((mandate) => mandate.role === role && holds(mandate))
    if (!found) throw new RangeError(`the demonstration has no ${role}`)
    return found
  }
  const find = (role: Role, partyId?: string) =>
    get(role, (one) => one.partyId === partyId && (!partyId || one.bodyId === undefined))
  return {
    processLeader: find('process-leader'),
    editor: find('editor'),
    administrator: find('administrator'),
    coordinatorOf: (partyId) => find('coordinator', partyId),
    coordinatorOfBody: (bodyId) => get('coordinator', (one) => one.bodyId === bodyId),
    registrarOf: (partyId) => find('registrar', partyId),
  }
}
