// SPDX-License-Identifier: EUPL-1.2
// The architecture. Everything below follows from one table: which room may look into which.
// A new room or a new arrow goes into the table first; then `npm run draw`, and look at the picture.

export const mayUse = {
  organisation: [],
  agreement: ['organisation'],
  drafting: ['organisation', 'agreement'],
  process: ['organisation', 'agreement'],
  consultation: ['organisation', 'agreement', 'process'],
  decision: ['organisation', 'agreement', 'process', 'consultation'],
  revision: ['organisation', 'agreement', 'process', 'consultation', 'decision'],
  'term-bank': ['organisation', 'agreement'],
  'law-watch': ['organisation', 'agreement'],
  responsibility: ['organisation', 'agreement'],
  indicator: ['organisation', 'agreement'],
  dispute: ['organisation', 'agreement'],
  settlement: ['organisation', 'agreement', 'dispute'],
}

const pillarsAndGround = Object.keys(mayUse)
/** The roofs look into everything below, and do not know each other. */
export const roofs = ['publication', 'desk']
for (const roof of roofs) mayUse[roof] = pillarsAndGround

/** What each room holds, in the reader's words: for the picture. */
export const captions = {
  publication: 'det alla får se',
  desk: 'mina ärenden',
  revision: 'en revidering',
  decision: 'ställningstagande och beslut',
  consultation: 'remiss, svar, bemötanden',
  process: 'vägar och steg',
  drafting: 'utkast, inläsning, gemensam text',
  agreement: 'avtal, versioner, bestämmelser',
  organisation: 'parter, organ, personer, mandat',
  'term-bank': 'länets ord',
  'law-watch': 'lagar, propositioner, det som vilar på dem',
  responsibility: 'vem ansvarar, märkta bestämmelser',
  indicator: 'mått, styrdiagram, jämförelser',
  dispute: 'tvister och deras stege',
  settlement: 'betalning vid utskrivning',
}

/** Where each stands in the picture. The pillars do not know one another. */
export const pillars = [
  {
    title: 'avtalet blir till',
    rooms: ['revision', 'decision', 'consultation', 'process', 'drafting'],
  },
  { title: 'avtalet levs', rooms: ['indicator', 'action-plan', 'local-plan', 'responsibility'] },
  {
    title: 'avtalet lagas',
    rooms: ['law-watch', 'term-bank', 'settlement', 'dispute', 'deviation'],
  },
  { title: 'avtalet berättas', rooms: ['communication'] },
]
export const foundation = ['agreement', 'organisation']

/** What carries the rooms. They know no room. */
export const floors = ['kernel', 'platform', 'web']
export const rooms = Object.keys(mayUse)

/** The npm packages that the formats of a room may turn bytes with. */
const formatPackages = {
  agreement: ['@xmldom/xmldom'],
  drafting: ['fflate', '@xmldom/xmldom'],
}

/** Algorithms that the kernel wraps, once each. */
const kernelPackages = [
  'fast-myers-diff',
  'approx-string-match',
  'fastest-levenshtein',
  'snowball-stemmers',
  '@noble/hashes',
  'fflate',
]

const oneOf = (names) => `(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`
const npm = (names) => `(^|node_modules/)${oneOf(names)}(/|$)`
const inRoom = (room) => `^src/${room}/`
const aRoom = `^src/${oneOf(rooms)}/`

// A part of a room is one file or a folder of its own name: `pages.tsx` or `pages/answer.tsx`.
const part = (room, ...names) => `^src/${room}/${oneOf(names)}(\\.tsx?$|/)`
const anyRoom = oneOf(rooms)
const tests = '\\.test\\.tsx?$'

const onlyUpstream = rooms.map((room) => ({
  name: `only-upstream:${room}`,
  comment:
    `${room} may look into: ${mayUse[room].join(', ') || 'no other room'}. ` +
    'To reach further, write an event to the journal and let app.ts say who listens, ' +
    'or let app.ts hand down what is needed; a new arrow goes into the table first.',
  severity: 'error',
  from: { path: inRoom(room), pathNot: tests },
  to: { path: aRoom, pathNot: `^src/${oneOf([room, ...mayUse[room]])}/` },
}))

const formatsTurnBytes = rooms.map((room) => ({
  name: `formats-turn-bytes:${room}`,
  comment:
    'A format turns bytes into the model, its own or that of a room below, and back. Give it the ' +
    'bytes; read files, clocks, databases and other rooms in the command. A new npm package is ' +
    'named for the room above.',
  severity: 'error',
  from: { path: part(room, 'formats'), pathNot: tests },
  to: {
    pathNot: [
      '^src/kernel/',
      part(room, 'formats'),
      part(oneOf([room, ...mayUse[room]]), 'rules'),
      ...(formatPackages[room] ? [npm(formatPackages[room])] : []),
    ],
  },
}))

