import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** Names a value by its content: SHA-256, in hex, of its canonical form. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
