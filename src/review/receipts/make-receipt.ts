import { canonicalJson } from '#platform/canonical-json.ts'
import type { PublicKey, Receipt, ReceiptFacts } from './receipt.ts'

/** Whoever signs: their public key, and what makes a signature (Ed25519, base64url) of a text. */
export type Signer = { key: PublicKey; sign: (text: string) => string }

/**
 * Makes the receipt of a live page. What is signed is its canonical form (RFC 8785; what is empty is left out of it), so anybody with
 * the public key can verify it, without a database and without us.
 */
export function makeReceipt(facts: ReceiptFacts, { key, sign }: Signer): Receipt {
  const body = JSON.parse(canonicalJson({ citewell: 'receipt', version: 1, ...facts, key })) as Omit<
    Receipt,
    'signature'
  >
  return { ...body, signature: sign(canonicalJson(body)) }
}

/** A receipt as a file: one way to write it, so that not even a blank can be changed unseen. */
export function writeReceipt(receipt: Receipt): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(receipt)), null, 2)}\n`
}
