import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeHome, type Home } from './child-server.ts'
import { createClient, make, signIn, textOf, type Answer, type Client } from './client.ts'
import { report } from './report.ts'

const LIMIT_MS = 120_000
/** Several times what one process answers in the time. */
const STRANGERS = 1_000

let home: Home
let url: string
let writer: Client
let clinic: string
beforeAll(async () => {
  home = await makeHome()
  const server = await home.start({ accounts: true })
  url = server.url
  writer = createClient(url, await signIn(url))
  clinic = await make(writer, 'clinics', { name: 'A clinic', jurisdictions: ['US'] })
})
afterAll(() => home.remove())

/** Nobody asked the same before, so that nothing of it is kept. */
const question = (n: number) => ({ query: `{ Articles(limit: 10) { docs { title new${n}: slug } totalDocs } }` })

test(
  'in a rush of strangers each is answered or asked to come back, and whoever works goes on working',
  { timeout: LIMIT_MS },
  async () => {
    const stranger = createClient(url)
    // Their connections are there already, as those of a proxy are: a server takes new ones only as fast as it answers.
    await Promise.all(Array.from({ length: STRANGERS }, () => stranger('/healthz')))
    const asking = Array.from({ length: STRANGERS }, (_, n) =>
      stranger('/api/graphql', { method: 'POST', body: question(n) }),
    )
    const saved: number[] = []
    for (let n = 0; n < 5; n += 1) {
      const body = { title: `An article ${n}`, clinic, body: textOf('Words.') }
      saved.push((await writer('/api/articles', { method: 'POST', body })).status)
    }
    const answers = await Promise.all(asking)
    const counts = new Map<string, number>()
    for (const { status } of answers) counts.set(String(status), (counts.get(String(status)) ?? 0) + 1)
    report(`${STRANGERS} strangers at once: ${JSON.stringify(Object.fromEntries(counts))}`)
    expect(saved).toEqual([201, 201, 201, 201, 201])
    expect([...counts.keys()].filter((status) => !['200', '429', '503'].includes(status))).toEqual([])
    expect(counts.get('200')).toBeGreaterThan(0)
    expect(counts.get('503')).toBeGreaterThan(0)
    for (const answer of answers.filter(({ status }) => status !== 200)) expect(comesBack(answer)).toBe(true)
    expect((await stranger('/api/graphql', { method: 'POST', body: question(STRANGERS) })).status).toBe(200)
  },
)

const comesBack = ({ headers, text }: Answer): boolean =>
  Number(headers.get('retry-after')) > 0 && /"code":"(service\/unavailable|request\/rate-limited)"/.test(text)
