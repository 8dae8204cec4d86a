// SPDX-License-Identifier: EUPL-1.2
// What lies around the program: the address people use, the proxy before it, and the folder with data.

import { lookup } from 'node:dns/promises'
import { access, constants, stat, statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findMade } from '#platform/database/embedded-postgres/data-folder.ts'
import type { Config } from '#platform/running/config.ts'
import { saidBy, teller, type Observation } from './observation.ts'

const longestWait = 10_000

type Told = { readonly alive?: unknown; readonly isWell?: unknown; readonly version?: unknown }

/** What /halsa says at an address; nothing when what answers is not Samsyn. */
async function askHealth(baseUrl: string): Promise<Told | undefined> {
  const answer = await fetch(`${baseUrl}/halsa`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(longestWait),
  })
  const told = (await answer.json().catch(() => undefined)) as Told | undefined
  return told?.alive === true ? told : undefined
}

/** The process on this computer, asked past any proxy. */
export async function examineProcess(
  listensAt: string,
  version: string,
): Promise<{ readonly isRunning: boolean; readonly findings: readonly Observation[] }> {
  const say = teller('address')
  const told = await askHealth(listensAt).catch(() => undefined)
  if (told === undefined) {
    const finding = say.warning(
      `Samsyn svarar inte på ${listensAt}. Starta den, och pröva igen`,
      `Samsyn does not answer at ${listensAt}. Start it, and try again`,
    )
    return { isRunning: false, findings: [finding] }
  }
  const findings: Observation[] = []
  if (typeof told.version === 'string' && told.version !== version) {
    findings.push(
      say.warning(
        `det som är igång på ${listensAt} är version ${told.version}, och programmet här ${version}. Starta om`,
        `what runs at ${listensAt} is version ${told.version}, and the program here ${version}. Start it again`,
      ),
    )
  } else {
    findings.push(
      say.ok(
        `Samsyn ${version} svarar på ${listensAt}`,
        `Samsyn ${version} answers at ${listensAt}`,
      ),
    )
  }
  if (told.isWell !== true) {
    findings.push(
      say.fault(
        `${listensAt}/halsa säger att något är fel. Se raderna om databasen, och starta om`,
        `${listensAt}/halsa says that something is wrong. See the lines on the database, and start it again`,
      ),
    )
  }
  return { isRunning: true, findings }
}

/** The way that visitors come: a name, a certificate, a proxy, and Samsyn behind it. */
export async function examineAddress(
  baseUrl: string,
  isRunning: boolean,
): Promise<readonly Observation[]> {
  const say = teller('address')
  const { hostname } = new URL(baseUrl)
  try {
    await lookup(hostname.replaceAll(/^\[|\]$/g, ''))
  } catch {
    return [
      say.fault(
        `${hostname} finns inte i DNS. Lägg till namnet, eller rätta SAMSYN_BASE_URL`,
        `${hostname} is not in DNS. Add the name, or correct SAMSYN_BASE_URL`,
      ),
    ]
  }
  try {
    const told = await askHealth(baseUrl)
    if (told === undefined) {
      return [
        (isRunning ? say.fault : say.warning)(
          `det som svarar på ${baseUrl} är inte Samsyn. Låt proxyn skicka vidare hit`,
          `what answers at ${baseUrl} is not Samsyn. Let the proxy hand on to it`,
        ),
      ]
    }
    const passes = say.ok(`Samsyn nås på ${baseUrl}`, `Samsyn is reached at ${baseUrl}`)
    // Only one who asks past the proxy is told the version.
    if (told.version === undefined) return [passes]
    return [
      passes,
      teller('proxy').warning(
        'proxyn säger inte att den är en: låt den skriva X-Forwarded-For, som i driftguiden',
        'the proxy does not say that it is one: let it write X-Forwarded-For, as in the guide',
      ),
    ]
  } catch (cause) {
    const why = saidBy(cause)
    return [
      say.fault(
        `${baseUrl} svarar inte: ${why}. Se efter proxyn, dess certifikat och brandväggen`,
        `${baseUrl} does not answer: ${why}. See to the proxy, its certificate and the firewall`,
      ),
    ]
  }
}

