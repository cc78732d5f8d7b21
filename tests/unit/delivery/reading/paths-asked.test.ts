import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathsAsked } from '../../../../src/delivery/reading/paths-asked.ts'

describe('an address as it may stand in a redirect', () => {
  test.each([
    ['/old', ['/old', '/old/']],
    ['/old/', ['/old/', '/old']],
    ['old', ['old', '/old', '/old/']],
    ['/old?from=letter#top', ['/old?from=letter#top', '/old', '/old/']],
    ['https://clinic.example/old', ['https://clinic.example/old', '/old', '/old/']],
    ['HTTP://clinic.example', ['HTTP://clinic.example', '/']],
    ['/', ['/']],
    ['', ['', '/']],
  ])('%j', (address, paths) => {
    expect(pathsAsked(address)).toEqual(paths)
  })

  test('whatever is asked: what was asked first, then at most two paths without a query', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        const [first, ...others] = pathsAsked(address)
        expect(first).toBe(address)
        expect(others.length).toBeLessThanOrEqual(2)
        for (const path of others) expect(path).toMatch(/^\/[^?#]*$/)
      }),
    )
  })
})
