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
      region(
        paragraph(
          'region-samordningsfunktion',
          'Sjukhus, vårdcentral och psykiatri ska ha en gemensam väg in för kommunens sjuksköterskor i varje vårdsamverkansområde, öppen dygnet runt.',
        ),
        'Vägen in ska vara öppen även när mottagningarna är stängda.',
      ),
      joint(
        paragraph(
          'psykisk-unga',
          'För den som är mellan 16 och 25 år och vill det utses en kontakt som följer med över gränsen mellan barnens och de vuxnas verksamheter.',
        ),
        'Det framgår att kontakten är frivillig.',
      ),
      joint(
        paragraph(
          'tjanstekop-ledning',
          'Den personal som utför en köpt tjänst står under den utförande partens ledning och journalför i dess system. Den utförande parten ansvarar för att patientförsäkring gäller.',
        ),
        'Patientförsäkringen nämns.',
      ),
      region(
        paragraph(
          'mobila-team-tackning',
          'Regionen verkar för att invånare i hela länet kan få hembesök av ett mobilt team på vardagar. Där avstånden är långa får teamet arbeta genom lokal personal och videosamtal. Täckningen redovisas årligen för varje kommun.',
        ),
        'Redovisningen gör det möjligt att se om åtagandet uppfylls.',
      ),
      region(
        paragraph(
          'egenmonitorering-ansvar',
          'Den mottagning som har ordinerat egenmonitorering bestämmer gränsvärden, tar emot mätvärden och svarar för att någon agerar på dem. Larm som kommer när mottagningen är stängd ska gå till en jour som kan läsa dem.',
        ),
        'Flera svar frågade vem som läser ett larm på natten.',
      ),
      joint(
        paragraph(
          'avancerad-plan',
          'Ska specialistens behandling pågå i hemmet längre än en vecka upprättas en skriftlig plan som anger',
          {
            letters: [
              'vem som är ansvarig läkare och vem som ersätter',
              'vilka moment kommunens personal utför',
              'hur personalen får utbildning och övning',
              'när och hur behandlingen avslutas',
              'vem som beställer läkemedel och material',
            ],
          },
        ),
        'Beställningarna har ofta fallit mellan stolarna.',
      ),
      region(
        paragraph(
          'avancerad-aterta',
          'Kan insatsen inte längre ges säkert i hemmet återtar sjukhuset den så snart det är medicinskt motiverat och senast inom ett dygn.',
        ),
        'Tiden jämkas mellan sjukhusens och kommunernas önskemål.',
      ),
      joint(
        paragraph(
          'parter-byte',
          'Byter en verksamhet utförare ska den part som har upphandlat den se till att pågående planer, ordinationer, rutiner och behörigheter förs över till den nya utföraren innan driften lämnas. Den andra parten underrättas så snart bytet är känt och om möjligt tre månader i förväg.',
        ),
        'Vid hävning och konkurs går tre månader inte att hålla.',
      ),
      joint(
        paragraph(
          'lagstiftning-dataskydd',
          'Personuppgifter behandlas enligt EU:s dataskyddsförordning (EU) 2016/679. Behandlar parterna uppgifter gemensamt, eller den ena åt den andra, ska rollerna vara fastställda i skrift innan behandlingen börjar.',
        ),
        'Parterna är ofta gemensamt ansvariga för uppgifterna.',
      ),
      joint(
        paragraph(
          'beredskap-forrad',
          'Förråd av skyddsutrustning och sjukvårdsmaterial för två veckors förbrukning hålls av varje part för sin verksamhet.',
        ),
        'En månad krävde lokaler som många saknar.',
      ),
      joint(
        paragraph(
          'uppfoljning-prov',
          'Nya sätt att arbeta får prövas i mindre skala under högst två år, om varje berörd part har sagt ja i skrift. Försöket ska ha en plan, en ansvarig hos båda parter och ett slutdatum.',
        ),
        'Ett försök får inte bli en väg runt avtalet.',
      ),
    ],
    insertAfter: {
      'tvister-dokumentation': [
        joint(
          paragraph(
            'tvister-start',
            'Tiden i varje steg räknas från den dag då frågan lämnades dit i skrift. Har motparten inte svarat när tiden går ut får den andra gå vidare till nästa steg.',
          ),
          'Många frågade när tiden börjar och vad tystnad betyder.',
        ),
      ],
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
