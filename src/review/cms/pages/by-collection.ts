/** Sorts things into the collections of pages that they are about, each in the order it came. */
export function byCollection<Thing>(
  things: readonly Thing[],
  collectionOf: (thing: Thing) => string,
): [string, Thing[]][] {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(collectionOf(thing))
    if (group) group.push(thing)
    else groups.set(collectionOf(thing), [thing])
  }
  return [...groups]
}
