import { LRUCache } from 'lru-cache'
import type { RenderedPage } from './render-page.ts'

/** Pages as they were rendered before, by all that they were made from. */
export type RenderedPages = {
  /** The page of a name as it was made from the same, or else a new one. `madeFrom` is any JSON that says whether it would be another. */
  get: (name: string, madeFrom: unknown, render: () => Promise<RenderedPage>) => Promise<RenderedPage>
}

/** Remembers rendered pages up to so many characters, the least asked for going first. */
export function createRenderedPages({ maxSize }: { maxSize: number }): RenderedPages {
  const pages = new LRUCache<string, { key: string; page: RenderedPage }>({
    maxSize,
    sizeCalculation: ({ key, page: { bodyHtml, bodyText, toc } }) =>
      key.length + bodyHtml.length + bodyText.length + toc.length * 100 + 100,
  })
  return {
    get: async (name, madeFrom, render) => {
      const key = JSON.stringify(madeFrom)
      const known = pages.get(name)
      if (known?.key === key) return known.page
      const page = await render()
      pages.set(name, { key, page })
      return page
    },
  }
}
