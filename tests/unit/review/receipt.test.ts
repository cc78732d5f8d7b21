import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CHAIN_START,
  EYES,
  fingerprintOf,
  link,
  makeReceipt,
  PAGE_MEANINGS,
  readPublicKey,
  verifyReceipt,
  writeReceipt,
  type Decision,
  type ReceiptFacts,
  type Signer,
} from '#review/index.ts'

const signerOf = (pem: string): Signer => {
  const key = createPrivateKey(pem)
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  return {
    key: { kty: 'OKP', crv: 'Ed25519', x: String(x) },
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64url'),
  }
}
const newKey = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const PEM = newKey()
const signer = signerOf(PEM)
const hash = 'a'.repeat(64)

const decided: Decision = {
  at: '2026-11-22T10:00:00.000Z',
  collection: 'articles',
  subject: 'p1',
  clinic: 'c1',
  contentHash: hash,
  revision: 3,
  verdict: 'approved',
  meaning: PAGE_MEANINGS.approved,
  reason: null,
  overrides: [{ rule: 'COST-01', reason: 'Counsel has agreed to it.', until: '2027-01-01T00:00:00.000Z' }],
  rulePack: '2026.11.2-a019c922',
  findings: [{ rule: 'COST-01', quote: '', terms: ['', 'x'] }],
  evidence: { claims: [], citations: [] },
  fourEyes: true,
  by: 'u2',
  byName: 'Rosa Köhler',
  trailSeq: 17,
  validUntil: '2027-01-01T00:00:00.000Z',
}

const facts: ReceiptFacts = {
  issuedAt: '2026-11-22T11:00:00.000Z',
  server: 'https://cms.clinic.example',
  page: {
    collection: 'articles',
    id: 'p1',
    title: 'Back pain',
    slug: 'back-pain',
    clinic: { id: 'c1', name: 'Harbour' },
  },
  contentHash: hash,
  publishedAt: '2026-11-22T10:30:00.000Z',
  validUntil: '2027-01-01T00:00:00.000Z',
  withheld: null,
  eyes: EYES.four,
  decision: link(decided, CHAIN_START),
  claims: [],
  citations: [],
}
const text = writeReceipt(makeReceipt(facts, signer))

describe('a receipt', () => {
  test('is verified with nothing but itself, and says what that proves and what not', () => {
    const verdict = verifyReceipt(text, null)
    expect(verdict).toMatchObject({ ok: true })
    const said = verdict.ok ? verdict.value : null
    expect(said!.proven.join(' ')).toContain('Rosa Köhler approved the words of the page “Back pain”')
    expect(said!.proven[0]).toContain(fingerprintOf(signer.key))
    expect(said!.notProven[0]).toContain('Whose key that is')
  })

  test('is held against a key that one trusts, as PEM or as JSON Web Key, public or private', () => {
    const publicPem = createPublicKey(PEM).export({ type: 'spki', format: 'pem' }).toString()
    for (const given of [PEM, publicPem, JSON.stringify(signer.key)]) {
      const key = readPublicKey(given)
      expect(key).toEqual({ ok: true, value: signer.key })
      expect(verifyReceipt(text, signer.key)).toMatchObject({
        ok: true,
        value: { notProven: expect.any(Array) as never },
      })
    }
    const other = signerOf(newKey()).key
    expect(verifyReceipt(text, other)).toMatchObject({ ok: false, why: expect.stringContaining('another key') })
    expect(readPublicKey('not a key')).toMatchObject({ ok: false })
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' })
    expect(readPublicKey(rsa.toString())).toEqual({ ok: false, why: 'The key is none for Ed25519.' })
  })

  test('does not survive the change of any byte', () => {
    const bytes = fc.oneof(fc.integer({ min: 32, max: 126 }), fc.constantFrom(9, 10, 0xe9))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), bytes, (at, code) => {
        const byte = String.fromCharCode(code)
        fc.pre(text[at] !== byte)
        expect(verifyReceipt(`${text.slice(0, at)}${byte}${text.slice(at + 1)}`, null).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('nor of a byte that is added or taken away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), fc.boolean(), (at, adds) => {
        const changed = adds ? `${text.slice(0, at)} ${text.slice(at)}` : `${text.slice(0, at)}${text.slice(at + 1)}`
        expect(verifyReceipt(changed, null).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  const forged = (change: Partial<ReceiptFacts>) =>
    verifyReceipt(writeReceipt(makeReceipt({ ...facts, ...change }, signer)), signer.key)

  test.each([
    [
      'its decision was changed and signed anew',
      { decision: { ...facts.decision, byName: 'Somebody else' } },
      'The hash of decision 1',
    ],
    ['its decision is about another page', { page: { ...facts.page, id: 'p2' } }, 'does not approve this page'],
    ['its decision approved other words', { contentHash: 'b'.repeat(64) }, 'approves other words'],
    ['its page may be read for longer', { validUntil: '2028-01-01T00:00:00.000Z' }, 'for longer than it was approved'],
    [
      'its decision is no approval',
      { decision: link({ ...decided, verdict: 'changes-requested' as const }, CHAIN_START) },
      'does not approve',
    ],
  ])('is refused where %s, whoever signed it', (_what, change, why) => {
    expect(forged(change as Partial<ReceiptFacts>)).toMatchObject({ ok: false, why: expect.stringContaining(why) })
  })

  test('no file makes verifying throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        expect(verifyReceipt(file, null).ok).toBe(false)
      }),
    )
    for (const body of [{}, { decision: 1 }, { claims: 7, decision: {}, page: {} }]) {
      const bare = makeReceipt(body as never, signer)
      expect(verifyReceipt(writeReceipt(bare), null).ok).toBe(false)
    }
  })
})
