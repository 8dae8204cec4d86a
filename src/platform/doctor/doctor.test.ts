// SPDX-License-Identifier: EUPL-1.2
// Each fault that the doctor knows is provoked, at real servers, and seen.

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { bareDatabase, freshDatabase } from '../../../test/support/database.ts'
import { openMailServer } from '../../../test/support/mail-server.ts'
import { openOutsideProvider } from '../../../test/support/outside-provider.ts'
import { openSite } from '../../../test/support/site.ts'
import type { Db } from '#platform/database/database.ts'
import { loginOf } from '#platform/database/login-role.ts'
import { type Io, Misuse } from '#platform/running/command.ts'
import { examineDatabase } from './examine-database.ts'
import { doctor } from './doctor-command.ts'
import type { Observation } from './observation.ts'
import { examineMail } from './examine-mail.ts'
import { examineProvider } from './examine-provider.ts'
import { examineDictionary, examineWaitingWords } from './search-words.ts'
import { examineAddress, examineFolder, examineProcess, examineProxy } from './surroundings.ts'

const baseUrl = 'http://samsyn.test'
const redirectUri = `${baseUrl}/logga-in/svar`

/** What is left to do: sign and words of all that is not well. */
function left(findings: readonly Observation[]): readonly string[] {
  for (const { text } of findings) assert.ok(text.sv !== '' && text.en !== '')
  return findings.filter(({ sign }) => sign !== 'ok').map(({ sign, text }) => `${sign} ${text.sv}`)
}

function only(findings: readonly Observation[], pattern: RegExp): void {
  const told = left(findings)
  assert.equal(told.length, 1, told.join('\n'))
  assert.match(told[0]!, pattern)
}

async function listen(answer: RequestListener) {
  const node = createServer(answer)
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(node.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      node.closeAllConnections()
      await new Promise((resolve) => node.close(resolve))
    },
  }
}

/** An address where nothing listens; fetch itself refuses the low ports. */
async function nowhere(): Promise<string> {
  await using closed = await listen(() => undefined)
  return closed.url
}

test('a provider that is well is told so, and signs nobody in', async () => {
  await using provider = await openOutsideProvider(
    redirectUri,
    { id: 'oidc-1', levels: ['loa3'] },
    { acrValues: ['loa3'] },
  )
  const findings = await examineProvider(provider.settings, baseUrl, Date.now)
  assert.deepEqual(left(findings), [])
  assert.deepEqual(
    findings.map(({ about }) => about),
    ['provider', 'provider', 'clock', 'provider', 'provider'],
  )
})

test('what is wrong with a provider is told by the setting that mends it', async () => {
  await using provider = await openOutsideProvider(
    redirectUri,
    { id: 'oidc-1' },
    { acrValues: ['loa2'] },
  )
  const { settings } = provider
  const later = (seconds: number) => () => Date.now() + seconds * 1000
  for (const [own, now, pattern, at = baseUrl] of [
    [{ clientSecret: 'an-old-one' }, Date.now, /^fault .*CLIENT_ID, SAMSYN_OIDC_1_CLIENT_SECRET: /],
    [{ levels: ['loa3'] }, Date.now, /^fault .*SAMSYN_OIDC_1_ACR: .* inte loa3\. .* ge: loa2/],
    [{ scope: 'openid email secrets' }, Date.now, /^warning .*SAMSYN_OIDC_1_SCOPE: .*secrets/],
    [{ emailClaim: 'mail' }, Date.now, /^warning .*SAMSYN_OIDC_1_EMAIL_CLAIM: .*mail/],
    [
      { emailVerifiedBy: { kind: 'claim', claim: 'xms_edov' } },
      Date.now,
      /^warning .*SAMSYN_OIDC_1_EMAIL_VERIFIED_BY: .*xms_edov/,
    ],
    [{ issuer: await nowhere() }, Date.now, /^fault .*SAMSYN_OIDC_1_ISSUER: /],
    [{ issuer: `${settings.issuer}/elsewhere` }, Date.now, /^fault .*SAMSYN_OIDC_1_ISSUER: /],
    [{}, later(120), /^fault Utanför: datorns klocka går 1\d\d sekunder före/],
    [{}, later(-120), /^fault Utanför: datorns klocka går 1\d\d sekunder efter/],
    [{}, later(12), /^warning Utanför: datorns klocka går 1\d sekunder före/],
    [
      {},
      Date.now,
      /^fault .*Registrera https:\/\/annan.example\/logga-in\/svar/,
      'https://annan.example',
    ],
  ] as const) {
    only(await examineProvider({ ...settings, ...own }, at, now), pattern)
  }
  const unknown = left(
    await examineProvider({ ...settings, clientId: 'nobody' }, baseUrl, Date.now),
  )
  assert.ok(unknown.every((one) => one.startsWith('fault')) && unknown.length > 0)
  assert.match(unknown.join('\n'), /SAMSYN_OIDC_1_CLIENT_ID/)
})

