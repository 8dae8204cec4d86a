// SPDX-License-Identifier: EUPL-1.2
// The edition of 2017, sections 3.5 to 3.9: planning, doctors, rehabilitation, self-care.
import {
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const care2017: readonly DraftProvision[] = [
  section('informationsoverforing', 'Informationsöverföring och vårdplanering'),
  joint(
    paragraph(
      'info-samtidigt',
      'Den information som mottagaren behöver för att ge god vård ska lämnas över omgående när ansvaret flyttas.',
    ),
  ),
  joint(
    paragraph(
      'info-sip',
      'När en person behöver insatser från båda huvudmännen ska de upprätta en samordnad individuell plan, om den enskilde samtycker till det.',
    ),
  ),
  joint(
    paragraph('info-sip-innehall', 'Av planen ska det framgå', {
      letters: [
        'vilka insatser som behövs',
        'vem som svarar för varje insats',
        'vem som har det samlade ansvaret för planen',
        'när planen ska följas upp',
      ],
    }),
  ),
  joint(
    paragraph(
      'info-sip-fax',
      'Om det gemensamma it-stödet inte fungerar lämnas uppgifterna per telefon och bekräftas skriftligt samma dag.',
    ),
  ),
  joint(
    paragraph(
      'info-kallelse',
      'Den som först ser behovet kallar till planering. Mötet ska äga rum inom tre veckor, om den enskilde inte vill vänta längre.',
    ),
  ),
  joint(
    paragraph(
      'info-distans',
      'Deltagare får medverka på distans när den enskilde har gått med på det och tekniken är säker.',
    ),
  ),
  joint(
    paragraph(
      'info-hemgang',
      'Vid hemgång får patienten skriftligt besked om vad som har gjorts, vilka läkemedel som gäller och vem som kan svara på frågor.',
    ),
  ),
  joint(
    paragraph(
      'info-lakemedelslista',
      'Aktuell läkemedelslista med förklaring till varje ändring lämnas till patienten och till nästa vårdgivare senast på utskrivningsdagen.',
    ),
  ),
  joint(
    paragraph(
      'info-behorighet',
      'Behörighet till gemensamma it-stöd tilldelas av den egna organisationen, omprövas varje år och kontrolleras genom loggar.',
    ),
  ),
  joint(
    paragraph(
      'info-samtycke',
      'Samtycket antecknas i journalen. Kan en person inte själv ta ställning prövar vårdgivaren vad som är möjligt att lämna ut och vad som är till personens bästa.',
    ),
  ),
  joint(
    paragraph(
      'info-skola',
      'Gäller planen ett barn bjuds förskolan eller skolan in när vårdnadshavarna och barnet vill det.',
    ),
  ),
  joint(
    paragraph(
      'info-gammal-plan',
      'En samordnad plan som inte har använts på tolv månader följs upp och avslutas eller skrivs om.',
    ),
  ),
  section('lakarmedverkan', 'Läkarmedverkan i kommunal hälso- och sjukvård'),
  region(
    paragraph(
      'lakare-avsatta',
      'Regionen avsätter de läkarresurser som behövs för god vård i kommunens hemsjukvård och särskilda boenden.{{HSL 16 kap. 1 §. Villkoren finns i ramavtalet om läkarinsatser.}}',
    ),
  ),
  region(
    paragraph(
      'lakare-dygnet',
      'En läkare ska kunna nås per telefon alla tider på dygnet och komma på hembesök när det är medicinskt motiverat.',
    ),
  ),
  region(
    paragraph(
      'lakare-lokalt',
      'Vårdcentralen och kommunen skriver årligen en lokal överenskommelse om läkartiden. Den omfattar minst',
      {
        bullets: [
          'rond och planerade hembesök',
          'läkemedelsgenomgångar',
          'handledning av kommunens personal',
          'bedömningar som inte kan vänta',
        ],
      },
    ),
  ),
  region(
    paragraph(
      'lakare-kontinuitet',
      'Ett särskilt boende ska ha en och samma läkare så långt det går. Har någon boende valt en annan vårdcentral förblir den vårdcentralen ansvarig för honom eller henne.',
    ),
  ),
  region(
    paragraph(
      'lakare-franvaro',
      'Planerad frånvaro meddelas två veckor i förväg med uppgift om vem som tjänstgör i stället.',
    ),
  ),
  region(
    paragraph(
      'lakare-vardplan',
      'För varje inskriven patient gör läkaren en medicinsk plan. Den omprövas vid förändring och tar vid behov ställning till begränsningar av behandlingen.',
    ),
  ),
  municipality(
    paragraph(
      'lakare-eget-anlitande',
      'Om regionen inte uppfyller åtagandet får kommunen efter påpekande anlita läkare på egen hand och få ersättning för sina kostnader enligt 16 kap. 1 § hälso- och sjukvårdslagen (2017:30).',
    ),
  ),
  section('rehabilitering', 'Rehabilitering och habilitering'),
  joint(
    paragraph(
      'rehab-mal',
      'Rehabilitering och habilitering ska stärka den enskildes förmåga att leva så självständigt som möjligt. Målen sätts tillsammans med personen.',
    ),
  ),
  region(
    paragraph(
      'rehab-region',
      'Regionen ansvarar för rehabilitering på sjukhus och mottagning samt för specialiserad habilitering.',
    ),
  ),
  municipality(
    paragraph(
      'rehab-kommun',
      'Kommunen ansvarar för vardagsnära rehabilitering i hemmet när personen är inskriven i hemsjukvården.',
    ),
  ),
  joint(
    paragraph(
      'rehab-rapport',
      'Arbetsterapeut och fysioterapeut på sjukhuset lämnar före hemgången en rapport om mål, utförda åtgärder, restriktioner och förskrivna hjälpmedel.',
    ),
  ),
  municipality(
    paragraph(
      'rehab-fem-dagar',
      'Insatser i hemmet påbörjas inom fem vardagar från det att rapporten har tagits emot.',
    ),
  ),
  region(
    paragraph(
      'rehab-mottagning',
      'Den som kan ta sig till en rehabiliteringsmottagning får sin träning där, även om andra insatser ges av kommunen.',
    ),
  ),
  region(
    paragraph(
      'rehab-team',
      'Rehabilitering som kräver ett team av specialiserade yrken hör till regionen, oavsett om den ges på sjukhus, på mottagning eller i bostaden.',
    ),
  ),
  joint(
    paragraph(
      'rehab-barn',
      'Träning för barn och unga planeras så att hem, förskola, skola och korttidsboende arbetar mot samma mål.',
    ),
  ),
  section('psykisk', 'Personer med psykisk funktionsnedsättning och personer med missbruk'),
  joint(
    paragraph(
      'psykisk-overenskommelse',
      'Samarbetet kring personer med psykisk funktionsnedsättning och personer med missbruk regleras i en egen överenskommelse.{{HSL 16 kap. 3 §.}}',
    ),
  ),
  joint(
    paragraph(
      'psykisk-samtidigt',
      'Den som har flera svårigheter på en gång ska få stöd för dem samtidigt. Ingen verksamhet får kräva att en annan först ska bli klar.',
    ),
  ),
  joint(
    paragraph(
      'psykisk-utskrivning',
      'Inför utskrivning från psykiatrisk heldygnsvård ska tid i öppenvården vara bokad och socialtjänsten ha fått besked, om personen har gått med på det.',
    ),
  ),
  joint(
    paragraph(
      'psykisk-hemloshet',
      'Saknar personen bostad ska planeringen för boendet börja under den första vårdveckan.',
    ),
  ),
  joint(
    paragraph(
      'psykisk-paverkad',
      'Hur den som är påverkad och behöver tillsyn tas om hand bestäms i en lokal rutin mellan sjukvård, socialtjänst och polis.',
    ),
  ),
  joint(
    paragraph(
      'psykisk-brukare',
      'Brukarnas organisationer bjuds in varje år för att bedöma hur samarbetet fungerar. Deras bedömning redovisas för det delregionala samrådet.',
    ),
  ),
  joint(
    paragraph(
      'psykisk-placering',
      'Beslut om en placering som båda huvudmännen ska bekosta fattas gemensamt och innan placeringen börjar.',
    ),
  ),
  section('egenvard', 'Egenvård'),
  joint(
    paragraph(
      'egenvard-bedomning',
      'Den som har ordinerat en åtgärd bedömer om den kan utföras som egenvård. Bedömningen görs i samråd med den enskilde och dokumenteras.',
    ),
  ),
  joint(
    paragraph('egenvard-omprovning', 'Förändras den enskildes tillstånd ska bedömningen göras om.'),
  ),
  joint(
    paragraph(
      'egenvard-hjalp',
      'Behöver personen praktisk hjälp ska ordinatören kontakta socialtjänsten innan egenvården börjar.',
    ),
  ),
  joint(
    paragraph(
      'egenvard-plan',
      'Av en planering ska det framgå vem som hjälper till, hur ofta och vad som görs om något oväntat inträffar.{{Socialstyrelsens föreskrifter (SOSFS 2009:6) om bedömningen av om en hälso- och sjukvårdsåtgärd kan utföras som egenvård.}}',
    ),
  ),
  joint(
    paragraph(
      'egenvard-risk',
      'Kan åtgärden medföra att patienten skadas är den inte egenvård. Den utförs då som hälso- och sjukvård under ansvar av legitimerad personal.',
    ),
  ),
  joint(
    paragraph(
      'egenvard-barn',
      'När egenvården gäller ett barn ska ordinatören även tala med dem som ansvarar för förskola, skola eller fritidshem.',
    ),
  ),
]
