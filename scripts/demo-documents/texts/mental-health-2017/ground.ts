// SPDX-License-Identifier: EUPL-1.2
// The agreement of 2017 on mental health and substance use, chapters 1 and 2: aims and duties.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const mentalHealthGround2017: readonly DraftProvision[] = [
  chapter('psy-grund', 'Utgångspunkter för samarbetet'),
  section('psy-varfor', 'Varför överenskommelsen finns'),
  joint(
    paragraph(
      'psy-lag',
      'Regionen och kommunen är skyldiga att ha en överenskommelse om samarbete enligt 16 kap. 3 § hälso- och sjukvårdslagen (2017:30) och 5 kap. 8 a och 9 a §§ socialtjänstlagen (2001:453).',
    ),
  ),
  joint(
    paragraph(
      'psy-syfte',
      'Syftet är att den som behöver stöd från flera håll ska märka av ett sammanhållet stöd och inte av gränserna mellan dem som ger det.',
    ),
  ),
  joint(
    paragraph(
      'psy-mal',
      'Parternas mål är att personer i målgruppen lever under lika goda villkor som andra, med bostad, sysselsättning och tillgång till somatisk vård.',
    ),
  ),
  section('psy-malgrupp', 'Målgrupp'),
  joint(
    paragraph('psy-personer', 'Överenskommelsen gäller barn, unga och vuxna som', {
      letters: [
        'har en psykisk funktionsnedsättning som påverkar vardagen',
        'har ett missbruk av alkohol, narkotika, andra beroendeframkallande medel, läkemedel eller dopningsmedel',
        'har båda delarna samtidigt',
        'riskerar att hamna i någon av grupperna och behöver tidiga insatser',
      ],
    }),
  ),
  joint(
    paragraph(
      'psy-verksamheter',
      'Den gäller i alla verksamheter hos båda parter som möter målgruppen, även elevhälsa, akutmottagningar och enskilda utförare med avtal.',
    ),
  ),
  section('psy-ord', 'Vad orden betyder'),
  joint(
    paragraph(
      'psy-term-funktionsnedsattning',
      '**Psykisk funktionsnedsättning**: en nedsättning av psykisk förmåga som är varaktig eller kan väntas bli det och som hindrar personen i dagliga livet.',
    ),
  ),
  joint(
    paragraph(
      'psy-term-missbruk',
      '**Missbruk**: bruk av beroendeframkallande medel som skadar personen själv eller omgivningen, oavsett om diagnos är ställd.',
    ),
  ),
  joint(
    paragraph(
      'psy-term-samsjuklighet',
      '**Samsjuklighet**: att på samma gång ha ett missbruk och ett annat psykiskt tillstånd.',
    ),
  ),
  joint(
    paragraph(
      'psy-term-brukare',
      '**Brukarinflytande**: att den som får stöd kan påverka sina egna insatser, verksamheten och parternas beslut.',
    ),
  ),

  chapter('psy-ansvar', 'Vem som ansvarar för vad'),
  section('psy-gemensamt', 'Det som är gemensamt'),
  joint(
    paragraph(
      'psy-ingen-vantan',
      'Ingen får nekas utredning eller behandling för sin psykiska ohälsa för att missbruket pågår. Ingen får heller nekas stöd mot missbruket för att en utredning inte är klar.',
    ),
  ),
  joint(
    paragraph(
      'psy-tidig-upptackt',
      'Båda parter frågar om alkohol, droger, våld och självmordstankar när en person söker hjälp för sitt psykiska mående.',
    ),
  ),
  joint(
    paragraph(
      'psy-anhoriga',
      'Närstående ska bjudas in till planeringen när personen vill det. De ska också erbjudas stöd för egen del.',
    ),
  ),
  joint(
    paragraph(
      'psy-barn-anhoriga',
      'När en förälder får vård eller stöd ska verksamheten fråga om det finns barn i familjen och vad de vet.{{Hälso- och sjukvårdslagen 5 kap. 7 §.}}',
    ),
  ),
  joint(
    paragraph(
      'psy-suicid',
      'Varje delregionalt område har en gemensam plan för att förebygga självmord. I planen står vem som följer upp den som har försökt.',
    ),
  ),
  section('psy-region', 'Regionens ansvar för målgruppen'),
  region(
    paragraph('psy-region-uppgifter', 'Regionen ansvarar inom psykiatri och beroendevård för', {
      bullets: [
        'medicinsk och psykiatrisk utredning och diagnos',
        'läkemedelsbehandling, även vid opioidberoende',
        'psykologisk behandling inom vården',
        'abstinensvård och tillnyktring när den kräver sjukvård',
        'psykiatrisk tvångsvård enligt lagen (1991:1128) om psykiatrisk tvångsvård',
      ],
    }),
  ),
  region(
    paragraph(
      'psy-region-primarvard',
      'Vårdcentralen är första instans vid lätt och medelsvår psykisk ohälsa och vid riskbruk.',
    ),
  ),
  region(
    paragraph(
      'psy-region-somatik',
      'Psykiatrin ser till att dess patienter årligen får sin kroppsliga hälsa undersökt, och att fynd följs upp av vårdcentralen.',
    ),
  ),
  region(
    paragraph(
      'psy-region-lakemedel',
      'Provtagning som styr en behandling bekostas av regionen. Detsamma gäller intyg som vården behöver för sin egen bedömning.',
    ),
  ),
  region(
    paragraph(
      'psy-region-lvm',
      'Regionens läkare anmäler till socialnämnden när någon kan antas behöva vård enligt lagen (1988:870) om vård av missbrukare i vissa fall (LVM).{{LVM 6 §.}}',
    ),
  ),
  section('psy-kommun', 'Kommunens ansvar för målgruppen'),
  municipality(
    paragraph('psy-kommun-uppgifter', 'Kommunen ansvarar inom socialtjänsten för', {
      bullets: [
        'uppsökande arbete och råd till den enskilde och familjen',
        'utredning av behovet av stöd',
        'psykosocial behandling av missbruk i öppna former',
        'boendestöd, bostad med särskild service och hem för vård eller boende',
        'sysselsättning för den som inte har arbete eller studier',
        'utredning och ansökan enligt LVM',
      ],
    }),
  ),
  municipality(
    paragraph(
      'psy-kommun-halsovard',
      'I bostad med särskild service ger kommunen hälso- och sjukvård upp till läkarnivå dygnet runt.',
    ),
  ),
  municipality(
    paragraph(
      'psy-kommun-skola',
      'Elevhälsan uppmärksammar skolfrånvaro tidigt och kallar till samverkan innan frånvaron har blivit långvarig.',
    ),
  ),
  municipality(
    paragraph(
      'psy-kommun-ombud',
      'Kommunen erbjuder personligt ombud eller redovisar hur samma behov annars möts.',
    ),
  ),
  section('psy-tabell-rubrik', 'Gränsfall'),
  joint(
    paragraph('psy-tabell', 'För vanliga gränsfall gäller följande ansvar och kostnad.', {
      table: [
        ['Situation', 'Regionen', 'Kommunen'],
        ['Tillnyktring utan sjukvårdsbehov', 'Ger råd', 'Ansvarar'],
        ['Abstinens med risk för komplikation', 'Ansvarar', 'Förbereder tiden efter'],
        ['Neuropsykiatrisk utredning', 'Ansvarar', 'Lämnar uppgifter efter samtycke'],
        ['Stöd i vardagen vid kognitiv svårighet', 'Förskriver hjälpmedel', 'Ansvarar'],
        ['Behandlingshem med medicinskt innehåll', 'Betalar vården', 'Betalar boendet'],
        ['Handräckning vid LVM', 'Bedömer medicinskt', 'Begär och följer med'],
      ],
    }),
  ),
]
