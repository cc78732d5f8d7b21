import { createPublicKey, verify } from 'node:crypto'
import { canonicalHash } from '#platform/canonical-hash.ts'
import { canonicalJson } from '#platform/canonical-json.ts'
import { isObject } from '#platform/is-object.ts'
import type { Parsed } from '#platform/parsed.ts'
import { changeOf } from '../chain.ts'
import { writeReceipt } from './make-receipt.ts'
import type { PublicKey, Receipt } from './receipt.ts'

/** What is said of a receipt that holds: what was proven, a sentence each, and what was not. */
export type ReceiptVerdict = { proven: string[]; notProven: string[] }

/** The name of a public key: its thumbprint (RFC 7638), in hex. */
export const fingerprintOf = ({ crv, kty, x }: PublicKey): string => canonicalHash({ crv, kty, x })

/** Reads a public key that a person trusts: PEM, or a JSON Web Key. Of a private key the public part is taken. */
export function readPublicKey(text: string): Parsed<PublicKey> {
  try {
    const key = createPublicKey(
      text.trim().startsWith('{') ? { key: JSON.parse(text) as never, format: 'jwk' } : text.trim(),
    )
    if (key.asymmetricKeyType !== 'ed25519') return { ok: false, why: 'The key is none for Ed25519.' }
    return { ok: true, value: { kty: 'OKP', crv: 'Ed25519', x: String(key.export({ format: 'jwk' }).x) } }
  } catch {
    return { ok: false, why: 'This is no public key in PEM form and no JSON Web Key.' }
  }
}

/** A receipt from the text of a file; it must be written exactly as it was issued. */
function readReceipt(text: string): Parsed<Receipt> {
  let receipt: unknown
  try {
    receipt = JSON.parse(text)
  } catch {
    return { ok: false, why: 'The file is no receipt: it is no JSON.' }
  }
  if (!isObject(receipt) || receipt.citewell !== 'receipt') return { ok: false, why: 'The file is no receipt.' }
  if (receipt.version !== 1) return { ok: false, why: 'The receipt is of a version that is not known here.' }
  if (writeReceipt(receipt as Receipt) !== text)
    return { ok: false, why: 'The file is not written as it was issued: somebody changed or reformatted it.' }
  return { ok: true, value: receipt as Receipt }
}

/** Bytes have several spellings in base64url; only the one that is written counts. */
function bytesOf(text: unknown, length: number): Buffer | null {
  if (typeof text !== 'string') return null
  const bytes = Buffer.from(text, 'base64url')
  return bytes.length === length && bytes.toString('base64url') === text ? bytes : null
}

function isSigned({ signature, ...body }: Receipt): boolean {
  const { key } = body
  const bytes = bytesOf(signature, 64)
  if (bytes === null || !isObject(key) || key.kty !== 'OKP' || key.crv !== 'Ed25519') return false
  if (bytesOf(key.x, 32) === null) return false
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' })
    return verify(null, Buffer.from(canonicalJson(body)), publicKey, bytes)
  } catch {
    return false
  }
}

/** What does not fit together within a receipt that is signed. */
function contradictionIn({ claims = [], contentHash, decision, page, validUntil }: Receipt): string | null {
  if (!isObject(decision) || !isObject(page) || !Array.isArray(claims))
    return 'The receipt lacks a page or its approval.'
  for (const each of [decision, ...claims.flatMap((claim) => claim.decision ?? [])])
    if (changeOf(each)) return `The hash of decision ${each.seq} is not that of what it says.`
  if (decision.collection !== page.collection || decision.subject !== page.id || decision.verdict !== 'approved')
    return `Decision ${decision.seq} does not approve this page.`
  if (decision.contentHash !== contentHash) return `Decision ${decision.seq} approves other words.`
  return decision.validUntil !== undefined && decision.validUntil !== null && validUntil <= decision.validUntil
    ? null
    : 'The page may be read for longer than it was approved.'
}

/**
 * Verifies a receipt by itself, from the text of its file, and against the key of somebody one trusts if one is given. Says what that
 * proves, since a signature by an unknown key proves little.
 */
export function verifyReceipt(text: string, trusted: PublicKey | null): Parsed<ReceiptVerdict> {
  const read = readReceipt(text)
  if (!read.ok) return read
  const receipt = read.value
  if (!isSigned(receipt)) return { ok: false, why: 'The signature is not that of what the receipt says.' }
  if (trusted !== null && fingerprintOf(trusted) !== fingerprintOf(receipt.key))
    return { ok: false, why: `The receipt is signed with another key (${fingerprintOf(receipt.key)}) than you trust.` }
  const contradiction = contradictionIn(receipt)
  if (contradiction !== null) return { ok: false, why: contradiction }
  return { ok: true, value: verdictOn(receipt, trusted !== null) }
}

function verdictOn({ claims = [], contentHash, decision, issuedAt, key, page }: Receipt, isTrusted: boolean) {
  const whose = `the key ${fingerprintOf(key)}`
  return {
    proven: [
      `Not a byte of the receipt was changed since ${issuedAt}, when it was signed with ${whose}${isTrusted ? ', which you trust' : ''}.`,
      `Decision ${decision.seq}, of ${decision.at}: ${decision.byName} approved the words of the page “${page.title}” with the hash ${contentHash} until ${decision.validUntil}.`,
      `The hash of this decision (${decision.hash}), and of each of the ${claims.length} claims', is that of what it says.`,
    ],
    notProven: [
      ...(isTrusted ? [] : ['Whose key that is. Give the public key of the clinic with --key FILE to prove it.']),
      'That the decision stands in the chain: look for its number and hash in an export of the decisions.',
      'What the page says: the receipt names its words by their hash and does not hold them.',
    ],
  }
}
