import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { pendingMigrations } from '../src/platform/database/migrate.ts'
import { executeIn } from '../src/platform/database/transaction.ts'
import { firstFault, type AuditLink } from '../src/review/index.ts'
import { linkOf } from '../src/review/cms/index.ts'
import { openPayload, run } from './open-payload.ts'

const BATCH = 5000

/** `npm run verify`: follows the audit trail from its first event; exit ≠ 0 names the first fault. */
await run(async () => {
  const { payload, close } = await openPayload()
  try {
    if ((await pendingMigrations(payload)).length > 0)
      throw new Error('The database is not up to date, so there is nothing to verify yet. Run: npm run migrate')
    const req = await createLocalReq({}, payload)
    const links: AuditLink[] = []
    for (;;) {
      const { rows } = await executeIn(
        req,
        sql`select * from audit_events where seq > ${links.at(-1)?.seq ?? 0} order by seq limit ${BATCH}`,
      )
      links.push(...rows.map(linkOf))
      if (rows.length < BATCH) break
    }
    const fault = firstFault(links)
    if (fault) throw new Error(`The audit trail is broken at event ${fault.seq}: ${fault.why}.`)
    console.log(`The audit trail is whole: ${links.length} events.`)
  } finally {
    await close()
  }
})
