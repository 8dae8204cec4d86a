// SPDX-License-Identifier: EUPL-1.2
// Comments on chapter 4, Patientsäkerhet.
import { met, noted, notMet, otherForum, partly, type DraftComment } from './draft-comment.ts'

const feedback = met(
  'Den som rapporterade ska nu få veta vad ärendet ledde till.',
  'avvikelser-svar',
)
const skipStep = met('Parterna kan nu tillsammans hoppa över ett steg.', 'tvister-trappa')

export const commentsSafety: readonly DraftComment[] = [
  {
    key: 'saker-risk-mall',
    about: 'saker-vard-risk',
    kind: 'more-detail',
    by: ['patient-safety', 'detail'],
    text: 'Ange vilken metod för riskbedömning som ska användas.',
    answer: otherForum('Metoden väljs i den riktlinje om avvikelser och tvister som tas fram.'),
  },
  {
    key: 'saker-skada-utredning',
    about: 'saker-vard-vardskada',
    kind: 'clarify',
    by: ['legal', 'large-city'],
    text: 'Hur utreder man gemensamt när sekretess gäller mellan huvudmännen? Bestämmelsen behöver hänvisa till patientens samtycke.',
    answer: otherForum('Sekretessfrågan beskrivs i riktlinjen. Avtalet ändrar inte sekretessen.'),
  },
  {
    key: 'saker-skada-stod',
    about: 'saker-vard-vardskada',
    kind: 'support',
    by: ['patient-safety', 'hospital', 'supportive'],
    text: 'Gemensamma utredningar är det enda sätt vi lär oss något i övergångarna.',
    answer: noted('Bestämmelsen behålls.'),
  },
  {
    key: 'saker-avvikelse-inte-vem',
    about: 'avvikelser-rapport',
    kind: 'support',
    by: ['supportive', 'small-rural', 'brief'],
    text: 'Bra att det är händelsen och inte personen som rapporteras.',
    answer: noted('Definitionen behålls.'),
  },
  {
    key: 'saker-avvikelse-muntlig',
    about: 'avvikelser-rapport',
    kind: 'question',
    by: ['primary-care', 'abstaining'],
    text: 'Är det en avvikelse om en muntlig överenskommelse inte har följts?',
    answer: noted(
      'Nej, definitionen gäller gemensamt beslutade dokument. Muntliga överenskommelser tas upp i den lokala dialogen.',
    ),
  },
  {
    key: 'saker-svar-aterkoppling',
    about: 'avvikelser-svar',
    kind: 'add',
    by: ['patient-safety', 'small-rural', 'coast', 'large-city'],
    text: 'Medarbetarna slutar rapportera när de aldrig hör något. Skriv in att den som rapporterar får återkoppling.',
    proposedWording:
      'Mottagaren ska lämna ett första svar inom 14 dagar och avsluta ärendet inom 60 dagar. Rapportören får återkoppling.',
    answer: feedback,
  },
  {
    key: 'saker-svar-kortare',
    about: 'avvikelser-svar',
    kind: 'reword',
    by: ['critical', 'patient-safety'],
    text: '60 dagar är för långt. Föreslår 30.',
    proposedWording:
      'Mottagaren ska lämna ett första svar inom 7 dagar och avsluta ärendet inom 30 dagar.',
    answer: notMet(
      'Tiderna prövas i uppföljningen. Många ärenden berör flera vårdgivare och kräver samtal.',
    ),
  },
  {
    key: 'saker-svar-langre',
    about: 'avvikelser-svar',
    kind: 'reword',
    by: ['hospital', 'private-caregiver', 'simplify'],
    text: 'Tiderna är för korta under sommaren. Föreslår 30 och 90 dagar, eller att juli inte räknas.',
    proposedWording:
      'Mottagaren ska lämna ett första svar inom 30 dagar och avsluta ärendet inom 90 dagar.',
    opposes: 'saker-svar-kortare',
    answer: notMet('Svaren går isär. De föreslagna tiderna behålls som en medelväg.'),
  },
  {
    key: 'saker-larande-ofta',
    about: 'avvikelser-larande',
    kind: 'less-detail',
    by: ['simplify', 'small-rural'],
    text: 'Fyra gånger om året är mer än vad våra ledningsgrupper hinner. Skriv «regelbundet».',
    proposedWording:
      'Ledningsgruppen i varje vårdsamverkansområde går regelbundet igenom avvikelserna och beslutar om åtgärder.',
    answer: notMet('«Regelbundet» går inte att följa upp. Fyra gånger är ett lägsta krav.'),
  },
  {
    key: 'saker-larande-oppet',
    about: 'avvikelser-larande',
    kind: 'add',
    by: ['detail', 'large-city'],
    text: 'Sammanställningen bör vara öppen och visa vilken bestämmelse avvikelserna gäller.',
    answer: otherForum('Tas upp i riktlinjen och i arbetet med gemensam uppföljning.'),
  },
  {
    key: 'saker-tvist-vard',
    about: 'tvister-vard-forst',
    kind: 'support',
    by: ['patient-safety', 'supportive', 'primary-care'],
    text: 'Tydligt att vården fortsätter under tvisten.',
    answer: noted('Bestämmelsen behålls.'),
  },
  {
    key: 'saker-tvist-ordinator',
    about: 'tvister-vard-forst',
    kind: 'reword',
    by: ['economy', 'critical'],
    text: 'Att vården fortsätter «så som ordinatören har bestämt» ger regionen tolkningsföreträde i varje tvist. Det bör vara den som hade ansvaret senast som fortsätter.',
    proposedWording:
      'Vården fortsätter hos den part som hade ansvaret när tvisten uppstod, medan tvisten prövas.',
    answer: notMet(
      'Den enskildes säkerhet går före. Kostnaden kan regleras i efterhand enligt 4.4.',
    ),
  },
  {
    key: 'saker-trappa-hoppa',
    about: 'tvister-trappa',
    kind: 'add',
    by: ['large-city', 'legal', 'economy'],
    text: 'En principfråga ska inte behöva vandra genom fem steg. Parterna bör kunna enas om att gå direkt till ett högre steg.',
    proposedWording: 'Parterna kan komma överens om att hoppa över ett steg.',
    answer: skipStep,
  },
  {
    key: 'saker-trappa-lang',
    about: 'tvister-trappa',
    kind: 'reword',
    by: ['small-rural', 'critical', 'brief'],
    text: 'Fem månader är för länge att vänta på besked.',
    answer: partly(
      'Sista steget kortas från 60 till 45 dagar. Parterna kan dessutom hoppa över steg.',
      'tvister-trappa',
    ),
  },
  {
    key: 'saker-trappa-kort',
    about: 'tvister-trappa',
    kind: 'reword',
    by: ['hospital', 'private-caregiver'],
    text: '14 dagar räcker inte för verksamhetschefer som sitter i olika organisationer. Ge varje steg minst 30 dagar.',
    opposes: 'saker-trappa-lang',
    answer: notMet('De två första stegen ska gå fort. Där löses de flesta frågor.'),
  },
  {
    key: 'saker-trappa-sro',
    about: 'tvister-trappa',
    kind: 'clarify',
    by: ['legal', 'detail'],
    text: 'Vad är det SRO kommer fram till, ett beslut eller ett råd? SRO är inte en myndighet och kan inte binda parterna.',
    answer: noted(
      'SRO lämnar en rekommendation. Den som inte godtar den kan gå vidare till domstol enligt 4.5.',
    ),
  },
  {
    key: 'saker-trappa-enkel',
    about: 'tvister-trappa',
    kind: 'less-detail',
    by: ['simplify'],
    text: 'Trappan hör hemma i riktlinjen, inte i avtalet. Nu måste femtio fullmäktige besluta om vi vill ändra en tid.',
    answer: notMet(
      'Trappan binder bara om den står i avtalet. Hur den används beskrivs i riktlinjen.',
    ),
  },
  {
    key: 'saker-trappa-stod',
    about: 'tvister-trappa',
    kind: 'support',
    by: ['supportive', 'coast', 'small-rural'],
    text: 'En trappa med namngivna steg och tider är ett stort framsteg.',
    opposes: 'saker-trappa-enkel',
    answer: noted('Trappan behålls.'),
  },
  {
    key: 'saker-dokumentation-mall',
    about: 'tvister-dokumentation',
    kind: 'question',
    by: ['small-rural', 'brief', 'abstaining'],
    text: 'Finns en mall?',
    answer: otherForum('En mall tas fram med riktlinjen.'),
  },
  {
    key: 'saker-reglering-ranta',
    about: 'ekonomisk-reglering',
    kind: 'add',
    by: ['economy'],
    text: 'Lägg till dröjsmålsränta och från vilken dag ersättningen räknas.',
    proposedWording:
      'Ersättningen räknas från den dag kostnaden uppstod och betalas inom 30 dagar. Betalas den senare tillkommer ränta enligt räntelagen.',
    answer: notMet(
      'Räntelagen gäller ändå. Från vilken dag ersättningen räknas bestäms i den enskilda tvisten.',
    ),
  },
  {
    key: 'saker-reglering-smatt',
    about: 'ekonomisk-reglering',
    kind: 'reword',
    by: ['simplify', 'coast'],
    text: 'Inför en lägsta gräns. Det får inte kosta mer att reglera än vad saken är värd.',
    answer: otherForum('En gräns för små belopp prövas i riktlinjen.'),
  },
  {
    key: 'saker-domstol-stryk',
    about: 'domstol',
    kind: 'remove',
    by: ['supportive', 'simplify'],
    text: 'Parter som litar på varandra ska inte skriva in domstol. Stryk.',
    answer: notMet(
      'Bestämmelsen gör slutet på trappan tydligt. Den är tänkt att aldrig behöva användas.',
    ),
  },
  {
    key: 'saker-domstol-behall',
    about: 'domstol',
    kind: 'support',
    by: ['legal', 'critical'],
    text: 'Möjligheten till domstolsprövning måste finnas kvar.',
    opposes: 'saker-domstol-stryk',
    answer: noted('Bestämmelsen behålls.'),
  },
  {
    key: 'saker-uppfoljning-tvister',
    about: 'uppfoljning-tvister',
    kind: 'support',
    by: ['detail', 'patient-safety'],
    text: 'Att tvister används för att förtydliga avtalet är bra och borde ha funnits länge.',
    answer: noted('Bestämmelsen behålls.'),
  },
]
