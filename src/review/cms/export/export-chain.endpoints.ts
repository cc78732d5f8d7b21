import type { Endpoint, PayloadRequest, Where } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { canonicalJson } from '#platform/canonical-json.ts'
import { Problem } from '#platform/problem.ts'
import { CHAIN_START, type Head } from '../../chain.ts'
import { csvHead, csvRows } from '../../verify/chain-csv.ts'
import { CHAINS, exportHeader, type ChainName, type ExportHeader } from '../../verify/export-header.ts'

/** So many entries are read, and sent, at once. */
const BATCH = 1000

type Entry = Record<string, unknown> & { seq: number; hash: string }

/** How a file is written: its beginning, and some entries of it. */
const FORMATS = {
  jsonl: {
    mediaType: 'application/jsonl',
    head: (header: ExportHeader) => `${JSON.stringify(header)}\n`,
    rows: (name: ChainName, entries: readonly Entry[]) =>
      entries.map((entry) => `${canonicalJson(linkIn(name, entry))}\n`).join(''),
  },
  csv: {
    mediaType: 'text/csv',
    head: ({ citewell, note }: ExportHeader) =>
      csvHead(citewell, note.replace(/ Verify the file.*/, ' Verify them as JSONL.')),
    rows: csvRows,
  },
} as const
type Format = keyof typeof FORMATS

/** The entry as it was hashed. */
function linkIn(name: ChainName, { id: _id, ...entry }: Entry): object {
  if (name === 'decisions') return entry
  const { actor, actorKind, ...event } = entry
  return { ...event, actor: { kind: actorKind, id: actor } }
}

async function find(req: PayloadRequest, name: ChainName, where: Where, sort: string, limit: number): Promise<Entry[]> {
  const { docs } = await req.payload.db.find<Entry>({ collection: name, where, sort, limit, pagination: false, req })
  return docs
}

/** The entries that somebody may read, up to the last that was there when they asked, in order and some at a time. */
async function* entriesUpTo(req: PayloadRequest, name: ChainName, mine: Where, head: Head): AsyncGenerator<Entry[]> {
  for (let last = 0; last < head.seq;) {
    const range = { seq: { greater_than: last, less_than_equal: head.seq } }
    const entries = await find(req, name, { and: [mine, range] }, 'seq', BATCH)
    if (entries.length === 0) return
    yield entries
    last = entries.at(-1)!.seq
  }
}

function streamOf(head: string, rows: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.encode(head)),
    pull: async (controller) => {
      const { done, value } = await rows.next()
      if (done) controller.close()
      else controller.enqueue(bytes.encode(value))
    },
    cancel: async () => {
      await rows.return(undefined)
    },
  })
}

const exportChain = (name: ChainName, format: Format): Endpoint => ({
  path: `/${name}.${format}`,
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
    const reach = permitted(visitorOf(req), name, 'read')
    if (reach === false) throw new Problem('request/forbidden', `You may not read the ${CHAINS[name].name}.`)
    const mine = reach === true ? {} : reach
    const [last] = await find(req, name, mine, '-seq', 1)
    const header = exportHeader({
      citewell: name,
      exportedAt: new Date().toISOString(),
      chain: reach === true ? 'whole' : 'part',
      head: last ? { seq: last.seq, hash: last.hash } : CHAIN_START,
    })
    const { head, mediaType, rows } = FORMATS[format]
    const lines = (async function* () {
      for await (const entries of entriesUpTo(req, name, mine, header.head)) yield rows(name, entries)
    })()
    return new Response(streamOf(head(header), lines), {
      headers: {
        'Content-Type': `${mediaType}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${name}-${header.exportedAt.slice(0, 10)}.${format}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
})

/** `GET /api/decisions.jsonl`, `/api/decisions.csv`, `/api/audit-events.jsonl`, `/api/audit-events.csv`: what whoever asks may read of them. */
export const exportEndpoints: Endpoint[] = (Object.keys(CHAINS) as ChainName[]).flatMap((name) => [
  exportChain(name, 'jsonl'),
  exportChain(name, 'csv'),
])
