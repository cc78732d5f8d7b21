import { passage, PASSAGE_KINDS, type Passage, type PassageKind } from '../surface/passage.ts'

/** Short names that examples are written with, beside the kinds themselves. */
const SHORT: Readonly<Record<string, PassageKind>> = { button: 'call-to-action', item: 'list-item', cell: 'table-cell' }
const KIND = /^([a-z-]+):\s+/
const CITE = /\[\d+(?:\s*[,–-]\s*\d+)*\]/g

/**
 * The passage that an example stands for: a paragraph, unless it begins with its kind; "[1]" is a cite whose work nobody knows.
 * @example "heading: Knees that complain", "item: Conditions we treat: // Asthma", "offer: Five for four"
 */
export function examplePassage(written: string): Passage {
  const named = KIND.exec(written)
  const kind = named ? kindOf(named[1]!) : undefined
  const said = kind ? written.slice(named![0].length) : written
  const [stem, item] = said.split(' // ', 2) as [string, string?]
  const text = (item ?? stem).trim()
  const stemHasCite = item !== undefined && stem.search(CITE) >= 0
  const cites = [...(stemHasCite ? [0] : []), ...[...text.matchAll(CITE)].map(({ index }) => index)]
  return passage('text', kind ?? 'paragraph', text, {
    stem: item === undefined ? '' : stem.trim(),
    cites: cites.map((at) => ({ citation: null, locator: '', quote: '', at })),
  })
}

function kindOf(name: string): PassageKind | undefined {
  return SHORT[name] ?? PASSAGE_KINDS.find((kind) => kind === name)
}
