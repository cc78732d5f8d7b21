import { describe, expect, test } from 'vitest'
import { ACTORS, PAGES, type Actor } from '#accounts/index.ts'
import { isPermitted } from '#accounts/cms/index.ts'

const [own, other] = ['c1', 'c2']
const live = (clinic: string) => ({
  id: 'p',
  clinic,
  _status: 'published',
  deletedAt: null,
  'publication.validUntil': '2999-01-01T00:00:00.000Z',
})
const draft = (clinic: string) => ({ id: 'p', clinic, _status: 'draft', deletedAt: null })
const visitor = (actor: Actor, clinics: string[]) => ({ actors: [actor], clinics, id: 'u' })

describe('of an article in hand the table says the same as of a query', () => {
  const reads: [Actor, boolean[]][] = [
    // own live, other live, own draft, other draft
    ['anonymous', [true, true, false, false]],
    ['read-published', [true, true, false, false]],
    ['read-drafts', [true, true, true, false]],
    ['import', [true, true, false, false]],
    ['marketer', [true, true, true, false]],
    ['reviewer', [true, true, true, true]],
    ['auditor', [true, true, true, true]],
    ['admin', [true, true, true, true]],
  ]
  test.each(reads)('%s', (actor, expected) => {
    const pages = [live(own), live(other), draft(own), draft(other)]
    expect(pages.map((page) => isPermitted(visitor(actor, [own]), 'articles', 'read', page))).toEqual(expected)
  })

  test('and every actor is on the list', () => expect(reads.map(([actor]) => actor).sort()).toEqual([...ACTORS].sort()))
})

test('a page in the trash, past its end or withheld is not public, and a clinic is its own', () => {
  const out = [
    { deletedAt: '2026-01-01' },
    { 'publication.validUntil': '2020-01-01T00:00:00.000Z' },
    { 'publication.validUntil': null },
    { 'publication.withheldAt': '2026-01-01T00:00:00.000Z' },
  ]
  for (const why of out)
    expect(isPermitted(visitor('anonymous', []), 'articles', 'read', { ...live(own), ...why })).toBe(false)
  const clinic = (id: string) => ({ id, _status: 'draft', deletedAt: null })
  expect(
    [own, other].map((id) => isPermitted(visitor('marketer', [own]), 'clinics', 'readVersions', clinic(id))),
  ).toEqual([true, false])
})

test('it knows every condition of the table: no page, no actor makes it fail', () => {
  for (const collection of PAGES)
    for (const actor of ACTORS)
      for (const action of ['read', 'readVersions', 'update', 'publish'] as const)
        for (const clinics of [[], [own]])
          expect(isPermitted(visitor(actor, clinics), collection, action, draft(other))).toBeTypeOf('boolean')
})
