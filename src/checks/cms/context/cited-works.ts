import type { PayloadRequest } from 'payload'
import { verificationOn, type CslType, type StudyDesign } from '#evidence/index.ts'
import { dayOf } from '#platform/day.ts'
import { idOf } from '#platform/record-id.ts'
import type { CitedResult, CitedWork } from '../../check-context.ts'

type Row = Record<string, unknown> & { id: string }
type Group = Record<string, unknown> | null | undefined

/** What a check asks of a record; its printed forms and keys are many times as long. */
const ASKED = {
  type: true,
  title: true,
  issued: true,
  design: true,
  searchedOn: true,
  results: true,
  guideline: true,
  standing: true,
  verification: true,
} as const

/** Whether peers have read it before it came out; of books and reports nobody can say. */
const PEER_REVIEWED: Partial<Record<CslType, boolean>> = { 'article-journal': true, article: false, webpage: false }

/** The works of these ids as a check asks about them, in one statement; `nameOf` has the names that claims use for records. */
export async function citedWorks(
  req: PayloadRequest,
  ids: readonly string[],
  { nameOf, today }: { nameOf: ReadonlyMap<string, string>; today: string },
): Promise<Map<string, CitedWork>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Row>({
    collection: 'citations',
    where: { id: { in: [...new Set(ids)] } },
    select: ASKED,
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, workOf(doc, nameOf, today)]))
}

function workOf(doc: Row, nameOf: ReadonlyMap<string, string>, today: string): CitedWork {
  const [issued, standing, guideline] = [doc.issued as Group, doc.standing as Group, doc.guideline as Group]
  return {
    id: doc.id,
    title: text(doc.title) ?? '',
    design: (doc.design as StudyDesign | null) ?? null,
    year: number(issued?.year),
    searchedOn: dayOf(doc.searchedOn),
    peerReviewed: PEER_REVIEWED[doc.type as CslType] ?? null,
    standing: text(standing?.status) ?? 'unknown',
    standingCheckedAt: text(standing?.checkedAt),
    needsReview: standing?.needsReview === true,
    verification: verificationOn(doc.verification as Parameters<typeof verificationOn>[0], today),
    supersededBy: idOf(standing?.supersededBy),
    guideline: guidelineOf(guideline),
    results: ((doc.results ?? []) as Record<string, unknown>[]).map((result) => resultOf(result, nameOf)),
  }
}

function guidelineOf(guideline: Group): CitedWork['guideline'] {
  const [body, direction, expiresOn] = [text(guideline?.body), text(guideline?.direction), dayOf(guideline?.expiresOn)]
  return body === null && direction === null && expiresOn === null ? null : { body, direction, expiresOn }
}

function resultOf(result: Record<string, unknown>, nameOf: ReadonlyMap<string, string>): CitedResult {
  const named = (relation: unknown) => nameOf.get(idOf(relation) ?? '') ?? null
  return {
    condition: named(result.condition),
    phase: text(result.phase),
    population: text(result.population),
    modality: named(result.modality),
    comparator: text(result.comparator),
    outcome: text(result.outcome),
    timepoint: text(result.timepoint),
    measure: text(result.measure),
    value: number(result.value),
    ciLow: number(result.ciLow),
    ciHigh: number(result.ciHigh),
    unit: text(result.unit),
    mcid: number(result.mcid),
    lowerIsBetter: typeof result.lowerIsBetter === 'boolean' ? result.lowerIsBetter : null,
    favours: text(result.favours),
    certainty: text(result.certainty),
    clinicallyImportant: text(result.clinicallyImportant),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
