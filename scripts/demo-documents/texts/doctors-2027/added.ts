// SPDX-License-Identifier: EUPL-1.2
// The doctors' annex for 2027: provisions that are new, by the provision they stand after.
import { joint, municipality, paragraph, region, type DraftProvision } from '../../draft.ts'
import { planning2027, responsibilities2027, shiftToNearCare2027 } from '../shared-texts.ts'

const isNew = 'Ny bestämmelse.'

export const doctorsAdded2027: Readonly<Record<string, readonly DraftProvision[]>> = {
  'lak-inte': [...shiftToNearCare2027, ...responsibilities2027],
  'lak-term-brytpunkt': [
    joint(
      paragraph(
        'lak-term-fast-lakare',
        '**Fast läkarkontakt**: den namngivna läkare i primärvården som svarar för patientens medicinska helhet över tid.',
      ),
      'Begreppet finns i patientlagen men saknades i ramavtalet.',
    ),
    joint(
      paragraph(
        'lak-term-naromradesplan',
        '**Närområdesplan**: en plan för en kommun eller stadsdel som är gemensam för områdets vårdcentraler och kommunen.',
      ),
      'Ordet behövs när planen ersätter de lokala avtalen.',
    ),
  ],
  'lak-kompetens': [
    region(
      paragraph(
        'lak-fast-kontakt',
        'Varje inskriven patient erbjuds en fast läkarkontakt enligt 6 kap. 3 § patientlagen (2014:821). Kommunens sjuksköterska ska veta vem det är.',
      ),
      isNew,
    ),
    region(
      paragraph(
        'lak-specialist',
        'Behöver den ansvariga läkaren råd av en annan specialist ger sjukhuset det samma dag. Rådet ges till läkaren och inte genom kommunens personal.',
      ),
      'Sjuksköterskor har fått bära budskap mellan läkare.',
    ),
  ],
  'lak-mas-rutin': [
    municipality(
      paragraph(
        'lak-uppkoppling',
        'Kommunen ordnar utrustning och uppkoppling så att läkaren kan träffa patienten med bild när det räcker.',
      ),
      isNew,
    ),
  ],
  'lak-varaktig-plan': [
    region(
      paragraph(
        'lak-digital',
        'En bedömning på avstånd görs bara när läkaren redan känner patienten eller när ett besök inte hinns med. Skälet antecknas.',
      ),
      'Besök på avstånd ska komplettera hembesök och inte ersätta dem.',
    ),
    region(
      paragraph(
        'lak-barn-hemma',
        'För barn som vårdas hemma utser barnkliniken en ansvarig läkare. Vårdcentralens läkare får besked om vilken del som är deras.',
      ),
      'Barn i hemmet föll mellan klinik och vårdcentral.',
    ),
    ...planning2027,
  ],
  'lak-ambulans': [
    region(
      paragraph(
        'lak-direktinlaggning',
        'Läkaren kan besluta om inläggning direkt på avdelning. Patienten behöver då inte vänta på akutmottagningen.',
      ),
      'Sköra äldre ska slippa väntan på akuten.',
    ),
    municipality(
      paragraph(
        'lak-tidig-upptackt',
        'Sjuksköterskan använder ett gemensamt beslutsstöd för att upptäcka försämring och anger utfallet när läkaren kontaktas.',
      ),
      'Samma beslutsstöd ger samma språk.',
    ),
  ],
  'lak-handledning': [
    joint(
      paragraph(
        'lak-patientfall',
        'Läkare och sjuksköterskor i området går varje halvår igenom två vårdförlopp och beskriver vad som kan göras bättre nästa gång.',
      ),
      isNew,
    ),
  ],
  'lak-redovisning': [
    joint(
      paragraph(
        'lak-brist-pa-lakare',
        'Är bristen på läkare i ett område större än vårdcentralen kan lösa tar regionen över planeringen. Kommunen informeras om åtgärderna varje månad.',
      ),
      'Regionen kan inte lämna bristen till den enskilda vårdcentralen.',
    ),
  ],
}
