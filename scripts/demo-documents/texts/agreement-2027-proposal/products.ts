// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, sections 2.4 and 2.5: medicines and aids.
import {
  joint,
  kept,
  municipality,
  paragraph,
  region,
  section,
  subsection,
  type DraftProvision,
} from '../../draft.ts'
import { agreement2017 } from '../agreement-2017.ts'

export const products2027: readonly DraftProvision[] = [
  section(
    'lakemedel',
    'Läkemedel',
    'Läkemedel på recept till den enskilde följer reglerna om läkemedelsförmåner. Kostnaden för läkemedel ur förråd bärs av den huvudman som har förrådet.',
  ),
  kept(agreement2017, 'lakemedel-akut'),
  region(
    subsection(
      'lakemedel-dos',
      'Dosexpedition',
      'Läkaren ansvarar för att varje dosrecept är aktuellt. En genomgång av läkemedlen ska göras innan dosexpedition påbörjas och därefter minst två gånger om året.',
    ),
    'Genomgången ska göras oftare för sköra äldre.',
  ),
  joint(
    subsection(
      'lakemedel-genomgang',
      'Läkemedelsgenomgång',
      'Den som är 75 år eller äldre och använder minst fem läkemedel ska erbjudas en genomgång vid inskrivning i kommunal primärvård, därefter årligen och när läkemedelsrelaterade problem misstänks. Kommunens sjuksköterska skattar symtom, apotekare kan bistå och läkaren ansvarar för resultatet.',
    ),
    'Genomgången blir återkommande och apotekare nämns.',
  ),
  kept(agreement2017, 'lakemedel-overlamnande'),
  region(
    subsection(
      'lakemedel-vaccin',
      'Vaccinationer',
      'Regionen tillhandahåller vaccin som ingår i allmänna program eller i riktade erbjudanden till riskgrupper. Kommunens personal vaccinerar inskrivna patienter och boende i särskilt boende. Ersättningen bestäms årligen för hela länet.',
    ),
    'Boende i särskilt boende nämns efter erfarenheterna från pandemin.',
  ),
  kept(agreement2017, 'lakemedel-kassation'),
  section(
    'hjalpmedel',
    'Personliga hjälpmedel',
    'Den huvudman vars personal förskriver ett personligt hjälpmedel ansvarar för utprovning, instruktion och uppföljning. Detsamma gäller produkter som behövs för att ge ett läkemedel.',
  ),
  joint(
    paragraph(
      'hjalpmedel-sortiment',
      'Parterna ska ha ett gemensamt sortiment av hjälpmedel och medicintekniska produkter när det gagnar säkerhet och ekonomi.',
    ),
    'Två avsnitt om produkter slås ihop till ett.',
  ),
  joint(
    paragraph(
      'hjalpmedel-digitala',
      'Digitala hjälpmedel för mätning i hemmet tillhandahålls av den part som följer mätvärdena.',
    ),
    'Ny bestämmelse om egenmonitorering.',
  ),
  municipality(
    subsection(
      'forbrukning',
      'Förbrukningsartiklar',
      'Artiklar vid urininkontinens, urinretention och tarminkontinens förskrivs av behörig personal och bekostas av den huvudman som ansvarar för patienten. Byte av huvudman får inte innebära att patienten står utan artiklar. Den som lämnar över skickar med artiklar för 14 dagar.',
    ),
    'Mängden bestäms, så att överlämningen fungerar.',
  ),
  kept(agreement2017, 'andning-nutrition'),
  kept(agreement2017, 'bostadsutrustning'),
  joint(
    subsection(
      'kontroll',
      'Kontroll och avhjälpande',
      'Brister hos en produkt anmäls till den som äger den. Produkten tas ur bruk till dess att den är kontrollerad.{{Socialstyrelsens föreskrifter (HSLF-FS 2021:52) om användning av medicintekniska produkter i hälso- och sjukvården.}}',
    ),
    'Föreskrifterna från 2008 är ersatta.',
  ),
  kept(agreement2017, 'konsult-hjalpmedel'),
]
