import type { GraphQLFieldConfig, GraphQLObjectType } from 'graphql'
import type * as GraphQL from 'graphql'
import type { PayloadRequest, Where } from 'payload'
import { idOf } from '#platform/record-id.ts'
import { pathsAsked } from '../../reading/paths-asked.ts'
import { moreThanOne, ofClinic } from '../find-by-slug.ts'

type Context = { req: PayloadRequest }
type Asked = { from: string; clinic?: string | null }

/** That two clinics have one says enough; each has three ways to write its path at most. */
const MOST = 10

/**
 * `redirect(from, clinic)`: where an old path leads now; null if it leads nowhere. That of the clinic (its slug or id) comes before one
 * for all clinics; where none is named, that of the only clinic that has one, and it is refused (409) if several have.
 */
export function redirectQuery(
  { GraphQLNonNull, GraphQLString }: typeof GraphQL,
  type: GraphQLObjectType,
): GraphQLFieldConfig<unknown, Context, Asked> {
  return {
    type,
    args: {
      from: { type: new GraphQLNonNull(GraphQLString), description: 'The path of the old address, or all of it.' },
      clinic: { type: GraphQLString, description: 'The slug or the id of the clinic whose website asks.' },
    },
    resolve: async (_source, { clinic, from }, { req }) => {
      const paths = pathsAsked(from)
      const forAll: Where = { clinic: { exists: false } }
      const { docs } = await req.payload.find({
        collection: 'redirects',
        where: { and: [{ from: { in: paths } }, clinic ? { or: [ofClinic(clinic), forAll] } : {}] },
        // PostgreSQL puts what is for all clinics first.
        sort: '-clinic',
        limit: MOST,
        depth: 0,
        pagination: false,
        req,
        overrideAccess: false,
        user: req.user,
      })
      const likeliest = docs.toSorted((one, other) => paths.indexOf(one.from) - paths.indexOf(other.from))
      const [own, shared] = [likeliest.filter((each) => each.clinic), likeliest.find((each) => !each.clinic)]
      if (clinic) return own[0] ?? shared ?? null
      if (shared === undefined && new Set(own.map((each) => idOf(each.clinic))).size > 1) throw moreThanOne()
      return shared ?? own[0] ?? null
    },
  }
}
