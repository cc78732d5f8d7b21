import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isStill, markOf, type ProcessMark } from './living-process.ts'

let counter = 0

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function isStale(content: string): boolean {
  try {
    return !isStill(JSON.parse(content) as ProcessMark)
  } catch {
    return true
  }
}

/** Removes a lock whose holder died; if another process was quicker and we took its new lock, gives that back. */
function breakLock(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
    if (read(aside) !== stale) linkSync(aside, file)
  } catch {
    // Another process removed it first, or already holds a new one.
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Takes the lock if it is free, or its holder died; gives what releases it, else `null`. Written aside and linked, so never half. */
export function tryLock(file: string): (() => void) | null {
  const aside = `${file}.${process.pid}.${(counter += 1)}`
  const mine = JSON.stringify({ ...markOf(), turn: counter })
  writeFileSync(aside, mine, { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        linkSync(aside, file)
        return () => {
          if (read(file) === mine) rmSync(file, { force: true })
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const content = read(file)
      if (content !== null && !isStale(content)) return null
      if (content !== null) breakLock(file, content)
    }
    return null
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Does `work` while no other process of this machine does, waiting its turn for at most `waitMs`. */
export async function withLock<T>(file: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + waitMs; ; await sleep(50)) {
    const release = tryLock(file)
    if (release !== null) {
      try {
        return await work()
      } finally {
        release()
      }
    }
    if (Date.now() > until)
      throw new Error(`Another process has been starting the database for too long (see ${file}).`)
  }
}
