import { PROGRAM } from '#platform/program.ts'
import type { Answer } from '../../look-up/read-answer.ts'
import type { Query } from '../../look-up/query.ts'
import { realClock, type Clock } from './clock.ts'
import { createHostPace, type HostPace } from './host-pace.ts'
import { readBounded, TooLong } from './read-bounded.ts'
import { allowedOrigins, askedAddress, signedAddress } from './service-address.ts'
import type { LookUpSettings } from './settings.ts'

/** What a service answered and when; or why nobody can say what it would have. Neither ever holds the key. */
export type Reply = { answer: Answer; at: string } | { lost: string }

/** Puts a question to a service. The same question, asked again while the answer is awaited, is not sent twice. */
export type AskService = (query: Query) => Promise<Reply>

type Bounds = { timeoutMs: number; patienceMs: number; tries: number; bytes: number }
const BOUNDS: Bounds = { timeoutMs: 8000, patienceMs: 20_000, tries: 3, bytes: 2 * 1024 * 1024 }
const REDIRECTS = 3

/** What is worth another try: the service is busy or has gone for a moment. */
const PASSING = [429, 502, 503, 504]

/**
 * The one client that leaves the house. It goes to the hosts of the settings and to no other, redirects included; it waits
 * `timeoutMs` for an answer of at most `bytes`, tries three times with growing pauses or as long as Retry-After says, and gives up
 * after `patienceMs` in all. Crossref is asked once a second until it says what it allows, NCBI three times, ten with a key.
 */
export function createAskService(
  settings: LookUpSettings,
  { clock = realClock, ...bounds }: Partial<Bounds> & { clock?: Clock } = {},
): AskService {
  const limits = { ...BOUNDS, ...bounds }
  const paces = new Map<string, HostPace>()
  const underWay = new Map<string, Promise<Reply>>()
  const paceOf = ({ service }: Query, { host }: URL): HostPace => {
    const perSecond = service === 'pubmed' ? (settings.ncbiApiKey ? 10 : 3) : service === 'crossref' ? 1 : 3
    const pace = paces.get(host) ?? createHostPace(clock, perSecond)
    paces.set(host, pace)
    return pace
  }
  const ask = async (query: Query): Promise<Reply> => {
    const url = signedAddress(settings, query)
    const pace = paceOf(query, url)
    const deadline = clock.now() + limits.patienceMs
    let lost = 'It did not answer in time.'
    for (let attempt = 1; attempt <= limits.tries; attempt += 1) {
      const sent = await pace.take(deadline, () => send(settings, url, limits))
      if (sent === null) return { lost: attempt === 1 ? 'Too many questions are waiting for it.' : lost }
      if (sent.headers) pace.heed(sent.headers)
      if (sent.answer && !PASSING.includes(sent.answer.status))
        return { answer: withoutKey(settings, sent.answer), at: new Date(clock.now()).toISOString() }
      lost = sent.lost ?? `It answered with an error (${sent.answer!.status}).`
      if (sent.isFinal) break
      pace.rest(restAfter(sent.headers, clock.now()) ?? 1000 * 2 ** (attempt - 1))
    }
    return { lost }
  }
  return (query) => {
    const name = `${query.service} ${askedAddress(settings, query)}`
    const known = underWay.get(name)
    if (known) return known
    const mine = ask(query).finally(() => underWay.delete(name))
    underWay.set(name, mine)
    return mine
  }
}

type Sent = { answer?: Answer; headers?: Headers; lost?: string; isFinal?: boolean }

/** One try, redirects followed within the allowed hosts. Nothing of a failure's own words is kept: they may name the address. */
async function send(settings: LookUpSettings, start: URL, { timeoutMs, bytes }: Bounds): Promise<Sent> {
  const signal = AbortSignal.timeout(timeoutMs)
  const abort = new AbortController()
  const allowed = allowedOrigins(settings)
  let url = start
  try {
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      const response = await fetch(url, {
        headers: headersOf(settings),
        redirect: 'manual',
        signal: AbortSignal.any([signal, abort.signal]),
      })
      const { status, headers } = response
      const location = status >= 300 && status < 400 ? headers.get('location') : null
      if (location === null) {
        const body = (await readBounded(response, bytes)).replaceAll('\0', '')
        return { answer: { status, type: headers.get('content-type'), body }, headers }
      }
      await response.body?.cancel()
      if (!URL.canParse(location, url)) return { lost: 'It sent us to an address that cannot be read.', isFinal: true }
      url = new URL(location, url)
      if (!allowed.has(url.origin) || url.username !== '' || url.password !== '')
        return { lost: 'It sent us to another address, which is not followed.', isFinal: true }
    }
    return { lost: 'It sent us from one address to the next without end.', isFinal: true }
  } catch (error) {
    abort.abort()
    if (error instanceof TooLong) return { lost: 'Its answer is too long.', isFinal: true }
    return { lost: signal.aborted ? 'It did not answer in time.' : 'The connection failed.' }
  }
}

/** Crossref and NCBI ask every program to say whose it is. */
function headersOf({ contactEmail }: LookUpSettings): Record<string, string> {
  return {
    Accept: 'application/json, text/plain;q=0.9, */*;q=0.1',
    'User-Agent': `${PROGRAM}${contactEmail ? ` (mailto:${contactEmail})` : ''}`,
  }
}

/** Seconds or a date (RFC 9110, 10.2.3); null if the host does not say. */
function restAfter(headers: Headers | undefined, now: number): number | null {
  const said = headers?.get('retry-after')
  if (!said) return null
  if (/^\d{1,6}$/.test(said)) return Number(said) * 1000
  const at = Date.parse(said)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

/** NCBI repeats a wrong key in its answer. */
function withoutKey({ ncbiApiKey }: LookUpSettings, answer: Answer): Answer {
  return ncbiApiKey ? { ...answer, body: answer.body.replaceAll(ncbiApiKey, '[key]') } : answer
}
