import { describe, expect, it } from 'vitest'
import { remembering } from '../../../src/checks/text/remembering.ts'

describe('a function that remembers', () => {
  it('says what the function says, and asks it once for a word', () => {
    const asked: string[] = []
    const lengthOf = remembering((word) => {
      asked.push(word)
      return word.length
    })
    expect(['pain', 'needle', 'pain'].map(lengthOf)).toEqual([4, 6, 4])
    expect(asked).toEqual(['pain', 'needle'])
  })

  it('knows no words but those that it was asked for', () => {
    expect(remembering((word) => word.toUpperCase())('constructor')).toBe('CONSTRUCTOR')
  })

  it('keeps no word that is longer than any word of a person', () => {
    let asked = 0
    const count = remembering(() => (asked += 1), { longest: 4 })
    expect([count('needle'), count('needle')]).toEqual([1, 2])
  })

  it('begins anew once it holds very many', () => {
    let asked = 0
    const count = remembering(() => (asked += 1))
    const first = count('first')
    for (let other = 0; other < 20_000; other += 1) count(`word${other}`)
    expect(count('first')).toBeGreaterThan(first)
  })
})
