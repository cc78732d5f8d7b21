import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'
import { isObject } from '#platform/is-object.ts'
import { lockEvidence } from '#evidence/cms/index.ts'
import { reconsiderPages } from '#review/cms/index.ts'
import { pagesUsing } from './pages-using.ts'

const CHANGES = 'citewellConsentChanges'

/**
 * Whoever changes the consent for a picture may change until when pages may be read, so they wait for those who are at work on pages, and
 * hold others off, before the picture is held.
 */
export const holdPagesOnConsent: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data } = args as { data?: unknown }
  if (operation !== 'update' || !isObject(data) || data.consent === undefined) return args
  await lockEvidence(req, 'change')
  req.context[CHANGES] = true
  return args
}

/** A live page may be read until the first consent ends for a picture that it shows, and not longer. */
export const followConsent: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (req.context[CHANGES] !== true || doc.isLive !== true) return doc as unknown
  const uses = await pagesUsing(req, 'media', [String(doc.id)])
  await reconsiderPages(
    req,
    uses.filter(({ side }) => side === 'live').map(({ collection, id }) => ({ collection, id })),
  )
  return doc as unknown
}
