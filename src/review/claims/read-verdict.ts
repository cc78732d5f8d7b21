import { z } from 'zod'
import { Problem } from '#platform/problem.ts'
import type { AskedVerdict } from './decide-claim.ts'
import { VERDICTS, type Verdict } from './verdicts.ts'

const moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString())

const BODY = z.strictObject({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/, 'Give the hash of what you read: 64 characters.'),
  verdict: z.enum(Object.keys(VERDICTS) as [Verdict]),
  reason: z
    .string()
    .trim()
    .max(5000)
    .nullish()
    .transform((value) => value || null),
  validUntil: moment.nullish().transform((value) => value ?? null),
  override: z.boolean().default(false),
})

/** Reads what a reviewer sent as their verdict on a claim, or refuses it with the place of each fault. */
export function readVerdict(sent: unknown): AskedVerdict {
  const read = BODY.safeParse(sent)
  if (read.success) return read.data
  const places = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new Problem('data/invalid', places[0]!.message, places)
}
