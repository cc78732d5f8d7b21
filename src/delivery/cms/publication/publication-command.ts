import type { PayloadRequest } from 'payload'
import { COMMAND } from '#review/cms/index.ts'

/** What the publish and withdraw commands put on the request, so that the border lets exactly this page through. */
export type Publication = { command: 'publish' | 'withdraw'; collection: string; id: string; hash: string | null }

const KEY = 'citewellPublication'

/** The command a request is carrying out on a page, if it is. No client can set it: it lives in the server's memory only. */
export function commandOn(req: PayloadRequest, collection: string, id: unknown): Publication | null {
  const publication = req.context[KEY] as Publication | undefined
  return publication?.collection === collection && publication.id === id ? publication : null
}

/** Runs a step as the command it belongs to, and takes the mark off the request whatever happens. */
export async function asCommand<Result>(
  req: PayloadRequest,
  publication: Publication,
  step: () => Promise<Result>,
): Promise<Result> {
  req.context[KEY] = publication
  req.context[COMMAND] = publication.command
  try {
    return await step()
  } finally {
    delete req.context[KEY]
    delete req.context[COMMAND]
  }
}
