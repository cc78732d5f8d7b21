import { z } from 'zod'
import { Problem } from '#platform/problem.ts'
import { PAGE_MEANINGS } from '../decisions/decision.ts'
import type { AskedDecision } from './decide-page.ts'

const text = (most: number) => z.string().trim().max(most)
const moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString())

const BODY = z.strictObject({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/, 'Give the hash of what you read: 64 characters.'),
  verdict: z.enum(Object.keys(PAGE_MEANINGS) as [keyof typeof PAGE_MEANINGS]),
  meaning: text(500),
  reason: text(5000)
    .nullish()
    .transform((value) => value || null),
  overrides: z
    .array(z.strictObject({ rule: text(60), reason: text(2000), until: moment }))
    .max(100)
    .default([]),
  validUntil: moment.nullish().transform((value) => value ?? null),
  password: z.string().max(1000),
})

/** Reads what a reviewer sent as their decision on a page, or refuses it with the place of each fault. */
export function readPageDecision(sent: unknown): AskedDecision & { password: string } {
  const read = BODY.safeParse(sent)
  if (read.success) return read.data
  const places = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new Problem('data/invalid', places[0]!.message, places)
}