const privateRooms = rooms.flatMap((room) => [
  {
    name: 'private-rooms',
    comment:
      'writes and messages belong to their own room. Call a command of the room, ' +
      'or borrow a view; a page or another room never writes there itself.',
    severity: 'error',
    from: { pathNot: [inRoom(room), tests] },
    to: { path: part(room, 'writes', 'messages') },
  },
  {
    name: 'private-rooms',
    comment: "pages and api are given to the house by the room's own face. Share a read or a view.",
    severity: 'error',
    from: { pathNot: [part(room, 'pages', 'api', 'room'), '^src/app(\\.tsx?$|/)', tests] },
    to: { path: part(room, 'pages', 'api') },
  },
  {
    name: 'faces-are-for-the-house',
    comment:
      'room says what the room gives the house, and app.ts alone hands it on. Ask a read, a rule ' +
      'or a view; what a room above knows is told to this one by app.ts.',
    severity: 'error',
    from: { pathNot: [part(room, 'room'), '^src/app(\\.tsx?$|/)', tests] },
    to: { path: part(room, 'room') },
  },
])

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or share a third below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...onlyUpstream,
    ...privateRooms,
    {
      name: 'rules-are-pure',
      comment:
        'The law of a room knows the kernel and the law of rooms below, nothing else. ' +
        'Take the day, the text or the rows as parameters.',
      severity: 'error',
      from: { path: part(anyRoom, 'rules'), pathNot: tests },
      to: { pathNot: ['^src/kernel/', part(anyRoom, 'rules')] },
    },
    {
      name: 'kernel-is-ground',
      comment: 'Under the kernel there is nothing but five named algorithms, each wrapped once.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: tests },
      to: { pathNot: ['^src/kernel/', npm(kernelPackages)] },
    },
    ...formatsTurnBytes,
    {
      name: 'reads-do-not-write',
      comment: 'A read selects. Move what writes to writes.ts and call it from a command.',
      severity: 'error',
      from: { path: part(anyRoom, 'reads'), pathNot: tests },
      to: { path: part(anyRoom, 'writes', 'commands', 'formats') },
    },
    {
      name: 'writes-stand-alone',
      comment:
        'A write is told what to store by the command of its own room. ' +
        'Ask the rule, the read and the journal there.',
      severity: 'error',
      from: { path: part(anyRoom, 'writes'), pathNot: tests },
      to: { path: part(anyRoom, 'commands', 'reads', 'formats') },
    },
    {
      name: 'data-draws-nothing',
      comment: 'Reads, writes and commands answer with values. Let the page choose the view.',
      severity: 'error',
      from: { path: part(anyRoom, 'reads', 'writes', 'commands'), pathNot: tests },
      to: {
        path: [
          '^src/web/',
          '^src/platform/(http|page|sign-in/(session|sign-in)\\.)',
          part(anyRoom, 'views', 'pages', 'api', 'messages'),
          npm(['hono', '@hono/node-server', 'preact', 'preact-render-to-string']),
        ],
      },
    },
    {
      name: 'views-are-still',
      comment: 'A view turns what it is given into HTML. Read in the page and hand it over.',
      severity: 'error',
      from: { path: part(anyRoom, 'views'), pathNot: tests },
      to: {
        path: ['^src/platform/', part(anyRoom, 'reads', 'writes', 'commands', 'pages', 'api')],
      },
    },
    {
      name: 'web-is-still',
      comment: 'The furniture knows kernel, Preact and scales. Give it data as properties.',
      severity: 'error',
      from: { path: '^src/web/', pathNot: tests },
      to: {
        pathNot: [
          '^src/(web|kernel)/',
          npm(['preact', 'preact-render-to-string', 'd3-scale', 'd3-shape', '@types/d3-scale']),
        ],
      },
    },
    {
      name: 'web-is-still',
      comment: 'Scales are for drawings, and drawings live in web.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/web/', tests] },
      to: { path: npm(['d3-scale', 'd3-shape']) },
    },
    {
      name: 'pages-hold-no-sql',
      comment: 'A page asks a read or gives a command. Move the query to reads.ts.',
      severity: 'error',
      from: { path: part(anyRoom, 'pages', 'api'), pathNot: tests },
      to: {
        path: [
          '^src/platform/database/(database|schema)',
          part(anyRoom, 'writes'),
          npm(['kysely', 'pg']),
        ],
      },
    },
    {
      name: 'faces-hold-no-sql',
      comment: 'A face asks the reads of its room and says what they found. Move the query there.',
      severity: 'error',
      from: { path: part(anyRoom, 'room'), pathNot: tests },
      to: {
        path: ['^src/platform/database/schema', part(anyRoom, 'writes'), npm(['kysely', 'pg'])],
      },
    },
    {
      name: 'ground-floors',
      comment: 'Kernel, platform and web carry every room and know none. Turn the arrow round.',
      severity: 'error',
      from: { path: `^src/${oneOf(floors)}/`, pathNot: tests },
      to: { path: [aRoom, '^src/[^/]+\\.tsx?$', '^src/(app|cli|county|demonstration)/'] },
    },
    {
      name: 'ground-floors',
      comment: 'The machine does not know the furniture: hand the drawing down from app.ts.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: tests },
      to: { path: '^src/web/' },
    },
    {
      name: 'one-front-door',
      comment: 'Rooms do not know the house they stand in. What they need is handed to them.',
      severity: 'error',
      from: { path: aRoom, pathNot: tests },
      to: { path: ['^src/[^/]+\\.tsx?$', '^src/(app|cli|county|demonstration)/'] },
    },
    {
      name: 'one-front-door',
      comment:
        'The command line uses rules, formats, reads and commands, and borrows a view to tell with; ' +
        'the loaders tell nothing.',
      severity: 'error',
      from: { path: '^src/(cli|county|demonstration)/', pathNot: tests },
      to: { path: part(anyRoom, 'pages', 'api', 'writes', 'messages') },
    },
    {
      name: 'one-front-door',
      comment: 'The loaders use rules, formats, reads and commands.',
      severity: 'error',
      from: { path: '^src/(county|demonstration)/', pathNot: tests },
      to: { path: part(anyRoom, 'views') },
    },
    {
      name: 'no-orphan',
      comment: 'Nobody needs this file and it needs nobody: use it or delete it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', tests] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a circle of types is a circle of thoughts.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
