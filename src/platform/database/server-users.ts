import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { own } from './data-folder.ts'
import { isStill, markOf, type ProcessMark } from './living-process.ts'
import type { RunAs } from './unprivileged.ts'

const folderOf = (directory: string) => join(directory, 'users')

/** Notes that this process uses the server of `directory`; a file each, so that nobody rewrites what another wrote. */
export function joinUsers(directory: string, user: RunAs): void {
  mkdirSync(folderOf(directory), { recursive: true, mode: 0o700 })
  own(folderOf(directory), user, 0o700)
  writeFileSync(join(folderOf(directory), String(process.pid)), JSON.stringify(markOf()))
}

/** Takes this process off; tells whether it was the last, so that the server has nobody left to serve. */
export function leaveUsers(directory: string): boolean {
  rmSync(join(folderOf(directory), String(process.pid)), { force: true })
  return readdirSync(folderOf(directory)).every((name) => {
    const file = join(folderOf(directory), name)
    try {
      if (isStill(JSON.parse(readFileSync(file, 'utf8')) as ProcessMark)) return false
    } catch {
      // Half written or gone: its process was killed.
    }
    rmSync(file, { force: true })
    return true
  })
}
