// SPDX-License-Identifier: EUPL-1.2
// The annex on payment liability, chapters 1 and 2: grounds and words, admission and discharge.
import {
  chapter,
  joint,
  kept,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'
import { discharge2018 } from '../discharge-2018.ts'
import { planning2027, responsibilities2027 } from '../shared-texts.ts'

const isNew = 'Ny bestämmelse.'

export const paymentDischarge2027: readonly DraftProvision[] = [
  chapter('utskrivning', 'Gemensamma utgångspunkter'),
  section('utskrivning-grund', 'Grund och giltighet'),
  kept(discharge2018, 'utskrivning-lag'),
  joint(
    paragraph(
      'utskrivning-tid',
      'Överenskommelsen är en bilaga till huvudavtalet. Den gäller lika länge som avtalet och sägs upp tillsammans med det.',
    ),
    'Överenskommelsen följer huvudavtalets tid.',
  ),
  joint(
    paragraph(
      'utskrivning-mal',
      'Den som inte längre behöver sjukhusets resurser ska kunna lämna sjukhuset tryggt och utan onödig väntan.',
    ),
    'Syftet saknades i utgåvan 2018.',
  ),
  joint(
    paragraph(
      'utskrivning-omfattning',
      'Överenskommelsen gäller personer i alla åldrar och all sluten vård, både kroppslig och psykiatrisk, när kommunen kan behöva ge insatser efter utskrivningen.',
    ),
    'Sedan den 1 april 2020 gäller samma regler för psykiatrisk vård.',
  ),
  joint(
    paragraph(
      'utskrivning-rattspsykiatri',
      'Den som vårdas enligt lagen (1991:1129) om rättspsykiatrisk vård omfattas när rätten har beslutat om öppen vård.',
    ),
    isNew,
  ),
  ...responsibilities2027,
  section('utskrivning-termer', 'Termer'),
  kept(discharge2018, 'term-utskrivningsklar'),
  kept(discharge2018, 'term-oppen-vard'),
  joint(
    paragraph(
      'term-berord-enhet',
      '**Berörd enhet**: den socialtjänst, den kommunala primärvård och den regionfinansierade öppna vård som väntas ge insatser efter utskrivningen.',
    ),
    'Begreppet används i lagen och behöver samma innehåll hos alla.',
  ),
  joint(
    paragraph(
      'term-medelvarde',
      '**Medelvärde**: summan av dagarna från underrättelse till utskrivning, delad med antalet patienter som räknas under kalendermånaden.',
    ),
    'Beräkningen ska kunna göras om av den som betalar.',
  ),
  joint(
    paragraph(
      'term-sjudagarsfall',
      '**Sjudagarsfall**: en patient vars vård har fortsatt längre än sju kalenderdagar efter underrättelsen.',
    ),
    isNew,
  ),

  chapter('utskrivning-gang', 'In- och utskrivning'),
  section('inskrivning', 'Inskrivning'),
  kept(discharge2018, 'inskrivningsmeddelande'),
  region(
    paragraph(
      'inskrivning-bedomning',
      'Väcks behovet av insatser först senare under vårdtiden räknas de 24 timmarna från läkarens bedömning, enligt 2 kap. 1–3 §§ lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård.',
    ),
    'Lagens två starttider skrivs ut.',
  ),
  region(
    paragraph('inskrivning-innehall', 'Inskrivningsmeddelandet innehåller', {
      letters: [
        'patientens namn och personnummer',
        'den folkbokföringsadress som är registrerad',
        'beräknad tidpunkt för utskrivning',
        'den valda vårdcentralen',
      ],
    }),
    'Uppgifterna i lagen kompletteras med vårdcentralen.',
  ),
  municipality(
    paragraph(
      'inskrivning-svar',
      'Kommunen bekräftar meddelandet inom ett dygn och lämnar uppgift om pågående insatser, om patienten inte motsätter sig det.',
    ),
    isNew,
  ),
  region(
    paragraph(
      'beraknad-tid',
      'Meddelandet anger när patienten beräknas vara utskrivningsklar. Ändras tidpunkten meddelas den nya tiden så snart som möjligt.',
    ),
    '«Omgående» byts mot lagens ord.',
  ),
  region(
    paragraph(
      'fast-kontakt-utskrivning',
      'Verksamhetschefen på vårdcentralen utser en fast vårdkontakt innan patienten lämnar sjukhuset och meddelar kommunen vem det är.',
    ),
    'Kommunen ska veta vem vårdkontakten är.',
  ),
  ...planning2027,
  section('utskrivning-planering', 'Planering inför hemgång'),
  kept(discharge2018, 'planering-start'),
  kept(discharge2018, 'planering-sip'),
  joint(
    paragraph(
      'planering-utan-sip',
      'Säger patienten nej till en samordnad plan antecknas det. Parterna planerar då var sina insatser och håller varandra underrättade i den mån patienten tillåter.',
    ),
    'Planen kräver samtycke, men hemgången måste ändå förberedas.',
  ),
  joint(
    paragraph(
      'planering-tvang',
      'Vid öppen psykiatrisk tvångsvård och öppen rättspsykiatrisk vård ersätts planen av den samordnade vårdplan som de lagarna kräver.',
    ),
    isNew,
  ),
  joint(
    paragraph(
      'planering-hem-forst',
      'Parterna prövar i första hand om patienten kan återvända till det egna hemmet. Korttidsplats väljs när hemmet inte är ett säkert alternativ.',
    ),
    'Inriktningen är hämtad från Färdplanen.',
  ),
  section('utskrivning-besked', 'Besked om att patienten är utskrivningsklar'),
  region(
    paragraph(
      'underrattelse',
      'När läkaren har bedömt att patienten är utskrivningsklar underrättas berörda enheter så snart som möjligt.',
    ),
    '«Omgående» byts mot lagens ord.',
  ),
  region(
    paragraph(
      'underrattelse-aterkalla',
      'Försämras patienten återkallas underrättelsen. En ny underrättelse startar en ny räkning av dagarna.',
    ),
    'Lagen säger inget om underrättelser som tas tillbaka.',
  ),
  kept(discharge2018, 'utskrivning-uppgifter'),
  region(
    paragraph(
      'utskrivning-lakemedel',
      'Patienten får med sig läkemedel, förbrukningsmaterial och hjälpmedel som räcker tills nästa mottagare har hunnit ordna egna.{{Förskrivningen bekostas enligt huvudavtalets bestämmelser.}}',
    ),
    isNew,
  ),
  region(
    paragraph(
      'utskrivning-tid-pa-dygnet',
      'Hemgång till kommunala insatser sker före klockan 16, om parterna inte har kommit överens om något annat för patienten.',
    ),
    'Sena hemgångar är en vanlig orsak till avvikelser.',
  ),
]
