import { readFileSync, readlinkSync } from 'node:fs'

/** A process that cannot be mistaken for a later one of the same number: its id and, on Linux, when it began. */
export type ProcessMark = { pid: number; began: string }

/** The fields of /proc/<pid>/stat after the command name (proc(5)): state first, start time twentieth. */
function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** Marks a process, by default this one; outside Linux the start is unknown and left empty. */
export function markOf(pid: number = process.pid): ProcessMark {
  return { pid, began: statOf(pid)?.[19] ?? '' }
}

/** Tells whether a process runs; a zombie (its parent never asked how it ended) does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statOf(pid)?.[0] !== 'Z'
}

/** Tells whether the very process that was marked still runs. */
export function isStill({ pid, began }: ProcessMark): boolean {
  return isRunning(pid) && (began === '' || markOf(pid).began === began)
}

/** Where a process works, or `null` when it cannot be told (not Linux, or not ours to ask). */
export function workFolderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}
