import { fork, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { executeIn, inTransaction } from '../../src/platform/database/transaction.ts'
import { inventPages } from './reads/invent-pages.ts'
import { QUESTIONS, type Question } from './reads/questions.ts'
import type { Told, Way } from './reads/server.ts'
import { throwAwayPayload } from './throw-away-payload.ts'

export type ReadsMeasured = {
  articles: number
  what: string
  way: Way
  perSecond: number
  p50: number
  p99: number
  /** ms of a processor for each request, of the server and of the database. */
  cpu: number
  databaseCpu: number | null
  statements: number
  bytes: number
}

const SIZES = (process.env.SIZES?.split(',') ?? ['1000', '100000']).map(Number)
const ROUNDS = 5
const AT_ONCE = 8
/** So many articles are asked for, spread over all there are. */
const ASKED = 200
/** How long one round of one way takes, about. */
const ROUND_MS = 1_500

type Server = { way: Way; url: string; child: ChildProcess; agent: Agent }
type Answer = { ms: number; bytes: number }

/**
 * Measures reads side by side, in turns, at 1,000 and 100,000 articles: bytes from `node:http`, ours with and without the cache, and
 * Payload's own routes in the same build. Each is a process of its own on one database.
 */
export async function benchReads(): Promise<ReadsMeasured[]> {
  const { payload, close } = await throwAwayPayload()
  const measured: ReadsMeasured[] = []
  try {
    let from = 0
    for (const articles of SIZES) {
      const req = await createLocalReq({}, payload)
      for (; from < articles; from += 1_000)
        await inTransaction(req, () => inventPages(req, { from, to: from + 1_000 }))
      await executeIn(req, sql`analyze`)
      const servers = await Promise.all((['raw', 'cached', 'uncached', 'payload'] as const).map(open))
      try {
        for (const question of QUESTIONS) {
          console.log(`Reading ${articles} articles: ${question.name} …`)
          measured.push(...(await measure(question, servers, articles)))
        }
      } finally {
        for (const { agent, child } of servers) {
          agent.destroy()
          child.kill()
        }
      }
    }
    return measured
  } finally {
    await close()
  }
}

async function open(way: Way): Promise<Server> {
  const child = fork(new URL('reads/server.ts', import.meta.url), [way], { execArgv: process.execArgv })
  const { url } = (await told(child)) as { url: string }
  return { way, url, child, agent: new Agent({ keepAlive: true, maxSockets: AT_ONCE }) }
}

const told = (child: ChildProcess) =>
  new Promise<Told>((resolve, reject) => {
    const ended = () => reject(new Error('A server ended before it was measured.'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Told)
    })
  })

/** Payload knows no question by slug: there it is a list with a condition, of one. */
function askOf(question: Question, n: number, way: Way): { method: string; path: string; body: string } {
  const [path, body] = [question.path(n), question.body?.(n) ?? '']
  if (way !== 'payload') return { method: question.method, path, body }
  const plain = `/api/articles?where[slug][equals]=article-${n}&limit=1&depth=1`
  return { method: question.method, path: path.includes('/by-slug/') ? plain : path, body }
}

async function measure(question: Question, servers: readonly Server[], articles: number): Promise<ReadsMeasured[]> {
  const asked = Array.from({ length: ASKED }, (_, n) => 1 + ((n * 7919) % articles))
  const [raw, , uncached] = servers as [Server, Server, Server]
  for (const n of asked) {
    const ask = askOf(question, n, 'raw')
    const text = (await send(uncached, ask)).body.toString('utf8')
    if (text.includes('"errors"')) throw new Error(`${question.name}: ${text.slice(0, 300)}`)
    raw.child.send({ key: `${ask.method} ${ask.path} ${ask.body}`, body: text })
  }
  const counts = new Map<Way, number>()
  for (const server of servers) counts.set(server.way, await warmUp(server, question, asked))
  const rounds = new Map<Way, Round[]>()
  for (let round = 0; round < ROUNDS; round += 1)
    for (const server of servers) {
      const result = await oneRound(server, question, asked, counts.get(server.way)!)
      rounds.set(server.way, [...(rounds.get(server.way) ?? []), result])
    }
  return servers.map(({ way }) => ({ articles, what: question.name, way, ...summed(rounds.get(way)!) }))
}

