// SPDX-License-Identifier: EUPL-1.2
// Shared text (gemensam avtalstext): the same words in the main agreement and its annexes.
import { joint, marked, paragraph, region, section, type DraftProvision } from '../draft.ts'

function sharedText(name: string, provisions: readonly DraftProvision[]): DraftProvision[] {
  return provisions.map((provision) =>
    provision.kind === 'paragraph' ? marked(provision, { shared: name }) : provision,
  )
}

/** Omställningen till nära vård, as worded for 2027. */
export const shiftToNearCare2027 = sharedText('omstallningen', [
  section('omstallning', 'Omställningen till nära vård'),
  joint(
    paragraph(
      'omstallning-nav',
      'Primärvården i region och kommun är navet i en nära vård som arbetar tillsammans med socialtjänst, elevhälsa, tandvård och specialiserad vård.',
    ),
    'Målbilden i Färdplanen ersätter avsnittet om värdegrund.',
  ),
  joint(
    paragraph(
      'omstallning-riktning',
      'Parterna flyttar resurser och arbetssätt så att fler insatser förebygger, görs hemma och hålls ihop över tid. Riktningen beskrivs i [Färdplanen](https://www.vardsamverkan.se/dokument/fardplan--lansgemensam-strategi-for-god-och-nara-vard/), parternas gemensamma strategi.',
    ),
    'Ny text som är gemensam för avtalet och överenskommelserna.',
  ),
])

/** Ansvarsförhållanden mellan primärvård och specialiserad vård, as worded for 2027. */
export const responsibilities2027 = sharedText('ansvarsforhallanden', [
  section('ansvarsforhallanden', 'Ansvarsförhållanden'),
  joint(
    paragraph(
      'ansvarsforhallanden-primarvard',
      'Primärvården har två huvudmän. Den svarar för vanliga vårdbehov som kan mötas säkert utan särskilda medicinska eller tekniska resurser.',
    ),
    'Ny text som är gemensam för avtalet och överenskommelserna.',
  ),
  region(
    paragraph(
      'ansvarsforhallanden-specialiserad',
      'Regionen behåller det medicinska ansvaret för specialiserad vård även när primärvårdens personal utför en insats på specialistens ordination.',
    ),
    'Flera kommuner läste definitionen och ansvaret som samma sak. De är nu skilda åt.',
  ),
])

/** Barnets rättigheter, as worded for 2027. */
export const childRights2027 = sharedText('barnkonventionen', [
  section('barn', 'Barnets rättigheter'),
  joint(
    paragraph(
      'barn-basta',
      'I varje beslut som rör ett barn ska barnets bästa bedömas och barnet få komma till tals. Det följer av barnkonventionen, som är svensk lag.{{Lagen (2018:1197) om Förenta nationernas konvention om barnets rättigheter.}}',
    ),
    'Barnkonventionen blev lag 2020, efter den förra utgåvan.',
  ),
  joint(
    paragraph(
      'barn-anhorig',
      'Verksamheterna ska uppmärksamma barn som är anhöriga till den som vårdas och ta reda på vilket stöd de behöver.',
    ),
    'Ny bestämmelse på förslag från elevhälsan.',
  ),
])

/** SIP, informationsöverföring och planering, as worded for 2027. */
export const planning2027 = sharedText('sip', [
  section('sip', 'SIP, informationsöverföring och planering'),
  joint(
    paragraph(
      'info-sip',
      'När en person behöver insatser från både hälso- och sjukvården och socialtjänsten ska huvudmännen upprätta en samordnad individuell plan, om den enskilde samtycker till det.{{HSL 16 kap. 4 §.}}',
    ),
    'Texten följer lagens ord.',
  ),
  joint(
    paragraph('info-sip-innehall', 'Av planen ska det framgå', {
      letters: [
        'vad som är viktigt för den enskilde',
        'vilka insatser som behövs',
        'vem som svarar för varje insats',
        'vem som har det samlade ansvaret för planen',
        'när planen ska följas upp',
      ],
    }),
    'Den enskildes egna mål ska stå i planen.',
  ),
  joint(
    paragraph(
      'info-samtidigt',
      'Den information som mottagaren behöver för att ge god vård ska lämnas över så snart som möjligt och senast samma dag som ansvaret flyttas.',
    ),
    '«Omgående» byts mot lagens «så snart som möjligt», med en yttersta tid.',
  ),
])
