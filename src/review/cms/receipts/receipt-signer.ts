import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { Signer } from '../../receipts/make-receipt.ts'

/** Signs receipts with an Ed25519 private key in PEM form. */
export function receiptSigner(pem: string): Signer {
  const key = createPrivateKey(pem)
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  return {
    key: { kty: 'OKP', crv: 'Ed25519', x: String(x) },
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64url'),
  }
}
