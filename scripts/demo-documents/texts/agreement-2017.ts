// SPDX-License-Identifier: EUPL-1.2
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  subsection,
  type DraftDocument,
} from '../draft.ts'

export const agreement2017: DraftDocument = {
  file: 'halso-och-sjukvardsavtal-2017.docx',
  title: 'Hälso- och sjukvårdsavtal',
  subtitle: 'Mellan Västra Götalandsregionen och länets 49 kommuner. Utgåva 2017.',
  notice:
    'Exempeltext. Lydelsen är påhittad för att visa hur Samsyn fungerar. Den är inte parternas avtal och kan inte åberopas.',
  habit: 'english',
  provisions: [
    chapter('allmant', 'Allmänt om Hälso- och sjukvårdsavtalet'),
    section('bakgrund', 'Bakgrund'),
    joint(
      paragraph(
        'bakgrund-femte',
        'Sedan Västra Götalandsregionen bildades 1999 har regionen och kommunerna i länet beskrivit sitt delade ansvar för hälso- och sjukvården i ett gemensamt avtal. Detta är den femte utgåvan.',
      ),
    ),
    joint(
      paragraph(
        'bakgrund-skattevaxling',
        'Ansvarsfördelningen bygger på skatteväxlingen 1999, som omfattar hemsjukvård i ordinärt boende. Avtalet ändrar inte den skatteväxlingen.',
      ),
    ),
    section('syfte', 'Syfte'),
    joint(
      paragraph(
        'syfte-tydligt',
        'Avtalet ska göra det tydligt vem som ansvarar för vad, så att den som behöver vård från både region och kommun möter en sammanhållen helhet.',
      ),
    ),
    joint(
      paragraph('syfte-medel', 'Avtalet ska bidra till att', {
        bullets: [
          'vården ges nära den enskilde när det är möjligt',
          'övergångar mellan huvudmännen är trygga och planerade',
          'gemensamma resurser används där de gör störst nytta',
        ],
      }),
    ),
    section('parter', 'Avtalsparter'),
    joint(
      paragraph(
        'parter-femtio',
        'Parter är Västra Götalandsregionen, i det följande **regionen**, och var och en av de 49 kommunerna i Västra Götalands län, i det följande **kommunen**.',
      ),
    ),
    joint(
      paragraph(
        'parter-utforare',
        'Varje part ansvarar för att de vårdgivare som utför vård på partens uppdrag följer avtalet. Kravet ska skrivas in i uppdrag, avtal och förfrågningsunderlag.',
      ),
    ),
    section('avtalstid', 'Avtalstid'),
    joint(
      paragraph(
        'avtalstid-period',
        'Avtalet gäller från och med den 1 april 2017 till och med den 31 december 2020.',
      ),
    ),
    joint(
      paragraph(
        'avtalstid-villkor',
        'Avtalet blir giltigt när regionfullmäktige och samtliga 49 kommunfullmäktige har godkänt samma lydelse.',
      ),
    ),
    joint(
      paragraph(
        'avtalstid-forlangning',
        'Om ingen part säger upp avtalet förlängs det med två år i taget. Uppsägning ska göras skriftligt och senast 12 månader före avtalstidens slut.',
      ),
    ),
    joint(
      paragraph(
        'avtalstid-lopervidare',
        'Har parterna inte enats om ett nytt avtal när tiden går ut fortsätter detta avtal att gälla tills annat beslut är fattat.',
      ),
    ),
    section('omfattning', 'Omfattning'),
    joint(
      paragraph(
        'omfattning-personer',
        'Avtalet omfattar personer i alla åldrar som är bosatta i länet och behöver hälso- och sjukvård från både regionen och kommunen, eller där ansvaret går över från den ena till den andra.',
      ),
    ),
    joint(
      paragraph(
        'omfattning-rang',
        'Avtalet är parternas huvudavtal. Andra överenskommelser, riktlinjer och rutiner mellan parterna får inte strida mot det.',
      ),
    ),
    joint(
      paragraph(
        'omfattning-bilagor',
        'Till avtalet hör följande överenskommelser med samma giltighetstid:',
        {
          letters: [
            'Ramavtal om läkarinsatser i kommunernas hälso- och sjukvård',
            'Överenskommelse kring personer med psykisk funktionsnedsättning och personer med missbruk',
            'Överenskommelse om munhälsa: uppsökande och nödvändig tandvård',
          ],
        },
      ),
    ),
    section('termer', 'Termer och begrepp'),
    joint(
      paragraph(
        'termer-termbank',
        'Parterna använder orden så som de står i [Socialstyrelsens termbank](https://termbank.socialstyrelsen.se/) när inget annat sägs här.',
      ),
    ),
    joint(
      paragraph(
        'term-huvudman',
        '**Huvudman**: den region eller kommun som enligt lag eller avtal ska se till att vården erbjuds.',
      ),
    ),
    joint(
      paragraph(
        'term-ordinator',
        '**Ordinatör**: den legitimerade yrkesutövare som beslutar om en undersökning, en behandling eller ett läkemedel.',
      ),
    ),
    joint(
      paragraph(
        'term-fast-vardkontakt',
        '**Fast vårdkontakt**: en namngiven person i vården som hjälper den enskilde att samordna insatser och hitta rätt.',
      ),
    ),
    joint(
      paragraph(
        'term-sip',
        '**Samordnad individuell plan (SIP)**: plan som visar vilka insatser en person behöver från både hälso- och sjukvården och socialtjänsten, vem som svarar för dem och när de följs upp.',
      ),
    ),
    joint(
      paragraph(
        'term-egenvard',
        '**Egenvård**: en hälso- och sjukvårdsåtgärd som den enskilde kan utföra själv, eller med hjälp av någon annan, efter en yrkesutövares bedömning.',
      ),
    ),

    chapter('vardegrund', 'Gemensam värdegrund'),
    section('vardegrund-text', 'Gemensam värdegrund'),
    joint(
      paragraph(
        'vardegrund-tillit',
        'Samarbetet vilar på tillit. Parterna utgår från att den andra gör sitt bästa med de förutsättningar som finns och tar upp problem där de uppstår.',
      ),
    ),
    joint(
      paragraph(
        'vardegrund-manniskan',
        'Människans behov går före organisationens gränser. Den enskildes mål, kunskap om sig själv och vardag är utgångspunkt för planeringen.',
      ),
    ),
    section('atagande', 'Gemensamt åtagande'),
    joint(
      paragraph('atagande-lista', 'Parterna åtar sig att', {
        letters: [
          'lösa vardagens frågor så nära verksamheten som möjligt',
          'ge den andra parten den kunskap som den behöver för sitt uppdrag',
          'planera tillsammans när en förändring hos den ena påverkar den andra',
        ],
      }),
    ),
    joint(
      paragraph(
        'atagande-vanta',
        'Den som behöver vård ska få den i tid. Oenighet om ansvar eller kostnad får aldrig fördröja vården.',
      ),
    ),

    chapter('ansvar', 'Parternas ansvar'),
    section('lagstiftning', 'Lagstiftning'),
    joint(
      paragraph(
        'lagstiftning-lagar',
        'Huvudmännens ansvar följer av hälso- och sjukvårdslagen (2017:30),{{I texten förkortas lagen HSL. Hänvisningar gäller den lydelse som är i kraft vid tillämpningen.}} patientlagen (2014:821), patientsäkerhetslagen (2010:659) och socialtjänstlagen (2001:453).',
      ),
    ),
    joint(
      paragraph(
        'lagstiftning-foretrade',
        'Ändras en lag så att avtalet strider mot den gäller lagen. Parterna ska då utan dröjsmål se över den bestämmelse som berörs.',
      ),
    ),
    section('gemensamt-ansvar', 'Gemensamt ansvar och samverkan'),
    joint(
      paragraph(
        'gemensamt-team',
        'Medarbetare från båda huvudmännen arbetar som ett team kring den enskilde. Teamet ansvarar tillsammans för att vården är god, säker och begriplig.',
      ),
    ),
    joint(
      paragraph(
        'gemensamt-fast-kontakt',
        'Den fasta vårdkontakten utses i den verksamhet som ger huvuddelen av vården.{{Patientlagen 6 kap. 2 §.}} Vårdkontakten och den fasta läkarkontakten ska känna till varandra.',
      ),
    ),
    joint(
      paragraph(
        'gemensamt-kostnad',
        'Var och en av parterna bär kostnaden för det som den egna verksamheten beslutar, ordinerar eller förskriver.',
      ),
    ),
    joint(
      paragraph(
        'gemensamt-tabell',
        'Tabellen visar huvudregeln för ansvaret. Särskilda bestämmelser i avtalet går före tabellen.',
        {
          table: [
            ['Insats', 'Regionen', 'Kommunen'],
            ['Medicinsk bedömning av läkare', 'Ansvarar', 'Förbereder och medverkar'],
            ['Hemsjukvård i ordinärt boende', 'Ger specialiserad vård', 'Ansvarar'],
            ['Vård i särskilt boende', 'Ger läkarinsatser', 'Ansvarar'],
            ['Rehabilitering efter sjukhusvård', 'Inleder och lämnar över', 'Fortsätter i hemmet'],
            ['Samordnad individuell plan', 'Kallar eller deltar', 'Kallar eller deltar'],
          ],
        },
      ),
    ),
    joint(
      paragraph(
        'gemensamt-forandring',
        'Den part som planerar en förändring som påverkar den andra ska berätta om den i god tid och innan beslut fattas.',
      ),
    ),
    section('regionens-ansvar', 'Västra Götalandsregionens åtagande och ansvar'),
    region(
      paragraph(
        'region-specialiserad',
        'Regionen har ansvar för den specialiserade vården. Till den hör vård som kräver särskilda medicinska eller tekniska resurser eller en särskild kompetens, även när en primärvårdsenhet utför insatsen.',
      ),
    ),
    region(
      paragraph(
        'region-hvb',
        'Regionen erbjuder hälso- och sjukvård till den som bor i hem för vård eller boende eller i annan heldygnsvård som socialtjänsten har beslutat om.',
      ),
    ),
    region(
      paragraph(
        'region-primarvard',
        'Regionens vårdcentraler ansvarar för primärvård till alla som kan ta sig till mottagningen och för läkarinsatser till den som vårdas hemma.',
      ),
    ),
    region(
      paragraph(
        'region-konsult',
        'Specialistvården ska ge kommunens legitimerade personal råd och handledning omgående när en ordination ska utföras i hemmet.',
      ),
    ),
    section('kommunens-ansvar', 'Kommunens åtagande och ansvar'),
    municipality(
      paragraph(
        'kommun-primarvard',
        'Den kommunala hälso- och sjukvården är primärvård och möter vanliga vårdbehov, både enkla och sammansatta. Ansvaret sträcker sig till och med sjuksköterskans, arbetsterapeutens och fysioterapeutens nivå.',
      ),
    ),
    municipality(
      paragraph(
        'kommun-kvall-natt',
        'Kommunen kan i enskilda fall bistå regionen med hälso- och sjukvårdsinsatser kväll och natt.',
      ),
    ),
    municipality(
      paragraph(
        'kommun-hemsjukvard',
        'Kommunen ger hemsjukvård till den som inte kan ta sig till vårdcentralen utan stora svårigheter och vars behov väntas vara längre än 14 dagar.',
      ),
    ),
    municipality(
      paragraph(
        'kommun-sarskilt-boende',
        'I särskilt boende och i daglig verksamhet ansvarar kommunen för hälso- och sjukvård dygnet runt, med undantag för läkarinsatser.',
      ),
    ),
    municipality(
      paragraph(
        'kommun-mas',
        'Kommunen ska ha en medicinskt ansvarig sjuksköterska som regionens verksamheter kan vända sig till i frågor om ansvar och säkerhet.',
      ),
    ),
    section('informationsoverforing', 'Informationsöverföring och vårdplanering'),
    joint(
      paragraph(
        'info-samtidigt',
        'Den information som mottagaren behöver för att ge god vård ska lämnas över omgående när ansvaret flyttas.',
      ),
    ),
    joint(
      paragraph(
        'info-sip',
        'När en person behöver insatser från båda huvudmännen ska de upprätta en samordnad individuell plan, om den enskilde samtycker till det.',
      ),
    ),
    joint(
      paragraph('info-sip-innehall', 'Av planen ska det framgå', {
        letters: [
          'vilka insatser som behövs',
          'vem som svarar för varje insats',
          'vem som har det samlade ansvaret för planen',
          'när planen ska följas upp',
        ],
      }),
    ),
    joint(
      paragraph(
        'info-sip-fax',
        'Om det gemensamma it-stödet inte fungerar lämnas uppgifterna per telefon och bekräftas skriftligt samma dag.',
      ),
    ),
    section('lakarmedverkan', 'Läkarmedverkan i kommunal hälso- och sjukvård'),
    region(
      paragraph(
        'lakare-avsatta',
        'Regionen avsätter de läkarresurser som behövs för god vård i kommunens hemsjukvård och särskilda boenden.{{HSL 16 kap. 1 §. Villkoren finns i ramavtalet om läkarinsatser.}}',
      ),
    ),
    region(
      paragraph(
        'lakare-dygnet',
        'En läkare ska kunna nås per telefon alla tider på dygnet och komma på hembesök när det är medicinskt motiverat.',
      ),
    ),
    section('rehabilitering', 'Rehabilitering och habilitering'),
    joint(
      paragraph(
        'rehab-mal',
        'Rehabilitering och habilitering ska stärka den enskildes förmåga att leva så självständigt som möjligt. Målen sätts tillsammans med personen.',
      ),
    ),
    region(
      paragraph(
        'rehab-region',
        'Regionen ansvarar för rehabilitering på sjukhus och mottagning samt för specialiserad habilitering.',
      ),
    ),
    municipality(
      paragraph(
        'rehab-kommun',
        'Kommunen ansvarar för vardagsnära rehabilitering i hemmet när personen är inskriven i hemsjukvården.',
      ),
    ),
    section('psykisk', 'Personer med psykisk funktionsnedsättning och personer med missbruk'),
    joint(
      paragraph(
        'psykisk-overenskommelse',
        'Samarbetet kring personer med psykisk funktionsnedsättning och personer med missbruk regleras i en egen överenskommelse.{{HSL 16 kap. 3 §.}}',
      ),
    ),
    joint(
      paragraph(
        'psykisk-samtidigt',
        'Den som har flera svårigheter på en gång ska få stöd för dem samtidigt. Ingen verksamhet får kräva att en annan först ska bli klar.',
      ),
    ),
    section('egenvard', 'Egenvård'),
    joint(
      paragraph(
        'egenvard-bedomning',
        'Den som har ordinerat en åtgärd bedömer om den kan utföras som egenvård. Bedömningen görs i samråd med den enskilde och dokumenteras.',
      ),
    ),
    joint(
      paragraph(
        'egenvard-omprovning',
        'Förändras den enskildes tillstånd ska bedömningen göras om.',
      ),
    ),
    joint(
      paragraph(
        'egenvard-hjalp',
        'Behöver personen praktisk hjälp ska ordinatören kontakta socialtjänsten innan egenvården börjar.',
      ),
    ),
    section(
      'lakemedel',
      'Läkemedel',
      'Läkemedel på recept till den enskilde följer reglerna om läkemedelsförmåner. Kostnaden för läkemedel ur förråd bärs av den huvudman som har förrådet.',
    ),
    municipality(
      subsection(
        'lakemedel-akut',
        'Akutläkemedelsförråd',
        'I kommunens akutläkemedelsförråd finns de läkemedel som behövs för att snabbt börja en behandling. Regionen beslutar vilka läkemedel som ska ingå och bekostar dem.',
      ),
    ),
    region(
      subsection(
        'lakemedel-dos',
        'Dosexpedition',
        'Läkaren ansvarar för att varje dosrecept är aktuellt. En genomgång av läkemedlen ska göras innan dosexpedition påbörjas och därefter minst en gång om året.',
      ),
    ),
    section(
      'medicinteknik',
      'Medicintekniska produkter',
      'Parterna ska ha ett gemensamt sortiment av medicintekniska produkter när det gagnar säkerhet och ekonomi.',
    ),
    joint(
      subsection(
        'hjalpmedel',
        'Personliga hjälpmedel',
        'Den huvudman vars personal förskriver ett personligt hjälpmedel ansvarar för utprovning, instruktion och uppföljning under hela användningstiden.',
      ),
    ),
    joint(
      subsection(
        'lakemedelsnara',
        'Läkemedelsnära produkter',
        'Produkter som behövs för att ge ett läkemedel betalas av den part som har ordinerat läkemedlet.',
      ),
    ),
    municipality(
      subsection(
        'spolvatskor',
        'Spolvätskor',
        'Kommunen bekostar spolvätskor till den som är inskriven i hemsjukvården. Regionen bekostar dem för övriga patienter.',
      ),
    ),

    chapter('avtalsvard', 'Avtalsvård'),
    joint(
      paragraph(
        'avtalsvard-anvisning',
        'Vårdsamverkan Västra Götaland beslutar om tillämpningsanvisningar till avtalet. Anvisningarna gäller för alla vårdgivare hos båda parter.',
      ),
    ),
    joint(
      paragraph(
        'avtalsvard-patientfall',
        'Till anvisningarna hör vägledande patientfall som visar hur ansvaret fördelas i vanliga situationer.',
      ),
    ),
    joint(
      paragraph(
        'avtalsvard-sro',
        'Det politiska samrådsorganet (SRO) samordnar frågor om hur avtalet ska förstås och kan begära en översyn när förutsättningarna har ändrats väsentligt.',
      ),
    ),
    joint(
      paragraph(
        'avtalsvard-andring',
        'Ändringar och tillägg i avtalet ska göras skriftligt och godkännas av samtliga parter.',
      ),
    ),
  ],
}
