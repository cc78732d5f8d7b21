import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { executeIn, inTransaction } from '../../src/platform/database/transaction.ts'
import { citedEndpoints } from '../../src/delivery/cms/uses/where-used.endpoints.ts'
import { cpuSince } from './cpu-since.ts'
import { inventGraph } from './invented-graph.ts'
import { throwAwayPayload } from './throw-away-payload.ts'

export type ImpactMeasured = {
  what: string
  pages: number
  affected: number
  p50: number
  p95: number
  cpu: number
  unit: string
}

const PAGES = 10_000
const ROUNDS = 20

/** The invented works by how much rests on them. */
const WORKS = { 'on a few pages': 3, 'on a fifth of all pages': 2, 'on all pages': 1 }

/** Measures how long it takes to say what would become of 10,000 live pages if a work were retracted, as the API answers it, and to do it. */
export async function benchImpact(): Promise<ImpactMeasured[]> {
  const { payload, close } = await throwAwayPayload()
  try {
    const account = {
      email: 'bench@bench.example',
      password: 'Measured-often-1',
      name: 'Bench',
      role: 'reviewer' as const,
    }
    const user = await payload.create({ collection: 'users', data: account, overrideAccess: true }) // nobody is there yet to do it
    const newRequest = () => createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
    const req = await newRequest()
    await inTransaction(req, () => inventGraph(req, { pages: PAGES, claimsOnPage: 5, claims: 2000, works: 500 }))
    await executeIn(req, sql`analyze`)
    const measured: ImpactMeasured[] = []
    for (const [what, n] of Object.entries(WORKS)) {
      const { rows } = await executeIn(req, sql`select id from citations where title = ${`Invented work ${n}`}`)
      const id = String(rows[0]!.id)
      const ask = async () =>
        answerOf(Object.assign(await newRequest(), { routeParams: { id }, query: { standing: 'retracted' } }))
      const affected = (await ask()).pages.filter(({ effect }) => effect !== 'none').length
      measured.push({ what: `asked of a work ${what}`, pages: PAGES, affected, ...(await timesOf(ask)), unit: 'ms' })
      const [start, before] = [performance.now(), process.cpuUsage()]
      const change = { collection: 'citations', id, data: { standing: { status: 'retracted' } } } as const
      await payload.update({ ...change, req: await newRequest(), overrideAccess: true }) // as a round of checks does
      const took = Math.round(performance.now() - start)
      measured.push({
        what: `a work ${what} is retracted`,
        pages: PAGES,
        affected,
        p50: took,
        p95: took,
        cpu: cpuSince(before),
        unit: 'ms',
      })
    }
    return measured
  } finally {
    await close()
  }
}

async function answerOf(req: PayloadRequest): Promise<{ pages: { effect: string }[] }> {
  const { handler } = citedEndpoints.find(({ path }) => path === '/:id/impact')!
  return (await (await handler(req)).json()) as { pages: { effect: string }[] }
}

async function timesOf(work: () => Promise<unknown>): Promise<Pick<ImpactMeasured, 'p50' | 'p95' | 'cpu'>> {
  const times: number[] = []
  const before = process.cpuUsage()
  for (let n = 0; n < ROUNDS; n++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const cpu = Math.round(cpuSince(before) / ROUNDS)
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)]! * 10) / 10
  return { p50: at(0.5), p95: at(0.95), cpu }
}
