/** A page as it is named to a person: its title, what kind of page it is, which of its sides is meant, and whose it is. */
export type NamedPage = { title: string; kind: string; live: boolean; inTrash: boolean; clinic: string }

const MOST = 5

function nameOf({ title, kind, live, inTrash, clinic }: NamedPage): string {
  const state = live ? 'live' : inTrash ? 'draft in the trash' : 'draft'
  return `“${title || 'Untitled'}” (${[kind, state, clinic].filter((part) => part !== '').join(', ')})`
}

/** Names pages in a sentence, five at most; `hidden` are those that the reader may not see. */
export function namePages(pages: readonly NamedPage[], hidden = 0): string {
  const names = pages.slice(0, MOST).map(nameOf)
  const more = pages.length - names.length
  if (more > 0) names.push(`${more} more`)
  if (hidden > 0) names.push(hidden === 1 ? 'a page that you may not see' : `${hidden} pages that you may not see`)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
