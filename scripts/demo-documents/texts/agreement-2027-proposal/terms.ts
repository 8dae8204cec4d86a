// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, section 5.4: words and what they mean.
import { joint, kept, paragraph, section, type DraftProvision } from '../../draft.ts'
import { agreement2017 } from '../agreement-2017.ts'

export const terms2027: readonly DraftProvision[] = [
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
  joint(
    paragraph(
      'term-hemsjukvard',
      '**Hemsjukvård**: hälso- och sjukvård som ges i patientens bostad, sammanhängande över tid och efter en vårdplan, av kommunen eller av regionen.{{Enstaka hembesök från vårdcentral eller sjukhus är inte hemsjukvård.}}',
    ),
    'Det framgår att båda huvudmännen kan ge hemsjukvård.',
  ),
  kept(agreement2017, 'term-ordinart-boende'),
  kept(agreement2017, 'term-sarskilt-boende'),
  joint(
    paragraph(
      'term-primarvard',
      '**Primärvård**: öppen vård utan avgränsning av sjukdom, ålder eller patientgrupp. Grunduppdraget beskrivs i 13 a kap. 1 § hälso- och sjukvårdslagen (2017:30).',
    ),
    'Grunduppdraget står i lag sedan 2021.',
  ),
  kept(agreement2017, 'term-specialiserad'),
  kept(agreement2017, 'term-vardgivare'),
  kept(agreement2017, 'term-legitimerad'),
  kept(agreement2017, 'term-forskrivare'),
  kept(agreement2017, 'term-fast-lakare'),
  kept(agreement2017, 'term-narstaende'),
  kept(agreement2017, 'term-naromrade'),
  kept(agreement2017, 'term-delegering'),
  kept(agreement2017, 'term-vardplan'),
  joint(
    paragraph(
      'term-utskrivningsklar',
      '**Utskrivningsklar**: en patient i sluten vård som enligt den behandlande läkaren inte längre behöver vård vid en enhet för sluten vård, enligt 1 kap. 3 § lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård.',
    ),
    'Definitionen knyts till lagen.',
  ),
  kept(agreement2017, 'term-lakemedelsgenomgang'),
  kept(agreement2017, 'term-tillampningsanvisning'),
  joint(
    paragraph(
      'term-egenmonitorering',
      '**Egenmonitorering**: att en patient mäter och rapporterar värden om sin hälsa på distans, efter ordination.',
    ),
    'Ny term.',
  ),
  joint(
    paragraph(
      'term-mobilt-team',
      '**Mobilt team**: en grupp med läkare och sjuksköterska från regionen som undersöker och behandlar i patientens hem.',
    ),
    'Ny term.',
  ),
  joint(
    paragraph(
      'term-omvardnadsansvarig',
      '**Omvårdnadsansvarig sjuksköterska**: den som i kommunen har det samlade ansvaret för en patients omvårdnad och för kontakten med läkaren.',
    ),
    'Ny term.',
  ),
]
