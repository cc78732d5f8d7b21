import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { openPayload, run } from './open-payload.ts'

type Kit = {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (before: unknown, after: unknown) => Promise<string[]>
}
type Adapter = {
  migrationDir: string
  schema: unknown
  defaultDrizzleSnapshot: unknown
  requireDrizzleKit: () => Kit
  createMigration: (args: object) => Promise<void>
}

/**
 * `npm run migrate:new NAME [-- --blank]`: writes the migration from the last one to what the collections now say;
 * with `--check` it only fails if there is something to write.
 */
await run(async ([name, flag]) => {
  if (!name || !/^[a-z][a-z0-9-]*$/.test(name))
    throw new Error('Give the migration a name, like: npm run migrate:new add-phone-kind')
  const { payload, close } = await openPayload()
  try {
    const adapter = payload.db as unknown as Adapter
    const changes = await pendingChanges(adapter)
    if (changes > 0 && flag === '--check')
      throw new Error(
        `The collections moved on without a migration (${changes} statements). Run: npm run migrate:new NAME`,
      )
    if (changes === 0 && flag !== '--blank')
      return void console.log('The collections and the migrations agree: there is nothing to migrate.')
    await adapter.createMigration({ migrationName: name, payload, forceAcceptWarning: true })
    tidy(adapter.migrationDir, changes === 0)
    console.log(`Written to migrations/ (${changes} statements). Read it before you commit it.`)
  } finally {
    await close()
  }
})

async function pendingChanges(adapter: Adapter): Promise<number> {
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const latest = readdirSync(adapter.migrationDir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const before: unknown = latest
    ? JSON.parse(readFileSync(`${adapter.migrationDir}/${latest}`, 'utf8'))
    : adapter.defaultDrizzleSnapshot
  return (await generateMigration(before, await generateDrizzleJson(adapter.schema))).length
}

/** Payload writes types as values, names it does not use, and an index nobody reads; a blank migration needs no snapshot. */
function tidy(folder: string, isBlank: boolean): void {
  rmSync(`${folder}/index.ts`, { force: true })
  const files = readdirSync(folder).sort()
  const file = `${folder}/${files.filter((each) => each.endsWith('.ts')).at(-1)}`
  const text = readFileSync(file, 'utf8')
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { sql, type MigrateDownArgs, type MigrateUpArgs }',
    )
    .replaceAll('{ db, payload, req }', '{ db }')
  writeFileSync(file, text)
  if (isBlank) rmSync(file.replace(/\.ts$/, '.json'), { force: true })
}
