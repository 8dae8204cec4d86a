// SPDX-License-Identifier: EUPL-1.2
// The 2027 text after the consultation: what the fifty councils decide on.
import {
  joint,
  municipality,
  paragraph,
  region,
  revised,
  section,
  type DraftDocument,
} from '../draft.ts'
import { agreement2027Proposal } from './agreement-2027-proposal.ts'

export const agreement2027: DraftDocument = {
  file: 'halso-och-sjukvardsavtal-2027.docx',
  title: 'Hälso- och sjukvårdsavtal 2027',
  subtitle: 'Mellan Västra Götalandsregionen och länets 49 kommuner. Slutligt förslag.',
  notice:
    'Exempeltext. Det slutliga förslaget är påhittat för att visa hur femtio parter beslutar om samma lydelse i Samsyn. Det är inte parternas avtal.',
  habit: 'english',
  provisions: revised(agreement2027Proposal, {
    exchange: [
      municipality(
        paragraph(
          'kommun-hemsjukvard',
          'Kommunen ger hemsjukvård till den som inte utan stora svårigheter kan ta sig till vårdcentralen. Bedömningen görs av vårdcentralen och kommunen tillsammans. Behovets längd avgör inte ansvaret.',
        ),
        'Många svar frågade vem som bedömer. Svaret skrivs in.',
      ),
      joint(
        paragraph(
          'specialiserad-forutsattningar',
          'Primärvården kan utföra en specialists ordination i hemmet om tre förutsättningar är uppfyllda:',
          {
            numbers: [
              'ordinatören har bedömt att insatsen kan utföras säkert i primärvård',
              'huvudmännen har haft dialog och är överens om ansvar och förutsättningar',
              'personalen har fått den kunskap och utrustning som insatsen kräver',
            ],
          },
        ),
        'En tredje förutsättning läggs till efter synpunkter om kompetens och utrustning.',
      ),
      joint(
        paragraph(
          'gemensamt-kostnad',
          'Huvudprincipen är att var och en av parterna bär kostnaden för det som den egna verksamheten beslutar, ordinerar eller förskriver. Avsteg görs bara efter skriftlig överenskommelse enligt bestämmelserna om tjänsteköp.',
        ),
        'Överenskommelsen ska vara skriftlig.',
      ),
      region(
        paragraph(
          'lakare-dygnet',
          'En läkare med tillgång till journalen ska kunna nås alla tider på dygnet. Hembesök ska göras när det är medicinskt motiverat, även på helger, och bedömningen ska göras inom två timmar.',
        ),
        'Flera kommuner ville ha en tid att hålla sig till.',
      ),
      municipality(
        paragraph(
          'kommun-bemanning',
          'Kommunen ska ha tillgång till sjuksköterska dygnet runt som kan göra en bedömning på plats. Kommuner får lösa uppgiften gemensamt.',
        ),
        'Mindre kommuner behöver kunna dela på nattens bemanning.',
      ),
      joint(
        paragraph(
          'hjalpmedel-digitala',
          'Digitala hjälpmedel för mätning i hemmet tillhandahålls av den part som följer mätvärdena. Den parten svarar också för instruktion och support.',
        ),
        'Ansvaret för support saknades.',
      ),
      municipality(
        section(
          'kommun-kvall-natt',
          'Insatser kväll, natt och helg',
          'Kommunen kan efter överenskommelse i enskilda fall bistå regionen med planerade hälso- och sjukvårdsinsatser kväll, natt och helg. Förutsättningen är att ordinatören har bedömt att insatsen kan utföras i primärvård. Regionen ersätter kommunens kostnad enligt bestämmelserna om tjänsteköp.',
        ),
        'Tre förtydliganden efter remissen: överenskommelse, planerade insatser och ersättning.',
      ),
      region(
        section(
          'permission',
          'Permission',
          'När en patient har permission från sluten vård har regionen kvar ansvaret för vården. Ska kommunen utföra insatser under permissionen kommer parterna överens om det minst två dygn i förväg. Läkemedel och hjälpmedel följer med från sjukhuset.',
        ),
        'Ett dygn var för kort. Läkemedel och hjälpmedel nämns.',
      ),
      joint(
        paragraph(
          'avvikelser-svar',
          'Mottagaren ska lämna ett första svar inom 14 dagar och avsluta ärendet inom 60 dagar. Den som rapporterade får veta vad ärendet ledde till.',
        ),
        'Återkoppling till den som rapporterar efterfrågades av många.',
      ),
      joint(
        paragraph(
          'tvister-trappa',
          'Tvisten prövas i den ordning som trappan visar. Löses den inte i tid går den vidare till nästa steg. Parterna kan tillsammans hoppa över ett steg.',
          {
            table: [
              ['Steg', 'Vem prövar', 'Längsta tid'],
              ['1', 'Enhetschefer hos båda parter', '14 dagar'],
              ['2', 'Verksamhetschefer hos båda parter', '14 dagar'],
              ['3', 'Delregional ledningsgrupp', '30 dagar'],
              ['4', 'Vårdsamverkan Västra Götaland', '30 dagar'],
              ['5', 'Politiskt samrådsorgan (SRO)', '45 dagar'],
            ],
          },
        ),
        'Sista steget kortas och parterna kan enas om att hoppa över ett steg.',
      ),
      joint(
        section(
          'gemensamt-forandring',
          'Informationsskyldighet vid förändring',
          'Den part som planerar en förändring som påverkar den andra ska berätta om den senast sex månader innan den genomförs och innan beslut fattas. Konsekvenserna för den andra parten ska vara beskrivna.',
        ),
        'Information utan konsekvensbeskrivning räckte inte.',
      ),
      joint(
        paragraph(
          'lagstiftning-lagar',
          'Huvudmännens ansvar följer av hälso- och sjukvårdslagen (2017:30),{{I texten förkortas lagen HSL. Hänvisningar gäller den lydelse som är i kraft vid tillämpningen.}} patientlagen (2014:821), patientsäkerhetslagen (2010:659), lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård samt socialtjänstlagen (2025:400).',
        ),
        'Den nya socialtjänstlagen trädde i kraft den 1 juli 2025.',
      ),
    ],
    insertAfter: {
      'tjanstekop-sjalvkostnad': [
        joint(
          paragraph(
            'tjanstekop-mall',
            'Parterna använder den mall för tjänsteköp som Vårdsamverkan Västra Götaland har beslutat om.',
          ),
          'Mindre kommuner bad om en gemensam mall.',
        ),
      ],
    },
  }),
}
