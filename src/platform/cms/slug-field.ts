import { ValidationError, type FieldHook, type TextField } from 'payload'
import { idOf } from '../record-id.ts'
import { parseSlug, slugify } from '../slug.ts'
import { fact } from './fact.ts'
import { firstFree, isTaken, scopeOf, type SlugPlace } from './taken-slugs.ts'

/**
 * The field of a page's own part of its web address: made from the title or name when left empty, kept in one form.
 * A slug we make steps aside (`-2`, `-3`); a slug a person typed that is taken is refused at path `slug`.
 * The collection declares what it is unique within: `indexes: [{ fields: ['clinic', 'slug'], unique: true }]`.
 */
export function slugField(from: 'title' | 'name'): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Web address',
    index: true,
    custom: fact('a fact: the address of the page, not a sentence on it'),
    admin: {
      position: 'sidebar',
      description: `The last part of the page's address, like low-back-pain. Left empty, it is made from the ${from}.`,
    },
    hooks: { beforeValidate: [keepSlug(from)] },
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') return true
      const parsed = typeof value === 'string' ? parseSlug(slugify(value) || value) : null
      if (parsed === null) return 'Write the web address as text, like low-back-pain.'
      return parsed.ok || parsed.why
    },
  }
}

function keepSlug(from: 'title' | 'name'): FieldHook {
  return async ({ collection, data, operation, originalDoc, req, siblingData, value }) => {
    if (!collection || (operation !== 'create' && operation !== 'update')) return value
    const page: Record<string, unknown> = { ...originalDoc, ...data }
    const before: unknown = originalDoc?.slug
    const given: unknown = siblingData.slug
    // A duplicate is a create that brings the page it was copied from: what it brings is not what a person typed.
    const isTyped = typeof given === 'string' && given.trim() !== '' && given.trim() !== before
    const isKept = operation === 'update' && typeof before === 'string' && before !== '' && !isCleared(given)
    const place: SlugPlace = { collection, page, id: operation === 'update' ? originalDoc?.id : undefined, req }

    if (isTyped) {
      const slug = slugify(given)
      return slug === '' ? given : refuseIfTaken(slug, place)
    }
    if (isKept) return isMoved(place, originalDoc) ? refuseIfTaken(before, place) : before
    if (given !== undefined && given !== null && typeof given !== 'string') return given
    const title = page[from]
    if (typeof title !== 'string' || title.trim() === '') return given
    return firstFree(slugify(title) || 'untitled', place)
  }
}

const isCleared = (given: unknown): boolean => given === null || (typeof given === 'string' && given.trim() === '')

/** A page that changes its clinic takes its slug along, into a place where the slug may be another's. */
function isMoved({ collection, page }: SlugPlace, before: Record<string, unknown>): boolean {
  return scopeOf(collection).some((field) => idOf(page[field]) !== idOf(before[field]))
}

async function refuseIfTaken(slug: string, place: SlugPlace): Promise<string> {
  if (!(await isTaken(slug, place))) return slug
  const free = await firstFree(slug, place)
  const message = `Another page has the web address ${slug}. Choose another, for instance ${free}.`
  throw new ValidationError(
    { collection: place.collection.slug, errors: [{ path: 'slug', label: 'Web address', message }], req: place.req },
    place.req.t,
  )
}
