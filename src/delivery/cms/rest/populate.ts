import type { Cut, Place } from '../../reading/cut-json.ts'
import type { Reading } from '../published/open-reading.ts'
import { readRelated } from './record-cuts.ts'
import type { RecordShapes } from './record-shape.ts'

/** Writes records with those that they name in their places, each of which is read once. */
export type Population = {
  /** Begins to read what stands in places of what is to be written, together with whatever else is asked for in this turn. */
  readAhead: (places: Iterable<Place>) => Promise<unknown>
  /** JSON of records with those that they name. */
  write: (cuts: readonly Cut[]) => Promise<string[]>
}

/** How deep relations are followed, and how deep in a record stands: in the one that was asked for, 1. */
type Stand = { depth: number; level: number }

/** Relations are followed as Payload does: down to `depth`, and where there is nothing that everybody may read, the id stays. */
export function populate(reading: Reading, shapes: RecordShapes, depth: number): Population {
  const found = new Map<string, Cut | null>()
  const reads = new Map<string, Promise<void>>()
  const root: Stand = { depth, level: 1 }

  function read({ collection, id, name }: Place): Promise<void> {
    const known = reads.get(name)
    if (known !== undefined) return known
    const shape = shapes.get(collection)
    const begun = (async () => void found.set(name, shape ? await readRelated(reading, shape, id) : null))()
    reads.set(name, begun)
    return begun
  }

  const readEach = (places: Iterable<Place>) =>
    Promise.all([...new Map([...places].map((place) => [place.name, place])).values()].map(read))

  /** Level by level, all of a level at once. */
  async function readAll(cuts: readonly Cut[]): Promise<void> {
    const seen = new Set<string>()
    let wave = cuts.map((cut) => ({ cut, stand: root }))
    while (wave.length > 0) {
      const named = wave
        .flatMap(({ cut, stand }) => standing(cut, stand))
        .filter(({ place, stand }) => {
          const name = nameOf(place, stand)
          return !seen.has(name) && seen.add(name)
        })
      await readEach(named.map(({ place }) => place).filter(({ name }) => !found.has(name)))
      wave = named.flatMap(({ place, stand }) => {
        const cut = found.get(place.name)
        return cut ? [{ cut, stand }] : []
      })
    }
  }

  return {
    readAhead: async (places) => (depth > 0 ? readEach(places) : null),
    write: async (cuts) => {
      await readAll(cuts)
      const fill = createFiller(found)
      return cuts.map((cut) => fill(cut, root))
    },
  }
}

/** Texts of records, those that they name in their places; each is written once. */
function createFiller(found: ReadonlyMap<string, Cut | null>) {
  const written = new Map<string, string>()

  function fill(cut: Cut, stand: Stand): string {
    if (isLast(stand)) return plain(cut)
    const texts = [cut.texts[0]!]
    for (const [index, place] of cut.places.entries())
      texts.push(textAt(place, below(stand, place.maxDepth)), cut.texts[index + 1]!)
    return texts.join('')
  }

  function textAt(place: Place, stand: Stand | null): string {
    const cut = stand && found.get(place.name)
    if (!cut) return JSON.stringify(place.id)
    const name = nameOf(place, stand)
    const text = written.get(name) ?? fill(cut, stand)
    written.set(name, text)
    return text
  }

  return fill
}

/** The places of a record that are followed from where it stands, and where that leads. */
const standing = ({ places }: Cut, stand: Stand): { place: Place; stand: Stand }[] =>
  isLast(stand)
    ? []
    : places.flatMap((place) => {
        const within = below(stand, place.maxDepth)
        return within === null ? [] : [{ place, stand: within }]
      })

const isLast = ({ depth, level }: Stand): boolean => level > depth

/** Where a related record stands, if relations are followed so far; a bound of its field holds for all that stands in it. */
function below({ depth, level }: Stand, maxDepth: number): Stand | null {
  const within = Math.min(depth, maxDepth)
  return level <= within ? { depth: within, level: level + 1 } : null
}

/** The same record is another text where relations are followed further. */
const nameOf = ({ name }: Place, { depth, level }: Stand) => `${name}/${depth - level}/${level}`

const plains = new WeakMap<Cut, string>()

/** With the ids alone. */
function plain(cut: Cut): string {
  const known = plains.get(cut)
  if (known !== undefined) return known
  const ids = ['', ...cut.places.map(({ id }) => JSON.stringify(id))]
  const text = cut.texts.map((each, index) => ids[index]! + each).join('')
  plains.set(cut, text)
  return text
}
