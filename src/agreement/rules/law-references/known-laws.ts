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
  law(
    '1993:387',
    'LSS',
    ['lagen om stöd och service till vissa funktionshindrade', 'lagen om stöd och service'],
    ['LSS'],
  ),
  law('1991:1128', 'LPT', ['lagen om psykiatrisk tvångsvård'], ['LPT']),
  law('1991:1129', 'LRV', ['lagen om rättspsykiatrisk vård'], ['LRV']),
  law('1990:52', 'LVU', ['lagen med särskilda bestämmelser om vård av unga'], ['LVU']),
  law('1988:870', 'LVM', ['lagen om vård av missbrukare i vissa fall'], ['LVM']),
  law('2009:400', 'OSL', ['offentlighets- och sekretesslagen'], ['OSL']),
  law('2017:725', 'Kommunallagen', ['kommunallagen'], ['KL']),
  law('2017:900', 'Förvaltningslagen', ['förvaltningslagen'], ['FL']),
  law(
    '2017:612',
    'LUS',
    [
      'lagen om samverkan vid utskrivning från sluten hälso- och sjukvård',
      'lagen om samverkan vid utskrivning från slutenvård',
      'lagen om samverkan vid utskrivning från sluten vård',
      'lagen om samverkan vid utskrivning',
    ],
    ['LUS'],
  ),
  // Until 2017, before that on collaboration at discharge.
  law('1990:1404', 'Betalningsansvarslagen', [
    'betalningsansvarslagen',
    'lagen om kommunernas betalningsansvar för viss hälso- och sjukvård',
  ]),
  law('2022:1250', 'Lagen om egenvård', ['lagen om egenvård', 'egenvårdslagen']),
  law('2022:913', 'SVOD', ['lagen om sammanhållen vård- och omsorgsdokumentation'], ['SVOD']),
  law('2018:1212', 'Lagen om nationell läkemedelslista', ['lagen om nationell läkemedelslista']),
  law('2015:315', 'Läkemedelslagen', ['läkemedelslagen']),
  law('2002:160', 'Lagen om läkemedelsförmåner', ['lagen om läkemedelsförmåner']),
  law('2017:80', 'Hälso- och sjukvårdsförordningen', ['hälso- och sjukvårdsförordningen'], ['HSF']),
  law('2009:641', 'OSF', ['offentlighets- och sekretessförordningen'], ['OSF']),
  law('1996:799', 'Patientskadelagen', ['patientskadelagen']),
  law('2010:1622', 'Alkohollagen', ['alkohollagen'], ['AL']),
  law('1962:700', 'Brottsbalken', ['brottsbalken'], ['BrB']),
  law('2010:110', 'Socialförsäkringsbalken', ['socialförsäkringsbalken'], ['SFB']),
  law('1977:1160', 'Arbetsmiljölagen', ['arbetsmiljölagen'], ['AML']),
  law('2018:218', 'Dataskyddslagen', ['dataskyddslagen']),
  law('1998:204', 'Personuppgiftslagen', ['personuppgiftslagen'], ['PuL', 'PUL']),
  law('2006:544', 'LEH', [], ['LEH']),
  law('2003:1210', 'Finsamlagen', [
    'finsamlagen',
    'lagen om finansiell samordning av rehabiliteringsinsatser',
  ]),
  law('1985:125', 'Tandvårdslagen', ['tandvårdslagen'], ['TvL', 'TVL']),
  law('2004:168', 'Smittskyddslagen', ['smittskyddslagen'], []),
  law('2010:800', 'Skollagen', ['skollagen'], []),
  law('2008:567', 'Diskrimineringslagen', ['diskrimineringslagen'], []),
  law('1949:381', 'Föräldrabalken', ['föräldrabalken'], ['FB']),
  law('1974:152', 'Regeringsformen', ['regeringsformen'], ['RF']),
  law('1949:105', 'Tryckfrihetsförordningen', ['tryckfrihetsförordningen'], ['TF']),
  law('1990:782', 'Arkivlagen', ['arkivlagen'], []),
  law('2016:1145', 'LOU', ['lagen om offentlig upphandling'], ['LOU']),
  law('2008:962', 'LOV', ['lagen om valfrihetssystem'], ['LOV']),
  law('2018:1197', 'Barnkonventionen', ['barnkonventionen'], []),
]

const byNumber = new Map(knownLaws.map((one) => [one.sfs, one]))

/** Laws known by number that are called otherwise than by the words before it. */
const labelsByNumber = new Map([
  ['1982:763', 'HSL'],
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
