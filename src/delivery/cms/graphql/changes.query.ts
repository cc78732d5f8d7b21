import type { GraphQLFieldConfig } from 'graphql'
import type * as GraphQL from 'graphql'
import type { PayloadRequest } from 'payload'
import { CHANGE_KINDS } from '../../changes/change.ts'
import { readChangesRequest } from '../../changes/read-changes-request.ts'
import { readChanges } from '../changes/read-changes.ts'

type Context = { req: PayloadRequest }
type Asked = { since?: number | null; limit?: number | null; clinic?: string | null }

/** `changes(since, limit, clinic)`: what became public or ceased to be, as `GET /api/changes` tells it. */
export function changesQuery({
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
}: typeof GraphQL): GraphQLFieldConfig<unknown, Context, Asked> {
  const [text, number] = [new GraphQLNonNull(GraphQLString), new GraphQLNonNull(GraphQLInt)]
  const kind = new GraphQLEnumType({
    name: 'Change_kind',
    values: Object.fromEntries(
      Object.entries(CHANGE_KINDS).map(([value, description]) => [value.replaceAll('-', '_'), { value, description }]),
    ),
  })
  const change = new GraphQLObjectType({
    name: 'Change',
    description: 'One thing that became public or ceased to be.',
    fields: {
      seq: { type: number, description: 'Counts up in the order of the commits, without gaps.' },
      at: { type: text },
      kind: { type: new GraphQLNonNull(kind) },
      collection: { type: text },
      id: { type: text },
      slug: { type: GraphQLString, description: 'Of a redirect, the path that it leads away from.' },
      clinic: { type: GraphQLString },
      hash: { type: GraphQLString, description: 'Names the exact words of a page.' },
    },
  })
  const changes = new GraphQLObjectType({
    name: 'Changes',
    fields: {
      changes: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(change))) },
      next: { type: number, description: 'The “since” of the next question.' },
      complete: { type: new GraphQLNonNull(GraphQLBoolean), description: 'Nothing is left for now.' },
    },
  })
  return {
    type: new GraphQLNonNull(changes),
    args: {
      since: { type: GraphQLInt, description: 'The “next” of an earlier answer; left out, from the beginning.' },
      limit: { type: GraphQLInt, description: 'From 1 to 100, which is usual.' },
      clinic: { type: GraphQLString, description: 'The id of a clinic; what belongs to none comes with it.' },
    },
    resolve: (_source, asked, { req }) => readChanges(req, readChangesRequest(asked)),
  }
}