/** Asks until the code is warm, and tells how many fit into a round. */
async function warmUp(server: Server, question: Question, asked: readonly number[]): Promise<number> {
  const start = performance.now()
  let count = 0
  while (count < 2 * ASKED && performance.now() - start < 20_000) {
    await send(server, askOf(question, asked[count % ASKED]!, server.way))
    count += 1
  }
  const { answers, ms } = await oneRound(server, question, asked, 50)
  return Math.max(50, Math.round((answers.length / ms) * ROUND_MS))
}

type Round = { answers: Answer[]; ms: number; cpu: number; databaseCpu: number | null; statements: number }

async function oneRound(server: Server, question: Question, asked: readonly number[], count: number): Promise<Round> {
  const [before, database] = [await costOf(server), databaseCpu()]
  const answers: Answer[] = []
  const start = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < count) {
        // Only how long and how much: bodies of a whole run would not fit into memory.
        const { body, ms } = await send(server, askOf(question, asked[next++ % ASKED]!, server.way))
        answers.push({ ms, bytes: body.byteLength })
      }
    }),
  )
  const ms = performance.now() - start
  const [after, databaseAfter] = [await costOf(server), databaseCpu()]
  return {
    answers,
    ms,
    cpu: after.cpu - before.cpu,
    databaseCpu: database === null || databaseAfter === null ? null : databaseAfter - database,
    statements: after.statements - before.statements,
  }
}

async function costOf({ child }: Server): Promise<{ cpu: number; statements: number }> {
  const answer = told(child)
  child.send('cpu')
  return (await answer) as { cpu: number; statements: number }
}

/** What all processes of PostgreSQL on this machine worked so far, in ms, where the system tells (Linux, in hundredths of a second). */
function databaseCpu(): number | null {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        try {
          const [, command = '', rest = ''] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
          const parts = rest.split(' ')
          return command === 'postgres' ? (Number(parts[11]) + Number(parts[12])) * 10 : 0
        } catch {
          return 0
        }
      })
      .reduce((sum, each) => sum + each, 0)
  } catch {
    return null
  }
}

function send(
  { agent, url }: Server,
  { body, method, path }: { method: string; path: string; body: string },
): Promise<{ ms: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const headers = body === '' ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const call = request(`${url}${path}`, { method, agent, headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        if (res.statusCode !== 200) return reject(new Error(`${method} ${path} was answered with ${res.statusCode}.`))
        resolve({ ms: performance.now() - start, body: Buffer.concat(chunks) })
      })
    })
    call.on('error', reject)
    call.end(body === '' ? undefined : body)
  })
}

function summed(rounds: readonly Round[]) {
  const answers = rounds.flatMap((round) => round.answers)
  const total = (of: (round: Round) => number) => rounds.reduce((sum, round) => sum + of(round), 0)
  const times = answers.map(({ ms }) => ms).toSorted((one, other) => one - other)
  const at = (share: number) => rounded(times[Math.floor((times.length - 1) * share)]!, 2)
  const hasDatabase = rounds.every((round) => round.databaseCpu !== null)
  return {
    perSecond: Math.round((answers.length / total(({ ms }) => ms)) * 1000),
    p50: at(0.5),
    p99: at(0.99),
    cpu: rounded(total(({ cpu }) => cpu) / answers.length, 3),
    databaseCpu: hasDatabase ? rounded(total((round) => round.databaseCpu ?? 0) / answers.length, 3) : null,
    statements: rounded(total(({ statements }) => statements) / answers.length, 1),
    bytes: Math.round(answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length),
  }
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
