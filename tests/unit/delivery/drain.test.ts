import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createDrain } from '../../../src/delivery/http/drain.ts'
import { createReadiness } from '../../../src/delivery/http/health.ts'
import { createLoginFloor } from '../../../src/delivery/http/login-floor.ts'

const log = { info: () => undefined, warn: () => undefined }

async function serve(answerAfterMs: number): Promise<{ server: Server; address: string }> {
  const server = createServer((_req, res) => void setTimeout(() => res.end('done'), answerAfterMs))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('what is under way is finished before the end, and nothing new is taken', async () => {
  const { server, address } = await serve(200)
  let stopped = 0
  const drain = createDrain(server, { log, stop: async () => void stopped++ })
  const underWay = fetch(address).then((response) => response.text())
  await new Promise((resolve) => setTimeout(resolve, 50))
  const ending = drain()
  await expect(fetch(address)).rejects.toThrow('fetch failed')
  expect(stopped).toBe(0)
  expect(await underWay).toBe('done')
  await Promise.all([ending, drain()])
  expect(stopped).toBe(1)
})

test('what does not finish in time is cut', async () => {
  const { server, address } = await serve(60_000)
  const drain = createDrain(server, { log, stop: async () => undefined, withinMs: 100 })
  const cut = fetch(address).then(
    () => 'answered',
    () => 'cut',
  )
  await new Promise((resolve) => setTimeout(resolve, 50))
  await drain()
  expect(await cut).toBe('cut')
})

test('the database is ready when it answers in time and no migration is missing', async () => {
  const rows = [{ name: 'a' }, { name: 'b' }]
  expect(await createReadiness(async () => ({ rows }), ['a', 'b'])()).toEqual([])
  expect(await createReadiness(async () => ({ rows }), ['a', 'c'])()).toEqual([
    'The database is not up to date: run `npm run migrate`.',
  ])
  expect(await createReadiness(() => Promise.reject(new Error('x')), [])()).toEqual(['The database does not answer.'])
  expect(await createReadiness(() => new Promise(() => undefined), [], 20)()).toEqual(['The database does not answer.'])
})

test('the floor waits for what is left of it and for nothing more', async () => {
  let now = 1_000
  const waits: number[] = []
  const floor = createLoginFloor(400, { now: () => now, wait: async (ms) => void waits.push(ms) })
  const startedAt = floor.start()
  now = 1_150
  await floor.hold(startedAt)
  now = 1_500
  await floor.hold(startedAt)
  expect(waits).toEqual([250])
})
