import { describe, expect, test } from 'vitest'
import { cutJson, joinCuts, type Cut, type Way, type Ways } from '../../../src/delivery/reading/cut-json.ts'

const TO_WORKS: Way = { to: 'records', collection: 'citations', maxDepth: 3 }
const TO_ANY: Way = { to: 'records', collection: null, maxDepth: 1 }
const fields = (ways: Record<string, Way>): Way => {
  const made: Ways = new Map(Object.entries(ways))
  return { to: 'fields', waysOf: () => made }
}

/** The JSON with the ids in their places. */
const whole = ({ places, texts }: Cut) =>
  texts.map((text, n) => text + (n < places.length ? JSON.stringify(places[n]!.id) : '')).join('')

describe('JSON that is cut where related records may stand', () => {
  test.each<[string, unknown, Way | undefined, string[]]>([
    ['nothing', null, TO_WORKS, []],
    ['a value without a way', { a: ['1'] }, undefined, []],
    ['an id', '1', TO_WORKS, ['citations/1']],
    ['ids', ['1', '2'], TO_WORKS, ['citations/1', 'citations/2']],
    ['no ids', [], TO_WORKS, []],
    ['a record that is there already', { id: '1' }, TO_WORKS, []],
    ['ids of any collection', [{ relationTo: 'people', value: '1' }], TO_ANY, ['people/1']],
    ['an id of no collection', { value: '1' }, TO_ANY, []],
    ['an id that is none', { relationTo: 'people', value: 7 }, TO_ANY, []],
    ['a group', { works: ['1'], name: 'a"b' }, fields({ works: TO_WORKS }), ['citations/1']],
    ['rows', [{ work: '1' }, { work: null }, null, 'odd'], fields({ work: TO_WORKS }), ['citations/1']],
    ['rows in a group', { rows: [{ work: '1' }] }, fields({ rows: fields({ work: TO_WORKS }) }), ['citations/1']],
    ['an empty row', [{}], fields({ work: TO_WORKS }), []],
  ])('is the same JSON, and says where: %s', (_, value, way, names) => {
    const cut = cutJson(value, way)
    expect(whole(cut)).toBe(JSON.stringify(value))
    expect(cut.places.map(({ name }) => name)).toEqual(names)
  })

  test('finds the fields of nodes wherever they stand in a text', () => {
    const ways: Ways = new Map([['citation', TO_WORKS]])
    const cite = (citation: string) => ({ type: 'cite', fields: { citation } })
    const text = {
      root: {
        children: [
          { children: [cite('1'), { type: 'text', text: 'x' }] },
          cite('2'),
          null,
          { fields: { citation: '3' } },
        ],
      },
    }
    const cut = cutJson(text, { to: 'nodes', waysOf: ({ type }) => (type === 'cite' ? ways : null) })
    expect(whole(cut)).toBe(JSON.stringify(text))
    expect(cut.places.map(({ id }) => id)).toEqual(['1', '2'])
  })

  test('leaves out what JSON leaves out', () => {
    const value = { work: '1', none: undefined, list: [undefined] }
    expect(whole(cutJson(value, fields({ work: TO_WORKS })))).toBe(JSON.stringify(value))
  })

  test('is put together again', () => {
    const cut = joinCuts(['[', cutJson(['1'], TO_WORKS), ',', cutJson('2', TO_WORKS), ']'])
    expect(whole(cut)).toBe('[["1"],"2"]')
    expect(cut.texts).toHaveLength(3)
  })
})
