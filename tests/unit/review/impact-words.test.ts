import { expect, test } from 'vitest'
import { pagesToShow, sayImpact, type Impact, type ImpactedPage } from '../../../src/review/admin/recall/impact.ts'

const page = (effect: ImpactedPage['effect'], title: string = effect): ImpactedPage => ({
  collection: 'articles',
  id: title,
  title,
  slug: null,
  clinic: null,
  live: true,
  effect,
  claims: [],
})
const impact = (over: Partial<Impact>): Impact => ({ claims: [], pages: [], hidden: 0, ...over })
const claim = (effect: 'fall' | 'stand-again') => ({ id: 'c', text: 'It may help.', effect, because: null })

test('what would happen is said in a sentence, each thing counted', () => {
  expect(sayImpact(impact({ pages: [page('none')] }))).toBe('Nothing would change on the website.')
  expect(
    sayImpact(impact({ claims: [claim('fall')], pages: [page('withhold'), page('flag', 'a'), page('flag', 'b')] })),
  ).toBe(
    '1 statement loses the last work that supports it; 1 page leaves the website at once; 2 pages stay and say what has happened.',
  )
  expect(sayImpact(impact({ claims: [claim('stand-again')], pages: [page('return')], hidden: 2 }))).toBe(
    '1 statement has a work again that supports it; 1 page comes back as it was approved. 2 more pages of other clinics cite it.',
  )
})

test('the gravest pages come first, and those on which nothing changes not at all', () => {
  const pages = (['none', 'return', 'flag', 'withhold'] as const).map((effect) => page(effect))
  expect(pagesToShow(pages).map(({ effect }) => effect)).toEqual(['withhold', 'flag', 'return'])
})
