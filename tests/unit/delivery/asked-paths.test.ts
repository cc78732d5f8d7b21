import { describe, expect, test } from 'vitest'
import { askedPaths } from '../../../src/delivery/guard/asked-paths.ts'
import { relationsAlong, type AskableField } from '../../../src/delivery/guard/relations-along.ts'

const COLLECTIONS: Record<string, AskableField[]> = {
  articles: [
    { name: 'title', type: 'text' },
    { name: 'body', type: 'richText' },
    { name: 'updatedAt', type: 'date' },
    { name: 'authors', type: 'relationship', relationTo: 'people' },
    { name: 'seo', type: 'group', flattenedFields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
    { name: 'references', type: 'array', virtual: true, flattenedFields: [{ name: 'number', type: 'number' }] },
    {
      name: 'parts',
      type: 'blocks',
      blocks: [{ flattenedFields: [{ name: 'by', type: 'relationship', relationTo: 'people' }] }],
    },
    { name: 'about', type: 'relationship', relationTo: ['articles', 'people'] },
  ],
  people: [
    { name: 'name', type: 'text' },
    { name: 'user', type: 'relationship', relationTo: 'users' },
  ],
  users: [{ name: 'email', type: 'email' }],
  media: [{ name: 'alt', type: 'text' }],
  citations: [{ name: 'usedBy', type: 'join', collection: 'articles' }],
}

const along = (collection: string, path: string) =>
  relationsAlong(path, COLLECTIONS[collection]!, (slug) => COLLECTIONS[slug] ?? [])

describe('what a condition follows', () => {
  test.each([
    ['title', 0],
    ['id', 0],
    ['authors', 0],
    ['authors.name', 1],
    ['authors.id', 1],
    ['authors.user', 1],
    ['authors.user.email', 2],
    ['seo.image.alt', 1],
    ['parts.by.user.email', 2],
    ['about.name', 1],
    ['nothing.at.all', 0],
    ['', 0],
  ])('%s crosses %i relations', (path, relations) => {
    expect(along('articles', path)).toMatchObject({
      relations,
      endsInUses: false,
      isComputed: false,
      isRichText: false,
      isDate: false,
    })
  })
  test.each([
    ['id', true],
    ['authors', true],
    ['authors.id', true],
    ['authors.user', true],
    ['seo.image', true],
    ['parts.by', true],
    ['about', true],
    ['seo.id', false],
    ['title', false],
    ['authors.name', false],
    ['updatedAt', false],
  ])('%s holds the id of a record: %s', (path, isId) => {
    expect(along('articles', path).isId).toBe(isId)
  })
  test.each([
    ['titel', true],
    ['seo.nothing', true],
    ['authors.nothing', true],
    ['', true],
    ['title', false],
    ['id', false],
    ['authors.name', false],
    // Which of the collections is meant is not known here.
    ['about.name', false],
  ])('%s names no field: %s', (path, isUnknown) => {
    expect(along('articles', path).isUnknown).toBe(isUnknown)
  })
  test('a list of uses may be asked by its fields, not by its records', () => {
    expect(along('citations', 'usedBy.title')).toMatchObject({ relations: 1, endsInUses: false })
    expect(along('citations', 'usedBy')).toMatchObject({ endsInUses: true })
    expect(along('citations', 'usedBy.id')).toMatchObject({ endsInUses: true })
  })
  test('a date is told, at the end of a path', () => {
    expect(along('articles', 'updatedAt').isDate).toBe(true)
    expect(along('articles', 'seo').isDate).toBe(false)
  })
  test('a rich text is told, and what stands in it', () => {
    expect(along('articles', 'body').isRichText).toBe(true)
    expect(along('articles', 'body.root.children.text').isRichText).toBe(true)
  })
  test('what is computed is told, and what stands in it', () => {
    expect(along('articles', 'references.number').isComputed).toBe(true)
    expect(along('articles', 'references').isComputed).toBe(true)
  })
})

describe('what a query asks by', () => {
  test('the paths of conditions, however deep, and of the order', () => {
    const where = {
      title: { equals: 'x' },
      OR: [{ and: [{ authors__user__email: { like: 'a' } }] }, { slug: { in: ['a'] } }],
    }
    expect(askedPaths(where, '-updatedAt,title').map(({ path }) => path)).toEqual([
      'title',
      'authors.user.email',
      'slug',
      'updatedAt',
      'title',
    ])
    expect(askedPaths(undefined, ['-title']).map(({ path }) => path)).toEqual(['title'])
  })
  test('a query within a value is told', () => {
    expect(askedPaths({ authors: { contains: { user: { exists: true } } } }, undefined)).toEqual([
      { path: 'authors', isPlain: false, compared: { contains: { user: { exists: true } } } },
    ])
    expect(askedPaths({ authors: { in: [{ user: 1 }] } }, undefined)).toMatchObject([
      { path: 'authors', isPlain: false },
    ])
    expect(askedPaths({ at: { less_than: new Date(0) } }, undefined)).toMatchObject([{ path: 'at', isPlain: true }])
  })
  test.each([[null], ['x'], [[]], [{ or: 'x' }], [{ or: [null, 1] }], [{ title: 'x' }]])(
    '%j does not make it throw',
    (where) => {
      expect(() => askedPaths(where, where)).not.toThrow()
    },
  )
})
