import type { Parsed } from '#platform/parsed.ts'

/** Codes that clinics still copy although they were split; the date is the first day they were no longer valid. */
const SPLIT: Record<string, string> = {
  'M54.5': 'M54.5 ended on 1 October 2021. Use M54.50, M54.51 (vertebrogenic) or M54.59.',
}

/**
 * Reads an ICD-10-CM code (CDC/NCHS tabular list), with or without its dot. The form is checked, not the list:
 * chapter U is let in, since it has held U07.1 and U09.9 from 2020 on.
 * @example parseIcd10Cm('m5450') gives M54.50
 */
export function parseIcd10Cm(input: string): Parsed {
  const bare = input.replace(/[\s.]/g, '').toUpperCase()
  const value = bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare
  const dots = input.trim().match(/\./g)?.length ?? 0
  if (dots > 1 || !/^[A-Z]\d[0-9AB](?:\.[0-9A-TV-Z]{1,4})?$/.test(value))
    return {
      ok: false,
      why: 'An ICD-10-CM code is a letter, two figures and up to four more after a dot, like M54.50.',
    }
  const split = SPLIT[value]
  return split === undefined ? { ok: true, value } : { ok: false, why: split }
}
