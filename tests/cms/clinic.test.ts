import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresRefusal } from '../../src/delivery/guard/postgres-refusal.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeClinic, makePage, PAGES, publish, refusal, textOf, type Loose, type PageSlug } from '../make.ts'

let cms: Cms
let marketer: As
let clinic: string
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  clinic = (await makeClinic(cms.payload, marketer)).id
})
afterAll(() => cms.close())

const make = (collection: PageSlug, data: object) =>
  makePage(cms.payload, marketer, collection, {
    ...(collection === 'articles' || collection === 'locations' ? { clinic } : {}),
    ...data,
  }) as Promise<Loose>

const change = async (collection: PageSlug, id: string, data: object) => {
  const { revision } = (await cms.payload.findByID({ collection, id, draft: true, depth: 0, ...marketer })) as Loose
  return cms.payload.update({
    collection,
    id,
    data: { ...data, revision } as never,
    depth: 0,
    ...marketer,
  }) as Promise<Loose>
}

const US = { line1: '1 Bay Street', city: 'Alder Bay', region: 'CA', postalCode: '90403', country: 'US' }
const week = (...rows: [string[], string, string][]) => ({
  hours: { status: 'known', weekly: rows.map(([days, opens, closes]) => ({ days, opens, closes })) },
})

const withNode = (node: object) => ({ root: { ...(textOf('A sentence.') as Loose).root, children: [node] } })
const link = (url: string) =>
  withNode({
    type: 'paragraph',
    version: 1,
    children: [
      {
        type: 'link',
        version: 3,
        fields: { linkType: 'custom', url, newTab: false },
        children: [{ type: 'text', text: 'here', format: 0, version: 1 }],
      },
    ],
  })

describe('a draft with a value that cannot be is refused at its place, in words', () => {
  const wrong: [PageSlug, object, string][] = [
    ['people', { orcid: '0000-0002-1825-0098' }, 'orcid'],
    ['people', { credentials: [{ abbreviation: 'L.Ac.', expiresOn: '2026-02-30' }] }, 'credentials.0.expiresOn'],
    ['locations', { npi: '1234567898' }, 'npi'],
    ['locations', { address: US, phones: [{ number: '555-0100', kind: 'call' }] }, 'phones.0.number'],
    ['locations', { phones: [{ number: '(424) 555-0100', kind: 'call' }] }, 'phones.0.number'],
    ['locations', { phones: [{ number: '+1 424 555 0100', kind: 'pager' }] }, 'phones.0.kind'],
    ['locations', { address: { ...US, postalCode: '9040' } }, 'address.postalCode'],
    ['locations', { address: { ...US, region: 'ZZ' } }, 'address.region'],
    ['locations', { geo: { latitude: 91, longitude: 0 } }, 'geo.latitude'],
    ['locations', { timeZone: 'US/Pacific' }, 'timeZone'],
    ['locations', { email: 'desk' }, 'email'],
    ['locations', { bookingUrl: 'javascript:alert(1)' }, 'bookingUrl'],
    ['locations', { languages: ['en', 'Klingonish'] }, 'languages'],
    ['locations', { hours: { status: 'known' } }, 'hours.weekly'],
    [
      'locations',
      week([['monday'], '09:00', '17:00'], [['monday', 'tuesday'], '16:00', '18:00']),
      'hours.weekly.1.opens',
    ],
    ['locations', week([['sunday'], '20:00', '03:00'], [['monday'], '02:00', '10:00']), 'hours.weekly.1.opens'],
    ['locations', week([['monday'], '25:00', '17:00']), 'hours.weekly.0.opens'],
    [
      'locations',
      { hours: { status: 'unknown', exceptions: [{ from: '2026-12-26', to: '2026-12-24', closed: true }] } },
      'hours.exceptions.0.to',
    ],
    ['clinics', { offers: [{ text: 'First visit $60' }] }, 'offers.0.terms'],
    ['clinics', { offers: [{ text: 'First visit $60', terms: '  ' }] }, 'offers.0.terms'],
    [
      'clinics',
      { notices: [{ text: 'x', startsAt: '2026-02-01T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' }] },
      'notices.0.endsAt',
    ],
    ['clinics', { notices: [{ text: 'x', link: 'javascript:alert(1)' }] }, 'notices.0.link'],
    ['clinics', { website: 'http://127.0.0.1/' }, 'website'],
    ['clinics', { socials: [{ network: 'facebook', url: 'https://instagram.com/alderbay' }] }, 'socials.0.url'],
    ['clinics', { inPracticeSince: 3000 }, 'inPracticeSince'],
    ['clinics', { jurisdictions: ['MARS'] }, 'jurisdictions'],
    ['conditions', { codes: { mesh: '017116' } }, 'codes.mesh'],
    ['conditions', { codes: { icd10cm: 'M54.5' } }, 'codes.icd10cm'],
    ['conditions', { codes: { snomed: '279039008' } }, 'codes.snomed'],
    ['conditions', { redFlags: [{ text: 'x', group: 'soon' }] }, 'redFlags.0.group'],
    ['conditions', { body: withNode({ type: 'horizontalrule', version: 1 }) }, 'body'],
    ['conditions', { body: link('javascript:alert(1)') }, 'body'],
    ['conditions', { body: 'a string' }, 'body'],
    ['modalities', { codes: { mesh: 'D12' } }, 'codes.mesh'],
    ['modalities', { kind: 'magic' }, 'kind'],
    ['modalities', { body: link('data:text/html,x') }, 'body'],
    ['disclaimers', { text: withNode({ type: 'block', version: 2, fields: { blockType: 'script' } }) }, 'text'],
    ['disclaimers', { effectiveFrom: '2026-02-01', effectiveTo: '2026-01-01' }, 'effectiveTo'],
    ['articles', { body: link('vbscript:x') }, 'body'],
    ['articles', { callToAction: { label: 'Book', url: 'javascript:alert(1)', kind: 'book' } }, 'callToAction.url'],
    ['articles', { seo: { canonicalUrl: 'ftp://example.com' } }, 'seo.canonicalUrl'],
    ['articles', { title: null }, 'title'],
    ['articles', { title: 'x'.repeat(201) }, 'title'],
    ['articles', { faq: [{ question: 'Why?' }] }, 'faq.0.answer'],
    ['articles', { slug: '///' }, 'slug'],
    ['articles', { heroImage: 'not-an-id' }, 'heroImage'],
    ['articles', { authors: ['nobody'] }, 'authors.0'],
  ]
  test.each(wrong)('%s: %j at %s', async (collection, data, path) => {
    const made = await refusal(make(collection, data))
    expect([made.status, [...new Set(made.errors.map((each) => each.path))]]).toEqual([400, [path]])
    expect(made.errors[0]!.message).toMatch(/^\S.{8,}/)
    const { id } = await make(collection, {})
    expect([...new Set((await refusal(change(collection, id, data))).errors.map((each) => each.path))]).toEqual([path])
  })
})

