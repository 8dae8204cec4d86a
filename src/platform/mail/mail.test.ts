// SPDX-License-Identifier: EUPL-1.2
// Letters go from the queue to a real mail server, over a real connection.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import { asItStands, type SeenMark } from '#kernel/seen.ts'
import {
  inSnapshot,
  inTransaction,
  noOne,
  theProduct,
  type Tx,
} from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import {
  chooseReminders,
  listDecliners,
  stopReminders,
  wantsReminders,
} from '#platform/mail/choices.ts'
import { queueMails, type NewMail } from '#platform/mail/queue.ts'
import { listMails, type Mail } from '#platform/mail/reads.ts'
import { retryMail } from '#platform/mail/retry-mail.ts'
import { sendWaiting } from '#platform/mail/runner.ts'
import { seenOfMail, seenOfReminders } from '#platform/mail/seen.ts'
import { makeSender, type MailSettings } from '#platform/mail/sender.ts'
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.ts'
import { waitForLock } from '../../../test/support/held-lock.ts'
import { headerOf, openMailServer, plainWords } from '../../../test/support/mail-server.ts'

const today = day('2026-03-19')
const baseUrl = 'https://samsyn.example.se'

let database: FreshDatabase
before(async () => {
  database = await freshDatabase()
})
after(() => database[Symbol.asyncDispose]())

let people = 0
async function aPerson(name = 'Åsa Öhrn', local = 'asa'): Promise<string> {
  const id = newId()
  people += 1
  await database.db
    .insertInto('person')
    .values({ id, name, email: `${local}.${people}@kommun.example.se` })
    .execute()
  return id
}

function aMail(toPersonId: string, rest: Partial<NewMail> = {}): NewMail {
  return {
    toPersonId,
    kind: 'consultation-opened',
    matterId: newId(),
    dueOn: day('2026-04-30'),
    letter: {
      subject: 'Remiss: Avvikelser och tvister',
      paragraphs: ['Er kommun är tillfrågad.', 'Svara senast den 30 april.'],
      path: '/remiss/avvikelser',
    },
    ...rest,
  }
}

const queue = (...mails: NewMail[]) =>
  inTransaction(database.db, noOne, (tx) => queueMails(tx, today, mails))

const sendAll = (settings: MailSettings) =>
  sendWaiting(database.db, makeSender(settings, baseUrl), async () => today)

const mailsTo = (toPersonId: string): Promise<readonly Mail[]> =>
  inSnapshot(database.db, theProduct, (db) => listMails(db, { toPersonId, most: 100 }))

const makeDue = (toPersonId: string, seconds = 0) =>
  inTransaction(database.db, theProduct, (tx) =>
    tx
      .updateTable('mail')
      .set({ next_attempt_at: sql<never>`now() - make_interval(secs => ${seconds}::int)` })
      .where('to_person_id', '=', toPersonId)
      .where('status', '=', 'queued')
      .execute(),
  )

const journalOf = async (mailId: string) =>
  (
    await database.db
      .selectFrom('journal')
      .select(['event', 'payload'])
      .where('subject_id', '=', mailId)
      .orderBy('id')
      .execute()
  ).map(({ event, payload }) => ({ event, payload: JSON.stringify(payload) }))

test('a letter arrives with its link, in Swedish letters, and the journal tells of it', async () => {
  await using server = await openMailServer()
  const person = await aPerson()
  await queue(aMail(person))
  assert.equal(await sendAll(server.settings), 1)
  const [{ raw, to }] = server.received as [(typeof server.received)[0]]
  assert.match(to[0]!, /^asa\.\d+@kommun\.example\.se$/)
  assert.equal(headerOf(raw, 'Subject'), 'Remiss: Avvikelser och tvister')
  assert.match(headerOf(raw, 'To')!, /^Åsa Öhrn </)
  assert.equal(headerOf(raw, 'From'), 'Samsyn <samsyn@example.se>')
  assert.equal(headerOf(raw, 'Auto-Submitted'), 'auto-generated')
  assert.match(raw, /multipart\/alternative/)
  const words = plainWords(raw)
  assert.match(words, /Er kommun är tillfrågad\.[^]*Svara senast den 30 april\./)
  assert.match(words, /^https:\/\/samsyn\.example\.se\/remiss\/avvikelser\r?$/m)
  assert.match(words, /Påminnelser stänger du av/)
  const [mail] = await mailsTo(person)
  assert.equal(mail?.status, 'sent')
  assert.equal(headerOf(raw, 'Message-ID'), `<${mail!.id}@samsyn.example.se>`)
  const told = await journalOf(mail!.id)
  assert.deepEqual(
    told.map(({ event }) => event),
    ['mail-queued', 'mail-sent'],
  )
  assert.doesNotMatch(JSON.stringify(told), /@kommun|Åsa|Avvikelser/)
})

