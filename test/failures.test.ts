// SPDX-License-Identifier: EUPL-1.2
// When the database goes away, falls silent or is full: clear pages, nothing half written, and all
// is well again without a restart.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid, kill } from 'node:process'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { day } from '#kernel/day.ts'
import { seenField, writeSeen } from '#kernel/seen.ts'
import {
  inSnapshot,
  inTransaction,
  openDatabase,
  theProduct,
  type Db,
} from '#platform/database/database.ts'
import { productDatabase, startCluster } from '#platform/database/embedded-postgres/cluster.ts'
import { readLockFile } from '#platform/database/embedded-postgres/postmaster.ts'
import { newId } from '#platform/id.ts'
import { migrate } from '#platform/database/migrator.ts'
import { workingUrl } from '#platform/database/working-role.ts'
import { seenOfComment } from '../src/consultation/rules/seen.ts'
import { openBrowser, type Browser } from './support/browser.ts'
import { aConsultation, anAgreement, type SmallAgreement } from './support/consultation-round.ts'
import { freshDatabase } from './support/database.ts'
import { aCounty } from './support/decision-round.ts'
import { openProduct, type OpenProduct } from './support/product.ts'
import { signInPath } from './support/site.ts'
import { troubledDatabase } from './support/troubled-database.ts'

const today = day('2026-03-19')
const run = promisify(execFile)

/** A round that one can answer, written straight into the database. */
async function aRound(db: Db, owner?: Db): Promise<SmallAgreement> {
  await inTransaction(db, theProduct, async (tx) => {
    await tx.insertInto('product_day').values({ day: today }).execute()
  })
  const county = await aCounty(db, today, owner)
  const agreement = await anAgreement(county, 'avtalet')
  await aConsultation(county, agreement, 'avtalet')
  return agreement
}

/** The same in a database that a test has made by itself; its owner lays in the county. */
async function layIn(db: Db, url: string): Promise<SmallAgreement> {
  const owner = openDatabase({ connectionString: url, maxConnections: 1 })
  await using _ = { [Symbol.asyncDispose]: () => owner.destroy() }
  return aRound(db, owner)
}

async function signIn(product: OpenProduct): Promise<Browser> {
  const browser = openBrowser(product.baseUrl)
  await browser.open(signInPath('anna.ek@lerum.exempel.se'))
  return browser
}

function commentOn(agreement: SmallAgreement, text: string) {
  return {
    gor: 'synpunkt',
    del: `${agreement.versionId}.${agreement.sectionIds[0]}`,
    kommentar: newId(),
    [seenField]: writeSeen(seenOfComment(undefined)),
    bestammelse: agreement.paragraphIds[0],
    slag: 'clarify',
    text,
    lydelse: '',
  }
}

async function countComments(db: Db, text: string): Promise<number> {
  const lerum = await db
    .selectFrom('party')
    .select('id')
    .where('code', '=', '1441')
    .executeTakeFirstOrThrow()
  const { count } = await inSnapshot(db, { ...theProduct, partyId: lerum.id }, (reads) =>
    reads
      .selectFrom('draft_comment')
      .select((of) => of.fn.countAll<number>().as('count'))
      .where('text', '=', text)
      .executeTakeFirstOrThrow(),
  )
  return Number(count)
}

test('a database that is away for a while', async (t) => {
  await using database = await freshDatabase()
  const agreement = await aRound(database.db)
  await using door = await troubledDatabase(database.workingUrl)
  const db = openDatabase({ connectionString: door.url, longestWait: 1000 })
  await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
  await using product = await openProduct(db)
  const browser = await signIn(product)
  const path = '/remiss/avtalet/svara'

  await t.test('gives every page a calm answer, and pages again when it is back', async () => {
    assert.equal((await browser.open('/avtal')).status, 200)
    door.set('gone')
    for (const address of ['/', '/avtal', path]) {
      const answer = await browser.request(address)
      assert.equal(answer.status, 503, address)
      assert.equal(answer.headers.get('retry-after'), '60')
      assert.match(await answer.text(), /Databasen svarar inte just nu/)
    }
    door.set('open')
    assert.equal((await browser.open('/avtal')).status, 200)
    assert.equal((await browser.open(path)).status, 200)
  })

  await t.test('says what to do with a form that was sent meanwhile', async () => {
    const form = commentOn(agreement, 'Skickad medan databasen var borta.')
    door.set('gone')
    const answer = await browser.submit(path, form)
    assert.equal(answer.status, 503)
    assert.match(answer.text, /osäkert om det du skickade sparades/)
    door.set('open')
    assert.equal(await countComments(database.db, form.text), 0)
    assert.equal((await browser.submit(path, form)).status, 200)
    assert.equal(await countComments(database.db, form.text), 1)
  })

  await t.test('saves once what was saved without an answer and is sent again', async () => {
    const form = commentOn(agreement, 'Sparad, men svaret kom aldrig fram.')
    // One round trip at a time is let through until the commit is on its way.
    const sending = browser.submit(path, form)
    while ((await countComments(database.db, form.text)) === 0) {
      const isDone = await Promise.race([sending.then(() => true), wait(1, false)])
      if (isDone) break
    }
    door.set('gone')
    await sending
    door.set('open')
    assert.equal((await browser.submit(path, form)).status, 200)
    assert.equal(await countComments(database.db, form.text), 1)
  })

  await t.test('holds nobody for ever when it has fallen silent', async () => {
    const form = commentOn(agreement, 'Skickad till en tyst databas.')
    for (const silence of ['silent', 'deaf'] as const) {
      door.set(silence)
      const [read, written] = await Promise.all([
        browser.request('/avtal'),
        browser.submit(path, form),
      ])
      assert.equal(read.status, 503)
      assert.match(await read.text(), /Databasen är långsam|Databasen svarar inte/)
      assert.equal(written.status, 503)
      door.set('open')
      assert.equal((await browser.open('/avtal')).status, 200)
    }
    assert.equal((await browser.submit(path, form)).status, 200)
    assert.equal(await countComments(database.db, form.text), 1)
  })
})

