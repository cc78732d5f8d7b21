import { Problem } from '#platform/problem.ts'
import { clinicNamed, type ClinicNamed } from '../clinic-named.ts'

/** What somebody looks for: on pages of these collections, of one clinic (by its id or its slug) and of none. */
export type SearchRequest = {
  q: string
  limit: number
  clinic: ClinicNamed | null
  collections: readonly string[]
}

const USUAL = 10
const MOST = 50
const LONGEST = 200

/** Shown on other pages; nobody looks for one. Who asks for them by name gets them. */
const NOT_UNASKED = new Set(['disclaimers'])

type Asked = Readonly<Record<string, unknown>>

/** Reads a question; refuses (400) what nobody can mean. `pages` are the collections that can be searched. */
export function readSearchRequest(asked: Asked, pages: readonly string[]): SearchRequest {
  const q = textIn(asked, 'q')
  if (q.trim() === '') throw wrong('q', 'Say what to look for, in “q”.')
  if (q.length > LONGEST) throw wrong('q', `What is looked for may have ${LONGEST} characters at most.`)
  return { q, limit: limitIn(asked), clinic: clinicIn(asked), collections: collectionsIn(asked, pages) }
}

const wrong = (path: string, message: string) => new Problem('query/invalid', message, [{ path, message }])

function textIn(asked: Asked, name: string): string {
  const value = asked[name]
  if (value === undefined || value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw wrong(name, `Give “${name}” once, as one text.`)
}

function limitIn(asked: Asked): number {
  const text = textIn(asked, 'limit')
  if (text === '') return USUAL
  const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  if (value >= 1 && value <= MOST) return value
  throw wrong('limit', `“limit” is a whole number from 1 to ${MOST}.`)
}

function clinicIn(asked: Asked): SearchRequest['clinic'] {
  const text = textIn(asked, 'clinic')
  if (text === '') return null
  if (text.length > LONGEST || text.includes('\0')) throw wrong('clinic', 'The clinic is named by its slug or its id.')
  return clinicNamed(text)
}

function collectionsIn(asked: Asked, pages: readonly string[]): readonly string[] {
  const value = asked.collections ?? asked.collection
  if (value === undefined || value === null || value === '') return pages.filter((page) => !NOT_UNASKED.has(page))
  const named = [value].flat().flatMap((each: unknown) => (typeof each === 'string' ? each.split(',') : ['?']))
  const unknown = named.find((each) => !pages.includes(each))
  if (unknown === undefined && named.length > 0) return [...new Set(named)]
  throw wrong('collection', `“collection” is one or more of ${pages.join(', ')}, with commas between.`)
}
