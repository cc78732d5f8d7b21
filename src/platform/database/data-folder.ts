import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { canEnter, type RunAs } from './unprivileged.ts'

/** How to reach the server of a data folder; kept beside the data, readable by its owner only. */
export type Connection = { port: number; password: string }

/** The name of the database, and of the account that owns it. */
export const NAME = 'citewell'

/** Where things lie in the folder of an embedded server, and how its processes call their data. */
export type DataFolder = { directory: string; data: string; argument: string; user: RunAs; bin: string }

/** No locale of the machine, as the data may move to another; UTF-8 rules where the system has them, as text search needs them. */
const LOCALES = [['--lc-ctype=C.UTF-8'], []]

/** Environment of PostgreSQL's own processes: nothing of ours, as it holds secrets. */
export const BARE_ENV = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
} as unknown as NodeJS.ProcessEnv

/** What we make in the folder; anything else in it means that it is somebody's, and not to be taken over. */
const OURS = /^(data|users|connection\.json|server\.log|start\.lock|password)(\.|$)/

/** Gives a path to the database's user, so that a later start as that user finds it usable too. */
export function own(path: string, user: RunAs, mode: number): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid)
  chmodSync(path, mode)
}

/** Makes the folder of an embedded server, or refuses one that holds other things or belongs to another user. */
export function makeDirectory(directory: string): string {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    const strange = readdirSync(directory).filter((name) => !OURS.test(name))
    if (strange.length === 0) return realpathSync(directory)
    throw new Error(`${directory} is not empty (${strange[0]}): set EMBEDDED_DATABASE_DIR to a folder of its own.`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error
    throw new Error(
      `${directory} belongs to another user: start as that user, or set EMBEDDED_DATABASE_DIR elsewhere.`,
      {
        cause: error,
      },
    )
  }
}

/** Makes the folder, private to the database's user, and finds the name by which that user can open its data. */
export function openDataFolder(directory: string, user: RunAs, bin: string): DataFolder {
  const data = join(directory, 'data')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const folder = { directory, data, argument: data, user, bin }
  own(directory, user, 0o700)
  own(data, user, 0o700)
  if (canEnter(user, data)) return folder
  // Under a home only its owner may enter (/root) the user cannot walk here, but Linux lets a process stay where it was put.
  if (process.platform === 'linux') return { ...folder, argument: '/proc/self/cwd' }
  throw new Error(
    `PostgreSQL cannot run as root, and the user it runs as cannot enter ${directory}. Set EMBEDDED_DATABASE_DIR to a folder every user can reach.`,
  )
}

const fileOf = ({ directory }: DataFolder) => join(directory, 'connection.json')

/** The kept connection, or `null` before the first start. */
export function readConnection(folder: DataFolder): Connection | null {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as Connection
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(`${fileOf(folder)} cannot be read, so the database's password is not known.`, { cause: error })
  }
}

/** Keeps the connection; written aside and renamed, so that a crash leaves the old or the new. */
export function writeConnection(folder: DataFolder, connection: Connection): void {
  const aside = `${fileOf(folder)}.${process.pid}`
  writeFileSync(aside, JSON.stringify(connection), { mode: 0o600 })
  own(aside, folder.user, 0o600)
  renameSync(aside, fileOf(folder))
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Tells whether the folder holds a whole cluster: the connection is written last. */
const isWhole = (folder: DataFolder) => existsSync(join(folder.data, 'PG_VERSION')) && readConnection(folder) !== null

function initdb(folder: DataFolder, locale: string[], doSync: boolean): { status: number | null; said: string } {
  const words = [
    '-D',
    folder.argument,
    `--username=${NAME}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...locale,
    '--data-checksums',
    // Written out by hand: the folder may be /proc/self/cwd, of which only the kernel knows the parent.
    `--pwfile=${folder.argument}/../password`,
    ...(doSync ? [] : ['--no-sync']),
  ]
  const options = { ...folder.user, cwd: folder.data, env: BARE_ENV, encoding: 'utf8' as const, timeout: 120_000 }
  const { status, stderr, error } = spawnSync(join(folder.bin, 'initdb'), words, options)
  return { status, said: error?.message ?? stderr }
}

/** Makes the cluster if there is none, with a random password; what a start that was killed half-way left is made anew. */
export async function ensureCluster(folder: DataFolder, doSync: boolean): Promise<Connection> {
  if (isWhole(folder)) return readConnection(folder)!
  if (existsSync(join(folder.data, 'base/1')) && existsSync(join(folder.data, 'postmaster.opts')))
    throw new Error(
      `${folder.data} holds a database, but its password file (connection.json) is missing. Nothing was touched.`,
    )
  const password = randomBytes(24).toString('base64url')
  const pwfile = join(folder.directory, 'password')
  writeFileSync(pwfile, `${password}\n`, { mode: 0o600 })
  own(pwfile, folder.user, 0o600)
  let outcome = { status: null as number | null, said: '' }
  for (const locale of LOCALES) {
    for (const name of readdirSync(folder.data)) rmSync(join(folder.data, name), { recursive: true })
    outcome = initdb(folder, locale, doSync)
    if (outcome.status === 0) break
  }
  rmSync(pwfile)
  if (outcome.status !== 0) throw new Error(`The database could not be made in ${folder.data}: ${outcome.said.trim()}`)
  const connection = { port: await freePort(), password }
  writeConnection(folder, connection)
  return connection
}
