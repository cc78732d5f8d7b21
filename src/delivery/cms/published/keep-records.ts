import { createLocalReq, type Payload } from 'payload'
import type { PublishedCollection } from './published-collections.ts'
import { recordsNamed } from '../../reading/render-page.ts'
import { send, type PublishedRow } from './published-rows.ts'

export type Fields = Readonly<Record<string, unknown>>

/** A record as everybody may read it; beside its fields, under names that no field can have, what reading it needs. */
export type PublishedRecord = Fields & {
  id: string
  /** What its text shows and cites, each by `collection/id`. */
  $names: readonly string[]
  /** Another text for each state of the record. */
  $version: string
}

export type Parts = { fields: PublishedRecord; text: Fields }

/**
 * Lets Payload read records of one collection as it reads them to a stranger, and keeps them for the next who asks. What changes
 * meanwhile is not kept. Those that were taken back in the meantime are left out.
 */
export async function makeRecords(
  payload: Payload,
  collection: PublishedCollection,
  rows: readonly PublishedRow[],
): Promise<Map<string, Parts>> {
  const { slug, text, workedOut } = collection
  const versions = new Map(rows.map(({ id, version }) => [id, version]))
  const { docs } = await payload.find({
    collection: slug as 'articles',
    where: { id: { in: [...versions.keys()] } },
    limit: versions.size,
    depth: 0,
    joins: false as never,
    pagination: false,
    ...(workedOut.length > 0 ? { select: Object.fromEntries(workedOut.map((name) => [name, false])) as never } : {}),
    req: await createLocalReq({}, payload),
    overrideAccess: false,
  })
  const made = docs.map((doc): Parts => {
    const { [text ?? '']: body, ...own } = doc as unknown as Fields
    const names = text === null ? [] : recordsNamed(body, (own.citations ?? []) as unknown[])
    const $names = [...new Set(names.map((named) => `${named.collection}/${named.id}`))]
    const id = String(doc.id)
    const fields = { ...own, id, $names, $version: versions.get(id)! }
    return { fields, text: text === null ? {} : { [text]: body } }
  })
  await keep(payload, collection, made)
  return new Map(made.map((parts) => [parts.fields.id, parts]))
}

/**
 * Keeps records that are still as they were when it was found that they are missing, and that nobody is about to delete. Where the
 * database takes no writes, nothing is kept.
 */
async function keep(
  payload: Payload,
  { shape, slug, table, version }: PublishedCollection,
  made: readonly Parts[],
): Promise<void> {
  const inOrder = made.toSorted(({ fields: one }, { fields: other }) => (one.id < other.id ? -1 : 1))
  await send(
    payload,
    `insert into published_records (collection, id, version, shape, fields, text)
      select '${slug}', m.id, m.version, '${shape}', m.fields, m.text
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as m(id, version, fields, text)
      join "${table}" p on p.id = m.id and ${version} = m.version
      for key share of p skip locked
      on conflict (collection, id) do update set version = excluded.version, shape = excluded.shape,
        fields = excluded.fields, text = excluded.text`,
    [
      inOrder.map(({ fields }) => fields.id),
      inOrder.map(({ fields }) => fields.$version),
      inOrder.map(({ fields }) => JSON.stringify(fields)),
      inOrder.map(({ text }) => JSON.stringify(text)),
    ],
  ).catch((err: unknown) =>
    payload.logger.warn({ err, msg: 'Records could not be kept; they are made again at each read.' }),
  )
}
