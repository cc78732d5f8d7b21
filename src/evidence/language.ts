import type { Parsed } from '#platform/parsed.ts'

/** Reads the code of a language (BCP 47) into its usual spelling: `EN-us` into `en-US`. */
export function parseLanguage(input: string): Parsed {
  try {
    const [code] = Intl.getCanonicalLocales(input.trim())
    if (code !== undefined && code.length <= 35) return { ok: true, value: code }
  } catch {
    // Not a code: answered below.
  }
  return { ok: false, why: 'Give the language as a code of two or three letters, like en or de.' }
}
