import { FORMATS } from '#evidence/index.ts'
import { PUBLIC_BOUNDS } from '../guard/query-bounds.ts'
import type { Json } from './schema-name.ts'

const inQuery = (name: string, description: string, schema: Json, more: Json = {}): Json => ({
  name,
  in: 'query',
  description,
  schema,
  ...more,
})

const deep: Json = { style: 'deepObject', explode: true }
const anything: Json = { type: 'object', additionalProperties: true }

/** The questions that may be put to a route in its address, each with its bounds. */
export const PARAMETERS = {
  where: inQuery(
    'where',
    'Conditions: `where[slug][equals]=backs`. Along one relation at most: `where[clinic.slug][equals]=…`.',
    anything,
    deep,
  ),
  sort: inQuery('sort', 'A field, with “-” before it from the last to the first; up to five, with commas.', {
    type: 'string',
  }),
  limit: inQuery('limit', 'So many records at most.', {
    type: 'integer',
    minimum: 1,
    maximum: PUBLIC_BOUNDS.maxLimit,
    default: 10,
  }),
  page: inQuery('page', 'The page of the list.', {
    type: 'integer',
    minimum: 1,
    maximum: PUBLIC_BOUNDS.maxPage,
    default: 1,
  }),
  depth: inQuery(
    'depth',
    `How far related records come whole in place of their ids. More than ${PUBLIC_BOUNDS.maxDepth} is taken for ${PUBLIC_BOUNDS.maxDepth}.`,
    { type: 'integer', minimum: 0, default: 1 },
  ),
  select: inQuery(
    'select',
    'The fields that you want: `select[title]=true`. Others are left out, whatever the schema requires.',
    anything,
    deep,
  ),
  populate: inQuery(
    'populate',
    'The fields of related records that you want: `populate[citations][formatted]=true`.',
    anything,
    deep,
  ),
  previewToken: {
    name: 'X-Preview-Token',
    in: 'header',
    description: 'The token of a link to this one page: its draft is answered in place of what is live.',
    schema: { type: 'string' },
  },
  clinic: inQuery('clinic', 'The slug or the id of the clinic, where several have a page of that slug.', {
    type: 'string',
  }),
  since: inQuery('since', 'The “next” of an earlier answer; left out, from the beginning.', {
    type: 'integer',
    minimum: 0,
  }),
  changes: inQuery('limit', 'So many changes at most.', { type: 'integer', minimum: 1, maximum: 100, default: 100 }),
  clinicId: inQuery('clinic', 'The id of a clinic; what belongs to none comes with it.', {
    type: 'string',
    format: 'uuid',
  }),
  words: inQuery('q', 'What to look for.', { type: 'string', minLength: 1, maxLength: 200 }, { required: true }),
  searchLimit: inQuery('limit', 'So many pages at most.', { type: 'integer', minimum: 1, maximum: 50, default: 10 }),
  clinicNamed: inQuery('clinic', 'The slug or the id of a clinic; what belongs to none comes with it.', {
    type: 'string',
  }),
  collections: inQuery('collection', 'Only pages of these collections, with commas.', { type: 'string' }),
  draft: inQuery('draft', 'The latest draft instead of what is live, for those who may read it.', {
    type: 'boolean',
    default: false,
  }),
  state: inQuery('state', 'Only pages in this state.', { type: 'string' }),
  queueSort: inQuery('sort', 'The order of the queue.', {
    type: 'string',
    enum: ['to-do', 'due', 'risk', 'title', 'submitted'],
  }),
  days: inQuery('days', 'Within so many days.', { type: 'integer', minimum: 0, maximum: 366, default: 90 }),
  standing: inQuery('standing', 'Suppose that this has become of the work.', { type: 'string' }),
  verification: inQuery('verification', 'Suppose that this was said of its record.', { type: 'string' }),
  recall: inQuery('recall', 'Suppose that a reviewer recalled it.', { type: 'boolean' }),
  format: inQuery('format', 'How the list is written; found out if left out of an import.', {
    type: 'string',
    enum: Object.keys(FORMATS),
  }),
  dryRun: inQuery('dryRun', 'Say what would become of each, and enter nothing.', { type: 'boolean', default: false }),
  ids: inQuery('id', 'The ids of the records, with commas; all if left out.', { type: 'string' }),
  q: inQuery('q', 'Only what has these words.', { type: 'string' }),
  ifMatch: {
    name: 'If-Match',
    in: 'header',
    description:
      'The revision that you read, in quotes; or send it as “revision” in the body. Without: 428; an old one: 412.',
    schema: { type: 'string' },
  } as Json,
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'A POST under the same key is done once, however often it is sent.',
    schema: { type: 'string' },
  } as Json,
} as const

export type ParameterName = keyof typeof PARAMETERS
