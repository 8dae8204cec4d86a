// SPDX-License-Identifier: EUPL-1.2
// Every part of the furniture on one page, with data that stretch it: for eyes, axe and validators.

import { day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { PartyMarks, type PartyMark } from '#web/party-marks.tsx'
import {
  Button,
  ButtonLink,
  Checkboxes,
  DayField,
  ErrorSummary,
  FileField,
  Hidden,
  PostForm,
  Radios,
  RefusedButton,
  Select,
  TextArea,
  TextField,
} from '#web/form.tsx'
import type { Frame, PageContent } from '#web/frame.tsx'
import {
  DayTime,
  Empty,
  Fingerprint,
  Notice,
  Pagination,
  Pairs,
  Panel,
  ProgressBar,
} from '#web/parts.tsx'
import { ConfirmPage } from '#web/confirm-page.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { ExampleTag, RichTextView, type WrittenText } from '#web/rich-text.tsx'
import { ShareBar } from '#web/share-bar.tsx'
import { Status } from '#web/status.tsx'
import { Steps } from '#web/steps.tsx'
import { ActorTag, Shape } from '#web/symbols.tsx'
import { Table } from '#web/table.tsx'
import { Legend, TileMap } from '#web/tile-map.tsx'
import { Timeline, type TimelineEntry } from '#web/timeline.tsx'
import { WordChange } from '#web/word-change.tsx'
import { versionLooks } from '../../src/agreement/views/version-looks.ts'
import { phaseLooks } from '../../src/consultation/views/phase-looks.ts'
import { sharesOf } from '../../src/consultation/views/stances.ts'
import type { PartyStandingWord } from '../../src/decision/rules/party-standing.ts'
import {
  decisionTile,
  partyDrawings,
  standingLooks,
} from '../../src/decision/views/standing-looks.ts'
import { stepLooks } from '../../src/process/views/step-looks.ts'

const today = day('2026-03-19')

export function sheetFrame(language: Language, isSignedIn: boolean): Frame {
  const link = (path: string) => (language === 'en' ? `/en${path}` : path)
  const words =
    language === 'sv'
      ? ['Mina ärenden', 'Avtal', 'Så går det', 'Remiss', 'Parter']
      : ['My matters', 'Agreements', 'Progress', 'Consultations', 'Parties']
  const entries = ['arenden', 'avtal', 'sa-gar-det', 'remiss', 'parter'].map((place, index) => ({
    place,
    text: words[index] ?? '',
    href: link(`/${place}`),
    ...(index === 0 && { count: 6 }),
  }))
  return {
    language,
    otherLanguageHref: language === 'sv' ? '/en/ark' : '/ark',
    navigation: isSignedIn ? entries : entries.slice(1),
    serviceLinks: [{ text: 'Tillgänglighet', href: link('/tillganglighet') }],
    visitor: isSignedIn
      ? {
          name: 'Anna Ek',
          actsFor: 'Stenungsunds kommun, samordnare',
          canSwitch: true,
          mandateId: undefined,
        }
      : undefined,
    today,
    asOf: today,
    todayHref: link('/ark'),
    isDemonstration: true,
    county: { name: 'Västra Götaland', region: 'Västra Götalandsregionen', municipalities: 49 },
    link,
  }
}

export function componentSheet(language: Language, kind: 'public' | 'work'): PageContent {
  return {
    title: 'Komponenter',
    place: 'sa-gar-det',
    crumbs: [
      { text: 'Start', href: '/' },
      { text: 'Så går det', href: '/sa-gar-det' },
      { text: 'Komponenter' },
    ],
    kind: kind,
    hasErrors: true,
    content: <Sheet language={language} />,
  }
}

function Sheet({ language }: { readonly language: Language }) {
  return (
    <div class="stack-l">
      <h1>Komponenter</h1>
      <Vocabulary language={language} />
      <Progress language={language} />
      <Texts language={language} />
      <Tables language={language} />
      <Forms language={language} />
      <Returned language={language} />
      <Answers />
    </div>
  )
}

function Vocabulary({ language }: { readonly language: Language }) {
  return (
    <section class="stack" aria-labelledby="ord">
      <h2 id="ord">Ord, form och färg</h2>
      {[standingLooks, versionLooks, stepLooks, phaseLooks].map((statuses, place) => (
        <div class="row" key={place}>
          {Object.entries(statuses).map(([state, status]) => (
            <Status key={state} of={status} language={language} isPill />
          ))}
        </div>
      ))}
      <div class="row">
        {(['region', 'municipality', 'joint'] as const).map((actor) => (
          <ActorTag key={actor} actor={actor} language={language} />
        ))}
      </div>
    </section>
  )
}

const states: readonly PartyStandingWord[] = [
  ...Array.from({ length: 35 }, () => 'approved' as const),
  'approved-appealable',
  ...Array.from({ length: 8 }, () => 'booked' as const),
  'referred-back',
  'other-text',
  'rejected',
  'withdrawn',
  'no-date',
  'no-date',
]
const marks = states.map((state, place): PartyMark => ({
  isRegion: place === 0,
  tone: standingLooks[state].tone,
  ...partyDrawings[state].mark,
}))

const codes =
  '14 1486 1438 1460 1492 1447 1435 1430 1439 1461 1493 1473 1427 1485 1487 1444 1494 1471 1472 1446 1484 1421 1488 1445 1470 1495 1496 1497 1419 1415 1462 1489 1442 1466 1499 1498 1407 1482 1440 1441 1443 1490 1491 1480 1481 1402 1401 1463 1465 1452'.split(
    ' ',
  )
const names =
  'Västra Götalandsregionen|Strömstad|Dals-Ed|Bengtsfors|Åmål|Gullspång|Tanum|Munkedal|Färgelanda|Mellerud|Mariestad|Töreboda|Sotenäs|Uddevalla|Vänersborg|Grästorp|Lidköping|Götene|Tibro|Karlsborg|Lysekil|Orust|Trollhättan|Essunga|Vara|Skara|Skövde|Hjo|Tjörn|Stenungsund|Lilla Edet|Alingsås|Vårgårda|Herrljunga|Falköping|Tidaholm|Öckerö|Kungälv|Ale|Lerum|Bollebygd|Borås|Ulricehamn|Göteborg|Mölndal|Partille|Härryda|Mark|Svenljunga|Tranemo'.split(
    '|',
  )

const entries: readonly TimelineEntry[] = [
  { row: 'joint', title: 'SRO: remiss', startsOn: day('2025-01-30'), endsOn: undefined },
  { row: 'joint', title: 'Bearbetas', startsOn: day('2025-06-19'), endsOn: day('2025-08-21') },
  {
    row: 'joint',
    title: 'SRO 1 sep: rekommenderar alla 50',
    startsOn: day('2025-09-01'),
    endsOn: undefined,
  },
  { row: 'joint', title: 'Sista dag 31 maj', startsOn: day('2026-05-31'), endsOn: undefined },
  {
    row: 'joint',
    title: 'Förbereda införande',
    startsOn: day('2026-06-01'),
    endsOn: day('2026-12-31'),
  },
  { row: 'joint', title: 'I kraft 1 jan 2027', startsOn: day('2027-01-01'), endsOn: undefined },
  {
    row: 'region',
    title: 'Remiss i nämnder',
    startsOn: day('2025-02-01'),
    endsOn: day('2025-05-15'),
  },
  { row: 'region', title: 'SSN, RS, RF', startsOn: day('2025-09-01'), endsOn: day('2025-11-25') },
  { row: 'region', title: 'RF godkände 25 nov', startsOn: day('2025-11-25'), endsOn: undefined },
  {
    row: 'municipalities',
    title: 'Remiss via förbunden',
    startsOn: day('2025-02-01'),
    endsOn: day('2025-06-19'),
  },
  {
    row: 'municipalities',
    title: '49 kommunfullmäktige beslutar',
    startsOn: day('2025-11-01'),
    endsOn: day('2026-05-31'),
  },
]

function Progress({ language }: { readonly language: Language }) {
  return (
    <section class="stack" aria-labelledby="lage">
      <h2 id="lage">Läge och tid</h2>
      <Steps
        language={language}
        label="Steg i processen"
        steps={[
          { name: 'Remiss', detail: '1 feb–19 juni', state: 'done' },
          { name: 'Samråd', detail: '1 sep 2025', state: 'done' },
          { name: 'Beslut', detail: 'till 31 maj 2026', state: 'now' },
          { name: 'I kraft', detail: '1 jan 2027', state: 'coming' },
        ]}
      />
      <p class="big">
        37 <small>av 50 har godkänt</small>
      </p>
      <PartyMarks marks={marks} label="36 av 50 parter har godkänt." />
      <Timeline
        entries={entries}
        from={day('2025-01-01')}
        to={day('2027-01-15')}
        today={today}
        language={language}
        label="Tidsplan i tre rader. Samma uppgifter finns som lista."
      />
      <div class="cols cols--map">
        <div class="stack">
          <TileMap
            label="Beslutsläge för de 50 parterna, ungefärligt läge i länet"
            tiles={codes.map((code, place) =>
              decisionTile(
                { code, name: names[place] ?? code, isRegion: place === 0 },
                states[place] ?? 'no-date',
                { href: `/parter/${code}`, language },
              ),
            )}
          />
          <Legend
            entries={(['approved', 'booked', 'referred-back', 'rejected'] as const).map((state) => {
              const { text, shape, tone } = standingLooks[state]
              return { text: text[language], shape, tone, count: 3 }
            })}
          />
        </div>
        <div class="stack">
          <ShareBar
            shares={sharesOf(
              {
                endorse: 31,
                'endorse-with-changes': 12,
                oppose: 2,
                abstain: 3,
                'no-comments': 2,
              },
              language,
            )}
          />
          <ProgressBar done={9} of={27} label="9 av 27 bestämmelser" />
          <ProgressBar done={27} of={27} label="27 av 27 bestämmelser" />
        </div>
      </div>
    </section>
  )
}

const text: WrittenText = {
  blocks: [
    {
      kind: 'text',
      content: [
        { text: 'Regionen erbjuder ' },
        { text: 'insatser', bold: true },
        { text: ' enligt ', italic: true },
        { text: 'lagen', link: 'https://example.org/' },
        { text: ' för personer som vistas i', note: 0 },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [[{ text: 'hem för vård eller boende, eller' }], [{ text: 'annan heldygnsvård.' }]],
    },
    {
      kind: 'table',
      hasHeader: true,
      rows: [
        [[{ text: 'Insats' }], [{ text: 'Ansvar' }]],
        [[{ text: 'Hjälpmedel' }], [{ text: 'Kommunen' }]],
      ],
    },
  ],
  notes: [[{ text: 'HSL 12 kap. 1 §.' }]],
}

function Texts({ language }: { readonly language: Language }) {
  return (
    <section class="stack" aria-labelledby="texten">
      <h2 id="texten">Avtalets ord</h2>
      <div class="prov" id="p3-3-2">
        <div class="prov__text">
          <a class="prov__no" href="#p3-3-2">
            <span class="hidden">Länk till bestämmelse </span>3.3.2
          </a>
          <RichTextView
            text={text}
            id="p3-3-2"
            language={language}
            after={<ExampleTag language={language} />}
          />
        </div>
        <div class="margin margin--joint">
          <ActorTag actor="joint" language={language} />
          <span class="coming">
            På väg 2027: omskriven. <a href="/avtal/jamfor">Jämför</a>
          </span>
        </div>
      </div>
      <p class="redline" lang="sv">
        <WordChange
          language={language}
          runs={[
            { kind: 'same', text: '… insatser kväll' },
            { kind: 'deleted', text: ' och natt' },
            { kind: 'inserted', text: ', natt och helg' },
            { kind: 'same', text: '.' },
          ]}
        />
      </p>
    </section>
  )
}

function Tables({ language }: { readonly language: Language }) {
  return (
    <section class="stack" aria-labelledby="tabell">
      <h2 id="tabell">Tabell och sidor</h2>
      <Table
        caption="Beslut i kommunerna"
        columns={[
          { heading: 'Kommun' },
          { heading: 'Läge' },
          { heading: 'Beslut' },
          { heading: 'Synpunkter', isNumber: true },
        ]}
        rows={[
          {
            key: 'a',
            cells: [
              'Tidaholm',
              <Status of={standingLooks.approved} language={language} />,
              <DayTime day={today} language={language} />,
              9,
            ],
          },
          {
            key: 'b',
            cells: [
              'Göteborg',
              <Status of={standingLooks.booked} language={language} />,
              'KF 26 mars 2026',
              '1 204',
            ],
          },
        ]}
      />
      <Pagination page={4} pages={9} hrefOf={(page) => `?sida=${page}`} language={language} />
    </section>
  )
}

const errors = [
  { field: 'diarienummer', text: 'Skriv diarienumret för ert beslut.' },
  { field: 'mote', text: 'Ange datum för mötet, till exempel 2026-03-26.' },
  { field: 'hallning', text: 'Välj er hållning.' },
]

const changes = [
  {
    fact: 'decision',
    what: 'Fullmäktiges beslut',
    seen: 'Inget registrerat',
    typed: 'Godkänt, 9 mars 2026, § 41',
    now: 'Avslag, 9 mars 2026, § 41',
    by: 'Ingrid Lövmark, 19 mars 2026 kl. 10.04',
  },
  {
    fact: 'status',
    what: 'Omgången',
    seen: undefined,
    typed: undefined,
    now: 'avslutad',
    by: undefined,
  },
]

function Returned({ language }: { readonly language: Language }) {
  return (
    <section class="stack" aria-labelledby="andrat">
      <h2 id="andrat">Ändrat sedan formuläret öppnades</h2>
      <WhyReturned form={{ changes, errors: [] }} language={language} />
      <PostForm class="form" action="/ark" seen={{ decision: '', status: 'ended' }} noValidate>
        <Button text="Registrera ändå" />
      </PostForm>
    </section>
  )
}

function Forms({ language }: { readonly language: Language }) {
  return (
    <section class="stack" aria-labelledby="formular">
      <h2 id="formular">Formulär och fel</h2>
      <div class="cols cols--2">
        <div class="stack">
          <ErrorSummary errors={errors} language={language} />
          <form method="post" class="form" action="/ark" noValidate>
            <Hidden values={{ steg: 2 }} />
            <TextField
              name="diarienummer"
              label="Diarienummer"
              hint="Ert eget nummer, till exempel KS 2025/118."
              language={language}
              errors={errors}
            />
            <DayField
              name="mote"
              label="Mötesdatum"
              value="26/3"
              language={language}
              errors={errors}
            />
            <Select
              name="slag"
              label="Slag"
              language={language}
              value="b"
              options={[
                { value: 'a', text: 'Sakfel' },
                { value: 'b', text: 'Förtydliga' },
              ]}
            />
            <FileField
              name="protokoll"
              label="Protokollsutdrag"
              hint="PDF, högst 20 MB."
              accept="application/pdf"
              isOptional
              language={language}
            />
            <div class="buttons">
              <Button text="Spara beslutet" />
              <ButtonLink text="Avbryt" href="/" look="secondary" />
              <Button text="Ta bort" look="tertiary" />
            </div>
          </form>
        </div>
        <form method="post" class="form" action="/ark" noValidate>
          <Radios
            name="hallning"
            label="Er hållning"
            language={language}
            value="b"
            errors={errors}
            options={[
              { value: 'a', text: 'Tillstyrker', hint: 'Vi vill att förslaget antas' },
              { value: 'b', text: 'Avstyrker', hint: 'Vi vill inte att förslaget antas' },
            ]}
          />
          <Checkboxes
            name="delar"
            label="Delar ni vill se"
            language={language}
            isRow
            chosen={['2']}
            options={[
              { value: '1', text: 'Ansvar' },
              { value: '2', text: 'Hemsjukvård' },
            ]}
          />
          <TextArea name="kommentar" label="Kommentar" most={4000} isOptional language={language} />
          <TextField
            name="epost"
            label="E-post"
            isEmail
            autocomplete="email"
            value="a@example.org"
            language={language}
          />
          <RefusedButton id="stang" text="Stäng rundan" reason="23 synpunkter är obesvarade." />
          <Button text="Granska och skicka" name="steg" value="granska" />
        </form>
      </div>
    </section>
  )
}

function Answers() {
  return (
    <section class="stack" aria-labelledby="svar">
      <h2 id="svar">Kvitto, besked och tomt läge</h2>
      <div class="cols cols--2">
        <div class="receipt stack-s">
          <h3>
            <Shape name="s-yes" /> Svaret är inskickat
          </h3>
          <Pairs
            pairs={[
              ['Inskickat', '16 juni 2025 kl. 10.04'],
              ['Fingeravtryck', <Fingerprint hash={'3f9a71c20be488d1'.repeat(4)} />],
            ]}
          />
        </div>
        <Empty>
          <p class="strong">Inget att göra just nu</p>
          <p class="muted small">Nästa gång du behövs är 10 april.</p>
        </Empty>
      </div>
      {(['ok', 'wait', 'warn', 'bad', 'none'] as const).map((tone) => (
        <Notice key={tone} tone={tone}>
          <p>
            <b>Gäller i dag.</b> Löper vidare tills annat beslut är fattat.
          </p>
        </Notice>
      ))}
      <ConfirmPage
        language="sv"
        title="Öppna beslutsomgången?"
        subject="Nytt avtal 2027"
        foretold={{
          told: [
            { about: 'who', text: '50 parter får frågan.' },
            { about: 'days', text: 'Sista dag för beslut är 31 maj 2027.' },
            { about: 'binding', text: 'Texten kan inte ändras medan omgången är öppen.' },
            { about: 'public', text: 'Omgången blir offentlig.' },
            { about: 'never-back', text: 'Omgången kan inte göras ogjord.' },
          ],
          asks: [{ name: 'fore-remiss', text: 'Remissen är öppen.', answer: 'Öppna ändå' }],
          letters: [{ concerns: 'Ale' }, { concerns: 'Ale' }, { concerns: 'Lerum' }],
          route: [{ what: 'Beslut', who: '50 organ', on: day('2027-05-31') }],
        }}
        action="/"
        submit="Öppna omgången"
        back={{ text: 'Tillbaka', href: '/' }}
      />
      <Panel heading="På väg: nytt avtal 2027" id="panel" aside={<a href="/avtal">Alla</a>}>
        <p>Förslaget börjar gälla 1 januari 2027.</p>
      </Panel>
      <Panel look="ground">
        <p>Avtalet från 2017 löper vidare.</p>
      </Panel>
    </section>
  )
}
