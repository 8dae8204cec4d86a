// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, sections 2.6 to 2.11: planning, children, rehabilitation, doctors.
import {
  joint,
  kept,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'
import { agreement2017 } from '../agreement-2017.ts'
import { childRights2027, planning2027 } from '../shared-texts.ts'

export const care2027: readonly DraftProvision[] = [
  ...planning2027,
  ...childRights2027,
  section('rehabilitering', 'Rehabilitering och habilitering'),
  kept(agreement2017, 'rehab-mal'),
  kept(agreement2017, 'rehab-region'),
  municipality(
    paragraph(
      'rehab-kommun',
      'Kommunen ansvarar för vardagsnära rehabilitering i hemmet när personen är inskriven i kommunal primärvård. Ansvaret börjar den dag överlämningen är bekräftad.',
    ),
    'Det ska gå att se när ansvaret går över.',
  ),
  kept(agreement2017, 'rehab-rapport'),
  municipality(
    paragraph(
      'rehab-fem-dagar',
      'Insatser i hemmet påbörjas inom tre vardagar från det att rapporten har tagits emot, eller den senare dag som står i planen.',
    ),
    'Kortare vårdtider kräver att träningen börjar tidigare.',
  ),
  kept(agreement2017, 'rehab-mottagning'),
  kept(agreement2017, 'rehab-team'),
  kept(agreement2017, 'rehab-barn'),
  joint(
    paragraph(
      'rehab-atergang',
      'Rehabilitering av den som är i arbetsför ålder planeras med arbetsgivare och Försäkringskassan när personen vill det.{{Lagen (2019:1297) om koordineringsinsatser för sjukskrivna patienter.}}',
    ),
    'Ny bestämmelse.',
  ),
  section('lakarmedverkan', 'Läkarmedverkan i vardagen'),
  region(
    paragraph(
      'lakare-lokalt',
      'Vårdcentralen och kommunen skriver årligen en lokal överenskommelse om läkartiden. Den omfattar minst',
      {
        bullets: [
          'rond och planerade hembesök',
          'läkemedelsgenomgångar',
          'handledning av kommunens personal',
          'deltagande i planering på distans eller på plats',
          'bedömningar som inte kan vänta',
        ],
      },
    ),
    'Deltagande i planering läggs till.',
  ),
  kept(agreement2017, 'lakare-kontinuitet'),
  kept(agreement2017, 'lakare-franvaro'),
  region(
    paragraph(
      'lakare-vardplan',
      'För varje inskriven patient gör läkaren inom fyra veckor en medicinsk plan. Den omprövas vid förändring, tar vid behov ställning till begränsningar av behandlingen och ska kunna läsas av jourhavande läkare.',
    ),
    'Planen får en sista dag och ska nå jouren.',
  ),
  kept(agreement2017, 'lakare-eget-anlitande'),
  section('informationsoverforing', 'Information när ansvaret går över'),
  joint(
    paragraph(
      'info-kallelse',
      'Den som först ser behovet kallar till planering. Mötet ska äga rum inom tre veckor, om den enskilde inte vill vänta längre. Vid utskrivning från sluten vård gäller i stället tiderna i lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård.',
    ),
    'Kortare tider följer av lag vid utskrivning.',
  ),
  kept(agreement2017, 'info-distans'),
  kept(agreement2017, 'info-hemgang'),
  kept(agreement2017, 'info-lakemedelslista'),
  kept(agreement2017, 'info-behorighet'),
  joint(
    paragraph(
      'info-samtycke',
      'Samtycket antecknas i journalen. Kan en person inte själv ta ställning prövar vårdgivaren vad som är möjligt att lämna ut och vad som är till personens bästa. Prövningen görs om när förmågan ändras.',
    ),
    'Förmågan att samtycka kan komma tillbaka.',
  ),
  kept(agreement2017, 'info-skola'),
  kept(agreement2017, 'info-gammal-plan'),
  section(
    'psykisk',
    'Personer med psykisk funktionsnedsättning och personer med skadligt bruk och missbruk',
  ),
  joint(
    paragraph(
      'psykisk-overenskommelse',
      'Samarbetet kring personer med psykisk funktionsnedsättning och personer med skadligt bruk eller beroende av alkohol, narkotika, läkemedel, dopningsmedel eller spel om pengar regleras i en egen överenskommelse.{{HSL 16 kap. 3 §, ändrad genom lagen (2024:90).}}',
    ),
    'Lagen har ändrats den 1 april 2024.',
  ),
  kept(agreement2017, 'psykisk-samtidigt'),
  kept(agreement2017, 'psykisk-utskrivning'),
  joint(
    paragraph(
      'psykisk-hemloshet',
      'Saknar personen bostad ska planeringen för boendet börja under den första vårdveckan. Ingen skrivs ut till härbärge utan att socialtjänsten har svarat.',
    ),
    'Ett svar från socialtjänsten krävs före utskrivning.',
  ),
  kept(agreement2017, 'psykisk-brukare'),
  kept(agreement2017, 'psykisk-placering'),
  joint(
    paragraph(
      'psykisk-unga',
      'För den som är mellan 16 och 25 år utses en kontakt som följer med över gränsen mellan barnens och de vuxnas verksamheter.',
    ),
    'Ny bestämmelse. Många unga tappar stödet vid 18 år.',
  ),
]
