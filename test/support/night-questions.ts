// SPDX-License-Identifier: EUPL-1.2
// What care staff ask on a phone at night, in their own words and misspelt now and then, and the
// provisions of the demonstration that answer. Written from the texts in force on 2026-03-19 alone, by
// someone who had not seen how they were marked. None of it is a question of `sixty-questions.ts`.

const main = 'halso-och-sjukvardsavtal/2017'
const discharge = 'in-och-utskrivning/2018'
const doctors = 'lakaransvar/2017'
const mouth = 'munhalsa/2017'
const psychiatry = 'psykisk-funktionsnedsattning-och-missbruk/2017'

/** What is asked, and the provisions of which one answers. */
export const nightQuestions: readonly (readonly [string, ...string[]])[] = [
  // Care at home, and where somebody stays for a while.
  ['sårvård i hemmet en lördag', `${main}/3.4.3`, `${main}/3.2.4`, `${main}/3.4.2`],
  [
    'vem lägger om såret om hon inte är inskriven hos oss',
    `${main}/3.4.9`,
    `${main}/3.3.3`,
    `${main}/3.4.3`,
  ],
  ['omläggningsmatrial vem betalar', `${main}/3.4.11`],
  ['hjälpmedel vid korttid', `${main}/3.4.6`, `${main}/3.11.1`, `${main}/3.11.6`],
  ['växelvård vem har ansvaret för sjukvården', `${main}/3.4.6`],
  [
    'ska vi ta på oss att ge spruta klockan 23 åt regionen',
    `${main}/3.4.2`,
    `${main}/3.2.9`,
    `${main}/3.2.7`,
  ],
  ['vem skriver in i hemsjukvården', `${main}/3.4.7`],
  ['frisk igen ska skrivas ut ur hemsjukvård', `${main}/3.4.8`],
  ['gruppbostad lss boende sjuk på natten', `${main}/3.4.10`, `${psychiatry}/2.3.2`],
  [
    'boende blir sämre ska jag ringa ambulans eller doktorn först',
    `${main}/3.4.12`,
    `${doctors}/3.2.4`,
  ],
  ['andningsstopp larma 112', `${doctors}/3.2.4`],
  ['vem är MAS och när ringer man', `${main}/3.4.5`, `${doctors}/2.2.4`],
  // The order of a specialist.
  [
    'specialisten vill att vi ger dropp men ingen här kan',
    `${main}/3.2.9`,
    `${main}/3.3.4`,
    `${main}/3.3.1`,
  ],
  ['vad måste stå i ordinationen', `${main}/3.2.7`],
  ['läkaren ordinerade på telefon ska det skrivas ner', `${main}/3.2.8`, `${doctors}/3.4.2`],
  ['dropp pump hem från sjukhuset vem äger den', `${main}/3.3.10`],
  ['sjukt barn hemma avanserad vård', `${main}/3.3.12`],
  ['handledning från specialistmottagningen', `${main}/3.3.4`],
  // Doctors.
  [
    'får inte tag i nån doktor helgen',
    `${doctors}/3.2.2`,
    `${main}/3.6.2`,
    `${doctors}/4.2.1`,
    `${doctors}/3.2.1`,
  ],
  ['hur snabbt ska vårdcentralen svara när vi ringer', `${doctors}/3.2.1`],
  ['doktorn vägrar komma hem', `${doctors}/3.2.3`, `${main}/3.6.2`],
  ['nyinflyttad på äldreboendet när kommer läkaren', `${doctors}/3.1.1`],
  ['doktorn har semester vem är vikarie', `${main}/3.6.5`, `${doctors}/2.1.3`],
  ['på besök från annan kommun vilken vårdcentral', `${doctors}/1.3.2`],
  ['vem konstaterar döden på natten', `${main}/3.2.13`, `${doctors}/3.3.4`, `${doctors}/2.3.1`],
  ['smärtlindring sista dagarna ordineras av vem', `${doctors}/3.3.2`],
  // To the hospital and home from it.
  [
    'missbruk utskriven från sjukhus',
    `${main}/3.8.3`,
    `${psychiatry}/3.2.3`,
    `${psychiatry}/3.2.2`,
  ],
  ['han kommer hem fredag kväll utan mediciner', `${main}/3.3.6`, `${discharge}/2.2.4`],
  [
    'vem talar om att patienten blivit inlaggd',
    `${main}/3.3.5`,
    `${discharge}/2.1.1`,
    `${psychiatry}/3.2.1`,
  ],
  [
    'utskrivningsklar men kommunen hinner inte ta hem',
    `${discharge}/3.1.1`,
    `${discharge}/3.1.2`,
    `${discharge}/2.2.3`,
    `${main}/3.1.8`,
  ],
  [
    'när börjar kommunen betala för färdigbehandlad',
    `${discharge}/3.1.1`,
    `${discharge}/3.1.2`,
    `${main}/3.1.8`,
  ],
  ['vad kostar en dygn på sjukhuset för kommunen', `${discharge}/3.1.4`],
  ['vem utser fast vårdkontakt innan hemgång', `${discharge}/2.1.3`, `${main}/3.2.2`],
  ['hur fort ska mötet bli när hon är klar att åka hem', `${discharge}/2.2.2`, `${main}/3.5.5`],
  ['datasystemet funkar inte hur rapporterar vi', `${main}/3.5.4`],
  ['ändrade mediciner vem får listan', `${main}/3.5.8`, `${discharge}/2.2.4`],
  // The plan, and who holds together.
  ['vad ska stå i en sip', `${main}/3.5.3`, `${psychiatry}/3.1.3`],
  ['gammal sip som ingen använt', `${main}/3.5.12`],
  ['sip för barn ska skolan vara med', `${main}/3.5.11`],
  [
    'patienten dement kan inte säga ja till att vi pratar med sjukhuset',
    `${main}/3.5.10`,
    `${main}/3.1.4`,
  ],
  [
    'skillnad fast läkarkontakt fast vårdkontakt',
    `${main}/1.6.15`,
    `${main}/1.6.4`,
    `${main}/3.2.2`,
  ],
  // Medicines, aids and what is used up.
  ['blöjor slut vem beställer', `${main}/3.11.4`],
  ['syrgas hemma vem sköter apparaten', `${main}/3.11.5`],
  ['rullstolen trasig vem ansvarar för uppföljning', `${main}/3.11.1`, `${main}/3.11.7`],
  ['lyften är sönder på boendet', `${main}/3.11.7`, `${main}/3.11.6`],
  ['nålar och sprutor till insulin vem står för', `${main}/3.11.2`],
  ['influensaspruta till hemsjukvårdspatient', `${main}/3.10.5`],
  ['dosrecept har gått ut', `${main}/3.10.2`],
  ['hemtjänsten ge ögondroppar egen vård', `${main}/3.9.3`, `${main}/3.9.1`, `${main}/3.9.4`],
  ['får undersköterska ge morfin med spruta', `${main}/3.10.4`],
  // Rehabilitation, mouths, journeys.
  ['träna gå hemma efter höftoperation', `${main}/3.7.3`, `${main}/3.7.5`, `${main}/3.2.4`],
  ['följa med till tandläkarn', `${mouth}/3.2.4`, `${mouth}/4.3.1`],
  ['tandborste på äldreboende betala', `${mouth}/4.1.4`],
  ['hur ofta ska munnen bedömas av sköterskan', `${mouth}/4.1.2`],
  // Mind, and what is used too much.
  ['full och ingen vill ta honom', `${psychiatry}/2.4.1`, `${main}/3.8.5`, `${psychiatry}/2.2.1`],
  ['psykiatrin säger att han måste bli drogfri först', `${psychiatry}/2.1.1`, `${main}/3.8.2`],
  ['kommer aldrig på sina tider kan vi avsluta', `${psychiatry}/3.4.1`],
  ['orolig för ett barn i familjen', `${psychiatry}/3.5.2`, `${psychiatry}/2.1.4`],
  // When two do not agree.
  [
    'vem betalar medan vi är oense',
    `${main}/2.2.2`,
    `${psychiatry}/3.3.2`,
    `${psychiatry}/4.3.2`,
    `${main}/4.8`,
  ],
  ['det blev fel mellan oss och sjukhuset var anmäler jag', `${main}/4.7`],
]