test('a draft that names a record that is not there is not stored', async () => {
  const nobody = 'aaaaaaaa-0000-4000-8000-000000000000'
  const before = await cms.payload.count({ collection: 'articles', ...marketer })
  for (const data of [
    { authors: [nobody] },
    { heroImage: nobody },
    { clinic: nobody },
    { relatedArticles: [nobody] },
  ]) {
    const { error } = await refusal(make('articles', data))
    expect(postgresRefusal(error) ?? { code: error.name }, JSON.stringify(data)).toMatchObject({
      code: expect.stringMatching(/data\/invalid|ValidationError/),
    })
  }
  expect(await cms.payload.count({ collection: 'articles', ...marketer })).toEqual(before)
})

describe('a value that can be read comes back in its one form', () => {
  const kept: [PageSlug, object, object][] = [
    ['people', { orcid: 'https://orcid.org/0000-0002-1825-0097' }, { orcid: '0000-0002-1825-0097' }],
    ['locations', { npi: '123-456-7893' }, { npi: '1234567893' }],
    [
      'locations',
      { address: US, phones: [{ number: '(424) 555-0100', kind: 'call' }] },
      { phones: [{ number: '+14245550100' }], jurisdiction: 'US-CA' },
    ],
    [
      'locations',
      { address: { line1: '1 High Street', city: 'London', postalCode: 'sw1a1aa', country: 'GB' } },
      { address: { postalCode: 'SW1A 1AA' }, jurisdiction: 'UK' },
    ],
    [
      'locations',
      { timeZone: 'america/los angeles', email: ' Desk@Example.COM ' },
      { timeZone: 'America/Los_Angeles', email: 'Desk@example.com' },
    ],
    [
      'locations',
      { languages: ['English', 'en', 'zh-hant'], bookingUrl: 'www.Example.com/Book' },
      { languages: ['en', 'zh-Hant'], bookingUrl: 'https://www.example.com/Book' },
    ],
    [
      'locations',
      week([['Monday', 'TUE'], '9:00', '5 pm']),
      { hours: { weekly: [{ days: ['monday', 'tuesday'], opens: '09:00', closes: '17:00' }] } },
    ],
    [
      'locations',
      week([['monday'], '09:00', '12:00'], [['monday'], '13:00', '17:00'], [['sunday'], '20:00', '02:00']),
      { hours: { status: 'known' } },
    ],
    [
      'locations',
      { serviceAreas: ['Pine Flats'], accessibility: [{ text: 'Step-free' }] },
      { serviceAreas: [{ text: 'Pine Flats' }], accessibility: [{ text: 'Step-free' }] },
    ],
    [
      'clinics',
      { website: 'example.com', socials: [{ network: 'instagram', handle: '@alderbay' }] },
      { website: 'https://example.com', socials: [{ handle: 'alderbay' }] },
    ],
    [
      'conditions',
      { codes: { mesh: ' d017116 ', icd10cm: 'M5450', snomed: '279039007' } },
      { codes: { mesh: 'D017116', icd10cm: 'M54.50', snomed: '279039007' } },
    ],
    ['conditions', { name: 'Sciatica (leg pain) & more' }, { slug: 'sciatica-leg-pain-more' }],
    ['articles', { slug: 'Some Address' }, { slug: 'some-address' }],
  ]
  test.each(kept)('%s: %j', async (collection, data, stored) => {
    const made = await make(collection, data)
    expect(made).toMatchObject(stored)
    const {
      id,
      revision: _r,
      ...again
    } = (await cms.payload.findByID({ collection, id: made.id, draft: true, depth: 0, ...marketer })) as Loose
    expect(await change(collection, id, again), 'and stays in it').toMatchObject(stored)
  })
})

