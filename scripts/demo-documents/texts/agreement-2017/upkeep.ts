// SPDX-License-Identifier: EUPL-1.2
// The edition of 2017, chapter 4: keeping the agreement.
import { chapter, joint, paragraph, type DraftProvision } from '../../draft.ts'

export const upkeep2017: readonly DraftProvision[] = [
  chapter('avtalsvard', 'Avtalsvård'),
  joint(
    paragraph(
      'avtalsvard-anvisning',
      'Vårdsamverkan Västra Götaland beslutar om tillämpningsanvisningar till avtalet. Anvisningarna gäller för alla vårdgivare hos båda parter.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-patientfall',
      'Till anvisningarna hör vägledande patientfall som visar hur ansvaret fördelas i vanliga situationer.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-sro',
      'Det politiska samrådsorganet (SRO) samordnar frågor om hur avtalet ska förstås och kan begära en översyn när förutsättningarna har ändrats väsentligt.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-andring',
      'Ändringar och tillägg i avtalet ska göras skriftligt och godkännas av samtliga parter.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-grupp',
      'En partssammansatt grupp med lika många ledamöter från regionen och kommunerna bereder frågor om tolkning och förslag till tillämpningsanvisningar.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-kannedom',
      'Den gällande lydelsen ska finnas fritt tillgänglig på en gemensam webbplats tillsammans med anvisningar och patientfall.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-avvikelse',
      'Händelser där avtalet inte har följts rapporteras i det gemensamma avvikelsesystemet och besvaras av den verksamhet som berörs.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-oense',
      'Är parterna oense om vad en bestämmelse betyder prövas saken först av de chefer som är närmast berörda och därefter i den delregionala vårdsamverkan.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-uppfoljning',
      'Parterna följer upp hur avtalet används minst en gång per mandatperiod. Uppföljningen bygger på avvikelser, patienters erfarenheter och de uppgifter som redan samlas in.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-utvardering',
      'Senast ett år innan avtalstiden går ut lämnas en utvärdering till det politiska samrådsorganet, med förslag om avtalet bör förlängas, ändras eller ersättas.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-kostnader',
      'Kostnaden för den gemensamma förvaltningen delas lika mellan regionen och kommunerna. Kommunernas del fördelas efter antalet invånare.',
    ),
  ),
  joint(
    paragraph(
      'avtalsvard-overgang',
      'Ärenden som har börjat under den förra utgåvan slutförs enligt den, om inte parterna i ärendet väljer den nya.',
    ),
  ),
]
