import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRunning } from '../../src/platform/database/living-process.ts'
import { makeHome, processesIn, type Home } from './child-server.ts'
import { createClient, inParallel, make, signIn, textOf, until } from './client.ts'
import { ask, withConnection } from './database.ts'
import { report } from './report.ts'

let home: Home
beforeEach(async () => {
  home = await makeHome()
})
afterEach(() => home.remove())

const accepts = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.unref()
    setTimeout(() => socket.destroy(), 500).unref()
  })

test(
  'SIGTERM finishes what is under way, takes nothing new, and leaves no PostgreSQL behind',
  { timeout: 90_000 },
  async () => {
    const server = await home.start({ accounts: true })
    const call = createClient(server.url, await signIn(server.url))
    const clinic = await make(call, 'clinics', { name: 'A clinic', jurisdictions: ['US'] })
    const ids = await inParallel(20, 10, (n) =>
      make(call, 'articles', { title: `Article ${n}`, clinic, body: textOf('Words.') }),
    )
    const postmaster = home.postmaster()

    const { answers, refusedMs } = await withConnection(server.databaseUrl, async (client) => {
      // Holds every article's row, so that all twenty changes are under way when the signal comes.
      await client.query('begin')
      await client.query('select from articles for update')
      const changes = ids.map((id, n) =>
        call(`/api/articles/${id}`, {
          method: 'PATCH',
          headers: { 'If-Match': '"1"' },
          body: { title: `Changed ${n}` },
        }),
      )
      const waiting = `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'`
      await until(async () => (await client.query<{ n: number }>(waiting)).rows[0]!.n >= 8)
      // Connections are taken in turn: once later ones are answered, all twenty changes have come in.
      for (let n = 0; n < 3; n += 1) expect((await call('/healthz')).status).toBe(200)
      server.kill('SIGTERM')
      const closedAfter = await until(async () => !(await accepts(home.port)))
      expect(isRunning(server.pid)).toBe(true)
      await client.query('commit')
      return { answers: await Promise.all(changes), refusedMs: closedAfter }
    })
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(await server.ended).toBe(0)
    expect(isRunning(postmaster)).toBe(false)
    expect(processesIn(home.data)).toEqual([])
    report(`SIGTERM with 20 changes under way: 20 answered, new connections refused after ${refusedMs} ms, exit 0`)

    const again = await home.start()
    expect(again.migrated).toEqual([])
    expect(await ask(again.databaseUrl, `select from _articles_v where version_title like 'Changed %'`)).toHaveLength(
      20,
    )
  },
)
