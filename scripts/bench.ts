import { mkdirSync, writeFileSync } from 'node:fs'
import { benchCitations, type Measured } from './bench/citations.ts'
import { run } from './open-payload.ts'

/** What can be measured, by its name on the command line. */
const BENCHES: Record<string, () => Promise<Measured[]>> = { citations: benchCitations }

/** `npm run bench -- NAME`: measures on a database that is thrown away, prints a table and writes it to `bench/NAME.json`. */
await run(async ([name = '']) => {
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined
  if (!bench) throw new Error(`Say what to measure: ${Object.keys(BENCHES).join(', ')}.`)
  const measured = await bench()
  console.table(measured)
  mkdirSync('bench', { recursive: true })
  writeFileSync(`bench/${name}.json`, `${JSON.stringify(measured, null, 2)}\n`)
})