test('two runners that race send each letter once', async () => {
  await using server = await openMailServer()
  const person = await aPerson()
  await queue(...Array.from({ length: 12 }, () => aMail(person)))
  const sent = await Promise.all([sendAll(server.settings), sendAll(server.settings)])
  assert.equal(sent[0] + sent[1], 12)
  assert.equal(server.received.length, 12)
  const ids = new Set(server.received.map(({ raw }) => headerOf(raw, 'Message-ID')))
  assert.equal(ids.size, 12)
})

test('a runner that is told to stop does so between two letters', async () => {
  await using server = await openMailServer()
  const person = await aPerson()
  await queue(aMail(person), aMail(person), aMail(person))
  const isStopping = () => server.received.length > 0
  const send = makeSender(server.settings, baseUrl)
  assert.equal(await sendWaiting(database.db, send, async () => today, { isStopping }), 1)
  assert.equal(await sendAll(server.settings), 2)
})

test('a person is told the same only once, and anew when the day is another', async () => {
  const person = await aPerson()
  const mail = aMail(person)
  await queue(mail, mail)
  await queue(mail)
  await queue({ ...mail, dueOn: undefined })
  await queue({ ...mail, dueOn: undefined })
  await queue({ ...mail, dueOn: day('2026-05-15') })
  assert.equal((await mailsTo(person)).length, 3)
})

test('a letter is not queued when the act it tells of is undone', async () => {
  const person = await aPerson()
  const undone = inTransaction(database.db, noOne, async (tx) => {
    await queueMails(tx, today, [aMail(person)])
    throw new Error('undone')
  })
  await assert.rejects(undone, /undone/)
  assert.deepEqual(await mailsTo(person), [])
})

test('while the server is away the letter waits, and goes when it is back', async () => {
  const person = await aPerson()
  await queue(aMail(person))
  let settings: MailSettings
  {
    await using server = await openMailServer()
    settings = server.settings
  }
  assert.equal(await sendAll(settings), 0)
  const [waiting] = await mailsTo(person)
  assert.deepEqual([waiting?.status, waiting?.attempts], ['queued', 1])
  assert.match(waiting!.lastError, /ECONNREFUSED|ESOCKET/)
  await using server = await openMailServer({ port: settings.port })
  assert.equal(await sendAll(server.settings), 0, 'not before its time')
  await makeDue(person)
  assert.equal(await sendAll(server.settings), 1)
  assert.deepEqual((await mailsTo(person))[0]?.status, 'sent')
})

test('a runner that dies before it has noted a delivery leaves the letter to be sent again', async () => {
  await using server = await openMailServer()
  const person = await aPerson()
  await queue(aMail(person))
  const send = makeSender(server.settings, baseUrl)
  const dying = sendWaiting(
    database.db,
    async (mail) => {
      await send(mail)
      throw new Error('killed')
    },
    async () => today,
  )
  await assert.rejects(dying, /killed/)
  assert.equal(await sendAll(server.settings), 0, 'no one else takes it meanwhile')
  await makeDue(person)
  assert.equal(await sendAll(server.settings), 1)
  const ids = server.received.map(({ raw }) => headerOf(raw, 'Message-ID'))
  assert.deepEqual([ids.length, new Set(ids).size], [2, 1])
})

test('an address that the server refuses is not tried again, until someone asks for it', async () => {
  await using server = await openMailServer()
  const person = await aPerson('Åsa', 'refused')
  await queue(aMail(person))
  await sendAll(server.settings)
  const [failed] = await mailsTo(person)
  assert.deepEqual([failed?.status, failed?.attempts], ['failed', 1])
  assert.match(failed!.lastError, /550/)
  assert.equal((await journalOf(failed!.id)).at(-1)?.event, 'mail-failed')
  const administrator = { ...noOne, role: 'administrator' as const }
  const retry = () =>
    inTransaction(database.db, administrator, (tx) =>
      retryMail(tx, today, administrator, { mailId: failed!.id, seen: asItStands }),
    )
  assert.equal(await retry(), true)
  assert.equal(await retry(), false)
  assert.equal((await mailsTo(person))[0]?.status, 'queued')
  await sendAll(server.settings)
  assert.equal((await mailsTo(person))[0]?.status, 'failed')
})

