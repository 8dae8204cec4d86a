// SPDX-License-Identifier: EUPL-1.2
// Every text about editing the county's own steps, Swedish (the source) and English.

import { formatDay, formatList } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { FieldWords } from '#web/form-of.tsx'
import type { BodyKind, PartyKind } from '../../organisation/rules/party.ts'
import type { BodyChoice, DayOfRound } from '../rules/county-on-day.ts'
import type { RouteEditRefusal } from '../rules/route-edit.ts'
import type { RouteKind } from '../rules/route-template.ts'

type Sentences = Readonly<Record<RouteEditRefusal | 'changed-meanwhile', (facts: Facts) => string>>

type Words = {
  readonly first: Readonly<Record<BodyKind, string>>
  readonly all: Readonly<Record<BodyKind, string>>
  readonly each: Readonly<Record<PartyKind, string>>
  readonly boards: string
  readonly orElse: string
  readonly of: (kinds: string, party: PartyKind) => string
}

const svChoice: Words = {
  first: {
    'joint-body': 'samrådsorganet',
    'joint-board': 'den gemensamma styrelsen',
    board: 'nämnden',
    'provider-board': 'utförarstyrelsen',
    'private-caregivers': 'de privata vårdgivarna',
    'executive-board': 'styrelsen',
    council: 'fullmäktige',
    'association-board': 'förbundsdirektionen',
    'working-group': 'arbetsgruppen',
    'steering-group': 'styrgruppen',
    preparatory: 'det beredande organet',
  },
  all: {
    'joint-body': 'samrådsorgan',
    'joint-board': 'gemensamma styrelser',
    board: 'nämnder',
    'provider-board': 'utförarstyrelser',
    'private-caregivers': 'privata vårdgivare',
    'executive-board': 'styrelser',
    council: 'fullmäktige',
    'association-board': 'förbundsdirektioner',
    'working-group': 'arbetsgrupper',
    'steering-group': 'styrgrupper',
    preparatory: 'beredande organ',
  },
  each: { municipality: 'Varje kommun', region: 'Regionen' },
  boards: 'Kommunalförbundens direktioner',
  orElse: ', annars ',
  of: (kinds, party) => `Alla ${kinds} i ${party === 'region' ? 'regionen' : 'kommunerna'}`,
}

const enChoice: Words = {
  first: {
    'joint-body': 'the joint body',
    'joint-board': 'the joint board',
    board: 'the board',
    'provider-board': 'the provider board',
    'private-caregivers': 'the private caregivers',
    'executive-board': 'the executive board',
    council: 'the council',
    'association-board': 'the association’s board',
    'working-group': 'the working group',
    'steering-group': 'the steering group',
    preparatory: 'the preparatory body',
  },
  all: {
    'joint-body': 'joint bodies',
    'joint-board': 'joint boards',
    board: 'boards',
    'provider-board': 'provider boards',
    'private-caregivers': 'private caregivers',
    'executive-board': 'executive boards',
    council: 'councils',
    'association-board': 'association boards',
    'working-group': 'working groups',
    'steering-group': 'steering groups',
    preparatory: 'preparatory bodies',
  },
  each: { municipality: 'Each municipality', region: 'The region' },
  boards: 'The boards of the associations',
  orElse: ', else ',
  of: (kinds, party) => `All ${kinds} of the ${party === 'region' ? 'region' : 'municipalities'}`,
}

