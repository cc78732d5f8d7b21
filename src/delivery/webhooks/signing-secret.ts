import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

const PREFIX = 'whsec_'

/** As many random bytes make a secret; Standard Webhooks asks for 24 to 64. */
export const SECRET_BYTES = 32

/** A secret in the form that Standard Webhooks gives it, which its libraries read: `whsec_` and the bytes in base64. */
export const secretOf = (bytes: Buffer): string => `${PREFIX}${bytes.toString('base64')}`

/** The bytes that are signed with. */
export const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(PREFIX.length), 'base64')

const SEAL = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

const sealingKey = (serverSecret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', serverSecret, '', 'citewell webhook secrets', 32))

/** A secret as it lies in the database: a copy of that alone signs nothing. `iv` are 12 random bytes, never the same twice. */
export function sealSecret(secret: string, serverSecret: string, iv: Buffer): string {
  const cipher = createCipheriv(SEAL, sealingKey(serverSecret), iv)
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

/** The secret again; null if it was sealed under another secret of the server, or is damaged. */
export function openSecret(sealed: string, serverSecret: string): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null
  try {
    const decipher = createDecipheriv(SEAL, sealingKey(serverSecret), bytes.subarray(0, IV_BYTES))
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}
