import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createExportReader, readHeader, readHeads, readPublicKey, verifyReceipt } from '../src/review/index.ts'
import { openPayload, run } from './open-payload.ts'

const LISTED = 100

/** So long is the first line of an export at most; a receipt's is shorter. */
const FIRST = 4096

async function verifyExport(file: string): Promise<void> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
  let reader: ReturnType<typeof createExportReader> | null = null
  for await (const line of lines)
    if (reader === null) reader = createExportReader(readHeader(line)!)
    else reader.take(line)
  const { message, ok } = reader!.end()
  if (!ok) throw new Error(message)
  console.log(message)
}

function verifyReceiptIn(file: string, key: string | undefined): void {
  const trusted = key === undefined ? null : readPublicKey(readFileSync(key, 'utf8'))
  if (trusted?.ok === false) throw new Error(`${key}: ${trusted.why}`)
  const verdict = verifyReceipt(readFileSync(file, 'utf8'), trusted?.value ?? null)
  if (!verdict.ok) throw new Error(`The receipt does not hold. ${verdict.why}`)
  const { notProven, proven } = verdict.value
  console.log(['The receipt holds.', '', 'Proven:', ...proven, '', 'Not proven:', ...notProven].join('\n'))
}

async function verifyFile(file: string, key: string | undefined): Promise<void> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  let first = ''
  for await (const part of createReadStream(file, { encoding: 'utf8', end: FIRST })) first += String(part)
  const isExport = readHeader(first.split('\n')[0]!) !== null
  return isExport ? verifyExport(file) : verifyReceiptIn(file, key)
}

/** What speaks to the database is loaded only where there is one: a file is verified in a second. */
async function verifyDatabase(): Promise<void> {
  const { pendingMigrations } = await import('../src/platform/database/migrate.ts')
  const { verifyReview } = await import('../src/review/cms/index.ts')
  const { env, payload, close } = await openPayload()
  try {
    if ((await pendingMigrations(payload)).length > 0)
      throw new Error('The database is not up to date, so there is nothing to verify yet. Run: npm run migrate')
    const kept = existsSync(env.auditHeadFile) ? readHeads(readFileSync(env.auditHeadFile, 'utf8')) : null
    const { faults, whole } = await verifyReview(payload, kept)
    for (const line of whole) console.log(line)
    if (faults.length === 0) return
    const more = faults.length > LISTED ? [`and ${faults.length - LISTED} more.`] : []
    throw new Error([...faults.slice(0, LISTED), ...more].join('\n'))
  } finally {
    await close()
  }
}

/**
 * `npm run verify`: proves what the review of this database rests on; exit ≠ 0 names each fault. `npm run verify -- FILE [--key FILE]`
 * proves an export of the audit trail or of the decisions, or the receipt of a page, without any database.
 */
await run(async (args) => {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { key: { type: 'string' } } })
  const [file] = positionals
  if (file !== undefined) return verifyFile(file, values.key)
  return verifyDatabase()
})