test('a provider without keys, or that takes no secret, or only shows a page, is told of', async () => {
  let issuer = ''
  await using other = await listen((request, response) => {
    const told = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    }
    const isKnown = request.url!.startsWith('/.well-known/')
    if (request.url!.startsWith('/auth')) return response.end('<h1>Log in</h1>')
    response.setHeader('content-type', 'application/json')
    return response.end(JSON.stringify(isKnown ? told : { keys: [] }))
  })
  issuer = other.url
  const settings = {
    id: 'oidc-1',
    name: 'En annan',
    issuer,
    clientId: 'samsyn',
    clientSecret: 'secret',
    levels: ['loa3'],
  }
  const told = left(await examineProvider(settings, baseUrl, Date.now)).join('\n')
  assert.match(told, /fault En annan: leverantören tar inte emot en hemlighet \(private_key_jwt\)/)
  assert.match(told, /fault En annan: leverantören har inga nycklar/)
  assert.match(told, /warning En annan: går inte att veta om .*\/logga-in\/svar är registrerad/)
  assert.match(told, /warning En annan: går inte att veta om SAMSYN_OIDC_1_CLIENT_SECRET gäller/)
  assert.match(told, /warning En annan: SAMSYN_OIDC_1_ACR: leverantören säger inte vilka nivåer/)
})

test('a mail server is tried, and nothing is sent unless someone is named', async () => {
  await using server = await openMailServer()
  const nobody = { baseUrl, sendTo: undefined }
  const safely = { ...server.settings, demandsTls: true }
  assert.deepEqual(left(await examineMail(safely, nobody)), [])
  assert.deepEqual(server.received, [])
  const one = { baseUrl, sendTo: 'drift@example.se' }
  assert.deepEqual(left(await examineMail(safely, one)), [])
  assert.deepEqual(
    server.received.map(({ to }) => to),
    [['drift@example.se']],
  )
  only(
    await examineMail(safely, { baseUrl, sendTo: 'refused@example.se' }),
    /^fault brevet till refused@example\.se togs inte emot: .*550/,
  )
  only(await examineMail(undefined, nobody), /^warning SAMSYN_SMTP_URL är inte satt/)
  only(
    await examineMail({ ...safely, trusted: undefined }, nobody),
    /^fault .*NODE_EXTRA_CA_CERTS.*certificate/,
  )
  only(
    await examineMail({ ...safely, port: 9 }, nobody),
    /^fault Jämför värdnamn och port i SAMSYN_SMTP_URL.*ECONNREFUSED/,
  )
  await using plain = await openMailServer({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] })
  only(
    await examineMail({ ...plain.settings, demandsTls: true }, nobody),
    /^fault Servern ger ingen säker väg/,
  )
  await using closed = await openMailServer({
    authOptional: false,
    onAuth: (_auth, _session, done) => done(new Error('wrong password')),
  })
  const signedIn = { ...closed.settings, demandsTls: true, user: 'samsyn', password: 'fel-losen' }
  const refused = await examineMail(signedIn, nobody)
  only(refused, /^fault Servern tar inte emot namnet och lösenordet/)
  assert.doesNotMatch(JSON.stringify(refused), /fel-losen/)
})

