import type { PayloadRequest } from 'payload'

/** Names the command that the changes of this request are part of, and why it was given, for the audit trail. */
export function asCommand(req: PayloadRequest, name: string, reason?: string): PayloadRequest {
  req.context.citewellCommand = name
  if (reason !== undefined) req.context.citewellReason = reason
  return req
}
