import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeHome, type Home } from './child-server.ts'
import { createClient } from './client.ts'
import { saveMany, type Saves } from './many-saves.ts'
import { report } from './report.ts'
import { compare, verifyTrail, type Verdict } from './stored-saves.ts'

/** How many pages are saved while it is killed twice; what is promised is `SAVES=1000`. */
const SAVES = Number(process.env.SAVES ?? 200)
/** A quarter of it does on a quiet machine; tests share theirs. */
const LIMIT_MS = 60_000 + SAVES * 200
const STRIKES = [0.3, 0.6].map((share) => Math.round(SAVES * share))

let home: Home
beforeEach(async () => {
  home = await makeHome()
})
afterEach(() => home.remove())

function tell(what: string, { saved, refused, faults }: Saves, { found, lost, stored }: Verdict): void {
  const seconds = faults.map(({ struckAt, servedAt }) => (servedAt - struckAt) / 1000)
  report(
    `${what}: ${saved.length} acknowledged, ${found} found, ${lost.length} lost, ${refused.length} not acknowledged, ` +
      `${stored} stored; saved again after ${seconds.join(' s, ')} s`,
  )
}

test(
  'after kill -9 of the process during many saves every acknowledged save is there, and none half',
  { timeout: LIMIT_MS },
  async () => {
    let server = await home.start({ accounts: true })
    let isBack: Promise<void> = Promise.resolve()
    const startAgain = async () => {
      await server.ended
      server = await home.start()
    }
    const saves = await saveMany({
      url: server.url,
      count: SAVES,
      at: 50,
      strikeAfter: STRIKES,
      strike: () => {
        server.kill('SIGKILL')
        isBack = startAgain()
      },
    })
    await isBack
    const verdict = await compare(server.databaseUrl, saves.saved)
    tell('kill -9 of node', saves, verdict)
    expect(saves.faults).toHaveLength(2)
    expect(verdict).toMatchObject({ lost: [], altered: [], half: [] })
    expect(verifyTrail(home)).toContain('The audit trail is whole')
  },
)

test(
  'after kill -9 of PostgreSQL during many saves the same process serves on, and nothing acknowledged is lost',
  { timeout: LIMIT_MS },
  async () => {
    const server = await home.start({ accounts: true })
    const saves = await saveMany({
      url: server.url,
      count: SAVES,
      at: 50,
      strikeAfter: STRIKES,
      strike: () => process.kill(home.postmaster(), 'SIGKILL'),
    })
    const verdict = await compare(server.databaseUrl, saves.saved)
    tell('kill -9 of PostgreSQL', saves, verdict)
    expect(saves.faults).toHaveLength(2)
    expect(new Set(saves.refused)).toEqual(new Set([503]))
    expect(verdict).toMatchObject({ lost: [], altered: [], half: [] })
    expect((await createClient(server.url)('/readyz')).status).toBe(200)
    expect(verifyTrail(home)).toContain('The audit trail is whole')
  },
)
