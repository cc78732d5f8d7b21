const SHORTEST = 12
/** Longer ones make the check itself the burden: each byte is hashed 25,000 times over. */
const LONGEST = 200

/**
 * Says what is wrong with a password, or null. Length is what counts (NIST SP 800-63B, 5.1.1.2); beyond that only the
 * account's own e-mail address and one character repeated are refused.
 */
export function whyWeakPassword(password: string, email: string | null): string | null {
  if (password.length < SHORTEST) return `Use at least ${SHORTEST} characters; a few words you remember are best.`
  if (password.length > LONGEST) return `Use at most ${LONGEST} characters.`
  if (new Set(password).size < 4) return 'Use more than the same few characters.'
  if (email && password.toLowerCase().includes(email.toLowerCase()))
    return 'Leave your e-mail address out of the password.'
  return null
}
