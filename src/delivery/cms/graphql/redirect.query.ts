import type { GraphQLFieldConfig, GraphQLObjectType } from 'graphql'
import type * as GraphQL from 'graphql'
import type { PayloadRequest, Where } from 'payload'

type Context = { req: PayloadRequest }
type Asked = { from: string; clinic?: string | null }

/** `redirect(from, clinic)`: where an old path leads now; that of the clinic (a slug) before one for all clinics; null if there is none. */
export function redirectQuery(
  { GraphQLNonNull, GraphQLString }: typeof GraphQL,
  type: GraphQLObjectType,
): GraphQLFieldConfig<unknown, Context, Asked> {
  return {
    type,
    args: {
      from: { type: new GraphQLNonNull(GraphQLString), description: 'The path, beginning with “/”.' },
      clinic: { type: GraphQLString, description: 'The slug of the clinic whose website asks.' },
    },
    resolve: async (_source, { clinic, from }, { req }) => {
      const forAll: Where = { clinic: { exists: false } }
      const { docs } = await req.payload.find({
        collection: 'redirects',
        where: {
          and: [{ from: { equals: from } }, clinic ? { or: [{ 'clinic.slug': { equals: clinic } }, forAll] } : forAll],
        },
        limit: 2,
        depth: 0,
        pagination: false,
        req,
        overrideAccess: false,
        user: req.user,
      })
      return docs.find((each) => each.clinic) ?? docs[0] ?? null
    },
  }
}