describe('slugs', () => {
  test.each(PAGES)(
    'of %s are made from the heading, step aside when made, and are refused when typed and taken',
    async (collection) => {
      const heading = collection === 'articles' ? 'title' : 'name'
      const [one, two, three] = [
        await make(collection, { [heading]: 'The same' }),
        await make(collection, { [heading]: 'The same' }),
        await make(collection, { [heading]: 'The same' }),
      ]
      expect([one.slug, two.slug, three.slug]).toEqual(['the-same', 'the-same-2', 'the-same-3'])
      expect((await refusal(make(collection, { slug: 'the-same' }))).errors).toMatchObject([
        { path: 'slug', message: expect.stringContaining('the-same-4') },
      ])
      expect(
        (await change(collection, two.id, { [heading]: 'Another heading' })).slug,
        'an address is not moved by a heading',
      ).toBe('the-same-2')
    },
  )

  test('are unique within a clinic, and only there', async () => {
    const other = (await makeClinic(cms.payload, marketer)).id
    await make('articles', { slug: 'in-both' })
    expect((await make('articles', { clinic: other, slug: 'in-both' })).slug).toBe('in-both')
  })

  test('stay unique when twenty pages of one name are made at once', async () => {
    const ends = await Promise.allSettled(Array.from({ length: 20 }, () => make('conditions', { name: 'At once' })))
    const slugs = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value.slug] : []))
    expect(slugs.length).toBeGreaterThan(0)
    expect(new Set(slugs).size).toBe(slugs.length)
  })
})

describe('conditions', () => {
  test('stand in a tree: none under itself, by however many steps', async () => {
    const top = await make('conditions', { name: 'Pain' })
    const middle = await make('conditions', { name: 'Back pain', parent: top.id })
    const leaf = await make('conditions', { name: 'Sciatic pain', parent: middle.id })
    for (const parent of [top.id, middle.id, leaf.id])
      expect((await refusal(change('conditions', top.id, { parent }))).errors[0]?.path, parent).toBe('parent')
    expect((await change('conditions', leaf.id, { parent: top.id })).parent).toBe(top.id)
  })
})

test('what is private of a page no website reads or asks for', async () => {
  const person = await make('people', { user: marketer.user.id })
  await publish(cms.payload, marketer, 'people', person.id)
  const seen = await cms.payload.findByID({ collection: 'people', id: person.id, depth: 2, ...cms.anonymous })
  expect(JSON.stringify(seen)).not.toContain(marketer.user.id)
  await refusal(cms.payload.find({ collection: 'people', where: { 'user.email': { exists: true } }, ...cms.anonymous }))
})
