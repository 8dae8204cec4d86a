// SPDX-License-Identifier: EUPL-1.2
// What each voice says about the proposal as a whole.
import type { Temper } from './draft-comment.ts'

/** Two or more texts for each voice; those that speak with it take turns. */
export const overallTexts: Readonly<Record<Temper, readonly string[]>> = {
  'small-rural': [
    'Kommunen tillstyrker förslaget med ändringar. Vi är en liten organisation med stora avstånd. Det som fungerar i en stad blir lätt orimligt hos oss, framför allt på natten. Det måste gå att lösa uppgifter tillsammans med grannkommuner. Vi vill också veta i förväg när vi förväntas bistå.',
    'Vi står bakom inriktningen men vill se ändringar i kapitel 2 och 3. Tre sjuksköterskor delar på kvällar och helger hos oss. Varje ny uppgift tas från någon annan. Ersättningen behöver därför stå i avtalet.',
    'Förslaget är lättare att läsa än dagens avtal. Vår oro gäller bemanningen. Vi ber parterna att ta fram mallar som en liten kommun kan använda utan egen jurist.',
  ],
  'large-city': [
    'Nämnden har samlat in synpunkter från stadens områden. De är i huvudsak positiva. Vi tillstyrker förslaget om det förtydligas vem som bedömer behovet av hemsjukvård och hur följderna av regionens förändringar ska beskrivas. I en stad med många vårdcentraler räcker det inte att vara överens lokalt.',
    'Staden tillstyrker med ändringar. Avtalet behöver fungera för flera hundra avdelningar och enheter som sällan möts. Därför är tydliga roller och ett gemensamt arbetssätt viktigare för oss än fler bestämmelser.',
  ],
  coast: [
    'Kommunen tillstyrker med ändringar. Vår befolkning mångdubblas på sommaren och flera öar nås bara med båt. Bestämmelserna om kväll, natt och helg behöver tåla den verkligheten.',
    'Vi ser positivt på att den gräns som byggde på antal dagar försvinner. Däremot saknar vi något om personer som vistas tillfälligt i kommunen. Under sju veckor är de fler än de som bor här.',
    'Förslaget är bra för våra äldre. Vi vill framhålla de mobila teamen, som har betytt mycket i skärgården, och ber om längre varsel vid permission.',
  ],
  economy: [
    'Kommunen tillstyrker med ändringar under förutsättning att de ekonomiska följderna klarläggs. Förslaget saknar beräkning av vad utökningen till helg kostar. Vi delar uppfattningen att den enskildes behov kommer först, men ett avtal om ansvar är också ett avtal om pengar.',
    'Huvudprincipen att var och en betalar för sina egna beslut är bra, men den håller inte om den ena ordinerar och den andra utför. Tjänsteköp behöver därför regleras innan avtalet börjar gälla.',
  ],
  'patient-safety': [
    'Svaret har tagits fram av medicinskt ansvarig sjuksköterska tillsammans med verksamheten. Vi tillstyrker med ändringar. Det viktigaste för oss är att läkare kan nås, att läkemedel och hjälpmedel följer med hem och att den som rapporterar en avvikelse får veta vad som hände.',
    'Förslaget höjer säkerheten på flera punkter. Vi vill se skarpare tider och att personalen har rätt kunskap innan en insats flyttar hem. Överlämningen är fortfarande det farligaste ögonblicket i vårdkedjan.',
  ],
  legal: [
    'Kommunen har granskat förslaget rättsligt och tillstyrker med ändringar. Flera bestämmelser beskriver ett önskat läge utan att säga vem som är skyldig att göra vad. Relationen mellan avtal, riktlinjer och patientfall behöver göras tydlig.',
    'Förslaget är väl disponerat. Vi föreslår ändringar där lydelsen kan läsas på två sätt och ber att frågan om tjänsteköp och upphandling klargörs innan beslut.',
  ],
  supportive: [
    'Kommunen tillstyrker förslaget. Det är kortare, klarare och närmare vardagen än dagens avtal. Vi vill tacka dem som har arbetat fram det.',
    'Vi tillstyrker. Framför allt är det bra att tvister får en trappa, att permission regleras och att barnets rättigheter finns med.',
    'Kommunen ställer sig bakom förslaget i sin helhet. Våra synpunkter är mindre och hindrar inte ett beslut.',
  ],
  critical: [
    'Kommunen avstyrker förslaget. Det flyttar uppgifter från regionen till kommunen utan att resurserna följer med. Vi kan inte godta att helgen läggs till, att gränsen 14 dagar stryks och att uppsägningstiden förlängs, allt på samma gång.',
    'Vi avstyrker i nuvarande form. Samverkan kräver två jämbördiga parter. Förslaget låter den ena ordinera och den andra utföra. Ändras 2.1.3 och 3.1 enligt våra förslag är vi beredda att ompröva.',
  ],
  brief: [
    'Tillstyrks.',
    'Vi har inget att invända mot förslaget som helhet. Några korta synpunkter lämnas.',
  ],
  detail: [
    'Kommunen tillstyrker med ändringar. Vi har gått igenom samtliga bestämmelser med berörda verksamheter. Avtalet behöver vara mer detaljerat på de ställen där vi vet att parterna läser olika: specialiserad vård i hemmet, ansvarstabellen, egenvård och tjänsteköp. Erfarenheten är att det som inte står i avtalet får lösas i korridoren.',
    'Vi stöder inriktningen och lämnar ett stort antal synpunkter. De flesta ber om exempel eller förtydliganden. Om de inte ryms i avtalet bör de tas in i patientfallen samtidigt som avtalet börjar gälla.',
  ],
  simplify: [
    'Kommunen tillstyrker. Avtalet kan bli ännu kortare. Det som inte binder någon part bör strykas, och det som kommer att ändras inom några år bör stå i en riktlinje.',
    'Vi vill ha ett avtal som en undersköterska kan läsa på en kvart. Förslaget är på väg dit. Våra synpunkter handlar om att stryka.',
  ],
  abstaining: [
    'Kommunen avstår från att ta ställning till förslaget som helhet. Vi har haft begränsade möjligheter att bereda ärendet under remisstiden men skickar med några frågor.',
    'Vi tar inte ställning i detta skede. Fullmäktige får ta ställning när det slutliga förslaget finns.',
  ],
  hospital: [
    'Styrelsen tillstyrker med ändringar. Sjukhusen välkomnar att vanliga insatser kan fortsätta hemma även på helger. Kraven på dialog i varje ärende och på tid i förväg behöver däremot gå att förena med ett flöde där många skrivs ut samma dag.',
  ],
  'primary-care': [
    'Styrelsen tillstyrker. Vårdcentralerna får en tydligare roll tillsammans med kommunen. Några bestämmelser om läkarinsatser behöver bli mer praktiska.',
  ],
  'private-caregiver': [
    'Vi som driver vårdcentraler på uppdrag av regionen tillstyrker med ändringar. Nya krav måste in i uppdraget och ersättas. Det gäller särskilt tillgången till journal dygnet runt.',
  ],
}

/** What is added by some, in turn: the sentence that an office adds to every answer it sends. */
export const closings: readonly string[] = [
  '',
  'Svaret har behandlats politiskt.',
  '',
  'Ställningstagandet gäller under förutsättning att överenskommelserna behandlas samtidigt.',
  'Vi deltar gärna i det fortsatta arbetet.',
]
