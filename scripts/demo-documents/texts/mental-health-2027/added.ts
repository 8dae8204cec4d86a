// SPDX-License-Identifier: EUPL-1.2
// The annex on mental health and substance use for 2027: what is new, by what it stands after.
import { joint, municipality, paragraph, region, type DraftProvision } from '../../draft.ts'
import {
  childRights2027,
  planning2027,
  responsibilities2027,
  shiftToNearCare2027,
} from '../shared-texts.ts'

const isNew = 'Ny bestämmelse.'

export const mentalHealthAdded2027: Readonly<Record<string, readonly DraftProvision[]>> = {
  'psy-verksamheter': [...shiftToNearCare2027, ...responsibilities2027, ...childRights2027],
  'psy-term-brukare': [
    joint(
      paragraph(
        'psy-term-vip',
        '**Vård- och insatsprogram**: nationellt kunskapsstöd som beskriver insatser för både hälso- och sjukvård och socialtjänst.',
      ),
      isNew,
    ),
    joint(
      paragraph(
        'psy-term-skademinskande',
        '**Skademinskande insats**: insats som minskar skador av pågående bruk utan krav på att bruket upphör.',
      ),
      isNew,
    ),
  ],
  'psy-suicid': [
    joint(
      paragraph(
        'psy-vald',
        'Framkommer våld i nära relation görs en gemensam riskbedömning. Den våldsutsatta och den våldsutövande möts aldrig i samma planering.',
      ),
      'Våld är vanligt i målgruppen och saknades 2017.',
    ),
    joint(
      paragraph(
        'psy-ett-team',
        'I varje delregionalt område finns ett integrerat team för personer med samsjuklighet och stora behov av samordning. Parterna bemannar och bekostar teamet tillsammans.',
      ),
      'Den som behöver mest samordning ska möta ett team i stället för flera verksamheter.',
    ),
  ],
  'psy-region-lvm': [
    region(
      paragraph(
        'psy-region-unga',
        'Övergången från barn- och ungdomspsykiatrin planeras från det att personen har fyllt 17 år. Ansvaret lämnas över först när den nya kontakten har träffat personen.',
      ),
      'Unga tappades bort vid 18 års ålder.',
    ),
    region(
      paragraph(
        'psy-region-akut',
        'Akutmottagningen informerar socialtjänsten när någon i målgruppen har vårdats efter överdos och godtar att uppgiften lämnas.',
      ),
      isNew,
    ),
  ],
  'psy-kommun-ombud': [
    municipality(
      paragraph(
        'psy-kommun-bostad',
        'Kommunen arbetar enligt Bostad först eller en likvärdig metod för den som lever i hemlöshet.',
      ),
      isNew,
    ),
    municipality(
      paragraph(
        'psy-kommun-forening',
        'Sysselsättning planeras tillsammans med Arbetsförmedlingen, Försäkringskassan och samordningsförbundet.',
      ),
      'Fler aktörer än parterna behövs för vägen till arbete.',
    ),
  ],
  'psy-kris': [
    joint(
      paragraph(
        'psy-brukarstyrd',
        'Den som har en krisplan kan få avtal om brukarstyrd inläggning. Kommunens insatser vilar under tiden men avslutas inte.',
      ),
      isNew,
    ),
    ...planning2027,
  ],
  'psy-placering-uppfoljning': [
    joint(
      paragraph(
        'psy-placering-barn',
        'När ett barn placeras erbjuder regionen en hälsoundersökning innan placeringen börjar.{{Lagen (2017:209) om hälsoundersökning av barn och unga som vårdas utanför det egna hemmet.}} Resultatet följer barnet.',
      ),
      'Lagen kom efter den förra utgåvan.',
    ),
  ],
  'psy-samtycke': [
    joint(
      paragraph(
        'psy-dokumentation',
        'Uppgifter delas i första hand genom sammanhållen vård- och omsorgsdokumentation, när kraven i lagen (2022:913) är uppfyllda.',
      ),
      'En ny lag gör det möjligt att dela uppgifter mellan huvudmännen.',
    ),
  ],
  'psy-brukarrad': [
    joint(
      paragraph(
        'psy-revision',
        'Brukarstyrd brukarrevision görs i minst en verksamhet per område och år. Rapporten behandlas av båda parters ledningar.',
      ),
      isNew,
    ),
  ],
}
