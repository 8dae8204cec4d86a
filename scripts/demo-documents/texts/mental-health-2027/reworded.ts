// SPDX-License-Identifier: EUPL-1.2
// The annex on mental health and substance use for 2027: provisions that live on with other words.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

const words = '«Missbruk» byts mot «skadligt bruk eller beroende», så som lagen gör.'

export const mentalHealthReworded2027: readonly DraftProvision[] = [
  chapter('psy-grund', 'Lag, syfte och målgrupp'),
  section('psy-varfor', 'Syfte'),
  joint(
    paragraph(
      'psy-lag',
      'Överenskommelsen krävs enligt 16 kap. 3 § hälso- och sjukvårdslagen (2017:30), i lydelse från den 1 april 2024. Socialtjänstlagen (2025:400) ställer motsvarande krav på kommunen.',
    ),
    'Båda lagarna har ändrats sedan 2017.',
  ),
  joint(
    paragraph(
      'psy-mal',
      'Målet är att personer i målgruppen lever ett gott och lika långt liv som andra, med bostad, sysselsättning och tillgång till somatisk vård.',
    ),
    'Den kortare livslängden i målgruppen lyfts fram.',
  ),
  joint(
    paragraph('psy-personer', 'Överenskommelsen gäller barn, unga och vuxna som', {
      letters: [
        'har en psykisk funktionsnedsättning som påverkar vardagen',
        'har ett skadligt bruk eller beroende av alkohol, narkotika, läkemedel, dopningsmedel eller flyktiga lösningsmedel',
        'har ett skadligt spelande om pengar',
        'har flera av dessa svårigheter samtidigt',
        'riskerar att hamna i någon av grupperna och behöver tidiga insatser',
      ],
    }),
    'Spel om pengar omfattas sedan 2018 och skrivs nu ut.',
  ),
  joint(
    paragraph(
      'psy-verksamheter',
      'Den gäller i samtliga verksamheter hos båda parter som möter målgruppen, oavsett vem som är utförare. Elevhälsa, akutmottagningar, ambulans och tandvård nämns särskilt.',
    ),
    'Ambulans och tandvård läggs till.',
  ),
  joint(
    paragraph(
      'psy-term-missbruk',
      '**Skadligt bruk**: bruk av beroendeframkallande medel, eller spel om pengar, som skadar hälsan eller livet i övrigt utan att kriterierna för beroende behöver vara uppfyllda.',
    ),
    words,
  ),
  joint(
    paragraph(
      'psy-term-samsjuklighet',
      '**Samsjuklighet**: att samtidigt ha ett skadligt bruk eller beroende och minst ett annat psykiatriskt tillstånd.',
    ),
    words,
  ),
  joint(
    paragraph(
      'psy-ingen-vantan',
      'Behandling för psykisk ohälsa och behandling för skadligt bruk eller beroende ska ges samtidigt och vara samordnad. Ingen verksamhet får ställa drogfrihet som villkor för att börja utreda.',
    ),
    'Samtidig behandling blir huvudregel i stället för ett förbud mot att neka.',
  ),
  joint(
    paragraph(
      'psy-tidig-upptackt',
      'Båda parter frågar om alkohol, droger, spel, våld och självmordstankar när en person söker hjälp för sitt psykiska mående.',
    ),
    'Frågan om spel läggs till.',
  ),
  joint(
    paragraph(
      'psy-suicid',
      'Varje delregionalt område har en gemensam plan för att förebygga självmord. Den som har försökt ta sitt liv kontaktas inom två dagar efter vårdtillfället.',
    ),
    'Planen får en tid som går att följa upp.',
  ),
  region(
    paragraph('psy-region-uppgifter', 'Regionen ansvarar inom psykiatri och beroendevård för', {
      bullets: [
        'medicinsk och psykiatrisk utredning och diagnos',
        'läkemedelsbehandling, även vid opioidberoende',
        'psykologisk behandling vid psykisk ohälsa, beroende och spelberoende',
        'abstinensvård och tillnyktring när den kräver sjukvård',
        'sprututbyte och utdelning av naloxon',
        'psykiatrisk tvångsvård enligt lagen (1991:1128) om psykiatrisk tvångsvård',
      ],
    }),
    'Skademinskande insatser och spel läggs till.',
  ),
  region(
    paragraph(
      'psy-region-primarvard',
      'Vårdcentralen är första instans vid lätt och medelsvår psykisk ohälsa och vid riskbruk. För den som är under 18 år kan ungdomsmottagningen ha samma uppgift.',
    ),
    'Unga söker oftare på ungdomsmottagning.',
  ),
  region(
    paragraph(
      'psy-region-somatik',
      'Psykiatrin ser till att dess patienter årligen får sin kroppsliga hälsa och munhälsa undersökt. Vårdcentralen följer upp och återkopplar till psykiatrin.',
    ),
    'Munhälsan tas med och återkopplingen blir dubbelriktad.',
  ),
  municipality(
    paragraph('psy-kommun-uppgifter', 'Kommunen ansvarar inom socialtjänsten för', {
      bullets: [
        'förebyggande arbete och lätt tillgängliga råd utan föregående utredning',
        'utredning av behovet av stöd',
        'sociala insatser vid skadligt bruk, beroende och spel om pengar',
        'boendestöd, bostad med särskild service och hem för vård eller boende',
        'vägen till arbete, studier eller annan sysselsättning',
        'utredning och ansökan om tvångsvård enligt LVM',
      ],
    }),
    'Den nya socialtjänstlagen betonar förebyggande och lätt tillgängliga insatser.',
  ),
  municipality(
    paragraph(
      'psy-kommun-ombud',
      'Kommunen erbjuder personligt ombud till den som har stora svårigheter att nå sina rättigheter.',
    ),
    'Kommunen ska erbjuda stödet och inte bara redovisa varför det saknas.',
  ),
  joint(
    paragraph('psy-tabell', 'För vanliga gränsfall gäller följande ansvar och kostnad.', {
      table: [
        ['Situation', 'Regionen', 'Kommunen'],
        ['Tillnyktring utan sjukvårdsbehov', 'Ger råd', 'Ansvarar'],
        ['Abstinens med risk för komplikation', 'Ansvarar', 'Förbereder tiden efter'],
        ['Neuropsykiatrisk utredning', 'Ansvarar', 'Lämnar uppgifter efter samtycke'],
        ['Stöd i vardagen vid kognitiv svårighet', 'Förskriver hjälpmedel', 'Ansvarar'],
        ['Spelberoende', 'Behandlar', 'Ger socialt och ekonomiskt stöd'],
        ['Behandlingshem med medicinskt innehåll', 'Betalar vården', 'Betalar boendet'],
        ['Integrerat team för samsjuklighet', 'Leder medicinskt', 'Leder socialt'],
        ['Handräckning vid LVM', 'Bedömer medicinskt', 'Begär och följer med'],
      ],
    }),
    'Spel och integrerade team läggs till.',
  ),
  section('psy-plan', 'Planering med den enskilde'),
  joint(
    paragraph(
      'psy-sip-kallelse',
      'Kallelsen besvaras inom tre arbetsdagar. Den som kallas får inte avböja med hänvisning till att personen saknar pågående insats hos verksamheten.',
    ),
    'Verksamheter har uteblivit för att ärendet inte var aktuellt hos dem.',
  ),
  region(
    paragraph(
      'psy-heldygn-aterbesok',
      'Ett första återbesök sker inom fem dagar från utskrivningen. Vid risk för självmord ringer avdelningen upp redan nästa dag.',
    ),
    'Risken är störst de första dagarna.',
  ),
  joint(
    paragraph(
      'psy-placering-delning',
      'Kan delarna inte skiljas åt betalar parterna hälften var i högst sex månader. Därefter prövas fördelningen i huvudavtalets trappa för tvister.',
    ),
    'Delade kostnader blev bestående när ingen tid fanns.',
  ),
  joint(
    paragraph(
      'psy-orosanmalan',
      'Anmälan om att ett barn far illa görs genast och kräver inget samtycke.{{19 kap. socialtjänstlagen (2025:400).}}',
    ),
    'Hänvisningen följer den nya socialtjänstlagen.',
  ),
  joint(
    paragraph(
      'psy-chefsgrupp',
      'Chefer från socialtjänst, psykiatri, beroendevård, vårdcentral och elevhälsa möts sex gånger om året. Gruppen får besluta om undantag i enskilda ärenden.',
    ),
    'Gruppen behöver mandat för att lösa det som har fastnat.',
  ),
  joint(
    paragraph(
      'psy-riktlinjer',
      'Nationella riktlinjer, vård- och insatsprogram och personcentrerade sammanhållna vårdförlopp följs. Avsteg motiveras i den lokala överenskommelsen.',
    ),
    'Vård- och insatsprogrammen har tillkommit.',
  ),
  joint(
    paragraph('psy-matt', 'Parterna följer varje år', {
      letters: [
        'antal upprättade planer och hur många som har följts upp',
        'väntetid till första besök',
        'återinskrivning inom trettio dagar',
        'andel med samtidig behandling av dem som har samsjuklighet',
        'brukarnas svar om delaktighet',
        'dödlighet i målgruppen jämfört med länets befolkning',
      ],
    }),
    'Måtten visar nu också resultat.',
  ),
  joint(
    paragraph(
      'psy-giltighet',
      'För denna bilaga gäller samma tid, förlängning och uppsägning som för hälso- och sjukvårdsavtalet 2027.',
    ),
    'Bilagan följer huvudavtalet 2027.',
  ),
]
