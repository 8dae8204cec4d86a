// SPDX-License-Identifier: EUPL-1.2
// The dental agreement of 2017, chapters 1 and 2: who is entitled, and the certificate.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const dentalGround2017: readonly DraftProvision[] = [
  chapter('mun-grund', 'Om överenskommelsen'),
  section('mun-syfte-rubrik', 'Avsikt'),
  joint(
    paragraph(
      'mun-syfte',
      'Den som inte kan sköta sin mun på egen hand ska få hjälp med det varje dag och tandvård när det behövs. Parterna ska hitta alla som har rätt till stödet.',
    ),
  ),
  joint(
    paragraph(
      'mun-lag',
      'Regionens ansvar för uppsökande verksamhet och nödvändig tandvård följer av 8 a § tandvårdslagen (1985:125). Vad patienten betalar regleras i tandvårdsförordningen (1998:1338).',
    ),
  ),
  joint(
    paragraph(
      'mun-halsa',
      'Munnen är en del av kroppen. Smärta, torrhet och infektion i munnen påverkar hur en människa äter, talar och mår.',
    ),
  ),
  section('mun-personkrets', 'Personer med rätt till stödet'),
  municipality(
    paragraph(
      'mun-personer',
      'Rätt till uppsökande verksamhet och nödvändig tandvård har den som',
      {
        letters: [
          'bor i särskilt boende och har stora behov av omvårdnad',
          'bor hemma med hemsjukvård och behöver omvårdnad flera gånger varje dygn',
          'bor hemma med motsvarande hjälp av närstående eller hemtjänst',
          'omfattas av LSS och behöver stöd för sin munvård',
          'har en långvarig och allvarlig psykisk funktionsnedsättning med stort omvårdnadsbehov',
        ],
      },
    ),
  ),
  joint(
    paragraph(
      'mun-varaktigt',
      'Behovet ska vara varaktigt, det vill säga ha funnits eller väntas finnas i minst ett år. För den som vårdas i livets slut gäller inget krav på tid.',
    ),
  ),
  joint(
    paragraph(
      'mun-frivilligt',
      'Erbjudandet är frivilligt. Ett nej får inte leda till att frågan inte ställs igen.',
    ),
  ),
  section('mun-ord', 'Förklaringar'),
  joint(
    paragraph(
      'mun-term-uppsokande',
      '**Uppsökande verksamhet**: munhälsobedömning där personen bor, med individuella råd och handledning till dem som hjälper till.',
    ),
  ),
  joint(
    paragraph(
      'mun-term-nodvandig',
      '**Nödvändig tandvård**: den tandvård som gör att personen kan äta, slipper smärta och mår så bra som tillståndet medger.',
    ),
  ),
  joint(
    paragraph(
      'mun-term-bedomning',
      '**Munhälsobedömning**: en enkel undersökning av tänder, tandkött, slemhinnor och proteser utan att instrument för behandling används.',
    ),
  ),
  joint(
    paragraph(
      'mun-term-intyg',
      '**Intyg**: det bevis om rätt till tandvårdsstöd som kommunens intygsutfärdare registrerar i regionens system.',
    ),
  ),
  joint(
    paragraph(
      'mun-term-munvardskort',
      '**Munvårdskort**: en anvisning på en sida om hur personens mun ska skötas till vardags.',
    ),
  ),

  chapter('mun-intyg', 'Intyg om tandvårdsstöd'),
  section('mun-utfarda', 'Utfärda intyg'),
  municipality(
    paragraph(
      'mun-utfardare',
      'Kommunen utser intygsutfärdare bland sina sjuksköterskor och LSS-handläggare. Namnen anmäls till regionens tandvårdsenhet.',
    ),
  ),
  municipality(
    paragraph(
      'mun-utfarda-nar',
      'Frågan om intyg tas upp när en person flyttar in, skrivs in i hemsjukvården eller får ett beslut enligt LSS.',
    ),
  ),
  municipality(
    paragraph(
      'mun-utfarda-tid',
      'Intyget registreras inom två veckor från det att behovet har bedömts.',
    ),
  ),
  region(
    paragraph(
      'mun-intyg-provning',
      'Regionens tandvårdsenhet granskar intygen stickprovsvis och svarar på frågor om vem som har rätt till dem.',
    ),
  ),
  section('mun-andra', 'Ändringar'),
  municipality(
    paragraph(
      'mun-flytt',
      'Flyttar personen inom länet följer intyget med. Den nya kommunen kontrollerar adressen inom en månad.',
    ),
  ),
  municipality(
    paragraph(
      'mun-upphor',
      'Upphör behovet avslutas intyget samma dag. Personen får skriftligt besked om vad det innebär för kommande tandvård.',
    ),
  ),
  municipality(
    paragraph(
      'mun-arlig-kontroll',
      'En gång om året går kommunen igenom sina intyg och jämför dem med listan över boende och inskrivna.',
    ),
  ),
  region(
    paragraph(
      'mun-lista',
      'Till genomgången lämnar regionen en lista över giltiga intyg för varje enhet, utan uppgift om tandstatus.',
    ),
  ),
]
