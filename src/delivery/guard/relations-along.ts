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
  /** It ends in what holds the id of a record. */
  isId: boolean
  /** It names no field. */
  isUnknown: boolean
}

/**
 * Follows a dotted path through fields and the collections they lead to: how many relations it crosses, whether it
 * ends in the record of a list of uses itself rather than in a field of it, and whether it leads through what is computed
 * only when it is read, or into a rich text, and what it ends in.
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
  let isRecord = true
  let isOneOfSeveral = false
  const found = (what: Partial<AskedField> = {}): AskedField => ({
    relations,
    endsInUses: false,
    isComputed: false,
    isRichText: false,
    isDate: false,
    isId: false,
    isUnknown: false,
    ...what,
  })
  for (const [index, segment] of segments.entries()) {
    const field = within.find(({ name }) => name === segment)
    const isLast = index === segments.length - 1
    if (!field) {
      const isId = segment === 'id' && isLast && isRecord
      // What is behind a relation to one of several collections is for Payload to know.
      return found({ endsInUses: crossed === USES && segment === 'id', isId, isUnknown: !isId && !isOneOfSeveral })
    }
    if (field.virtual === true) return found({ isComputed: true })
    if (field.type === 'richText') return found({ isRichText: true })
    if (field.type === 'date') return found({ isDate: isLast })
    const target = field.relationTo ?? field.collection
    isRecord = target !== undefined
    if (target === undefined) {
      within = [...(field.flattenedFields ?? []), ...(field.blocks ?? []).flatMap((block) => block.flattenedFields)]
      continue
    }
    if (isLast) return found({ endsInUses: field.type === USES, isId: field.type !== USES })
    relations++
    crossed = field.type
    isOneOfSeveral = typeof target !== 'string'
    within = typeof target === 'string' ? fieldsOf(target) : []
  }
  return found()
}
