import { existsSync, readFileSync } from 'node:fs'
import { createLocalReq, type PayloadRequest } from 'payload'
import { pagesUsing } from '../src/delivery/cms/index.ts'
import { DUE_AFTER_DAYS, readRetractionWatch, STANDINGS } from '../src/evidence/index.ts'
import { checkAgainstFile, checkByLookUp, type Change } from '../src/evidence/cms/index.ts'
import { pendingMigrations } from '../src/platform/database/migrate.ts'
import { openPayload, run } from './open-payload.ts'

const DAY = 86_400_000
const LISTED = 20

/** A change in words, with the pages that cite the work. */
async function tell(req: PayloadRequest, { id, title, before, status, needsReview }: Change): Promise<string> {
  const pages = await pagesUsing(req, 'citations', [id])
  const cited = pages.map((page) => `${page.title} (${page.side})`).join(', ')
  const read = needsReview ? ' A notice must be read by a person.' : ''
  return `- ${title}: ${STANDINGS[before]} -> ${STANDINGS[status]}.${read}${cited ? ` Cited on: ${cited}` : ''}`
}

async function report(req: PayloadRequest, checked: number, changes: Change[]): Promise<void> {
  const telling = changes.filter(
    ({ before, status, needsReview }) => needsReview || `${before} ${status}` !== 'unknown current',
  )
  console.log(
    `Checked ${checked} citations; ${changes.length} changed, ${telling.length} of them for the worse or for a person to read.`,
  )
  for (const change of telling) console.log(await tell(req, change))
}

function readFile(file: string) {
  if (!existsSync(file)) throw new Error(`There is no file ${file}. Fetch the CSV first, and name it with its folder.`)
  const parsed = readRetractionWatch(readFileSync(file, 'utf8'))
  if (!parsed.ok) throw new Error(`${file}: ${parsed.why}`)
  const { rows, unnamed, refused } = parsed.value
  console.log(`Read ${rows} notices; ${unnamed} rows name no work by a number; ${refused.length} rows have faults.`)
  for (const { line, reason } of refused.slice(0, LISTED)) console.log(`  line ${line}: ${reason}`)
  if (refused.length > LISTED) console.log(`  and ${refused.length - LISTED} more.`)
  return parsed.value
}

/**
 * `npm run watch-evidence [-- --file retraction-watch.csv]`: one round of checks whether the cited works still stand. With the
 * file of the Retraction Watch database nobody is asked; without, the services are, about what was not checked for 30 days.
 */
await run(async (args) => {
  const at = args.indexOf('--file')
  const file = at === -1 ? null : args[at + 1]
  if (file === undefined) throw new Error('Name the file: npm run watch-evidence -- --file retraction-watch.csv')
  const database = file === null ? null : readFile(file)
  const { env, payload, close } = await openPayload()
  try {
    if ((await pendingMigrations(payload)).length > 0)
      throw new Error('The database is not up to date. Run: npm run migrate')
    const req = await createLocalReq({}, payload)
    const now = new Date()
    const onBatch = (checked: number) => console.log(`${checked} citations checked …`)
    if (database !== null) {
      const { checked, changes } = await checkAgainstFile(req, database, { checkedAt: now.toISOString(), onBatch })
      return await report(req, checked, changes)
    }
    const before = new Date(now.getTime() - DUE_AFTER_DAYS * DAY)
    const { checked, changes, unanswered } = await checkByLookUp(req, env.lookUp, { before, onBatch })
    await report(req, checked, changes)
    if (unanswered.length > 0) console.log(`${unanswered.length} could not be checked:`)
    for (const { title, why } of unanswered.slice(0, LISTED)) console.log(`- ${title}: ${why}`)
    if (checked === 0 && unanswered.length > 0)
      throw new Error('No service answered. Nothing was changed; try again later.')
  } finally {
    await close()
  }
})
