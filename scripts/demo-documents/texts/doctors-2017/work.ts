// SPDX-License-Identifier: EUPL-1.2
// The doctors' agreement of 2017, chapters 3 and 4: daily work, and how it is followed up.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const doctorsWork2017: readonly DraftProvision[] = [
  chapter('lak-arbete', 'Så utförs läkarinsatserna'),
  section('lak-planerat', 'Planerade insatser'),
  region(
    paragraph(
      'lak-inskrivning',
      'Läkaren träffar varje nyinflyttad på ett särskilt boende inom fyra veckor och går då igenom diagnoser, läkemedel och mål.',
    ),
  ),
  region(
    paragraph(
      'lak-rond',
      'Rond hålls varje vecka på särskilt boende och korttidsboende. Inom hemsjukvården hålls rond minst varannan vecka.',
    ),
  ),
  region(
    paragraph(
      'lak-arskontroll',
      'Varje patient i hemsjukvården får en läkarbedömning minst en gång om året, även om inget särskilt har hänt.',
    ),
  ),
  region(
    paragraph(
      'lak-lakemedelsgenomgang',
      'En fördjupad läkemedelsgenomgång görs för den som har fyllt 75 år och använder minst fem läkemedel. Resultatet lämnas till sjuksköterskan samma vecka.',
    ),
  ),
  joint(
    paragraph(
      'lak-varaktig-plan',
      'Läkare och sjuksköterska skriver tillsammans en plan för försämringar som går att förutse. Planen ska gå att använda av den som inte känner patienten.',
    ),
  ),
  section('lak-akut', 'När det inte kan vänta'),
  region(
    paragraph(
      'lak-dagtid',
      'Vardagar mellan klockan 8 och 17 når sjuksköterskan en läkare på vårdcentralen genom ett direktnummer. Svar ges inom trettio minuter.',
    ),
  ),
  region(
    paragraph(
      'lak-jour',
      'Övrig tid svarar regionens läkarjour för telefonråd och akuta hembesök.',
    ),
  ),
  region(
    paragraph(
      'lak-akut-hembesok',
      'Läkaren avgör om ett akut hembesök behövs. Säger läkaren nej ska skälet och ett annat råd antecknas i journalen.',
    ),
  ),
  municipality(
    paragraph('lak-ambulans', 'Vid fara för liv larmar personalen 112 utan att först söka läkare.'),
  ),
  section('lak-palliativ', 'Vård i livets slut'),
  region(
    paragraph(
      'lak-brytpunkt',
      'Brytpunktssamtal hålls i tid och skrivs in i journalen. Vill patienten ha närstående med ska tiden väljas så att de kan komma.',
    ),
  ),
  region(
    paragraph(
      'lak-trygghetsordination',
      'När döden väntas inom dagar till veckor ordinerar läkaren läkemedel mot smärta, ångest, illamående och rosslingar så att de finns till hands i hemmet.',
    ),
  ),
  joint(
    paragraph(
      'lak-palliativt-team',
      'Räcker inte primärvårdens kunskap till bjuds ett specialiserat palliativt team in. Den ansvariga läkaren behåller uppdraget om inget annat bestäms.',
    ),
  ),
  joint(
    paragraph(
      'lak-dodsfall',
      'Är dödsfallet väntat får sjuksköterskan göra den kliniska undersökningen på läkarens uppdrag. Intyg skrivs av läkaren nästa vardag.',
    ),
  ),
  section('lak-dokumentation', 'Dokumentation'),
  region(
    paragraph(
      'lak-journal',
      'Läkaren för journal i regionens system och ser till att ordinationen kan läsas av kommunens sjuksköterska före arbetspassets slut.',
    ),
  ),
  joint(
    paragraph(
      'lak-muntlig',
      'En muntlig ordination upprepas av den som tar emot den. Den bekräftas skriftligt inom ett dygn.',
    ),
  ),
  section('lak-larande', 'Kunskap'),
  region(
    paragraph(
      'lak-handledning',
      'Läkaren ger kommunens legitimerade personal handledning i medicinska frågor minst en timme i månaden.',
    ),
  ),
  joint(
    paragraph(
      'lak-utbildning',
      'Vårdcentralen och kommunen håller två gemensamma utbildningstillfällen om året. De turas om att stå för innehållet.',
    ),
  ),

  chapter('lak-uppfoljning', 'Lokala avtal och uppföljning'),
  section('lak-lokalt', 'Lokalt avtal'),
  joint(
    paragraph('lak-lokalt-innehall', 'I det lokala avtalet bestäms', {
      numbers: [
        'läkartid för varje boende och område',
        'namn på ansvarig läkare och ersättare',
        'veckodag och klockslag för rond',
        'hur läkaren nås under och efter kontorstid',
        'hur en ny medarbetare får veta vad som gäller',
      ],
    }),
  ),
  joint(
    paragraph(
      'lak-lokalt-tid',
      'Det lokala avtalet skrivs för ett kalenderår. Verksamhetschefen och den medicinskt ansvariga sjuksköterskan undertecknar det senast den 15 december.',
    ),
  ),
  joint(
    paragraph(
      'lak-oenighet',
      'Kan de inte enas avgör regionens och kommunens närmast högre chefer frågan inom tre veckor. Under tiden gäller det senaste avtalet.',
    ),
  ),
  section('lak-brister', 'När insatserna brister'),
  municipality(
    paragraph(
      'lak-papekande',
      'Uteblir avtalad läkartid meddelar kommunen vårdcentralens verksamhetschef. Denne svarar inom fem arbetsdagar med en plan för att rätta bristen.',
    ),
  ),
  municipality(
    paragraph(
      'lak-egen-lakare',
      'Kvarstår bristen efter en månad får kommunen ta in en egen läkare. Regionen betalar då kommunens faktiska kostnad enligt 16 kap. 1 § hälso- och sjukvårdslagen (2017:30).',
    ),
  ),
  region(
    paragraph(
      'lak-ersattning',
      'Regionen för avräkningen vidare till den vårdcentral som inte har fullgjort sitt uppdrag.',
    ),
  ),
  section('lak-matning', 'Uppföljning av ramavtalet'),
  joint(
    paragraph('lak-matt', 'Varje år mäts i alla kommuner', {
      bullets: [
        'andelen boenden med undertecknat lokalt avtal',
        'andelen inskrivna som har haft en årlig läkarbedömning',
        'antalet uteblivna ronder',
        'sjuksköterskornas omdöme om att nå läkare',
      ],
    }),
  ),
  joint(
    paragraph(
      'lak-redovisning',
      'Resultatet redovisas för varje vårdcentral och kommun i mars. Vårdsamverkan på delregional nivå beslutar vilka som ska få stöd.',
    ),
  ),
]
