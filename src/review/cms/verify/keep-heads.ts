import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { CHAINS, type ChainName } from '../../verify/export-header.ts'
import { readHeads, writeHeads, type Heads } from '../../verify/heads.ts'
import { headOf } from './follow-stored-chain.ts'
import { databaseName, verifyHeads } from './verify-heads.ts'

/** What was appended is written down outside the database within so long. */
const EVERY_MS = 60_000

type Log = { info: (of: object, message: string) => void; error: (of: object, message: string) => void }
type Settings = { file: string; log: Log; everyMs?: number }

function readFileAt(file: string): Heads | null {
  try {
    return readHeads(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Written aside and put in place, so that a crash leaves the old or the new. */
function writeFileAt(file: string, heads: Heads): void {
  mkdirSync(dirname(file), { recursive: true })
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, writeHeads(heads), { mode: 0o644 })
  renameSync(aside, file)
}

async function headsNow(req: PayloadRequest): Promise<Heads> {
  const heads: Heads['heads'] = {}
  for (const name of Object.keys(CHAINS) as ChainName[]) {
    const head = await headOf(req, name)
    if (head) heads[name] = head
  }
  return { database: await databaseName(req), at: new Date().toISOString(), heads }
}

const isSame = (a: Heads, b: Heads) => a.database === b.database && JSON.stringify(a.heads) === JSON.stringify(b.heads)

/**
 * Writes the last entry of each chain to a file and to the log, if it has moved. What the file says already is held against the chains
 * first: a chain that was written anew is told of, and the file is left as the witness that it is.
 */
export async function keepHeads(payload: Payload, { file, log }: Settings): Promise<void> {
  const req = await createLocalReq({}, payload)
  const now = await headsNow(req)
  const kept = readFileAt(file)
  if (kept !== null) {
    if (isSame(kept, now)) return
    const { faults } = await verifyHeads(req, kept)
    if (faults.length > 0)
      return log.error({ faults }, 'A chain is not what was written down of it. Run: npm run verify')
  }
  for (const [name, { hash, seq }] of Object.entries(now.heads))
    log.info({ chain: name, seq, head: hash }, 'Head of a chain')
  writeFileAt(file, now)
}

/** Keeps the heads from now on: at once, every minute, and once more when it is stopped. A failure is told of and tried again. */
export function startKeepingHeads(payload: Payload, settings: Settings): { stop: () => Promise<void> } {
  const { everyMs = EVERY_MS, log } = settings
  let round = Promise.resolve()
  const keep = () => {
    round = round
      .then(() => keepHeads(payload, settings))
      .catch((err: unknown) => log.error({ err }, 'The heads of the chains could not be written down.'))
    return round
  }
  void keep()
  const timer = setInterval(() => void keep(), everyMs)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      return keep()
    },
  }
}
