import { isObject } from '#platform/is-object.ts'
import { CSL_TYPES, type CslType, type Name } from '../csl.ts'
import { IDENTIFIER_NAMES, IDENTIFIERS } from '../identifiers/index.ts'
import type { Comparable } from './same-work.ts'

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/**
 * A work as somebody sent it, as far as it can be compared: texts only, and numbers in their stored forms. Null if it is named by
 * neither a title nor a number, as where single fields are sent: then there is nothing to compare.
 */
export function comparableSent(sent: Readonly<Record<string, unknown>>): Comparable | null {
  const identifiers = numbersOf(isObject(sent.identifiers) ? sent.identifiers : {})
  const title = textOf(sent.title)
  if (title.trim() === '' && Object.keys(identifiers).length === 0) return null
  const { volume, page, number, edition } = sent
  const year = isObject(sent.issued) ? sent.issued.year : null
  return {
    type: Object.hasOwn(CSL_TYPES, textOf(sent.type)) ? (sent.type as CslType) : 'article-journal',
    title,
    author: Array.isArray(sent.author) ? sent.author.filter(isObject).map(nameOf) : [],
    issued: { year: typeof year === 'number' ? year : null },
    volume: textOf(volume),
    page: textOf(page),
    number: textOf(number),
    edition: textOf(edition),
    identifiers,
  }
}

const nameOf = ({ family, literal }: Record<string, unknown>): Name => ({
  family: textOf(family),
  literal: textOf(literal),
})

function numbersOf(sent: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    IDENTIFIER_NAMES.flatMap((name) => {
      const parsed = IDENTIFIERS[name].parse(textOf(sent[name]))
      return parsed.ok ? [[name, parsed.value]] : []
    }),
  )
}
