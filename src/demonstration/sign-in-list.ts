// SPDX-License-Identifier: EUPL-1.2
// Whom a visitor of the demonstration may sign in as, also those who were invited in it.

import type { Day } from '#kernel/day.ts'
import type { Bilingual, Language } from '#kernel/language.ts'
import type { Role } from '#kernel/mandate.ts'
import type { Db } from '#platform/database/database.ts'
import type { DemonstrationPerson } from '#platform/http/site.ts'
import {
  listOpenOffers,
  listParties,
  listPeople,
  type PersonWithMandate,
} from '../organisation/reads.ts'
import { isValidOn } from '../organisation/rules/period.ts'
import { demonstrationPeople } from './people.ts'

const groups = {
  common: { sv: 'Gemensamt', en: 'Common' },
  coordinators: { sv: 'Koordinatorer', en: 'Coordinators' },
  registrars: { sv: 'Registratorer', en: 'Registrars' },
  others: { sv: 'Medarbetare och läsare', en: 'Contributors and readers' },
  moreCoordinators: { sv: 'Fler koordinatorer', en: 'More coordinators' },
  moreRegistrars: { sv: 'Fler registratorer', en: 'More registrars' },
} as const satisfies Record<string, Bilingual>
type Group = keyof typeof groups

/** Everyone who has a mandate today, or is invited to one, once each, in groups. */
export async function listDemonstrationPeople(
  db: Db,
  today: Day,
  language: Language,
): Promise<readonly DemonstrationPerson[]> {
  const holders = (await listPeople(db, today)).filter(({ mandate }) => isValidOn(mandate, today))
  const invited = (await listOpenOffers(db, today)).map(asInvited)
  const people = [...holders, ...invited]
  const made = demonstrationPeople(await listParties(db, today))
  const inBackground = new Set(made.filter((one) => !one.isFeatured).map(({ email }) => email))
  const byPerson = Map.groupBy(people, ({ person }) => person.id)
  const entries = [...byPerson.values()].map((own) => entryOf(own, inBackground, language))
  const order = Object.keys(groups)
  return entries
    .sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
    .map(({ email, name, actsFor, key }) => ({
      email,
      name,
      actsFor,
      group: groups[key][language],
    }))
}

/** One who has not answered yet can sign in to do so. */
function asInvited(offered: PersonWithMandate): PersonWithMandate {
  const { sv, en } = offered.actsFor
  return { ...offered, actsFor: { sv: `${sv} (inbjuden)`, en: `${en} (invited)` } }
}

function entryOf(
  own: readonly PersonWithMandate[],
  inBackground: ReadonlySet<string>,
  language: Language,
): Omit<DemonstrationPerson, 'group'> & { readonly key: Group } {
  const { person, mandate, title } = own[0]!
  return {
    email: person.email,
    name: person.name,
    // Side is known only by the title: both process leaders lead the same group.
    actsFor:
      mandate.role === 'process-leader' && language === 'sv' && title
        ? title
        : own.map(({ actsFor }) => actsFor[language]).join(' · '),
    key: groupOf(mandate.role, inBackground.has(person.email)),
  }
}

function groupOf(role: Role, isInBackground: boolean): Group {
  if (role === 'coordinator') return isInBackground ? 'moreCoordinators' : 'coordinators'
  if (role === 'registrar') return isInBackground ? 'moreRegistrars' : 'registrars'
  return role === 'contributor' || role === 'reader' ? 'others' : 'common'
}
