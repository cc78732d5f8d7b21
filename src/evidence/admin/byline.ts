import type { Name, PartialDate } from '../csl.ts'

type Maybe<Value> = Value | null | undefined

const nameOf = ({ family, literal, given }: Name): string => family || literal || given || ''

/** Who wrote a work, as short as people say it: "Lee", "Lee & Kim", "Lee et al."; empty if nobody is named. */
export function authorsInShort(authors: Maybe<readonly Name[]>): string {
  const names = (authors ?? []).map(nameOf).filter((name) => name !== '')
  const isCutShort = /^et al\.?$/i.test(names.at(-1) ?? '')
  if (names.length > 2 || (isCutShort && names.length === 2)) return `${names[0]} et al.`
  return names.join(' & ')
}

/** Who and when: "Lee et al., 2013". What is not known is said to be so. */
export function byline(work: { author?: Maybe<readonly Name[]>; issued?: Maybe<PartialDate> }): string {
  return `${authorsInShort(work.author) || 'No author'}, ${work.issued?.year ?? 'no year'}`
}
