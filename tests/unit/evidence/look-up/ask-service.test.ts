import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAskService } from '../../../../src/evidence/cms/look-up/ask-service.ts'
import { createHostPace } from '../../../../src/evidence/cms/look-up/host-pace.ts'
import type { Sought } from '../../../../src/evidence/look-up/sought.ts'
import { queryOf } from '../../../../src/evidence/look-up/query.ts'
import { readAnswer } from '../../../../src/evidence/look-up/read-answer.ts'
import { readEnv } from '../../../../src/platform/env.ts'
import { startFakeServices, type FakeServices } from '../../../fake-services.ts'

let fakes: FakeServices
beforeAll(async () => {
  fakes = await startFakeServices()
})
beforeEach(() => void (fakes.requests.length = 0))
afterAll(() => fakes.close())

/** A clock that stands still until somebody waits. */
function stoppedClock() {
  const waits: number[] = []
  let time = Date.UTC(2026, 10, 21)
  const sleep = async (ms: number) => {
    waits.push(ms)
    time += ms
  }
  return { waits, clock: { now: () => time, sleep } }
}

const doi = (value: string): Sought => ({ name: 'doi', value })
const settings = (more: Record<string, string> = {}) => readEnv({ ...fakes.env, ...more }).lookUp

/** Asks Crossref for a DOI under which the fake fails in one way. */
async function askFailing(name: string, bounds: Parameters<typeof createAskService>[1] = {}) {
  const { waits, clock } = stoppedClock()
  const ask = createAskService(settings(), { clock, ...bounds })
  const query = queryOf('crossref', doi(`10.5555/citewell.fails.${name}`))
  const reply = await ask(query)
  return { reply, waits, said: 'answer' in reply ? readAnswer(query, reply.answer).kind : reply.lost }
}
const paths = () => fakes.requests.map(({ url }) => decodeURIComponent(url.split('?')[0]!))

describe('A service is asked', () => {
  test('by address, with who asks, and the answer is kept word for word', async () => {
    const reply = await createAskService(settings())(queryOf('crossref', doi('10.5555/citewell.lbp.2021')))
    expect(reply).toMatchObject({ answer: { status: 200, type: 'application/json' } })
    expect(fakes.requests).toHaveLength(1)
    const [{ method, url, headers }] = fakes.requests as [(typeof fakes.requests)[number]]
    expect([method, url]).toEqual([
      'GET',
      '/crossref/works/10.5555%2Fcitewell.lbp.2021?mailto=library%40clinic.example',
    ])
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(headers['user-agent']).toBe(`Citewell/${version} (mailto:library@clinic.example)`)
    expect(headers.cookie ?? headers.authorization).toBeUndefined()
  })

  test('with the key of NCBI, which stands neither in an answer nor in a failure', async () => {
    const ask = createAskService(settings({ NCBI_API_KEY: 'k3y-of-ours' }))
    const reply = await ask(queryOf('pubmed', { name: 'pmid', value: '99900429' }))
    expect(fakes.requests[0]!.url).toContain('api_key=k3y-of-ours')
    expect(fakes.requests[0]!.url).toContain('tool=citewell')
    expect(JSON.stringify(reply)).toContain('API rate limit')
    expect(JSON.stringify(reply)).not.toContain('k3y-of-ours')
  })

  test('once, if two ask the same at the same time', async () => {
    const ask = createAskService(settings(), stoppedClock())
    const query = queryOf('crossref', doi('10.5555/citewell.lbp.2021'))
    const [one, two] = await Promise.all([ask(query), ask(query)])
    expect(one).toBe(two)
    expect(fakes.requests).toHaveLength(1)
  })
})

