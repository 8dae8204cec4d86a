// SPDX-License-Identifier: EUPL-1.2
// The edition of 2017, sections 3.1 to 3.4: law, shared and own responsibility.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const responsibility2017: readonly DraftProvision[] = [
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
  joint(
    paragraph(
      'lagstiftning-god-vard',
      'Kravet på god vård i 5 kap. 1 § hälso- och sjukvårdslagen (2017:30) gäller båda huvudmännen lika. Det kan inte avtalas bort och inte heller uppfyllas genom att kostnaden flyttas till den andra.',
    ),
  ),
  joint(
    paragraph(
      'lagstiftning-sekretess',
      'Uppgifter om enskilda lämnas mellan huvudmännen med patientens samtycke eller när en bestämmelse i 10, 25 eller 26 kap. offentlighets- och sekretesslagen (2009:400) tillåter det.',
    ),
  ),
  joint(
    paragraph(
      'lagstiftning-journal',
      'Varje vårdgivare för journal enligt patientdatalagen (2008:355). Sammanhållen journalföring enligt 6 kap. samma lag används när förutsättningarna finns och patienten inte motsätter sig det.',
    ),
  ),
  joint(
    paragraph(
      'lagstiftning-lss',
      'Insatser enligt lagen (1993:387) om stöd och service till vissa funktionshindrade prövas för sig. Att en person får hälso- och sjukvård är inget skäl att neka en sådan insats.',
    ),
  ),
  joint(
    paragraph(
      'lagstiftning-tvang',
      'I fråga om psykiatrisk tvångsvård gäller lagen (1991:1128) om psykiatrisk tvångsvård och lagen (1991:1129) om rättspsykiatrisk vård.',
    ),
  ),
  joint(
    paragraph(
      'lagstiftning-betalning',
      'Kommunens betalningsansvar för patienter som är färdiga att lämna sjukhuset regleras i lagen (1990:1404) om kommunernas betalningsansvar för viss hälso- och sjukvård.',
    ),
  ),
  joint(
    paragraph(
      'lagstiftning-ledning',
      'Arbetssätt som rör den andra huvudmannen ska beskrivas i vårdgivarens ledningssystem.{{Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2011:9) om ledningssystem för systematiskt kvalitetsarbete.}}',
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
  joint(
    paragraph(
      'gemensamt-direktnummer',
      'Medarbetare ska nå varandra utan att vänta i samma telefonkö som allmänheten. Båda parter håller därför egna nummer för vårdens yrkesutövare och ser till att någon svarar.',
    ),
  ),
  joint(
    paragraph('gemensamt-ordination', 'En ordination ska vara skriftlig. Den anger', {
      letters: [
        'vad som ska göras och hur ofta',
        'hur länge ordinationen gäller',
        'när effekten ska bedömas och av vem',
        'vart den som utför insatsen vänder sig med frågor',
      ],
    }),
  ),
  joint(
    paragraph(
      'gemensamt-muntlig',
      'Muntlig ordination får tas emot när en fördröjning skulle innebära fara för patienten. Den bekräftas i skrift senast nästa vardag.',
    ),
  ),
  joint(
    paragraph(
      'gemensamt-kompetens',
      'Ordinatören ska förvissa sig om att mottagaren har kunskap och utrustning för uppgiften. Saknas något av detta utför ordinatörens egen verksamhet insatsen till dess att bristen är avhjälpt.',
    ),
  ),
  joint(
    paragraph(
      'gemensamt-delegering',
      'Delegering sker inom den egna organisationen. Ska en arbetsuppgift delegeras över gränsen mellan huvudmännen krävs att båda verksamhetscheferna har gått med på det i skrift.',
    ),
  ),
  joint(
    paragraph(
      'gemensamt-hygien',
      'Parterna använder samma riktlinjer för hygien och för att hindra smittspridning. Regionens vårdhygieniska enhet ger kommunens verksamheter råd på samma villkor som de egna.',
    ),
  ),
  joint(
    paragraph(
      'gemensamt-livets-slut',
      'Vård i livets slut planeras tillsammans med patienten och de närstående. Ansvarig läkare håller samtalet om vårdens inriktning, och kommunens sjuksköterska erbjuds att vara med.',
    ),
  ),
  joint(
    paragraph(
      'gemensamt-dodsfall',
      'För ett väntat dödsfall i hemmet ska det finnas en plan som visar vem som konstaterar döden, vem som tar hand om den avlidne och hur de närstående får stöd. Planen ska kunna följas även nattetid.',
    ),
  ),
  joint(
    paragraph(
      'gemensamt-prover',
      'Prov som en läkare har ordinerat tas i hemmet av kommunens sjuksköterska, om patienten är inskriven. Vårdcentralen lämnar ut provtagningsmaterial, bekostar analysen och ger svar till både patienten och sjuksköterskan.',
    ),
  ),
  joint(
    paragraph(
      'gemensamt-resor',
      'Sjukresor bedöms och betalas av regionen. Kommunen ordnar ledsagare åt den som bor i särskilt boende och inte kan resa ensam till ett planerat besök.',
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
  region(
    paragraph(
      'region-inskrivning',
      'När en patient med kommunala insatser läggs in på sjukhus underrättas kommunen inom ett dygn. Meddelandet innehåller en första bedömning av vårdtidens längd.',
    ),
  ),
  region(
    paragraph(
      'region-hemgang',
      'Ingen ska lämna sjukhuset innan läkemedel, hjälpmedel och information räcker till nästa vardag, dock minst för tre dygn.',
    ),
  ),
  region(
    paragraph(
      'region-psykiatri',
      'Varje psykiatrisk öppenvårdsmottagning utser en namngiven kontakt för de kommuner som den möter.',
    ),
  ),
  region(
    paragraph(
      'region-ambulans',
      'Kan en patient stanna hemma efter ambulansens bedömning ska besättningen, om patienten är inskriven, tala med kommunens sjuksköterska innan den lämnar platsen.',
    ),
  ),
  region(
    paragraph(
      'region-intyg',
      'Läkarutlåtanden som kommunen behöver för beslut om boende eller annat bistånd lämnas inom tre veckor och utan avgift.',
    ),
  ),
  region(
    paragraph(
      'region-utrustning',
      'Avancerad utrustning som följer med patienten hem från sjukhuset ägs, kontrolleras och ersätts av regionen.',
    ),
  ),
  region(
    paragraph(
      'region-mobila-team',
      'Mobila team kompletterar vårdcentralen men ersätter den inte. Teamet har det medicinska ansvaret bara under den tid då det uttryckligen har tagit över det.',
    ),
  ),
  region(
    paragraph(
      'region-barn',
      'Barn som behöver avancerad vård i hemmet får den genom sjukhusets försorg. Kommunen kan efter överenskommelse utföra enstaka moment.',
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
  municipality(
    paragraph(
      'kommun-korttid',
      'Under vistelse på korttidsboende, vid växelvård och i dagverksamhet har kommunen samma ansvar som i särskilt boende.',
    ),
  ),
  municipality(
    paragraph(
      'kommun-inskrivning',
      'Inskrivning i hemsjukvården görs av legitimerad personal i kommunen efter kontakt med vårdcentralen. Beslutet visar vilka insatser som ingår, varför och när de omprövas.',
    ),
  ),
  municipality(
    paragraph(
      'kommun-avslut',
      'Har behovet upphört avslutas hemsjukvården i samråd med patienten, och vårdcentralen får besked samma dag.',
    ),
  ),
  municipality(
    paragraph(
      'kommun-enstaka-besok',
      'Ett enstaka hembesök till den som annars klarar att ta sig till mottagningen görs av vårdcentralens personal och inte av kommunens.',
    ),
  ),
  municipality(
    paragraph(
      'kommun-bostad-service',
      'I bostad med särskild service enligt 9 § lagen (1993:387) om stöd och service till vissa funktionshindrade ansvarar kommunen för vård upp till sjuksköterskenivå, under den tid den boende vistas där.',
    ),
  ),
  municipality(
    paragraph(
      'kommun-material',
      'Omläggningsmaterial och annat som används vid hemsjukvårdens egna åtgärder bekostas av kommunen. Material till en behandling som specialistvården styr lämnas ut av den mottagning som ordinerat den.',
    ),
  ),
  municipality(
    paragraph(
      'kommun-forsamring',
      'Försämras en patients tillstånd gör sjuksköterskan en bedömning på plats och rapporterar till läkare enligt en strukturerad modell.{{Modellen SBAR: situation, bakgrund, aktuellt tillstånd och rekommendation.}} Sjuksköterskan avgör om ambulans behöver tillkallas innan läkaren har svarat.',
    ),
  ),
]
