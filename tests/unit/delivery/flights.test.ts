import { expect, test } from 'vitest'
import { createFlights } from '../../../src/delivery/http/cache/flights.ts'
import type { Answer } from '../../../src/delivery/cache/answer-cache.ts'

const answer = (...tags: string[]): Answer => ({
  headers: {},
  body: new Uint8Array(),
  etag: '"e"',
  tags: new Set(tags),
  madeAt: 0,
  until: 1,
})

test('Who asks the same while it is being read gets what the first one gets.', async () => {
  const flights = createFlights()
  const first = flights.begin('q')
  const joined = flights.under('q')!.answer
  const told = answer('articles')
  first.land(told)
  expect(await joined).toBe(told)
  expect(flights.under('q')).toBeUndefined()
})

test('A read does not hold if anything it was made of changed while it was under way, and holds if something else did.', () => {
  const flights = createFlights()
  const flight = flights.begin('q')
  flights.drop(new Set(['people']))
  expect([flight.holds(answer('articles')), flight.holds(answer('people', 'articles'))]).toEqual([true, false])
  flights.drop('all')
  expect(flight.holds(answer('articles'))).toBe(false)
})

test('An earlier read of the same is told of changes, too, after a later one began.', () => {
  const flights = createFlights()
  const [earlier, later] = [flights.begin('q'), flights.begin('q')]
  flights.drop(new Set(['articles']))
  expect([earlier.holds(answer('articles')), later.holds(answer('articles'))]).toEqual([false, false])
})

test('When an earlier read comes to its end, others still join the later one.', () => {
  const flights = createFlights()
  const [earlier, later] = [flights.begin('q'), flights.begin('q')]
  earlier.land(null)
  expect(flights.under('q')).toBe(later)
})
