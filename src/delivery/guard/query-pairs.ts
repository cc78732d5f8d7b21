/** One `name[inner][inner]=value` of a query string, taken apart. */
export type QueryPair = { name: string; inner: string[]; value: string; raw: string }

export type QueryPairs = { ok: true; pairs: QueryPair[] } | { ok: false; why: string }

/**
 * Payload parses queries with `qs`, which reads `[limit]=0`, `limit[]=0` and `a=b]=c` in its own way. Only names of this
 * plain form are let through, so that what is checked here is what Payload will see.
 */
const NAME = /^([A-Za-z0-9_.-]{1,100})((?:\[[A-Za-z0-9_.-]{0,100}\])*)$/
const RESERVED = /^(__proto__|prototype|constructor)$/

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

/** Takes a raw query string apart, or says in words what cannot be read in it. Never throws. */
export function parseQueryPairs(raw: string): QueryPairs {
  if (raw.includes('#')) return { ok: false, why: 'Write “#” as %23 in a query.' }
  const pairs: QueryPair[] = []
  for (const part of raw.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    let key: string
    let value: string
    try {
      key = decode(equals === -1 ? part : part.slice(0, equals))
      value = equals === -1 ? '' : decode(part.slice(equals + 1))
    } catch {
      return { ok: false, why: 'The query holds a “%” that is not followed by two hexadecimal digits.' }
    }
    if (value.includes('\0') || key.includes('\0')) return { ok: false, why: 'The query holds the character NUL.' }
    const match = NAME.exec(key)
    if (!match) return { ok: false, why: `“${key.slice(0, 60)}” is not the name of a query parameter.` }
    const inner = [...match[2]!.matchAll(/\[([^\]]*)\]/g)].map((found) => found[1]!)
    if ([match[1]!, ...inner].some((name) => RESERVED.test(name)))
      return { ok: false, why: `“${key.slice(0, 60)}” is not the name of a query parameter.` }
    pairs.push({ name: match[1]!, inner, value, raw: part })
  }
  return { ok: true, pairs }
}
