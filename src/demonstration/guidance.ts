// SPDX-License-Identifier: EUPL-1.2
// Guiding cases and questions from care staff, in every state. All are invented, as the agreements'
// wording is: nobody has been in the situations, and nobody has asked.

import { addDays, type Day, day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import { listBodies } from '../organisation/reads.ts'
import {
  decideCase,
  withdrawCase,
  writeCase,
  type WrittenCase,
} from '../responsibility/commands/guiding-cases.ts'
import {
  answerStaffQuestion,
  closeQuestion,
  joinQuestion,
  passQuestion,
  rateAnswer,
  sendQuestion,
  showQuestion,
} from '../responsibility/commands/staff-questions.ts'
import { actAs, must, type Making } from './make.ts'
import { inTransaction, noOne } from '#platform/database/database.ts'

const main = 'halso-och-sjukvardsavtal/2017'
const discharge = 'in-och-utskrivning/2018'
const doctors = 'lakaransvar/2017'
const mouth = 'munhalsa/2017'
const psychiatry = 'psykisk-funktionsnedsattning-och-missbruk/2017'

type CaseSeed = Omit<WrittenCase, 'alike' | 'replaces'> & {
  readonly alike?: readonly number[]
  readonly replaces?: number
  /** The days of the decision; none for a draft. */
  readonly decided?: readonly [on: string, from: string]
  readonly withdrawn?: readonly [on: string, because: string]
}

/** In the order of their numbers. */
const caseSeeds: readonly CaseSeed[] = [
  {
    title: 'Sårvård hemma en lördag',
    situation:
      'En person bor i eget hus och är inskriven i hemsjukvården. Vårdcentralens läkare har ordinerat omläggning varannan dag. Nästa omläggning är en lördag.',
    question: 'Vem lägger om såret på lördagen, och vem bekostar materialet?',
    answer:
      'Kommunen lägger om såret också på lördagen och bekostar omläggningsmaterialet. Är såret ordinerat av en specialistmottagning lämnar den mottagningen ut materialet.',
    why: 'Personen är inskriven i hemsjukvården, som inte slutar på fredagen. Materialet hör till hemsjukvårdens egna åtgärder.',
    responsible: 'municipality',
    provisions: [`${main}/3.4.3`, `${main}/3.4.11`],
    decided: ['2025-09-18', '2025-10-01'],
  },
  {
    title: 'Ett enda besök hemma',
    situation:
      'En person går vanligen till vårdcentralen men har stukat foten och kan inte ta sig dit för att ta stygn.',
    question: 'Är det kommunen som åker hem och tar stygnen?',
    answer: 'Nej. Vårdcentralens egen personal gör det enda hembesöket.',
    why: 'Behovet är kort och personen klarar annars att ta sig till mottagningen. Hemsjukvård är för behov som väntas vara längre än 14 dagar.',
    responsible: 'region',
    provisions: [`${main}/3.4.9`, `${main}/3.4.3`],
    alike: [1],
    decided: ['2025-09-18', '2025-10-01'],
  },
  {
    title: 'Hjälpmedel på korttidsboende',
    situation:
      'En person bor tre veckor på korttidsboende efter sjukhusvård. Sjukhusets arbetsterapeut har förskrivit en rollator. Personen behöver också en lyft under vistelsen.',
    question: 'Vem ansvarar för rollatorn och vem håller lyften?',
    answer:
      'Regionen ansvarar för rollatorn, som dess personal har förskrivit. Kommunen håller lyften, som på ett särskilt boende.',
    why: 'Den som förskriver följer upp hjälpmedlet. På korttidsboende har kommunen samma ansvar som i särskilt boende, och där håller den lyftar.',
    responsible: 'both',
    provisions: [`${main}/3.4.6`, `${main}/3.11.1`, `${main}/3.11.6`],
    decided: ['2025-10-16', '2025-11-01'],
  },
  {
    title: 'Dropp hemma på specialistens ordination',
    situation:
      'En specialistmottagning vill att kommunens sjuksköterska ger antibiotika som dropp i hemmet två gånger om dagen. Ingen på enheten har gjort det förut.',
    question: 'Måste kommunen ta emot ordinationen?',
    answer:
      'Inte förrän mottagningen har sett till att kunskap och utrustning finns. Till dess utför mottagningen eller sjukhuset själva insatsen.',
    why: 'Ordinatören ska förvissa sig om att mottagaren kan, och specialistvården ska ge råd och handledning omgående.',
    responsible: 'both',
    provisions: [`${main}/3.2.9`, `${main}/3.3.4`, `${main}/3.2.7`],
    decided: ['2025-10-16', '2025-11-01'],
  },
  {
    title: 'Hem från sjukhuset en fredag',
    situation:
      'En person med hemtjänst och hemsjukvård skrivs ut en fredag eftermiddag. Apoteket är stängt till måndag.',
    question: 'Vem ser till att läkemedlen räcker över helgen?',
    answer: 'Sjukhuset skickar med läkemedel, hjälpmedel och information för minst tre dygn.',
    why: 'Ingen ska lämna sjukhuset innan det räcker till nästa vardag, dock minst för tre dygn.',
    responsible: 'region',
    provisions: [`${main}/3.3.6`, `${discharge}/2.2.4`],
    decided: ['2025-11-20', '2025-12-01'],
  },
  {
    title: 'Läkare går inte att nå en natt',
    situation:
      'Sjuksköterskan på ett särskilt boende ringer vårdcentralens nummer klockan två på natten. Ingen svarar.',
    question: 'Vart vänder hon sig, och vem följer upp att ingen svarade?',
    answer:
      'Hon ringer regionens läkarjour. Är det fara för liv larmar hon 112 först. Kommunen meddelar sedan vårdcentralens verksamhetschef, om det var avtalad tid som uteblev.',
    why: 'Utanför kontorstid svarar läkarjouren. Regionen ska ha en läkare att nå alla tider på dygnet.',
    responsible: 'region',
    provisions: [`${doctors}/3.2.2`, `${main}/3.6.2`, `${doctors}/3.2.4`],
    decided: ['2025-11-20', '2025-12-01'],
  },
  {
    title: 'Berusad person på akuten utan skada',
    situation:
      'En person är kraftigt berusad men har inget behov av sjukvård. Polisen är inte inkopplad.',
    question: 'Vem ansvarar för tillnyktringen?',
    answer: 'Kommunen ansvarar när det inte finns något behov av sjukvård. Regionen ger råd.',
    why: 'Gränsen går vid sjukvårdsbehovet: abstinens med risk för komplikation är regionens.',
    responsible: 'municipality',
    provisions: [`${psychiatry}/2.4.1`, `${psychiatry}/2.2.1`],
    decided: ['2025-12-11', '2026-01-01'],
  },
  {
    title: 'Behandlingshem med medicinskt innehåll',
    situation:
      'En person ska vistas på ett hem där både behandling och boende ingår. Parterna är inte överens om hur kostnaden delas.',
    question: 'Vem betalar medan de är oense?',
    answer:
      'Vården börjar. Kan delarna inte skiljas åt betalar parterna hälften var tills frågan är prövad.',
    why: 'Oenighet om kostnad får aldrig fördröja vården. Regionen betalar vården och kommunen boendet, när delarna går att skilja åt.',
    responsible: 'both',
    provisions: [`${psychiatry}/3.3.2`, `${psychiatry}/2.4.1`, `${main}/2.2.2`],
    decided: ['2025-12-11', '2026-01-01'],
  },
  {
    title: 'Följeslagare till tandläkaren',
    situation: 'En person i särskilt boende har tid hos tandläkaren och kan inte resa ensam.',
    question: 'Vem följer med och vem betalar resan?',
    answer: 'Kommunen ordnar följeslagare. Resan är en sjukresa enligt regionens regler.',
    why: 'Överenskommelsen om munhälsa delar följeslagare och resa mellan parterna.',
    responsible: 'both',
    provisions: [`${mouth}/3.2.4`, `${mouth}/4.3.1`],
    decided: ['2026-01-15', '2026-02-01'],
  },
  {
    title: 'Fast vårdkontakt utses före hemgång',
    situation: 'En person är utskrivningsklar. Sjukhuset och vårdcentralen väntar på varandra.',
    question: 'Vem utser den fasta vårdkontakten, och när?',
    answer: 'Vårdcentralen utser den innan personen lämnar sjukhuset.',
    why: 'Den fasta vårdkontakten kallar sedan till planeringen, och måste därför finnas före hemgången.',
    responsible: 'region',
    provisions: [`${discharge}/2.1.3`, `${discharge}/2.2.2`],
    decided: ['2026-01-15', '2026-02-01'],
    withdrawn: [
      '2026-03-05',
      'Fallet sa inget om den som redan har en fast vårdkontakt. Ett nytt skrivs.',
    ],
  },
  {
    title: 'Sårvård hemma, också på helgen',
    situation:
      'En person bor i eget hus och är inskriven i hemsjukvården. Omläggningen behövs varje dag, också lördag och söndag.',
    question: 'Vem lägger om såret på helgen, och vem bekostar materialet?',
    answer:
      'Kommunen, alla dagar så länge personen är inskriven. Material till en behandling som specialistvården styr lämnas ut av den mottagning som har ordinerat den.',
    why: 'Inskrivningen i hemsjukvården gäller dygnets alla timmar. Vem som ordinerar avgör vem som lämnar ut materialet.',
    responsible: 'municipality',
    provisions: [`${main}/3.4.3`, `${main}/3.4.11`],
    alike: [2],
    replaces: 1,
    decided: ['2026-02-19', '2026-03-01'],
  },
  {
    title: 'Dropp på permission över helgen',
    situation:
      'En patient i sluten vård har permission över helgen och ska ha dropp hemma. Kommunen får veta det samma dag.',
    question: 'Vem ger droppet?',
    answer: 'Sjukhuset har kvar ansvaret tills parterna har kommit överens om något annat.',
    why: 'Avtalet från 2017 säger inget om permission. Fallet skrivs inför det nya avtalet.',
    responsible: 'unclear',
    provisions: [`${main}/3.3.1`, `${main}/3.4.2`],
  },
]

type QuestionSeed = {
  readonly asked: string
  readonly text: string
  readonly shown?: string
  /** A body by its slug, and the days it got it and is to answer. */
  readonly sent?: readonly [body: string, on: string, by: string]
  readonly answered?: readonly [on: string, answer: string, by?: number]
  readonly instruction?: string
  readonly closed?: readonly [on: string, because: string]
  /** The place of the question that it is the same as. */
  readonly same?: readonly [as: number, on: string]
}

const questionSeeds: readonly QuestionSeed[] = [
  {
    asked: '2025-08-20',
    text: 'Vem lägger om sår på helgen när distriktssköterskan är ledig?',
    shown: '2025-08-21',
    sent: ['gemensam-arbetsgrupp', '2025-08-25', '2025-10-15'],
    answered: [
      '2025-10-02',
      'Kommunen, för den som är inskriven i hemsjukvården. Läs fallet om sårvård hemma en lördag.',
      1,
    ],
  },
  {
    asked: '2025-09-03',
    text: 'Hjälpmedel på korttid, är det sjukhuset eller kommunen?',
    shown: '2025-09-04',
    sent: ['gemensam-arbetsgrupp', '2025-09-08', '2025-11-01'],
    answered: [
      '2025-11-03',
      'Den vars personal har förskrivit det. Lyftar och sängar håller kommunen.',
      3,
    ],
  },
  {
    asked: '2025-10-14',
    text: 'Ska kommunens sjuksköterska ta blodprov som privat specialist har beställt?',
    shown: '2025-10-15',
    sent: ['vvg', '2025-10-20', '2026-01-31'],
    answered: [
      '2026-01-28',
      'Ja, om patienten är inskriven och ordinationen är skriftlig. Den som har ordinerat lämnar ut material och bekostar analysen.',
    ],
    instruction: 'Anvisning om provtagning i hemmet (påhittad)',
  },
  {
    asked: '2026-01-12',
    text: 'Vem ger dropp i hemmet när patienten är på permission över helgen?',
    shown: '2026-01-13',
    sent: ['gemensam-arbetsgrupp', '2026-01-15', '2026-04-09'],
  },
  {
    asked: '2026-01-20',
    text: 'permission med dropp hemma, vem gör det på helgen',
    same: [3, '2026-01-21'],
  },
  {
    asked: '2026-01-26',
    text: 'Vem bevakar larm från digital blodtrycksmätare på natten?',
    shown: '2026-01-27',
    sent: ['vvg', '2026-01-30', '2026-03-10'],
  },
  {
    asked: '2026-02-02',
    text: 'Dropp på permission, är det hemsjukvården eller sjukhuset som åker ut?',
    same: [3, '2026-02-03'],
  },
  {
    asked: '2026-02-10',
    text: 'Vem städar efter en smittsam patient i eget hem så att vi kan komma in?',
    shown: '2026-02-11',
    sent: ['gemensam-styrgrupp', '2026-02-16', '2026-05-15'],
  },
  {
    asked: '2026-02-18',
    text: 'Får vi ta emot läkemedel som anhöriga hämtat ut åt patienten på korttid?',
    shown: '2026-02-19',
  },
  {
    asked: '2026-02-24',
    text: 'Vem tolkar när vårdcentralens läkare ringer upp hemma hos patienten?',
    shown: '2026-02-25',
  },
  {
    asked: '2026-02-27',
    text: 'Kan ni höja lönen på nattpass?',
    closed: ['2026-03-02', 'Frågan gäller inte vem som ansvarar för vården.'],
  },
  {
    asked: '2026-03-03',
    text: 'Vilken telefon har rätt jour för hemsjukvård vid länsgränsen?',
    shown: '2026-03-04',
    closed: ['2026-03-06', 'Avtalen gäller inom länet. Fråga den region som patienten vistas i.'],
  },
  { asked: '2026-03-12', text: 'Vem provar ut kompressionsstrumpor till den som bor på LSS?' },
  { asked: '2026-03-16', text: 'kompresionsstrumpor lss boende vem provar och betalar' },
  {
    asked: '2026-03-18',
    text: 'Vem följer med i ambulansen när en boende på demensboendet är orolig?',
  },
]

/** How often answers helped and did not. */
const ratingSeeds: readonly (readonly [answer: string, yes: number, no: number])[] = [
  ['/vem-ansvarar/fall/3', 9, 1],
  ['/vem-ansvarar/fall/4', 3, 4],
  ['/vem-ansvarar/fall/11', 6, 0],
]

export async function makeGuidance(making: Making, today: Day): Promise<void> {
  await makeCases(making, today)
  await makeQuestions(making, today)
  for (const [answer, yes, no] of ratingSeeds) {
    const said = [...Array<boolean>(yes).fill(true), ...Array<boolean>(no).fill(false)]
    for (const [place, helped] of said.entries()) {
      await inTransaction(making.db, noOne, (tx) =>
        rateAnswer(tx, addDays(today, -1 - (place % 14)), { answer, helped }),
      )
    }
  }
}

async function makeCases(making: Making, today: Day): Promise<void> {
  const { processLeader } = making.mandates
  const bodies = await listBodies(making.db, today)
  const decidedBy = bodies.find(({ slug }) => slug === 'vvg')!.id
  // Written in the order of their numbers, each before it is decided.
  for (const { decided, withdrawn, alike = [], replaces, ...words } of caseSeeds) {
    const writtenOn = decided ? addDays(day(decided[0]), -21) : addDays(today, -10)
    const number = must(
      await actAs(making, processLeader, (tx) =>
        writeCase(tx, writtenOn, processLeader, { ...words, alike, replaces }),
      ),
    )
    if (decided)
      must(
        await actAs(making, processLeader, (tx) =>
          decideCase(tx, day(decided[0]), processLeader, {
            number,
            decidedBy,
            decidedOn: day(decided[0]),
            validFrom: day(decided[1]),
            validUntil: undefined,
            seen: asItStands,
          }),
        ),
      )
    if (withdrawn)
      must(
        await actAs(making, processLeader, (tx) =>
          withdrawCase(tx, day(withdrawn[0]), processLeader, {
            number,
            reason: withdrawn[1],
            seen: asItStands,
          }),
        ),
      )
  }
}

async function makeQuestions(making: Making, today: Day): Promise<void> {
  const { processLeader } = making.mandates
  const bodies = await listBodies(making.db, today)
  const numbers: string[] = []
  const seen = asItStands
  for (const seed of questionSeeds) {
    const { shown, sent, answered, closed, same } = seed
    const number = must(
      await inTransaction(making.db, noOne, (tx) => sendQuestion(tx, day(seed.asked), seed)),
    )
    numbers.push(number)
    const handle = (
      act: (tx: Parameters<typeof showQuestion>[0]) => ReturnType<typeof joinQuestion>,
    ) => actAs(making, processLeader, act).then(must)
    if (shown) await handle((tx) => showQuestion(tx, day(shown), processLeader, { number, seen }))
    if (same)
      await handle((tx) =>
        joinQuestion(tx, day(same[1]), processLeader, { number, seen, to: numbers[same[0]]! }),
      )
    if (sent)
      await handle((tx) =>
        passQuestion(tx, day(sent[1]), processLeader, {
          number,
          seen,
          bodyId: bodies.find(({ slug }) => slug === sent[0])!.id,
          answerBy: day(sent[2]),
        }),
      )
    if (answered)
      await handle((tx) =>
        answerStaffQuestion(tx, day(answered[0]), processLeader, {
          number,
          seen,
          answer: answered[1],
          instruction: seed.instruction ?? '',
          caseNumber: answered[2],
        }),
      )
    if (closed)
      await handle((tx) =>
        closeQuestion(tx, day(closed[0]), processLeader, { number, seen, reason: closed[1] }),
      )
  }
}
