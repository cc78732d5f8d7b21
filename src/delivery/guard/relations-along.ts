/** What must be known of a field to follow a path through it; Payload's flattened fields are of this shape. */
export type AskableField = {
  name: string
  type: string
  relationTo?: string | string[]
  collection?: string | string[]
  /** Computed when it is read, so that the database knows nothing of it. */
  virtual?: boolean | string
  flattenedFields?: AskableField[]
  blocks?: { flattenedFields: AskableField[] }[]
}

const USES = 'join'

export type AskedField = {
  relations: number
  endsInUses: boolean
  isComputed: boolean
  isRichText: boolean
  isDate: boolean
}

/**
 * Follows a dotted path through fields and the collections they lead to: how many relations it crosses, whether it
 * ends in the record of a list of uses itself rather than in a field of it, and whether it leads through what is computed
 * only when it is read, or into a rich text, and whether it ends in a date. What names no field is left to others to refuse.
 */
export function relationsAlong(
  path: string,
  fields: readonly AskableField[],
  fieldsOf: (collection: string) => readonly AskableField[],
): AskedField {
  const segments = path.split('.')
  let within = fields
  let relations = 0
  let crossed: string | null = null
  const found = (what: Partial<AskedField> = {}): AskedField => ({
    relations,
    endsInUses: false,
    isComputed: false,
    isRichText: false,
    isDate: false,
    ...what,
  })
  for (const [index, segment] of segments.entries()) {
    const field = within.find(({ name }) => name === segment)
    const isLast = index === segments.length - 1
    if (!field) return found({ endsInUses: crossed === USES && segment === 'id' })
    if (field.virtual === true) return found({ isComputed: true })
    if (field.type === 'richText') return found({ isRichText: true })
    if (field.type === 'date') return found({ isDate: isLast })
    const target = field.relationTo ?? field.collection
    if (target === undefined) {
      within = [...(field.flattenedFields ?? []), ...(field.blocks ?? []).flatMap((block) => block.flattenedFields)]
      continue
    }
    if (isLast) return found({ endsInUses: field.type === USES })
    relations++
    crossed = field.type
    within = typeof target === 'string' ? fieldsOf(target) : []
  }
  return found()
}
