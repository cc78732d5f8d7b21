import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** Who PostgreSQL runs as: PostgreSQL refuses to run as root. Empty when we are an ordinary user already. */
export type RunAs = { uid?: number; gid?: number }

/** An entry in /etc/passwd is needed: initdb looks its user up. */
const CANDIDATES = ['nobody', 'daemon']

/** The user for the database's processes: ourselves, or when we are root, whoever owns the data already, else an unprivileged one. */
export function unprivilegedUser(data: string): RunAs {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(data, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of CANDIDATES) {
    const [, , uid, gid] = entries.find(([entry]) => entry === name) ?? []
    if (uid !== undefined && gid !== undefined && Number(uid) !== 0) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this system has no user "nobody" to run it as. Start as an ordinary user or set DATABASE_URL.',
  )
}

/** Tells whether that user can walk into a folder; a home that only its owner may enter stops everybody else on the way. */
export function canEnter(user: RunAs, folder: string): boolean {
  if (user.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Tells whether that user can run a program, its libraries included. */
export function canRun(user: RunAs, program: string): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}
