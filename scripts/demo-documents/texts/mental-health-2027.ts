// SPDX-License-Identifier: EUPL-1.2
import { joint, municipality, paragraph, revised, type DraftDocument } from '../draft.ts'
import { mentalHealth2027Proposal } from './mental-health-2027-proposal.ts'

export const mentalHealth2027: DraftDocument = {
  file: 'psykisk-funktionsnedsattning-skadligt-bruk-2027.docx',
  title: mentalHealth2027Proposal.title,
  subtitle: 'Överenskommelse, bilaga till Hälso- och sjukvårdsavtal 2027. Slutligt förslag.',
  notice:
    'Exempeltext. Den slutliga lydelsen är påhittad från grunden. Den ger ingen upplysning om vad parterna har beslutat om målgruppen.',
  habit: 'swedish',
  provisions: revised(mentalHealth2027Proposal, {
    exchange: [
      joint(
        paragraph(
          'psy-ett-team',
          'I varje delregionalt område finns ett integrerat team för personer med samsjuklighet och stora behov av samordning. Kostnaden delas lika, om inte en lokal överenskommelse säger något annat.',
        ),
        'Kommunerna ville veta hur kostnaden delas.',
      ),
      joint(
        paragraph(
          'psy-sip-kallelse',
          'Kallelsen besvaras inom fem arbetsdagar. Den som kallas får inte avböja med hänvisning till att personen saknar pågående insats hos verksamheten.',
        ),
        'Tre dagar räckte inte för små kommuner.',
      ),
      municipality(
        paragraph(
          'psy-kommun-bostad',
          'Kommunen har en plan mot hemlöshet för målgruppen, till exempel med metoden Bostad först.',
        ),
        'Metoden nämns som exempel. Valet av metod är kommunens.',
      ),
      joint(
        paragraph(
          'psy-chefsgrupp',
          'Chefer från socialtjänst, psykiatri, beroendevård, vårdcentral och elevhälsa möts minst fyra gånger om året. Gruppen får besluta om undantag i enskilda ärenden och skriver upp besluten.',
        ),
        'Antalet möten anpassades och besluten ska kunna följas.',
      ),
    ],
  }),
}