const thisComputer = ['127.0.0.1', '::1', 'localhost']

/** In production there is always a proxy, since the program itself speaks plain HTTP. */
export function examineProxy({
  host,
  http,
}: Pick<Config, 'host' | 'http'>): readonly Observation[] {
  const say = teller('proxy')
  if (http.proxies === 0) {
    return [
      say.fault(
        'SAMSYN_TRUST_PROXY är no: alla besökare räknas som en enda och stängs ute tillsammans. Sätt yes, eller hur många proxyer som står framför',
        'SAMSYN_TRUST_PROXY is no: all visitors count as one and are shut out together. Set yes, or how many proxies stand in front',
      ),
    ]
  }
  if (!thisComputer.includes(host)) {
    return [
      say.warning(
        `SAMSYN_HOST är ${host}: den som når porten förbi proxyn kan påstå vilken adress den vill. Sätt 127.0.0.1, eller stäng porten i brandväggen`,
        `SAMSYN_HOST is ${host}: whoever reaches the port past the proxy can claim any address. Set 127.0.0.1, or close the port in the firewall`,
      ),
    ]
  }
  const count = http.proxies
  return [
    say.ok(
      `besökarens adress läses bakom ${count} ${count === 1 ? 'proxy' : 'proxyer'}, och ingen annan når porten`,
      `the visitor's address is read behind ${count} ${count === 1 ? 'proxy' : 'proxies'}, and no one else reaches the port`,
    ),
  ]
}

/** As PostgreSQL would be started: what stands in its way, and how much room is left. */
export async function examineFolder(dataFolder: string): Promise<{
  readonly hasDatabase: boolean
  readonly findings: readonly Observation[]
}> {
  const say = teller('folder')
  const asked = resolve(dataFolder)
  const made = await findMade(asked)
  if (made === undefined) {
    const isThere = await access(asked, constants.W_OK).then(
      () => true,
      (cause: NodeJS.ErrnoException) => cause.code === 'ENOENT',
    )
    const finding = isThere
      ? say.warning(
          `det finns ingen databas i ${asked} än. Kör init för produktion, eller npm start för en demonstration`,
          `there is no database in ${asked} yet. Run init for production, or npm start for a demonstration`,
        )
      : say.fault(
          `det går inte att skriva i ${asked}. Välj en annan mapp med SAMSYN_DATA_DIR`,
          `${asked} cannot be written in. Choose another folder with SAMSYN_DATA_DIR`,
        )
    return { hasDatabase: false, findings: [finding] }
  }
  const findings: Observation[] = []
  const { mode } = await stat(join(made, 'postgres'))
  if ((mode & 0o027) !== 0) {
    findings.push(
      say.fault(
        `${join(made, 'postgres')} är öppen för andra användare, och PostgreSQL startar inte så. Kör chmod 700 på den`,
        `${join(made, 'postgres')} is open to other users, and PostgreSQL does not start like that. Run chmod 700 on it`,
      ),
    )
  }
  findings.push(await examineRoom(made))
  const hasDatabase = findings.every(({ sign }) => sign !== 'fault')
  return { hasDatabase, findings }
}

/** As much as the guide says to raise an alarm at. */
const leastShare = 0.2
const leastBytes = 1e9

async function examineRoom(folder: string): Promise<Observation> {
  const say = teller('folder')
  const { bavail, blocks, bsize } = await statfs(folder)
  const free = bavail * bsize
  const gigabytes = (free / 1e9).toFixed(1).replace('.', ',')
  if (free < leastBytes || bavail / blocks < leastShare) {
    return say.warning(
      `det är ${gigabytes} GB ledigt på disken under ${folder}. Gör plats`,
      `${free.toExponential(1)} bytes are free on the disk under ${folder}. Make room`,
    )
  }
  return say.ok(`${folder} har ${gigabytes} GB ledigt`, `${folder} has room left`)
}
