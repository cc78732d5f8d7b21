import { parseArgs } from 'node:util'
import { createLocalReq, type PayloadRequest } from 'payload'
import { pagesUsing } from '../src/delivery/cms/index.ts'
import { DUE_AFTER_DAYS, isWorthNaming, sayFile, sayRound, STANDINGS } from '../src/evidence/index.ts'
import { checkAgainstFile, checkByLookUp, pruneAnswers, readWatchFile, type Change } from '../src/evidence/cms/index.ts'
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
  console.log(sayRound(checked, changes))
  for (const change of changes.filter(isWorthNaming)) console.log(await tell(req, change))
}

/** The file that is named, read and told of; null if none is. */
function readFile(args: string[], now: Date) {
  const { file, of } = parseArgs({ args, options: { file: { type: 'string' }, of: { type: 'string' } } }).values
  if (file === undefined && of !== undefined)
    throw new Error('--of is the day of a file. Name the file as well: --file retraction-watch.csv')
  if (file === undefined) return null
  const { database, checkedAt } = readWatchFile(file, of ?? null, now)
  const { refused } = database
  console.log(`${sayFile(database)} The file is of ${checkedAt.slice(0, 10)}.`)
  for (const { line, reason } of refused.slice(0, LISTED)) console.log(`  line ${line}: ${reason}`)
  if (refused.length > LISTED) console.log(`  and ${refused.length - LISTED} more.`)
  return { database, checkedAt }
}

/**
 * `npm run watch-evidence [-- --file retraction-watch.csv [--of 2026-11-20]]`: one round of checks whether the cited works still
 * stand. With the file of the Retraction Watch database nobody is asked, and the check is of the day of the file; without, the
 * services are, about what they were not asked about for 30 days.
 */
await run(async (args) => {
  const now = new Date()
  const file = readFile(args, now)
  const { env, payload, close } = await openPayload()
  try {
    if ((await pendingMigrations(payload)).length > 0)
      throw new Error('The database is not up to date. Run: npm run migrate')
    const req = await createLocalReq({}, payload)
    await pruneAnswers(req, now)
    const onBatch = (checked: number) => console.log(`${checked} checked so far …`)
    if (file !== null) {
      const { checked, changes } = await checkAgainstFile(req, file.database, { checkedAt: file.checkedAt, onBatch })
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
