// SPDX-License-Identifier: EUPL-1.2
// A file system whose power can be cut: an ext4 in a file, shut down without a flush. What no program
// has asked the kernel to flush is gone, as it is from a disk that loses its current.

import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type LosingDisk = {
  readonly folder: string
  /** From now on nothing reaches the disk; what was not flushed never will. */
  readonly cut: () => Promise<void>
  /** Once nobody uses it: mounts it anew, with what it had. */
  readonly restore: () => Promise<void>
  /** Writes all of it to the disk. */
  readonly flush: () => Promise<void>
  readonly remove: () => Promise<void>
}

const gigabytes = 4

/** A disk, or why this computer cannot have one. */
export async function makeLosingDisk(): Promise<LosingDisk | { readonly missing: string }> {
  if (userInfo().uid !== 0) return { missing: 'it must be run by root' }
  for (const name of ['mkfs.ext4', 'mount', 'perl']) {
    const isThere = await run('sh', ['-c', `command -v ${name}`]).catch(() => undefined)
    if (!isThere) return { missing: `there is no ${name}` }
  }
  if (!(await isThere('/dev/loop-control'))) return { missing: 'there are no loop devices' }
  const home = await mkdtemp(join(tmpdir(), 'samsyn-disk-'))
  const image = join(home, 'image')
  const folder = join(home, 'disk')
  await run('chmod', ['711', home])
  await using file = await open(image, 'w')
  await file.truncate(gigabytes * 1024 ** 3)
  await run('mkfs.ext4', ['-q', '-F', image])
  await mkdir(folder)
  const mount = () => run('mount', ['-o', 'loop', image, folder])
  const refused = await mount().then(
    () => undefined,
    (cause: unknown) => String(cause),
  )
  if (refused) {
    await rm(home, { recursive: true })
    return { missing: `the file system cannot be mounted: ${refused}` }
  }
  return {
    folder,
    cut: async () => void (await run('perl', ['-e', shutDown, folder])),
    async restore() {
      await unmount(folder)
      await mount()
    },
    flush: async () => void (await run('sync', ['-f', folder])),
    async remove() {
      await unmount(folder)
      await rm(home, { recursive: true })
    },
  }
}

// EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH (Linux, fs/ext4/ext4.h).
const shutDown = `
open(my $folder, '<', $ARGV[0]) or die "$!";
my $flag = pack('L', 2);
ioctl($folder, 0x8004587d, $flag) or die "$!";`

/** A process that has just ended may hold its files a moment longer. */
async function unmount(folder: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await run('umount', [folder])
      return
    } catch (cause) {
      if (tries === 50) throw cause
      await wait(100)
    }
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
