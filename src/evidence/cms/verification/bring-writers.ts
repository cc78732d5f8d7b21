import type { PayloadRequest } from 'payload'
import { idOf } from '#platform/record-id.ts'

const keyOf = (id: unknown) => `citewellWriters:citations/${String(id)}`

/** Says whose words come into a citation with the next change of it, besides those of whoever makes the change. */
export function bringWriters(req: PayloadRequest, id: string, writers: unknown): void {
  req.context[keyOf(id)] = (Array.isArray(writers) ? writers : []).flatMap((one) => idOf(one) ?? [])
}

/** The accounts whose words come into a citation with this change. */
export function broughtWriters(req: PayloadRequest, id: unknown): string[] {
  return (req.context[keyOf(id)] as string[] | undefined) ?? []
}
