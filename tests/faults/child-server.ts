import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../src/platform/database/data-folder.ts'
import { isRunning } from '../../src/platform/database/living-process.ts'
import { SECRET } from '../account.ts'

type Started = {
  pid: number
  url: string
  databaseUrl: string
  migrated: string[]
  kill: (signal: NodeJS.Signals) => void
  /** The exit code, or the name of the signal that ended it. */
  ended: Promise<number | string>
  said: () => string
}

/** A folder for a server: its embedded database, its pictures, and the port it is always started on. */
export type Home = {
  directory: string
  data: string
  port: number
  start: (options?: { accounts?: boolean; env?: Record<string, string>; port?: number }) => Promise<Started>
  /** The process id of the folder's PostgreSQL, by its own postmaster.pid. */
  postmaster: () => number
  /** Ends whatever still runs here, by its id, and removes the folder. */
  remove: () => Promise<void>
}

/** Makes an empty home for servers that run as processes of their own. */
export async function makeHome(): Promise<Home> {
  const directory = mkdtempSync(join(tmpdir(), 'citewell-fault-'))
  const data = join(directory, 'postgres/data')
  const homePort = await freePort()
  const children: ChildProcess[] = []
  const start: Home['start'] = ({ accounts = false, env = {}, port = homePort } = {}) => {
    const child = startProcess(accounts, {
      EMBEDDED_DATABASE_DIR: join(directory, 'postgres'),
      MEDIA_DIR: join(directory, 'media'),
      PORT: String(port),
      ...env,
    })
    children.push(child)
    return untilServing(child)
  }
  const remove = async () => {
    for (const child of children) child.kill('SIGKILL')
    for (const pid of processesIn(data)) killQuietly(pid)
    while (processesIn(data).length > 0) await sleep(50)
    rmSync(directory, { recursive: true, force: true })
  }
  const postmaster = () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  return { directory, data, port: homePort, start, postmaster, remove }
}

function startProcess(accounts: boolean, settings: Record<string, string>): ChildProcess {
  const words = [
    '-C',
    'production',
    '--import',
    'tsx',
    'tests/faults/serve-api.ts',
    ...(accounts ? ['--accounts'] : []),
  ]
  const { DATABASE_URL: _others, ...inherited } = process.env
  const env = {
    ...inherited,
    NODE_ENV: 'production' as const,
    PAYLOAD_SECRET: SECRET,
    LOG_LEVEL: 'error',
    ...settings,
  }
  return spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function untilServing(child: ChildProcess): Promise<Started> {
  let said = ''
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'lost')),
  )
  child.stderr!.on('data', (part: Buffer) => (said += String(part)))
  const serves = new Promise<string>((resolve) => {
    child.stdout!.on('data', (part: Buffer) => {
      said += String(part)
      const line = said.split('\n').find((each) => each.startsWith('{"serves"') && each.endsWith('}'))
      if (line) resolve(line)
    })
  })
  const line = await Promise.race([serves, ended])
  if (typeof line === 'number' || !line.startsWith('{')) throw new Error(`The server ended with ${line}: ${said}`)
  const {
    serves: url,
    databaseUrl,
    migrated,
  } = JSON.parse(line) as {
    serves: string
    databaseUrl: string
    migrated: string[]
  }
  const kill = (signal: NodeJS.Signals) => void child.kill(signal)
  return {
    pid: child.pid!,
    url: url.replace('localhost', '127.0.0.1'),
    databaseUrl,
    migrated,
    kill,
    ended,
    said: () => said,
  }
}

/** The processes that work in a folder: PostgreSQL and its workers stay in their data directory (Linux only). */
export function processesIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '') === folder && isRunning(pid)
      } catch {
        return false
      }
    })
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}
