// SPDX-License-Identifier: EUPL-1.2
// The agreement of 2017 on mental health and substance use, chapters 3 and 4: how the work is done.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const mentalHealthWork2017: readonly DraftProvision[] = [
  chapter('psy-arbete', 'Arbetet kring den enskilde'),
  section('psy-plan', 'Samordnad plan'),
  joint(
    paragraph(
      'psy-sip',
      'Samordnad individuell plan görs enligt 2 kap. 7 § socialtjänstlagen (2001:453) och 16 kap. 4 § hälso- och sjukvårdslagen (2017:30). Medarbetare hos båda parter får ta initiativ till den.',
    ),
  ),
  joint(
    paragraph(
      'psy-sip-kallelse',
      'Kallelsen besvaras inom en vecka. Den som inte kan komma skickar någon som får fatta beslut i sitt ställe.',
    ),
  ),
  joint(
    paragraph(
      'psy-sip-fast-person',
      'I planen namnges en person som den enskilde kan vända sig till med alla frågor. Byts personen ut ska en ny presenteras samtidigt.',
    ),
  ),
  joint(
    paragraph(
      'psy-kris',
      'Den som har återkommande kriser ska erbjudas en skriven krisplan med egna varningstecken, egna knep och vem som ringer vem.',
    ),
  ),
  section('psy-heldygn', 'Före, under och efter heldygnsvård'),
  region(
    paragraph(
      'psy-heldygn-besked',
      'Vid inskrivning frågar avdelningen om pågående insatser från socialtjänsten och meddelar handläggaren, om patienten går med på det.',
    ),
  ),
  municipality(
    paragraph(
      'psy-heldygn-kontakt',
      'Socialtjänsten håller kontakten med patienten under vårdtiden och behåller bostaden åt den som har en.',
    ),
  ),
  region(
    paragraph(
      'psy-heldygn-aterbesok',
      'Ett första återbesök sker inom sju dagar från utskrivningen. Vid risk för självmord sker det inom två dagar.',
    ),
  ),
  joint(
    paragraph(
      'psy-oppen-tvang',
      'Inför öppen psykiatrisk tvångsvård upprättas en samordnad vårdplan, där parternas insatser och de särskilda villkoren framgår.{{Lagen om psykiatrisk tvångsvård 7 a §.}}',
    ),
  ),
  section('psy-placeringar', 'Boende utanför hemmet'),
  joint(
    paragraph(
      'psy-placering-beslut',
      'Före en placering bedömer parterna tillsammans vad som är vård, vad som är omsorg och hur kostnaden fördelas. Fördelningen skrivs ned i ett beslut som båda undertecknar.',
    ),
  ),
  joint(
    paragraph(
      'psy-placering-delning',
      'Kan delarna inte skiljas åt betalar parterna hälften var tills frågan är prövad.',
    ),
  ),
  municipality(
    paragraph(
      'psy-placering-akut',
      'En akut placering får göras utan föregående samråd. Kommunen kallar då till samråd inom tio arbetsdagar.',
    ),
  ),
  joint(
    paragraph(
      'psy-placering-uppfoljning',
      'Placeringen följs upp på plats minst två gånger om året av båda parter.',
    ),
  ),
  section('psy-tvang', 'När någon inte vill ta emot hjälp'),
  joint(
    paragraph(
      'psy-motivera',
      'Uteblir en person från avtalade möten avslutas inte ärendet förrän den andra parten har fått veta det och ett uppsökande försök har gjorts.',
    ),
  ),
  region(
    paragraph(
      'psy-lakarundersokning',
      'Läkarundersökning inför beslut enligt LVM görs inom tre arbetsdagar från socialnämndens begäran.',
    ),
  ),
  joint(
    paragraph(
      'psy-polis',
      'Behövs polisens hjälp avgörs det av den läkare eller nämnd som har lagens stöd att begära den. Vårdpersonal följer med när det går.',
    ),
  ),
  section('psy-sekretess', 'Uppgifter mellan parterna'),
  joint(
    paragraph(
      'psy-samtycke',
      'Samtycke till att uppgifter lämnas hämtas in muntligt eller skriftligt och antecknas. Det kan när som helst tas tillbaka.',
    ),
  ),
  joint(
    paragraph(
      'psy-orosanmalan',
      'Anmälan om att ett barn far illa görs genast och kräver inget samtycke.{{Socialtjänstlagen (2001:453) 14 kap. 1 §.}}',
    ),
  ),

  chapter('psy-struktur', 'Ledning, kunskap och uppföljning'),
  section('psy-ledning', 'Ledning'),
  joint(
    paragraph(
      'psy-lokal-overenskommelse',
      'I varje kommun finns en lokal överenskommelse som pekar ut mottagningar, telefonvägar och vem som sammankallar.',
    ),
  ),
  joint(
    paragraph(
      'psy-chefsgrupp',
      'Chefer från socialtjänst, psykiatri, beroendevård, vårdcentral och elevhälsa möts fyra gånger om året. Gruppen löser ärenden som har fastnat.',
    ),
  ),
  joint(
    paragraph(
      'psy-brukarrad',
      'Ett brukarråd med plats för anhöriga granskar den lokala överenskommelsen innan den beslutas.',
    ),
  ),
  section('psy-kunskap', 'Kunskap och metoder'),
  joint(
    paragraph(
      'psy-riktlinjer',
      'Nationella riktlinjer för missbruk, depression och schizofreni följs. Avsteg motiveras i den lokala överenskommelsen.',
    ),
  ),
  joint(
    paragraph(
      'psy-utbildning',
      'Medarbetare med samma målgrupp utbildas tillsammans. Brukare med egen erfarenhet deltar som lärare.',
    ),
  ),
  section('psy-uppfoljning', 'Mått'),
  joint(
    paragraph('psy-matt', 'Parterna följer varje år', {
      letters: [
        'antal upprättade planer och hur många som har följts upp',
        'väntetid till första besök',
        'återinskrivning inom trettio dagar',
        'brukarnas svar om delaktighet',
        'antal ärenden som chefsgruppen har fått lösa',
      ],
    }),
  ),
  joint(
    paragraph(
      'psy-oenighet',
      'Oenighet om ansvar tas upp nästa arbetsdag mellan närmaste cheferna. Den som gav insatsen när frågan väcktes fortsätter tills svaret finns.',
    ),
  ),
  joint(
    paragraph(
      'psy-giltighet',
      'Överenskommelsen börjar gälla den 1 april 2017 och upphör när hälso- och sjukvårdsavtalet gör det.',
    ),
  ),
]
