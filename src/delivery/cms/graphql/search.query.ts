import type { GraphQLFieldConfig, GraphQLObjectType } from 'graphql'
import type * as GraphQL from 'graphql'
import type { PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { readSearchRequest } from '../../search/read-search-request.ts'
import { search } from '../search/search.ts'

type Context = { req: PayloadRequest }
type Asked = { q: string; limit?: number | null; clinic?: string | null; collections?: readonly string[] | null }

/** Each goes to the database by itself. */
const MOST_IN_ONE = 3
const COUNT = 'citewellSearches'

/** `search(q, limit, clinic, collections)`: live pages by their words, as `GET /api/search` finds them. */
export function searchQuery(
  graphql: typeof GraphQL,
  pages: readonly string[],
): GraphQLFieldConfig<unknown, Context, Asked> {
  const { GraphQLEnumType, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  const collection = new GraphQLEnumType({
    name: 'Search_collection',
    values: Object.fromEntries(pages.map((page) => [page, {}])),
  })
  return {
    type: new GraphQLNonNull(answerType(graphql)),
    args: {
      q: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'As people type it: words, "exact words", -without, one OR another.',
      },
      limit: { type: GraphQLInt, description: 'From 1 to 50; 10 is usual.' },
      clinic: {
        type: GraphQLString,
        description: 'The slug or the id of a clinic; what belongs to none comes with it.',
      },
      collections: {
        type: new GraphQLList(new GraphQLNonNull(collection)),
        description: 'Left out, all but disclaimers.',
      },
    },
    resolve: async (_source, asked, { req }) => {
      countSearch(req)
      const { answer, isWhole } = await search(req, readSearchRequest(asked, pages))
      if (!isWhole) (req.responseHeaders ??= new Headers()).set('Cache-Control', 'no-store')
      return answer
    },
  }
}

function answerType(graphql: typeof GraphQL): GraphQLObjectType {
  const { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
  const result = new GraphQLNonNull(resultType(graphql))
  return new GraphQLObjectType({
    name: 'SearchAnswer',
    fields: {
      q: { type: new GraphQLNonNull(GraphQLString) },
      corrected: {
        type: GraphQLString,
        description: 'What was looked for instead, as a word of “q” stands on no page.',
      },
      total: { type: new GraphQLNonNull(GraphQLInt), description: 'Counted up to a thousand.' },
      results: { type: new GraphQLNonNull(new GraphQLList(result)) },
    },
  })
}

function resultType({
  GraphQLFloat,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
}: typeof GraphQL): GraphQLObjectType {
  const text = new GraphQLNonNull(GraphQLString)
  const html = { type: text, description: 'HTML without any tag but <mark>, around the words that were looked for.' }
  return new GraphQLObjectType({
    name: 'SearchResult',
    description: 'A page that was found.',
    fields: {
      collection: { type: text },
      id: { type: text },
      slug: { type: GraphQLString },
      clinic: { type: GraphQLString, description: 'The id of its clinic; null for what all clinics share.' },
      clinicSlug: { type: GraphQLString },
      title: { type: text },
      titleHtml: html,
      excerptHtml: html,
      path: { type: text, description: 'Where it stands on the website.' },
      score: {
        type: new GraphQLNonNull(GraphQLFloat),
        description: 'Higher is better; of use within one answer only.',
      },
      lastReviewedAt: { type: GraphQLString },
    },
  })
}

function countSearch({ context }: PayloadRequest): void {
  const count = Number(context[COUNT] ?? 0) + 1
  context[COUNT] = count
  if (count > MOST_IN_ONE) throw new Problem('query/cost', `One question may search ${MOST_IN_ONE} times at most.`)
}
