import type { Parsed } from './parsed.ts'

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Languages whose English names people write instead of a code. */
const BY_NAME = new Map(
  `ar am bg bn bs ca cs da de el en es et fa fi fil fr gu he hi hr ht hu hy id it ja ka km kn ko lo lt lv ml mr ms my ne nl
   no pa pl ps pt ro ru sk sl so sq sr sv sw ta te th ti tr uk ur vi yue zh zh-Hans zh-Hant`
    .split(/\s+/)
    .map((code) => [NAMES.of(code)?.toLowerCase() ?? code, code]),
)

/** Reads a language by its BCP 47 code or its English name. @example parseLanguage('Spanish') gives es */
export function parseLanguage(input: string): Parsed {
  const said = input.trim()
  const named = BY_NAME.get(said.toLowerCase())
  if (named !== undefined) return { ok: true, value: named }
  const code = canonical(said)
  if (code !== null && languageName(code) !== null) return { ok: true, value: code }
  return { ok: false, why: 'Name a language by its English name or code, like Spanish, es or zh-Hant.' }
}

/** The English name of a language code; null if the code names none. */
export function languageName(code: string): string | null {
  return NAMES.of(code) ?? null
}

function canonical(said: string): string | null {
  try {
    return Intl.getCanonicalLocales(said.replace(/_/g, '-'))[0] ?? null
  } catch {
    return null
  }
}
