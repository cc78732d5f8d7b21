import type { SanitizedConfig } from 'payload'
import { ROUTES, type RouteKinds } from '../../src/delivery/guard/routes.ts'
import { collectionSchemas } from '../../src/delivery/cms/openapi/collection-schemas.ts'
import { openApiDocument, type DescribedCollection } from '../../src/delivery/openapi/openapi-document.ts'
import { schemaName } from '../../src/delivery/openapi/schema-name.ts'
import { schemasIn } from './schema-of-type.ts'

type Words = { singular?: unknown; plural?: unknown }

const wordsOf = ({ plural, singular }: Words, slug: string) => ({
  one: typeof singular === 'string' ? singular : slug,
  many: typeof plural === 'string' ? plural : slug,
})

function describeCollections(config: SanitizedConfig, kinds: RouteKinds): DescribedCollection[] {
  const ours = config.collections.filter(({ slug }) => kinds.collections.includes(slug))
  const names = new Map(ours.map(({ labels, slug }) => [slug, schemaName(wordsOf(labels as Words, slug).one)]))
  const forStaff = new Map([...names].map(([slug, name]) => [slug, `${name}ForStaff`]))
  return ours.map((collection) => {
    const { slug } = collection
    const schemas = collectionSchemas(config, collection, { public: names, staff: forStaff })
    return {
      slug,
      words: wordsOf(collection.labels as Words, slug),
      schema: names.get(slug)!,
      read: schemas.public,
      forStaff: schemas.staff,
      input: schemas.input,
      takes: { created: schemas.createdBy, changed: schemas.changedBy, deleted: schemas.deletedBy },
    }
  })
}

/** The OpenAPI document of a config, as the text that is committed and served. */
export function makeOpenApi(config: SanitizedConfig, kinds: RouteKinds, version: string): string {
  const collections = describeCollections(config, kinds)
  const taken = new Set(collections.flatMap(({ schema }) => [schema, `${schema}ForStaff`, `${schema}Input`]))
  const { named, tables } = schemasIn('scripts/openapi/shapes.ts', ['Asks', 'Answers', 'Sends'], taken)
  const [asks = new Map(), answers = new Map(), sends = new Map()] = tables
  const document = openApiDocument({ version, routes: ROUTES, kinds, collections, asks, answers, sends, named })
  return `${JSON.stringify(document, null, 1)}\n`
}
