import { isObject } from '#platform/is-object.ts'
import { Problem } from '#platform/problem.ts'
import { IDENTIFIERS } from '../../identifiers/index.ts'
import { findIdentifier } from '../../look-up/find-identifier.ts'
import type { Sought } from '../../look-up/sought.ts'

const NAMES = ['doi', 'pmid', 'pmcid', 'isbn', 'url'] as const
const HOW = `Send one of ${NAMES.join(', ')}, like {"doi": "10.1155/2015/328196"}.`

/** Reads which work is to be looked up; a link is read for the number in it. Throws in words. */
export function readLookUp(body: unknown): Sought {
  const given = isObject(body) ? NAMES.filter((name) => body[name] !== undefined && body[name] !== null) : []
  const [name] = given
  if (name === undefined || given.length > 1)
    throw new Problem('request/invalid', given.length > 1 ? `Ask for one work by one number. ${HOW}` : HOW)
  const value = (body as Record<string, unknown>)[name]
  if (typeof value !== 'string')
    throw new Problem('request/invalid', `“${name}” must be text.`, [{ path: name, message: 'Give text.' }])
  const found = name === 'url' ? findIdentifier(value) : namedIn(name, value)
  if (!found.ok) throw new Problem('data/invalid', found.why, [{ path: name, message: found.why }])
  return found.value
}

function namedIn(name: Sought['name'], value: string) {
  const parsed = IDENTIFIERS[name].parse(value)
  return parsed.ok ? { ok: true as const, value: { name, value: parsed.value } } : parsed
}
