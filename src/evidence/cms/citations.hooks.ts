import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type Where,
} from 'payload'
import { AMSTAR_QUESTIONS, rateAmstar2 } from '../appraisal/amstar-2.ts'
import { CSL_TYPES, type Citation } from '../csl.ts'
import { formatReference, REFERENCE_STYLES, type ReferenceStyle } from '../format-reference/format-reference.ts'
import { IDENTIFIER_NAMES, IDENTIFIERS } from '../identifiers/index.ts'

/** Names the record that holds an identifier already. The unique indexes hold the rule; this says it in words. */
export const refuseKnownWorks: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const given = (data?.identifiers ?? {}) as Record<string, unknown>
  const held = (originalDoc?.identifiers ?? {}) as Record<string, unknown>
  const names = IDENTIFIER_NAMES.filter((name) => typeof given[name] === 'string' && given[name] !== held[name])
  if (names.length === 0) return data
  const same: Where[] = names.map((name) => ({ [`identifiers.${name}`]: { equals: given[name] } }))
  const others: Where[] = originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []
  const { docs } = await req.payload.find({
    collection: 'citations',
    where: { and: [{ or: same }, ...others] },
    depth: 0,
    limit: names.length,
    pagination: false,
    overrideAccess: true, // everybody may read citations, so the answer tells nobody more than they may know
    req,
  })
  const errors = (docs as { title?: string; identifiers?: Record<string, unknown> }[]).flatMap((doc) =>
    names
      .filter((name) => doc.identifiers?.[name] === given[name])
      .map((name) => ({
        path: `identifiers.${name}`,
        message: `The citation “${doc.title ?? ''}” has this ${IDENTIFIERS[name].label} already. Use that one, or correct the number.`,
      })),
  )
  if (errors.length > 0) throw new ValidationError({ collection: 'citations', errors, req })
  return data
}

/** Computes what nobody types: the printed references and the AMSTAR 2 rating, none while a question is open. */
export const computeCitation: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const whole = { ...originalDoc, ...data } as Citation & { amstar2?: Record<string, string | null> }
  const answers = Object.fromEntries(
    AMSTAR_QUESTIONS.map((_, index) => [index + 1, whole.amstar2?.[`item${index + 1}`]]),
  )
  return {
    ...data,
    amstar2: { ...whole.amstar2, rating: rateAmstar2(answers, whole.amstar2?.loweredBecause).rating },
    formatted: printed(whole),
  }
}

/** A record without a title or of an unknown type is refused by its fields a moment later, and has nothing to print. */
function printed(citation: Citation): Partial<Record<ReferenceStyle, string>> {
  if (!citation.title || !Object.hasOwn(CSL_TYPES, citation.type ?? '')) return {}
  const styles = Object.keys(REFERENCE_STYLES) as ReferenceStyle[]
  return Object.fromEntries(styles.map((style) => [style, formatReference(citation, style)]))
}
