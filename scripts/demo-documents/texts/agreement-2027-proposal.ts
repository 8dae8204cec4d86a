// SPDX-License-Identifier: EUPL-1.2
import {
  chapter,
  joint,
  kept,
  municipality,
  paragraph,
  region,
  section,
  subsection,
  type DraftDocument,
} from '../draft.ts'
import { agreement2017 } from './agreement-2017.ts'
import {
  childRights2027,
  planning2027,
  responsibilities2027,
  shiftToNearCare2027,
} from './shared-texts.ts'

export const agreement2027Proposal: DraftDocument = {
  file: 'halso-och-sjukvardsavtal-2027-remiss.docx',
  title: 'Hälso- och sjukvårdsavtal 2027',
  subtitle: 'Mellan Västra Götalandsregionen och länets 49 kommuner. Remissförslag.',
  notice:
    'Exempeltext. Förslaget är påhittat för att visa hur en remiss går till i Samsyn. Det är inte parternas remissförslag.',
  habit: 'english',
  provisions: [
    chapter('hemma', 'Hälso- och sjukvård i hemmet'),
    section('primarvard', 'Primärvård'),
    joint(
      paragraph(
        'primarvard-delad',
        'Regionen och kommunen ansvarar tillsammans för primärvården i hemmet. Ingen av dem kan ensam ge den enskilde en sammanhållen vård.',
      ),
      'Kapitlet börjar med det delade ansvaret, som i dag nämns på flera ställen.',
    ),
    municipality(
      paragraph(
        'kommun-primarvard',
        'Den kommunala hälso- och sjukvården är primärvård och möter vanliga vårdbehov, både enkla och komplexa. Ansvaret omfattar legitimerad personal till och med sjuksköterskans, arbetsterapeutens och fysioterapeutens nivå.',
      ),
      'Orden följer lagens beskrivning av primärvårdens grunduppdrag.',
    ),
    municipality(
      paragraph(
        'kommun-hemsjukvard',
        'Kommunen ger hemsjukvård till den som inte kan ta sig till vårdcentralen utan stora svårigheter. Behovets längd avgör inte ansvaret.',
      ),
      'Gränsen 14 dagar gav upphov till många tvister och stryks.',
    ),
    kept(agreement2017, 'kommun-sarskilt-boende'),
    section('specialiserad', 'Specialiserad vård'),
    region(
      paragraph(
        'region-specialiserad',
        'Regionen ansvarar för den specialiserade vården, det vill säga vård som kräver särskilda medicinska eller tekniska resurser eller en särskild kompetens.',
      ),
      'Bestämmelsen delas. Ansvaret vid utförande i primärvården står nu under ansvarsförhållanden.',
    ),
    joint(
      paragraph(
        'specialiserad-forutsattningar',
        'Primärvården kan utföra en specialists ordination i hemmet om två förutsättningar är uppfyllda:',
        {
          numbers: [
            'ordinatören har bedömt att insatsen kan utföras säkert i primärvård',
            'huvudmännen har haft dialog och är överens om ansvar och förutsättningar',
          ],
        },
      ),
      'Ny bestämmelse. Båda parter har efterfrågat en gemensam tröskel.',
    ),
    region(
      paragraph(
        'region-konsult',
        'Specialistvården ska ge den legitimerade personal som utför ordinationen råd, handledning och en väg in dygnet runt.',
      ),
      'Stödet ska finnas hela dygnet och nå all personal som utför ordinationen.',
    ),
    ...shiftToNearCare2027,
    ...responsibilities2027,
    section('egenvard', 'Egenvård'),
    joint(
      paragraph(
        'egenvard-bedomning',
        'Den som har ordinerat en åtgärd bedömer om den kan utföras som egenvård. Bedömningen görs i samråd med den enskilde, dokumenteras och lämnas skriftligt till den som ska hjälpa till.',
      ),
      'Den som hjälper den enskilde behöver få bedömningen i handen.',
    ),
    kept(agreement2017, 'egenvard-omprovning'),
    kept(agreement2017, 'egenvard-hjalp'),

    chapter('ansvar', 'Ansvar'),
    section('gemensamt-ansvar', 'Gemensamt ansvar'),
    kept(agreement2017, 'gemensamt-team'),
    kept(agreement2017, 'gemensamt-fast-kontakt'),
    joint(
      paragraph(
        'gemensamt-kostnad',
        'Huvudprincipen är att var och en av parterna bär kostnaden för det som den egna verksamheten beslutar, ordinerar eller förskriver. Avsteg görs bara efter överenskommelse enligt bestämmelserna om tjänsteköp.',
      ),
      'Tjänsteköp införs och kräver ett uttalat undantag från huvudprincipen.',
    ),
    joint(
      paragraph(
        'gemensamt-tabell',
        'Tabellen visar huvudregeln för ansvaret. Särskilda bestämmelser i avtalet går före tabellen.',
        {
          table: [
            ['Insats', 'Regionen', 'Kommunen'],
            ['Medicinsk bedömning av läkare', 'Ansvarar', 'Förbereder och medverkar'],
            ['Primärvård i ordinärt boende', 'Ger läkarinsatser', 'Ansvarar'],
            ['Specialiserad vård i hemmet', 'Ansvarar', 'Utför efter överenskommelse'],
            ['Vård i särskilt boende', 'Ger läkarinsatser', 'Ansvarar'],
            ['Rehabilitering efter sjukhusvård', 'Inleder och lämnar över', 'Fortsätter i hemmet'],
            ['Vård under permission', 'Ansvarar', 'Utför efter överenskommelse'],
            ['Samordnad individuell plan', 'Kallar eller deltar', 'Kallar eller deltar'],
          ],
        },
      ),
      'Två rader läggs till för specialiserad vård i hemmet och permission.',
    ),
    joint(
      paragraph(
        'atagande-vanta',
        'Den som behöver vård ska få den i tid. Oenighet om ansvar eller kostnad får aldrig fördröja vården.',
      ),
    ),
    section('regionens-ansvar', 'Västra Götalandsregionens ansvar'),
    region(
      paragraph(
        'region-hvb',
        'Regionen erbjuder hälso- och sjukvård till den som bor i hem för vård eller boende, i stödboende eller i annan heldygnsvård som socialtjänsten har beslutat om.',
      ),
      'Stödboende nämns uttryckligen.',
    ),
    kept(agreement2017, 'region-primarvard'),
    region(
      paragraph(
        'lakare-avsatta',
        'Regionen avsätter de läkarresurser som behövs för god vård i kommunens hemsjukvård och särskilda boenden.{{HSL 16 kap. 1 §. Villkoren finns i överenskommelsen om regionens läkaransvar.}}',
      ),
      'Hänvisningen följer överenskommelsens nya namn.',
    ),
    region(
      paragraph(
        'lakare-dygnet',
        'En läkare med tillgång till journalen ska kunna nås alla tider på dygnet. Hembesök ska göras när det är medicinskt motiverat, även på helger.',
      ),
      'Uppföljningen visade att den som svarade ofta saknade journalen.',
    ),
    region(
      paragraph(
        'region-fast-lakare',
        'Den som är inskriven i kommunal primärvård ska erbjudas en fast läkarkontakt på vårdcentralen.{{Patientlagen 6 kap. 3 §.}}',
      ),
      'Ny bestämmelse.',
    ),
    section('kommunens-ansvar', 'Kommunens ansvar'),
    municipality(
      paragraph(
        'kommun-mas',
        'Kommunen ska ha en medicinskt ansvarig sjuksköterska och en medicinskt ansvarig för rehabilitering som regionens verksamheter kan vända sig till i frågor om ansvar och säkerhet.',
      ),
      'Rehabilitering får en egen ansvarig att vända sig till.',
    ),
    municipality(
      paragraph(
        'kommun-bemanning',
        'Kommunen ska ha tillgång till sjuksköterska dygnet runt som kan göra en bedömning på plats.',
      ),
      'Ny bestämmelse.',
    ),
    section(
      'lakemedel',
      'Läkemedel',
      'Läkemedel på recept till den enskilde följer reglerna om läkemedelsförmåner. Kostnaden för läkemedel ur förråd bärs av den huvudman som har förrådet.',
    ),
    kept(agreement2017, 'lakemedel-akut'),
    region(
      subsection(
        'lakemedel-dos',
        'Dosexpedition',
        'Läkaren ansvarar för att varje dosrecept är aktuellt. En genomgång av läkemedlen ska göras innan dosexpedition påbörjas och därefter minst två gånger om året.',
      ),
      'Genomgången ska göras oftare för sköra äldre.',
    ),
    section(
      'hjalpmedel',
      'Personliga hjälpmedel',
      'Den huvudman vars personal förskriver ett personligt hjälpmedel ansvarar för utprovning, instruktion och uppföljning. Detsamma gäller produkter som behövs för att ge ett läkemedel.',
    ),
    joint(
      paragraph(
        'hjalpmedel-sortiment',
        'Parterna ska ha ett gemensamt sortiment av hjälpmedel och medicintekniska produkter när det gagnar säkerhet och ekonomi.',
      ),
      'Två avsnitt om produkter slås ihop till ett.',
    ),
    joint(
      paragraph(
        'hjalpmedel-digitala',
        'Digitala hjälpmedel för mätning i hemmet tillhandahålls av den part som följer mätvärdena.',
      ),
      'Ny bestämmelse om egenmonitorering.',
    ),
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

    chapter('utokad', 'Utökad omfattning av primärvård'),
    municipality(
      section(
        'kommun-kvall-natt',
        'Insatser kväll, natt och helg',
        'Kommunen kan i enskilda fall bistå regionen med hälso- och sjukvårdsinsatser kväll, natt och helg. Förutsättningen är att ordinatören har bedömt att insatsen kan utföras i primärvård och att huvudmännen är överens om hur det ska gå till.',
      ),
      'Behovet finns även dagtid på helger. Möjligheten var tidigare begränsad till kväll och natt.',
    ),
    region(
      section(
        'permission',
        'Permission',
        'När en patient har permission från sluten vård har regionen kvar ansvaret för vården. Ska kommunen utföra insatser under permissionen kommer parterna överens om det minst ett dygn i förväg.',
      ),
      'Utgåvan 2017 nämner inte permission, vilket har lett till återkommande avvikelser.',
    ),
    section('tjanstekop', 'Tjänsteköp'),
    joint(
      paragraph(
        'tjanstekop-skriftligt',
        'En part får köpa hälso- och sjukvårdstjänster av den andra. Köpet ska avtalas skriftligt innan tjänsten börjar.',
      ),
      'Ny bestämmelse.',
    ),
    joint(
      paragraph('tjanstekop-innehall', 'Avtalet om tjänsteköp ska ange', {
        letters: [
          'vad tjänsten omfattar och var den utförs',
          'pris och hur priset räknas om',
          'vem som har det medicinska ansvaret',
          'hur avtalet sägs upp',
        ],
      }),
      'Ny bestämmelse.',
    ),
    joint(
      paragraph(
        'tjanstekop-sjalvkostnad',
        'Priset ska motsvara självkostnaden för den part som utför tjänsten.',
      ),
      'Ny bestämmelse.',
    ),

    chapter('patientsakerhet', 'Patientsäkerhet'),
    section('saker-vard', 'Gemensamt ansvar för säker vård'),
    joint(
      paragraph(
        'saker-vard-risk',
        'Parterna ska tillsammans bedöma riskerna när vård flyttas till hemmet eller när ett arbetssätt ändras.',
      ),
      'Ny bestämmelse.',
    ),
    joint(
      paragraph(
        'saker-vard-vardskada',
        'Har en vårdskada inträffat där båda huvudmännen har deltagit i vården ska de utreda händelsen gemensamt. Varje vårdgivare fullgör sin egen anmälningsskyldighet.{{Patientsäkerhetslagen (2010:659) 3 kap. 3 och 5 §§.}}',
      ),
      'Ny bestämmelse.',
    ),
    section('avvikelser', 'Avvikelser i samverkan'),
    joint(
      paragraph(
        'avvikelser-rapport',
        '**Avvikelse i samverkan** är en händelse där ett gemensamt beslutat dokument inte har följts. Rapporten beskriver händelsen och inte vem som var inblandad.',
      ),
      'Ny bestämmelse.',
    ),
    joint(
      paragraph(
        'avvikelser-svar',
        'Mottagaren ska lämna ett första svar inom 14 dagar och avsluta ärendet inom 60 dagar.',
      ),
      'Tiderna saknades och svaren har dröjt.',
    ),
    joint(
      paragraph(
        'avvikelser-larande',
        'Ledningsgruppen i varje vårdsamverkansområde går igenom avvikelserna minst fyra gånger om året och beslutar om åtgärder.',
      ),
      'Ny bestämmelse.',
    ),
    section('tvister', 'Tvister'),
    joint(
      paragraph(
        'tvister-vard-forst',
        'En tvist är en oenighet om ansvar eller kostnad som de närmast berörda inte har kunnat lösa. Vården fortsätter så som ordinatören har bestämt medan tvisten prövas.',
      ),
      'Ny bestämmelse.',
    ),
    joint(
      paragraph(
        'tvister-trappa',
        'Tvisten prövas i den ordning som trappan visar. Löses den inte i tid går den vidare till nästa steg.',
        {
          table: [
            ['Steg', 'Vem prövar', 'Längsta tid'],
            ['1', 'Enhetschefer hos båda parter', '14 dagar'],
            ['2', 'Verksamhetschefer hos båda parter', '14 dagar'],
            ['3', 'Delregional ledningsgrupp', '30 dagar'],
            ['4', 'Vårdsamverkan Västra Götaland', '30 dagar'],
            ['5', 'Politiskt samrådsorgan (SRO)', '60 dagar'],
          ],
        },
      ),
      'Ny bestämmelse. Utgåvan 2017 har ingen trappa.',
    ),
    joint(
      paragraph(
        'tvister-dokumentation',
        'Varje steg ska dokumenteras med vad parterna är oense om, vad de har kommit fram till och när. Uppgifter om enskilda patienter får inte förekomma.',
      ),
      'Ny bestämmelse.',
    ),
    section(
      'ekonomisk-reglering',
      'Ekonomisk reglering',
      'När en tvist är avgjord ska den part som bar kostnaden utan att vara skyldig till det få ersättning. Ersättningen betalas inom 30 dagar.',
    ),
    section(
      'domstol',
      'Allmän domstol',
      'En tvist som inte kan lösas genom trappan avgörs av allmän domstol.',
    ),
    section(
      'uppfoljning-tvister',
      'Uppföljning av tvister',
      'Parterna sammanställer varje år tvisterna och vad de har lett till. Sammanställningen används för att förtydliga avtalet och för att sprida kunskap.',
    ),

    chapter('forutsattningar', 'Grundläggande förutsättningar'),
    section('parter', 'Avtalets parter och syfte'),
    kept(agreement2017, 'parter-femtio'),
    joint(
      paragraph(
        'parter-utforare',
        'Varje part ansvarar för att de vårdgivare som utför vård på partens uppdrag följer avtalet. Kravet ska skrivas in i uppdrag, avtal och förfrågningsunderlag, och parten ska följa upp att det efterlevs.',
      ),
      'Kravet följs upp.',
    ),
    kept(agreement2017, 'syfte-tydligt'),
    section('avtalstid', 'Avtalstid och uppsägning'),
    joint(
      paragraph(
        'avtalstid-period',
        'Avtalet gäller från och med den 1 januari 2027 till och med den 31 december 2030.',
      ),
      'Ny avtalsperiod.',
    ),
    joint(
      paragraph(
        'avtalstid-villkor',
        'Avtalet blir giltigt när regionfullmäktige och samtliga 49 kommunfullmäktige har godkänt samma lydelse. Beslut ska vara fattade senast den 31 maj 2026.',
      ),
      'Sista dag för beslut skrivs in.',
    ),
    joint(
      paragraph(
        'avtalstid-forlangning',
        'Parterna kan genom beslut förlänga avtalet en gång med tre år. Uppsägning ska göras skriftligt och senast 18 månader före avtalstidens slut.',
      ),
      'Uppsägningstiden förlängs från 12 till 18 månader och förlängningen från två till tre år.',
    ),
    kept(agreement2017, 'avtalsvard-andring'),
    section('omfattning', 'Avtalets omfattning och överenskommelser'),
    kept(agreement2017, 'omfattning-personer'),
    kept(agreement2017, 'omfattning-rang'),
    joint(
      paragraph(
        'omfattning-bilagor',
        'Till avtalet hör följande lagreglerade överenskommelser med samma giltighetstid:',
        {
          letters: [
            'Regionens läkaransvar i kommunal primärvård',
            'Kommunernas betalningsansvar vid in- och utskrivning från sluten hälso- och sjukvård',
            'Personer med psykisk funktionsnedsättning och personer med skadligt bruk och missbruk',
            'Samverkan om munhälsa: uppsökande och nödvändig tandvård',
          ],
        },
      ),
      'Överenskommelsen om betalningsansvar följer nu avtalets tid.',
    ),
    section('termer', 'Termer och begrepp'),
    kept(agreement2017, 'termer-termbank'),
    kept(agreement2017, 'term-huvudman'),
    kept(agreement2017, 'term-ordinator'),
    joint(
      paragraph(
        'term-fast-vardkontakt',
        '**Fast vårdkontakt**: en namngiven person i vården som hjälper den enskilde att samordna insatser, få information och hitta rätt.',
      ),
      'Definitionen kompletteras med information.',
    ),
    kept(agreement2017, 'term-sip'),
    kept(agreement2017, 'term-egenvard'),
    joint(
      paragraph(
        'term-permission',
        '**Permission**: en planerad vistelse utanför sjukhuset under en pågående vårdtid i sluten vård.',
      ),
      'Ny term.',
    ),
    section('lagstiftning', 'Lagstiftning'),
    joint(
      paragraph(
        'lagstiftning-lagar',
        'Huvudmännens ansvar följer av hälso- och sjukvårdslagen (2017:30),{{I texten förkortas lagen HSL. Hänvisningar gäller den lydelse som är i kraft vid tillämpningen.}} patientlagen (2014:821), patientsäkerhetslagen (2010:659), lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård samt socialtjänstlagen.',
      ),
      'Utskrivningslagen har tillkommit sedan 2017.',
    ),
    kept(agreement2017, 'lagstiftning-foretrade'),
    section(
      'kunskapsstyrning',
      'Kunskapsstyrning och kompetensutveckling i samverkan',
      'Parterna planerar kompetensutveckling tillsammans när den rör patienter som båda möter. Bästa tillgängliga kunskap ska vara lika lätt att nå för personal hos båda huvudmännen.',
    ),
    joint(
      section(
        'gemensamt-forandring',
        'Informationsskyldighet vid förändring',
        'Den part som planerar en förändring som påverkar den andra ska berätta om den senast sex månader innan den genomförs och innan beslut fattas.',
      ),
      '«I god tid» ersätts av en bestämd tid.',
    ),
    section('vardsamverkan', 'Vårdsamverkan – vår gemensamma stödstruktur'),
    joint(
      paragraph(
        'vardsamverkan-nivaer',
        'Samverkan sker lokalt, i sex delregionala vårdsamverkansområden och i Vårdsamverkan Västra Götaland. Det politiska samrådet finns delregionalt och i SRO.',
      ),
      'Strukturen beskrivs i avtalet.',
    ),
    kept(agreement2017, 'avtalsvard-sro'),
    section('styrdokument', 'Länsgemensamma styrdokument'),
    kept(agreement2017, 'avtalsvard-anvisning'),
    joint(
      paragraph(
        'avtalsvard-patientfall',
        'Till anvisningarna hör vägledande patientfall som visar hur ansvaret fördelas i vanliga situationer. Patientfallen ses över varje år.',
      ),
      'Patientfallen har blivit inaktuella och får en årlig översyn.',
    ),

    chapter('uppfoljning', 'Uppföljning'),
    section(
      'uppfoljning-ansvar',
      'Gemensamt och eget ansvar',
      'Varje part följer upp sin egen del av avtalet. Parterna följer tillsammans upp det som sker i övergångarna.',
    ),
    section('uppfoljning-arlig', 'Årlig uppföljning'),
    joint(
      paragraph(
        'uppfoljning-rapport',
        'En länsgemensam rapport lämnas till SRO senast den 31 mars varje år.',
      ),
      'Ny bestämmelse.',
    ),
    joint(
      paragraph(
        'uppfoljning-innehall',
        'Rapporten visar resultat för varje vårdsamverkansområde, avvikelser i samverkan, tvister och förslag till förtydliganden.',
      ),
      'Ny bestämmelse.',
    ),
    section(
      'uppfoljning-indikatorer',
      'Indikatorer och resultat',
      'Uppföljningen bygger på indikatorer som parterna har kommit överens om. Resultaten redovisas öppet och så att ingen enskild person kan kännas igen.',
    ),
  ],
}