test('the embedded database that is killed is started again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-failures-'))
  await chmod(folder, 0o711)
  const cluster = await startCluster({ dataFolder: folder })
  try {
    const url = cluster.urlOf(productDatabase)
    await migrate(url)
    const db = openDatabase({ connectionString: workingUrl(url) })
    await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
    await layIn(db, url)
    await using product = await openProduct(db)
    const browser = await signIn(product)
    assert.equal((await browser.open('/avtal')).status, 200)
    const lock = await readLockFile(join(cluster.folder, 'postgres'))
    kill(lock!.pid, 'SIGKILL')
    await untilAnswers(browser, '/avtal')
    assert.equal((await browser.open('/remiss/avtalet/svara')).status, 200)
  } finally {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
})

const mayMount = getuid?.() === 0 && process.platform === 'linux'

test(
  'a full disk refuses what is sent and loses nothing',
  { skip: mayMount ? false : 'att begränsa en disk kräver root på Linux' },
  async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'samsyn-full-'))
    await chmod(folder, 0o711)
    const mounted = await run('mount', [
      '-t',
      'tmpfs',
      '-o',
      'size=160m,mode=0711',
      'tmpfs',
      folder,
    ]).then(
      () => true,
      () => false,
    )
    if (!mounted) return t.skip('maskinen låter ingen disk monteras')
    const cluster = await startCluster({ dataFolder: folder })
    try {
      const url = cluster.urlOf(productDatabase)
      await migrate(url)
      const db = openDatabase({ connectionString: workingUrl(url) })
      await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
      const agreement = await layIn(db, url)
      await using product = await openProduct(db)
      const browser = await signIn(product)
      const path = '/remiss/avtalet/svara'
      const saved = commentOn(agreement, 'Sparad innan disken blev full.')
      assert.equal((await browser.submit(path, saved)).status, 200)

      await fill(join(folder, 'filler'))
      const refused: ReturnType<typeof commentOn>[] = []
      for (let number = 0; number < 400 && refused.length === 0; number += 1) {
        const form = commentOn(agreement, `${number} `.repeat(1200))
        const answer = await browser.submit(path, form)
        if (answer.status === 503) {
          assert.match(answer.text, /lagringen är full|osäkert om det du skickade sparades/)
          refused.push(form)
        } else assert.equal(answer.status, 200)
      }
      assert.equal(refused.length, 1, 'the disk was never full')

      await unlink(join(folder, 'filler'))
      await untilAnswers(browser, '/avtal')
      assert.equal((await browser.submit(path, refused[0]!)).status, 200)
      assert.equal(await countComments(db, refused[0]!.text.trim()), 1)
      assert.equal(await countComments(db, saved.text), 1)
    } finally {
      await cluster.stop()
      await run('umount', ['-l', folder])
      await rm(folder, { recursive: true, force: true })
    }
  },
)

/** Writes until nothing more can be written. */
async function fill(path: string): Promise<void> {
  await run('dd', ['if=/dev/zero', `of=${path}`, 'bs=64k']).catch(() => undefined)
  await writeFile(`${path}-rest`, Buffer.alloc(1)).catch(() => undefined)
}

async function untilAnswers(browser: Browser, path: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if ((await browser.request(path).catch(() => undefined))?.status === 200) return
    await wait(100)
  }
  assert.fail(`${path} never answered again`)
}
