import type { Parsed } from '#platform/parsed.ts'

type Rule = { form: RegExp; write: (bare: string) => string; why: string }

const asIs = (bare: string) => bare
const split = (at: number, by: string) => (bare: string) => `${bare.slice(0, at)}${by}${bare.slice(at)}`
const figures = (count: number, why: string): Rule => ({ form: new RegExp(`^\\d{${count}}$`), write: asIs, why })

const ZIP: Rule = {
  form: /^\d{5}(?:\d{4})?$/,
  write: (bare) => (bare.length === 9 ? split(5, '-')(bare) : bare),
  why: 'A ZIP code is five figures, or five and four, like 90403 or 90403-1234.',
}

/** Forms of postcodes without their spaces and hyphens. GB: Royal Mail's Programmers' Guide; CA: Canada Post (no D F I O Q U). */
const RULES: Record<string, Rule> = {
  US: ZIP,
  PR: ZIP,
  GB: {
    form: /^(?:GIR0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:\d|[ABEHMNPRV-Y])?|\d[A-HJKPSTUW])\d[ABD-HJLNP-UW-Z]{2})$/,
    write: (bare) => split(bare.length - 3, ' ')(bare),
    why: 'A UK postcode looks like SW1A 1AA.',
  },
  CA: {
    form: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/,
    write: split(3, ' '),
    why: 'A Canadian postal code looks like K1A 0B1.',
  },
  AU: figures(4, 'An Australian postcode is four figures, like 2000.'),
  NZ: figures(4, 'A New Zealand postcode is four figures, like 6011.'),
  DE: figures(5, 'A German postcode is five figures, like 10115.'),
  FR: figures(5, 'A French postcode is five figures, like 75001.'),
  IT: figures(5, 'An Italian postcode is five figures, like 00118.'),
  ES: figures(5, 'A Spanish postcode is five figures, like 28001.'),
  IE: { form: /^[A-Z]\d[\dW][A-Z\d]{4}$/, write: split(3, ' '), why: 'An Eircode looks like D02 AF30.' },
  NL: { form: /^[1-9]\d{3}[A-Z]{2}$/, write: split(4, ' '), why: 'A Dutch postcode looks like 1012 AB.' },
}

/** Reads a postcode by the rule of its country and writes it as that country's post does; without a rule, as written. */
export function parsePostcode(input: string, country: string): Parsed {
  const rule = RULES[country]
  if (rule === undefined) return { ok: true, value: input.trim().replace(/\s+/g, ' ').toUpperCase() }
  const bare = input.replace(/[\s\u2010-\u2013-]/g, '').toUpperCase()
  return rule.form.test(bare) ? { ok: true, value: rule.write(bare) } : { ok: false, why: rule.why }
}
