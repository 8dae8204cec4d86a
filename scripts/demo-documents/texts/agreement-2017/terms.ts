// SPDX-License-Identifier: EUPL-1.2
// The edition of 2017, section 1.6: words and what they mean.
import { joint, paragraph, section, type DraftProvision } from '../../draft.ts'

export const terms2017: readonly DraftProvision[] = [
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
  joint(
    paragraph(
      'term-hemsjukvard',
      '**Hemsjukvård**: hälso- och sjukvård som ges i patientens bostad, sammanhängande över tid och efter en vårdplan.{{Enstaka hembesök från vårdcentral eller sjukhus är inte hemsjukvård.}}',
    ),
  ),
  joint(
    paragraph(
      'term-ordinart-boende',
      '**Ordinärt boende**: bostad som inte är beviljad som en insats, till exempel eget hus, hyresrätt eller seniorlägenhet.',
    ),
  ),
  joint(
    paragraph(
      'term-sarskilt-boende',
      '**Särskilt boende**: bostad med service och omvårdnad som kommunen har beslutat om, för äldre eller för personer med funktionsnedsättning.',
    ),
  ),
  joint(
    paragraph(
      'term-primarvard',
      '**Primärvård**: öppen vård som utan avgränsning av sjukdom, ålder eller patientgrupp svarar för grundläggande bedömning, behandling, omvårdnad, förebyggande arbete och rehabilitering.',
    ),
  ),
  joint(
    paragraph(
      'term-specialiserad',
      '**Specialiserad vård**: vård som kräver mer medicinska eller tekniska resurser, eller en annan kompetens, än den som primärvården förfogar över.',
    ),
  ),
  joint(
    paragraph(
      'term-vardgivare',
      '**Vårdgivare**: myndighet, region eller kommun i fråga om den vård den ansvarar för, liksom annan juridisk person eller enskild näringsidkare som bedriver vård.',
    ),
  ),
  joint(
    paragraph(
      'term-legitimerad',
      '**Legitimerad personal**: den som har legitimation för ett yrke inom hälso- och sjukvården och arbetar i det yrket.',
    ),
  ),
  joint(
    paragraph(
      'term-forskrivare',
      '**Förskrivare**: legitimerad yrkesutövare som bedömer behov av, provar ut och följer upp ett hjälpmedel eller en förbrukningsartikel.',
    ),
  ),
  joint(
    paragraph(
      'term-fast-lakare',
      '**Fast läkarkontakt**: den läkare i primärvården som patienten i första hand vänder sig till och som har överblick över hela vården.',
    ),
  ),
  joint(
    paragraph(
      'term-narstaende',
      '**Närstående**: den person som patienten själv anger att han eller hon har en nära relation till.',
    ),
  ),
  joint(
    paragraph(
      'term-naromrade',
      '**Närområde**: den kommun eller den stadsdel där vårdcentralen ligger.',
    ),
  ),
  joint(
    paragraph(
      'term-delegering',
      '**Delegering**: skriftlig överlåtelse av en medicinsk arbetsuppgift till någon som saknar formell men har reell kompetens för den.',
    ),
  ),
  joint(
    paragraph(
      'term-vardplan',
      '**Vårdplan**: dokument som beskriver mål, planerade åtgärder och uppföljning för en patients vård hos en vårdgivare.',
    ),
  ),
  joint(
    paragraph(
      'term-utskrivningsklar',
      '**Utskrivningsklar**: en patient i sluten vård som enligt den behandlande läkaren inte längre behöver vård vid en enhet för sluten vård.',
    ),
  ),
  joint(
    paragraph(
      'term-lakemedelsgenomgang',
      '**Läkemedelsgenomgång**: en strukturerad kontroll av om en persons samlade läkemedel är ändamålsenliga, säkra och rätt doserade.',
    ),
  ),
  joint(
    paragraph(
      'term-tillampningsanvisning',
      '**Tillämpningsanvisning**: gemensamt beslutad text som förklarar hur en bestämmelse används, utan att ändra den.',
    ),
  ),
]
