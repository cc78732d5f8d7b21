import type { PayloadRequest } from 'payload'

/** Names the command that the changes of this request are part of, and why it was given, for the audit trail. */
export function asCommand(req: PayloadRequest, name: string, reason?: string): PayloadRequest {
  req.context.citewellCommand = name
  if (reason !== undefined) req.context.citewellReason = reason
  return req
}

/** Does a step as a command, and leaves the request as it was: what else it changes has its own name. */
export async function whileCommand<Result>(
  req: PayloadRequest,
  name: string,
  reason: string,
  step: () => Promise<Result>,
): Promise<Result> {
  const { citewellCommand, citewellReason } = req.context
  asCommand(req, name, reason)
  try {
    return await step()
  } finally {
    Object.assign(req.context, { citewellCommand, citewellReason })
  }
}

/** Says for the audit trail why one citation changes that is about to be saved, whatever else the request does. */
export function sayWhy(req: PayloadRequest, id: unknown, reason: string): void {
  req.context[`citewellReason:citations/${String(id)}`] = reason
}
