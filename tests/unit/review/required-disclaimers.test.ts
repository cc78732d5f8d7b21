import { expect, test } from 'vitest'
import {
  requiredDisclaimers,
  type CarryingPage,
  type LiveDisclaimer,
} from '../../../src/review/disclaimers/required-disclaimers.ts'
import { readTable } from '../../read-table.ts'

const page = (given: object): CarryingPage => ({
  collection: 'articles',
  conditions: [],
  modalities: [],
  claimTypes: [],
  jurisdictions: ['US'],
  clinicDefaults: [],
  chosen: [],
  inTexts: [],
  ...given,
})

const disclaimer = (given: object): LiveDisclaimer => ({
  id: 'd',
  placement: 'end',
  jurisdictions: [],
  effectiveFrom: null,
  effectiveTo: null,
  everything: false,
  collections: [],
  conditions: [],
  modalities: [],
  claimTypes: [],
  ...given,
})

test.each(readTable('review/disclaimers.txt'))('$line: $input', ({ input, result }) => {
  const [of, asks] = input.split(' | ').map((json) => JSON.parse(json) as object)
  const shown = requiredDisclaimers(page(of!), [disclaimer(asks!)], '2026-06-15')
  const said = shown.map(({ because, inText, placement }) => `${placement}${inText ? ', in the text' : ''}: ${because}`)
  expect(said.join('; ') || 'nothing').toBe(result)
})

test('they are told from the top of the page to its end, each once', () => {
  const live = (['end', 'beside-claim', 'top', 'end'] as const).map((placement, n) =>
    disclaimer({ id: `d${n}`, placement, everything: true }),
  )
  expect(requiredDisclaimers(page({ chosen: ['d3', 'd3'] }), live, '2026-06-15').map(({ id }) => id)).toEqual([
    'd2',
    'd1',
    'd0',
    'd3',
  ])
})
