import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import {
  ensureCluster,
  freePort,
  makeDirectory,
  NAME,
  openDataFolder,
  writeConnection,
  type Connection,
  type DataFolder,
} from './data-folder.ts'
import { isRunning } from './living-process.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { addressOf, livingServer, startServer, stopServer, untilGone, untilReady, withClient } from './postmaster.ts'
import { joinUsers, leaveUsers } from './server-users.ts'
import { tryLock, withLock } from './start-lock.ts'
import { unprivilegedUser } from './unprivileged.ts'

type Options = {
  /** Where the server keeps its data, its connection and its log; made if it is not there. */
  directory: string
  log?: (message: string) => void
  /** Further PostgreSQL settings, for a server we start ourselves. */
  settings?: Record<string, string>
  /** Only for tests: never waits for the disk, so a crash of the machine loses the data. */
  unsafe?: boolean
}

/** A running server: its address, whether it was running already, and how to let go of it. */
export type EmbeddedPostgres = { url: string; adopted: boolean; stop: () => Promise<void> }

const UNSAFE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
const TURN_MS = 150_000

/** The server that already serves this folder (an orphan of a killed process, or another process's), once it answers. */
async function adopt(folder: DataFolder, connection: Connection): Promise<number | null> {
  const living = livingServer(folder)
  if (living === null) return null
  const known = living.port > 0 ? { ...connection, port: living.port } : connection
  if (!(await untilReady(living.pid, known))) {
    await untilGone(living.pid, 60_000)
    return null
  }
  const said = await withClient(addressOf(known, 'postgres'), (client) =>
    client.query<{ data_directory: string }>('SHOW data_directory'),
  )
  const place = said.rows[0]!.data_directory
  if (place !== '/proc/self/cwd' && realpathSync(place) !== realpathSync(folder.data))
    throw new Error(`Another database (${place}) answers where that of ${folder.data} should. Stop it first.`)
  if (known.port !== connection.port) writeConnection(folder, Object.assign(connection, known))
  return living.pid
}

/** Starts on the kept port; if a stranger took it in the meantime and we may choose, on a new one. */
async function startOn(
  folder: DataFolder,
  connection: Connection,
  settings: Record<string, string>,
  mayMove: boolean,
): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startServer(folder, connection, settings)
    } catch (error) {
      const isTaken = /could not (bind|create any TCP)/.test((error as { said?: string }).said ?? '')
      if (!isTaken || !mayMove || attempt === 5) throw error
      writeConnection(folder, Object.assign(connection, { port: await freePort() }))
    }
  }
}

async function ensureDatabase(connection: Connection): Promise<void> {
  await withClient(addressOf(connection, 'postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`)
  })
}

/** Starts the server again, on the same port, should it die while we run; gives what ends the watch. */
function watch(isAlive: () => boolean, revive: () => Promise<void>, log: (message: string) => void): () => void {
  let isBusy = false
  const timer = setInterval(() => {
    if (isBusy || isAlive()) return
    isBusy = true
    log('The database ended unexpectedly; starting it again.')
    revive()
      .catch((error: Error) => log(error.message))
      .finally(() => {
        isBusy = false
      })
  }, 500)
  timer.unref()
  return () => clearInterval(timer)
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** Calls `leave` when this process ends in any way it can notice; a signal nobody else handles still ends it. */
function onEnd(leave: () => void): () => void {
  const handlers = SIGNALS.map((signal) => {
    const handler = () => {
      if (process.listenerCount(signal) > 1) return
      leave()
      process.removeListener(signal, handler)
      process.kill(process.pid, signal)
    }
    process.on(signal, handler)
    return [signal, handler] as const
  })
  process.once('exit', leave)
  return () => {
    for (const [signal, handler] of handlers) process.removeListener(signal, handler)
    process.removeListener('exit', leave)
  }
}

/** There is no time to wait when the process is ending: the server is told and finishes by itself. */
function leaveAtOnce(directory: string, lock: string, pid: number): void {
  try {
    const release = tryLock(lock)
    // Held by another: it is about to use the server, so the server stays.
    if (leaveUsers(directory) && release !== null && isRunning(pid)) process.kill(pid, 'SIGINT')
    release?.()
  } catch {
    // Nobody is left to tell.
  }
}

/**
 * Starts a PostgreSQL of our own on the loopback, from the programs npm installed, and makes its database the first time. A
 * server still running in the folder is adopted; one that was killed recovers first; several processes share one server, and
 * the last of them ends it. While we run it is started again should it die. As root it runs as an unprivileged user.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { log = () => {}, unsafe = false } = options
  const directory = makeDirectory(options.directory)
  const lock = join(directory, 'start.lock')
  const settings = { ...(unsafe ? UNSAFE : {}), ...options.settings }
  const user = unprivilegedUser(join(directory, 'data'))
  const folder = openDataFolder(directory, user, postgresBinaries(user))

  const { connection, ...first } = await withLock(lock, TURN_MS, async () => {
    const made = await ensureCluster(folder, !unsafe)
    joinUsers(directory, user)
    const adopted = await adopt(folder, made)
    const pid = adopted ?? (await startOn(folder, made, settings, true))
    await ensureDatabase(made)
    return { connection: made, pid, adopted: adopted !== null }
  })
  log(first.adopted ? 'The database was running already.' : 'The database is running.')

  let pid = first.pid
  const revive = () =>
    withLock(lock, TURN_MS, async () => {
      pid = (await adopt(folder, connection)) ?? (await startOn(folder, connection, settings, false))
      log('The database is running again.')
    })
  const endWatch = watch(() => isRunning(pid), revive, log)
  const forget = onEnd(() => leaveAtOnce(directory, lock, pid))
  let stopping: Promise<void> | null = null
  const stop = () => {
    endWatch()
    return withLock(lock, TURN_MS, async () => {
      forget()
      if (leaveUsers(directory)) await stopServer(pid)
    })
  }
  return { url: addressOf(connection), adopted: first.adopted, stop: () => (stopping ??= stop()) }
}
