/** The address of a request, taken apart. */
export type UrlParts = {
  /** Without what stands behind it, and without one slash at its end. */
  path: string
  /** All that stands behind the first “?”, as it was sent. */
  query: string
}

/** Takes `/path?query#fragment` apart, as each door and the cache in front of them read it. Of a “?” in the query nothing is lost. */
export function urlParts(url: string): UrlParts {
  const [address = ''] = url.split('#', 1)
  const mark = address.indexOf('?')
  const [path, query] = mark === -1 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)]
  return { path: path.replace(/\/$/, ''), query }
}
