// SPDX-License-Identifier: EUPL-1.2

/** Does the work every so many seconds, never twice at once. Stopping waits for what is being done. */
export function repeat(
  everySeconds: number,
  work: () => Promise<unknown>,
  onFault: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let isRunning = false
  const timer = setInterval(() => {
    if (isRunning) return
    isRunning = true
    running = work()
      .catch(onFault)
      .finally(() => (isRunning = false))
  }, everySeconds * 1000)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
