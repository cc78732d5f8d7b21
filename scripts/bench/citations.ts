import { createLocalReq, type Payload } from 'payload'
import type { Work } from '../../src/evidence/csl.ts'
import { importWorks } from '../../src/evidence/cms/import/import-works.ts'
import { citationSearches } from './citation-searches.ts'
import { explain, heardStatements } from './heard-statements.ts'
import { INDEX, inventCitations } from './invented-citations.ts'
import { throwAwayPayload } from './throw-away-payload.ts'

export type Measured = {
  what: string
  found: number
  p50: number
  p95: number
  cpu: number
  unit: string
  byIndex?: boolean
}

const CITATIONS = 20_000
/** Others may be so common that PostgreSQL is right to read the table. */
const FOR_SURE = 'lee 2013 low back'
const SEARCHES = [FOR_SURE, 'müller needling knee', 'cupping', '10.5555/invented.777', 'nothing like this']
const ROUNDS = 60
const IMPORTED = 1000

/** Measures how long a search among 20,000 citations takes, and how long a thousand take to come in. Fails if a search goes without its index. */
export async function benchCitations(): Promise<Measured[]> {
  const { payload, close } = await throwAwayPayload()
  try {
    await inventCitations(payload, CITATIONS)
    const account = {
      email: 'bench@bench.example',
      password: 'Measured-often-1',
      name: 'Bench',
      role: 'marketer' as const,
    }
    await payload.create({ collection: 'users', data: account, overrideAccess: true }) // nobody is there yet to do it
    const { user, token } = await payload.login({ collection: 'users', data: account })
    const measured: Measured[] = []
    for (const { name, run } of citationSearches(payload, user as never, token!)) {
      for (const words of SEARCHES) {
        const byIndex = await isServed(payload, () => run(words))
        if (words === FOR_SURE && !byIndex) throw new Error(`“${words}” in the ${name} goes without its index.`)
        const { totalDocs } = await run(words)
        const times = await timesOf(() => run(words))
        measured.push({ what: `${name}: ${words}`, found: totalDocs, ...times, unit: 'ms', byIndex })
      }
    }
    const [started, before] = [performance.now(), process.cpuUsage()]
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
    const { created } = await importWorks(req, works())
    const each = round((performance.now() - started) / created.length)
    return [
      ...measured,
      {
        what: `import of ${IMPORTED}`,
        found: created.length,
        p50: each,
        p95: each,
        cpu: round(cpuSince(before) / created.length),
        unit: 'ms a work',
      },
    ]
  } finally {
    await close()
  }
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function isServed(payload: Payload, search: () => Promise<unknown>): Promise<boolean> {
  const heard = (await heardStatements(payload, search)).filter(({ text }) => /search_key" ilike/.test(text))
  const plans = await Promise.all(heard.map((statement) => explain(payload, statement)))
  return plans.length > 0 && plans.every((plan) => plan.includes(INDEX))
}

const round = (ms: number) => Math.round(ms * 10) / 10

/** `cpu` is what this process worked for each, which other work on the machine changes less than the time it took. */
async function timesOf(work: () => Promise<unknown>): Promise<Pick<Measured, 'p50' | 'p95' | 'cpu'>> {
  const times: number[] = []
  const before = process.cpuUsage()
  for (let n = 0; n < ROUNDS; n++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const cpu = round(cpuSince(before) / ROUNDS)
  times.sort((a, b) => a - b)
  const at = (share: number) => round(times[Math.floor(times.length * share)]!)
  return { p50: at(0.5), p95: at(0.95), cpu }
}

const works = () =>
  Array.from({ length: IMPORTED }, (_, n) => ({
    work: {
      type: 'article-journal',
      title: `An imported work about sore backs, number ${n}`,
      author: ['Lee', 'Kim', 'Reed'].map((family) => ({ family, given: 'Ann' })),
      issued: { year: 2000 + (n % 25) },
      containerTitle: 'Journal of Invented Care',
      identifiers: { doi: `10.5555/imported.${n}` },
    } satisfies Work,
    line: n + 1,
    remarks: [],
  }))