test('a letter fails after the last try, and one that nobody tried for days is never sent', async () => {
  await using server = await openMailServer({
    onMailFrom: (_address, _session, done) =>
      done(Object.assign(new Error('try later'), { responseCode: 451 })),
  })
  const person = await aPerson()
  await queue(aMail(person))
  for (let tries = 0; tries < 9; tries++) {
    await makeDue(person)
    await sendAll(server.settings)
  }
  const [mail] = await mailsTo(person)
  assert.deepEqual([mail?.status, mail?.attempts], ['failed', 7])

  const other = await aPerson()
  const old = newId()
  await inTransaction(database.db, theProduct, async (tx) => {
    const { letter, ...rest } = aMail(other)
    await sql`insert into journal (id, room, event, subject_kind, subject_id, product_day, is_public, row_hash)
      values (${newId()}, 'platform', 'mail-queued', 'mail', ${old}, ${today}, false, '')`.execute(
      tx,
    )
    await sql`insert into mail (id, to_person_id, kind, matter_id, subject, body, path, queued_on, queued_at)
      values (${old}, ${other}, ${rest.kind}, ${rest.matterId}, ${letter.subject}, 'Hej', '/', ${today},
        now() - interval '4 days')`.execute(tx)
  })
  await sendAll(server.settings)
  assert.deepEqual(
    (await mailsTo(other)).map(({ status, lastError }) => [status, lastError]),
    [['failed', 'too-old']],
  )
})

test('neither a subject nor a name can begin a header of its own', async () => {
  await using server = await openMailServer()
  const person = await aPerson('Eva\r\nBcc: alla@example.se')
  const letter = {
    ...aMail(person).letter,
    subject: 'Remiss\r\nBcc: alla@example.se\u0000\u2028X-Fara: ja',
    paragraphs: ['<script>alert(1)</script>\r\n.\r\nMAIL FROM:<x@example.se>'],
  }
  await queue(aMail(person, { letter }))
  assert.equal(await sendAll(server.settings), 1)
  assert.equal(server.received.length, 1)
  const [{ raw, to }] = server.received as [(typeof server.received)[0]]
  assert.equal(to.length, 1)
  for (const name of ['Bcc', 'X-Fara']) assert.equal(headerOf(raw, name), undefined)
  assert.match(headerOf(raw, 'Subject')!, /^Remiss Bcc: alla@example\.se X-Fara: ja$/)
  assert.equal(headerOf(raw, 'To')?.startsWith('"Eva Bcc: alla@example.se" <'), true)
  assert.doesNotMatch(raw.slice(raw.indexOf('text/html')), /<script/)
})

/** The head of a message as it came over the wire: names in their order, folded lines joined. */
function headOf(raw: string): readonly (readonly [name: string, value: string])[] {
  const [head = ''] = raw.split('\r\n\r\n')
  return head
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
    })
}

const everyHeader = [
  'From',
  'To',
  'Subject',
  'Message-ID',
  'Auto-Submitted',
  'X-Auto-Response-Suppress',
  'Date',
  'MIME-Version',
  'Content-Type',
].toSorted()

const hostile = [
  'Eva\r\nBcc: alla@example.se',
  'Eva\nCc: alla@example.se\r\n\r\nNy kropp',
  'Eva\rReply-To: x@example.se',
  'Bcc: alla@example.se',
  'Eva <alla@example.se>, Bo <bo@example.se>',
  'alla@example.se;',
  'grupp: alla@example.se, bo@example.se;',
  '"Eva" <alla@example.se>',
  'Eva\\" <alla@example.se>, "',
  'Eva (alla@example.se)',
  'Eva\u202e es.elpmaxe@alla\u202c',
  'Eva\u2028Bcc: alla@example.se\u0085X-Fara: ja\u000b',
  'Eva\u0001\u001b[2J',
  '=?utf-8?Q?Eva=0D=0ABcc:_alla@example.se?=',
  '=?utf-8?B?RXZhDQpCY2M6IGFsbGFAZXhhbXBsZS5zZQ==?=',
  'Ö'.repeat(190),
  'x'.repeat(190),
  `${'mycket långt '.repeat(14)}namn`,
]

