import { closestWord } from '../search/closest-word.ts'

/** Which of the names somebody meant who wrote another: the one that ends in it (`publication.publishedAt`), else one a letter or two away. */
function nearestName(written: string, names: readonly string[]): string | null {
  const wanted = written.toLowerCase()
  const ending = names.find((name) => name.toLowerCase().endsWith(`.${wanted}`) || name.toLowerCase() === wanted)
  if (ending !== undefined) return ending
  const near = closestWord(
    wanted,
    names.map((name) => ({ word: name.toLowerCase(), pages: 0 })),
  )
  return names.find((name) => name.toLowerCase() === near) ?? null
}

/** The same as a sentence to put behind a refusal; empty where nothing is near. */
export function didYouMean(written: string, names: readonly string[]): string {
  const near = nearestName(written, names)
  return near === null ? '' : ` Did you mean “${near}”?`
}
