import { createHash, randomUUID } from 'node:crypto'

/** A hash of content and of chance, for a file's name: who was not told the address of a file cannot guess it. */
export function unguessableHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).update(randomUUID()).digest('hex').slice(0, 16)
}
