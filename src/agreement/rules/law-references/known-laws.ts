// SPDX-License-Identifier: EUPL-1.2
// Laws that agreements on care speak of by name. The number is that of Svensk författningssamling.

import type { Day } from '#kernel/day.ts'

export type KnownLaw = {
  /** The number, as 2017:30; nothing when the name has meant two laws in the time of our texts. */
  readonly sfs: string | undefined
  /** What the name has meant, the latest first: each from a day on, the first without a beginning. */
  readonly dated: readonly { readonly sfs: string; readonly from: string }[]
  /** How a reference is written: HSL, Patientlagen. */
  readonly label: string
  /** In small letters, in the definite form, as texts have it. */
  readonly names: readonly string[]
  /** As they are written, capitals and all. */
  readonly abbreviations: readonly string[]
}

const law = (
  sfs: string | undefined,
  label: string,
  names: readonly string[],
  abbreviations: readonly string[] = [],
): KnownLaw => ({ sfs, label, names, abbreviations, dated: [] })

export const knownLaws: readonly KnownLaw[] = [
  law('2017:30', 'HSL', ['hälso- och sjukvårdslagen'], ['HSL']),
  // Without a number and a day it can be either.
  {
    ...law(undefined, 'SoL', ['socialtjänstlagen'], ['SoL']),
    dated: [
      { sfs: '2025:400', from: '2025-07-01' },
      { sfs: '2001:453', from: '' },
    ],
  },
  law('2014:821', 'Patientlagen', ['patientlagen'], ['PL']),
  law('2010:659', 'Patientsäkerhetslagen', ['patientsäkerhetslagen'], ['PSL']),
  law('2008:355', 'Patientdatalagen', ['patientdatalagen'], ['PDL']),
  law('1993:387', 'LSS', ['lagen om stöd och service till vissa funktionshindrade'], ['LSS']),
  law('1991:1128', 'LPT', ['lagen om psykiatrisk tvångsvård'], ['LPT']),
  law('1991:1129', 'LRV', ['lagen om rättspsykiatrisk vård'], ['LRV']),
  law('1990:52', 'LVU', ['lagen med särskilda bestämmelser om vård av unga'], ['LVU']),
  law('1988:870', 'LVM', ['lagen om vård av missbrukare i vissa fall'], ['LVM']),
  law('2009:400', 'OSL', ['offentlighets- och sekretesslagen'], ['OSL']),
  law('2017:725', 'Kommunallagen', ['kommunallagen'], ['KL']),
  law('2017:900', 'Förvaltningslagen', ['förvaltningslagen'], ['FL']),
  law('1985:125', 'Tandvårdslagen', ['tandvårdslagen'], []),
  law('2004:168', 'Smittskyddslagen', ['smittskyddslagen'], []),
  law('2010:800', 'Skollagen', ['skollagen'], []),
  law('2008:567', 'Diskrimineringslagen', ['diskrimineringslagen'], []),
  law('1949:381', 'Föräldrabalken', ['föräldrabalken'], ['FB']),
  law('1974:152', 'Regeringsformen', ['regeringsformen'], []),
  law('1949:105', 'Tryckfrihetsförordningen', ['tryckfrihetsförordningen'], []),
  law('1990:782', 'Arkivlagen', ['arkivlagen'], []),
  law('2016:1145', 'LOU', ['lagen om offentlig upphandling'], ['LOU']),
  law('2008:962', 'LOV', ['lagen om valfrihetssystem'], ['LOV']),
  law('2018:1197', 'Barnkonventionen', ['barnkonventionen'], []),
]

const byNumber = new Map(knownLaws.map((one) => [one.sfs, one]))

/** Laws known by number that are called otherwise than by the words before it. */
const labelsByNumber = new Map([
  ['2001:453', 'SoL'],
  ['2025:400', 'SoL'],
])

/** The law that a name meant on a day; nothing where it has one number, or the day is not known. */
export function numberOn(label: string, day: Day | undefined): string | undefined {
  if (day === undefined) return undefined
  return knownLaws.find((one) => one.label === label)?.dated.find(({ from }) => from <= day)?.sfs
}

/** What a law with a known number is called in a reference. */
export function labelOfNumber(sfs: string): string | undefined {
  return labelsByNumber.get(sfs) ?? byNumber.get(sfs)?.label
}
