import type { PayloadRequest } from 'payload'
import { Problem, type ProblemPlace } from '#platform/problem.ts'
import { shownPage } from '#review/cms/index.ts'
import { namePages, type NamedPage } from '../../publication/name-pages.ts'
import type { UsingPage } from './users-of.ts'

function named(req: PayloadRequest, { collection, title, live, inTrash, clinic }: UsingPage): NamedPage {
  const { singular } = req.payload.collections[collection as 'articles']!.config.labels
  const kind = typeof singular === 'string' ? singular.toLowerCase() : collection
  return { title, kind, live, inTrash, clinic: clinic?.name ?? '' }
}

/** A refusal lists no more; `where-used` lists all. */
const MOST = 100

/** The refusal of what cannot be while pages use a record. `say` makes its sentence of how many pages and of their names. */
export function inUse(
  req: PayloadRequest,
  { pages, hidden }: { pages: readonly UsingPage[]; hidden: number },
  say: (count: string, names: string) => string,
  places: (sentence: string) => ProblemPlace[] = () => [],
): Problem {
  const count = pages.length + hidden === 1 ? 'one page' : `${pages.length + hidden} pages`
  const names = namePages(
    pages.map((page) => named(req, page)),
    hidden,
  )
  const sentence = say(count, names)
  return new Problem('record/in-use', sentence, places(sentence), { uses: pages.slice(0, MOST).map(shownPage), hidden })
}
