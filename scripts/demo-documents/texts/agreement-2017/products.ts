// SPDX-License-Identifier: EUPL-1.2
// The edition of 2017, sections 3.10 and 3.11: medicines and medical devices.
import {
  joint,
  municipality,
  region,
  section,
  subsection,
  type DraftProvision,
} from '../../draft.ts'

export const products2017: readonly DraftProvision[] = [
  section(
    'lakemedel',
    'Läkemedel',
    'Läkemedel på recept till den enskilde följer reglerna om läkemedelsförmåner. Kostnaden för läkemedel ur förråd bärs av den huvudman som har förrådet.',
  ),
  municipality(
    subsection(
      'lakemedel-akut',
      'Akutläkemedelsförråd',
      'I kommunens akutläkemedelsförråd finns de läkemedel som behövs för att snabbt börja en behandling. Regionen beslutar vilka läkemedel som ska ingå och bekostar dem.',
    ),
  ),
  region(
    subsection(
      'lakemedel-dos',
      'Dosexpedition',
      'Läkaren ansvarar för att varje dosrecept är aktuellt. En genomgång av läkemedlen ska göras innan dosexpedition påbörjas och därefter minst en gång om året.',
    ),
  ),
  joint(
    subsection(
      'lakemedel-genomgang',
      'Läkemedelsgenomgång',
      'Den som är 75 år eller äldre och använder minst fem läkemedel ska erbjudas en genomgång vid inskrivning i hemsjukvården och när läkemedelsrelaterade problem misstänks. Kommunens sjuksköterska skattar symtom och läkaren ansvarar för resultatet.',
    ),
  ),
  municipality(
    subsection(
      'lakemedel-overlamnande',
      'Iordningställande och överlämnande',
      'Kommunens sjuksköterska får delegera överlämnandet av läkemedel som är iordningställda för en viss patient. Narkotiska läkemedel i injektionsform omfattas inte.',
    ),
  ),
  region(
    subsection(
      'lakemedel-vaccin',
      'Vaccinationer',
      'Regionen tillhandahåller vaccin som ingår i allmänna program eller i riktade erbjudanden till riskgrupper. Kommunens personal vaccinerar inskrivna patienter, mot ersättning enligt en länsgemensam nivå.',
    ),
  ),
  joint(
    subsection(
      'lakemedel-kassation',
      'Kassation',
      'Läkemedel som inte längre används lämnas till apotek av patienten. Den verksamhet som tar hand om läkemedel ur ett förråd ansvarar för att de kasseras och att åtgärden kan spåras.',
    ),
  ),
  section(
    'medicinteknik',
    'Medicintekniska produkter',
    'Parterna ska ha ett gemensamt sortiment av medicintekniska produkter när det gagnar säkerhet och ekonomi.',
  ),
  joint(
    subsection(
      'hjalpmedel',
      'Personliga hjälpmedel',
      'Den huvudman vars personal förskriver ett personligt hjälpmedel ansvarar för utprovning, instruktion och uppföljning under hela användningstiden.',
    ),
  ),
  joint(
    subsection(
      'lakemedelsnara',
      'Läkemedelsnära produkter',
      'Produkter som behövs för att ge ett läkemedel betalas av den part som har ordinerat läkemedlet.',
    ),
  ),
  municipality(
    subsection(
      'spolvatskor',
      'Spolvätskor',
      'Kommunen bekostar spolvätskor till den som är inskriven i hemsjukvården. Regionen bekostar dem för övriga patienter.',
    ),
  ),
  municipality(
    subsection(
      'forbrukning',
      'Förbrukningsartiklar',
      'Artiklar vid urininkontinens, urinretention och tarminkontinens förskrivs av behörig personal och bekostas av den huvudman som ansvarar för patienten. Byte av huvudman får inte innebära att patienten står utan artiklar.',
    ),
  ),
  region(
    subsection(
      'andning-nutrition',
      'Andning och nutrition',
      'Utrustning för andningshjälp, syrgas och sondmatning förskrivs och bekostas av regionen. Kommunens personal sköter utrustningen efter genomgången instruktion.',
    ),
  ),
  joint(
    subsection(
      'bostadsutrustning',
      'Sängar och lyftar',
      'I särskilt boende håller kommunen arbetstekniska hjälpmedel, sängar och lyftar. I ordinärt boende förskrivs sådan utrustning efter individuell bedömning.',
    ),
  ),
  joint(
    subsection(
      'kontroll',
      'Kontroll och avhjälpande',
      'Brister hos en produkt anmäls till den som äger den. Produkten tas ur bruk till dess att den är kontrollerad.{{Socialstyrelsens föreskrifter (SOSFS 2008:1) om användning av medicintekniska produkter i hälso- och sjukvården.}}',
    ),
  ),
  joint(
    subsection(
      'konsult-hjalpmedel',
      'Råd och utbildning',
      'Regionens hjälpmedelskonsulenter ger råd till förskrivare hos båda huvudmännen. Utbildning i det gemensamma sortimentet är avgiftsfri.',
    ),
  ),
]
