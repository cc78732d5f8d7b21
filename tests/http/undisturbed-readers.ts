import { report } from '../faults/report.ts'

/** So many reads a second go on beside each story of the probes: `READS=50 npx vitest run tests/http/probes`. */
const READS = Number(process.env.READS ?? 0)

/** Strangers who read while others try to do harm; the end of it tells of every answer that was not as it should be. */
export function readMeanwhile(url: string, article: string): () => Promise<string[]> {
  const wrong: string[] = []
  const times: number[] = []
  const reads: Promise<void>[] = []
  const questions = [
    () => fetch(`${url}/api/articles/${article}?depth=0`),
    () =>
      fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query: `{ Article(id: "${article}") { title bodyHtml references { number } } }` }),
      }),
  ]
  const read = async () => {
    const began = performance.now()
    const answer = await questions[reads.length % 2]!()
    const text = await answer.text()
    times.push(performance.now() - began)
    if (answer.status !== 200 || !text.includes('"title":"')) wrong.push(`${answer.status} ${text.slice(0, 200)}`)
  }
  const timer =
    READS > 0
      ? setInterval(() => reads.push(read().catch((error: unknown) => void wrong.push(String(error)))), 1000 / READS)
      : undefined
  return async () => {
    clearInterval(timer)
    await Promise.all(reads)
    times.sort((one, other) => one - other)
    if (READS > 0)
      report(`${times.length} reads meanwhile, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(0)} ms`)
    return wrong
  }
}