function sayChoice(
  by: BodyChoice,
  nameOf: (slug: string) => string,
  words: Words,
  language: Language,
): string {
  if ('body' in by) return nameOf(by.body)
  if ('first' in by) {
    const name = words.first[by.first]
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
  if ('boardsOf' in by) return words.boards
  if ('each' in by)
    return `${words.each[by.each]}: ${by.firstOf.map((kind) => words.first[kind]).join(words.orElse)}`
  return words.of(
    formatList(
      by.every.map((kind) => words.all[kind]),
      language,
    ),
    by.of,
  )
}

const sv = {
  title: 'Vägar för remisser och beslut',
  lead: 'Stegen som en ny remiss eller beslutsomgång går. En ändring gäller omgångar som öppnas från den dag du skriver. Det som redan är öppnat går vidare som det var.',
  kind: { consultation: 'Remiss', decision: 'Beslut' } satisfies Record<
    RouteKind,
    string
  > as Record<RouteKind, string>,
  caption: (kind: string) => `Steg: ${kind.toLowerCase()}`,
  step: 'Steg',
  who: 'Vem',
  after: 'Efter',
  due: 'Sista dag',
  change: 'Ändra',
  add: 'Lägg till ett steg',
  addTo: (kind: string) => `Nytt steg: ${kind.toLowerCase()}`,
  changeOf: (title: string) => `Ändra steget ${title}`,
  remove: 'Ta bort steget',
  removeNote: 'De steg som kom efter väntar i stället på det som kom före.',
  doRemove: 'Ta bort steget',
  doChange: 'Spara steget',
  later: 'Ändringar på väg',
  laterOn: (on: Day) => `Ändrad väg från ${formatDay(on, 'sv')}`,
  prefer: 'Vilket organ en part använder',
  openPrefer: 'Välj organ för en part',
  close: 'Stäng utan att spara',
  preferNote: 'Där varje part gör ett steg kan en part använda ett annat organ än de flesta.',
  doPrefer: 'Spara partens organ',
  uses: (party: string, body: string) => `${party} använder ${body}.`,
  saved: 'Vägen är sparad.',
  latest: 'Senaste ändringen av vägen',
  other: 'En annan ändring',
  leftOut: (kind: RouteKind, party: string) =>
    `${kind === 'consultation' ? 'en remiss' : 'ett beslut'} skulle gå utan ${party}`,
  fields: {
    sv: { label: 'Vad som görs', hint: 'Till exempel Svara på remissen.' },
    en: 'Samma på engelska',
    verb: 'Slag av steg',
    branch: 'Sida',
    by: 'Vem som gör det',
    after: 'Efter vilka steg',
    opens: { label: 'Kan börja', none: 'När stegen före är klara' },
    due: { label: 'Sista dag', none: 'Ingen sista dag' },
    isOptional: 'Får det hoppas över?',
    from: { label: 'Gäller från', hint: 'I dag eller en senare dag.' },
    stepKey: 'Steg',
    partyId: 'Part',
    bodyId: { label: 'Organ', none: 'Det som de flesta använder' },
  } satisfies Record<string, FieldWords>,
  optionalYes: 'Ja, ingen väntar på det',
  days: {
    opens: 'dagen omgången öppnar',
    due: 'parternas sista svarsdag',
    'region-due': 'nämndernas sista svarsdag',
    'compile-due': 'sista dag för sammanställningen',
    'work-up-due': 'sista dag för bearbetningen',
    'recommend-due': 'sista dag för rekommendationen',
    'region-proposal-due': 'sista dag för regionens förslag',
    deadline: 'sista dag för beslut',
  } satisfies Record<DayOfRound, string> as Record<DayOfRound, string>,
  whoDoes: (by: BodyChoice, nameOf: (slug: string) => string) =>
    sayChoice(by, nameOf, svChoice, 'sv'),
  refusals: {
    'step-unknown': () => 'Steget finns inte längre. Välj bland dem som finns.',
    'steps-in-circle': () => 'Stegen väntar på varandra i en ring. Välj andra steg före.',
    'party-left-out': ({ party }) =>
      `${party} skulle bli utan sista steg. Välj någon som finns hos parten.`,
    'party-twice': ({ party }) =>
      `${party} skulle få två sista steg. Ta bort det ena, eller välj en annan.`,
    'body-of-another': () => 'Organet hör till en annan part. Välj ett av partens egna.',
    'step-not-for-each': () => 'Det steget gör inte varje part av det slaget. Välj ett annat steg.',
    'route-stands-already': () => 'Så är vägen redan den dagen.',
    'holds-no-earlier-than-today': ({ today }) =>
      `Skriv i dag, ${formatDay(today as Day, 'sv')}, eller en senare dag.`,
    'changed-meanwhile': () =>
      'Vägen har ändrats medan du hade sidan öppen. Läs vad som står nu och spara igen.',
  } satisfies Sentences as Sentences,
}

const en: typeof sv = {
  title: 'Routes of consultations and decisions',
  lead: 'The steps that a new consultation or decision round takes. A change holds for rounds that open from the day you write. What is open goes on as it was.',
  kind: { consultation: 'Consultation', decision: 'Decision' },
  caption: (kind) => `Steps: ${kind.toLowerCase()}`,
  step: 'Step',
  who: 'Who',
  after: 'After',
  due: 'Last day',
  change: 'Change',
  add: 'Add a step',
  addTo: (kind) => `New step: ${kind.toLowerCase()}`,
  changeOf: (title) => `Change the step ${title}`,
  remove: 'Remove the step',
  removeNote: 'The steps that came after wait for what came before instead.',
  doRemove: 'Remove the step',
  doChange: 'Save the step',
  later: 'Changes to come',
  laterOn: (on) => `Changed route from ${formatDay(on, 'en')}`,
  prefer: 'Which body a party uses',
  openPrefer: 'Choose a body for a party',
  close: 'Close without saving',
  preferNote: 'Where each party does a step, a party may use another body than most.',
  doPrefer: 'Save the party’s body',
  uses: (party, body) => `${party} uses ${body}.`,
  saved: 'The route is saved.',
  latest: 'Latest change of the route',
  other: 'Another change',
  leftOut: (kind, party) =>
    `a ${kind === 'consultation' ? 'consultation' : 'decision'} would go without ${party}`,
  fields: {
    sv: { label: 'What is done, in Swedish', hint: 'Such as Svara på remissen.' },
    en: 'The same in English',
    verb: 'Kind of step',
    branch: 'Side',
    by: 'Who does it',
    after: 'After which steps',
    opens: { label: 'May begin', none: 'When the steps before are done' },
    due: { label: 'Last day', none: 'No last day' },
    isOptional: 'May it be skipped?',
    from: { label: 'Holds from', hint: 'Today or a later day.' },
    stepKey: 'Step',
    partyId: 'Party',
    bodyId: { label: 'Body', none: 'The one that most use' },
  },
  optionalYes: 'Yes, nobody waits for it',
  days: {
    opens: 'the day the round opens',
    due: 'the parties’ last day',
    'region-due': 'the boards’ last day',
    'compile-due': 'last day for the compilation',
    'work-up-due': 'last day for working on the answers',
    'recommend-due': 'last day for the recommendation',
    'region-proposal-due': 'last day for the region’s proposal',
    deadline: 'last day to decide',
  },
  whoDoes: (by, nameOf) => sayChoice(by, nameOf, enChoice, 'en'),
  refusals: {
    'step-unknown': () => 'The step is no longer there. Choose among those there are.',
    'steps-in-circle': () =>
      'The steps wait for each other in a circle. Choose other steps before.',
    'party-left-out': ({ party }) =>
      `${party} would have no last step. Choose someone that the party has.`,
    'party-twice': ({ party }) =>
      `${party} would have two last steps. Remove one, or choose someone else.`,
    'body-of-another': () => 'The body belongs to another party. Choose one of the party’s own.',
    'step-not-for-each': () =>
      'That step is not done by each party of the kind. Choose another step.',
    'route-stands-already': () => 'The route is so already that day.',
    'holds-no-earlier-than-today': ({ today }) =>
      `Write today, ${formatDay(today as Day, 'en')}, or a later day.`,
    'changed-meanwhile': () =>
      'The route has changed while you had the page open. Read what stands now and save again.',
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function routeWords(language: Language): typeof sv {
  return words[language]
}
