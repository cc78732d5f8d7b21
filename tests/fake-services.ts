import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

export type FakeRequest = { method: string; url: string; headers: IncomingHttpHeaders }

export type FakeServices = {
  /** Where the fakes are, as the environment names the real ones; looking up is on. */
  env: Record<string, string>
  origin: string
  /** Every request that came, in order. */
  requests: FakeRequest[]
  close: () => Promise<void>
}

const sample = (name: string) => readFileSync(new URL(`./fixtures/evidence/look-up/${name}`, import.meta.url), 'utf8')

/** The works the fakes know: which of the samples each service has under which of its numbers. */
const WORKS = [
  {
    sample: 'lbp',
    doi: '10.5555/citewell.lbp.2021',
    pmid: '99900001',
    pmcid: 'PMC9990001',
    at: ['crossref', 'europe-pmc', 'pubmed'],
  },
  { sample: 'retracted', doi: '10.5555/citewell.retracted.2019', pmid: '99900002', at: ['crossref', 'europe-pmc'] },
  { sample: 'notice', doi: '10.5555/citewell.retraction.2021', at: ['crossref'] },
  { sample: 'data', doi: '10.5555/citewell.datacite.2022', at: ['datacite'] },
  { sample: 'book', isbn: '9780000000217', at: ['crossref'] },
  { sample: 'liu', doi: '10.1155/2015/328196', pmid: '25821485', at: ['crossref', 'pubmed'] },
] as const satisfies { sample: string; doi?: string; pmid?: string; pmcid?: string; isbn?: string; at: string[] }[]

type Numbers = { doi?: string; pmid?: string; pmcid?: string; isbn?: string }

function sampleOf(service: string, asked: Numbers): string | null {
  const work = WORKS.find(
    (one) =>
      (one.at as readonly string[]).includes(service) &&
      Object.entries(asked).some(
        ([name, value]) => (one as Numbers)[name as keyof Numbers]?.toLowerCase() === value?.toLowerCase(),
      ),
  )
  return work ? sample(`${work.sample}.${service}.${service === 'pubmed' ? 'txt' : 'json'}`) : null
}

/** Whatever the limit, tests wait for nobody. */
const PACE = { 'x-rate-limit-limit': '50', 'x-rate-limit-interval': '1s' }

type Reply = (res: ServerResponse, req: IncomingMessage) => void
const send =
  (status: number, type: string, body: string | Buffer, headers: Record<string, string> = {}): Reply =>
  (res) =>
    void res.writeHead(status, { 'Content-Type': type, ...PACE, ...headers }).end(body)
const json = (value: unknown, status = 200) =>
  send(status, 'application/json', typeof value === 'string' ? value : JSON.stringify(value))

/** What goes wrong with real services, each under a DOI of its own: 10.5555/citewell.fails.<name>. */
function failures(count: (name: string) => number): Record<string, Reply> {
  const good = sample('lbp.crossref.json')
  return {
    busy: (res, req) =>
      count('busy') === 1
        ? send(429, 'text/plain', 'Too many requests', { 'Retry-After': '7' })(res, req)
        : json(good)(res, req),
    down: send(503, 'text/html', '<html><body>Service Unavailable</body></html>'),
    hang: () => undefined,
    endless: (res) => {
      res.writeHead(200, { 'Content-Type': 'application/json' })
      const chunk = Buffer.alloc(64 * 1024, 32)
      const more = () => {
        while (!res.destroyed && res.write(chunk));
        if (!res.destroyed) res.once('drain', more)
      }
      more()
    },
    bomb: send(200, 'application/json', gzipSync(Buffer.alloc(64 * 1024 * 1024, 32)), { 'Content-Encoding': 'gzip' }),
    gzip: send(200, 'application/json', gzipSync(good), { 'Content-Encoding': 'gzip' }),
    elsewhere: send(302, 'text/plain', '', { Location: 'http://localhost:9/never' }),
    metadata: send(301, 'text/plain', '', { Location: 'http://169.254.169.254/latest/meta-data' }),
    file: send(302, 'text/plain', '', { Location: 'file:///etc/passwd' }),
    moved: send(301, 'text/plain', '', {
      Location: `/crossref/works/${encodeURIComponent('10.5555/citewell.lbp.2021')}`,
    }),
    circle: send(302, 'text/plain', '', {
      Location: `/crossref/works/${encodeURIComponent('10.5555/citewell.fails.circle')}`,
    }),
    html: send(200, 'text/html', '<!doctype html><html><body>Please log in to the hotel network</body></html>'),
    json: send(200, 'application/json', '{"status":"ok","message":{"DOI":'),
    nul: send(200, 'application/json', `${good}\0\0`),
    broken: (res) => void res.destroy(),
  }
}

