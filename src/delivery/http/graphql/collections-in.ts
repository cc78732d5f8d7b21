import {
  getNamedType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import { ANYTHING } from '../../cache/answer-cache.ts'

/** Made of records that a question need not name: cited works, pictures, places, linked pages, the rules of disclaimers. */
const WORKED_OUT = new Set(['bodyHtml', 'bodyText', 'shownDisclaimers', 'jsonLd'])

/** Finds the collections whose records a question can come to, at its root or through relations, whether or not they can be read; `ANYTHING` for a question about more than records. `slugs`: the collection behind each type of record. */
export function createCollectionFinder(
  schema: GraphQLSchema,
  slugs: ReadonlyMap<string, string>,
): (document: DocumentNode) => string[] {
  const roots = rootFields(schema, slugs)
  return (document) => {
    const info = new TypeInfo(schema)
    const found = new Set<string>()
    const add = (slug: string | undefined) => slug !== undefined && found.add(slug)
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: ({ arguments: given, name }) => {
          const parent = info.getParentType()
          if (parent === schema.getQueryType() && !name.value.startsWith('__')) add(roots.get(name.value) ?? ANYTHING)
          add(slugs.get(parent?.name ?? ''))
          if (WORKED_OUT.has(name.value)) add(ANYTHING)
          // It is named by its slug.
          if (given?.some((each) => each.name.value === 'clinic')) add('clinics')
        },
      }),
    )
    return [...found]
  }
}

/** The collection behind each field that a query can start from: one record, a list of them, or their count. */
function rootFields(schema: GraphQLSchema, slugs: ReadonlyMap<string, string>): Map<string, string> {
  const roots = new Map<string, string>()
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  for (const { name, type } of fields) {
    const named = getNamedType(type)
    const docs = isObjectType(named) ? named.getFields().docs : undefined
    const slug = slugs.get(docs ? getNamedType(docs.type).name : named.name)
    if (slug === undefined) continue
    roots.set(name, slug)
    roots.set(`count${name}`, slug)
  }
  return roots
}
