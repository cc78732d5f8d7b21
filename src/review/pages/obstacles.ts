import type { WordField } from '#checks/index.ts'

/** One thing that stands between a page and publication: where, in words a marketer can act on, and what to do. */
export type Obstacle = {
  code: string
  message: string
  path?: string
  fix: string
}

/** What is asked about a page before it may go live. Whatever lies in the database was looked up before. */
export type Candidate = {
  data: Record<string, unknown>
  schema: readonly WordField[]
  isSlugTaken: boolean
  /** Each picture where it stands, and what is wrong with it: no words for those who cannot see it, consent that ended. */
  pictures: readonly { path: string; isMissing: boolean; faults: readonly { code: string; message: string }[] }[]
  citations: readonly { path: string; isMissing: boolean }[]
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** Lists all that keeps a page from publication; an empty list means that it may go live. */
export function obstacles(page: Candidate): Obstacle[] {
  return [
    ...missingFields(page.data, page.schema, ''),
    ...(page.isSlugTaken ? [slugTaken] : []),
    ...page.pictures.flatMap(pictureObstacles),
    ...page.citations.filter((citation) => citation.isMissing).map(({ path }) => citationMissing(path)),
  ]
}

const slugTaken: Obstacle = {
  code: 'page/slug-taken',
  message: 'Another page already has this web address (slug).',
  path: 'slug',
  fix: 'Choose another slug for this page.',
}

const citationMissing = (path: string): Obstacle => ({
  code: 'citation/missing',
  message: 'A cite points to a citation that is no longer there.',
  path,
  fix: 'Open the cite in the text, choose the citation again, or take the cite out.',
})

function pictureObstacles({ path, isMissing, faults }: Candidate['pictures'][number]): Obstacle[] {
  if (!isMissing)
    return faults.map(({ code, message }) => ({
      code,
      message,
      path,
      fix: 'Open the picture and put this right, or choose another one.',
    }))
  const message = 'A picture on this page is no longer there.'
  return [{ code: 'picture/missing', message, path, fix: 'Choose another picture, or take it out.' }]
}

function missingFields(data: Record<string, unknown>, schema: readonly WordField[], prefix: string): Obstacle[] {
  return schema.flatMap((field): Obstacle[] => {
    const path = `${prefix}${field.name}`
    const value = data[field.name]
    if (field.neededToPublish !== null && isEmpty(value))
      return [{ code: 'page/needs-field', message: `“${field.label}” is empty.`, path, fix: field.neededToPublish }]
    if (Array.isArray(value) && field.fields.length > 0)
      return value.flatMap((row, index) =>
        missingFields((row ?? {}) as Record<string, unknown>, field.fields, `${path}.${index}.`),
      )
    const isGroup = field.fields.length > 0 && typeof value === 'object' && value !== null
    return isGroup ? missingFields(value as Record<string, unknown>, field.fields, `${path}.`) : []
  })
}
