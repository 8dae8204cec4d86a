// SPDX-License-Identifier: EUPL-1.2
// The proposal that fell: the parts that are shown, not the whole text.
import {
  chapter,
  joint,
  kept,
  municipality,
  paragraph,
  region,
  section,
  type DraftDocument,
} from '../draft.ts'
import { agreement2017 } from './agreement-2017.ts'

export const agreement2023Proposal: DraftDocument = {
  file: 'halso-och-sjukvardsavtal-2023-forslag.docx',
  title: 'Hälso- och sjukvårdsavtal 2023',
  subtitle: 'Mellan Västra Götalandsregionen och länets 49 kommuner. Förslag i utdrag.',
  notice:
    'Exempeltext. Utdraget är påhittat för att visa hur ett förslag som föll bevaras i Samsyn. Det är inte parternas förslag från 2022.',
  habit: 'english',
  provisions: [
    chapter('allmant', 'Inledning'),
    section('omstallning', 'Omställningen till nära vård'),
    joint(
      paragraph(
        'omstallning-nav',
        'Primärvården är navet i en nära vård. Region och kommun utvecklar den tillsammans med socialtjänsten.',
      ),
      'Omställningen saknas i utgåvan 2017.',
    ),
    section('parter', 'Avtalsparter'),
    kept(agreement2017, 'parter-femtio'),
    section('avtalstid', 'Avtalstid'),
    joint(
      paragraph(
        'avtalstid-period',
        'Avtalet gäller i fyra år, från och med den 1 januari 2023 till den 1 januari 2027.',
      ),
      'Avtalstiden blir fyra år.',
    ),
    kept(agreement2017, 'avtalstid-villkor'),
    joint(
      paragraph(
        'avtalstid-forlangning',
        'Avtalet kan förlängas med tre år. Uppsägning ska göras skriftligt och senast 18 månader före avtalstidens slut.',
      ),
      'Förlängningen ändras från två till tre år och uppsägningstiden från 12 till 18 månader.',
    ),
    section('omfattning', 'Avtalets omfattning och uppbyggnad'),
    kept(agreement2017, 'omfattning-rang'),
    chapter('ansvar', 'Parternas ansvar'),
    section('ansvarsforhallanden', 'Ansvarsförhållanden'),
    joint(
      paragraph(
        'ansvarsforhallanden-primarvard',
        'Primärvårdens uppdrag delas av två huvudmän och gäller vanliga vårdbehov som inte kräver särskilda medicinska eller tekniska resurser.',
      ),
      'Gränsen mot specialiserad vård beskrivs för första gången.',
    ),
    section('barn', 'Barnkonventionen'),
    joint(
      paragraph(
        'barn-basta',
        'Barnets bästa ska bedömas i varje beslut som rör ett barn.{{Lagen (2018:1197) om Förenta nationernas konvention om barnets rättigheter.}}',
      ),
      'Barnkonventionen blev lag 2020.',
    ),
    section('gemensamt-ansvar', 'Gemensamt ansvar och samverkan'),
    kept(agreement2017, 'gemensamt-team'),
    kept(agreement2017, 'gemensamt-kostnad'),
    section('regionens-ansvar', 'Regionens ansvar'),
    region(
      paragraph(
        'region-specialiserad',
        'Regionen har ansvar för den specialiserade vården, också när kommunens personal utför insatsen i hemmet.',
      ),
      'Förtydligat för hemmet.',
    ),
    section('kommunens-ansvar', 'Kommunens ansvar'),
    municipality(
      paragraph(
        'kommun-kvall-natt',
        'Kommunen kan i enskilda fall bistå regionen med hälso- och sjukvårdsinsatser kväll och natt samt dagtid på helger.',
      ),
      'Möjligheten utökas till dagtid på helger.',
    ),
    section('sip', 'SIP, informationsöverföring och planering'),
    joint(
      paragraph(
        'info-samtidigt',
        'Den information som mottagaren behöver för att ge god vård ska lämnas över så snart som möjligt när ansvaret flyttas.',
      ),
      '«Omgående» byts mot lagens ord.',
    ),
    chapter('uppfoljning', 'Uppföljning och oenighet'),
    section('uppfoljning-arlig', 'Länsgemensam uppföljning'),
    joint(
      paragraph(
        'uppfoljning-rapport',
        'Parterna följer upp avtalet varje år med gemensamma indikatorer.',
      ),
      'Ny bestämmelse.',
    ),
    section('tvister', 'Oenighet om tolkning av avtal'),
    joint(
      paragraph(
        'tvister-vard-forst',
        'Är parterna oense om hur avtalet ska tolkas ska frågan först prövas där den uppkom och därefter i den delregionala vårdsamverkan.',
      ),
      'Ny bestämmelse.',
    ),
  ],
}