const run = (owner: Db, statement: string) => sql.raw(statement).execute(owner)

test('a database that is well is told so, and nothing in it is changed', async () => {
  await using database = await freshDatabase()
  const { owner, migratingUrl } = database
  only(
    await examineDatabase(migratingUrl, 'demo', Date.now),
    /^warning databasen är inte förberedd/,
  )
  await run(owner, `insert into installation (mode) values ('demo')`)
  const findings = await examineDatabase(migratingUrl, 'demo', Date.now)
  assert.deepEqual(left(findings), [])
  assert.match(findings.map(({ text }) => text.sv).join('\n'), /framförd till .*radskyddet gäller/s)
  only(
    await examineDatabase(migratingUrl, 'production', Date.now),
    /^fault SAMSYN_MODE är production, men databasen är gjord för demo/,
  )
})

test('each fault of a database is found, and gone when it is mended', async () => {
  await using database = await freshDatabase()
  const { owner, migratingUrl } = database
  await run(owner, `insert into installation (mode) values ('demo')`)
  const role = loginOf('samsyn_working', migratingUrl)
  const examine = (now: () => number = Date.now) => examineDatabase(migratingUrl, 'demo', now)
  const hash = `select hash from schema_migration order by name desc limit 1`
  for (const [provoke, mend, pattern] of [
    [
      'revoke select on party from samsyn_working',
      'grant select on party to samsyn_working',
      new RegExp(`^fault rollen ${role}, som sidorna använder, nekas`),
    ],
    [`alter role ${role} nologin`, `alter role ${role} login`, /^fault rollen .* nekas/],
    [`alter role ${role} createdb`, `alter role ${role} nocreatedb`, /^fault rollen .* för mycket/],
    [
      'alter table draft_comment no force row level security',
      'alter table draft_comment force row level security',
      /^fault radskyddet gäller inte i draft_comment/,
    ],
    [
      'alter table response_draft disable row level security',
      'alter table response_draft enable row level security',
      /^fault radskyddet gäller inte i response_draft/,
    ],
    [
      'create table hers (id int, party_id uuid)',
      'drop table hers',
      /^fault radskyddet gäller inte i hers/,
    ],
    [
      `create temporary table one as ${hash}; update schema_migration set hash = 'x' where hash = (${hash})`,
      `update schema_migration set hash = (select hash from one) where hash = 'x'`,
      /^fault Filen .* har ändrats sedan den kördes/,
    ],
    [
      `create temporary table last as select * from schema_migration order by name desc limit 1; delete from schema_migration where name = (select name from last)`,
      'insert into schema_migration select * from last',
      /^fault 1 filer är inte körda.*Kör npm run -s samsyn -- migrate/,
    ],
    [
      `insert into schema_migration (name, hash) values ('9999-later', 'x')`,
      `delete from schema_migration where name = '9999-later'`,
      /^fault Databasen är nyare än programmet/,
    ],
  ] as const) {
    await owner.connection().execute(async (one) => {
      for (const statement of provoke.split('; ')) await run(one as Db, statement)
      only(await examine(), pattern)
      await run(one as Db, mend)
    })
    assert.deepEqual(left(await examine()), [], mend)
  }
  only(await examine(() => Date.now() + 90_000), /^fault databasens klocka går (89|9\d) sekunder/)
})

test('an empty database, a strange one and one that is not there are three things', async () => {
  await using database = await bareDatabase()
  const { owner, migratingUrl } = database
  only(await examineDatabase(migratingUrl, 'production', Date.now), /^warning databasen är tom/)
  await run(owner, 'create table theirs (id int)')
  only(await examineDatabase(migratingUrl, 'production', Date.now), /^fault .*theirs/)
  only(
    await examineDatabase('postgres://nobody:hemligt@127.0.0.1:9/nothing', 'production', Date.now),
    /^fault går inte att nå: (?!.*hemligt).*DATABASE_URL/,
  )
})

