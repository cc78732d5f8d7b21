import type { Payload } from 'payload'
import { migrate } from '../src/platform/database/migrate.ts'
import { drainOnSignal, outliveStrayRejections } from '../src/delivery/http/index.ts'
import { buildAdmin } from './build-admin.ts'
import { openPayload } from './open-payload.ts'

/** `npm start` (and `npm run dev`): from nothing to serving. Database, migrations, build, demo into an empty database, serve. */
const isDev = process.argv.includes('--dev')
const isProduction = process.env.NODE_ENV === 'production'
const say = (line: string) => console.log(line)
const began = Date.now()

async function start(): Promise<void> {
  const { env, payload, close } = await openPayload(say)
  const done = await migrate(payload)
  if (done.length > 0) say(`Database: ${done.length} migrations done.`)
  const { totalDocs: accounts } = await payload.count({ collection: 'users', overrideAccess: true }) // nobody is signed in at the start
  if (isProduction) await refuseDemoAccounts(payload)
  const isSeeded = !isProduction && accounts === 0
  if (isSeeded) await (await import('../demo/seed.ts')).seedDemo(payload, say, { isProduction })
  if (!isDev) await buildAdmin(env.root, say)
  const { serve } = await import('../src/server.ts')
  const serving = await serve(env, payload, { isDev, headFile: env.auditHeadFile })
  outliveStrayRejections(payload.logger)
  drainOnSignal(async () => {
    await serving.drain()
    await close()
  })
  greet(serving.url, { hasAccounts: isSeeded || accounts > 0 })
}

/** Everybody knows the password of the demo's accounts. */
async function refuseDemoAccounts(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { like: '@citewell.example' } },
    overrideAccess: true, // nobody is signed in at the start
  })
  if (totalDocs > 0)
    throw new Error('This database holds the demo, whose passwords are public. Use an empty database in production.')
}

function greet(url: string, { hasAccounts }: { hasAccounts: boolean }): void {
  say(`\nCitewell serves after ${Math.round((Date.now() - began) / 1000)} s`)
  say(`  Admin    ${url}/admin`)
  say(`  Docs     ${url}/docs, for developers`)
  say(`  GraphQL  ${url}/api/graphql`)
  say(`  REST     ${url}/api/articles`)
  if (!hasAccounts)
    say('\nThere is no account yet. Make the first admin: npm run admin:create -- --email you@clinic.example')
  else if (!isProduction)
    say('\n  Sign in as marketer@citewell.example, reviewer@…, auditor@… or admin@…, password citewell-demo\n')
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
