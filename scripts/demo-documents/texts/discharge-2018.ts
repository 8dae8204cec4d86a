// SPDX-License-Identifier: EUPL-1.2
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftDocument,
} from '../draft.ts'

export const discharge2018: DraftDocument = {
  file: 'in-och-utskrivning-2018.docx',
  title: 'Samverkan vid in- och utskrivning från sluten hälso- och sjukvård',
  subtitle: 'Överenskommelse mellan Västra Götalandsregionen och länets 49 kommuner, 2018.',
  notice:
    'Exempeltext. Överenskommelsen är påhittad i sin lydelse och visas för att Samsyn ska ha något att visa. Den kan inte åberopas.',
  habit: 'swedish',
  provisions: [
    chapter('utskrivning', 'Överenskommelsen'),
    section('utskrivning-grund', 'Grund och giltighet'),
    joint(
      paragraph(
        'utskrivning-lag',
        'Överenskommelsen bygger på lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård.{{4 kap. 4 och 5 §§.}} Den innehåller parternas gemensamma riktlinjer och villkoren för kommunernas betalningsansvar.',
      ),
    ),
    joint(
      paragraph(
        'utskrivning-tid',
        'Överenskommelsen gäller från och med den 25 september 2018. Den har egen giltighetstid och följer inte huvudavtalets.',
      ),
    ),
    section('utskrivning-termer', 'Termer'),
    joint(
      paragraph(
        'term-utskrivningsklar',
        '**Utskrivningsklar**: en patient som enligt den behandlande läkaren inte längre behöver vård vid en enhet i den slutna vården.',
      ),
    ),
    joint(
      paragraph(
        'term-oppen-vard',
        '**Öppen vård**: annan hälso- och sjukvård än den som ges till en patient som är inskriven på en vårdinrättning.',
      ),
    ),
    chapter('utskrivning-gang', 'Så går det till'),
    section('inskrivning', 'Inskrivning'),
    region(
      paragraph(
        'inskrivningsmeddelande',
        'Sjukhuset skickar ett inskrivningsmeddelande till berörda enheter inom 24 timmar från det att patienten skrevs in.',
      ),
    ),
    region(
      paragraph(
        'beraknad-tid',
        'Meddelandet anger när patienten beräknas vara utskrivningsklar. Ändras tidpunkten meddelas den nya tiden omgående.',
      ),
    ),
    region(
      paragraph(
        'fast-kontakt-utskrivning',
        'Vårdcentralen utser en fast vårdkontakt innan patienten lämnar sjukhuset.',
      ),
    ),
    section('utskrivning-planering', 'Planering'),
    joint(
      paragraph(
        'planering-start',
        'Planeringen börjar så snart inskrivningsmeddelandet har kommit. Alla berörda enheter deltar i det gemensamma it-stödet.',
      ),
    ),
    joint(
      paragraph(
        'planering-sip',
        'Behövs insatser från båda huvudmännen kallar den fasta vårdkontakten till samordnad individuell planering senast tre dagar efter underrättelsen.',
      ),
    ),
    region(
      paragraph(
        'underrattelse',
        'När läkaren har bedömt att patienten är utskrivningsklar underrättas berörda enheter omgående.',
      ),
    ),
    region(
      paragraph(
        'utskrivning-uppgifter',
        'Den information som behövs för fortsatt vård förs över senast den dag patienten skrivs ut, till exempel',
        {
          letters: [
            'aktuell läkemedelslista',
            'planerade kontroller och vem som ansvarar för dem',
            'behov av hjälpmedel',
          ],
        },
      ),
    ),
    chapter('betalning', 'Kommunernas betalningsansvar'),
    section('betalning-modell', 'Modell'),
    municipality(
      paragraph(
        'betalning-medel',
        'Kommunen betalar när dess utskrivningsklara patienter under en kalendermånad i genomsnitt har varit kvar mer än tre dagar efter underrättelsen.',
      ),
    ),
    municipality(
      paragraph(
        'betalning-sju',
        'En patient som har varit kvar mer än sju kalenderdagar räknas inte med i genomsnittet. För den patienten betalar kommunen från och med den åttonde dagen.',
      ),
    ),
    region(
      paragraph(
        'betalning-hinder',
        'Betalningsansvar inträder inte om insatser i den regionfinansierade öppna vården saknas eller om det inte är klarlagt att de finns.{{Lagen (2017:612) 5 kap. 5 §.}}',
      ),
    ),
    joint(
      paragraph(
        'betalning-belopp',
        'Beloppet per vårddag är det som Socialstyrelsen har fastställt för året.',
      ),
    ),
    joint(
      paragraph(
        'betalning-rattelse',
        'Fel i underlaget meddelas sjukhuset senast den 12 i månaden efter. Därefter låses beräkningen.',
      ),
    ),
  ],
}