test('whatever stands in names and subjects, a letter has our headers and one recipient', async () => {
  await using server = await openMailServer()
  for (const text of hostile) {
    const person = await aPerson(text)
    const letter = { subject: text.repeat(3), paragraphs: [text, '.', `.${text}`], path: '/remiss' }
    await queue(aMail(person, { letter }))
    assert.equal(await sendAll(server.settings), 1, JSON.stringify(text))
    const { raw, to } = server.received.at(-1)!
    assert.equal(to.length, 1)
    assert.match(to[0]!, /^asa\.\d+@kommun\.example\.se$/)
    const head = headOf(raw)
    const names = head.map(([name]) => name)
    assert.deepEqual(names.toSorted(), everyHeader, JSON.stringify(text))
    const of = (name: string) => head.find(([one]) => one === name)![1]
    // One address in angle brackets, ours; what looks like another is inside quotes or encoded.
    const bare = of('To')
      .replaceAll(/"(?:[^"\\]|\\.)*"/g, '')
      .replaceAll(/=\?[^?]*\?[BQ]\?[^?]*\?=/gi, '')
    assert.deepEqual(bare.match(/[^\s<>,;]+@[^\s<>,;]+/g), to, JSON.stringify(text))
    assert.equal(of('From'), 'Samsyn <samsyn@example.se>')
    assert.match(of('Message-ID'), /^<[0-9a-f-]{36}@samsyn\.example\.se>$/)
    assert.match(of('Content-Type'), /^multipart\/alternative; boundary="[^"]+"$/)
    // RFC 5322, 2.1.1: no line longer than 998 signs, none that ends otherwise than by CR and LF.
    for (const line of raw.split('\r\n')) {
      assert.ok(line.length <= 998, `${line.length} signs`)
      assert.doesNotMatch(line, /[\r\n\0]/)
    }
    // What is told stands in the body, dots and all.
    assert.equal(raw.split('\r\n\r\n')[1]?.startsWith('----_'), true)
    assert.match(plainWords(raw), /^\.\r?$/m)
  }
  assert.equal(server.received.length, hostile.length)
})

test('an address that could be read as two, or as a command, reaches nobody else', async () => {
  await using server = await openMailServer()
  const reached: string[] = []
  for (const email of [
    'eva@example.se,alla@example.se',
    'eva@example.se;alla@example.se',
    'eva@example.se\r\nrcpt to:<alla@example.se>',
    'eva@example.se> size=1\r\nrcpt to:<alla@example.se',
    'eva <alla@example.se>',
    '<eva@example.se>',
    'grupp:eva@example.se,alla@example.se;',
  ]) {
    const id = newId()
    await database.db.insertInto('person').values({ id, name: 'Eva', email }).execute()
    await queue(aMail(id))
    await sendAll(server.settings)
    for (const { to, raw } of server.received.slice(reached.length)) {
      assert.ok(to.length <= 1, email)
      assert.equal(headOf(raw).filter(([name]) => /^(to|cc|bcc)$/i.test(name)).length, 1)
      reached.push(...to)
    }
  }
  assert.deepEqual(
    reached.filter((one) => one.startsWith('alla@')),
    [],
  )
})

test('the connection turns to TLS, and nothing is sent in clear where TLS is demanded', async () => {
  const person = await aPerson()
  await queue(aMail(person))
  {
    await using server = await openMailServer({ disabledCommands: ['STARTTLS'] })
    assert.equal(await sendAll({ ...server.settings, demandsTls: true }), 0)
    assert.equal(server.received.length, 0)
    assert.match((await mailsTo(person))[0]!.lastError, /ETLS|STARTTLS/)
  }
  await using server = await openMailServer()
  await makeDue(person)
  assert.equal(await sendAll({ ...server.settings, host: 'localhost', demandsTls: true }), 1)
  assert.deepEqual(
    server.received.map(({ isEncrypted }) => isEncrypted),
    [true],
  )
})

