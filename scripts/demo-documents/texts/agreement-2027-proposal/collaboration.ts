// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, sections 5.5 to 5.11: law, knowledge and joint structures.
import { joint, kept, paragraph, section, type DraftProvision } from '../../draft.ts'
import { agreement2017 } from '../agreement-2017.ts'

export const collaboration2027: readonly DraftProvision[] = [
  section('lagstiftning', 'Lagstiftning'),
  joint(
    paragraph(
      'lagstiftning-lagar',
      'Huvudmännens ansvar följer av hälso- och sjukvårdslagen (2017:30),{{I texten förkortas lagen HSL. Hänvisningar gäller den lydelse som är i kraft vid tillämpningen.}} patientlagen (2014:821), patientsäkerhetslagen (2010:659), lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård samt socialtjänstlagen.',
    ),
    'Utskrivningslagen har tillkommit sedan 2017.',
  ),
  kept(agreement2017, 'lagstiftning-foretrade'),
  kept(agreement2017, 'lagstiftning-god-vard'),
  kept(agreement2017, 'lagstiftning-sekretess'),
  joint(
    paragraph(
      'lagstiftning-journal',
      'Varje vårdgivare för journal enligt patientdatalagen (2008:355). Uppgifter görs tillgängliga för den andra parten enligt lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation när patienten inte motsätter sig det.',
    ),
    'Bestämmelserna om sammanhållen journalföring flyttades till en egen lag 2023.',
  ),
  kept(agreement2017, 'lagstiftning-lss'),
  kept(agreement2017, 'lagstiftning-tvang'),
  kept(agreement2017, 'lagstiftning-ledning'),
  joint(
    paragraph(
      'lagstiftning-dataskydd',
      'Personuppgifter behandlas enligt EU:s dataskyddsförordning (EU) 2016/679. Behandlar en part uppgifter åt den andra skrivs ett biträdesavtal innan behandlingen börjar.',
    ),
    'Förordningen har gällt sedan 2018.',
  ),
  joint(
    paragraph(
      'lagstiftning-sip',
      'Skyldigheten att göra en individuell plan finns i 16 kap. 4 § hälso- och sjukvårdslagen (2017:30) och i 6 kap. 4 § patientlagen (2014:821).',
    ),
    'Ny bestämmelse.',
  ),
  section(
    'kunskapsstyrning',
    'Kunskapsstyrning och kompetensutveckling i samverkan',
    'Parterna planerar kompetensutveckling tillsammans när den rör patienter som båda möter. Bästa tillgängliga kunskap ska vara lika lätt att nå för personal hos båda huvudmännen.',
  ),
  joint(
    paragraph(
      'atagande-introduktion',
      'Kunskap om avtalet hör till introduktionen för nya medarbetare hos alla vårdgivare. Parterna tar fram en gemensam webbutbildning som tar högst trettio minuter.',
    ),
    'Utbildningen görs en gång för alla.',
  ),
  joint(
    paragraph(
      'kunskap-auskultation',
      'Medarbetare ska kunna följa en arbetsdag hos den andra huvudmannen. Var och en av parterna betalar lönen för sin personal.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'kunskap-studenter',
      'Platser för studenter i verksamhetsförlagd utbildning planeras gemensamt, så att fler får se hela vårdkedjan.',
    ),
    'Ny bestämmelse.',
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
  joint(
    paragraph(
      'atagande-moten',
      'Chefer från båda huvudmännen i ett närområde möts minst två gånger per termin. De går igenom bemanning, kommande förändringar, avvikelser och resultatet av uppföljningen.',
    ),
    'Mötena får en fast dagordning och flyttas hit från värdegrunden.',
  ),
  joint(
    paragraph(
      'avtalsvard-grupp',
      'En partssammansatt grupp med lika många ledamöter från regionen och kommunerna bereder frågor om tolkning och förslag till styrdokument. Gruppens protokoll är öppna.',
    ),
    'Gruppen bereder alla styrdokument och arbetar öppet.',
  ),
  kept(agreement2017, 'avtalsvard-kostnader'),
  section('styrdokument', 'Länsgemensamma styrdokument'),
  kept(agreement2017, 'avtalsvard-anvisning'),
  joint(
    paragraph(
      'avtalsvard-patientfall',
      'Till anvisningarna hör vägledande patientfall som visar hur ansvaret fördelas i vanliga situationer. Patientfallen ses över varje år.',
    ),
    'Patientfallen har blivit inaktuella och får en årlig översyn.',
  ),
  kept(agreement2017, 'avtalsvard-kannedom'),
  joint(
    paragraph(
      'styrdokument-samma',
      'Ett länsgemensamt styrdokument får inte skrivas om lokalt. Behöver det ändras lämnas förslaget till den grupp som förvaltar det.',
    ),
    'Ny bestämmelse.',
  ),
  section('beredskap', 'Beredskap'),
  joint(
    paragraph(
      'atagande-pafrestning',
      'Vid smittspridning, värmebölja, strömavbrott eller annan påfrestning stöder parterna varandra så långt det egna uppdraget tillåter.{{För kriser gäller lagen (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid och höjd beredskap.}} Den part som först ser behovet kallar till en lägesgenomgång.',
    ),
    'Strömavbrott nämns och någon får ansvaret att kalla.',
  ),
  joint(
    paragraph(
      'beredskap-forrad',
      'Förråd av skyddsutrustning och sjukvårdsmaterial för en månads förbrukning hålls av varje part för sin verksamhet.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'beredskap-lista',
      'Kommunen och vårdcentralen har en gemensam lista över patienter som är beroende av el för sin behandling. Listan skyddas och går att använda utan nätanslutning.',
    ),
    'Ny bestämmelse.',
  ),
  section('digital-samverkan', 'Digital samverkan'),
  joint(
    paragraph(
      'digital-standard',
      'Nya it-stöd som används av båda huvudmännen ska följa nationella specifikationer och kunna lämna uppgifter vidare utan dubbel inmatning.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'digital-inforande',
      'Inför ett byte av it-stöd görs en gemensam plan för utbildning, reservrutiner och flytt av uppgifter.',
    ),
    'Ny bestämmelse.',
  ),
]
