import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstFault, link, CHAIN_START, type AuditAct, type AuditLink } from '#review/index.ts'

const act = (n: number): AuditAct => ({
  at: '2026-11-21T10:00:00.000Z',
  actor: { kind: 'user', id: 'u1' },
  action: 'update',
  collection: 'articles',
  subject: `a${n}`,
  clinic: null,
  beforeHash: null,
  afterHash: 'f'.repeat(64),
  requestId: null,
  reason: null,
})

function trail(length: number): AuditLink[] {
  const links: AuditLink[] = []
  for (let n = 1; n <= length; n++) links.push(link(act(n), links.at(-1) ?? CHAIN_START))
  return links
}

describe('the audit trail', () => {
  test('that nobody touched is whole', () => {
    expect(firstFault(trail(20))).toBeNull()
    expect(firstFault([])).toBeNull()
  })

  test('shows the first event that was changed, whatever of it was changed', () => {
    const field = fc.constantFrom(
      'at',
      'action',
      'collection',
      'subject',
      'clinic',
      'beforeHash',
      'afterHash',
      'reason',
      'previousHash',
      'hash',
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), field, (seq, name) => {
        const links = trail(12)
        links[seq - 1] = { ...links[seq - 1]!, [name]: 'forged' }
        expect(firstFault(links)?.seq).toBe(seq)
      }),
    )
  })

  test('shows where an event was taken out, and where two changed places', () => {
    const without = trail(9).filter(({ seq }) => seq !== 5)
    expect(firstFault(without)).toEqual({ seq: 5, why: 'this entry is missing' })
    const [first, second, ...rest] = trail(5)
    expect(firstFault([second!, first!, ...rest])?.seq).toBe(1)
  })
})
