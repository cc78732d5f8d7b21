import { isObject } from '#platform/is-object.ts'
import type { Name, Work } from '../../csl.ts'

/** A record, or what is sent to become one, as the plain functions take works: forms send an emptied list as 0. */
export function workOf(record: Readonly<Record<string, unknown>>): Work {
  const { title, author, issued, identifiers } = record
  return {
    ...(record as Partial<Work>),
    title: typeof title === 'string' ? title : '',
    author: Array.isArray(author) ? (author.filter(isObject) as Name[]) : [],
    issued: isObject(issued) ? issued : {},
    identifiers: isObject(identifiers) ? identifiers : {},
  } as Work
}