test('the dictionary is tried, and words that wait are counted', async () => {
  await using database = await freshDatabase()
  assert.deepEqual(left(await examineDictionary()), [])
  const gone = { module: new URL('./no-such-file.ts', import.meta.url).href, name: 'readWords' }
  only(await examineDictionary(gone), /^fault ordlistan går inte att läsa.*npm ci/)
  const { migratingUrl, owner } = database
  assert.deepEqual(left(await examineWaitingWords(migratingUrl)), [])
  await run(owner, `insert into search_word (word) values ('vårdplan'), ('insats')`)
  only(await examineWaitingWords(migratingUrl), /^warning 2 ord väntar/)
})

test('the process and the way to it are asked at /halsa', async () => {
  await using database = await freshDatabase()
  const { db } = database
  const newest = await sql<{ name: string }>`select max(name) as name from schema_migration`
    .execute(db)
    .then(({ rows }) => rows[0]!.name)
  await using site = await openSite({ db, site: { newestMigration: newest } })
  const here = await examineProcess(site.listensAt, '0.0.0-test')
  assert.deepEqual([here.isRunning, left(here.findings)], [true, []])
  only((await examineProcess(site.listensAt, '9.9.9')).findings, /^warning .*version 0\.0\.0-test/)
  await using old = await openSite({ db, site: { newestMigration: '9999' } })
  only((await examineProcess(old.listensAt, '0.0.0-test')).findings, /^fault .*\/halsa säger/)
  const gone = await examineProcess(await nowhere(), '1')
  assert.equal(gone.isRunning, false)
  only(gone.findings, /^warning Samsyn svarar inte/)

  // Past no proxy, or one that does not say that it is one, the answer has the version.
  only(await examineAddress(site.listensAt, true), /^warning proxyn säger inte att den är en/)
  await using proxy = await listen((request, response) => {
    const headers = { 'x-forwarded-for': '192.0.2.1' }
    void fetch(site.listensAt + request.url!, { headers }).then(async (answer) =>
      response.writeHead(answer.status).end(await answer.text()),
    )
  })
  assert.deepEqual(left(await examineAddress(proxy.url, true)), [])
  await using stranger = await listen((_request, response) => response.end('Välkommen'))
  only(await examineAddress(stranger.url, true), /^fault det som svarar på .* är inte Samsyn/)
  only(await examineAddress(stranger.url, false), /^warning det som svarar/)
  only(await examineAddress('https://finns-inte.invalid', true), /^fault .* finns inte i DNS/)
  only(await examineAddress(await nowhere(), true), /^fault .*svarar inte: .*proxyn/)
  only(await examineAddress(stranger.url.replace('http', 'https'), true), /^fault .*svarar inte/)
})

test('a proxy in front is counted on, and the port is closed to others', () => {
  const examine = (proxies: number, host: string) =>
    examineProxy({ host, http: { proxies } as never })
  only(examine(0, '127.0.0.1'), /^fault SAMSYN_TRUST_PROXY är no/)
  only(examine(1, '0.0.0.0'), /^warning SAMSYN_HOST är 0\.0\.0\.0/)
  assert.deepEqual(left(examine(2, '127.0.0.1')), [])
})

test('the folder of the embedded database is looked at, and not made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-doctor-'))
  try {
    const absent = join(folder, 'absent')
    only((await examineFolder(absent)).findings, /^warning det finns ingen databas i .*absent än/)
    await writeFile(join(folder, 'file'), '')
    only((await examineFolder(join(folder, 'file', 'data'))).findings, /^fault .*SAMSYN_DATA_DIR/)
    await mkdir(join(folder, 'postgres'), { mode: 0o700 })
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '18\n')
    assert.equal((await examineFolder(folder)).hasDatabase, true)
    await rm(join(folder, 'postgres'), { recursive: true })
    await mkdir(join(folder, 'postgres'), { mode: 0o755 })
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '18\n')
    const open = await examineFolder(folder)
    assert.equal(open.hasDatabase, false)
    assert.match(left(open.findings).join('\n'), /^fault .*öppen för andra.*chmod 700/)
    // It can be made now, so it was not there.
    await mkdir(absent)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

