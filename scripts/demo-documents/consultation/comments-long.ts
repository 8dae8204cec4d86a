// SPDX-License-Identifier: EUPL-1.2
// The long comments: whole letters on one provision, as some parties write them.
import { met, noted, notMet, otherForum, partly, type DraftComment } from './draft-comment.ts'

function letter(...paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n')
}

export const commentsLong: readonly DraftComment[] = [
  {
    key: 'lang-kostnad-kritisk',
    about: 'gemensamt-kostnad',
    kind: 'reword',
    by: ['critical'],
    text: letter(
      'Kommunstyrelsen vill utveckla varför vi avstyrker den föreslagna lydelsen. Vi har prövat den mot tre verkliga förlopp från det gångna året, avidentifierade och något ändrade.',
      'I det första fallet ordinerade en mottagning på sjukhuset intravenös behandling tre gånger om dagen i fyra veckor. Läkemedlet betalades av regionen. Kommunens kostnad var sjuksköterska i beredskap, två resor om fyra mil vid varje tillfälle och en vikarie för den ordinarie planeringen. När allt är sammanräknat stod kommunen för ungefär nio tiondelar av utgiften, trots att den varken hade beslutat, ordinerat eller förskrivit något.',
      'I det andra fallet skrevs en patient hem på permission över en långhelg. Hjälpmedlen var förskrivna av sjukhuset och alltså betalda av regionen. Men sängen skulle ställas upp, bäras in och tas ner igen tre dagar senare, och det gjorde våra vaktmästare på övertid. Ingen har ens ställt frågan om vem som borde bära den kostnaden.',
      'I det tredje fallet var det vi som ordinerade. Vår arbetsterapeut förskrev en lift, och den kostnaden bar vi utan att blinka. Principen fungerar alltså utmärkt när den som beslutar också är den som utför. Den fungerar inte när besluten fattas i ett hus och arbetet görs i ett annat.',
      'Huvudprincipen säger i sin föreslagna form att var och en bär kostnaden för det som den egna verksamheten «beslutar, ordinerar eller förskriver». Läser man orden som de står borde regionen bära hela kostnaden i de två första fallen. Så tillämpas de inte. I praktiken läses principen som att kostnaden stannar där den uppkommer. Det är den motsatta regeln.',
      'Vi ser två möjliga vägar. Antingen skrivs principen om så att den säger det den påstår sig säga, nämligen att den som beslutar betalar även den andras arbete. Eller så skrivs den om så att den säger det som faktiskt sker, och då behövs ett system för ersättning som är enkelt, har fasta nivåer och inte kräver ett nytt avtal för varje patient. Vi förordar det första. Vi kan leva med det andra. Det vi inte kan leva med är en princip som läses på ett sätt i fullmäktigesalen och på ett annat i vardagen.',
      'Det invänds ibland att ersättning skulle göra samarbetet till en fråga om fakturor. Vi har hört invändningen och tar den på allvar. Men det är frånvaron av ordning som skapar fakturorna, inte ordningen. Förra året skickade vi fyra räkningar till regionen, alla bestridda, och lade ner mer arbetstid på dem än insatserna hade tagit. Den tjänsteman som handlade ärendena på regionens sida sade rakt ut att hon höll med oss i sak men inte hade någon bestämmelse att luta sig mot.',
      'Det invänds också att små belopp jämnar ut sig över tid. Det gör de mellan två parter som är lika stora och beslutar lika mycket om varandra. Mellan en region med sjuttonhundra läkare och en kommun utan en enda kan de inte jämna ut sig. Flödet går åt ett håll. Vi har bett om uppgift på hur många gånger kommunens beslut under året har lett till en kostnad för regionen och fått svaret att frågan aldrig har ställts.',
      'Kommunen är beredd att ändra sin inställning till hela avtalet om den här punkten får en lösning. Får den inte det kommer vi att återkomma i beslutsomgången.',
    ),
    proposedWording:
      'Den part vars verksamhet beslutar, ordinerar eller förskriver en insats bär kostnaden för den. I kostnaden ingår den andra partens arbete, resor och material.',
    answer: partly(
      'Parterna har gått igenom de tre förloppen. Huvudprincipen behålls, eftersom en ändring av det slag som föreslås skulle kräva en ny skatteväxling. Svaret visar däremot att avsteg måste gå att läsa i efterhand. Överenskommelsen ska därför vara skriftlig, och för insatser kväll, natt och helg regleras ersättningen nu uttryckligen i 3.1.',
      'gemensamt-kostnad',
    ),
  },
  {
    key: 'lang-dialog-sjukhus',
    about: 'specialiserad-forutsattningar',
    kind: 'clarify',
    by: ['hospital'],
    text: letter(
      'Styrelsen har låtit fyra kliniker läsa bestämmelsen med en vanlig tisdag framför sig. Vi beskriver här vad de kom fram till, eftersom vi tror att de flesta invändningar mot den andra förutsättningen bottnar i att ordet dialog betyder olika saker för dem som läser det.',
      'Medicinkliniken skrev den dagen hem trettioen patienter, varav elva till kommunal primärvård. För åtta av dem bestod ordinationen av läkemedel i dosett, blodtryckskontroll och provtagning efter en vecka. Ingen av våra läkare skulle komma på tanken att ringa kommunen om det, och ingen sjuksköterska i kommunen skulle vilja bli uppringd. Om bestämmelsen kräver dialog om de åtta kommer den antingen att fördröja deras hemgång eller att inte följas.',
      'För två patienter gällde det vätska i port respektive sugning av luftvägarna. Där är dialogen självklar. Den förs i dag av avdelningens samordnare, och den tar i genomsnitt fyrtio minuter i telefonkö. Vi skulle gärna se att de minuterna försvann, men inte själva samtalet.',
      'Den elfte patienten är den svåra. Ordinationen var vanlig för oss men hade aldrig utförts i den kommunen. Vi visste inte det, och planeringen i it-stödet visade det inte. Kommunen sade ja i systemet, och två dagar senare var patienten tillbaka på akuten. Ingen hade gjort fel i den mening som går att anmäla, men alla hade antagit att någon annan visste.',
      'Kirurgkliniken och ortopeden redovisar samma mönster. Psykiatrin framhåller att en dialog också måste föras med patienten, som kan ha skäl att inte vilja ha hem kommunens personal.',
      'Vår slutsats är att förutsättningarna behöver skilja på tre slags insatser: de som alltid kan utföras i primärvård, de som kan det efter en stående överenskommelse med just den kommunen, och de som kräver ett samtal i det enskilda fallet. Den första gruppen bör räknas upp i en länsgemensam lista, den andra i en lokal. Då blir dialogen ovanlig och därmed möjlig.',
      'Vi avråder bestämt från att lägga till ytterligare förutsättningar. Varje ny punkt är rimlig för sig, men tillsammans blir de en kontrollista som någon ska fylla i klockan fyra på en fredag.',
    ),
    answer: partly(
      'En stående överenskommelse räknas som dialog, vilket framgår av tillämpningsanvisningen. En länsgemensam lista tas fram dit. Trots avrådan läggs en tredje förutsättning till, om kunskap och utrustning, eftersom den elfte patienten i svaret beskriver just den brist som många kommuner har pekat på.',
      'specialiserad-forutsattningar',
    ),
  },
  {
    key: 'lang-kvall-skargard',
    about: 'kommun-kvall-natt',
    kind: 'clarify',
    by: ['coast'],
    text: letter(
      'Vi vill beskriva hur en bestämmelse om kväll, natt och helg ser ut från en kommun där en fjärdedel av hushållen i april saknar fast förbindelse.',
      'Den sista färjan går 21.40. Därefter finns sjöräddningen, ambulanshelikoptern och en båttaxi som kan beställas om vinden är under fjorton meter per sekund. En insats som planeras till klockan 22 på en av öarna innebär därför att sjuksköterskan stannar till nästa morgon. Det är inte en halvtimmes arbete utan ett dygns frånvaro, inräknat den vila som arbetstidslagen kräver.',
      'Sommaren ändrar allt. Befolkningen är då sju gånger större, färjorna går oftare, men bilarna står i kö i två timmar vid läget. De personer som då behöver insatser är inte folkbokförda hos oss. De har en hemkommun som kan vara vilken som helst i landet, en vårdcentral som vi inte känner och sällan någon plan. Förslaget säger ingenting om dem.',
      'Samtidigt vill vi inte att avtalet ska läsas som att öarna är undantagna. Tvärtom. Den som bor längst ut är den som har mest att vinna på att få sin behandling hemma i stället för att ligga inne en helg i väntan på måndagens färja. Vi har under två år prövat att låta en undersköterska som bor på ön utföra enklare moment efter delegering, med sjuksköterska på video. Det har fungerat över förväntan. Elva vårdtillfällen har kunnat avslutas tidigare, och ingen händelse har behövt anmälas.',
      'Det försöket lärde oss också vad som krävs. Uppkopplingen måste fungera när det blåser, annars är videon värdelös just när den behövs. Undersköterskan måste ha någon att ringa som svarar på första signalen. Ordinationen måste vara skriven så att den går att läsa högt i telefon. Och den enskilde måste ha sagt ja i förväg, inte i stunden när alternativet är en båt i mörker. Inget av detta är dyrt. Allt av det måste vara bestämt i förväg, och det är det som ett avtal är till för.',
      'Vår begäran är därför inte att bestämmelsen stryks eller mjukas upp. Vi ber om tre ting. För det första att insatserna ska vara planerade, så att den som ska resa vet det när färjan går. För det andra att ersättningen täcker den verkliga tiden, även väntan på kaj. För det tredje att avtalet öppnar för att insatsen utförs på annat sätt än genom ett besök, när ordinatören och kommunen är överens om det.',
      'Vi bifogar gärna underlaget från försöket och tar emot studiebesök. Den som kommer i november får räkna med att stanna över natten.',
    ),
    proposedWording:
      'Kommunen kan efter överenskommelse i enskilda fall bistå regionen med planerade hälso- och sjukvårdsinsatser kväll, natt och helg. Insatsen får utföras på distans när ordinatören och kommunen är överens om det. Ersättningen omfattar restid och väntetid.',
    answer: partly(
      'Insatserna ska vara planerade och ersättas enligt bestämmelserna om tjänsteköp. Hur restid och väntan räknas anges i mallen för tjänsteköp. Att utföra en insats på distans hindras inte av lydelsen och tas in bland patientfallen, med försöket som förebild. Frågan om tillfälligt boende ligger utanför bestämmelsen.',
      'kommun-kvall-natt',
    ),
  },
  {
    key: 'lang-villkor-juridik',
    about: 'avtalstid-villkor',
    kind: 'clarify',
    by: ['legal'],
    text: letter(
      'Stadsjuristen har granskat förslaget i formellt hänseende och vill särskilt uppehålla sig vid villkoret för avtalets giltighet. Villkoret avgör om allt det andra blir något värt.',
      'Bestämmelsen kräver att regionfullmäktige och samtliga 49 kommunfullmäktige har godkänt «samma lydelse». Det är en sträng ordning, men den är klar, och den har den fördelen att ingen part kan bindas av ett avtal som den inte har sett. Vi har ingen invändning mot den i sak. Däremot lämnar den fyra frågor obesvarade.',
      'Den första frågan är vad som gäller om ett fullmäktige godkänner med ett tillägg i beslutet, exempelvis en protokollsanteckning om finansiering eller ett uttalande om hur en bestämmelse ska förstås. Är det då samma lydelse som är godkänd? Vi anser att en anteckning till protokollet inte påverkar giltigheten, medan ett förbehåll i själva beslutet gör det. Det borde framgå av anvisningarna till beslutsunderlaget.',
      'Den andra frågan gäller rättelser. I ett dokument av den här omfattningen kommer någon att hitta ett skrivfel efter att tjugo fullmäktige har beslutat. Om rättelsen görs är det inte längre samma ord. Om den inte görs får länet leva med felet i fyra år. Vi föreslår att det uttryckligen anges vad som är en rättelse av uppenbart skrivfel, vem som får besluta om den och hur den redovisas.',
      'Den tredje frågan är laga kraft. Kommunala beslut kan överklagas enligt 13 kap. kommunallagen (2017:725). Är avtalet giltigt när det sista beslutet är fattat, när det är justerat eller när tiden för överklagande har gått ut i alla femtio? Skillnaden kan vara flera månader och kan gå över årsskiftet.',
      'Den fjärde frågan är vad som händer med den dag som står i bestämmelsen. Att beslut ska vara fattade senast den 31 maj 2026 är en tidplan och inte ett villkor. Beslutar en kommun den 15 juni är det svårt att se att avtalet skulle falla av det skälet. Står datumet i avtalstexten inbjuder det likväl till den tolkningen.',
      'Vi ser helst att datumet flyttas till beslutsunderlaget och att de tre andra frågorna besvaras där. Vill parterna ha kvar datumet i avtalet bör det åtminstone sägas vad som följer av att det överskrids.',
    ),
    proposedWording:
      'Avtalet blir giltigt när regionfullmäktige och samtliga 49 kommunfullmäktige har godkänt samma lydelse och besluten har fått laga kraft.',
    answer: otherForum(
      'Datumet behålls, så att det är lika för alla. De fyra frågorna besvaras i beslutsunderlaget: ett förbehåll i beslutet är inte ett godkännande, en protokollsanteckning påverkar det inte, uppenbara skrivfel rättas i ett öppet tillägg som SRO ställer sig bakom, och den dag då det sista beslutet fått laga kraft noteras för kännedom.',
    ),
  },
  {
    key: 'lang-avancerad-forlopp',
    about: 'avancerad-plan',
    kind: 'more-detail',
    by: ['detail'],
    text: letter(
      'Vår arbetsgrupp med sjuksköterskor, rehabpersonal och en enhetschef har följt en tänkt patient genom hela förslaget, bestämmelse för bestämmelse, och noterat var vi stannar. Patienten är 71 år, bor med sin make i ett hus med trappa och ska få dränage tömt varannan dag under åtta veckor efter en operation.',
      'Dag 1, måndag. Sjukhuset beräknar utskrivning till torsdag. Inskrivningsmeddelandet kommer, det är bra. Vi stannar vid frågan om det här är en insats som kan utföras i primärvård. Enligt 1.2.2 ska ordinatören bedöma det. Enligt vår erfarenhet är det avdelningens sjuksköterska som gör bedömningen, och läkaren skriver under. Är det tillåtet?',
      'Dag 2. Vi får en ordination enligt 2.1. Den anger vad som ska göras, hur ofta och vart vi vänder oss. Den säger inte vad som är normalt. Ska det komma en halv liter eller två? Punkten om tecken på försämring täcker det nästan, men bara om den som skriver tänker på det.',
      'Dag 3. Planen enligt 3.6.1 ska upprättas, eftersom behandlingen pågår längre än en vecka. Vi letar efter vem som ska skriva den. Bestämmelsen är i passiv form. Är det sjukhuset eller vi? Vem kallar? Finns en tid? I vår värld blir det som ingen har fått i uppdrag sällan gjort.',
      'Dag 4, hemgång. Läkemedel räcker till måndag, det är också bra. Men påsar, slangar och förband? Enligt 2.3 lämnas material ut av den mottagning som ordinerat behandlingen. Avdelningen skickade med material för två byten. Mottagningen öppnar på tisdag. Söndagens byte görs med det som finns i bilen.',
      'Vecka 2. Maken blir sjuk. Det visar sig att han har burit patienten uppför trappan. Ingen har frågat om bostaden, trots att 3.6.3 säger att kommunen ska bedöma den. Vi hade gjort det, om vi hade fått veta om hemgången innan den skedde.',
      'Vecka 5. Flödet ökar. Vi ringer numret i ordinationen och kommer till en växel. Efter trettiofem minuter får vi tala med en läkare som inte känner patienten. Hon är vänlig och säger åt oss att skicka in patienten. Vägen tillbaka fungerar alltså, men den gick över akuten.',
      'Vår slutsats är att förslaget täcker nästan allt, och att det som saknas är verb med ett subjekt. Skriv vem som upprättar planen, vem som beställer materialet och när det ska vara gjort. Allt annat löser vi.',
    ),
    proposedWording:
      'Ska specialistens behandling pågå i hemmet längre än en vecka upprättar ordinerande enhet, tillsammans med kommunen och före hemgången, en skriftlig plan.',
    answer: partly(
      'Genomgången har använts i arbetet med patientfallen och återkommer där i förkortad form. Planen ska nu även ange vem som beställer läkemedel och material. Vem som skriver den har inte lagts fast, eftersom det skiljer sig mellan mottagning och avdelning, men den ordinerande enheten ansvarar för att den finns.',
      'avancerad-plan',
    ),
  },
  {
    key: 'lang-sjalvkostnad-kalkyl',
    about: 'tjanstekop-sjalvkostnad',
    kind: 'more-detail',
    by: ['economy'],
    text: letter(
      'Ekonomiavdelningen har räknat på vad «självkostnad» skulle innebära för en insats på kvällstid. Vi redovisar räkningen öppet, eftersom vi tror att olika sätt att räkna är den vanligaste orsaken till tvister om belopp.',
      'Direkt arbetstid i hemmet är 25 minuter. Med sjuksköterskans lön, obekväm arbetstid, arbetsgivaravgifter och semester blir det omkring 230 kronor. Lägger man till restid, i vårt fall 40 minuter tur och retur, blir det 600 kronor. Bilen kostar 110 kronor. Så långt är de flesta överens.',
      'Därefter börjar skillnaderna. Ska dokumentation och rapport räknas in blir det 15 minuter till, alltså 140 kronor. Ska beredskapen räknas in, det vill säga att någon alls finns i tjänst den kvällen, och fördelas den på de insatser som görs, tillkommer mellan 400 och 2 600 kronor beroende på hur många insatser det blir. Det är den enskilt största posten, och den är störst där det görs minst.',
      'Ledning, lokaler, telefon, journalsystem och försäkring är hos oss nitton procent på den direkta kostnaden. I en grannkommun räknar man med åtta procent och i en annan med trettiotvå. Ingen av oss räknar fel. Vi har olika sätt att fördela det som är gemensamt.',
      'Summan för samma insats blir alltså någonstans mellan 740 och drygt 3 900 kronor. Båda beloppen kan med fog kallas självkostnad. För den som ska betala är skillnaden naturligtvis avgörande.',
      'Vi föreslår därför att avtalet anger vilka kostnadsslag som ingår, inte vilket belopp. Beredskap bör ingå när den finns till följd av överenskommelsen men inte när den ändå skulle ha funnits. Gemensamma kostnader bör räknas med ett schablonpåslag som är lika för alla. Indexering bör ske enligt ett känt index och en gång om året. Och ett tak per insats bör övervägas, så att den lilla kommunen inte blir bortvald för att den har långt att åka.',
      'Till det kommer frågan om vem som granskar. I dag prövas en faktura av den som får den, och den som skickar den avgör själv vad som är med. Det är ingen misstro mot någon att konstatera att båda har ett intresse i saken. En enkel lösning är att ekonomerna i varje vårdsamverkansområde en gång om året går igenom fem slumpvis valda köp och jämför hur de är räknade. Det kostar en eftermiddag. Vi gör så i dag mellan tre kommuner, och skillnaderna har på två år minskat från det fyrdubbla till ungefär en femtedel.',
      'Vi vill också peka på moms och på frågan om den utförande parten kan få betalt i efterskott för insatser som beställts muntligt. Det förekommer, det kommer att fortsätta förekomma, och den part som i god tro har hjälpt till en söndagskväll bör inte stå utan ersättning för att ingen hade en blankett till hands. En bestämmelse om att beställningen kan bekräftas nästa vardag skulle räcka långt.',
      'Vi är medvetna om att andra kommer att begära en enda schablon för hela länet. Det är lockande, men den skulle med vår geografi bli fel för nästan alla.',
    ),
    answer: otherForum(
      'Kostnadsslagen tas in i den gemensamma mallen för tjänsteköp, där också beredskap, påslag och index behandlas. Svarets räkning används som ett av exemplen. Avtalet behåller självkostnad som princip och anger inget belopp.',
    ),
  },
  {
    key: 'lang-lakemedel-granskning',
    about: 'info-lakemedelslista',
    kind: 'add',
    by: ['patient-safety'],
    text: letter(
      'Under tre veckor i mars granskade vi samtliga hemgångar från sjukhus till vår kommunala primärvård. De var femtioåtta. Vi vill dela resultatet, eftersom det visar både att bestämmelsen behövs och att den inte räcker.',
      'I fyrtioen fall fanns en läkemedelslista på utskrivningsdagen. I trettiofyra av dem stämde listan med det som patienten hade med sig. I tjugosex fanns också en förklaring till ändringarna, så som bestämmelsen kräver. Något mindre än hälften av patienterna kom alltså hem med det som redan dagens avtal förutsätter.',
      'I sjutton fall saknades listan helt. Sex av dem skrevs ut en fredag efter klockan tre. I nio av de sjutton fallen fick vår sjuksköterska ringa mer än två samtal för att få uppgifterna, och i två fall fick patienten fel dos under helgen. Ingen kom till allvarlig skada. Båda händelserna är utredda och anmälda som avvikelser i samverkan.',
      'Vi har gått igenom orsakerna tillsammans med två avdelningar på sjukhuset, och vi vill rikta ett tack till dem för deras öppenhet. Ingen hade struntat i listan. I de flesta fall hade den skrivits av en läkare och sedan ändrats av en annan, och den som lämnade ut papperen skrev ut den första. I några fall fanns listan i journalen men inte hos patienten, eftersom skrivaren på avdelningen var ur funktion.',
      'Det finns alltså ingen enskild bov. Det finns ett arbetssätt som låter den sista kontrollen bero på att någon hinner. Därför föreslår vi ett tillägg: att den som lämnar över också stämmer av listan mot de läkemedel som följer med, och skriver att det är gjort. Det tar två minuter. Avdelningen som prövade det i april hade inte ett enda fel på trettio hemgångar.',
      'Vi ber också att «senast på utskrivningsdagen» byts mot «innan patienten lämnar sjukhuset». En lista som kommer i systemet klockan 23.50 är i tid enligt bestämmelsen men inte för den som ska ge tabletterna klockan 20.',
    ),
    proposedWording:
      'Aktuell läkemedelslista med förklaring till varje ändring lämnas till patienten och till nästa vårdgivare innan patienten lämnar sjukhuset. Den som lämnar över kontrollerar listan mot de läkemedel som följer med.',
    answer: notMet(
      'Granskningen är värdefull och har lämnats vidare till den grupp som förvaltar rutinen för utskrivning. Avtalet behåller tiden, som är densamma i lagen om samverkan vid utskrivning. Kontrollen av listan mot läkemedlen skrivs in i rutinen, där den kan följas upp på varje avdelning.',
    ),
  },
  {
    key: 'lang-forandring-stad',
    about: 'gemensamt-forandring',
    kind: 'reword',
    by: ['large-city'],
    text: letter(
      'Nämnden tillstyrker bestämmelsen om information vid förändring men anser att den behöver en andra hälft.',
      'Förra våren stängdes två vårdcentraler inom loppet av sex veckor. Den ena hade omkring elvatusen listade, den andra åttatusen. Vi fick veta det åtta veckor i förväg, vilket i och för sig var tidigare än någon gång förut. Beskedet var på en sida och angav datum, orsak och vart patienterna skulle hänvisas.',
      'Det som inte stod där var att fyra av våra äldreboenden därmed förlorade sin fasta läkare, att den lokala överenskommelsen om läkartid inte hade någon motpart, att tvåhundra inskrivna i hemsjukvården skulle få nya ordinatörer mitt i sommaren och att vår personal inte hade behörighet i den nya vårdcentralens system. Ingen av följderna var svår att förutse. De hade bara inte efterfrågats.',
      'Vi räknade efteråt ut att omställningen kostade oss ungefär sjuhundra arbetstimmar för sjuksköterskor. Patienterna fick i medeltal vänta nitton dagar längre på en läkemedelsgenomgång. Tre personer lades in på sjukhus av skäl som vår medicinskt ansvariga sjuksköterska bedömer som undvikbara.',
      'Vi menar därför att den som planerar en förändring också ska beskriva vad den betyder för den andra. Det behöver inte vara en utredning. En halv sida räcker: hur många personer berörs, vilka överenskommelser påverkas, vad behöver den andra göra och när, vem svarar på frågor. Skyldigheten bör vara ömsesidig. Även vi lägger ner boenden, och vi är inte bättre än regionen på att berätta om det.',
      'Däremot vill vi inte att tiden förkortas. Det har i samråden sagts att sex månader är omöjligt vid akuta bemanningsproblem. Det är riktigt, men en förändring som ingen har planerat omfattas inte av en bestämmelse om planerade förändringar. Det räcker att säga så i anvisningen.',
      'Slutligen: bestämmelsen saknar en mottagare. Vi får i dag besked till ett dussin adresser, och ibland till en person som slutade för två år sedan. Hänvisa gärna till den utpekade ingång som ska finnas hos varje part.',
    ),
    proposedWording:
      'Den part som planerar en förändring som påverkar den andra ska berätta om den senast sex månader innan den genomförs och innan beslut fattas. Konsekvenserna för den andra parten ska vara beskrivna.',
    answer: met(
      'Lydelsen följer förslaget. Vad beskrivningen minst ska innehålla tas in i anvisningen, med de fyra frågorna i svaret som stomme. Beskedet lämnas till den ingång som avses i 5.1.',
      'gemensamt-forandring',
    ),
  },
  {
    key: 'lang-lakare-vardcentral',
    about: 'lakare-dygnet',
    kind: 'clarify',
    by: ['primary-care', 'private-caregiver'],
    text: letter(
      'Vi som bemannar jouren vill ge en bild av vad bestämmelsen innebär en vanlig natt, så att den tid som andra svar efterfrågar blir möjlig att hålla.',
      'Jouren för vårt område täcks av en läkare som finns i hemmet och en sjuksköterska i telefon. Området har ungefär nittiotusen invånare, tolv vårdcentraler med tre olika driftformer och tjugosju särskilda boenden. En medelnatt ringer kommunernas sjuksköterskor fjorton gånger. Nio samtal kan avslutas i telefon, om läkaren kommer åt journalen. Tre kräver att någon ringer tillbaka efter kontakt med sjukhuset. Två skulle behöva ett hembesök.',
      'Det är i de två sista fallen som ord möter verklighet. Är avståndet två mil hinner läkaren, är det åtta mil hinner hon inte, åtminstone inte om båda patienterna bor åt var sitt håll. Då blir det ambulans, som vi alla vill undvika.',
      'Journalen är det andra problemet. Läkaren är anställd hos en vårdgivare och har behörighet där. De andra vårdcentralernas anteckningar nås genom sammanhållen dokumentation, men inte ordinationerna, och inte den plan som kommunen har skrivit. «Med tillgång till journalen» är alltså inte en fråga om vilja utan om behörigheter, system och i något fall om vad patienten har spärrat.',
      'Vi har inget emot en tidsgräns. Tvärtom skulle den hjälpa oss i diskussionen om bemanning. Men då måste det framgå vad som ska ha skett när tiden har gått. Om det är en bedömning kan vi klara två timmar nästan överallt, eftersom en bedömning kan göras genom video tillsammans med sjuksköterskan på plats. Om det är ett fysiskt besök klarar vi det i tätorterna men inte i de tre inlandskommunerna.',
      'För oss som är privata vårdgivare tillkommer att uppdraget inte kan ändras under löpande avtal utan omförhandling. Vi behöver få veta senast i augusti vad som ska gälla vid årsskiftet, annars finns inga läkare att schemalägga.',
    ),
    proposedWording:
      'En läkare med tillgång till journalen ska kunna nås alla tider på dygnet och inom två timmar ha gjort en bedömning, på plats eller på distans.',
    answer: met(
      'Det är bedömningen som ska göras inom två timmar. Den får göras på distans när det är medicinskt lämpligt, vilket beskrivs i överenskommelsen om regionens läkaransvar. Förutsättningarna för privata vårdgivare förs in i uppdraget inför 2027.',
      'lakare-dygnet',
    ),
  },
  {
    key: 'lang-bemanning-liten',
    about: 'kommun-bemanning',
    kind: 'clarify',
    by: ['small-rural'],
    text: letter(
      'Socialnämnden har diskuterat bestämmelsen om sjuksköterska dygnet runt på två sammanträden. Vi är eniga om målet. Vi är också eniga om att vi inte kan nå det ensamma.',
      'Kommunen har drygt femtusen invånare. Vi har nio tjänster för sjuksköterskor och sju är tillsatta. På natten finns en sjuksköterska i beredskap i hemmet, med inställelsetid på fyrtiofem minuter. Under 2024 blev hon uppringd 212 nätter och åkte ut 64 gånger. Att ha någon vaken på plats alla nätter kräver 4,2 tjänster till. De tjänsterna går inte att tillsätta, även om pengarna fanns. Vi har haft samma annons ute i fjorton månader.',
      'Tillsammans med två grannkommuner har vi räknat på en gemensam nattorganisation. Då behövs två sjuksköterskor i stället för tre i beredskap, och de kan vara vakna. De längsta avstånden blir visserligen större, men den som är vaken och sitter i bilen är ändå framme tidigare än den som ska väckas. Räkningen går ihop i alla tre kommunerna.',
      'Det som har hindrat oss är inte viljan utan papperen. Får vår medicinskt ansvariga sjuksköterska ansvara för personal som är anställd av grannkommunen? Vilken journal ska nattens insats föras i? Gäller delegeringar över kommungränsen? Vem är vårdgivare klockan tre på natten? Vi har frågat tre jurister och fått fyra svar.',
      'Vår önskan är att avtalet säger rakt ut att kommuner får lösa uppgiften gemensamt. Det kan tyckas självklart, men när det inte står där finns det alltid någon som säger att det är förbjudet. Vi skulle också uppskatta en mall för samverkansavtal mellan kommuner, i samma anda som den mall för tjänsteköp som flera har efterlyst.',
      'Till sist vill vi säga att vi uppskattar förslaget. Det är skrivet så att våra förtroendevalda läste det frivilligt, vilket inte har hänt förut.',
    ),
    proposedWording:
      'Kommunen ska ha tillgång till sjuksköterska dygnet runt som kan göra en bedömning på plats. Kommuner får lösa uppgiften gemensamt.',
    answer: met(
      'Det står nu att kommuner får lösa uppgiften gemensamt. VästKom har åtagit sig att ta fram en mall för samverkansavtal mellan kommuner och att besvara de fyra frågorna i en vägledning.',
      'kommun-bemanning',
    ),
  },
  {
    key: 'lang-barn-elevhalsa',
    about: 'info-skola',
    kind: 'support',
    by: ['supportive'],
    text: letter(
      'Barn- och utbildningsnämnden har bidragit till kommunens svar och vill lyfta fram en enda bestämmelse, den om att bjuda in skolan till planeringen.',
      'Under läsåret hade vi tjugotre elever med samordnade planer. I nio fall var skolan med från början. I de nio ärendena kunde frånvaron brytas i sju. I de övriga fjorton fick skolan kännedom om planen i efterhand, genom föräldrarna eller inte alls, och där har frånvaron minskat för tre elever. Underlaget är litet och vi drar inga stora slutsatser, men skillnaden är för tydlig för att vi ska bortse från den.',
      'Föräldrar berättar att de har fått hålla ihop det som ingen annan höll ihop. En mamma beskrev sig själv som projektledare för sitt barn, med sju motparter i tre kalendrar. När skolan väl kom med blev det inte färre möten, men det blev ett möte i stället för tre, och läraren kunde säga vad som faktiskt går att göra en tisdag i tredje lektionen.',
      'Vi vill också säga något om barnets egen vilja. Bestämmelsen säger att skolan bjuds in när vårdnadshavarna och barnet vill det. Det är rätt. Vi har haft två elever som inte ville att läraren skulle få veta, och båda hade goda skäl. Att fråga barnet först är inte en formsak. I båda fallen kom skolan in senare, på elevens eget initiativ.',
      'En praktisk önskan är att inbjudan går till rektor och inte till en enskild lärare. Då finns någon som kan frigöra tid, och någon som vet när eleven byter grupp. Det behöver inte stå i avtalet. Det räcker om det står i anvisningen eller i mallen för kallelse.',
      'Vi tackar för att skolan nämns i ett avtal om hälso- och sjukvård. Det har den inte gjort förut.',
    ),
    answer: noted(
      'Bestämmelsen behålls. Önskan om att inbjudan ska gå till rektor är förd till mallen för kallelse. Erfarenheterna lämnas också vidare till det delregionala samrådet.',
    ),
  },
  {
    key: 'lang-tvister-kritik',
    about: 'tvister-trappa',
    kind: 'reword',
    by: ['simplify', 'economy'],
    text: letter(
      'Trappan har fem steg och tar enligt tabellen högst 148 dagar. Vi har prövat den mot de tvister som vi själva har haft sedan 2019. De är sex till antalet.',
      'Två av dem löstes mellan enhetschefer inom en vecka. Då behövs ingen trappa. En löstes av verksamhetscheferna efter ett möte, sedan mötet hade ställts in två gånger. En tredje gick till den delregionala ledningsgruppen, som konstaterade att frågan var principiell och skickade den vidare utan egen bedömning. Två är fortfarande inte lösta, och den ena av dem är fem år gammal. Båda gäller vad ett och samma ord betyder.',
      'Av detta drar vi tre slutsatser. Den första är att de nedersta stegen fungerar när människor träffas, och att de då inte behöver en tid. Den andra är att mellanstegen är transportsträckor för frågor som ingen där har mandat att avgöra. Den tredje är att det som behövs högst upp inte är ännu ett samråd utan någon som faktiskt säger vad ordet betyder.',
      'Vi föreslår därför tre steg i stället för fem. Först de närmaste cheferna, utan tidsgräns men med rätt för vem som helst av dem att gå vidare. Sedan den partssammansatta gruppen, som inom trettio dagar lämnar ett skriftligt förslag till hur bestämmelsen ska läsas. Sist SRO, som inom sextio dagar antingen ställer sig bakom läsningen eller beslutar att bestämmelsen ska ändras. Läsningen publiceras, så att samma fråga inte behöver ställas i nästa kommun.',
      'Om parterna ändå vill behålla fem steg bör de åtminstone få hoppa över dem som inte tillför något. Principfrågor hör inte hemma hos en enhetschef, och enskilda fall hör inte hemma hos politiker.',
      'Vi är medvetna om att vi är ensamma om att vilja korta trappan så mycket. Men en trappa som ingen orkar gå uppför är i praktiken en vägg.',
    ),
    proposedWording:
      'Tvisten prövas av de närmast berörda cheferna, därefter av den partssammansatta gruppen inom 30 dagar och sist av SRO inom 60 dagar.',
    answer: partly(
      'De fem stegen behålls, eftersom de flesta svar stöder dem, men parterna kan nu tillsammans hoppa över ett steg och det sista kortas till 45 dagar. Förslaget att publicera hur en bestämmelse har lästs är fört till riktlinjen för avvikelser och tvister.',
      'tvister-trappa',
    ),
  },
]
