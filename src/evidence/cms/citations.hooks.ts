import type { CollectionBeforeChangeHook } from 'payload'
import { AMSTAR_QUESTIONS, rateAmstar2 } from '../appraisal/amstar-2.ts'
import { CSL_TYPES, type Citation } from '../csl.ts'
import { formatReference, REFERENCE_STYLES, type ReferenceStyle } from '../format-reference/format-reference.ts'

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
