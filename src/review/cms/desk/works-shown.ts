import type { PayloadRequest } from 'payload'
import type { CitedWork } from '#checks/index.ts'
import { dayOf } from '#platform/day.ts'
import type { DeskEvidence } from '../../desk/desk.ts'

/** A work as the desk shows it, wherever on the page it is cited. */
export type ShownWork = Omit<DeskEvidence, 'locator' | 'quote'>

type Row = Record<string, unknown> & { id: string }
type Group = Record<string, unknown> | null | undefined

/** What a reviewer asks of a work. Private notes are no part of it. */
const ASKED = {
  title: true,
  formatted: true,
  design: true,
  results: true,
  standing: true,
  verification: true,
  recalledAt: true,
} as const

/** The works of a page by their id, each with its number in the list of references. `cited` is how a check knows them. */
export async function worksShown(
  req: PayloadRequest,
  ids: readonly string[],
  { cited, numbers }: { cited: ReadonlyMap<string, CitedWork>; numbers: ReadonlyMap<string, number> },
): Promise<Map<string, ShownWork>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Row>({
    collection: 'citations',
    where: { id: { in: [...ids] } },
    select: ASKED,
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, shown(doc, cited.get(doc.id), numbers.get(doc.id) ?? null)]))
}

function shown(doc: Row, cited: CitedWork | undefined, number: number | null): ShownWork {
  const [standing, verification, formatted] = [doc.standing, doc.verification, doc.formatted] as Group[]
  const title = String(doc.title ?? '')
  return {
    citation: doc.id,
    number,
    title,
    reference: text(formatted?.ama) ?? title,
    design: text(doc.design),
    standing: { status: text(standing?.status) ?? 'unknown', checkedAt: moment(standing?.checkedAt) },
    verification: {
      // As it counts today: one that is due again is no longer verified.
      state: cited?.verification ?? text(verification?.state) ?? 'unverified',
      readDepth: text(verification?.readDepth),
      recheckOn: dayOf(verification?.recheckOn),
    },
    recalledAt: moment(doc.recalledAt),
    results: ((doc.results ?? []) as Record<string, unknown>[]).map((result, index) => ({
      ...result,
      condition: cited?.results[index]?.condition ?? null,
      modality: cited?.results[index]?.modality ?? null,
    })),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const moment = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)
