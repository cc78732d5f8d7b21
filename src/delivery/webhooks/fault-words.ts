const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens at this address: the connection was refused.',
  ECONNRESET: 'The connection was cut off before there was an answer.',
  EPIPE: 'The connection was cut off before there was an answer.',
  ENOTFOUND: 'No website has this name. Compare the address.',
  EAI_AGAIN: 'The name of the website could not be looked up.',
  EHOSTUNREACH: 'The website could not be reached.',
  ENETUNREACH: 'The website could not be reached.',
  ETIMEDOUT: 'The website could not be reached in time.',
  CERT_HAS_EXPIRED: 'The certificate of the website has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate of the website is signed by itself, so nobody vouches for it.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate of the website is signed by somebody whom nobody vouches for.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate of the website cannot be verified: its chain is not whole.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of the website is for another name.',
}

/** Why no answer came, in words for an admin, by the code of the error. */
export const faultWords = (code: string | undefined): string =>
  WORDS[code ?? ''] ?? `The website could not be spoken to${code === undefined ? '' : ` (${code})`}.`
