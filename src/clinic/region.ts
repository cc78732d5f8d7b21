import type { Parsed } from '#platform/parsed.ts'

/** Codes and names of the parts of a country that an address must name in one way: USPS, Canada Post, Australia Post. */
const REGIONS: Record<string, { word: string; example: string; names: Record<string, string> }> = {
  US: {
    word: 'state',
    example: 'CA for California',
    names: readNames(`AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware
      |DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas
      |KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi
      |MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York
      |NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island
      |SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington
      |WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico|GU Guam|VI Virgin Islands|AS American Samoa
      |MP Northern Mariana Islands|AA Armed Forces Americas|AE Armed Forces Europe|AP Armed Forces Pacific`),
  },
  CA: {
    word: 'province',
    example: 'ON for Ontario',
    names: readNames(`AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador
      |NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec
      |SK Saskatchewan|YT Yukon`),
  },
  AU: {
    word: 'state',
    example: 'NSW for New South Wales',
    names: readNames(`ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland
      |SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia`),
  },
}

function readNames(lines: string): Record<string, string> {
  return Object.fromEntries(
    lines.split('|').map((line) => {
      const [, code, name] = /^\s*(\S+) (.+?)\s*$/.exec(line)!
      return [name!.toLowerCase(), code!]
    }),
  )
}

/** Reads the state or province of an address, by code or name where the country has a list of them, as written elsewhere. */
export function parseRegion(input: string, country: string): Parsed {
  const said = input.trim().replace(/\s+/g, ' ')
  const list = REGIONS[country]
  if (list === undefined) return { ok: true, value: said }
  const code = list.names[said.toLowerCase()] ?? Object.values(list.names).find((known) => known === said.toUpperCase())
  if (code !== undefined) return { ok: true, value: code }
  return { ok: false, why: `Write the ${list.word} by its letters, like ${list.example}.` }
}
