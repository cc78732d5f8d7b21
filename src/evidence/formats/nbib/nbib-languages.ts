import { parseLanguage } from '#platform/language.ts'

/** MEDLINE's codes of three letters (MARC) for the languages it indexes most. */
const MARC =
  `eng ger fre spa ita por rus chi jpn kor pol dut swe dan nor fin cze hun tur gre heb ara per ukr rum bul srp hrv slv
  slo lit lav est ice cat ind may vie tha hin afr alb arm aze bos geo mac mal wel`.split(/\s+/)

const BY_CODE = new Map(
  MARC.flatMap((marc): [string, string][] => {
    const parsed = parseLanguage(marc)
    return parsed.ok ? [[parsed.value, marc]] : []
  }),
)

/** MEDLINE's code for a language, `eng` for en and en-US; null if it has none we know. */
export function medlineLanguage(code: string): string | null {
  return BY_CODE.get(code) ?? BY_CODE.get(code.split('-')[0]!) ?? null
}
