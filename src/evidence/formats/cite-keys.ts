import type { Work } from '../csl.ts'

/**
 * A short key for each work of a file, made of the first author's name and the year, each once and the same each time:
 * `liu2015`, `liu2015b`. ASCII letters and digits only, as BibTeX wants.
 */
export function citeKeys(works: readonly Work[]): string[] {
  const taken = new Set<string>()
  const turns = new Map<string, number>()
  return works.map((work) => {
    const first = work.author?.[0]
    const name = ascii(first?.family || first?.literal || work.title).slice(0, 30) || 'work'
    const key = `${name}${work.issued?.year ?? ''}`
    let turn = turns.get(key) ?? 0
    let unique = key + letters(turn)
    while (taken.has(unique)) unique = key + letters((turn += 1))
    turns.set(key, turn + 1)
    taken.add(unique)
    return unique
  })
}

const ascii = (text: string) =>
  text
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()

/** Nothing for the first, then b, c, … z, ab, ac and so on. */
function letters(turn: number): string {
  if (turn === 0) return ''
  const [high, low] = [Math.floor(turn / 26), turn % 26]
  return (high > 0 ? letters(high) || 'a' : '') + String.fromCharCode(97 + low)
}
