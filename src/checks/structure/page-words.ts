import type { CheckedPage } from '../check-context.ts'
import type { Passage } from '../surface/passage.ts'
import { textOf, textsOf } from './page-data.ts'
import type { ReadPage } from './read-page.ts'

/** Kinds that are read by nobody as the page's own running words. */
const NOT_READ = new Set(['name', 'credential', 'reference', 'link'])

/** The passages in which a page speaks. */
export const spoken = ({ passages }: ReadPage): Passage[] => passages.filter(({ kind }) => !NOT_READ.has(kind))

/** All that a page says, as one text to be searched. */
export const allWords = (read: ReadPage): string =>
  spoken(read)
    .map(({ text }) => text)
    .join('\n')

/** The passages that stand under one heading; a page begins without one. */
export function sectionsOf(read: ReadPage): Passage[][] {
  const sections: Passage[][] = [[]]
  let field = ''
  for (const passage of spoken(read)) {
    const of = passage.path.split('.root')[0]!.split('.')[0]!
    if ((passage.kind === 'heading' || of !== field) && sections.at(-1)!.length > 0) sections.push([])
    field = of
    sections.at(-1)!.push(passage)
  }
  return sections
}

/** What a page about one thing is called: its name and its other names. */
export const namesOf = ({ data }: CheckedPage): string => [textOf(data, 'name'), ...textsOf(data.synonyms)].join(', ')
