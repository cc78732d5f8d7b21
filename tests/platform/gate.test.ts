import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createGate } from '#platform/gate.ts'

const busy = { code: 'service/unavailable', status: 503, extra: { retryAfter: 2 } }

test('no more than the limit run at once, and all get their turn in order', async () => {
  const gate = createGate({ max: 3, queue: 100, waitMs: 5000 })
  const order: number[] = []
  let most = 0
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      gate.run(async () => {
        order.push(index)
        most = Math.max(most, gate.running)
        await sleep(2)
      }),
    ),
  )
  expect(most).toBe(3)
  expect(order).toEqual(Array.from({ length: 30 }, (_, index) => index))
  expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 0, waiting: 0 })
})

test('whoever finds the queue full is refused at once', async () => {
  const gate = createGate({ max: 1, queue: 1, waitMs: 5000 })
  const work = () => gate.run(() => sleep(20))
  const results = await Promise.allSettled([work(), work(), work()])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect((results[2] as PromiseRejectedResult).reason).toMatchObject(busy)
})

test('whoever waits too long is refused and does not run later', async () => {
  const gate = createGate({ max: 1, queue: 5, waitMs: 10 })
  let ran = false
  const first = gate.run(() => sleep(50))
  await expect(
    gate.run(async () => {
      ran = true
    }),
  ).rejects.toMatchObject(busy)
  await first
  expect({ ran, waiting: gate.waiting }).toEqual({ ran: false, waiting: 0 })
})

test('a write that fails gives its place back', async () => {
  const gate = createGate({ max: 1, queue: 5, waitMs: 100 })
  await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(gate.run(() => Promise.resolve('yes'))).resolves.toBe('yes')
})
