import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { isRunning } from '#platform/database/living-process.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/database/embedded-postgres.ts'

const directory = mkdtempSync(join(tmpdir(), 'citewell-embedded-'))
const children: ChildProcess[] = []
let server: EmbeddedPostgres | null = null

const start = async (folder = directory) => (server = await startEmbeddedPostgres({ directory: folder }))

async function ask(url: string, question: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(question)).rows
  } finally {
    await client.end()
  }
}

async function eventually<T>(work: () => Promise<T> | T, ms = 15_000): Promise<T> {
  for (const until = Date.now() + ms; ; await sleep(50)) {
    try {
      return await work()
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

/** Another process that starts the server of the folder and stays; resolves with what it printed once it serves. */
function holder(folder = directory): Promise<{ child: ChildProcess; url: string; adopted: boolean }> {
  const script = `
    import { startEmbeddedPostgres } from '#platform/database/embedded-postgres.ts'
    const { url, adopted } = await startEmbeddedPostgres({ directory: ${JSON.stringify(folder)} })
    process.stdout.write(JSON.stringify({ url, adopted }))
    setInterval(() => {}, 1000)`
  const words = ['-C', 'production', '--import', 'tsx', '--input-type=module', '-e', script]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return new Promise((resolve, reject) => {
    child.stdout!.once('data', (said) =>
      resolve({ child, ...(JSON.parse(String(said)) as { url: string; adopted: boolean }) }),
    )
    child.once('exit', (code) => reject(new Error(`the other process ended with ${code}`)))
  })
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))
const postmaster = (folder = directory) =>
  Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0])
beforeAll(async () => {
  const { url, stop } = await start()
  await ask(url, 'CREATE TABLE saved (n int PRIMARY KEY); INSERT INTO saved VALUES (1)')
  await stop()
})

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await server?.stop()
  server = null
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

test('the data is found again at the next start, with checksums and fsync on', async () => {
  const { url, adopted } = await start()
  expect(adopted).toBe(false)
  expect(await ask(url, 'SELECT n FROM saved')).toEqual([{ n: 1 }])
  expect(await ask(url, "SELECT current_setting('data_checksums') c, current_setting('fsync') f")).toEqual([
    { c: 'on', f: 'on' },
  ])
  expect(
    await ask(url, "SELECT lower('É') l, to_tsvector('english', 'Élan') @@ to_tsquery('english', 'élan') t"),
  ).toEqual([{ l: 'é', t: true }])
})

test('stopping leaves nothing behind', async () => {
  const { stop } = await start()
  const pid = postmaster()
  await stop()
  expect(isRunning(pid)).toBe(false)
  expect(readdirSync(directory).sort()).toEqual(['connection.json', 'data', 'server.log', 'users'])
  expect(readdirSync(join(directory, 'users'))).toEqual([])
})

test('a server orphaned by kill -9 is adopted with what it saved, and ended with us', async () => {
  const other = await holder()
  await ask(other.url, 'INSERT INTO saved VALUES (2)')
  const pid = postmaster()
  other.child.kill('SIGKILL')
  await ended(other.child)
  const { url, adopted, stop } = await start()
  expect({ adopted, pid: postmaster() }).toEqual({ adopted: true, pid })
  expect(await ask(url, 'SELECT n FROM saved ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }])
  await stop()
  expect(isRunning(pid)).toBe(false)
})

test('after kill -9 of the server and of its process the next start recovers what was committed', async () => {
  const other = await holder()
  await ask(other.url, 'INSERT INTO saved VALUES (3)')
  other.child.kill('SIGKILL')
  process.kill(postmaster(), 'SIGKILL')
  const { url, adopted } = await start()
  expect(adopted).toBe(false)
  expect(await ask(url, 'SELECT n FROM saved WHERE n = 3')).toEqual([{ n: 3 }])
})

test('an old postmaster.pid whose number now belongs to another process does not stop the start', async () => {
  const first = await start()
  const old = readFileSync(join(directory, 'data/postmaster.pid'), 'utf8')
  await first.stop()
  writeFileSync(join(directory, 'data/postmaster.pid'), old.replace(/^\d+/, String(process.pid)))
  const { url } = await start()
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a server killed while we run is started again on the same port within five seconds', async () => {
  const { url } = await start()
  process.kill(postmaster(), 'SIGKILL')
  await sleep(100)
  expect(await eventually(() => ask(url, 'SELECT n FROM saved WHERE n = 1'), 5000)).toEqual([{ n: 1 }])
})

test('two processes share one server, and it outlives the first to leave', async () => {
  const { url, stop } = await start()
  const other = await holder()
  expect({ url: other.url, adopted: other.adopted }).toEqual({ url, adopted: true })
  await stop()
  const pid = postmaster()
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  other.child.kill('SIGTERM')
  await ended(other.child)
  await eventually(() => expect(isRunning(pid)).toBe(false))
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the process and its server', async (signal) => {
  const { child } = await holder()
  const pid = postmaster()
  child.kill(signal)
  await ended(child)
  await eventually(() => expect(isRunning(pid)).toBe(false))
})

test('two processes that start at once in an empty folder make one database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'citewell-race-'))
  try {
    const [one, two] = await Promise.all([holder(folder), holder(folder)])
    expect(one.url).toBe(two.url)
    expect([one.adopted, two.adopted].sort()).toEqual([false, true])
  } finally {
    for (const child of children.splice(0)) {
      child.kill('SIGTERM')
      await ended(child)
    }
    await eventually(() => rmSync(folder, { recursive: true }))
  }
})

test('a folder that holds other things is not taken over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'citewell-strange-'))
  writeFileSync(join(folder, 'thesis.doc'), '')
  await expect(startEmbeddedPostgres({ directory: folder })).rejects.toThrow(/not empty \(thesis\.doc\)/)
  rmSync(folder, { recursive: true })
})
