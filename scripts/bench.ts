import { mkdirSync, writeFileSync } from 'node:fs'
import { benchChecks } from './bench/checks.ts'
import { benchCitations } from './bench/citations.ts'
import { benchImpact } from './bench/impact.ts'
import { benchReads } from './bench/reads.ts'
import { benchVerify } from './bench/verify.ts'
import { run } from './open-payload.ts'

/** What can be measured, by its name on the command line. */
const BENCHES: Record<string, () => Promise<object[]>> = {
  checks: benchChecks,
  citations: benchCitations,
  impact: benchImpact,
  reads: benchReads,
  verify: benchVerify,
}

/**
 * `npm run bench [-- NAME]`: measures one thing or all, on a database that is thrown away, prints a table of each and writes it
 * to `bench/NAME.json`.
 */
await run(async ([asked]) => {
  if (asked !== undefined && !Object.hasOwn(BENCHES, asked))
    throw new Error(`Say what to measure: ${Object.keys(BENCHES).join(', ')}.`)
  mkdirSync('bench', { recursive: true })
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked !== undefined && asked !== name) continue
    const measured = await bench()
    console.table(measured)
    writeFileSync(`bench/${name}.json`, `${JSON.stringify(measured, null, 2)}\n`)
  }
})
