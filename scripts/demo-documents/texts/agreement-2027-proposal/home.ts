// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, chapter 1: care at home.
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
import { agreement2017 } from '../agreement-2017.ts'
import { responsibilities2027, shiftToNearCare2027 } from '../shared-texts.ts'

export const home2027: readonly DraftProvision[] = [
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
  municipality(
    paragraph(
      'kommun-inskrivning',
      'Inskrivning i kommunal primärvård beslutas av kommunens legitimerade personal och vårdcentralen tillsammans. Beslutet visar vilka insatser som ingår, varför och när de omprövas.',
    ),
    'Beslutet blir gemensamt, eftersom läkaransvaret följer av det.',
  ),
  kept(agreement2017, 'kommun-avslut'),
  kept(agreement2017, 'kommun-enstaka-besok'),
  kept(agreement2017, 'kommun-korttid'),
  municipality(
    paragraph(
      'kommun-bostad-service',
      'I bostad med särskild service enligt 9 § lagen (1993:387) om stöd och service till vissa funktionshindrade ansvarar kommunen för primärvård utom läkarinsatser. Ansvaret följer med vid ledsagning och utflykter som boendet ordnar.',
    ),
    'Ansvaret utanför bostaden har varit oklart.',
  ),
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
  kept(agreement2017, 'region-utrustning'),
  region(
    paragraph(
      'region-barn',
      'Barn som behöver avancerad vård i hemmet får den genom sjukhusets försorg. Kommunen kan utföra moment i vården när vårdnadshavarna, sjukhuset och kommunen har skrivit en gemensam plan.',
    ),
    'En plan ersätter uttrycket «enstaka moment», som tolkades olika.',
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
  joint(
    paragraph(
      'egenvard-plan',
      'Planeringen visar vem som hjälper till, hur ofta och vad som görs om något oväntat inträffar.{{Lagen (2022:1250) om egenvård.}} Den följs upp minst en gång om året.',
    ),
    'Egenvård är sedan 2023 reglerad i lag.',
  ),
  kept(agreement2017, 'egenvard-risk'),
  kept(agreement2017, 'egenvard-barn'),
  section('livets-slut', 'Vård i livets slut'),
  joint(
    paragraph(
      'gemensamt-livets-slut',
      'Vård i livets slut planeras tillsammans med patienten och de närstående. Ansvarig läkare håller samtalet om vårdens inriktning i närvaro av kommunens sjuksköterska, på plats eller via länk.',
    ),
    'Sjuksköterskan ska alltid delta, eftersom hon eller han möter patienten oftast.',
  ),
  kept(agreement2017, 'gemensamt-dodsfall'),
  region(
    paragraph(
      'livets-slut-lakemedel',
      'Läkemedel mot smärta, oro, illamående och andnöd ska vara ordinerade i förväg och finnas hemma hos den som väntas dö.',
    ),
    'Ny bestämmelse. Jourläkare har ofta fått ordinera i efterhand.',
  ),
  joint(
    paragraph(
      'livets-slut-efterat',
      'Efter dödsfallet erbjuds de närstående ett samtal, och personalen går igenom vad som fungerade.',
    ),
    'Ny bestämmelse.',
  ),
  section('forebyggande', 'Hälsofrämjande och förebyggande arbete'),
  kept(agreement2017, 'vardegrund-forebygga'),
  joint(
    paragraph(
      'forebyggande-erbjudande',
      'Den som har fyllt 80 år och saknar insatser erbjuds ett förebyggande samtal. Kommunen och vårdcentralen bestämmer lokalt vem som bjuder in.',
    ),
    'Ny bestämmelse som svarar mot Färdplanens första förändrade arbetssätt.',
  ),
  joint(
    paragraph(
      'forebyggande-register',
      'Resultat av riskbedömningar dokumenteras så att båda huvudmännen kan läsa dem när patienten har gått med på det.',
    ),
    'Ny bestämmelse.',
  ),
  kept(agreement2017, 'vardegrund-narstaende'),
]