test('a certificate that no one vouches for is not believed', async () => {
  await using server = await openMailServer()
  const person = await aPerson()
  await queue(aMail(person))
  assert.equal(await sendAll({ ...server.settings, demandsTls: true, trusted: undefined }), 0)
  assert.equal(server.received.length, 0)
})

test('TLS from the first byte, with a name and a password', async () => {
  await using server = await openMailServer({
    secure: true,
    authOptional: false,
    onAuth: ({ username, password }, _session, done) =>
      username === 'samsyn' && password === 'lösen'
        ? done(null, { user: 'samsyn' })
        : done(new Error('wrong')),
  })
  const person = await aPerson()
  await queue(aMail(person))
  const settings = { ...server.settings, host: 'localhost', user: 'samsyn' }
  assert.equal(await sendAll({ ...settings, password: 'fel' }), 0)
  const [waiting] = await mailsTo(person)
  // A wrong password is the operator's to mend; the letter is not to blame.
  assert.deepEqual([waiting?.status, /EAUTH/.test(waiting!.lastError)], ['queued', true])
  await makeDue(person)
  assert.equal(await sendAll({ ...settings, password: 'lösen' }), 1)
})

test('a letter is seen by its recipient and those who operate the product, by nobody else', async () => {
  const [person, other] = [await aPerson(), await aPerson()]
  await queue(aMail(person))
  const seenAs = async (scope: typeof noOne) =>
    (await inSnapshot(database.db, scope, (db) => listMails(db, { toPersonId: person, most: 9 })))
      .length
  assert.equal(await seenAs({ ...noOne, personId: person }), 1)
  assert.equal(await seenAs({ ...noOne, role: 'administrator' }), 1)
  assert.equal(await seenAs({ ...noOne, personId: other, role: 'process-leader' }), 0)
  assert.equal(await seenAs(noOne), 0)
  const changed = await inTransaction(database.db, { ...noOne, personId: person }, (tx) =>
    tx.updateTable('mail').set({ last_error: 'x' }).executeTakeFirst(),
  )
  assert.equal(changed.numUpdatedRows, 0n)
  const rewritten = inTransaction(database.owner, theProduct, (tx) =>
    tx.updateTable('mail').set({ subject: 'x' }).where('to_person_id', '=', person).execute(),
  )
  await assert.rejects(rewritten, /never becomes another/)
})

test('each chooses about reminders for herself', async () => {
  const [person, other] = [await aPerson(), await aPerson()]
  const own = { ...noOne, personId: person }
  assert.equal(await inSnapshot(database.db, own, (db) => wantsReminders(db, person)), true)
  await inTransaction(database.db, own, (tx) => chooseReminders(tx, person, false, asItStands))
  assert.equal(await inSnapshot(database.db, own, (db) => wantsReminders(db, person)), false)
  const decliners = await inSnapshot(database.db, theProduct, listDecliners)
  assert.deepEqual([decliners.has(person), decliners.has(other)], [true, false])
  await assert.rejects(
    inTransaction(database.db, own, (tx) => chooseReminders(tx, other, false, asItStands)),
    /row-level security/,
  )
})

test('of two who choose at once about reminders, the second waits and is told that it has changed', async () => {
  const person = await aPerson()
  const own = { ...noOne, personId: person }
  const seen = seenOfReminders(true)
  const choose = (wants: boolean, as: SeenMark) => (tx: Tx) =>
    chooseReminders(tx, person, wants, as)
  const meet = (meanwhile: (tx: Tx) => Promise<boolean>) =>
    waitForLock(database.db, {
      scope: own,
      hold: choose(false, seen),
      meanwhile: () => inTransaction(database.db, own, meanwhile),
      mustWait: true,
    })
  assert.equal(await meet(choose(false, seen)), true, 'the same choice twice is one')
  assert.equal(await meet(choose(true, seenOfReminders(false))), true)
  assert.equal(await meet(choose(true, seen)), false)
})

