import { nounForms } from '../lexicon/inflect.ts'
import { foldWords } from '../text/fold-words.ts'
import { wordsOf } from '../text/words-of.ts'

/** A table of keys and the words that say each of them. */
type WordTable<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>

type Way<Key> = { key: Key; words: readonly string[] }

/** A key whose words were found, as they are written in the table. */
export type Said<Key> = { key: Key; words: string }

/**
 * Prepares a table to be looked up in texts. Where words of one key lie inside longer ones of another ("no treatment",
 * "treatment"), the longer ones count. The last word may stand in the plural.
 */
export function createWordFinder<Key extends string>(table: WordTable<Key>): (text: string) => Said<Key>[] {
  const ways = new Map<string, Way<Key>[]>()
  for (const [key, list] of Object.entries(table) as [Key, readonly string[]][])
    for (const written of list) {
      const words = foldWords(written)
      const last = words.at(-1)
      if (last === undefined) continue
      for (const form of new Set([last, ...nounForms(last)])) {
        const way = { key, words: [...words.slice(0, -1), form] }
        ways.set(way.words[0]!, [...(ways.get(way.words[0]!) ?? []), way])
      }
    }
  for (const list of ways.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (text) => {
    const words = wordsOf(text).map((word) => word.text)
    const said: Said<Key>[] = []
    for (let at = 0; at < words.length; at += 1) {
      const way = ways.get(words[at]!)?.find((one) => one.words.every((word, index) => words[at + index] === word))
      if (!way) continue
      said.push({ key: way.key, words: way.words.join(' ') })
      at += way.words.length - 1
    }
    return said
  }
}