function ioOn(env: Record<string, string>, asJson: boolean) {
  const answers: string[] = []
  const io: Io = {
    env,
    asJson,
    pathOf: (typed) => typed,
    readInput: async () => '',
    answer: (text) => void answers.push(text),
    tell: () => {},
  }
  return { io, answers }
}

test('the doctor says one line for each thing, with a word for its sign, and how much is left', async () => {
  await using database = await freshDatabase()
  await run(database.owner, `insert into installation (mode) values ('demo')`)
  const env = { DATABASE_URL: database.migratingUrl, SAMSYN_PORT: '9' }
  const words = ioOn(env, false)
  assert.equal(await doctor([], words.io), 0)
  for (const line of words.answers.slice(0, -1))
    assert.match(line, /^(ok {6}|varning {2}|fel {6}) *\S.* \(\S.*\)$/)
  assert.equal(
    words.answers.at(-1),
    'Kvar att göra: 0 fel, 1 varning. (Left to do: 0 faults, 1 warning.)',
  )

  await run(database.owner, 'alter table draft_comment no force row level security')
  const json = ioOn(env, true)
  assert.equal(await doctor([], json.io), 1)
  const told = JSON.parse(json.answers[0]!) as { isWell: boolean; findings: { sign: string }[] }
  assert.equal(told.isWell, false)
  assert.deepEqual([...new Set(told.findings.map(({ sign }) => sign))].toSorted(), [
    'fault',
    'ok',
    'warning',
  ])
  await run(database.owner, 'alter table draft_comment force row level security')
})

test('in production everything is tried at once, and no secret is told', async () => {
  await using database = await freshDatabase()
  await run(database.owner, `insert into installation (mode) values ('production')`)
  const { io, answers } = ioOn(
    {
      SAMSYN_MODE: 'production',
      DATABASE_URL: database.migratingUrl,
      SAMSYN_PORT: '9',
      SAMSYN_BASE_URL: 'https://samsyn.invalid',
      SAMSYN_OIDC_1_NAME: 'Regionen',
      SAMSYN_OIDC_1_ISSUER: 'https://127.0.0.1:9',
      SAMSYN_OIDC_1_CLIENT_ID: 'samsyn',
      SAMSYN_OIDC_1_CLIENT_SECRET: 'klientens-hemlighet',
      SAMSYN_SMTP_URL: 'smtp://samsyn:brevens-hemlighet@127.0.0.1:9',
      SAMSYN_MAIL_FROM: 'samsyn@example.se',
    },
    false,
  )
  assert.equal(await doctor(['--send-to', 'drift@example.se'], io), 1)
  const told = answers.join('\n')
  for (const line of [
    /^fel +inloggning +Regionen: SAMSYN_OIDC_1_ISSUER: /m,
    /^fel +brev +Jämför värdnamn/m,
    /^fel +adress +samsyn\.invalid finns inte i DNS/m,
    /^fel +proxy +SAMSYN_TRUST_PROXY är no/m,
    /^varning +adress +Samsyn svarar inte/m,
    /^ok +databas +framförd/m,
    /^ok +sökning +ordlistan/m,
  ])
    assert.match(told, line)
  const password = new URL(database.migratingUrl).password
  for (const secret of ['klientens-hemlighet', 'brevens-hemlighet', password].filter(Boolean))
    assert.ok(!told.includes(secret))
})

test('settings that cannot be read are told of, and what is typed wrong is said', async () => {
  const { io, answers } = ioOn({ SAMSYN_MODE: 'production' }, false)
  assert.equal(await doctor([], io), 1)
  assert.match(answers[0]!, /^fel +inställningar +SAMSYN_BASE_URL: .* \(SAMSYN_BASE_URL: /)
  for (const args of [['--send-to'], ['--send-to', 'drift'], ['now'], ['--send-to', 'a@b.se', 'x']])
    await assert.rejects(doctor(args, io), Misuse)
})
