import type { PayloadRequest } from 'payload'
import type { CitedWork } from '../../check-context.ts'
import { citedWorks } from './cited-works.ts'
import { sharedFacts } from './shared-facts.ts'

/** Works as a check asks about them on a day (`YYYY-MM-DD`), by their ids; what is not there is left out. */
export async function worksById(
  req: PayloadRequest,
  ids: readonly string[],
  today: string,
): Promise<Map<string, CitedWork>> {
  const { ownTerms } = await sharedFacts(req)
  return citedWorks(req, ids, { nameOf: ownTerms.nameOf, today })
}
