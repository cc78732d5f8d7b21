import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, realpathSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { BARE_ENV, NAME, own, type Connection, type DataFolder } from './data-folder.ts'
import { isRunning, workFolderOf } from './living-process.ts'

/** How long a crashed server may take to replay its log before we give up on it. */
const RECOVERY_MS = 60_000
const LOG_LIMIT = 10 * 1024 * 1024

type Settings = Record<string, string>

const logOf = ({ directory }: DataFolder) => join(directory, 'server.log')
const pidFileOf = ({ data }: DataFolder) => join(data, 'postmaster.pid')

/** The address of a database of the server. */
export const addressOf = ({ port, password }: Connection, database = NAME) =>
  `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`

/** Connects once, runs `work`, and disconnects. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The first lines of postmaster.pid (PostgreSQL's own): process id, folder, start, port. */
function pidFile(folder: DataFolder): { pid: number; port: number; lines: string[] } | null {
  try {
    const lines = readFileSync(pidFileOf(folder), 'utf8').split('\n')
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]), lines }
  } catch {
    return null
  }
}

/** Tells whether a process is the server of this very folder; the number in an old file may belong to anything by now. */
function servesHere(pid: number, folder: DataFolder): boolean {
  if (!isRunning(pid)) return false
  const works = workFolderOf(pid)
  if (works !== null) return works === realpathSync(folder.data)
  // Where /proc does not tell: a process of another user is not ours, else the server itself is asked (`runsFrom`).
  return process.platform !== 'linux'
}

/** The living server of this folder, if there is one. */
export function livingServer(folder: DataFolder): { pid: number; port: number } | null {
  const found = pidFile(folder)
  return found !== null && found.pid > 0 && servesHere(found.pid, folder) ? found : null
}

/**
 * An old postmaster.pid may name a stranger's process by now, or a zombie, for which PostgreSQL would refuse to start. Only
 * the number is made harmless: the rest tells PostgreSQL which shared memory to look for orphans of the dead server in.
 */
function disarmPidFile(folder: DataFolder): void {
  const found = pidFile(folder)
  if (found === null || servesHere(found.pid, folder)) return
  writeFileSync(pidFileOf(folder), ['2147483646', ...found.lines.slice(1)].join('\n'))
}

/** Starts the server process, in a session of its own so that Ctrl-C reaches us first; its words go to server.log. */
function launch(folder: DataFolder, connection: Connection, settings: Settings): { pid: number; exit: Promise<void> } {
  const all: Settings = {
    listen_addresses: '127.0.0.1',
    port: String(connection.port),
    unix_socket_directories: '',
    max_connections: '100',
    cluster_name: NAME,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log is not the place for what people typed: no statements, no rows.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...settings,
  }
  const words = ['-D', folder.argument, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const log = openSync(logOf(folder), 'a', 0o600)
  try {
    own(logOf(folder), folder.user, 0o600)
    if (statSync(logOf(folder)).size > LOG_LIMIT) truncateSync(logOf(folder))
    const child = spawn(join(folder.bin, 'postgres'), words, {
      ...folder.user,
      cwd: folder.data,
      env: BARE_ENV,
      detached: true,
      stdio: ['ignore', log, log],
    })
    const exit = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', () => resolve())
    })
    child.unref()
    return { pid: child.pid ?? 0, exit }
  } finally {
    closeSync(log)
  }
}

/** Waits until the server answers our password; `false` when it ended instead. It says 57P03 while it recovers. */
export async function untilReady(pid: number, connection: Connection): Promise<boolean> {
  for (const until = Date.now() + RECOVERY_MS; Date.now() < until; await sleep(40)) {
    try {
      await withClient(addressOf(connection, 'postgres'), (client) => client.query('SELECT 1'))
      return true
    } catch (error) {
      if ((error as { code?: string }).code === '28P01')
        throw new Error('The database does not accept the password kept beside it (connection.json).', { cause: error })
      if (!isRunning(pid)) return false
    }
  }
  throw new Error('The database did not become ready within a minute; see server.log beside its data.')
}

/** Waits until a process is gone; `false` if it is not after `ms`. */
export async function untilGone(pid: number, ms: number): Promise<boolean> {
  for (const until = Date.now() + ms; isRunning(pid); await sleep(25)) if (Date.now() > until) return false
  return true
}

/** Starts the server and waits until it answers; tries again while the remains of a killed one are still going away. */
export async function startServer(folder: DataFolder, connection: Connection, settings: Settings): Promise<number> {
  for (const until = Date.now() + RECOVERY_MS; ; await sleep(250)) {
    disarmPidFile(folder)
    const from = statSync(logOf(folder), { throwIfNoEntry: false })?.size ?? 0
    const { pid, exit } = launch(folder, connection, settings)
    const isReady = await Promise.race([untilReady(pid, connection), exit.then(() => false)])
    if (isReady) return pid
    const said = readFileSync(logOf(folder), 'utf8').slice(from).trim()
    const mayPass = /lock file "postmaster.pid" already exists|shared memory block .* is still in use/.test(said)
    if (!mayPass || Date.now() > until) throw Object.assign(new Error(`The database did not start: ${said}`), { said })
  }
}

/** Asks the server to end, rolling back what is open (fast shutdown), and if it does not within half a minute, ends it hard. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, ms] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 1000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await untilGone(pid, ms)) return
  }
}
