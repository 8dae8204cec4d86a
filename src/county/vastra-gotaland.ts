// SPDX-License-Identifier: EUPL-1.2
// Västra Götaland as facts: db/reference says what, this file says how the facts hang together.
// Assumed there [A]: the days memberships began, and the names and days of most of the region's boards.
// Inferred there [I]: the care areas Göteborgsområdet and Fyrbodal; Lilla Edet belongs to a hospital
// area of Fyrbodal while its association is Göteborgsregionen.

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { day } from '#kernel/day.ts'
import type {
  AssociationInPack,
  BodyInPack,
  CareAreaInPack,
  CountyPack,
  PartyInPack,
} from '../organisation/rules/county-pack.ts'
import { bodyKinds } from '../organisation/rules/party.ts'
import { slugOf } from '../organisation/rules/slug.ts'
import { inSwedishOrder } from '../organisation/rules/swedish-order.ts'

const dayText = z.string().transform((text) => day(text))
const kind = z.enum(bodyKinds)

const factsShape = z.object({
  region: z.object({
    code: z.string(),
    name: z.string(),
    shortName: z.string(),
    organisationNumber: z.string(),
    validFrom: dayText,
  }),
  municipalitiesValidFrom: dayText,
  membershipsValidFrom: dayText,
  membersThatAreNotParties: z.array(z.object({ name: z.string(), association: z.string() })),
  municipalBodies: z.array(
    z.object({ slug: z.string(), name: z.string(), shortName: z.string(), kind }),
  ),
  bodies: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      shortName: z.string(),
      kind,
      party: z.string().optional(),
      association: z.string().optional(),
      validFrom: dayText,
    }),
  ),
})
type Facts = z.infer<typeof factsShape>

type Municipality = {
  readonly code: string
  readonly shortName: string
  readonly name: string
  readonly association: string
  readonly careArea: string
}

/** The county pack of Västra Götaland: 50 parties, four associations, six care areas and their bodies. */
export function readVastraGotaland(): CountyPack {
  const facts = factsShape.parse(JSON.parse(readReference('bodies-vastra-gotaland.json')))
  const municipalities = readMunicipalities()
  return {
    name: 'vastra-gotaland',
    parties: [regionOf(facts), ...municipalities.map((one) => partyOf(one, facts))],
    associations: associationsOf(municipalities, facts),
    careAreas: careAreasOf(municipalities, facts),
    bodies: [...commonBodies(facts), ...municipalities.flatMap((one) => bodiesOf(one, facts))],
  }
}

function readReference(name: string): string {
  return readFileSync(new URL(`../../db/reference/${name}`, import.meta.url), 'utf8')
}

function readMunicipalities(): Municipality[] {
  const [, ...lines] = readReference('municipalities-vastra-gotaland.csv').trim().split('\n')
  return lines
    .map((line) => {
      const [code, shortName, name, association, careArea] = line.trim().split(',')
      if (!code || !shortName || !name || !association || !careArea) {
        throw new RangeError(`not a row of municipalities: ${line}`)
      }
      return { code, shortName, name, association, careArea }
    })
    .sort((first, second) => inSwedishOrder(first.shortName, second.shortName))
}

function regionOf({ region }: Facts): PartyInPack {
  return { ...region, slug: `${region.code}-${slugOf(region.name)}`, kind: 'region' }
}

function partyOf(municipality: Municipality, facts: Facts): PartyInPack {
  return {
    code: municipality.code,
    slug: `${municipality.code}-${slugOf(municipality.shortName)}`,
    name: municipality.name,
    shortName: municipality.shortName,
    kind: 'municipality',
    organisationNumber: undefined,
    validFrom: facts.municipalitiesValidFrom,
  }
}

function memberOf(municipality: Municipality, facts: Facts) {
  return {
    partyCode: municipality.code,
    name: municipality.name,
    validFrom: facts.membershipsValidFrom,
  }
}

function namesIn(municipalities: readonly Municipality[], column: 'association' | 'careArea') {
  return [...new Set(municipalities.map((one) => one[column]))].sort(inSwedishOrder)
}

function associationsOf(
  municipalities: readonly Municipality[],
  facts: Facts,
): AssociationInPack[] {
  return namesIn(municipalities, 'association').map((name) => ({
    slug: slugOf(name),
    name,
    members: [
      ...municipalities
        .filter((one) => one.association === name)
        .map((one) => memberOf(one, facts)),
      ...facts.membersThatAreNotParties
        .filter((member) => member.association === name)
        .map((member) => ({
          partyCode: undefined,
          name: member.name,
          validFrom: facts.membershipsValidFrom,
        })),
    ],
  }))
}

function careAreasOf(municipalities: readonly Municipality[], facts: Facts): CareAreaInPack[] {
  return namesIn(municipalities, 'careArea').map((name) => ({
    slug: slugOf(name),
    name,
    members: municipalities
      .filter((one) => one.careArea === name)
      .map((one) => memberOf(one, facts)),
  }))
}

function commonBodies(facts: Facts): BodyInPack[] {
  return facts.bodies.map((body) => ({
    slug: body.slug,
    name: body.name,
    shortName: body.shortName,
    kind: body.kind,
    partyCode: body.party,
    association: body.association === undefined ? undefined : slugOf(body.association),
    careArea: undefined,
    validFrom: body.validFrom,
  }))
}

/** Each municipality has a council that decides, an executive board that prepares and a board for care. */
function bodiesOf(municipality: Municipality, facts: Facts): BodyInPack[] {
  return facts.municipalBodies.map((body) => ({
    slug: `${municipality.code}-${body.slug}`,
    name: `${body.name}, ${municipality.name}`,
    shortName: `${body.shortName} ${municipality.shortName}`,
    kind: body.kind,
    partyCode: municipality.code,
    association: undefined,
    careArea: undefined,
    validFrom: facts.municipalitiesValidFrom,
  }))
}