test('of two who send the same letter again, the second waits and is told that it is queued', async () => {
  await using server = await openMailServer()
  const person = await aPerson('Två', 'refused')
  await queue(aMail(person))
  await sendAll(server.settings)
  const [failed] = await mailsTo(person)
  const administrator = { ...noOne, role: 'administrator' as const }
  const retry = (tx: Tx) =>
    retryMail(tx, today, administrator, { mailId: failed!.id, seen: seenOfMail(failed!) })
  const late = await waitForLock(database.db, {
    scope: administrator,
    hold: retry,
    meanwhile: () => inTransaction(database.db, administrator, retry),
    mustWait: true,
  })
  assert.equal(late, false)
  const reader = { ...noOne, role: 'reader' as const }
  await assert.rejects(
    inTransaction(database.db, administrator, (tx) =>
      retryMail(tx, today, reader, { mailId: failed!.id, seen: seenOfMail(failed!) }),
    ),
    NotAllowed,
  )
})

const aReminder = (toPersonId: string, rest: Partial<NewMail> = {}) =>
  aMail(toPersonId, { kind: 'consultation-reminder', ...rest })

test('a reminder is declined from the mail program, by headers as they are written (RFC 8058)', async () => {
  await using server = await openMailServer()
  const person = await aPerson()
  await queue(aReminder(person), aMail(person))
  assert.equal(await sendAll(server.settings), 2)
  const heads = server.received.map(({ raw }) => raw.slice(0, raw.indexOf('\r\n\r\n')))
  const [reminder] = heads.filter((head) => head.includes('List-Unsubscribe'))
  assert.match(
    reminder!,
    /^List-Unsubscribe: <https:\/\/samsyn\.example\.se\/brev\/sluta\/[0-9a-f-]{36}>\r$/m,
  )
  assert.match(reminder!, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
  assert.equal(heads.filter((head) => head.includes('List-Unsubscribe')).length, 1)
})

test('whoever has the key declines the reminders of its recipient, and of nobody else', async () => {
  const [person, other] = [await aPerson(), await aPerson('Per', 'per')]
  await queue(aReminder(person), aReminder(other))
  const { stop_key: key } = await inSnapshot(database.db, theProduct, (db) =>
    db
      .selectFrom('mail')
      .select('stop_key')
      .where('to_person_id', '=', person)
      .executeTakeFirstOrThrow(),
  )
  const stop = (by: string) => inTransaction(database.db, noOne, (tx) => stopReminders(tx, by))
  assert.equal(await stop(newId()), false)
  assert.equal(await stop(key), true)
  assert.equal(await stop(key), true)
  const declined = await inSnapshot(database.db, theProduct, (db) => listDecliners(db))
  assert.ok(declined.has(person) && !declined.has(other))
})

test('to decline leaves nothing of the scope that it was done in', async () => {
  const person = await aPerson()
  await queue(aReminder(person))
  const scope = await inTransaction(database.db, noOne, async (tx) => {
    await stopReminders(tx, newId())
    const { rows } = await sql<{ role: string; person: string | null }>`
      select current_product_role() as role, current_person() as person`.execute(tx)
    return rows[0]
  })
  assert.deepEqual(scope, { role: '', person: null })
})

test('a reminder that there is no reason for any more is dropped, and the journal tells of it', async () => {
  await using server = await openMailServer()
  const [done, waits] = [await aPerson(), await aPerson()]
  const needed = aReminder(waits)
  await queue(aReminder(done), needed, aMail(done))
  const send = makeSender(server.settings, baseUrl)
  const sent = await sendWaiting(database.db, send, async () => today, {
    remind: async () => [needed],
  })
  assert.equal(sent, 2)
  const mails = await mailsTo(done)
  const statusOf = (kind: string) => mails.find((mail) => mail.kind === kind)?.status
  assert.equal(statusOf('consultation-reminder'), 'dropped')
  assert.equal(statusOf('consultation-opened'), 'sent')
  assert.equal((await mailsTo(waits))[0]?.status, 'sent')
  const dropped = mails.find(({ status }) => status === 'dropped')!
  assert.equal((await journalOf(dropped.id)).at(-1)?.event, 'mail-dropped')
})

test('one who acts for several gets one letter that names them', async () => {
  const person = await aPerson()
  const about = aMail(person)
  await queue(
    { ...about, concerns: 'Lerums kommun' },
    { ...about, concerns: 'Vård- och omsorgsnämnden,\nLerum' },
    { ...about, concerns: 'Lerums kommun' },
  )
  const [mail, ...more] = await mailsTo(person)
  assert.equal(more.length, 0)
  assert.match(mail!.body, /Det gäller Lerums kommun och Vård- och omsorgsnämnden, Lerum\.$/)
})