describe('What goes wrong is no answer', () => {
  test('429: as long as Retry-After says, then again', async () => {
    const { said, waits } = await askFailing('busy')
    expect([said, waits]).toEqual(['work', [7000]])
    expect(fakes.requests).toHaveLength(2)
  })

  test('503: three tries with growing pauses, then no more', async () => {
    const { said, waits } = await askFailing('down')
    expect([said, waits]).toEqual(['It answered with an error (503).', [1000, 2000]])
    expect(fakes.requests).toHaveLength(3)
  })

  test('no answer: given up after the time set, and tried three times', async () => {
    const { said } = await askFailing('hang', { timeoutMs: 60 })
    expect(said).toBe('It did not answer in time.')
    expect(fakes.requests).toHaveLength(3)
  })

  test('a broken connection is tried again', async () => {
    const { said } = await askFailing('broken')
    expect(said).toBe('The connection failed.')
    expect(fakes.requests).toHaveLength(3)
  })

  test('nobody waits longer than their patience', async () => {
    const { said, waits } = await askFailing('down', { patienceMs: 1500 })
    expect([said, waits]).toEqual(['It answered with an error (503).', [1000]])
    expect(fakes.requests).toHaveLength(2)
  })

  test.each([
    ['endless', 'Its answer is too long.'],
    ['bomb', 'Its answer is too long.'],
    ['elsewhere', 'It sent us to another address, which is not followed.'],
    ['metadata', 'It sent us to another address, which is not followed.'],
    ['file', 'It sent us to another address, which is not followed.'],
    ['circle', 'It sent us from one address to the next without end.'],
    ['html', 'fault'],
    ['json', 'fault'],
    ['gzip', 'work'],
    ['nul', 'work'],
    ['moved', 'work'],
  ])('%s: %s', async (name, result) => {
    expect((await askFailing(name)).said).toBe(result)
    for (const path of paths()) expect(path).toMatch(/^\/crossref\/works\/10\.5555\/citewell\./)
    expect(fakes.requests.length).toBeLessThanOrEqual(4)
  })

  test('a host that is not there', async () => {
    const ask = createAskService(settings({ CROSSREF_URL: 'http://127.0.0.1:1' }), stoppedClock())
    expect(await ask(queryOf('crossref', doi('10.5555/a')))).toEqual({ lost: 'The connection failed.' })
  })
})

describe('A request leads to the hosts of the settings and to no other', () => {
  test.each([
    '10.5555/../../../../admin',
    '10.5555/x@evil.example',
    '10.5555/a%0d%0aHost:evil',
    '10.5555//evil.example',
    '10.5555/?x#y',
    '10.5555/\u0000',
  ])('%j', async (value) => {
    const ask = createAskService(settings(), stoppedClock())
    for (const service of ['crossref', 'doi', 'datacite', 'europe-pmc'] as const)
      await ask(queryOf(service, doi(value)))
    expect(fakes.requests).toHaveLength(4)
    for (const { url, headers } of fakes.requests) {
      expect(url).toMatch(
        /^\/(crossref\/works|doi\/doiRA|datacite\/dois)\/10\.5555%2F[^/?]+(\?mailto=[^&]+)?$|^\/europe-pmc\/search\?query=/,
      )
      expect(headers.host).toBe(fakes.origin.slice('http://'.length))
    }
  })
})

describe('A host is not hurried', () => {
  const pace = (perSecond: number) => {
    const { clock, waits } = stoppedClock()
    const line = createHostPace(clock, perSecond)
    const take = (patience = 60_000) => line.take(clock.now() + patience, async () => 'done')
    return { line, take, waits, clock }
  }

  test('one request at a time, and so many a second', async () => {
    const { line, waits, clock } = pace(1)
    let running = 0
    let most = 0
    const task = async () => {
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      running -= 1
    }
    await Promise.all([1, 2, 3].map(() => line.take(clock.now() + 60_000, task)))
    expect([most, waits]).toEqual([1, [1000, 1000]])
  })

  test('what it says of its limit counts from then on, and nonsense does not', async () => {
    const { line, take, waits } = pace(1)
    const say = (limit: string, interval: string) =>
      line.heed(new Headers({ 'x-rate-limit-limit': limit, 'x-rate-limit-interval': interval }))
    await take()
    say('50', '1s')
    await take()
    say('5', '1s')
    await take()
    for (const nonsense of ['0', '-1', 'NaN', '']) say(nonsense, '1s')
    await take()
    expect(waits).toEqual([20, 200, 200])
  })

  test('who would wait too long for a turn is told so, and the others go on', async () => {
    const { take, waits } = pace(1)
    expect(await Promise.all([take(), take(500), take()])).toEqual(['done', null, 'done'])
    expect(waits).toEqual([1000])
  })

  test('a task that fails holds nobody up', async () => {
    const { line, take, clock } = pace(1)
    const failing = line.take(clock.now() + 60_000, () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await take()).toBe('done')
  })
})
