import { sql } from '@payloadcms/db-postgres'
import {
  ValidationError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { checkPicture, type Picture } from '../index.ts'

type Stored = Picture & { id: string }

const WORDS = ['alt', 'caption', 'decorative'] as const

const IN_USE =
  'This picture is shown on a live page, and its words were approved with that page. Upload it as a new picture with the new words, or withdraw the page first.'
const NOT_DELETED =
  'This picture is shown on a live page. Choose another picture on that page, or withdraw the page first.'

/** Tells whether a live page shows the picture, and holds its row, so that no page with it goes live before we are done. */
async function isLive(req: PayloadRequest, id: string): Promise<boolean> {
  const { rows } = await executeIn(req, sql`SELECT is_live FROM media WHERE id = ${id} FOR UPDATE`)
  return rows[0]?.is_live === true
}

/** Refuses other words for a picture on a live page: a picture's words are a page's words, and nobody approved the new ones. */
export const keepWordsWhileLive: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const stored = originalDoc as Stored | undefined
  if (!stored?.id || !data) return data
  const changed = WORDS.filter((word) => word in data && (data[word] || null) !== (stored[word] || null))
  if (changed.length > 0 && (await isLive(req, stored.id))) {
    const errors = changed.map((path) => ({ path, message: IN_USE }))
    throw new Problem('record/in-use', IN_USE, errors)
  }
  return data
}

/** Keeps a picture that a live page shows from being deleted. */
export const keepWhileLive: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isLive(req, String(id))) throw new Problem('record/in-use', NOT_DELETED)
}

/** Refuses a picture without a description, and a patient's picture without the paper that allows it. */
export const requireWordsAndConsent: CollectionBeforeValidateHook = ({ collection, data, originalDoc }) => {
  const stored = (originalDoc ?? {}) as Stored
  const whole: Picture = {
    ...stored,
    ...data,
    consent: { ...stored.consent, ...(data as Picture | undefined)?.consent },
  }
  const findings = checkPicture(whole)
  if (findings.length > 0)
    throw new ValidationError({
      collection: collection.slug,
      errors: findings.map(({ message, where }) => ({ message, path: where })),
    })
  return data
}
