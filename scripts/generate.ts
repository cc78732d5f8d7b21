import { readFileSync, writeFileSync } from 'node:fs'
import { run } from './open-payload.ts'

/** `npm run generate`: types, import map, GraphQL schema and OpenAPI document from the config; needs no database. CI fails if any of them moves. */
await run(async () => {
  process.env.PAYLOAD_SECRET ??= 'only-for-generating-nothing-is-signed'
  const [{ generateImportMap }, { generateTypes }, { configToSchema }, graphql] = await Promise.all([
    import('payload'),
    import('payload/node'),
    import('@payloadcms/graphql'),
    import('graphql'),
  ])
  const { configForSchema } = await import('../src/platform/cms/config-for-schema.ts')
  const config = await (await import('../payload.config.ts')).default
  await generateTypes(config, { log: false })
  await generateImportMap(config, { force: true, log: false })
  const { schema } = configToSchema(configForSchema(config))
  writeFileSync(config.graphQL.schemaOutputFile, `${graphql.printSchema(graphql.lexicographicSortSchema(schema))}\n`)
  const [{ makeOpenApi }, { kindsOf }] = await Promise.all([
    import('./openapi/make-openapi.ts'),
    import('../src/delivery/http/payload-api.ts'),
  ])
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  writeFileSync('src/generated/openapi.json', makeOpenApi(config, kindsOf({ config }), version))
  console.log('Generated: types, import map, GraphQL schema, OpenAPI document.')
})
