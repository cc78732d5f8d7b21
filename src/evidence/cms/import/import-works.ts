import type { PayloadRequest } from 'payload'
import { inTransaction } from '#platform/database/transaction.ts'
import type { FormatName, ReadWork } from '../../formats/format.ts'
import { createKnownWorks, type KnownWorks } from '../../import/match-works.ts'
import { namesTheOther } from '../../import/version-kind.ts'
import { withoutBookNumber } from '../../import/without-book-number.ts'
import { withoutJudgements } from '../../import/without-judgements.ts'
import { comparableOf } from '../../same-work/comparable-of.ts'
import { asCommand } from '../command.ts'
import { findCandidates } from '../known-works/find-candidates.ts'
import { holdNewWorks } from '../known-works/hold-new-works.ts'
import { noteMatched } from '../known-works/known-works.hooks.ts'
import { createRecord } from './create-record.ts'
import { batches } from './import-gates.ts'
import { addTo, emptyOutcome, type Outcome } from './import-outcome.ts'
import { judgeWork, type FittedWork, type Judged } from './judge-work.ts'
import { foretellNotices, passOnNotices } from './pass-on-notices.ts'
import { linkEarlier, type Link } from './link-earlier.ts'
import { reasonOf } from './reason-of.ts'
import { tellMatches } from './tell-matches.ts'

/** So many records go into one transaction: few enough that others do not wait long, many enough to be quick. */
const BATCH = 200

/**
 * Takes works that were read into the library as whoever asks: those that are there already are matched, the rest created, in
 * one transaction for each batch. If a batch fails its works are taken one by one, so that the good ones come in. It stops after a
 * batch when the caller has hung up, and can be run again: what came in then is there already. `format` is that of the file,
 * for the trail.
 */
export async function importWorks(
  req: PayloadRequest,
  works: readonly ReadWork[],
  format: FormatName | null = null,
): Promise<Outcome> {
  asCommand(req, 'import')
  const outcome = emptyOutcome()
  for (const batch of batchesOf(fitAll(works, outcome))) {
    if (req.signal?.aborted) break
    addTo(outcome, await batches.run(() => takeBatch(req, batch, format)))
  }
  return outcome
}

/** Says what an import would do, and does nothing: doubles within the list are found as well. */
export async function previewWorks(
  req: PayloadRequest,
  works: readonly ReadWork[],
): Promise<Outcome & { works: Judged[] }> {
  const outcome = emptyOutcome()
  const judged: Judged[] = []
  const ofList = createKnownWorks()
  for (const batch of batchesOf(fitAll(works, outcome))) {
    if (req.signal?.aborted) break
    const known = await knownFor(req, batch)
    const said = batch.map((each) => {
      const one = judgeWork(each, known, ofList)
      if (one.verdict === 'same') return foretellNotices(req, one)
      ofList.add({ id: null, line: each.line, work: comparableOf(each.work) })
      return one
    })
    judged.push(...said)
    addTo(outcome, await tellMatches(req, said))
  }
  return { ...outcome, works: judged }
}

function fitAll(works: readonly ReadWork[], outcome: Outcome): FittedWork[] {
  return works.map(({ work: read, line, remarks }) => {
    const numbered = withoutBookNumber(read)
    const fitted = withoutJudgements(numbered.work)
    outcome.remarks.push(...[...remarks, ...numbered.remarks, ...fitted.remarks].map((remark) => ({ line, remark })))
    return { work: fitted.work, line }
  })
}

function batchesOf(works: readonly FittedWork[]): FittedWork[][] {
  return Array.from({ length: Math.ceil(works.length / BATCH) }, (_, index) =>
    works.slice(index * BATCH, (index + 1) * BATCH),
  )
}

async function knownFor(req: PayloadRequest, batch: readonly FittedWork[]): Promise<KnownWorks> {
  const known = createKnownWorks()
  for (const candidate of await findCandidates(
    req,
    batch.map(({ work }) => work),
  ))
    known.add(candidate)
  return known
}

async function takeBatch(
  req: PayloadRequest,
  batch: readonly FittedWork[],
  format: FormatName | null,
): Promise<Outcome> {
  try {
    const { outcome, links } = await inTransaction(req, () => createBatch(req, batch, format))
    outcome.remarks.push(...(await linkEarlier(req, links)))
    return outcome
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    if (batch.length === 1) return { ...emptyOutcome(), refused: [{ line: batch[0]!.line, reason }] }
    const outcome = emptyOutcome()
    for (const one of batch) addTo(outcome, await takeBatch(req, [one], format))
    return outcome
  }
}

/** Matches and creates within one transaction that lets no other works in; `links` are left to be made in older records. */
async function createBatch(
  req: PayloadRequest,
  batch: readonly FittedWork[],
  format: FormatName | null,
): Promise<{ outcome: Outcome; links: Link[] }> {
  await holdNewWorks(req, { isPatient: true })
  noteMatched(req)
  const known = await knownFor(req, batch)
  const judged: Judged[] = []
  const made = new Map<Judged, { id: string; title: string }>()
  for (const each of batch) {
    const one = judgeWork(each, known)
    if (one.verdict === 'same') {
      judged.push(await passOnNotices(req, one, format))
      continue
    }
    judged.push(one)
    const record = await createRecord(req, one, format)
    made.set(one, record)
    known.add({ id: record.id, line: each.line, work: comparableOf(each.work) })
  }
  return { outcome: await tellMatches(req, judged, made), links: linksOf(made) }
}

/** Where the record that came in is the earlier one, or the article, the one that was there must name it. */
function linksOf(made: ReadonlyMap<Judged, { id: string; title: string }>): Link[] {
  return [...made].flatMap(([judged, record]) => {
    if (!('kind' in judged) || namesTheOther(judged.kind) || judged.of.id === null) return []
    return [{ line: judged.line, of: { id: judged.of.id, title: judged.of.title }, made: record }]
  })
}
