import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#platform/canonical-json.ts'
import { CHAIN_START, createExportReader, link, readHeader, type AuditLink } from '#review/index.ts'
import { exportHeader } from '../../../src/review/verify/export-header.ts'

function chain(length: number): AuditLink[] {
  const links: AuditLink[] = []
  for (let n = 1; n <= length; n++)
    links.push(
      link(
        {
          at: '2026-11-21T10:00:00.000Z',
          actor: { kind: 'user' as const, id: 'u1' },
          action: 'update',
          collection: 'articles',
          subject: `a${n}`,
          clinic: null,
          beforeHash: null,
          afterHash: 'f'.repeat(64),
          requestId: null,
          reason: n % 2 ? 'Ein Grund: “ja”' : null,
        },
        links.at(-1) ?? CHAIN_START,
      ),
    )
  return links
}

function fileOf(links: readonly AuditLink[], of: 'whole' | 'part' = 'whole'): string {
  const { seq, hash } = links.at(-1) ?? CHAIN_START
  const header = exportHeader({
    citewell: 'audit-events',
    exportedAt: '2026-11-22T10:00:00.000Z',
    chain: of,
    head: { seq, hash },
  })
  return [JSON.stringify(header), ...links.map((each) => canonicalJson(each)), ''].join('\n')
}

function verdictOn(file: string): { ok: boolean; message: string } {
  const [first, ...lines] = file.split('\n')
  const header = readHeader(first!)
  if (header === null) return { ok: false, message: 'no export' }
  const reader = createExportReader(header)
  for (const line of lines) reader.take(line)
  return reader.end()
}

describe('an export as a file', () => {
  test('of the whole chain is whole, and says where it ends', () => {
    const links = chain(5)
    expect(verdictOn(fileOf(links))).toEqual({
      ok: true,
      message: `The audit trail in this file is whole: 5 events, the last is no. 5 with the hash ${links[4]!.hash}.`,
    })
    expect(verdictOn(fileOf([])).ok).toBe(true)
  })

  test('of a part is verified entry by entry, and says that nothing more can be told', () => {
    const links = chain(6).filter(({ seq }) => seq % 2 === 0)
    expect(verdictOn(fileOf(links, 'part'))).toMatchObject({ ok: true, message: expect.stringContaining('is a part') })
    const forged = links.map((each) => (each.seq === 4 ? { ...each, action: 'read' } : each))
    expect(verdictOn(fileOf(forged, 'part'))).toEqual({
      ok: false,
      message: 'The audit trail is broken at event 4: it was changed after it was written.',
    })
  })

  test('that was cut off, from which a line was taken, or in which lines changed places is found out', () => {
    const lines = fileOf(chain(6)).split('\n')
    expect(verdictOn(lines.slice(0, 5).join('\n')).message).toBe('The file should end at event 6, and ends at 4.')
    expect(verdictOn(lines.toSpliced(3, 1).join('\n')).message).toContain('broken at event 3: this entry is missing')
    expect(verdictOn([...lines.slice(0, 2), lines[3], lines[2], ...lines.slice(4)].join('\n')).ok).toBe(false)
  })

  test('does not survive the change of any byte behind its header', () => {
    const file = fileOf(chain(8))
    const from = file.indexOf('\n') + 1
    fc.assert(
      fc.property(fc.integer({ min: from, max: file.length - 2 }), fc.integer({ min: 32, max: 126 }), (at, code) => {
        const byte = String.fromCharCode(code)
        fc.pre(file[at] !== byte)
        expect(verdictOn(`${file.slice(0, at)}${byte}${file.slice(at + 1)}`).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
