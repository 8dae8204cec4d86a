// SPDX-License-Identifier: EUPL-1.2
// Phrases that an agreement on health care is put together of, by their place in a sentence.

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const actors = `regionen
kommunen
parterna
vårdcentralen
den kommunala hälso- och sjukvården
slutenvården
öppenvårdsmottagningen
tandvården
socialtjänsten
elevhälsan
den fasta vårdkontakten
läkaren i ansvarig enhet
sjuksköterskan i hemsjukvården
verksamhetschefen
den medicinskt ansvariga sjuksköterskan`

export const phrases = {
  who: lines(actors),
  whoAfter: lines(actors),
  whoBy: lines(actors).map((one) => `av ${one}`),
  duty: lines(`ansvarar för
    ska erbjuda
    ska tillhandahålla
    svarar för
    ska planera
    beslutar om
    ska dokumentera
    följer upp
    ska samordna
    bekostar
    ska säkerställa
    har ett samlat ansvar för
    kan på begäran överta
    ska skyndsamt påbörja`),
  dutyAfterIf: lines(`ska
    bör
    får
    ansvarar
    svarar
    beslutar tillsammans med
    har rätt att få hjälp av
    kallas på initiativ av
    ska utan dröjsmål kontakta`),
  passive: lines(`utförs
    planeras
    beslutas
    dokumenteras
    följs upp
    bekostas
    ordineras och utvärderas
    lämnas ut
    ska godkännas
    ska vara känt
    inleds
    avslutas`),
  what: lines(`hemsjukvård i ordinärt boende
    läkarinsatser i särskilt boende
    läkemedelsgenomgångar för äldre
    utprovning av individuella hjälpmedel
    rehabilitering efter utskrivning
    habilitering för barn och unga
    den samordnade individuella planen
    munhälsobedömning och nödvändig tandvård
    palliativ vård i livets slutskede
    vaccination mot influensa och covid-19
    provtagning och sårvård i hemmet
    transport mellan vårdformer
    medicintekniska produkter med högst 7 500 kronor i inköpspris
    ersättning med 12,5 procent av den avtalade nivån
    informationsöverföring i det gemensamma systemet
    avvikelser mellan huvudmännen
    handledning av omvårdnadspersonal
    insatser vid missbruk och beroende
    psykiatrisk heldygnsvård
    egenvårdsbedömningar
    förskrivning av inkontinenshjälpmedel
    näringstillskott och sondmat
    dialys och andra avancerade insatser
    utbildning i basala hygienrutiner
    jour- och beredskapslinjer
    den enskildes fasta läkarkontakt
    bedömning av nedsatt beslutsförmåga
    samverkan med anhöriga
    lokala rutiner för trygg hemgång
    bostadsanpassning och tekniska lösningar
    gemensam statistik och årlig redovisning
    vårdhygienisk rådgivning
    omhändertagande av avlidna
    tolkning för den som inte förstår svenska
    spädbarns och småbarns hälsa
    skyddsutrustning i händelse av utbrott
    mobila team för personer med stora behov
    fortbildning om suicidprevention
    korttidsplatser efter sjukhusvistelse
    skriftliga överenskommelser om delegering`),
  where: lines(`i den enskildes hem
    i särskilt boende för äldre
    på korttidsenhet
    i bostad med särskild service
    inom det geografiska området
    på mottagning eller digitalt
    i daglig verksamhet
    vid länets sjukhus
    i alla kommuner
    på dagtid vardagar
    i skolans lokaler
    utanför länet`),
  when: lines(`senast tre dagar efter utskrivning
    inom 24 timmar
    en gång om året
    före den 31 mars varje år
    dygnet runt
    utan dröjsmål
    vid varje förändring av hälsotillståndet
    från och med den 1 januari 2027
    så länge behovet kvarstår
    minst två gånger per termin
    när någon av parterna begär det
    under högst 14 dagar
    i samband med inskrivning
    inför varje ny avtalsperiod
    inom 10 arbetsdagar`),
  how: lines(`i samråd med den enskilde
    enligt gällande riktlinje
    efter gemensam bedömning
    med stöd av 16 kap. 3 § hälso- och sjukvårdslagen
    genom skriftlig överenskommelse
    enligt den länsgemensamma handboken
    på ett patientsäkert sätt
    med hänsyn till barnets bästa
    utifrån evidens och beprövad erfarenhet
    genom ett digitalt vårdmöte
    på lika villkor i hela länet
    efter delegering`),
  why: lines(`för att undvika onödig slutenvård
    så att vården blir sammanhållen
    för att stärka den enskildes delaktighet
    i syfte att förebygga fallskador
    så att kompetensen används rätt
    för att minska väntetiderna
    i syfte att säkra en god och nära vård
    så att ingen hamnar mellan huvudmännen
    för att klara den demografiska utvecklingen
    med målet att fler kan bo kvar hemma`),
  if: lines(`om den enskilde inte själv kan ta sig till mottagningen
    om behovet har uppstått under sjukhusvistelsen
    om en part inte fullföljer sitt åtagande
    om vårdbehovet bedöms bestå längre än 14 dagar
    om planen behöver revideras
    om kostnaden överstiger 12 000 kronor
    om den enskilde flyttar till en annan kommun
    om parterna inte kommer överens
    om insatsen kräver specialistkompetens
    om den enskilde är under 18 år
    om hjälpmedlet inte återlämnas
    om flera huvudmän är berörda`),
  together: lines(`och den enskildes närstående
    tillsammans med berörd kommun
    i samverkan med primärvården
    efter samråd med samverkansorganet
    gemensamt med rehabenheten
    på uppdrag av samtliga parter`),
  unless: lines(`om inte annat har överenskommits
    såvida inte akuta skäl talar emot det
    utom när lagen kräver något annat
    med undantag för tillfälliga besök
    dock inte på helgdagar`),
  more: lines(`och skälen för detta ska antecknas
    samt följas upp av den lokala ledningsgruppen
    med möjlighet till omprövning
    inom ramen för tillgängliga resurser
    vilket rapporteras till samverkansrådet
    med beaktande av sekretessen`),
  chapter: lines(`Inledning
    Parternas ansvar
    Hemsjukvård
    Läkarmedverkan
    Rehabilitering
    Hjälpmedel
    Munhälsa
    Barn och unga
    Psykisk hälsa
    Skadligt bruk och beroende
    Palliativ vård
    Utskrivning från slutenvård
    Läkemedel
    Informationsöverföring
    Avvikelser och tvister
    Ekonomi
    Uppföljning
    Kompetensförsörjning
    Elevhälsa
    Krisberedskap
    Digital samverkan
    Avtalstid
    Egenvård
    Provtagning
    Vårdhygien
    Transporter
    Asylsökande
    Tandvård
    Forskning
    Samverkansstruktur
    Ansvarsgränser
    Slutbestämmelser`),
  section: lines(`Allmänt
    Ansvar
    Samverkan
    Uppföljning
    Undantag
    Rutiner
    Kostnader`),
  sectionOf: lines(`för äldre
    för barn
    i hemmet
    på natten
    vid utskrivning
    för regionen
    för kommunen
    i särskilt boende
    vid akuta behov
    under sommaren
    vid delat ansvar`),
} as const satisfies Readonly<Record<string, readonly string[]>>
