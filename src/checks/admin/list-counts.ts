/** How many things stand in the way of a page, as it was last checked. */
export type Counts = { blockers: number; warnings: number; isStale: boolean }

/** The counts of the pages of a list by their id; null if they could not be read. */
export type ListCounts = ReadonlyMap<string, Counts> | null

/** So many ids fit into one question (the API takes lists of 100). */
const AT_ONCE = 100

/** All cells of a list ask for the same rows, so they are asked for once; a list that was read anew is asked for anew. */
const asked = new WeakMap<object, Promise<ListCounts>>()

/** The counts of all pages of a list, in one request for all its cells. `list` is what the list read: new rows, new question. */
export function countsInList(api: string, list: { docs: readonly { id?: unknown }[] }): Promise<ListCounts> {
  const known = asked.get(list)
  if (known) return known
  const ids = list.docs.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  const counts = readCounts(api, ids)
  asked.set(list, counts)
  return counts
}

type Row = Partial<Counts> & { page?: unknown }

async function readCounts(api: string, ids: readonly string[]): Promise<ListCounts> {
  const counts = new Map<string, Counts>()
  try {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const answer = await fetch(`${api}/check-reports?${questionFor(ids.slice(from, from + AT_ONCE))}`, {
        credentials: 'include',
      })
      if (!answer.ok) return null
      for (const { page, blockers, warnings, isStale } of ((await answer.json()) as { docs: Row[] }).docs)
        counts.set(String(page), { blockers: blockers ?? 0, warnings: warnings ?? 0, isStale: isStale === true })
    }
    return counts
  } catch {
    return null
  }
}

function questionFor(ids: readonly string[]): string {
  return new URLSearchParams([
    ['where[page][in]', ids.join(',')],
    ['where[isLatest][equals]', 'true'],
    ...['page', 'blockers', 'warnings', 'isStale'].map((name) => [`select[${name}]`, 'true']),
    ['depth', '0'],
    ['limit', String(AT_ONCE)],
  ]).toString()
}
