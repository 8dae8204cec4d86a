// SPDX-License-Identifier: EUPL-1.2
// The processes below one, as Linux tells of them in /proc, and their sudden end.

import { readdirSync, readFileSync } from 'node:fs'
import { kill } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

/** The processes given and everything that they, or those below them, have started. */
export function treeOf(roots: readonly number[]): number[] {
  const below = new Map<number, number[]>()
  for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const parent = readStat(pid)?.parent
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), pid])
  }
  const found = new Set<number>()
  const take = (pid: number) => {
    if (found.has(pid)) return
    found.add(pid)
    for (const child of below.get(pid) ?? []) take(child)
  }
  for (const root of roots) take(root)
  return [...found].filter(isAlive)
}

/** SIGKILL to all, in an order of chance, until none is left. Gives how many there were. */
export async function killTree(roots: readonly number[]): Promise<number> {
  const pids = treeOf(roots).toSorted(() => Math.random() - 0.5)
  for (const pid of pids) killOne(pid)
  for (let waited = 0; pids.some(isAlive); waited += 10) {
    if (waited > 20_000) throw new Error(`processes that outlive SIGKILL: ${pids.filter(isAlive)}`)
    await wait(10)
  }
  return pids.length
}

function killOne(pid: number): void {
  try {
    kill(pid, 'SIGKILL')
  } catch {
    // Ended by itself when what it served was killed.
  }
}

/** A zombie is dead, though no one has buried it. */
function isAlive(pid: number): boolean {
  const state = readStat(pid)?.state
  return state !== undefined && state !== 'Z' && state !== 'X'
}

function readStat(pid: number): { readonly state: string; readonly parent: number } | undefined {
  try {
    // proc_pid_stat(5): the name in parentheses may hold anything, what follows it does not.
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return { state: after[0]!, parent: Number(after[1]) }
  } catch {
    return undefined
  }
}
