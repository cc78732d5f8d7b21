import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { afterCommit } from '#platform/database/transaction.ts'
import { askForRecheck } from '../recheck/ask-for-recheck.ts'
import { checkPages } from './check-pages.ts'
import { makeWay, markStale, markStaleByWork } from './mark-stale.ts'
import { removeReports, storeReport } from './store-reports.ts'

/** Collections whose names or texts every page is checked with; their changes are known by a hash, not row by row. */
const SHARED = ['conditions', 'modalities', 'disclaimers', 'rules']

/** Checks what a save made of the page, in its transaction, and stores what was found. */
export const reportOnSave: CollectionAfterChangeHook = async ({ collection: { slug }, doc, req }) => {
  const page = String(doc.id)
  const [checked] = await checkPages(req, slug, [page])
  await makeWay(req, { collection: slug, page, isDraft: doc._status === 'draft' })
  if (checked) await storeReport(req, checked)
  if (SHARED.includes(slug)) await afterCommit(req, () => askForRecheck(req.payload))
  return doc as unknown
}

/** The reports of a page go with it; those made with it are stale. */
export const forgetOnDelete: CollectionAfterDeleteHook = async ({ collection: { slug }, id, req }) => {
  await removeReports(req, slug, String(id))
  await markStale(req, [`${slug}/${String(id)}`])
  if (SHARED.includes(slug)) await afterCommit(req, () => askForRecheck(req.payload))
}

/** A cited work or a picture that changes makes the reports stale that were made with it; one that is new was in none. */
export const staleOnChange: CollectionAfterChangeHook = async ({ collection: { slug }, doc, operation, req }) => {
  if (operation === 'create') return doc as unknown
  if (slug === 'citations') await markStaleByWork(req, String(doc.id))
  else await markStale(req, [`${slug}/${String(doc.id)}`])
  return doc as unknown
}

export const staleOnDelete: CollectionAfterDeleteHook = ({ collection: { slug }, id, req }) =>
  markStale(req, [`${slug}/${String(id)}`])

/** Whatever changes a rule, all pages are to be checked by the new book soon. */
export const recheckOnRule = {
  afterChange: (async ({ doc, req }) => {
    await afterCommit(req, () => askForRecheck(req.payload))
    return doc as unknown
  }) as CollectionAfterChangeHook,
  afterDelete: (async ({ req }) => {
    await afterCommit(req, () => askForRecheck(req.payload))
  }) as CollectionAfterDeleteHook,
}
