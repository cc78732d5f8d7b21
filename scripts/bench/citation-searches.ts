import { handleEndpoints, type Payload, type TypedUser, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { citationQuery } from '../../src/rich-text/citation-query.ts'

export type Search = { name: string; run: (words: string) => Promise<{ totalDocs: number }> }

/** The two ways in which people search citations: the admin's list, and the picker of a cite, as the admin asks the API. */
export function citationSearches(payload: Payload, user: TypedUser, token: string): Search[] {
  const { config } = payload.collections.citations
  const base = (config.admin.baseListFilter ?? config.admin.baseFilter)?.({
    limit: 10,
    page: 1,
    req: {},
    sort: '',
  } as never)
  return [
    {
      name: 'list of the admin',
      run: async (search) =>
        payload.find({
          collection: 'citations',
          where: mergeListSearchAndWhere({ collectionConfig: config, search, where: (await base) as Where }),
          sort: '-updatedAt',
          limit: 10,
          depth: 0,
          user,
          overrideAccess: false,
        }),
    },
    {
      name: 'picker of a cite',
      run: async (search) => {
        const request = new Request(`http://localhost/api/citations?${citationQuery(search)}`, {
          headers: { Authorization: `JWT ${token}` },
        })
        const answer = await handleEndpoints({ config: payload.config, request })
        return (await answer.json()) as { totalDocs: number }
      },
    },
  ]
}
