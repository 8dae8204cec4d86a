// SPDX-License-Identifier: EUPL-1.2
// A real nginx in front of the product, set up with the words of the operator's guide.

import { type ChildProcess, spawn } from 'node:child_process'
import { access, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request, type RequestOptions } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const program = '/usr/sbin/nginx'
const certificate = fileURLToPath(
  new URL('../fixtures/tls/localhost-certificate.pem', import.meta.url),
)
const key = fileURLToPath(new URL('../fixtures/tls/localhost-key.pem', import.meta.url))

export function hasNginx(): Promise<boolean> {
  return access(program).then(
    () => true,
    () => false,
  )
}

/** The first block of the guide that is for nginx, leading to where the product listens. */
export async function blockOfGuide(listensAt: string): Promise<string> {
  const guide = await readFile(new URL('../../docs/guides/drift.md', import.meta.url), 'utf8')
  const block = /^location \/ \{\n[^]*?^\}\n/m.exec(guide)?.[0]
  if (block === undefined) throw new Error('the guide has no block for nginx')
  const led = block.replace('http://127.0.0.1:3000', listensAt)
  if (led === block) throw new Error('the block leads nowhere')
  return led
}

export type Nginx = AsyncDisposable & { readonly port: number }

/** Listens with TLS for anyone on this computer and does as the block says. */
export async function startNginx(block: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-nginx-'))
  // Started by root, its workers are another user, who must be able to come here.
  await chmod(folder, 0o711)
  const port = await freePort()
  const inFolder = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join('\n')
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off;
pid ${join(folder, 'pid')};
error_log ${join(folder, 'error.log')};
worker_processes 1;
events {}
http {
access_log off;
${inFolder}
server {
listen ${port} ssl;
ssl_certificate ${certificate};
ssl_certificate_key ${key};
${block}
}
}
`,
  )
  const child = spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  for (let tries = 0; ; tries++) {
    if (await answers(port)) break
    if (tries === 200 || child.exitCode !== null) throw new Error(`nginx did not start: ${said}`)
    await wait(25)
  }
  return {
    port,
    async [Symbol.asyncDispose]() {
      await stop(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode === null && child.kill('SIGTERM')) await gone
}

function answers(port: number): Promise<boolean> {
  return ask({ port, path: '/' }).then(
    () => true,
    () => false,
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

export type Told = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Asks as a browser at another of this computer's addresses would, with any header it likes. */
export function ask(
  asked: RequestOptions & { readonly port: number; readonly from?: string; readonly body?: Buffer },
): Promise<Told> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        servername: 'localhost',
        rejectUnauthorized: false,
        agent: false,
        ...asked,
        ...(asked.from !== undefined && { localAddress: asked.from }),
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () => {
          const headers = new Headers()
          for (let at = 0; at < answer.rawHeaders.length; at += 2)
            headers.append(answer.rawHeaders[at]!, answer.rawHeaders[at + 1]!)
          const text = Buffer.concat(parts).toString()
          resolve({ status: answer.statusCode ?? 0, headers, text })
        })
      },
    )
    sent.on('upgrade', () => reject(new Error('the connection was turned into something else')))
    sent.on('error', reject)
    sent.end(asked.body)
  })
}
