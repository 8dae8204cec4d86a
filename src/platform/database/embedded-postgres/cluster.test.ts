// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { kill } from 'node:process'
import { test } from 'node:test'
import pg from 'pg'
import { startCluster } from '#platform/database/embedded-postgres/cluster.ts'
import { demandOwner } from '#platform/database/embedded-postgres/data-folder.ts'
import { isAlive, readLockFile } from '#platform/database/embedded-postgres/postmaster.ts'

async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'samsyn-cluster-test-'))
  // Run by root, the database belongs to another user, who must be able to come here.
  await chmod(path, 0o711)
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

test('a database of our own', async (t) => {
  await using folder = await temporaryFolder()
  const start = () => startCluster({ dataFolder: folder.path })
  let first = await start()
  const lockOf = () => readLockFile(join(first.folder, 'postgres'))

  await t.test('sorts å, ä and ö last, as Swedish does', async () => {
    const sorted = await ask(
      first.urlOf('samsyn'),
      `select word from unnest(array['ö', 'z', 'ä', 'a', 'å', 'w', 'v']) word order by word`,
    )
    assert.equal(sorted.join(' '), 'a v w z å ä ö')
  })

  await t.test('has on the disk what it has said yes to', async () => {
    const settings = ['fsync', 'synchronous_commit', 'full_page_writes']
    const shown = settings.map((name) => `current_setting('${name}')`).join(', ')
    assert.deepEqual(await ask(first.urlOf('samsyn'), `select ${shown}`), ['on', 'on', 'on'])
  })

  await t.test('listens on no network, and its socket lies in a closed folder', async () => {
    const [addresses] = await ask(first.urlOf('samsyn'), 'show listen_addresses')
    assert.equal(addresses, '')
    const { socketFolder } = (await lockOf())!
    assert.equal((await stat(socketFolder)).mode & 0o777, 0o700)
    assert.ok(`${socketFolder}/.s.PGSQL.5432`.length <= 107)
  })

  await t.test('lets nobody in without the password', async () => {
    const url = new URL(first.urlOf('samsyn'))
    url.password = 'password'
    await assert.rejects(ask(url.href, 'select 1'), { code: '28P01' })
  })

  await t.test('keeps the password from other users of the computer', async () => {
    const { mode } = await stat(join(first.folder, 'postgres', 'samsyn-password'))
    assert.equal(mode & 0o777, 0o600)
  })

  await t.test('is owned by a role that is no superuser', async () => {
    assert.deepEqual(
      await ask(
        first.urlOf('samsyn'),
        'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
      ),
      [false, false],
    )
  })

  await t.test('is shared by two who start it, and stopped by the last', async () => {
    const second = await start()
    const { pid } = (await lockOf())!
    await first.stop()
    assert.equal(await isAlive(pid), true)
    assert.deepEqual(await ask(second.urlOf('samsyn'), 'select 1'), [1])
    await second.stop()
    assert.equal(await isAlive(pid), false)
    first = await start()
  })

  await t.test('starts again after its server was killed, and keeps what was saved', async () => {
    await ask(first.urlOf('samsyn'), `create table kept as select 'yes' as word`)
    const { pid } = (await lockOf())!
    kill(pid, 'SIGKILL')
    // The one who holds the cluster notices and starts it at the same address.
    const kept = await eventually(() => ask(first.urlOf('samsyn'), 'select word from kept'))
    assert.deepEqual(kept, ['yes'])
    assert.notEqual((await lockOf())!.pid, pid)
  })

  await t.test('leaves no socket behind when it stops', async () => {
    const { socketFolder } = (await lockOf())!
    await first.stop()
    // By its whole name: another program's file may be called by its last letter.
    await assert.rejects(stat(socketFolder), { code: 'ENOENT' })
  })

  await t.test(
    'made by another major version is not opened, and the error says what to do',
    async () => {
      await writeFile(join(first.folder, 'postgres', 'PG_VERSION'), '17\n')
      await assert.rejects(start(), {
        name: 'CannotStart',
        message: /PostgreSQL 17.*säkerhetskopia/,
      })
    },
  )
})

test('a data folder of another owner is named as the cause, with what to do', async (t) => {
  await using folder = await temporaryFolder()
  await assert.doesNotReject(demandOwner(join(folder.path, 'missing'), 1))
  await assert.doesNotReject(demandOwner(folder.path, userInfo().uid))
  await assert.rejects(demandOwner(folder.path, 54_321), {
    name: 'CannotStart',
    message: new RegExp(
      `tillhör användaren ${userInfo().username}, men .* 54321\\. .*chown -R 54321 ${folder.path}”`,
    ),
  })
  await t.test('also where it was copied by root', { skip: userInfo().uid !== 0 }, async () => {
    const cluster = await startCluster({ dataFolder: folder.path })
    await cluster.stop()
    const data = join(cluster.folder, 'postgres')
    await chown(join(data, 'global', 'pg_control'), 0, 0)
    await assert.rejects(
      startCluster({ dataFolder: folder.path }),
      /pg_control tillhör användaren root, men/,
    )
    await chown(data, 0, 0)
    await assert.rejects(
      startCluster({ dataFolder: folder.path }),
      /postgres tillhör användaren root, men/,
    )
  })
})

async function eventually<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (const deadline = Date.now() + 20_000; ;) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

test('a password that a power cut has emptied is told of at once, without any waiting', async () => {
  await using folder = await temporaryFolder()
  const cluster = await startCluster({ dataFolder: folder.path })
  await cluster.stop()
  await writeFile(join(cluster.folder, 'postgres', 'samsyn-password'), '')
  const begun = performance.now()
  await assert.rejects(startCluster({ dataFolder: folder.path }), /samsyn-password/)
  assert.ok(performance.now() - begun < 10_000)
})

/** A folder of the user that the database runs as, with something in it. */
async function laidIn(folder: string, name: string, content: string): Promise<string> {
  const cluster = await startCluster({ dataFolder: folder })
  await cluster.stop()
  const place = join(cluster.folder, 'postgres')
  const { uid, gid } = await stat(place)
  await rm(place, { recursive: true })
  await mkdir(place)
  await writeFile(join(place, name), content)
  for (const path of [place, join(place, name)]) await chown(path, uid, gid)
  return place
}

test('what lies where the database should be made is left as it is, and named', async () => {
  await using folder = await temporaryFolder()
  const place = await laidIn(folder.path, 'anteckningar.txt', 'mina')
  await assert.rejects(startCluster({ dataFolder: folder.path }), {
    name: 'CannotStart',
    message: /något annat än en databas i .*postgres\. Inget har ändrats/,
  })
  assert.deepEqual(await readdir(place), ['anteckningar.txt'])
  assert.deepEqual(
    (await readdir(dirname(place))).filter((name) => name.includes('half')),
    [],
  )
})

test('a database of another program is not started, and its folder is left as it is', async () => {
  await using folder = await temporaryFolder()
  const place = await laidIn(folder.path, 'PG_VERSION', '18\n')
  await assert.rejects(startCluster({ dataFolder: folder.path }), {
    name: 'CannotStart',
    message: /är inte gjord av Samsyn/,
  })
  assert.deepEqual(await readdir(place), ['PG_VERSION'])
})