function answer(url: URL, fails: Record<string, Reply>): Reply {
  const [, service = '', ...rest] = url.pathname.split('/')
  const last = decodeURIComponent(rest.at(-1) ?? '')
  const failing = /^10\.5555\/citewell\.fails\.([a-z]+)$/.exec(last)?.[1]
  if (service === 'crossref' && failing !== undefined) return fails[failing] ?? json({}, 500)
  switch (service) {
    case 'crossref': {
      const isbn = /^isbn:(.+)$/.exec(url.searchParams.get('filter') ?? '')?.[1]
      const found = sampleOf('crossref', isbn === undefined ? { doi: last } : { isbn })
      const empty = { status: 'ok', 'message-type': 'work-list', message: { 'total-results': 0, items: [] } }
      return found ? json(found) : isbn === undefined ? send(404, 'text/plain', 'Resource not found.') : json(empty)
    }
    case 'doi': {
      const agency = last.includes('datacite') ? 'DataCite' : last.includes('medra') ? 'mEDRA' : null
      return json([{ DOI: last, ...(agency ? { RA: agency } : { status: 'DOI does not exist' }) }])
    }
    case 'datacite': {
      const found = sampleOf('datacite', { doi: last })
      return found
        ? json(found)
        : json({ errors: [{ status: '404', title: 'The resource you are looking for does not exist.' }] }, 404)
    }
    case 'pubmed': {
      const pmid = url.searchParams.get('id') ?? ''
      if (pmid === '99900429')
        return json({ error: 'API rate limit exceeded', 'api-key': url.searchParams.get('api_key'), count: '4' })
      const found = sampleOf('pubmed', { pmid })
      return send(
        200,
        'text/plain; charset=UTF-8',
        found ?? `\n1: id: ${pmid} Error occurred: The following PMID is not available: ${pmid}\n`,
      )
    }
    case 'europe-pmc': {
      const [, doi, pmid, pmcid] =
        /DOI:"(.+)"|EXT_ID:"(.+)" AND|PMCID:"(.+)"/.exec(url.searchParams.get('query') ?? '') ?? []
      const asked = { ...(doi && { doi }), ...(pmid && { pmid }), ...(pmcid && { pmcid }) }
      return json(sampleOf('europe-pmc', asked) ?? { version: '6.9', hitCount: 0, resultList: { result: [] } })
    }
    default:
      return send(404, 'text/plain', 'No such fake.')
  }
}

/** One server on a port of its own that answers like Crossref, doi.org, DataCite, PubMed and Europe PMC, failures included. */
export async function startFakeServices(): Promise<FakeServices> {
  const requests: FakeRequest[] = []
  const counts = new Map<string, number>()
  const fails = failures((name) => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
    return counts.get(name)!
  })
  const server = createServer((req, res) => {
    requests.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers })
    answer(new URL(req.url ?? '/', 'http://fake'), fails)(res, req)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    env: {
      LOOK_UP: 'on',
      CROSSREF_URL: `${origin}/crossref`,
      DOI_URL: `${origin}/doi`,
      DATACITE_URL: `${origin}/datacite`,
      PUBMED_URL: `${origin}/pubmed`,
      EUROPE_PMC_URL: `${origin}/europe-pmc`,
      CONTACT_EMAIL: 'library@clinic.example',
    },
    origin,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
